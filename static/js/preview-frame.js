/** What both frames of a look inside a pack have in common: they leave the keys and the focus to the page. */
import { render } from "../vendor/kit.js";

const FOCUS_IS_SET_WITHIN = 300; // milliseconds

/** Keys that mean nothing within a frame turn to the next question, as anywhere on the page. */
const handOn = (event) => {
  if (event.defaultPrevented || event.target.closest("input, select, textarea, button")) return;
  const { key, ctrlKey, metaKey, altKey } = event;
  parent.document.dispatchEvent(new parent.KeyboardEvent("keydown", { key, ctrlKey, metaKey, altKey }));
};

/** Shows a screen; a new question takes the focus, but not from the page around. */
export const show = (screen) => {
  const box = document.getElementById("screen");
  box.inert = true;
  render(screen, box);
  setTimeout(() => { box.inert = false; }, FOCUS_IS_SET_WITHIN);
  document.addEventListener("keydown", handOn);
};

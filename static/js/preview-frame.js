/** What both frames of a look inside a pack have in common: they leave the keys and the focus to the page. */
import { html, render, useEffect } from "../vendor/kit.js";

/** Keys that mean nothing within a frame turn to the next question, as anywhere on the page. */
const handOn = (event) => {
  if (event.defaultPrevented || event.target.closest("input, select, textarea, button")) return;
  const { key, ctrlKey, metaKey, altKey } = event;
  parent.document.dispatchEvent(new parent.KeyboardEvent("keydown", { key, ctrlKey, metaKey, altKey }));
};

const box = document.getElementById("screen");

/** Effects of what is within come first: among them, that a new question takes the focus. */
const Quiet = ({ children }) => {
  useEffect(() => { box.inert = false; }, []);
  return children;
};

/** Shows a screen, and leaves the focus where it is. */
export const show = (screen) => {
  box.inert = true;
  render(html`<${Quiet}>${screen}<//>`, box);
  document.addEventListener("keydown", handOn);
};

/** The bar of the desk: the one large button, always at the same place, and the smaller ones that fit now. */
import { html } from "../../../vendor/kit.js";
import { link, view } from "../../connection.js";
import { armed, may, order, remark, step, sure } from "./orders.js";

const hold = () => order("hold", { on: !view.value.desk.held });
const skip = () => sure("skip", () => order("skip"));
const swap = () => sure("swap", () => order("skip", { spare: true }));
const spares = () => may("skip") && view.value.desk.spares > 0;

/** In the order of the bar; each is there exactly when the rules allow its command now. */
export const CONTROLS = [
  { name: "undo", label: "Back", key: "←", act: () => order("undo") },
  { name: "pause", label: "Pause", key: "P", act: () => order("pause") },
  { name: "resume", label: "Resume", key: "P", act: () => order("resume") },
  { name: "extend", label: "+15 s", key: "E", act: () => order("extend", { seconds: 15 }) },
  { name: "lock", label: "Lock", act: () => order("lock") },
  { name: "hold", label: "Hold the reveal", pressed: () => view.value.desk.held, act: hold },
  { name: "skip", label: "Skip", sure: "Press again to skip", key: "S", act: skip },
  { name: "swap", label: "Swap for a spare", sure: "Press again to swap", there: spares, act: swap },
  { name: "poll", label: "Poll for the break", act: () => order("poll") },
  { name: "tie_break", label: "Tie-break", act: () => order("tie_break") },
];

/** Presses the control of a command, if it is there. */
export const press = (name) => may(name) && CONTROLS.find((control) => control.name === name).act();

const control = ({ name, label, sure: question, pressed, key, act }) => html`
  <button key=${name} type="button" class="button" data-kind="quiet" aria-pressed=${pressed?.()} aria-keyshortcuts=${key === "←" ? "ArrowLeft" : key} onClick=${act}>
    ${armed.value === name ? question : label} ${key && html`<kbd aria-hidden="true">${key}</kbd>`}
  </button>`;

const primary = ({ label }) => html`
  <button type="button" class="button primary" data-kind="seal" data-size="full" aria-keyshortcuts="Space ArrowRight PageDown" onClick=${step}>
    ${label} <kbd aria-hidden="true">space</kbd>
  </button>`;

const news = () => {
  if (link.value === "refused") return "This desk has lost its room. Load the page again.";
  if (link.value === "lost") return "The line is down. What you press is sent when it is back.";
  return remark.value;
};

export const Bar = () => {
  const { next } = view.value.desk;
  return html`
    <footer class="desk-bar">
      <p role="status" class="remark">${news()}</p>
      ${next && may("advance") && primary(next)}
      <div class="controls" role="group" aria-label="Controls">${CONTROLS.filter(({ name, there = () => may(name) }) => there()).map(control)}</div>
    </footer>`;
};

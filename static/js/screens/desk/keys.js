/** The keyboard and the clicker of the desk. */
import { signal } from "../../../vendor/kit.js";
import { view } from "../../connection.js";
import { may, order, step } from "./orders.js";
import { press } from "./controls.js";
import { muteRoom } from "./voices.js";

const KEPT = "puzzlers.letters";

/** Whether single letters are commands; kept on this device (WCAG 2.1.4). */
export const letters = signal(localStorage.getItem(KEPT) !== "off");

export const switchLetters = (on) => {
  letters.value = on;
  localStorage.setItem(KEPT, on ? "on" : "off");
};

const STEPS = {
  " ": step,
  ArrowRight: step,
  PageDown: step,
  ArrowLeft: () => press("undo"),
  PageUp: () => press("undo"),
};

/** Rules on who is up at the buzzer. */
const hear = (mark) => {
  const { buzz, question } = view.value.room;
  if (buzz) order("rule", { question: question.id, team: buzz.team, mark });
};

const LETTERS = {
  p: () => press("resume") || press("pause"),
  e: () => press("extend"),
  l: () => may("bar") && order("bar", { on: !view.value.desk.barred }),
  m: muteRoom,
  r: () => may("reveal") && order("reveal"),
  s: () => press("skip"),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  y: () => hear(1),
  n: () => hear(0),
};

/** What each key does, for the help. */
export const HELP = [
  ["Space, →, Page Down", "The next step: the large button"],
  ["←, Page Up", "Back, while nobody has answered"],
  ["P", "Pause, resume"],
  ["E", "15 seconds more"],
  ["L", "Let nobody else join, or everybody again"],
  ["M", "Mute the room, or let it talk again"],
  ["R", "Reveal"],
  ["S, twice", "Skip the question"],
  ["Y, N", "Who buzzed is right, or wrong"],
  ["F", "Full screen"],
  ["?", "This help"],
];

const typing = (target) => target.closest("input, textarea, select");
const TAKES_SPACE = "button, summary, input[type=checkbox]";
/** Space belongs to the control that has the focus. */
const taken = (event) => event.key === " " && event.target.closest(TAKES_SPACE);

const action = (event, help) => {
  if (event.key in STEPS) return STEPS[event.key];
  if (!letters.value) return undefined;
  return event.key === "?" ? help : LETTERS[event.key.toLowerCase()];
};

/** Listens from now on; `help` opens the help. */
export const listen = (help) => addEventListener("keydown", (event) => {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (event.repeat || modified || typing(event.target) || taken(event) || document.querySelector("dialog[open]")) return;
  const act = action(event, help);
  if (!act) return;
  event.preventDefault();
  act();
});

/** What was clicked with a pointer gives up the focus, so that Space is the next step again. */
export const freeSpace = () => addEventListener("click", (event) => {
  if (event.detail && !document.querySelector("dialog[open]")) event.target.closest(TAKES_SPACE)?.blur();
});

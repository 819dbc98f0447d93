/** The six bracket marks, (A) [B] {C} <D> /E/ |F|: a letter inside its pair. */
import { html } from "../../vendor/kit.js";

const pairs = {
  A: "M17 7C5 22 5 42 17 57M47 7c12 15 12 35 0 50",
  B: "M19 7H8v50h11M45 7h11v50H45",
  C: "M20 7c-9 0-8 7-8 13 0 7-2 11-7 12 5 1 7 5 7 12 0 6-1 13 8 13M44 7c9 0 8 7 8 13 0 7 2 11 7 12-5 1-7 5-7 12 0 6 1 13-8 13",
  D: "M18 9 5 32l13 23M46 9l13 23-13 23",
  E: "M20 9 6 55M58 9 44 55",
  F: "M9 7v50M55 7v50",
};

/** The letter of the option at a place, counted from nought. */
export const letter = (place) => String.fromCharCode(65 + place);

/** The mark of a letter; decoration, so the letter must also stand in words beside it. */
export const mark = (name) => html`
  <span class="mark" aria-hidden="true">
    <svg viewBox="0 0 64 64"><path d=${pairs[name] ?? pairs.F} /></svg>${name}
  </span>`;

const strokes = {
  tick: "M4 12.5 9.5 18 20 6.5",
  up: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  down: "M12 5v14M5.5 12.5 12 19l6.5-6.5",
  chat: "M4 5h16v11H11l-5 4v-4H4Z",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  light: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 1.5v2M12 20.5v2M1.5 12h2M20.5 12h2M4.6 4.6 6 6M18 18l1.4 1.4M19.4 4.6 18 6M6 18l-1.4 1.4",
};

/** A small drawing in the colour of the text around it. */
export const icon = (name) => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes[name]} /></svg>`;

/** The code of a room, as it is read out: two groups of three, and letter by letter for a screen reader. */
import { html } from "../../vendor/kit.js";

export const spaced = (code) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The address without its scheme and code, as somebody types it. */
export const address = (link) => new URL(link, location.href).host;

export const roomCode = (code) => html`
  <span class="room-code"><span aria-hidden="true">${spaced(code)}</span><span class="visually-hidden">${[...code].join(" ")}</span></span>`;

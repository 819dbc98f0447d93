/** The one polite voice of a page: says phases, and the last seconds. */
import { html, signal } from "../../vendor/kit.js";

const words = signal("");

/** Has this said by a screen reader, without taking the focus. */
export const announce = (text) => {
  words.value = text;
};

export const Status = () => html`<p role="status" class="visually-hidden">${words}</p>`;

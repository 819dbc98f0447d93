/** Names on small labels: who in the team says something. */
import { html } from "../../../vendor/kit.js";

const chip = ({ id, name, own }) =>
  html`<span key=${id} class="chip" data-own=${own || null}>${name}</span>`;

/** The first few voices and a count of the others: one line that never grows. */
export const Chips = ({ voices, count = voices.length, shown = 3 }) => {
  const named = voices.slice(0, shown);
  const more = count - named.length;
  return html`
    <span class="chips">
      ${named.map(chip)}
      ${more > 0 && html`<span class="chip" data-more>${named.length ? `+${more}` : more}</span>`}
    </span>`;
};

/** The same for readers, in full where the names are known. */
export const voicesInWords = (voices, count = voices.length) =>
  count > voices.length ? String(count) : voices.map(({ name }) => name).join(", ");

/** Extra time: for the whole room, for a team, or for one player. */
import { html } from "../../../vendor/kit.js";

const PACES = [["1", "as it is"], ["1.5", "half as much again"], ["2", "twice as much"], ["", "no limit"]];

/** `pace` as in the views: a number, or null for no limit; `give` is called with another one. */
export const pace = (label, held, give) => html`
  <label class="field">${label}
    <select value=${held === null ? "" : String(held)} onChange=${(event) => give(event.target.value ? Number(event.target.value) : null)}>
      ${PACES.map(([value, words]) => html`<option key=${value} value=${value}>${words}</option>`)}
    </select>
  </label>`;

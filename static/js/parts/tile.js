/** An answer tile: its outline is its bracket. A native control's face on the phone, a sign on the stage. */
import { html } from "../../vendor/kit.js";
import { mark } from "./marks.js";
import { rich } from "./rich.js";

/** @param {{letter: string, label: Array, control?: object, picked?: boolean, dim?: boolean,
 *   right?: boolean, said?: string, children?: object}} tile `said` is told to readers after the label */
export const Tile = ({ letter, label, control, picked, dim, right, said, children }) => html`
  <${control ? "label" : "div"} class="tile" data-letter=${letter} data-picked=${picked || null}
      data-dim=${dim || null} data-right=${right || null}>
    ${control}
    ${mark(letter)}
    <span class="label">
      <span class="visually-hidden">${letter}: </span>${rich(label)}
      ${said && html`<span class="visually-hidden">, ${said}</span>`}
      ${children}
    </span>
  <//>`;

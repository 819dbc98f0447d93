/** What is asked, at the head of a picture on the stage: prompt and code. */
import { html } from "../../vendor/kit.js";
import { code, plain, rich } from "./rich.js";

const NARROWEST = 24;

/** The columns that its code needs; the style takes the size of the type from it. */
export const columns = ({ code: lines = [] }) => Math.max(NARROWEST, ...lines.map((line) => plain(line).length));

/** `hint` says how to answer, where the options do not. */
export const asked = ({ prompt, code: lines }, hint) => html`
  <section class="scene-asked" aria-labelledby="prompt">
    <h1 id="prompt" class="rich">${rich(prompt)}</h1>
    ${code(lines)}
    ${hint && html`<p class="hint">${hint}</p>`}
  </section>`;

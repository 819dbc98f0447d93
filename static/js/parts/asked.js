/** What is asked, at the head of a picture on the stage: prompt and code. */
import { html } from "../../vendor/kit.js";
import { place } from "./place.js";
import { code, numbered, plain, rich } from "./rich.js";

const NARROWEST = 24;

/** What the numbers of lines take. */
const GUTTER = 5;

/** What the words take that mark the line which was asked for. */
const MARKED = 10;

/** The columns that its code needs; the style takes the size of the type from it. */
export const columns = ({ kind, code: lines = [] }, told) => {
  const asksLine = kind === "line";
  const lengths = lines.map((line, at) => plain(line).length + (asksLine && at + 1 === told ? MARKED : 0));
  return Math.max(NARROWEST, ...lengths) + (asksLine ? GUTTER : 0);
};

/** `hint` says how to answer, where the options do not; `told` is the line that was asked for. */
export const asked = ({ kind, prompt, code: lines, image, extra }, hint, told) => html`
  <section class="scene-asked" aria-labelledby="prompt">
    ${extra && html`<p class="count">${place({ extra })}</p>`}
    <h1 id="prompt" class="rich">${rich(prompt)}</h1>
    ${image && html`<img class="picture" src=${image.src} alt=${image.alt} />`}
    ${kind === "line" ? numbered(lines, told) : code(lines)}
    ${hint && html`<p class="hint">${hint}</p>`}
  </section>`;

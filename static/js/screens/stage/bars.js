/** How the room answered: a bar for each option in their order, or for what was typed most. */
import { html } from "../../../vendor/kit.js";
import { Distribution } from "../../parts/distribution.js";
import { letter, mark } from "../../parts/marks.js";
import { rich } from "../../parts/rich.js";
import { inWords } from "../../says.js";

const MOST = 5; // different typed answers that are shown

const row = (face, label, count, right) => ({
  label: html`${face}<span class="rich">${label}</span>${right && html`<strong aria-hidden="true">right</strong>`}`,
  count,
  right,
});

const offered = ({ options }, { counts, solution }, named) => options.map(({ id, label }, at) => {
  const count = counts
    .filter(([says]) => [says].flat().includes(id))
    .reduce((sum, [, times]) => sum + times, 0);
  const face = html`${mark(letter(at))}<span class="visually-hidden">${letter(at)}: </span>`;
  return row(face, rich(label), count, named && [solution].flat().includes(id));
});

const typed = (question, { counts, right }, named) => [...counts]
  .sort(([, one], [, other]) => other - one)
  .slice(0, MOST)
  .map(([says, count]) => row(null, html`<code>${inWords(question, says)}</code>`, count, named && right.includes(says)));

/** `named` is false in the first beat: the bars stand, and the right one is not told yet. */
export const bars = (question, reveal, named) => html`
  <${Distribution} rows=${question.options ? offered(question, reveal, named) : typed(question, reveal, named)} />`;

const partner = ({ right }, id) => rich(right.find((one) => one.id === id).label);

/** Of pairs and of verdicts: each thing with what is right of it, and how many had it so. */
export const each = (question, { solution, each: had }) => html`
  <${Distribution} rows=${(question.left ?? question.items).map(({ id, label }) => ({
    label: html`<span class="rich">${rich(label)}</span> <strong class="rich">${question.left ? html`→ ${partner(question, solution[id])}` : solution[id] ? "is real" : "is made up"}</strong>`,
    count: had[id],
  }))} />
  <p class="hint">How many had each of them right</p>`;

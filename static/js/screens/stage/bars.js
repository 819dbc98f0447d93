/** How the room answered: a bar for each option in their order, or for what was typed most. */
import { html } from "../../../vendor/kit.js";
import { Distribution } from "../../parts/distribution.js";
import { letter, mark } from "../../parts/marks.js";
import { rich } from "../../parts/rich.js";

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

const typed = ({ counts, right }, named) => [...counts]
  .sort(([, one], [, other]) => other - one)
  .slice(0, MOST)
  .map(([says, count]) => row(null, html`<code>${says}</code>`, count, named && right.includes(says)));

/** `named` is false in the first beat: the bars stand, and the right one is not told yet. */
export const bars = (question, reveal, named) => html`
  <${Distribution} rows=${question.options ? offered(question, reveal, named) : typed(reveal, named)} />`;

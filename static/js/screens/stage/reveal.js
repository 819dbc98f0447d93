/** The reveal in beats: how the room answered, what is right, why. */
import { html } from "../../../vendor/kit.js";
import { asked, columns } from "../../parts/asked.js";
import { Buzzes } from "../../parts/buzzes.js";
import { rich } from "../../parts/rich.js";
import { useBeats } from "../../parts/beats.js";
import { useFit } from "../../parts/fit.js";
import { inWords } from "../../says.js";
import { bars, each } from "./bars.js";
import { Scroll } from "./scroll.js";

const BEAT = 900; // milliseconds
const RIGHT = 1;
const WHY = 2;

/** The right order, as a list; `counts` of orders are told as how many had all of it. */
const order = ({ items }, { solution, counts }) => {
  const label = (id) => items.find((item) => item.id === id).label;
  const exact = counts.filter(([says]) => says.join() === solution.join()).reduce((sum, [, n]) => sum + n, 0);
  return html`
    <ol class="right-order">${solution.map((id) => html`<li key=${id} class="rich">${rich(label(id))}</li>`)}</ol>
    <p class="hint"><strong class="number">${exact}</strong> had all of it right</p>`;
};

/** The right answer where it was typed: the first wording is the one to show. */
const wording = ({ unit }, { solution }) => html`
  <p class="wording"><span>Right is</span> <code>${[solution].flat()[0]}</code> ${unit}</p>`;

const told = (question, reveal, beat) => {
  const named = beat >= RIGHT;
  if (question.kind === "order") return named && order(question, reveal);
  if (reveal.each) return named && each(question, reveal);
  const typed = !question.options && question.kind !== "line";
  return html`
    ${typed && named && wording(question, reveal)}
    ${bars(question, reveal, named)}`;
};

/** The right answer, and who said what was ruled on. */
const aloud = (question, reveal, teams, beat) => html`
  ${beat >= RIGHT && question.kind !== "line" && html`<p class="wording"><span>Right is</span> ${inShort(question, reveal)}</p>`}
  <${Buzzes} buzzes=${reveal.buzzes} teams=${teams} />`;

/** What is right, in a few words. */
export const inShort = (question, { solution }) => {
  const options = (question.options ?? []).filter(({ id }) => [solution].flat().includes(id));
  if (options.length) return html`<span class="rich">${options.map(({ label }, at) => html`${at > 0 && ", "}${rich(label)}`)}</span>`;
  return html`<code>${inWords(question, Array.isArray(solution) && !question.items ? solution[0] : solution)}</code>`;
};

const why = ({ explanation, source }) => html`
  <section class="why" aria-label="Why">
    <p class="rich">${rich(explanation)}</p>
    ${source && html`<p class="source">${URL.canParse(source) ? new URL(source).host : source}</p>`}
  </section>`;

const Scene = ({ question, reveal, teams }) => {
  const beat = useBeats(WHY, BEAT);
  const box = useFit(`${question.id} ${beat}`);
  return html`
    <main ref=${box} class="scene scene-reveal" style=${{ "--columns": columns(question, reveal.solution) }}>
      ${asked(question, null, beat >= RIGHT && reveal.solution)}
      <section class="told" aria-label="Answers">${reveal.buzzes ? aloud(question, reveal, teams, beat) : told(question, reveal, beat)}</section>
      ${reveal.void && html`<p class="hint">This question is out: nobody scores</p>`}
      ${beat >= WHY && reveal.explanation.length > 0 && why(reveal)}
    </main>`;
};

export const reveal = ({ room }) => (room.question.kind === "recite"
  ? html`<${Scroll} key=${room.question.id} room=${room} />`
  : html`<${Scene} key=${room.question.id} question=${room.question} reveal=${room.reveal} teams=${room.teams} />`);

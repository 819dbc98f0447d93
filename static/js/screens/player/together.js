/** After a lightning round: all its questions, what was right, and what the team said. */
import { html, useEffect } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { announce } from "../../parts/status.js";
import { inWords } from "../../says.js";
import { Protest } from "./protest.js";
import { Because, Board, rightIn } from "./revealed.js";

const WORDS = { 1: "right", 0: "not this time" };

const own = (question, { answer, mark, award }) => {
  if (mark === undefined) return "Taken out: nobody scores.";
  if (answer == null) return "Your team said nothing.";
  const points = award ? `, ${award} points` : "";
  return `Your team said ${inWords(question, answer)}: ${WORDS[mark] ?? "partly right"}${points}.`;
};

const Row = ({ room, question, reveal, standing }) => html`
  <li class="verdict" data-right=${standing?.mark === 1 ? "yes" : standing?.mark > 0 ? "partly" : "no"}>
    <h2 class="rich">${rich(question.prompt)}</h2>
    <ol class="solution rich">${reveal.solution != null && rightIn(question, reveal)}</ol>
    ${standing && html`<p>${own(question, standing)}</p>`}
    <details><summary class="small">Why</summary><${Because} question=${question} reveal=${reveal} stands=${standing?.answer} />
      <${Protest} room=${{ ...room, question }} /></details>
  </li>`;

export const Together = ({ room, seat, team }) => {
  const rows = Object.values(team?.sheet ?? {});
  const won = rows.reduce((sum, { award = 0 }) => sum + award, 0);
  const right = rows.filter(({ mark }) => mark === 1).length;
  const words = `${right} of ${room.questions.length} right, ${won} points for your team.`;
  useEffect(() => announce(words), [words]);
  return html`
    <section class="stack" data-revealed aria-labelledby="prompt">
      <h1 id="prompt" tabindex="-1">${words}</h1>
      <ol class="stack" role="list">
        ${room.questions.map((question, at) => html`
          <${Row} key=${question.id} room=${room} question=${question} reveal=${room.reveals[at]} standing=${team?.sheet?.[question.id]} />`)}
      </ol>
      <${Board} room=${room} seat=${seat} />
    </section>`;
};

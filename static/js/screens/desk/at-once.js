/** Questions that are open at once, or were told together: each with its secrets and its answers. */
import { html } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { answersTo, card, out } from "./question.js";

const entry = ({ room }) => (question) => html`
  <li key=${question.id}>
    <details open=${room.phase === "locked"}>
      <summary>${question.number}. <span class="rich">${rich(question.prompt)}</span>
        <span class="muted number"> ${question.answers.reduce((sum, { count }) => sum + count, 0)} of ${room.teams.length}</span>${question.void && html` <span class="note">out</span>`}</summary>
      ${card(question, question)}
      ${answersTo(question, question, room)}
      ${room.phase === "revealed" && !question.void && out(question.id)}
    </details>
  </li>`;

export const atOnce = (shown) => shown.desk.questions?.length > 0 && html`
  <section class="panel" aria-labelledby="at-once">
    <h2 id="at-once">${shown.room.round.title}: ${shown.desk.questions.length} questions</h2>
    <ol class="stack tight" role="list">${shown.desk.questions.map(entry(shown))}</ol>
  </section>`;

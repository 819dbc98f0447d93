/** The question on the desk, with what only the host may see; and the one that comes next. */
import { html } from "../../../vendor/kit.js";
import { place } from "../../parts/place.js";
import { code, numbered, rich } from "../../parts/rich.js";
import { letter } from "../../parts/marks.js";
import { may, order, sure, armed } from "./orders.js";
import { buzzer } from "./buzzer.js";
import { Tried, Worth } from "./ruling.js";
import { said, solved } from "./said.js";

const options = ({ options: offered, items, right: partners }, solution) => html`
  <ul class="offered" role="list">
    ${(offered ?? items ?? partners ?? []).map(({ id, label }, at) => html`
      <li key=${id} data-right=${offered && [solution].flat().includes(id)}>
        ${offered && html`<b>${letter(at)}</b> `}<span class="rich">${rich(label)}</span>
      </li>`)}
  </ul>`;

const secrets = (question, { solution, host, explanation }) => html`
  <dl class="secrets">
    ${solution != null && html`<dt>Right</dt><dd class="right">${solved(question, solution)}</dd>`}
    ${host?.length > 0 && html`<dt>For you</dt><dd class="rich">${rich(host)}</dd>`}
    ${explanation?.length > 0 && html`<dt>Why</dt><dd class="rich">${rich(explanation)}</dd>`}
  </dl>`;

export const card = (question, secret) => html`
  <h3 class="rich">${rich(question.prompt)}</h3>
  ${question.image && html`<img class="picture" src=${question.image.src} alt=${question.image.alt} />`}
  ${question.kind === "line" ? numbered(question.code, secret.solution) : question.code && code(question.code)}
  ${options(question, secret.solution)}
  ${secrets(question, secret)}`;

const VERDICTS = { 0: "wrong", 1: "right" };

const verdict = (mark) => {
  if (mark === null || mark === undefined) return "";
  return VERDICTS[mark] ?? `${Math.round(mark * 100)} %`;
};

const whose = (by, teams) => by.map((id) => teams.find((team) => team.id === id)?.name ?? id).join(", ");

const answer = (question, row, { teams, solution, open }) => html`
  <tr key=${row.team ?? JSON.stringify(row.says)}>
    <td>${question.kind === "recite" ? html`<${Tried} row=${row} question=${question.id} solution=${solution} />` : row.team ? row.label : said(question, row.says)}</td>
    <td class="number">${row.count}</td>
    <td>${whose(row.teams, teams)}</td>
    <td class="verdict-cell" data-right=${row.mark === 1}>${verdict(row.mark)}
      ${(row.team || (row.mark !== null && !open)) && may("rule") && html`<${Worth} row=${row} question=${question.id} />`}</td>
  </tr>`;

/** What was said to a question; `told` has its answers and what is right. */
export const answersTo = (question, { answers, solution }, { teams, phase }) => answers?.length > 0 && html`
  <div class="scrolls" tabindex="0" role="region" aria-labelledby=${`answers-${question.id}`}>
    <table>
      <caption id=${`answers-${question.id}`}>Answers</caption>
      <thead><tr><th scope="col">Said</th><th scope="col">How often</th><th scope="col">By</th><th scope="col">Mark</th></tr></thead>
      <tbody>${answers.map((row) => answer(question, row, { teams, solution, open: phase === "asking" }))}</tbody>
    </table>
  </div>`;

const lines = ({ n: found, of }) => html`<span class="number">${found}</span> of ${of}`;

const found = ({ room }) => room.race && html`
  <ul class="found" role="list" aria-label="Lines found">
    ${room.teams.map(({ id, name }) => html`<li key=${id}>${name}: ${lines({ n: room.race[id] ?? 0, of: room.question.lines })}</li>`)}
  </ul>`;

/** The desk where it speaks of this question: its layer may come a moment after the room's. */
const about = (question, desk) => (desk.question?.id === question.id ? desk : { question: {}, answers: [] });

/** Takes a question out that was played. */
export const out = (question, done) => may("void") && html`
  <button type="button" class="button" data-kind="quiet" onClick=${() => sure(`void ${question}`, async () => (await order("void", { question })) && done?.())}>
    ${armed.value === `void ${question}` ? "Press again: nobody will score" : "Take this question out"}
  </button>`;

/** The question at hand. */
export const current = ({ room, desk: told }) => {
  const desk = about(room.question, told);
  return html`
    <section class="panel" aria-labelledby="current">
      <h2 id="current">${place(room.question)}</h2>
      ${card(room.question, desk.question)}
      ${buzzer({ room })}
      ${found({ room })}
      ${answersTo(room.question, { answers: desk.answers, solution: desk.question.solution }, room)}
      ${room.phase === "revealed" && (room.reveal.void ? html`<p class="muted">This question is out: nobody scores.</p>` : out(room.question.id))}
    </section>`;
};

/** What comes next, which is shown here and nowhere else. */
export const coming = ({ desk }) => desk.coming && html`
  <section class="panel" aria-labelledby="coming">
    <h2 id="coming">Coming next <span class="muted">Round ${desk.coming.round.number}, question ${desk.coming.number} of ${desk.coming.of}</span></h2>
    ${desk.coming.round.host?.length > 0 && html`<p class="rich">${rich(desk.coming.round.host)}</p>`}
    ${card(desk.coming, desk.coming)}
  </section>`;

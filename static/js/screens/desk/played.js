/** Questions long past: what was said to them, to rule on it or to take them out. Read when it is opened. */
import { html, signal, useEffect } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { may } from "./orders.js";
import { out } from "./question.js";
import { Tried, Worth } from "./ruling.js";

const held = signal(null);

const read = async (code) => {
  const answer = await fetch(`/api/games/${code}/results.json`).catch(() => null);
  held.value = answer?.ok ? (await answer.json()).questions : [];
};

const row = (question, said, again) => html`
  <li key=${said.team ?? JSON.stringify(said.says)} class="row">
    ${question.kind === "recite"
      ? html`<div class="grow"><${Tried} row=${said} question=${question.id} solution=${question.solution} /></div>`
      : html`<span class="grow">${said.label} <span class="muted number">× ${said.count}</span></span>
          ${(said.team || said.mark !== null) && may("rule") && html`<${Worth} row=${said} question=${question.id} ruled=${again} />`}`}
  </li>`;

const entry = (question, again) => html`
  <li key=${question.id}>
    <details>
      <summary><span class="rich">${rich(question.prompt)}</span>${question.void && html` <span class="note">out</span>`}</summary>
      <ul class="stack tight" role="list">${question.answers.map((said) => row(question, said, again))}</ul>
      ${question.answers.length === 0 && html`<p class="muted">Nobody said anything.</p>`}
      ${!question.void && out(question.id, again)}
    </details>
  </li>`;

/** What changes what the answers are worth makes the list be read anew. */
const List = ({ code, news }) => {
  const again = () => read(code);
  useEffect(() => { again(); }, [news]);
  if (!held.value) return html`<p class="muted">One moment …</p>`;
  return html`<ol class="stack tight" role="list">${held.value.map((question) => entry(question, again))}</ol>`;
};

const open = signal(false);

export const played = ({ room, desk }) => (may("void") || desk.rulings.length > 0) && html`
  <details class="panel" onToggle=${(event) => { if (event.target === event.currentTarget) open.value = event.currentTarget.open; }}>
    <summary>Questions played</summary>
    ${open.value && html`<${List} code=${room.code} news=${`${room.question?.id} ${room.phase} ${desk.rulings.map(({ id }) => id)}`} />`}
  </details>`;

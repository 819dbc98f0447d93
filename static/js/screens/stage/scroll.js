/** The whole recited text, line by line, with what each team found. */
import { html } from "../../../vendor/kit.js";
import { useFit } from "../../parts/fit.js";
import { icon } from "../../parts/marks.js";

const NAMED = 3; // teams whose finders are named
const COLUMNS = 5; // teams that get a column of their own

const CREDITS = { full: "found", half: "half" };

const cell = (line, named) => (line
  ? html`<td data-credit=${line.credit}>
      ${line.credit === "full" ? icon("tick") : "½"}<span class="visually-hidden">${CREDITS[line.credit]} by ${line.player}</span>
      ${named && html` <span class="name" aria-hidden="true">${line.player}</span>`}
    </td>`
  : html`<td><span class="visually-hidden">not found</span></td>`);

/** With more teams than columns: how many found it. */
const finders = (lines) => html`<td>${lines.filter(Boolean).length} of ${lines.length}</td>`;

const row = (text, n, teams, found) => {
  const lines = teams.map(({ id }) => (found[id] ?? []).find((line) => line.n === n));
  return html`
    <tr key=${n} style=${{ "--n": n }}>
      <th scope="row"><span class="number">${n}</span> ${text}</th>
      ${teams.length > COLUMNS ? finders(lines) : lines.map((line) => cell(line, teams.length <= NAMED))}
    </tr>`;
};

const heads = (teams) => (teams.length > COLUMNS
  ? html`<th scope="col">Found by</th>`
  : teams.map(({ id, name }) => html`<th key=${id} scope="col">${name}</th>`));

export const Scroll = ({ room }) => {
  const { question, reveal, teams } = room;
  const box = useFit(question.id);
  return html`
    <main ref=${box} class="scene scene-scroll" tabindex="0">
      <h1 class="visually-hidden">What each team found</h1>
      <table data-named=${teams.length <= NAMED}>
        <thead><tr><th scope="col">${room.round.title}</th>${heads(teams)}</tr></thead>
        <tbody>${reveal.solution.map((text, at) => row(text, at + 1, teams, reveal.found ?? {}))}</tbody>
      </table>
    </main>`;
};

/** The whole recited text, line by line, with what each team found. */
import { html } from "../../../vendor/kit.js";
import { useFit } from "../../parts/fit.js";
import { icon } from "../../parts/marks.js";

const COLUMNS = 4; // teams that get a column of their own

const CREDITS = { full: "found", half: "half" };

const cell = (line) => html`
  <td data-credit=${line?.credit}>
    ${line ? html`${line.credit === "full" ? icon("tick") : "½"}<span class="visually-hidden">${CREDITS[line.credit]} by </span> ${line.player}` : html`<span class="visually-hidden">not found</span>`}
  </td>`;

/** With more teams than columns: how many found it, and which. */
const finders = (teams, found, n) => {
  const had = teams.filter(({ id }) => (found[id] ?? []).some((line) => line.n === n));
  return html`<td data-credit=${had.length ? "full" : null}>${had.length} of ${teams.length}</td><td>${had.map(({ name }) => name).join(", ")}</td>`;
};

const row = (text, n, teams, found) => html`
  <tr key=${n} style=${{ "--n": n }}>
    <th scope="row"><span class="number">${n}</span> ${text}</th>
    ${teams.length > COLUMNS ? finders(teams, found, n) : teams.map(({ id }) => cell((found[id] ?? []).find((line) => line.n === n)))}
  </tr>`;

const heads = (teams) => (teams.length > COLUMNS
  ? html`<th scope="col" colspan="2">Found by</th>`
  : teams.map(({ id, name }) => html`<th key=${id} scope="col">${name}</th>`));

export const Scroll = ({ room }) => {
  const { question, reveal, teams } = room;
  const box = useFit(question.id);
  return html`
    <main ref=${box} class="scene scene-scroll">
      <h1 class="visually-hidden">What each team found</h1>
      <table>
        <thead><tr><th scope="col">${room.round.title}</th>${heads(teams)}</tr></thead>
        <tbody>${reveal.solution.map((text, at) => row(text, at + 1, teams, reveal.found ?? {}))}</tbody>
      </table>
    </main>`;
};

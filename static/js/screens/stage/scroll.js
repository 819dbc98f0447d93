/** The recital told: the text line by line, which teams had each line, and at last what that came to. */
import { html } from "../../../vendor/kit.js";
import { useBeats } from "../../parts/beats.js";
import { useFit } from "../../parts/fit.js";
import { icon, letter } from "../../parts/marks.js";

const BEAT = 700; // milliseconds for a line
const NAMED = 3; // teams whose columns bear their names, and the finders'
const MARKED = 16; // teams that have a mark; of more it is told how many had a line
const HUES = "abcdef";

const CREDITS = { full: "found", half: "half" };

const hue = (at) => ({ "--fill": `var(--tile-${HUES[at % HUES.length]})`, "--on-fill": `var(--on-tile-${HUES[at % HUES.length]})` });

const badge = (at, credit = "full") => html`
  <span class="badge" data-credit=${credit} style=${hue(at)} aria-hidden="true">${letter(at)}${credit === "half" && "½"}</span>`;

const named = ({ credit, player }) => html`
  ${credit === "full" ? icon("tick") : html`<b aria-hidden="true">½</b>`} <span class="name" aria-hidden="true">${player}</span>`;

const cell = (line, at, many) => (line
  ? html`<td data-credit=${line.credit}>
      <span class="visually-hidden">${CREDITS[line.credit]} by ${line.player}</span>
      ${many ? badge(at, line.credit) : named(line)}
    </td>`
  : html`<td class="none"><span class="visually-hidden">not found</span><span aria-hidden="true">·</span></td>`);

const cells = (lines) => {
  if (lines.length > MARKED) return html`<td>${lines.filter(Boolean).length} of ${lines.length}</td>`;
  return lines.map((line, at) => cell(line, at, lines.length > NAMED));
};

const row = (text, n, lines, beat) => html`
  <tr key=${n} data-told=${n <= beat + 1} data-now=${n === beat + 1} data-nobody=${!lines.some(Boolean)}>
    <th scope="row"><span class="number">${n}</span> ${text}${!lines.some(Boolean) && html` <b class="nobody">nobody</b>`}</th>
    ${cells(lines)}
  </tr>`;

const head = ({ name }, at, teams) => html`
  <th key=${at} scope="col">${teams.length > NAMED ? html`${badge(at)}<span class="visually-hidden">${name}</span>` : name}</th>`;

/** Lines as they are scored: two halves are one. */
const sum = (lines) => {
  const halves = lines.reduce((all, { credit }) => all + (credit === "half" ? 1 : 2), 0);
  return `${halves > 1 || !halves ? Math.floor(halves / 2) : ""}${halves % 2 ? "½" : ""}`;
};

const won = (bonus = {}) => Object.values(bonus).reduce((all, points) => all + points, 0);

const totals = ({ teams, reveal: { found = {}, bonus } }, told) => html`
  <tfoot>
    <tr data-told=${told}><th scope="row">Lines</th>${teams.map(({ id }) => html`<td key=${id}>${sum(found[id] ?? [])}</td>`)}</tr>
    ${bonus && html`<tr data-told=${told}><th scope="row">Bonus</th>
      ${teams.map(({ id }) => html`<td key=${id}>${won(bonus[id]) ? `+${won(bonus[id])}` : "–"}</td>`)}</tr>`}
  </tfoot>`;

const legend = (teams) => html`
  <ul class="legend" role="list" aria-hidden="true">
    ${teams.map(({ id, name }, at) => html`<li key=${id}>${badge(at)} ${name}</li>`)}
  </ul>`;

export const Scroll = ({ room }) => {
  const { question, reveal, teams } = room;
  const { solution, found = {} } = reveal;
  const beat = useBeats(solution.length, BEAT);
  const box = useFit(`${question.id} ${teams.length}`);
  const many = teams.length > NAMED;
  const all = teams.length <= MARKED;
  const lines = (n) => teams.map(({ id }) => found[id]?.find((line) => line.n === n));
  return html`
    <main ref=${box} class="scene scene-scroll" tabindex="0" data-many=${many}>
      <h1 class="visually-hidden">What each team found</h1>
      <table>
        <thead><tr><th scope="col">${question.title ?? room.round.title}</th>${all ? teams.map(head) : html`<th scope="col">Teams</th>`}</tr></thead>
        <tbody>${solution.map((text, at) => row(text, at + 1, lines(at + 1), beat))}</tbody>
        ${all && totals(room, beat === solution.length)}
      </table>
      ${many && all && legend(teams)}
    </main>`;
};

/** How many lines each team has: counts, never words. */
import { html } from "../../../vendor/kit.js";

const counts = ({ race, reveal }) =>
  race ?? (reveal?.found && Object.fromEntries(Object.entries(reveal.found).map(([team, lines]) => [team, lines.length])));

export const Race = ({ room, own }) => {
  const found = counts(room);
  if (!found || room.teams.length < 2) return null;
  const rows = room.teams
    .map(({ id, name }) => ({ id, name, lines: found[id] ?? 0 }))
    .sort((a, b) => b.lines - a.lines);
  return html`
    <section class="race" aria-labelledby="race">
      <h2 id="race">The room</h2>
      <ol>
        ${rows.map(
          ({ id, name, lines }) => html`
            <li key=${id} data-own=${id === own || null}>
              <span>${name}${id === own && " (you)"}</span><span class="number">${lines}</span>
              <span class="bar" aria-hidden="true"><span style=${{ width: `${(100 * lines) / room.question.lines}%` }}></span></span>
            </li>`,
        )}
      </ol>
    </section>`;
};

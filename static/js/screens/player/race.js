/** How many lines each team has: counts, never words. */
import { html } from "../../../vendor/kit.js";

const revealed = (found) =>
  Object.fromEntries(Object.entries(found).map(([team, lines]) => [team, lines.length]));

const counts = ({ race, reveal }) => race ?? (reveal?.found && revealed(reveal.found));

const rowsOf = (room, found) =>
  room.teams
    .map(({ id, name }) => ({ id, name, lines: found[id] ?? 0 }))
    .sort((a, b) => b.lines - a.lines);

/** The best of the others in a line, for a screen that has no room for the race. */
export const Rivals = ({ room, own }) => {
  const found = counts(room);
  const others = found ? rowsOf(room, found).filter(({ id }) => id !== own).slice(0, 3) : [];
  return others.length > 0 && html`
    <p class="rivals small muted" aria-hidden="true">
      ${others.map(({ name, lines }) => `${name} ${lines}`).join(" · ")}
    </p>`;
};

export const Race = ({ room, own }) => {
  const found = counts(room);
  if (!found || room.teams.length < 2) return null;
  const rows = rowsOf(room, found);
  return html`
    <section class="race" aria-labelledby="race">
      <h2 id="race">The room</h2>
      <ol>
        ${rows.map(
          ({ id, name, lines }) => html`
            <li key=${id} data-own=${id === own || null}>
              <span>${name}${id === own && " (you)"}</span><span class="number">${lines}</span>
              <span class="bar" aria-hidden="true">
                <span style=${{ width: `${(100 * lines) / room.question.lines}%` }}></span>
              </span>
            </li>`,
        )}
      </ol>
    </section>`;
};

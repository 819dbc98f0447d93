/** The standings as the host sees them, at any time. */
import { html } from "../../../vendor/kit.js";

const row = ({ id, name, points, place }) => html`
  <tr key=${id}><td class="number">${place}</td><th scope="row">${name}</th><td class="number">${points}</td></tr>`;

export const standings = ({ room, desk }) => desk.teams.length > 0 && room.phase !== "lobby" && html`
  <section class="panel" aria-labelledby="standings">
    <h2 id="standings">Standings</h2>
    <table>
      <thead><tr><th scope="col">Place</th><th scope="col">Team</th><th scope="col">Points</th></tr></thead>
      <tbody>${[...desk.teams].sort((one, other) => one.place - other.place).map(row)}</tbody>
    </table>
  </section>`;

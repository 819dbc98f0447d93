/** Who has staked how much on the question to come, for the host alone. */
import { html } from "../../../vendor/kit.js";
import { place } from "../../parts/place.js";

const row = ({ id, name, stake }) => html`
  <tr key=${id}><th scope="row">${name}</th><td class="number">${stake ?? "not yet"}</td></tr>`;

export const stakes = ({ room, desk }) => html`
  <section class="panel" aria-labelledby="stakes">
    <h2 id="stakes">Stakes on ${place(room.question).toLowerCase()}</h2>
    <table>
      <thead><tr><th scope="col">Team</th><th scope="col">Stake</th></tr></thead>
      <tbody>${desk.teams.map(row)}</tbody>
    </table>
  </section>`;

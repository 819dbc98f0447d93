/** Who may talk: a switch for each team, and one for the room. */
import { html } from "../../../vendor/kit.js";
import { view } from "../../connection.js";
import { may, order } from "./orders.js";

/** Mutes the whole room, or lets it talk again. */
export const muteRoom = () => may("mute") && order("mute", { on: !view.value.desk.muted.room });

const mute = (team, name, on) => html`
  <label key=${team} class="switch">
    <input type="checkbox" checked=${on} onChange=${(event) => order("mute", { team, on: event.target.checked })} />
    ${name}
  </label>`;

export const voices = ({ desk: { teams, muted } }) => may("mute") && html`
  <section class="panel" aria-labelledby="voices">
    <h2 id="voices">Mute</h2>
    <p class="muted small">Teams talk among themselves, and everybody can send a reaction to the stage. Whoever is muted can do neither.</p>
    ${mute(undefined, "The whole room", muted.room)}
    ${teams.map(({ id, name }) => mute(id, name, muted.teams.includes(id)))}
  </section>`;

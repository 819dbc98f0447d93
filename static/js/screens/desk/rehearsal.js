/** Try the evening alone with bots; one press, and one to be sure, clears all that came of it. */
import { html } from "../../../vendor/kit.js";
import { armed, may, order, sure } from "./orders.js";

const MOST = 12; // teams of bots

const begin = (event) => {
  event.preventDefault();
  order("rehearse", { teams: Number(new FormData(event.target).get("teams")) });
};

const ask = () => html`
  <details class="panel">
    <summary>Rehearse with bots</summary>
    <p class="small">Bots join, talk, answer and recite as people do, so that you can try the whole evening alone. Nothing of it counts, and one press clears it.</p>
    <form class="row" onSubmit=${begin}>
      <label class="field">Teams of bots<input type="number" name="teams" min="1" max=${MOST} defaultValue="2" required /></label>
      <button class="button" data-kind="ink">Rehearse</button>
    </form>
  </details>`;

const clear = () => html`
  <section class="panel up" aria-labelledby="rehearsal">
    <h2 id="rehearsal">This is a rehearsal</h2>
    <p>Bots play, and nothing counts. People who are here stay when you clear it.</p>
    <div class="row">
      <button type="button" class="button" data-kind="ink" onClick=${() => sure("rehearse", () => order("rehearse", { on: false }))}>
        ${armed.value === "rehearse" ? "Press again: back to an empty lobby" : "Clear the rehearsal"}</button>
    </div>
  </section>`;

export const rehearsal = ({ room }) => may("rehearse") && (room.rehearsal ? clear() : ask());

/** After the podium: the recap, the results to take away, and the end of the room. */
import { html } from "../../../vendor/kit.js";
import { on } from "../../connection.js";
import { armed, may, order, sure } from "./orders.js";

/** The room is over before its answer is here: the line's end tells that it is done. */
const close = (recap) => sure("close", () => {
  on("gone", () => location.assign(recap));
  order("close");
});

export const after = ({ room, urls }) => html`
  <section class="panel" aria-labelledby="after">
    <h2 id="after">Afterwards</h2>
    <div class="row">
      <a class="button" data-kind="ink" href=${urls.recap}>Open the recap</a>
      <a class="button" href=${`/api/games/${room.code}/results.csv`} download>Results as CSV</a>
      <a class="button" href=${`/api/games/${room.code}/results.json`} download>Results as JSON</a>
      <a class="button" href=${`/api/games/${room.code}/cards.txt`} download>The questions as Anki cards</a>
      ${may("close") && html`<button type="button" class="button" data-kind="quiet" onClick=${() => close(urls.recap)}>
        ${armed.value === "close" ? "Press again to close" : "Close the game"}
      </button>`}
    </div>
  </section>`;

/** Who buzzed, in order, and how the host ruled on what they said aloud. */
import { html } from "../../vendor/kit.js";

const RULED = { 1: "right", 0.5: "half right", 0: "not this time" };

/** `teams` are the room's. */
export const Buzzes = ({ buzzes, teams }) => html`
  <ol class="buzzes" role="list" aria-label="Who buzzed">
    ${buzzes.map(({ team, player, mark }) => html`
      <li key=${team} data-right=${mark > 0 || null}>
        <strong>${teams.find(({ id }) => id === team)?.name}</strong> ${player}: ${RULED[mark] ?? "not ruled on"}
      </li>`)}
    ${buzzes.length === 0 && html`<li>Nobody buzzed.</li>`}
  </ol>`;

/** Who is up at the buzzer, and the host's word on what they say aloud. */
import { html } from "../../../vendor/kit.js";
import { may, order } from "./orders.js";

const WORDS = [["Right", 1, "seal", "Y"], ["Half", 0.5, "quiet"], ["Wrong", 0, "ink", "N"]];

export const buzzer = ({ room: { buzz, question, teams } }) => buzz && html`
  <section class="up" aria-labelledby="up">
    <h3 id="up"><strong>${teams.find(({ id }) => id === buzz.team)?.name}</strong> is up: ${buzz.player}</h3>
    ${may("rule") && html`
      <div class="row" role="group" aria-label="Is it right?">
        ${WORDS.map(([word, mark, kind, key]) => html`
          <button key=${word} type="button" class="button" data-kind=${kind} aria-keyshortcuts=${key}
              onClick=${() => order("rule", { question: question.id, team: buzz.team, mark })}>
            ${word} ${key && html`<kbd aria-hidden="true">${key}</kbd>`}
          </button>`)}
      </div>`}
  </section>`;

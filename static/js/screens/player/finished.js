/** The end: the podium with its shared places, everybody else, and the way to the recap. */
import { html } from "../../../vendor/kit.js";
import { awards } from "../../parts/awards.js";
import { podium } from "../../parts/podium.js";
import { Standings } from "../../parts/standings.js";

const ORDINAL = { 1: "first", 2: "second", 3: "third" };

const Step = ({ place, teams, own }) => html`
  <li class="step" data-place=${place}>
    <p class="place">${place}<span class="visually-hidden">, ${ORDINAL[place]} place</span></p>
    <ul>
      ${teams.map(
        (team) => html`<li key=${team.id} data-own=${team.id === own || null}><b>${team.name}</b>
          <span class="number">${team.points.toLocaleString("en")}</span>
          <span class="visually-hidden"> points</span></li>`,
      )}
    </ul>
  </li>`;

const headline = (teams, own) => {
  const winners = teams.filter(({ place }) => place === 1);
  if (!winners.length) return "That was it.";
  const mine = winners.some(({ id }) => id === own);
  if (winners.length > 1) return mine ? "You share the win." : "The win is shared.";
  return mine ? "Your team has won." : `${winners[0].name} have it.`;
};

export const Finished = ({ room, seat, urls, code }) => {
  const { steps, others } = podium(room.teams);
  return html`
    <div class="finished stack">
      <div><p class="muted">${room.title}</p><h1 tabindex="-1">${headline(room.teams, seat.team)}</h1></div>
      <ol class="podium">${steps.map((step) => html`<${Step} key=${step.place} ...${step} own=${seat.team} />`)}</ol>
      ${others.length > 0 && html`<${Standings} teams=${others} own=${seat.team} />`}
      ${awards(room.awards)}
      <p>Thank you for playing. Every question, with its answer and how the teams did, is kept in the recap.</p>
      <a class="button" data-kind="ink" href=${urls?.recap ?? `/recap/${code}`}>See the recap</a>
    </div>`;
};

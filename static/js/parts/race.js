/** The race of a recital: how many lines each team has found, and never which. */
import { html } from "../../vendor/kit.js";

const lane = (team, found, lines) => html`
  <li key=${team.id} class="lane" style=${{ "--share": found / lines }}>
    <span>${team.name}</span>
    <b class="number">${found}<span class="visually-hidden"> of ${lines} lines</span></b>
  </li>`;

/** `found` counts by team; teams keep their lanes, so that eyes can follow them. */
export const race = (teams, found, lines) => html`
  <ol class="lanes" role="list" aria-label="Lines found">
    ${teams.map((team) => lane(team, found[team.id] ?? 0, lines))}
  </ol>`;

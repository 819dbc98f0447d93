/** The race of a recital, or of lightning: how many lines or questions each team has, and never which. */
import { html } from "../../vendor/kit.js";

const lane = (team, found, lines, what) => html`
  <li key=${team.id} class="lane" style=${{ "--share": found / lines }}>
    <span>${team.name}</span>
    <b class="number">${found}<span class="visually-hidden"> of ${lines} ${what}</span></b>
  </li>`;

/** `found` counts by team; teams keep their lanes, so that eyes can follow them. */
export const race = (teams, found, lines, what = "lines") => html`
  <ol class="lanes" role="list" aria-label=${`How many ${what} each team has`}>
    ${teams.map((team) => lane(team, found[team.id] ?? 0, lines, what))}
  </ol>`;

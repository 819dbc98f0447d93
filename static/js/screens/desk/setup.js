/** What the host decides before the first round, and some of it later: teams and settings. */
import { html } from "../../../vendor/kit.js";
import { pace } from "./pace.js";
import { may, order } from "./orders.js";
import { teamTools } from "./teams.js";

const deal = (event) => {
  event.preventDefault();
  order("deal", { teams: Number(new FormData(event.target).get("teams")) });
};

export const teams = ({ desk }) => (may("deal") || desk.teams.length > 0) && html`
  <section class="panel" aria-labelledby="teams">
    <h2 id="teams">Teams</h2>
    ${may("deal") && html`
      <form class="row" onSubmit=${deal}>
        <span class="field"><input type="number" name="teams" min="1" max="40" required aria-label="Number of teams" defaultValue=${desk.teams.length || desk.team_count} /></span>
        <button class="button" data-kind="ink">${desk.teams.length ? "Deal the teams anew" : "Split into teams"}</button>
      </form>`}
    ${teamTools({ desk })}
  </section>`;

const SETTINGS = {
  choose: "Players choose their team",
  auto_reveal: "Reveal by itself when the answers are locked",
  standings: "Show the standings after each question",
  joker: "Each team may double one round",
};

const setting = (name, on) => html`
  <label key=${name} class="switch">
    <input type="checkbox" checked=${on} onChange=${(event) => order("settings", { [name]: event.target.checked })} />
    ${SETTINGS[name]}
  </label>`;

export const settings = ({ desk }) => may("settings") && html`
  <section class="panel" aria-labelledby="settings">
    <h2 id="settings">Settings</h2>
    ${Object.keys(SETTINGS).filter((name) => name in desk.settings).map((name) => setting(name, desk.settings[name]))}
    ${pace("Time to answer, from the next question on", desk.settings.pace, (to) => order("settings", { pace: to }))}
  </section>`;

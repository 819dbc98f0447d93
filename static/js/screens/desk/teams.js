/** Teams while the evening runs: one more, two merged, where each of them meets, and all of them copied. */
import { html, useState } from "../../../vendor/kit.js";
import { Copy } from "../../parts/copying.js";
import { asCsv, asText } from "../../parts/teams.js";
import { may, order } from "./orders.js";

const withMembers = ({ teams, players }) => teams.map(({ id, name }) => ({
  name,
  members: players.filter((player) => player.team === id).map((player) => player.name),
}));

const add = async (event) => {
  event.preventDefault();
  const form = event.target;
  if (await order("team", { add: new FormData(form).get("name") })) form.reset();
};

const options = (teams) => teams.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`);

const Merge = ({ teams }) => {
  const [[stays, goes], choose] = useState([teams[0].id, teams[1].id]);
  const merge = (event) => {
    event.preventDefault();
    order("team", { merge: [stays, goes] });
  };
  return html`
    <form class="ruling" onSubmit=${merge}>
      <label class="field">This team stays<select value=${stays} onChange=${(event) => choose([event.target.value, goes])}>${options(teams)}</select></label>
      <label class="field">This one joins it, and its points stay behind<select value=${goes} onChange=${(event) => choose([stays, event.target.value])}>${options(teams)}</select></label>
      <div class="row"><button class="button" data-kind="ink">Merge</button></div>
    </form>`;
};

const link = (event, team) => {
  event.preventDefault();
  order("team", { link: { team, url: new FormData(event.target).get("url") || null } });
};

const Links = ({ teams }) => html`
  <p class="small">Only the team itself sees its link, behind its name.</p>
  ${teams.map(({ id, name, link: url }) => html`
    <form key=${id} class="ruling" onSubmit=${(event) => link(event, id)}>
      <label class="field">Where ${name} meets<input type="url" name="url" pattern="https://.*" maxlength="300" placeholder="https://" autocomplete="off" defaultValue=${url ?? ""} /></label>
      <div class="row"><button class="button" data-kind="quiet">Keep</button></div>
    </form>`)}`;

export const teamTools = ({ desk }) => desk.teams.length > 0 && html`
  <div class="row">
    <${Copy} text=${asText(withMembers(desk))}>Copy the list of teams</${Copy}>
    <${Copy} text=${asCsv(withMembers(desk))}>Copy it as CSV</${Copy}>
  </div>
  ${may("team") && html`
    <details><summary>Add or merge teams</summary>
      <form class="ruling" onSubmit=${add}>
        <label class="field">Name of a new team<input name="name" required maxlength="24" autocomplete="off" /></label>
        <div class="row"><button class="button" data-kind="ink">Add</button></div>
      </form>
      ${desk.teams.length > 1 && html`<${Merge} key=${desk.teams.map(({ id }) => id).join()} teams=${desk.teams} />`}
    </details>
    <details><summary>Where each team meets</summary><${Links} teams=${desk.teams} /></details>`}`;

/** Who is there: by team, present or away, done or not; and what the host can do about each of them. */
import { html } from "../../../vendor/kit.js";
import { armed, may, order, sure } from "./orders.js";
import { pace } from "./pace.js";
import { Rename } from "./rename.js";

const move = (player, teams) => html`
  <label class="field">Team
    <select value=${player.moving ?? player.team ?? ""} onChange=${(event) => order("move", { player: player.id, team: event.target.value })}>
      ${player.team === null && html`<option value="">none yet</option>`}
      ${teams.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
    </select>
  </label>`;

const remove = ({ id }) => html`
  <button type="button" class="button" data-kind="quiet" onClick=${() => sure(`remove ${id}`, () => order("remove", { player: id }))}>
    ${armed.value === `remove ${id}` ? "Press again to remove" : "Remove"}
  </button>`;

const ban = ({ id }) => html`
  <button type="button" class="button" data-kind="quiet" onClick=${() => sure(`ban ${id}`, () => order("remove", { player: id, ban: true }))}>
    ${armed.value === `ban ${id}` ? "Press again: this browser may not come back" : "Remove for good"}
  </button>`;

const banned = ({ id, name }) => html`
  <li key=${id} class="row"><span class="grow">${name} <span class="muted">was removed for good</span></span>
    <button type="button" class="button" data-kind="quiet" aria-label=${`Let ${name} in again`} onClick=${() => order("admit", { player: id })}>Let in again</button></li>`;

const bar = ({ barred }) => html`
  <label class="switch">
    <input type="checkbox" checked=${barred} onChange=${(event) => order("bar", { on: event.target.checked })} />
    Let nobody else join
  </label>`;

const captain = ({ id }) => html`
  <button type="button" class="button" data-kind="quiet" onClick=${() => order("captain", { player: id })}>Make captain</button>`;

const tags = ({ captain: leads, present, done, moving, bot }, teams, asking) => html`
  ${bot && html` <span class="note">bot</span>`}
  ${leads && html` <span class="note">captain</span>`}
  ${!present && html` <span class="note" data-away>away</span>`}
  ${moving && html` <span class="note">moves to ${teams.find(({ id }) => id === moving)?.name} at the lock</span>`}
  ${asking && done && html` <span class="note" data-done>answered</span>`}`;

const person = (player, teams, asking) => html`
  <li key=${player.id}>
    <details class="person" data-away=${!player.present}>
      <summary><span class="name">${player.name}</span>${tags(player, teams, asking)}</summary>
      <div class="row">
        ${may("move") && teams.length > 0 && move(player, teams)}
        ${may("rename") && html`<${Rename} label=${`New name for ${player.name}`} name=${player.name} onName=${(name) => order("rename", { player: player.id, name })} />`}
        ${may("captain") && player.team !== null && !player.captain && captain(player)}
        ${may("extra") && pace(`Time for ${player.name}`, player.pace, (to) => order("extra", { player: player.id, pace: to }))}
        ${may("remove") && remove(player)}
        ${may("remove") && ban(player)}
      </div>
    </details>
  </li>`;

const teamName = ({ id, name, pace: held, handed_in: done }, asking) => {
  const head = html`<h3>${name}${asking && done && html` <span class="note" data-done>handed in</span>`}</h3>`;
  if (!id || !may("rename")) return head;
  return html`
    <details class="person">
      <summary>${head}</summary>
      <${Rename} label=${`New name for ${name}`} name=${name} onName=${(wish) => order("rename", { team: id, name: wish })} />
      ${may("extra") && pace(`Time for ${name}`, held, (to) => order("extra", { team: id, pace: to }))}
    </details>`;
};

const group = (team, players, teams, asking) => html`
  <li key=${team.id}>
    ${teamName(team, asking)}
    <ul role="list">${players.map((player) => person(player, teams, asking))}</ul>
  </li>`;

export const people = ({ room, desk }) => {
  const asking = ["asking", "locked"].includes(room.phase);
  const { players, teams } = desk;
  const loose = players.filter((player) => player.team === null);
  const here = players.filter((player) => player.present).length;
  return html`
    <section class="panel" aria-labelledby="people">
      <h2 id="people">People <span class="muted number">${here} here${here < players.length && `, ${players.length - here} away`}</span></h2>
      ${players.length === 0 && html`<p class="muted">Nobody yet. Show the code, or send the invite.</p>`}
      <ul class="groups" role="list">
        ${teams.map((team) => group(team, players.filter((player) => player.team === team.id), teams, asking))}
        ${loose.length > 0 && group({ id: "", name: teams.length ? "In no team yet" : "Arrived" }, loose, teams, asking)}
      </ul>
      ${desk.banned.length > 0 && html`<ul class="stack tight" role="list" aria-label="Removed for good">${desk.banned.map(banned)}</ul>`}
      ${may("bar") && bar(desk)}
    </section>`;
};

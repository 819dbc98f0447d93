/** Before the first round: who I am, which team I am in, and whom I share it with. */
import { html, useState } from "../../../vendor/kit.js";
import { Naming } from "./naming.js";
import { give, leave, problem } from "./own.js";

const Own = ({ team, seat, captain }) => html`
  <section class="card stack" aria-labelledby="your-team">
    <div><p class="muted small">Your team</p><h2 id="your-team" class="team-name">${team.name}</h2></div>
    <ul class="people">
      ${team.members.map(
        ({ id, name, present, captain: leads }) => html`
          <li key=${id} data-own=${id === seat.player || null} data-away=${!present || null}>
            ${name}${leads && " · captain"}${!present && " · away"}
          </li>`,
      )}
    </ul>
    ${team.size > team.members.length && html`<p class="muted">${team.size} players in all</p>`}
    ${seat.captain && captain.includes("name_team") && html`<${Naming} team=${team} />`}
    ${seat.captain && html`<p class="muted small">You are the captain: if your team is level,
      your word decides, and you hand in for all.</p>`}
  </section>`;

const Pick = ({ teams, seat }) => html`
  <section class="stack" aria-labelledby="pick">
    <h2 id="pick">${seat.team ? "Change your team" : "Pick your team"}</h2>
    <ul class="stack tight">
      ${teams.map(
        ({ id, name, members = [] }) => html`
          <li key=${id}>
            <button type="button" class="button pick" data-size="full" aria-pressed=${String(id === seat.team)}
                onClick=${() => give("pick_team", { team: id })}>
              <b>${name}</b><span class="members">${members.join(", ") || "nobody yet"}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;

const Others = ({ teams }) => html`
  <section class="stack" aria-labelledby="others">
    <h2 id="others">In the room</h2>
    <ul class="others">
      ${teams.map(({ id, name, members = [] }) => html`
        <li key=${id}><b>${name}</b> <span class="muted">${members.join(", ") || "nobody yet"}</span></li>`)}
    </ul>
  </section>`;

const Leave = () => {
  const [sure, ask] = useState(false);
  return sure
    ? html`<div class="row"><span>Leave the room?</span>
        <button type="button" class="button" onClick=${leave}>Yes, leave</button>
        <button type="button" class="button" data-kind="quiet" onClick=${() => ask(false)}>Stay</button></div>`
    : html`<div><button type="button" class="button" data-kind="quiet" onClick=${() => ask(true)}>Leave the room</button></div>`;
};

const NEXT = {
  pick: "Teams are open: take a place in one.",
  wait: "The host will split the room into teams in a moment. Nothing to do yet: lean back.",
  ready: "The first round begins when the host says so. Keep this page open; it comes back by itself if the phone sleeps.",
};

export const Lobby = ({ room, seat, team }) => {
  const { player, captain } = room.may;
  const picks = player.includes("pick_team");
  return html`
    <div class="lobby stack">
      <div>
        <p class="muted">${room.title}</p>
        <h1 tabindex="-1">You are in, ${seat.name}.</h1>
      </div>
      ${!team && html`<p>${picks ? NEXT.pick : NEXT.wait}</p>`}
      ${team && html`<${Own} team=${team} seat=${seat} captain=${captain} />`}
      ${problem.value && html`<p class="problem">${problem.value}</p>`}
      ${picks && html`<${Pick} teams=${room.teams} seat=${seat} />`}
      ${!picks && room.teams.length > 1 && html`<${Others} teams=${room.teams} />`}
      ${team && html`<p class="muted">${NEXT.ready}</p>`}
      ${player.includes("leave") && html`<${Leave} />`}
    </div>`;
};

/** Protests that wait, points given or taken, and all that the host has ruled, to take any of it back. */
import { html, useState } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { may, order } from "./orders.js";

const REASON = 200; // characters
const WORTH = { 1: "right", 0.5: "half right", 0: "wrong" };

const nameOf = (teams, id) => teams.find((team) => team.id === id)?.name ?? "a team";

const protest = ({ id, team, question, text, prompt }, teams) => html`
  <li key=${id} class="stack tight">
    <p><strong>${nameOf(teams, team)}</strong> on “<span class="rich">${rich(prompt)}</span>”: ${text}</p>
    <div class="row">
      ${may("void") && html`<button type="button" class="button" data-kind="quiet" onClick=${async () => {
        if (await order("void", { question, reason: text })) order("dismiss", { protest: id });
      }}>Take the question out</button>`}
      <button type="button" class="button" data-kind="quiet" onClick=${() => order("dismiss", { protest: id })}>Dismiss</button>
    </div>
  </li>`;

const WORDS = {
  rule: ({ label, says, line, mark }) => `“${label ?? says}” is ${WORTH[mark]}${line ? ` as line ${line}` : ""}`,
  void: () => "Taken out",
  adjust: ({ team, points }, teams) => `${points > 0 ? "+" : "−"}${Math.abs(points)} for ${nameOf(teams, team)}`,
};

const ruling = (told, teams) => html`
  <li key=${told.id} class="row">
    <span class="grow">${WORDS[told.do](told, teams)}${told.prompt && html` <span class="muted rich">in “${rich(told.prompt)}”</span>`}${told.reason && html` <span class="muted">(${told.reason})</span>`}</span>
    ${may("take_back") && html`<button type="button" class="button" data-kind="quiet" aria-label=${`Take back: ${WORDS[told.do](told, teams)}`} onClick=${() => order("take_back", { ruling: told.id })}>Take back</button>`}
  </li>`;

const Adjust = ({ teams }) => {
  const [wish, set] = useState({ team: teams[0].id, points: 50, reason: "" });
  const change = (name) => (event) => set({ ...wish, [name]: event.target.value });
  const give = async (event) => {
    event.preventDefault();
    if (await order("adjust", { ...wish, points: Number(wish.points) })) set({ ...wish, reason: "" });
  };
  return html`
    <form class="ruling" onSubmit=${give}>
      <label class="field">Team
        <select value=${wish.team} onChange=${change("team")}>${teams.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}</select>
      </label>
      <label class="field">Points, less than nought to take some
        <input type="number" required step="1" min="-10000" max="10000" value=${wish.points} onInput=${change("points")} />
      </label>
      <label class="field">Reason
        <input required maxlength=${REASON} autocomplete="off" value=${wish.reason} onInput=${change("reason")} />
      </label>
      <div class="row"><button class="button" data-kind="ink">Adjust</button></div>
    </form>`;
};

export const rulings = ({ room, desk: { teams, protests, rulings: told } }) => room.phase !== "lobby" && teams.length > 0 && html`
  <section class="panel" aria-labelledby="rulings">
    <h2 id="rulings">Rulings${protests.length > 0 && html` <span class="note" data-done>${protests.length} waiting</span>`}</h2>
    ${protests.length > 0 && html`<ul class="stack" role="list" aria-label="Protests">${protests.map((one) => protest(one, teams))}</ul>`}
    ${told.length > 0 && html`<ul class="stack tight" role="list" aria-label="What you have ruled">${told.map((one) => ruling(one, teams))}</ul>`}
    ${may("adjust") && html`<details><summary>Adjust a team's points</summary><${Adjust} teams=${teams} /></details>`}
  </section>`;

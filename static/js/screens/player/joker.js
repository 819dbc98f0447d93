/** Once in the evening a team doubles a round, while its title card is shown. */
import { html } from "../../../vendor/kit.js";
import { give, problem } from "./own.js";

export const Joker = ({ room: { round, may }, seat, team }) => {
  if (team?.joker === undefined) return null;
  if (team.joker !== null && team.joker !== round.number) return html`<p class="muted">Your joker doubled round ${team.joker}.</p>`;
  const on = team.joker === round.number;
  const leads = seat.captain && may.captain.includes("joker");
  return html`
    <p role="status">${on ? html`<strong>Your joker is played: this round counts twice.</strong>` : "Your team still has its joker: once it can make a round count twice."}</p>
    ${leads && html`<button type="button" class="button" data-kind=${on ? "quiet" : "ink"} onClick=${() => give("joker", { on: !on })}>${on ? "Take the joker back" : "Play the joker for this round"}</button>`}
    ${problem.value && html`<p class="problem">${problem.value}</p>`}`;
};

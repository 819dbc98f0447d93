/** Before a question is shown the captain stakes points on it; teammates see what is staked. */
import { html, useState } from "../../../vendor/kit.js";
import { Ring } from "../../parts/ring.js";
import { place } from "../../parts/place.js";
import { give, problem } from "./own.js";

const SECONDS = 20;

const Form = ({ question, stake }) => {
  const [points, set] = useState(stake.points ?? Math.min(50, stake.most));
  const send = (event) => {
    event.preventDefault();
    give("stake", { question: question.id, points: Number(points) });
  };
  return html`
    <form class="field" onSubmit=${send}>
      <label for="stake">Your team's stake, up to ${stake.most.toLocaleString("en")}</label>
      <input id="stake" type="number" inputmode="numeric" required min="0" max=${stake.most} step="1" value=${points}
        onInput=${(event) => set(event.target.value)} />
      <div class="row">
        ${[0, Math.round(stake.most / 2), stake.most].map((amount) => html`
          <button key=${amount} type="button" class="button" data-kind="quiet" onClick=${() => set(amount)}>${amount.toLocaleString("en")}</button>`)}
      </div>
      ${problem.value && html`<p class="problem">${problem.value}</p>`}
      <button class="button" data-kind="ink">${stake.points === null ? "Stake" : "Change the stake"}</button>
    </form>`;
};

export const Staking = ({ room, seat, team }) => {
  const { question, may, paused } = room;
  const stake = team?.stake;
  const leads = seat.captain && may.captain.includes("stake");
  return html`
    <section class="question" aria-labelledby="prompt">
      <div class="prompt">
        <div class="words">
          <p class="muted small">Round ${room.round.number} / ${place(question).toLowerCase()}</p>
          <h1 id="prompt" tabindex="-1">What do you stake on the next question?</h1>
        </div>
        <${Ring} size="small" closes_at=${question.closes_at} seconds=${question.closes_at && SECONDS} paused=${paused} />
      </div>
      <div class="answering stack">
        <p>What you stake you win if you are right, and lose if you are not. Without a stake nothing is won or lost.</p>
        ${stake && leads && html`<${Form} key=${question.id} question=${question} stake=${stake} />`}
        ${stake && html`<p role="status"><strong>${stake.points === null ? "Nothing is staked yet." : `${stake.points.toLocaleString("en")} points are staked.`}</strong>
          ${!leads && " Your captain stakes for your team."}</p>`}
      </div>
    </section>`;
};

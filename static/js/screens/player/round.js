/** Between questions: a round's title card, and the standings after it. */
import { html } from "../../../vendor/kit.js";
import { Joker } from "./joker.js";
import { rich } from "../../parts/rich.js";
import { howPlayed } from "../../parts/plays.js";
import { stakes } from "../../parts/stakes.js";
import { Standings } from "../../parts/standings.js";

export const RoundTitle = ({ room, room: { round }, seat, team }) =>
  round && html`
    <div class="title-card stack">
      <p class="muted">Round ${round.number} of ${round.of}</p>
      <h1 tabindex="-1">${round.title}</h1>
      ${round.intro?.length > 0 && html`<p class="intro rich">${rich(round.intro)}</p>`}
      <p class="muted">${howPlayed(round)}</p>
      ${stakes(round).map((words) => html`<p class="muted">${words}</p>`)}
      ${round.questions > 1 && html`<p class="muted">${round.questions} questions.</p>`}
      <${Joker} room=${room} seat=${seat} team=${team} />
    </div>`;

/** How a team stands, in one sentence; the gap is to the next place above. */
export const standing = (teams, own) => {
  const mine = teams.find(({ id }) => id === own);
  if (mine?.place == null) return null;
  const above = teams.filter(({ points }) => points > mine.points).map(({ points }) => points);
  const level = teams.filter(({ place }) => place === mine.place).length > 1;
  if (!above.length) return level ? "Your team shares the lead." : "Your team is in the lead.";
  const gap = Math.min(...above) - mine.points;
  return `Your team is ${level ? "level on" : "on"} place ${mine.place}, ${gap.toLocaleString("en")} points from the next.`;
};

export const RoundEnd = ({ room, seat }) => html`
  <div class="stack">
    <div>
      <p class="muted">After round ${room.round.number} of ${room.round.of}</p>
      <h1 tabindex="-1">Standings</h1>
    </div>
    ${standing(room.teams, seat.team) && html`<p>${standing(room.teams, seat.team)}</p>`}
    <${Standings} teams=${room.teams} own=${seat.team} />
  </div>`;

/** The answer sheet: a whole round to leaf through, and the captain hands it in. */
import { html, useState } from "../../../vendor/kit.js";
import { Answers, answerKeys } from "./answers.js";
import { oneOf } from "./one-of-many.js";
import { handedIn, handIn, problem } from "./own.js";
import { Prompt } from "./prompt.js";
import { captainOf } from "./teambar.js";
import { voicesOf } from "./voices.js";

/** What is handed in is the sheet as a whole. */
const WHOLE = { id: null };

const Leaf = ({ n, current, answered, go }) => html`
  <button type="button" class="button leaf" data-kind=${current ? "ink" : "quiet"} data-size="icon" aria-current=${current && "step"}
      aria-label=${`Question ${n}${answered ? ", answered" : ""}`} data-answered=${answered || null} onClick=${go}>${n}</button>`;

const Leaves = ({ questions, sheet, at, go }) => html`
  <nav class="leaves" aria-label="Questions">
    ${questions.map(({ id }, place) => html`
      <${Leaf} key=${id} n=${place + 1} current=${place === at} answered=${sheet?.[id]?.answer != null} go=${() => go(place)} />`)}
  </nav>`;

const Bar = ({ room, seat, team, sealed }) => {
  const answered = room.questions.filter(({ id }) => team.sheet?.[id]?.answer != null).length;
  const leads = seat.captain && room.may.captain.includes("hand_in");
  const captain = captainOf(team);
  if (room.phase !== "asking") return html`<p><strong>The answers are closed.</strong> They are told one by one.</p>`;
  if (sealed) return html`
    <p class="sealed"><strong>Your sheet is handed in</strong> ${leads ? "You" : "Your captain"} can take it back until time is up.</p>
    ${leads && html`<button type="button" class="button" onClick=${() => handIn(WHOLE, false)}>Take back</button>`}`;
  return html`
    ${leads && html`<button type="button" class="button" data-kind="seal" data-size="full" onClick=${() => handIn(WHOLE, true)}>Hand in the sheet</button>`}
    <p class="agreement">${answered} of ${room.questions.length} answered.${!leads && captain && ` ${captain.name}, your captain, hands in.`}</p>`;
};

export const Sheet = (shown) => {
  const { room, seat, team } = shown;
  const [at, go] = useState(0);
  const asked = room.questions[Math.min(at, room.questions.length - 1)];
  const sealed = handedIn(team, WHOLE);
  const own = { mine: seat.sheet?.[asked.id], handed_in: sealed, ...team.sheet?.[asked.id] };
  const one = oneOf(shown, asked, own);
  const voices = voicesOf(one);
  return html`
    <section class="question" tabindex="-1" aria-labelledby="prompt" onKeyDown=${answerKeys(asked, voices)}>
      <div class="asked">
        <${Leaves} questions=${room.questions} sheet=${team.sheet} at=${at} go=${go} />
        <${Prompt} ...${one} />
      </div>
      <div class="answering"><${Answers} question=${asked} voices=${voices} /></div>
      <div class="teambar" data-sealed=${(sealed && room.phase === "asking") || null}>
        ${problem.value && html`<p class="problem">${problem.value}</p>`}
        <${Bar} room=${room} seat=${seat} team=${team} sealed=${sealed} />
      </div>
    </section>`;
};

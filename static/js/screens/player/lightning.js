/** Lightning: the question that the team has before it; the first answer of anybody brings the next. */
import { html, useEffect } from "../../../vendor/kit.js";
import { Ring } from "../../parts/ring.js";
import { Answers, answerKeys } from "./answers.js";
import { Send } from "./answers/send.js";
import { oneOf } from "./one-of-many.js";
import { draftOf, problem, say, setDraft } from "./own.js";
import { Prompt } from "./prompt.js";
import { Together } from "./together.js";
import { voicesOf } from "./voices.js";

/** Everybody answers for the team; several ticks are put together before they are sent. */
const voicesFor = (one) => {
  const { question } = one.room;
  const voices = { ...voicesOf(one), solo: true, sealed: false, everybody: [], stands: null };
  if (question.kind !== "multi") return voices;
  return { ...voices, mine: draftOf(question) ?? null, pick: (says) => setDraft(question, says) };
};

const SendTicks = ({ question, voices }) => html`
  <${Send} draft=${draftOf(question)} ready=${draftOf(question) != null} what="these"
    voices=${{ ...voices, mine: null, pick: (says) => say(question, says) }} />`;

const Through = ({ room: { round, paused, phase } }) => html`
  <section class="question" aria-labelledby="prompt">
    <div class="prompt">
      <h1 id="prompt" tabindex="-1">${phase === "asking" ? "That was the last one for your team" : "Time is up"}</h1>
      ${phase === "asking" && html`<${Ring} size="small" ...${round} paused=${paused} />`}
    </div>
    <p role="status">${phase === "asking" ? "The others are still at it." : "The answers come in a moment."}</p>
  </section>`;

const Open = (shown) => {
  const { asked } = shown.team;
  const one = oneOf(shown, asked);
  const voices = voicesFor(one);
  useEffect(() => {
    problem.value = "";
  }, [asked.id]);
  return html`
    <section class="question" tabindex="-1" aria-labelledby="prompt" onKeyDown=${answerKeys(asked, voices)}>
      <div class="asked"><${Prompt} ...${one} /></div>
      <div class="answering">
        <${Answers} question=${asked} voices=${voices} />
        ${asked.kind === "multi" && html`<${SendTicks} question=${asked} voices=${voices} />`}
      </div>
      <div class="teambar">
        ${problem.value && html`<p class="problem">${problem.value}</p>`}
        <p class="agreement">The first answer of anybody in your team counts.</p>
        <button type="button" class="button" data-kind="quiet" aria-disabled=${String(!voices.open)} onClick=${() => voices.open && say(asked, null)}>Pass</button>
      </div>
    </section>`;
};

export const Lightning = (shown) => {
  if (shown.room.reveals) return html`<${Together} ...${shown} />`;
  return shown.team?.asked ? html`<${Open} ...${shown} />` : html`<${Through} ...${shown} />`;
};

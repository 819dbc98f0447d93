/** A question while it is open, and while its answers are closed but not yet told. */
import { html } from "../../../vendor/kit.js";
import { Answers, answerKeys } from "./answers.js";
import { Buzzer, buzzer, buzzOnKey } from "./buzzer.js";
import { Prompt } from "./prompt.js";
import { TeamBar } from "./teambar.js";
import { voicesOf } from "./voices.js";

const Aloud = ({ room, seat }) => {
  const state = buzzer({ room, seat });
  return html`
    <section class="question" tabindex="-1" aria-labelledby="prompt" onKeyDown=${buzzOnKey(state.press)}>
      <div class="asked"><${Prompt} room=${room} /></div>
      <${Buzzer} room=${room} state=${state} />
    </section>`;
};

const Said = ({ room, seat, team }) => {
  const voices = voicesOf({ room, seat, team });
  const { question } = room;
  return html`
    <section class="question" tabindex="-1" aria-labelledby="prompt" onKeyDown=${answerKeys(question, voices)}>
      <div class="asked"><${Prompt} room=${room} seat=${seat} team=${team} /></div>
      <div class="answering"><${Answers} question=${question} voices=${voices} /></div>
      <${TeamBar} room=${room} seat=${seat} team=${team} voices=${voices} />
    </section>`;
};

export const Question = (shown) => (shown.room.question.aloud ? html`<${Aloud} ...${shown} />` : html`<${Said} ...${shown} />`);

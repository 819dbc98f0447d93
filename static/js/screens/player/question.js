/** A question while it is open, and while its answers are closed but not yet told. */
import { html } from "../../../vendor/kit.js";
import { Order } from "./answers/order.js";
import { onKey, Tiles } from "./answers/tiles.js";
import { Typed } from "./answers/typed.js";
import { Prompt } from "./prompt.js";
import { TeamBar } from "./teambar.js";
import { voicesOf } from "./voices.js";

const Answers = ({ question, voices }) => {
  if (question.options) return html`<${Tiles} question=${question} voices=${voices} />`;
  if (question.kind === "order") return html`<${Order} key=${question.id} question=${question} voices=${voices} />`;
  return html`<${Typed} key=${question.id} question=${question} voices=${voices} />`;
};

export const Question = ({ room, seat, team }) => {
  const voices = voicesOf({ room, seat, team });
  const { question } = room;
  return html`
    <section class="question" tabindex="-1" aria-labelledby="prompt" onKeyDown=${question.options && onKey(question, voices)}>
      <div class="asked"><${Prompt} room=${room} seat=${seat} team=${team} /></div>
      <div class="answering"><${Answers} question=${question} voices=${voices} /></div>
      <${TeamBar} room=${room} seat=${seat} team=${team} voices=${voices} />
    </section>`;
};

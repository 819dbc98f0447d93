/** A team doubts a question, in a sentence: once, and until the next round has ended. */
import { html, useState } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";
import { give, problem } from "./own.js";

const LONGEST = 200; // characters
const THANKS = "Your host has it.";

export const Protest = ({ room }) => {
  const [text, type] = useState("");
  const [sent, done] = useState(false);
  const id = `protest-${room.question.id}`;
  if (!room.may.player.includes("protest")) return null;
  if (sent) return html`<p class="muted small">${THANKS}</p>`;
  const send = async (event) => {
    event.preventDefault();
    const ack = await give("protest", { question: room.question.id, text });
    if (ack.refused) return;
    done(true);
    announce(THANKS);
  };
  return html`
    <details>
      <summary class="small">Is something wrong with this question?</summary>
      <form class="field" onSubmit=${send}>
        <label for=${id}>In a sentence, for your host</label>
        <input id=${id} required maxlength=${LONGEST} autocomplete="off" value=${text} onInput=${(event) => type(event.target.value)} />
        ${problem.value && html`<p class="problem">${problem.value}</p>`}
        <button class="button">Protest</button>
      </form>
    </details>`;
};

/** What the stage shows besides the game: a message, the way in large or small, or no code at all. */
import { html, useState } from "../../../vendor/kit.js";
import { may, order } from "./orders.js";

const LONGEST = 100; // characters
const MINUTE = 60_000;

const Message = ({ held }) => {
  const [text, type] = useState(held?.text ?? "");
  const [minutes, wait] = useState("");
  const show = (event) => {
    event.preventDefault();
    const until = minutes ? { until: Date.now() + Number(minutes) * MINUTE } : {};
    order("stage", { message: text, ...until });
  };
  return html`
    <form class="ruling" onSubmit=${show}>
      <label class="field">Message on the stage
        <input maxlength=${LONGEST} autocomplete="off" value=${text} onInput=${(event) => type(event.target.value)} />
      </label>
      <label class="field">A break of so many minutes, if it is one
        <input type="number" min="1" max="240" step="1" value=${minutes} onInput=${(event) => wait(event.target.value)} />
      </label>
      <div class="row">
        <button class="button" data-kind="ink">Show</button>
        ${held && html`<button type="button" class="button" data-kind="quiet" onClick=${() => order("stage", { message: "" })}>Take it away</button>`}
      </div>
    </form>`;
};

const toggle = (words, on, fields) => html`
  <label class="switch"><input type="checkbox" checked=${on} onChange=${(event) => order("stage", fields(event.target.checked))} />${words}</label>`;

export const stage = ({ desk: { stage: shown } }) => may("stage") && html`
  <details class="panel">
    <summary>The stage</summary>
    <${Message} held=${shown.message} />
    ${toggle("Show the room's code", shown.code, (on) => ({ code: on }))}
    ${toggle("Show the way in large", shown.join === "large", (on) => ({ join: on ? "large" : "small" }))}
  </details>`;

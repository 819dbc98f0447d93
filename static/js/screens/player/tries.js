/** Typing on the canvas: each thing said is judged at once, and the field keeps the focus. */
import { html, signal, useRef } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";
import { draftOf, give, handedIn, handIn, problem, setDraft } from "./own.js";
import { types, typing } from "./talk.js";

const sending = signal([]);

const WORDS = { found: "found", close: "close", had_it: "had it", no: "no" };

/** Why a try earned no more: in full once all is told, before that what helps to go on. */
const remark = ({ word, n = [], why }, found) => {
  if (why) return why.filter((one) => one.why).map((one) => `Line ${one.n}: ${one.why}.`).join(" ");
  const line = found.find((one) => n.includes(one.n));
  if (word === "had_it") return line ? `Line ${line.n}, found by ${line.by}.` : "That one stands already.";
  return word === "close" && `${line ? `Half of line ${line.n}` : "The right idea"}: check the wording.`;
};

const Try = ({ attempt, found }) => html`
  <li>
    <span class="tag" data-word=${attempt.word ?? "kept"}>${WORDS[attempt.word] ?? (attempt.sending ? "…" : "kept")}</span>
    <span class="said"><b>${attempt.by === "you" ? "You" : attempt.by}</b> ${attempt.text}
      <em>${remark(attempt, found)}</em></span>
  </li>`;

const Log = ({ said, found }) => html`
  <ul class="log">${said.map((attempt, place) => html`<${Try} key=${place} attempt=${attempt} found=${found} />`)}</ul>`;

/** All that the team said, and what each try came to once that is told. */
export const All = ({ said, open }) => said.length > 0 && html`
  <details class="all" open=${open}><summary>What your team typed (${said.length})</summary><${Log} said=${said} found=${[]} /></details>`;

/** Of an own try; a line in full is told by the canvas, to everybody in the team. */
const ALOUD = {
  close: "Close: check the wording.",
  had_it: "Your team had that one.",
  no: "No such line.",
};

const recite = async (question, text) => {
  const mine = { text, by: "you", sending: true };
  sending.value = [...sending.value, mine];
  const ack = await give("recite", { question: question.id, text });
  sending.value = sending.value.filter((one) => one !== mine);
  if (ack.refused) setDraft(question, draftOf(question) || text);
  else if (ack.word !== "found") announce(ALOUD[ack.word] ?? "Kept.");
};

const Form = ({ question, open }) => {
  const field = useRef(null);
  const draft = draftOf(question) ?? "";
  const send = (event) => {
    event.preventDefault();
    field.current.focus();
    if (!open || !draft.trim()) return;
    setDraft(question, "");
    recite(question, draft.trim());
  };
  return html`
    <form class="say" onSubmit=${send}>
      <label for="line">Type any line. Capitals and punctuation don't matter.</label>
      <p id="line-problem" class="problem">${problem.value}</p>
      <div class="inline">
        <input id="line" type="text" ref=${field} value=${draft} readOnly=${!open} maxlength="4000" autocomplete="off"
          autocapitalize="none" autocorrect="off" spellcheck=${false} enterkeyhint="send" aria-describedby="line-problem"
          onInput=${(event) => { setDraft(question, event.target.value); types(); }} />
        <button class="button" data-kind="ink" aria-disabled=${String(!open)}
          onMouseDown=${(event) => event.preventDefault()}>Say it</button>
      </div>
    </form>`;
};

/** The captain's word that the team knows no more. */
export const Done = ({ room: { question, may }, seat, team }) => {
  if (!seat.captain || !may.captain.includes("hand_in")) return null;
  const sealed = handedIn(team, question);
  return html`<button type="button" class="button" data-kind="quiet" onClick=${() => handIn(question, !sealed)}>
    ${sealed ? "Take back, go on reciting" : "We know no more: hand in"}</button>`;
};

export const Tries = ({ room: { question, may }, team, said, found }) => {
  const sealed = handedIn(team, question);
  const open = may.player.includes("recite") && !sealed;
  return html`
    <div class="tries">
      <h2 id="tries">Recite a line</h2>
      <div role="log" aria-labelledby="tries" aria-live="off">
        <${Log} said=${[...said, ...sending.value].slice(-8)} found=${found} />
      </div>
      ${sealed && html`<p><strong>Handed in.</strong> Your captain can take it back until time is up.</p>`}
      <p class="typists small muted">${typing.value}</p>
      <${Form} question=${question} open=${open} />
    </div>`;
};

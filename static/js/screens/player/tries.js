/** Typing on the canvas: each thing said is judged at once, and the field keeps the focus. */
import { html, signal, useRef } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";
import { draftOf, give, handedIn, handIn, problem, setDraft } from "./own.js";

const sending = signal([]);

const WORDS = { found: "found", close: "close", had_it: "had it", no: "no" };

const remark = ({ word, n }, found) => {
  const line = found.find((one) => [n].flat().includes(one.n));
  if (word === "had_it") return line ? `Line ${line.n}, found by ${line.by}.` : "That one stands already.";
  if (word === "close") return "The right idea: check the wording.";
  return null;
};

const Try = ({ attempt, own, found }) => html`
  <li>
    <span class="tag" data-word=${attempt.word ?? "kept"}>${WORDS[attempt.word] ?? (attempt.sending ? "…" : "kept")}</span>
    <span class="said"><b>${attempt.player === own ? "You" : attempt.name}</b> ${attempt.text}
      ${remark(attempt, found) && html`<em>${remark(attempt, found)}</em>`}</span>
  </li>`;

const ALOUD = {
  close: "Close: check the wording.",
  had_it: "Your team had that one.",
  no: "No such line.",
};

const aloud = ({ word, lines = [] }) =>
  word === "found" ? `Found: line ${lines.join(" and ")}.` : (ALOUD[word] ?? "Kept.");

const recite = async (question, text) => {
  const mine = { text, sending: true };
  sending.value = [...sending.value, mine];
  const ack = await give("recite", { question: question.id, text });
  sending.value = sending.value.filter((one) => one !== mine);
  if (!ack.refused) announce(aloud(ack));
  else if (!draftOf(question)) setDraft(question, text);
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
      <div class="inline">
        <input id="line" type="text" ref=${field} value=${draft} readOnly=${!open} maxlength="4000" autocomplete="off"
          autocapitalize="none" autocorrect="off" spellcheck=${false} enterkeyhint="send"
          onInput=${(event) => setDraft(question, event.target.value)} />
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

export const Tries = ({ room, seat, team }) => {
  const { question, may } = room;
  const sealed = handedIn(team, question);
  const open = may.player.includes("recite") && !sealed;
  const by = ({ player, name }) => (player === seat.player ? "you" : name);
  const found = (team.canvas?.found ?? []).map((line) => ({ ...line, by: by(line) }));
  const mine = sending.value.map((one) => ({ ...one, player: seat.player }));
  const tries = [...(team.canvas?.tries ?? []), ...mine].slice(-8);
  return html`
    <div class="tries">
      <h2 id="tries">Recite a line</h2>
      <div role="log" aria-labelledby="tries" aria-live="off"><ul class="log">
        ${tries.map((attempt, place) => html`
          <${Try} key=${place} attempt=${attempt} own=${seat.player} found=${found} />`)}
      </ul></div>
      ${sealed && html`<p><strong>Handed in.</strong> Your captain can take it back until time is up.</p>`}
      ${problem.value && html`<p class="problem">${problem.value}</p>`}
      <${Form} question=${question} open=${open} />
    </div>`;
};

/** A try of a recital as the host judges it: line by line with the reasons, and the host's own word. */
import { html, signal, useEffect, useRef, useState } from "../../../vendor/kit.js";
import { may, order } from "./orders.js";

const CREDITS = { full: "right", half: "half" };
const MARKS = [["right", 1], ["half", 0.5], ["nothing", 0]];
const LONGEST = 200; // characters of a reason
const SHORT = 60; // characters of a line that are shown to choose it by

/** What is being ruled on, so that only one form is open. */
const open = signal(null);

const verdict = ({ n, credit, why, ruled }) => html`
  <li key=${n} data-credit=${credit ?? "none"}>
    <b>Line ${n}: ${CREDITS[credit] ?? "nothing"}</b>${why && !ruled && html` <span class="muted">${why}</span>`}
    ${ruled && html` <span class="note" data-done>you ruled</span>`}
  </li>`;

const choice = (text, at) => html`
  <option key=${at} value=${at + 1}>${at + 1}: ${text.length > SHORT ? `${text.slice(0, SHORT)}…` : text}</option>`;

/** The line that a try came nearest to, if to any. */
const nearest = (lines) => (lines.find(({ credit }) => credit !== "full") ?? lines[0])?.n ?? "";

const Form = ({ says, lines, question, solution }) => {
  const [line, choose] = useState(nearest(lines));
  const [reason, give] = useState("");
  const first = useRef(null);
  useEffect(() => first.current.focus(), []);
  const rule = async (event) => {
    event.preventDefault();
    const mark = Number(event.submitter.value);
    const done = await order("rule", { question, says, line: Number(line), mark, reason });
    if (done) open.value = null;
  };
  return html`
    <form class="ruling" onSubmit=${rule}>
      <label class="field">Line
        <select ref=${first} required value=${line} onChange=${(event) => choose(event.target.value)}>
          ${!line && html`<option value="">Choose a line</option>`}
          ${solution.map(choice)}
        </select>
      </label>
      <label class="field">Reason, if you like
        <input maxlength=${LONGEST} autocomplete="off" value=${reason} onInput=${(event) => give(event.target.value)} />
      </label>
      <div class="row" role="group" aria-label="Your ruling">
        ${MARKS.map(([word, mark]) => html`<button key=${word} class="button" data-kind=${mark === 1 ? "ink" : "quiet"} value=${mark}>${word}</button>`)}
        <button type="button" class="button" data-kind="quiet" onClick=${() => { open.value = null; }}>Cancel</button>
      </div>
    </form>`;
};

/** What was tried in a recital, as a row of the desk's answers; `question` is the id of the recital. */
export const Tried = ({ row: { says, lines = [] }, question, solution }) => {
  const key = `${question} ${says}`;
  const ruling = open.value === key;
  return html`
    <p class="tried">${says}</p>
    <ul class="verdicts" role="list">${lines.length ? lines.map(verdict) : html`<li class="muted">No line of the text</li>`}</ul>
    ${may("rule") && !ruling && html`
      <button type="button" class="button" data-kind="quiet" aria-label=${`Rule on “${says}”`} onClick=${() => { open.value = key; }}>Rule</button>`}
    ${may("rule") && ruling && html`
      <${Form} key=${key} says=${says} lines=${lines} question=${question} solution=${solution} />`}`;
};

const WORTH = [["right", 1], ["half", 0.5], ["wrong", 0]];

/** What an answer is worth, and the host's way to say otherwise; `label` is the answer in words. */
export const Worth = ({ row: { says, team, label, mark }, question, ruled }) => html`
  <span class="row worth" role="group" aria-label=${`What “${label}” is worth`}>
    ${WORTH.map(([word, worth]) => html`
      <button key=${word} type="button" class="button" data-kind="quiet" aria-pressed=${String(mark === worth)}
          onClick=${async () => { if (mark !== worth && (await order("rule", { question, ...(team ? { team } : { says }), mark: worth }))) ruled?.(); }}>${word}</button>`)}
  </span>`;

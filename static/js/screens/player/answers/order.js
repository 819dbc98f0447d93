/** Things to be put in order, one step up or down at a time. */
import { html, useRef } from "../../../../vendor/kit.js";
import { icon } from "../../../parts/marks.js";
import { rich } from "../../../parts/rich.js";
import { announce } from "../../../parts/status.js";
import { letterOf } from "../../../says.js";
import { setDraft } from "../own.js";
import { draftFor, Send } from "./send.js";
import { Proposals } from "./typed.js";

/** The order with one thing a step up (-1) or down (+1). */
export const moved = (ids, id, step) => {
  const from = ids.indexOf(id);
  const to = from + step;
  if (to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[from], next[to]] = [next[to], next[from]];
  return next;
};

const STEPS = { ArrowUp: -1, ArrowDown: 1 };

const Row = ({ question, id, place, count, open, move }) => {
  const thing = question.items.find((each) => each.id === id);
  const name = letterOf(question, id);
  const stuck = (step) => !open || place + step < 0 || place + step >= count;
  const button = (step, word) => html`
    <button type="button" class="button" data-kind="quiet" data-size="icon" data-step=${step}
        aria-label=${`Move ${name} ${word}`} aria-disabled=${String(stuck(step))}
        onClick=${() => move(id, step)}>${icon(word)}</button>`;
  return html`
    <li key=${id} class="orderable" data-id=${id} onKeyDown=${(event) => {
      if (!STEPS[event.key]) return;
      event.preventDefault();
      move(id, STEPS[event.key]);
    }}>
      <b class="mono" aria-hidden="true">${name}</b>
      <span class="thing"><span class="visually-hidden">${place + 1}. ${name}: </span>${rich(thing.label)}</span>
      ${button(-1, "up")}${button(1, "down")}
    </li>`;
};

/** @param {{question: object, voices: object}} order `voices` as made in voices.js */
export const Order = ({ question, voices }) => {
  const { open } = voices;
  const list = useRef(null);
  const { draft: ids, adopt } = draftFor(question, voices, question.items.map(({ id }) => id));
  const move = (id, step) => {
    const next = moved(ids, id, step);
    if (!open || next === ids) return;
    setDraft(question, next);
    announce(`${letterOf(question, id)} is now ${next.indexOf(id) + 1} of ${next.length}`);
    const button = `[data-id="${id}"] [data-step="${step}"]`;
    requestAnimationFrame(() => list.current?.querySelector(button)?.focus());
  };
  return html`
    <div class="stack tight">
      ${question.ends && html`<p class="muted small">From ${question.ends[0]} to ${question.ends[1]}.</p>`}
      <ol class="stack tight" ref=${list} aria-label="Your order">
        ${ids.map((id, place) => html`
          <${Row} key=${id} question=${question} id=${id} place=${place} count=${ids.length} open=${open} move=${move} />`)}
      </ol>
      <${Send} draft=${ids} what="this order" voices=${voices} />
    </div>
    <${Proposals} question=${question} voices=${{ ...voices, pick: adopt }} />`;
};

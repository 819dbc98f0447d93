/** What can be answered, as the stage shows it: four brackets, things to put in order, or what to type. */
import { html } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { letter } from "../../parts/marks.js";
import { Tile } from "../../parts/tile.js";

const tile = ({ id, label }, at) => html`
  <li key=${id}><${Tile} letter=${letter(at)} label=${label} /></li>`;

const tiles = ({ options }) => html`
  <ol class="options" role="list" aria-label="Options" data-many=${options.length > 4}>${options.map(tile)}</ol>`;

const things = ({ items, ends }) => html`
  <section class="things" aria-label="Put these in order">
    <p>${ends ? html`from <strong>${ends[0]}</strong> to <strong>${ends[1]}</strong>` : "from first to last"}</p>
    <ul role="list">${items.map(({ id, label }) => html`<li key=${id} class="rich">${rich(label)}</li>`)}</ul>
  </section>`;

const lettered = ({ id, label }, at) => html`<li key=${id}><b class="mono">${letter(at)}</b> <span class="rich">${rich(label)}</span></li>`;

const pairs = ({ left, right }) => html`
  <section class="pairs" aria-label="Match these">
    <ol role="list">${left.map(({ id, label }, at) => html`<li key=${id}><b class="mono">${at + 1}</b> <span class="rich">${rich(label)}</span></li>`)}</ol>
    <ul role="list">${right.map(lettered)}</ul>
  </section>`;

const claims = ({ items }) => html`<ul class="claims" role="list" aria-label="Real or made up">${items.map(lettered)}</ul>`;

const SHOWN = { order: things, match: pairs, real: claims };

const HINTS = {
  multi: () => "More than one may be right",
  text: () => "Type the answer",
  number: ({ unit, closest }) => `Type a number${unit ? ` (${unit})` : ""}${closest ? ": the closest takes the points" : ""}`,
  line: () => "Tap the line",
  match: () => "Which letter goes with which number?",
  real: () => "Real or made up?",
};

const TYPED = {
  output: "Type what it prints, or the exception's name",
  version: "Type a version, such as 3.8",
};

const BONUS = { order: "for printed order", complete: "for the whole text" };

const bonus = (points = {}) => {
  const more = Object.entries(points).map(([name, n]) => `${n} ${BONUS[name]}`);
  return more.length > 0 && `Bonus: up to ${more.join(", ")}`;
};

/** How to answer, in a line; nothing where the options speak for themselves. */
export const hint = (question) => {
  if (question.kind === "recite") return bonus(question.bonus);
  return HINTS[question.kind]?.(question) ?? (question.options ? null : TYPED[question.kind]);
};

/** What there is to choose from, to put in order, to pair or to judge. */
export const ways = (question) => (question.options ? tiles(question) : SHOWN[question.kind]?.(question));

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

const TYPED = {
  text: () => "Type the answer",
  output: () => "Type what it prints, or the exception's name",
  number: ({ unit }) => (unit ? `Type a number (${unit})` : "Type a number"),
  version: () => "Type a version, such as 3.8",
  line: () => "Type the number of the line",
};

const BONUS = { order: "for printed order", complete: "for the whole text" };

const bonus = (points = {}) => {
  const more = Object.entries(points).map(([name, n]) => `${n} ${BONUS[name]}`);
  return more.length > 0 && `Bonus: up to ${more.join(", ")}`;
};

/** How to answer, in a line; nothing where the options speak for themselves. */
export const hint = (question) => {
  if (question.kind === "recite") return bonus(question.bonus);
  if (question.kind === "multi") return "More than one may be right";
  return question.options || question.items ? null : TYPED[question.kind]?.(question);
};

/** What there is to choose from or to put in order. */
export const ways = (question) => (question.options ? tiles(question) : question.items && things(question));

/** What somebody said, or what is right, as a host reads it aloud. */
import { html } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { letter } from "../../parts/marks.js";

const MOST_WORDINGS = 4;

const option = (options, id) => {
  const at = options.findIndex((each) => each.id === id);
  return at < 0 ? id : html`<b>${letter(at)}</b> <span class="rich">${rich(options[at].label)}</span>`;
};

const listed = (parts, between) => parts.map((part, at) => html`${at > 0 && between}${part}`);

const item = (items, id) => html`<span class="rich">${rich(items.find((each) => each.id === id)?.label ?? [["", id]])}</span>`;

const PAIRED = {
  match: ({ left, right }, [one, other]) => html`${item(left, one)} → ${item(right, other)}`,
  real: ({ items }, [one, real]) => html`${item(items, one)}: ${real ? "real" : "made up"}`,
};

/** `says` as on the wire, for that question. */
export const said = (question, says) => {
  const { kind, options, items } = question;
  if (PAIRED[kind]) return listed(Object.entries(says).map((pair) => PAIRED[kind](question, pair)), ", ");
  if (options) return listed([says].flat().map((id) => option(options, id)), ", ");
  if (items) return listed(says.map((id) => item(items, id)), " → ");
  if (kind === "line") return `line ${says}`;
  return html`<code>${String(says)}</code>`;
};

/** The solution: wordings that count, or lines of a recital, are more than one. */
export const solved = (question, solution) => {
  if (question.kind === "recite") return `${solution.length} lines`;
  if (question.options || question.items || !Array.isArray(solution)) return said(question, solution);
  const shown = solution.slice(0, MOST_WORDINGS).map((wording) => said(question, wording));
  return html`${listed(shown, ", ")}${solution.length > MOST_WORDINGS && ", …"}`;
};

/** How a question is answered: a way for each kind. */
import { html } from "../../../vendor/kit.js";
import { Lines } from "./answers/lines.js";
import { Match } from "./answers/match.js";
import { Order } from "./answers/order.js";
import { Real } from "./answers/real.js";
import { onKey, Tiles } from "./answers/tiles.js";
import { Typed } from "./answers/typed.js";

const OWN = { order: Order, match: Match, real: Real, line: Lines };

export const Answers = ({ question, voices }) => {
  const way = question.options ? Tiles : (OWN[question.kind] ?? Typed);
  return html`<${way} key=${question.id} question=${question} voices=${voices} />`;
};

/** A listener for the keys that answer, where there are some. */
export const answerKeys = (question, voices) =>
  (question.options || question.kind === "line") && onKey(question, voices);

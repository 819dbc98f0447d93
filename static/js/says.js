/** What was said, as the wire has it: compared, and put into words. */
import { letter } from "./parts/marks.js";

const place = (things, id) => things.findIndex((thing) => thing.id === id);

const folded = (says) =>
  Array.isArray(says) ? says.join() : String(says).trim().toLocaleLowerCase();

/** Two answers that say the same; nothing said equals nothing. */
export const same = (one, other) => one != null && other != null && folded(one) === folded(other);

/** The letter under which an option or an item is shown. */
export const letterOf = (question, id) => letter(place(question.options ?? question.items, id));

/** An answer in few words: "B", "A, C", "C A B", or as it was typed. */
export const inWords = (question, says) => {
  if (says == null) return "nothing";
  if (question.kind === "order") return says.map((id) => letterOf(question, id)).join(" ");
  if (Array.isArray(says)) return says.map((id) => letterOf(question, id)).join(", ") || "none";
  if (question.options) return letterOf(question, says);
  return question.unit ? `${says} ${question.unit}` : String(says);
};

/** What was said, as the wire has it: compared, and put into words. */
import { letter } from "./parts/marks.js";

const place = (things, id) => things.findIndex((thing) => thing.id === id);

/** Whether an answer says something of each thing, such as {"l1": "r3"}. */
const isPairs = (says) => typeof says === "object" && !Array.isArray(says);

const folded = (says) => {
  if (Array.isArray(says)) return says.join();
  if (isPairs(says)) return Object.entries(says).sort().join(";");
  return String(says).trim().toLocaleLowerCase();
};

/** Two answers that say the same; nothing said equals nothing. */
export const same = (one, other) => one != null && other != null && folded(one) === folded(other);

/** The letter under which an option, an item or a partner is shown. */
export const letterOf = ({ options, items, right }, id) => letter(place(options ?? items ?? right, id));

const pairs = (question, says) =>
  question.left
    .map(({ id }, at) => says[id] && `${at + 1}${letterOf(question, says[id])}`)
    .filter(Boolean)
    .join(" ");

const verdicts = (question, says) =>
  [[true, "real"], [false, "made up"]]
    .map(([real, word]) => [word, question.items.filter(({ id }) => says[id] === real)])
    .filter(([, items]) => items.length)
    .map(([word, items]) => `${word}: ${items.map(({ id }) => letterOf(question, id)).join(" ")}`)
    .join(", ");

const WORDS = {
  order: (question, says) => says.map((id) => letterOf(question, id)).join(" "),
  match: pairs,
  real: verdicts,
  line: (question, says) => `line ${says}`,
};

/** An answer in few words: "B", "A, C", "C A B", "1A 2C", "line 3", or as it was typed. */
export const inWords = (question, says) => {
  if (says == null) return "nothing";
  if (WORDS[question.kind]) return WORDS[question.kind](question, says);
  if (Array.isArray(says)) return says.map((id) => letterOf(question, id)).join(", ") || "none";
  if (question.options) return letterOf(question, says);
  return question.unit ? `${says} ${question.unit}` : String(says);
};

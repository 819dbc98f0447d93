/** The first page: a room's code stands in capitals and in its two groups while it is typed. */
import "./once.js";

const field = document.getElementById("code");

const grouped = (typed) => {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
};

/** A pasted link stays as it is: the server finds the code in it, and a team's link keeps its team. */
const isLink = (typed) => /[/.:]/.test(typed);

field.addEventListener("input", (event) => {
  const atEnd = field.selectionStart === field.value.length;
  const typing = event.inputType?.startsWith("insert") && atEnd;
  if (typing && !isLink(field.value)) field.value = grouped(field.value);
});

/** Adding packs: files that are chosen or dropped go to the server, and its verdict on each is told. */
import { html, render } from "../vendor/kit.js";
import { has, refresh } from "./shelf.js";

const form = document.getElementById("add-pack");
const told = document.getElementById("told");
const card = form.closest("[data-drop]");
const button = form.querySelector("button");
let busy = false;

const post = async (body) => {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/api/packs", { method: "POST", headers, body });
  const said = await answer.json();
  return answer.ok ? { id: said.id } : { why: said.error.message, faults: said.error.fields?.errors };
};

/** What came of one file: an id, or why it was not taken, with the faults that were found in it. */
const sent = async (file) => {
  if (file.size > Number(form.dataset.largest)) return { why: "It is too large: a pack has at most 2 MB." };
  let body;
  try {
    body = await file.arrayBuffer();
  } catch {
    return { why: "It cannot be read any more. Has it changed? Then choose it once more." };
  }
  return post(body).catch(() => ({ why: "The server did not answer. Try again in a moment." }));
};

const fault = ({ line, column, what }) => html`
  <li class="small"><span class="number">line ${line}, column ${column}</span>: ${what}</li>`;

const outcome = (id, before) => {
  if (!id) return "was not taken";
  return before ? "is on the shelf, in place of the one before" : "is on the shelf";
};

const verdict = ({ name, id, before, why, faults }) => html`
  <div class="page-told" key=${name} data-good=${id ? "" : null}>
    <h3><span class="mono">${name}</span> ${outcome(id, before)}</h3>
    ${faults ? html`<ul class="page-faults">${faults.map(fault)}</ul>` : why && html`<p class="small">${why}</p>`}
  </div>`;

const show = (verdicts) => render(html`${verdicts.map(verdict)}`, told);

const send = async (files) => {
  const verdicts = [];
  for (const file of files) {
    const came = await sent(file);
    verdicts.push({ name: file.name, before: has(came.id), ...came });
    show(verdicts);
  }
  await refresh(verdicts.findLast(({ id }) => id)?.id).catch(() => {});
  return verdicts;
};

/** Sends one batch at a time; the button says that it is at work. */
const add = async (files) => {
  if (busy || !files.length) return;
  busy = true;
  button.setAttribute("aria-disabled", "true");
  told.replaceChildren();
  render(null, told);
  const verdicts = await send([...files]);
  if (verdicts.every(({ id }) => id)) form.reset();
  button.removeAttribute("aria-disabled");
  busy = false;
};

const over = (event, on) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  card.toggleAttribute("data-over", on);
};

/** From now on the form sends its files by itself, and files may be dropped anywhere on the page. */
export const adding = () => {
  form.elements.pack.multiple = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(form.elements.pack.files);
  });
  document.addEventListener("dragover", (event) => over(event, true));
  document.addEventListener("dragleave", (event) => event.relatedTarget ?? over(event, false));
  document.addEventListener("drop", (event) => {
    over(event, false);
    if (event.defaultPrevented) add(event.dataTransfer.files);
  });
};

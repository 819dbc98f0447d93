/** Answers in one's own words: a field, and below it what the teammates propose. */
import { html, useRef } from "../../../../vendor/kit.js";
import { inWords, same } from "../../../says.js";
import { Chips } from "../chips.js";
import { draftOf, setDraft } from "../own.js";

/** What has been proposed, each once, with those who say it; the one that stands is told apart. */
export const proposals = ({ everybody, stands }) => {
  const rows = [];
  for (const voice of everybody) {
    const row = rows.find(({ says }) => same(says, voice.says));
    if (row) row.voices.push(voice);
    else rows.push({ says: voice.says, voices: [voice], stands: same(voice.says, stands) });
  }
  return rows;
};

const Proposal = ({ question, row, mine, open, pick }) => html`
  <li>
    <button type="button" class="proposal" data-stands=${row.stands || null}
        aria-pressed=${String(same(mine, row.says))} aria-disabled=${String(!open)}
        onClick=${() => open && !same(mine, row.says) && pick(row.says)}>
      <span class="says">${inWords(question, row.says)}</span>
      <${Chips} voices=${row.voices} />
      <span class="visually-hidden">${row.stands ? ", stands for the team" : ""}</span>
    </button>
  </li>`;

/** The proposals of a team; a tap on one backs it. */
export const Proposals = ({ question, voices }) => {
  const rows = proposals(voices);
  if (voices.solo || !rows.length) return null;
  return html`
    <section aria-labelledby="proposals">
      <h2 id="proposals" class="small muted">
        What your team says${voices.size > 1 && voices.open && ". Tap one to back it."}
      </h2>
      <ul class="stack tight">
        ${rows.map((row) => html`
          <${Proposal} key=${inWords(question, row.says)} question=${question} row=${row} ...${voices} />`)}
      </ul>
    </section>`;
};

const FIELD = {
  number: { label: "A number", inputmode: "decimal" },
  version: { label: "A version of Python, such as 3.8", inputmode: "decimal" },
  output: { label: "What it prints, line by line", tall: true },
  text: { label: "In your words" },
};

/** @param {{question: object, voices: object}} typed `voices` as made in voices.js */
export const Typed = ({ question, voices }) => {
  const { mine, open, solo, pick, size } = voices;
  const field = useRef(null);
  const { label, inputmode, tall } = FIELD[question.kind] ?? FIELD.text;
  const draft = draftOf(question) ?? (mine == null ? "" : String(mine));
  const fresh = draft.trim() !== "" && !same(draft, mine);
  const send = (event) => {
    event.preventDefault();
    if (open && fresh) pick(tall ? draft.replace(/\s+$/, "") : draft.trim());
  };
  const enter = (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event);
  const common = {
    id: "say", ref: field, value: draft, readOnly: !open, maxlength: tall ? 2000 : 200,
    autocomplete: "off", autocapitalize: "none", spellcheck: false, autocorrect: "off",
    onInput: (event) => setDraft(question, event.target.value),
  };
  return html`
    <form class="field typed" onSubmit=${send}>
      <label for="say">${label}${question.unit ? ` (${question.unit})` : ""}${question.closest ? ": the closest takes the points" : ""}</label>
      ${tall
        ? html`<textarea ...${common} rows="4" onKeyDown=${enter}></textarea>`
        : html`<input type="text" inputmode=${inputmode} enterkeyhint="send" ...${common} />`}
      <button class="button" data-kind="ink" aria-disabled=${String(!open || !fresh)}>
        ${mine != null && !fresh ? "Sent" : solo || size < 2 ? "Answer" : "Propose to the team"}
      </button>
    </form>
    <${Proposals} question=${question} voices=${voices} />`;
};

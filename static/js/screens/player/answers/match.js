/** Things to be paired: for each one on the left its partner is chosen from a list. */
import { html } from "../../../../vendor/kit.js";
import { letter } from "../../../parts/marks.js";
import { plain, rich } from "../../../parts/rich.js";
import { setDraft } from "../own.js";
import { draftFor, Send } from "./send.js";
import { Proposals } from "./typed.js";

/** The pairs with one more; whoever had that partner before has none now. */
export const paired = (pairs, left, right) => {
  const rest = Object.entries(pairs).filter(([id, other]) => id !== left && other !== right);
  return Object.fromEntries(right ? [...rest, [left, right]] : rest);
};

const Pair = ({ thing, n, partners, chosen, open, choose }) => html`
  <li class="pair">
    <label for=${thing.id}><b class="mono">${n}<span class="visually-hidden">: </span></b> <span class="rich">${rich(thing.label)}</span></label>
    <select id=${thing.id} value=${chosen ?? ""} disabled=${!open} onChange=${(event) => choose(event.target.value)}>
      <option value="">goes with …</option>
      ${partners.map(({ id, label }, at) => html`<option key=${id} value=${id}>${letter(at)}: ${plain(label)}</option>`)}
    </select>
  </li>`;

/** @param {{question: object, voices: object}} match `voices` as made in voices.js */
export const Match = ({ question, voices }) => {
  const { draft, adopt } = draftFor(question, voices, {});
  return html`
    <div class="stack tight field">
      <ol class="stack tight" aria-label="Your pairs">
        ${question.left.map((thing, at) => html`
          <${Pair} key=${thing.id} thing=${thing} n=${at + 1} partners=${question.right} chosen=${draft[thing.id]}
            open=${voices.open} choose=${(right) => setDraft(question, paired(draft, thing.id, right))} />`)}
      </ol>
      <${Send} draft=${draft} ready=${Object.keys(draft).length > 0} what="these pairs" voices=${voices} />
    </div>
    <${Proposals} question=${question} voices=${{ ...voices, pick: adopt }} />`;
};

/** Things of which each is real or made up. */
import { html } from "../../../../vendor/kit.js";
import { letter } from "../../../parts/marks.js";
import { plain, rich } from "../../../parts/rich.js";
import { setDraft } from "../own.js";
import { draftFor, Send } from "./send.js";
import { Proposals } from "./typed.js";

const WORDS = [[true, "Real"], [false, "Made up"]];

const Item = ({ item, at, verdict, open, judge }) => html`
  <li class="judged">
    <b class="mono" aria-hidden="true">${letter(at)}</b>
    <span class="thing rich" aria-hidden="true">${rich(item.label)}</span>
    <span class="either" role="radiogroup" aria-label=${`${letter(at)}: ${plain(item.label)}`}>
      ${WORDS.map(([real, word]) => html`
        <label key=${word} data-picked=${verdict === real || null}>
          <input type="radio" name=${item.id} checked=${verdict === real} aria-disabled=${String(!open)}
            onClick=${(event) => (open ? judge(real) : event.preventDefault())} />${word}
        </label>`)}
    </span>
  </li>`;

/** @param {{question: object, voices: object}} real `voices` as made in voices.js */
export const Real = ({ question, voices }) => {
  const { draft, adopt } = draftFor(question, voices, {});
  return html`
    <div class="stack tight">
      <ul class="stack tight" aria-label="Real or made up">
        ${question.items.map((item, at) => html`
          <${Item} key=${item.id} item=${item} at=${at} verdict=${draft[item.id]} open=${voices.open}
            judge=${(real) => setDraft(question, { ...draft, [item.id]: real })} />`)}
      </ul>
      <${Send} draft=${draft} ready=${Object.keys(draft).length > 0}
        what=${question.items.length > 1 ? "these verdicts" : "this verdict"} voices=${voices} />
    </div>
    <${Proposals} question=${question} voices=${{ ...voices, pick: adopt }} />`;
};

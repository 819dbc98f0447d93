/** A line of the code to name: the code itself is what is answered with. */
import { html } from "../../../../vendor/kit.js";
import { coloured } from "../../../parts/rich.js";
import { Chips, voicesInWords } from "../chips.js";

const Line = ({ line, n, voices: { mine, stands, sealed, open, solo, pick, picksOf, countOf } }) => {
  const picks = picksOf(n);
  const count = Math.max(picks.length, countOf(n));
  const choose = (event) => (open ? pick(n) : event.preventDefault());
  return html`
    <label class="code-line" data-picked=${mine === n || null} data-dim=${((sealed || !open) && stands != null && stands !== n) || null}>
      <input type="radio" name="answer" value=${n} checked=${mine === n} aria-disabled=${String(!open)} onClick=${choose} />
      <span class="visually-hidden">Line </span><span class="at">${n}</span>
      <code>${coloured(line)}</code>
      ${count > 0 && html`<span class="visually-hidden">, picked by ${voicesInWords(picks, count)}</span>`}
      ${!solo && html`<span class="picks" aria-hidden="true"><${Chips} voices=${picks} count=${count} shown=${2} /></span>`}
    </label>`;
};

/** @param {{question: object, voices: object}} lines `voices` as made in voices.js */
export const Lines = ({ question, voices }) => html`
  <fieldset class="answers" aria-labelledby="prompt">
    <p class="muted small">Tap the line.</p>
    <div class="code code-lines">
      ${question.code.map((line, at) => html`<${Line} key=${at} line=${line} n=${at + 1} voices=${voices} />`)}
    </div>
  </fieldset>`;

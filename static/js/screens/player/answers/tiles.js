/** Answers to choose from: native radios, or checkboxes where several may be right. */
import { html } from "../../../../vendor/kit.js";
import { letter } from "../../../parts/marks.js";
import { Tile } from "../../../parts/tile.js";
import { Chips, voicesInWords } from "../chips.js";

const chosen = (mine, id) => (Array.isArray(mine) ? mine.includes(id) : mine === id);

const toggled = (question, mine, id) => {
  const picked = new Set(mine ?? []);
  if (!picked.delete(id)) picked.add(id);
  const all = question.options.map((option) => option.id).filter((each) => picked.has(each));
  return all.length ? all : null;
};

const control = (question, place, { mine, open, pick }) => {
  const { id } = question.options[place];
  const many = question.kind === "multi";
  const choose = (event) => {
    if (!open) event.preventDefault();
    else pick(many ? toggled(question, mine, id) : id);
  };
  return html`<input type=${many ? "checkbox" : "radio"} name="answer" value=${id}
    checked=${chosen(mine, id)} aria-disabled=${String(!open)} onClick=${choose} />`;
};

/** What a key stands for, without a modifier: 1-6 or A-F an option, 1-9 a line of code. */
export const optionOf = ({ kind, options, code }, { key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey || key.length !== 1) return undefined;
  const digit = key >= "1" && key <= "9";
  if (kind === "line") return digit && code[key - 1] ? Number(key) : undefined;
  return options?.[digit ? key - 1 : key.toUpperCase().charCodeAt(0) - 65]?.id;
};

/** A listener for those keys, for the section that holds the question. */
export const onKey = (question, { mine, open, pick }) => (event) => {
  const id = optionOf(question, event);
  if (!open || !id || event.target.matches("input[type=text], textarea")) return;
  event.preventDefault();
  pick(question.kind === "multi" ? toggled(question, mine, id) : id);
};

const Option = ({ question, place, voices }) => {
  const { id, label } = question.options[place];
  const { mine, stands, sealed, open, solo, picksOf, countOf } = voices;
  const standing = chosen(stands, id);
  const picks = picksOf(id);
  const count = Math.max(picks.length, countOf(id));
  return html`
    <${Tile} letter=${letter(place)} label=${label} control=${control(question, place, voices)}
        picked=${chosen(mine, id)} dim=${(sealed || !open) && stands != null && !standing}
        said=${count > 0 && `picked by ${voicesInWords(picks, count)}`}>
      ${!solo && html`<span aria-hidden="true"><${Chips} voices=${picks} count=${count} /></span>`}
      ${sealed && standing && html`<span class="seal stamp" aria-hidden="true">in</span>`}
    <//>`;
};

/** @param {{question: object, voices: object}} tiles `voices` as made in voices.js */
export const Tiles = ({ question, voices }) => html`
  <fieldset class="answers" aria-labelledby="prompt">
    ${question.kind === "multi" && html`<p class="muted small">Tick all that are right.</p>`}
    ${question.options.map(({ id }, place) => html`<${Option} key=${id} question=${question} place=${place} voices=${voices} />`)}
  </fieldset>`;

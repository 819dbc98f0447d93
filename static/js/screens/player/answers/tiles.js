/** Answers to choose from: native radios, or checkboxes where several may be right. */
import { html } from "../../../../vendor/kit.js";
import { letter } from "../../../parts/marks.js";
import { Tile } from "../../../parts/tile.js";

const SHOWN = 3;

/** Who picked an option, in one line that is there from the start, so that no tile ever grows. */
const Picks = ({ picks, count }) => html`
  <span class="chips" aria-hidden="true">
    ${picks.slice(0, SHOWN).map(({ id, name, own }) => html`<span key=${id} class="chip" data-own=${own || null}>${name}</span>`)}
    ${count > Math.min(picks.length, SHOWN) && html`<span class="chip" data-more>
      ${picks.length ? `+${count - Math.min(picks.length, SHOWN)}` : count}</span>`}
  </span>`;

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

const pickedBy = (picks, count) => {
  const names = picks.map(({ name }) => name).join(", ");
  return count > picks.length ? `picked by ${count}` : names && `picked by ${names}`;
};

/** The option that a key stands for: 1-6 or A-F, without a modifier. */
export const optionOf = (question, { key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey || key.length !== 1) return undefined;
  const place = key >= "1" && key <= "9" ? key - 1 : key.toUpperCase().charCodeAt(0) - 65;
  return question.options?.[place]?.id;
};

/** A listener for those keys, for the section that holds the question. */
export const onKey = (question, { mine, open, pick }) => (event) => {
  const id = optionOf(question, event);
  if (!open || !id || event.target.matches("input[type=text], textarea")) return;
  event.preventDefault();
  pick(question.kind === "multi" ? toggled(question, mine, id) : id);
};

/** @param {{question: object, voices: object}} tiles `voices` as made in voices.js */
export const Tiles = ({ question, voices }) => {
  const { mine, stands, sealed, open, picksOf, countOf } = voices;
  return html`
    <fieldset class="answers" aria-labelledby="prompt">
      ${question.kind === "multi" && html`<p class="muted small">Tick all that are right.</p>`}
      ${question.options.map(({ id, label }, place) => {
        const picks = picksOf(id);
        const standing = chosen(stands, id);
        return html`
          <${Tile} key=${id} letter=${letter(place)} label=${label} control=${control(question, place, voices)}
              picked=${chosen(mine, id)} dim=${(sealed || !open) && stands != null && !standing} said=${pickedBy(picks, countOf(id))}>
            ${!voices.solo && html`<${Picks} picks=${picks} count=${Math.max(picks.length, countOf(id))} />`}
            ${sealed && standing && html`<span class="seal stamp" aria-hidden="true">in</span>`}
          <//>`;
      })}
    </fieldset>`;
};

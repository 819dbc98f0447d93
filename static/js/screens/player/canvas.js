/** The team's canvas: a place for each line; found ones ink in, gaps are all of one length. */
import { html, useEffect, useRef } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";

const JUST_NOW = 6000;

/** Which lines came since this canvas was opened, and how long ago. */
const useFresh = (found) => {
  const seen = useRef(new Map(found.map(({ n, credit }) => [`${n} ${credit}`, 0])));
  const fresh = found.filter(({ n, credit }) => !seen.current.has(`${n} ${credit}`));
  for (const { n, credit } of fresh) seen.current.set(`${n} ${credit}`, performance.now());
  return ({ n, credit }) => {
    const at = seen.current.get(`${n} ${credit}`);
    return at > 0 && performance.now() - at < JUST_NOW;
  };
};

const useVoice = (found, count) => {
  const last = useRef(found.length);
  useEffect(() => {
    if (found.length > last.current) {
      const { n, by } = found[found.length - 1];
      announce(`${by ? `Line ${n} found by ${by}, ` : ""}${found.length} of ${count}`);
    }
    last.current = found.length;
  }, [found.length]);
};

const STATE = { full: "found", half: "half" };

const Line = ({ n, line, text, own, fresh }) => html`
  <li data-line=${line ? STATE[line.credit] : text ? "missed" : "gap"} data-new=${fresh || null}>
    <span class="n" aria-hidden="true">${n}</span>
    <span class="words">
      ${text ?? line?.text
        ? html`${text ?? line.text}${!line && html`<span class="visually-hidden"> (not found)</span>`}`
        : html`<span class="visually-hidden">Line ${n}, ${line ? "half of it found" : "not found yet"}</span>
            ${line && html`<span class="muted small" aria-hidden="true">nearly: the wording is not quite it</span>`}`}
    </span>
    ${line && html`<span class="by">${line.credit === "half" && text && "half, "}${line.by === own.name ? "you" : line.by}</span>`}
  </li>`;

/** @param {{title?: string, count: number, found: Array<{n: number, credit: string, by: string, text?: string}>,
 *   solution?: string[], own: {name: string}, hidden?: boolean}} canvas */
export const Canvas = ({ title, count, found, solution, own, hidden }) => {
  const isFresh = useFresh(found);
  useVoice(found, count);
  const half = found.filter(({ credit }) => credit === "half").length;
  const byLine = new Map(found.map((line) => [line.n, line]));
  return html`
    <div class="between row">
      <p class="canon mono"><b aria-hidden="true">>>> </b>${title ?? "from memory"}</p>
      ${!hidden && html`<p class="so-far"><strong>${found.length} of ${count}</strong>
        <span class="muted"> lines found${half > 0 && `, ${half} of them half`}</span></p>`}
    </div>
    <ol class="canvas">
      ${Array.from({ length: count }, (_, place) => {
        const line = byLine.get(place + 1);
        return html`
          <${Line} key=${place} n=${place + 1} line=${line} text=${solution?.[place]} own=${own}
            fresh=${line && isFresh(line)} />`;
      })}
    </ol>`;
};

/** The team's canvas: a place for each line; found ones ink in, gaps are all of one length. */
import { html, useEffect, useRef } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";

const JUST_NOW = 6000;

const heard = (lines) => {
  const places = lines.map(({ n, credit }) => (credit === "half" ? `${n} (half)` : n)).join(", ");
  const names = [...new Set(lines.map(({ by }) => by))].join(" and ");
  return `Line${lines.length > 1 ? "s" : ""} ${places} found by ${names}`;
};

/** Says which lines are new since this canvas was opened; returns whether one came just now. */
const useFresh = (found, count) => {
  const key = ({ n, credit }) => `${n} ${credit}`;
  const seen = useRef(null);
  seen.current ??= new Map(found.map((line) => [key(line), -JUST_NOW]));
  const fresh = found.filter((line) => !seen.current.has(key(line)));
  for (const line of fresh) seen.current.set(key(line), performance.now());
  useEffect(() => {
    if (fresh.length) announce(`${heard(fresh)}, ${found.length} of ${count}`);
  });
  return (line) => performance.now() - seen.current.get(key(line)) < JUST_NOW;
};

const STATE = { full: "found", half: "half" };

/** Why a line is only half there, or not; nothing before the reveal. */
const Because = ({ line, miss }) => {
  const why = line ? line.why : miss.why;
  const typed = !line && `${miss.by}: “${miss.text}”`;
  return (typed || why) && html`<span class="because">${typed}${typed && why && ", "}${why}</span>`;
};

const Hidden = ({ n, line }) => html`
  <span class="visually-hidden">Line ${n}, ${line ? "half of it found" : "not found yet"}</span>
  ${line && html`<span class="because" aria-hidden="true">half of it: check the wording</span>`}`;

const Line = ({ n, line, miss, text = line?.text, fresh }) => html`
  <li data-line=${line ? STATE[line.credit] : text ? "missed" : "gap"} data-new=${fresh || null}>
    <span class="n" aria-hidden="true">${n}</span>
    <span class="words">
      ${text ?? html`<${Hidden} n=${n} line=${line} />`}
      ${text && !line && html`<span class="visually-hidden"> (not found)</span>`}
      ${text && (line ?? miss) && html`<${Because} line=${line} miss=${miss} />`}
    </span>
    ${line && html`<span class="by">${line.credit === "half" && html`<b>half</b> `}${line.by}</span>`}
  </li>`;

const soFar = (found, count) => {
  const half = found.filter(({ credit }) => credit === "half").length;
  return html`<strong>${found.length} of ${count}</strong>
    <span class="muted"> lines found${half > 0 && `, ${half} of them half`}</span>`;
};

/** @param {{title?: string, count: number, found: Array<{n: number, credit: string, by: string, text?: string, why?: string}>,
 *   missed: Array<{n: number, by: string, text: string, why: string}>, solution?: string[]}} canvas */
export const Canvas = ({ title, count, found, missed, solution }) => {
  const isFresh = useFresh(found, count);
  const lines = new Map(found.map((line) => [line.n, line]));
  const misses = new Map(missed.map((miss) => [miss.n, miss]));
  return html`
    <div class="between row">
      <p class="canon mono"><b aria-hidden="true">>>> </b>${title ?? "from memory"}</p>
      <p class="so-far">${soFar(found, count)}</p>
    </div>
    <ol class="canvas">
      ${Array.from({ length: count }, (_, place) => {
        const line = lines.get(place + 1);
        return html`
          <${Line} key=${place} n=${place + 1} line=${line} miss=${misses.get(place + 1)} text=${solution?.[place]}
            fresh=${line && isFresh(line)} />`;
      })}
    </ol>`;
};

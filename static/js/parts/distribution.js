/** What was said, and how often: a labelled bar each, in the order of the answers. */
import { html } from "../../vendor/kit.js";
import { icon } from "./marks.js";

const bar = (row, most) => html`
  <li data-right=${row.right || null} data-own=${row.own || null}>
    <span class="said">
      ${row.right && icon("tick")}${row.letter && html`<b class="mono">${row.letter}</b>`}
      <span>${row.label}</span>
      ${row.right && html`<span class="visually-hidden">, right</span>`}
      ${row.own && html`<span class="own">yours</span>`}
    </span>
    <span class="count number">${row.count}</span>
    <span class="bar"><span style=${{ width: `${(100 * row.count) / most}%` }}></span></span>
  </li>`;

/** @param {{rows: Array<{label: any, letter?: string, count: number, right?: boolean, own?: boolean}>}} counted */
export const Distribution = ({ rows }) => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<ul class="distribution">${rows.map((row) => bar(row, most))}</ul>`;
};

/** Awards at the end: what, whose, and what for. */
import { html } from "../../vendor/kit.js";
import { rich } from "./rich.js";

const award = ({ what, to, words, prompt }) => html`
  <li key=${what}><span class="what">${what}</span>
    <strong>${prompt.length ? html`<span class="rich">${rich(prompt)}</span>` : to.join(" and ")}</strong> <span>${words}</span></li>`;

export const awards = (list) => list?.length > 0 && html`
  <ul class="awards" role="list" aria-label="Awards">${list.map(award)}</ul>`;

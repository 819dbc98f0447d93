/** Rich text as it travels, `[class, text]` or `["link", text, href]`, made into markup. */
import { html } from "../../vendor/kit.js";

/** Characters of code that are not parted at the end of a line; on the stage's headings not even long ones. */
const WHOLE = { short: 14, long: 28 };

const whole = ({ length }) => Object.keys(WHOLE).find((name) => length <= WHOLE[name]);

const prose = {
  em: (text) => html`<em>${text}</em>`,
  strong: (text) => html`<strong>${text}</strong>`,
  code: (text) => html`<code data-whole=${whole(text)}>${text}</code>`,
  link: (text, href) =>
    /^https?:/.test(href) ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : text,
};

/** Prose: a prompt, an option's label, an explanation. */
export const rich = (spans = []) =>
  spans.map(([look, text, href]) => (prose[look] ? prose[look](text, href) : text));

/** The bare words of rich text, for names that are read out. */
export const plain = (spans = []) => spans.map(([, text]) => text).join("");

/** One line of code. */
export const coloured = (spans) =>
  spans.map(([look, text]) => (look ? html`<span class=${look}>${text}</span>` : text));

/** Code, highlighted by the server: a list of lines, or one run of spans. */
export const code = (lines, label = "Python code") =>
  lines?.length
    ? html`<div class="code" role="group" tabindex="0" aria-label=${label}>
        <pre><code>${lines.map((line, n) => [n ? "\n" : "", coloured(line)])}</code></pre>
      </div>`
    : null;

/** Code with the numbers of its lines; the one that is `told` is marked, also in words. */
export const numbered = (lines, told) => html`
  <div class="code code-lines" role="group" tabindex="0" aria-label="Python code">
    <ol role="list">${lines.map((line, at) => html`
      <li key=${at} class="code-line" data-right=${at + 1 === told || null}>
        <span class="at">${at + 1}</span><code>${coloured(line)}</code>
        ${at + 1 === told && html`<strong class="this">this one</strong>`}
      </li>`)}</ol>
  </div>`;

/** Rich text as it travels, `[class, text]` or `["link", text, href]`, made into markup. */
import { html } from "../../vendor/kit.js";

const prose = {
  em: (text) => html`<em>${text}</em>`,
  strong: (text) => html`<strong>${text}</strong>`,
  code: (text) => html`<code>${text}</code>`,
  link: (text, href) =>
    /^https?:/.test(href) ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : text,
};

/** Prose: a prompt, an option's label, an explanation. */
export const rich = (spans = []) =>
  spans.map(([look, text, href]) => (prose[look] ? prose[look](text, href) : text));

/** The bare words of rich text, for names that are read out. */
export const plain = (spans = []) => spans.map(([, text]) => text).join("");

const coloured = (spans) =>
  spans.map(([look, text]) => (look ? html`<span class=${look}>${text}</span>` : text));

/** Code, highlighted by the server: a list of lines, or one run of spans. */
export const code = (lines, label = "Python code") =>
  lines?.length
    ? html`<div class="code" role="group" tabindex="0" aria-label=${label}>
        <pre><code>${lines.map((line, n) => [n ? "\n" : "", coloured(line)])}</code></pre>
      </div>`
    : null;

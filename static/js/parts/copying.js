/** A button that copies, says so, and where a browser will not, shows the text selected. */
import { html, useState } from "../../vendor/kit.js";
import { copy } from "../copy.js";

const TOLD = 2000; // milliseconds

const selected = (field) => field?.select();

export const Copy = ({ text, children }) => {
  const [came, setCame] = useState("");
  const press = async () => {
    const done = await copy(text);
    setCame(done ? "copied" : "failed");
    if (done) setTimeout(() => setCame(""), TOLD);
  };
  return html`
    <span class="copying">
      <button type="button" class="button" onClick=${press}>${children}</button>
      <span role="status">${came === "copied" && "Copied"}${came === "failed" && "Press Ctrl+C, or long-press, to copy this:"}</span>
      ${came === "failed" && html`<span class="field"><textarea ref=${selected} readonly rows="3" aria-label="Text to copy">${text}</textarea></span>`}
    </span>`;
};

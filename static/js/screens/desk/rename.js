/** A short form for a new name; it keeps what is typed while the room goes on. */
import { html } from "../../../vendor/kit.js";

const LONGEST = 24;

export const Rename = ({ label, name, onName }) => {
  const submit = (event) => {
    event.preventDefault();
    onName(new FormData(event.target).get("name"));
  };
  return html`
    <form class="rename row" onSubmit=${submit}>
      <span class="field"><input name="name" aria-label=${label} defaultValue=${name} maxlength=${LONGEST} required autocomplete="off" /></span>
      <button class="button" data-kind="quiet">Rename</button>
    </form>`;
};

/** The help of the desk: what each key does, and the switch that turns single letters off. */
import { html, useLayoutEffect, useRef } from "../../../vendor/kit.js";
import { HELP, letters, switchLetters } from "./keys.js";

const key = ([keys, what]) => html`<tr key=${keys}><th scope="row"><kbd>${keys}</kbd></th><td>${what}</td></tr>`;

export const Help = ({ open }) => {
  const dialog = useRef(null);
  useLayoutEffect(() => {
    if (open.value && !dialog.current.open) dialog.current.showModal();
  }, [open.value]);
  return html`
    <dialog ref=${dialog} class="panel help" aria-labelledby="help" onClose=${() => { open.value = false; }}>
      <h2 id="help">Keys</h2>
      <table><tbody>${HELP.map(key)}</tbody></table>
      <label class="switch">
        <input type="checkbox" checked=${letters.value} onChange=${(event) => switchLetters(event.target.checked)} />
        Single letters are commands
      </label>
      <form method="dialog"><button class="button" data-kind="ink">Close</button></form>
    </dialog>`;
};

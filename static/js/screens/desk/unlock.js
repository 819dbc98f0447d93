/** The desk without its ticket: where the link is found, and a field for it. */
import { html, useState } from "../../../vendor/kit.js";

/** Gives the key of a desk link; the answer is a sentence if it does not fit. */
export const unlock = async (code, key) => {
  const answer = await fetch(`/api/games/${code}/desk`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key }),
  });
  if (answer.ok) return null;
  const { error } = await answer.json();
  return error.message;
};

/** A whole link, or only what stands behind its `#`. */
const keyOf = (text) => text.trim().split("#").at(-1);

export const Unlock = ({ code, problem }) => {
  const [says, setSays] = useState(problem);
  const submit = async (event) => {
    event.preventDefault();
    const refused = await unlock(code, keyOf(new FormData(event.target).get("link")));
    if (refused) setSays(refused);
    else location.reload();
  };
  return html`
    <main class="column stack">
      <h1>This is the host's desk</h1>
      <p>It opens in the browser that made the room, and with the desk's link, which the host finds there under “This desk on another device”.</p>
      <form class="stack" onSubmit=${submit}>
        <div class="field">
          <label for="link">The desk's link</label>
          <input id="link" name="link" type="password" required autocomplete="off" aria-describedby="problem" />
          <p id="problem" class="problem" role="alert">${says}</p>
        </div>
        <button class="button" data-kind="ink">Open the desk</button>
      </form>
    </main>`;
};

/** The captain names the team. */
import { html, useState } from "../../../vendor/kit.js";
import { give } from "./own.js";

export const Naming = ({ team }) => {
  const [name, setName] = useState(null);
  if (name === null)
    return html`
      <button type="button" class="button" data-kind="quiet" onClick=${() => setName(team.name)}>
        Rename your team</button>`;
  const rename = async (event) => {
    event.preventDefault();
    const ack = await give("name_team", { name });
    if (!ack.refused) setName(null);
  };
  return html`
    <form class="field" onSubmit=${rename}>
      <label for="team-name">Your team's name</label>
      <div class="inline">
        <input id="team-name" maxlength="24" autocomplete="off" enterkeyhint="done" value=${name}
          onInput=${(event) => setName(event.target.value)} ref=${(input) => input?.focus()} />
        <button class="button" data-kind="ink">Rename</button>
      </div>
    </form>`;
};

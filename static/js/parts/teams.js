/** Teams with their members: for the lobby of the stage, and as a text to paste into a chat. */
import { html } from "../../vendor/kit.js";

/** `teams` with `members`, lists of names. */
export const dealt = (teams) => html`
  <ul class="dealt" role="list" aria-label="Teams">
    ${teams.map(({ id, name, members = [] }) => html`<li key=${id}><h3>${name}</h3><p>${members.join(", ")}</p></li>`)}
  </ul>`;

/** A line a team: "The Walrus Club: Ada, Bob". */
export const asText = (teams) => teams.map(({ name, members }) => `${name}: ${members.join(", ") || "nobody yet"}`).join("\n");

/** Teams with their members: for the lobby of the stage, and as a text to paste into a chat. */
import { html } from "../../vendor/kit.js";

/** `teams` with `members`, lists of names. */
export const dealt = (teams) => html`
  <ul class="dealt" role="list" aria-label="Teams">
    ${teams.map(({ id, name, members = [] }) => html`<li key=${id}><h3>${name}</h3><p>${members.join(", ")}</p></li>`)}
  </ul>`;

/** A line a team: "The Walrus Club: Ada, Bob". */
export const asText = (teams) => teams.map(({ name, members }) => `${name}: ${members.join(", ") || "nobody yet"}`).join("\n");

/** A cell that no spreadsheet takes for a formula. */
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A row a player, for the rooms of a video call. */
export const asCsv = (teams) => ["team,player", ...teams.flatMap(({ name, members }) => members.map((player) => `${cell(name)},${cell(player)}`))].join("\r\n");

/** The standings on the stage: the old order first, then points count up and rows move to the new one. */
import { html, useEffect } from "../../../vendor/kit.js";
import { useBeats } from "../../parts/beats.js";
import { useCount, useFlip } from "../../parts/flip.js";

const BEFORE = 900; // milliseconds in which the old order stands
const COLUMN = 8; // rows

/** What was shown the last time, by team. */
let shown = new Map();

const moved = (team, was) => {
  const places = was ? was.place - team.place : 0;
  if (!places) return null;
  return html`<span class="climbed" data-up=${places > 0}>${places > 0 ? `+${places}` : `−${-places}`} ${Math.abs(places) === 1 ? "place" : "places"}</span>`;
};

const Row = ({ team, was, now }) => {
  const points = useCount(was?.points ?? 0, team.points, now);
  return html`
    <li data-id=${team.id} data-first=${now && team.place === 1}>
      <span class="place number">${now ? team.place : (was?.place ?? "–")}</span>
      <span class="name">${team.name}</span>
      ${now && moved(team, was)}
      <b class="points number">${points}</b>
    </li>`;
};

/** Level teams keep the order that they have in the room. */
const ordered = (teams, place) => [...teams].sort((one, other) => place(one) - place(other));

const Scene = ({ teams, title }) => {
  const was = shown;
  const now = useBeats(1, BEFORE) === 1;
  const order = ordered(teams, now ? (team) => team.place : (team) => was.get(team.id)?.place ?? 0);
  const list = useFlip(order.map((team) => team.id).join());
  useEffect(() => () => { shown = new Map(teams.map((team) => [team.id, team])); }, []);
  return html`
    <main class="scene scene-standings">
      <h1>${title}</h1>
      <ol ref=${list} class="standings" role="list" style=${{ "--rows": Math.max(3, Math.min(COLUMN, teams.length)) }}>
        ${order.map((team) => html`<${Row} key=${team.id} team=${team} was=${was.get(team.id)} now=${now} />`)}
      </ol>
    </main>`;
};

export const standings = ({ room }) => html`
  <${Scene} key=${room.round.number} teams=${room.teams} title=${`After round ${room.round.number}`} />`;

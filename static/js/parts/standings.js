/** Places and points, best first; when they are shown again, each row moves from where it was. */
import { html, useLayoutEffect, useRef } from "../../vendor/kit.js";
import { travel } from "./travel.js";

let before = new Map();

const move = (list, was) => {
  const rows = [...list.children];
  const tops = rows.map((row) => row.offsetTop);
  rows.forEach((row, place) => {
    const from = tops[was.get(row.dataset.team)?.order];
    if (from !== undefined) travel(row, 0, from - tops[place]);
  });
};

const remembered = (teams) =>
  new Map(teams.map(({ id, place, points }, order) => [id, { order, place, points }]));

const climbed = (was, place) =>
  was && was.place > place ? `up ${was.place - place}` : null;

const Row = ({ team, own, was }) => html`
  <li key=${team.id} data-team=${team.id} data-own=${own || null}>
    <span class="place">${team.place}</span>
    <span class="name">${team.name}${own && html`<span class="visually-hidden"> (your team)</span>`}</span>
    ${climbed(was, team.place) && html`<span class="climbed">${climbed(was, team.place)}</span>`}
    <span class="points number">${team.points.toLocaleString("en")}<span class="visually-hidden"> points</span></span>
  </li>`;

/** The teams of a room that shows its standings, in order of their places. */
export const ranked = (teams) =>
  teams.filter(({ place }) => place != null).sort((a, b) => a.place - b.place);

/** @param {{teams: Array, own?: string}} standings `own` is the reader's team */
export const Standings = ({ teams, own }) => {
  const list = useRef(null);
  const was = useRef(before);
  const rows = ranked(teams);
  const shown = rows.map(({ id, points }) => `${id} ${points}`).join();
  useLayoutEffect(() => {
    was.current = before;
    move(list.current, before);
    before = remembered(rows);
  }, [shown]);
  return html`
    <ol class="standings" ref=${list}>
      ${rows.map((team) => html`
        <${Row} key=${team.id} team=${team} own=${team.id === own} was=${was.current.get(team.id)} />`)}
    </ol>`;
};

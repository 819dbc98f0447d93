/** The podium: third, second, first; ties share a step, and every other team gets a line. */
import { html } from "../../../vendor/kit.js";
import { useBeats } from "../../parts/beats.js";
import { awards } from "../../parts/awards.js";
import { useFit } from "../../parts/fit.js";
import { podium } from "../../parts/podium.js";

const BEAT = 1000; // milliseconds
const NAMES = { 1: "First", 2: "Second", 3: "Third" };

const step = ({ place, teams }) => html`
  <li key=${place} class="podium-step" data-place=${place}>
    ${teams.map((team) => html`<p key=${team.id}><strong>${team.name}</strong> <span class="number">${team.points} points</span></p>`)}
    <p class="place">${NAMES[place]}</p>
  </li>`;

const other = ({ id, name, place, points }) => html`
  <li key=${id}><span class="place number">${place}</span> <span>${name}</span> <b class="number">${points}</b></li>`;

const Scene = ({ room }) => {
  const { steps, others } = podium(room.teams);
  const beat = useBeats(steps.length + 1, BEAT);
  const open = steps.slice(Math.max(0, steps.length - beat));
  const box = useFit(beat);
  return html`
    <main ref=${box} class="scene scene-finish">
      <h1>${beat < steps.length ? room.title : "That was the evening"}</h1>
      <ol class="podium-steps" role="list">${open.map(step)}</ol>
      ${beat > steps.length && awards(room.awards)}
      ${beat >= steps.length && others.length > 0 && html`<ul class="strip" role="list" aria-label="All other teams">${others.map(other)}</ul>`}
    </main>`;
};

export const finish = ({ room }) => html`<${Scene} room=${room} />`;

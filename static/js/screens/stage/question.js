/** The question on the stage: prompt, code, clock, options, and how many have handed in. */
import { html } from "../../../vendor/kit.js";
import { asked, columns } from "../../parts/asked.js";
import { Ring } from "../../parts/ring.js";
import { race } from "../../parts/race.js";
import { useFit } from "../../parts/fit.js";
import { hint, ways } from "./options.js";

const LONG = 8; // lines of code from which on the options stand beside it

/** "5 of 7 teams handed in"; played alone, it is the players who count. */
const counted = ({ room, stage }) => {
  const { solo } = room.question;
  const all = solo ? stage.players : stage.teams.length;
  const done = solo ? stage.answered : stage.teams.filter((team) => team.handed_in).length;
  return html`<p class="count"><strong><span class="number">${done}</span> of <span class="number">${all}</span></strong>
    ${solo ? "players have answered" : "teams handed in"}</p>`;
};

/** While it is open: once locked, a team that has not handed in has still said what stands. */
const clock = ({ room, stage }) => {
  const { phase, question, paused } = room;
  const open = phase === "asking";
  return html`
    <aside class="clock" aria-label="Clock and answers">
      ${open ? html`<${Ring} key=${Boolean(paused)} ...${question} paused=${paused} quiet />` : html`<p class="seal stamp">Locked</p>`}
      ${open && question.kind !== "recite" && counted({ room, stage })}
    </aside>`;
};

const Scene = ({ room, stage }) => {
  const { question, teams, race: found } = room;
  const box = useFit(question.id);
  const reciting = question.kind === "recite";
  return html`
    <main ref=${box} class="scene scene-question" data-long=${(question.code?.length ?? 0) > LONG} style=${{ "--columns": columns(question) }}>
      ${asked(question, hint(question))}
      ${clock({ room, stage })}
      <div class="ways">${reciting ? race(teams, found ?? {}, question.lines) : ways(question)}</div>
    </main>`;
};

export const question = ({ room, stage }) => html`<${Scene} key=${room.question.id} room=${room} stage=${stage} />`;

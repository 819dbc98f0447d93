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
  const { phase, question, paused, buzz } = room;
  const open = phase === "asking";
  const stands = paused ?? buzz;
  return html`
    <aside class="clock" aria-label="Clock and answers">
      ${open ? html`<${Ring} key=${Boolean(stands)} ...${question} paused=${stands} quiet />` : html`<p class="seal stamp">Locked</p>`}
      ${open && question.kind !== "recite" && !question.aloud && counted({ room, stage })}
    </aside>`;
};

/** Who is up, as large as it can be; without anybody, that all may buzz. */
const up = ({ buzz, out, teams, phase }) => {
  if (buzz) return html`<p class="up" role="status"><strong>${teams.find(({ id }) => id === buzz.team)?.name}</strong> ${buzz.player}</p>`;
  if (phase !== "asking") return null;
  const left = teams.filter(({ id }) => !out.includes(id)).map(({ name }) => name);
  return html`<p class="hint">${out.length ? `Still in: ${left.join(", ")}` : "Buzz, and say it aloud"}</p>`;
};

const Scene = ({ room, stage }) => {
  const { question, teams, race: found } = room;
  const box = useFit(question.id);
  const reciting = question.kind === "recite";
  return html`
    <main ref=${box} class="scene scene-question" data-long=${(question.code?.length ?? 0) > LONG} style=${{ "--columns": columns(question) }}>
      ${asked(question, question.aloud ? null : hint(question))}
      ${clock({ room, stage })}
      ${question.aloud && up(room)}
      <div class="ways">${reciting ? race(teams, found ?? {}, question.lines) : ways(question)}</div>
    </main>`;
};

export const question = ({ room, stage }) => html`<${Scene} key=${room.question.id} room=${room} stage=${stage} />`;

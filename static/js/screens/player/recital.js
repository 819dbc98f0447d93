/** The recital: one canvas on which the whole team types at once, and afterwards the whole text. */
import { html } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { Canvas } from "./canvas.js";
import { Heading } from "./prompt.js";
import { Race, Rivals } from "./race.js";
import { Done, Tries } from "./tries.js";

const Told = ({ seat, found, lines, worth }) => {
  const full = found.filter(({ credit }) => credit === "full").length;
  const half = found.length - full;
  return html`
    <p>Your team has ${full} of ${lines} lines${half > 0 && `, and ${half} half`}:
      ${" "}<b>${seat.award ?? 0} of ${worth} points</b>.</p>`;
};

const linesOf = ({ reveal }, team) => {
  const found = reveal ? (reveal.found?.[team.id] ?? []) : (team.canvas?.found ?? []);
  return found.map((line) => ({
    ...line,
    text: reveal ? reveal.solution[line.n - 1] : line.text,
    by: reveal ? line.player : line.name,
  }));
};

export const Recital = ({ room, seat, team }) => {
  const { question, phase, reveal, round } = room;
  const found = linesOf(room, team);
  const after = !reveal && team.canvas?.tries.some(({ word }) => word === undefined);
  return html`
    <section class="recital" aria-labelledby="prompt">
      <div class="sheet">
        <${Heading} room=${room} seat=${seat} team=${team} where=${`Round ${round.number} / ${round.title}`} />
        ${reveal && html`<${Told} seat=${seat} found=${found} lines=${question.lines} worth=${question.points} />`}
        ${!reveal && html`<${Rivals} room=${room} own=${seat.team} />`}
        <${Canvas} title=${question.title} count=${question.lines} found=${found} solution=${reveal?.solution}
          own=${seat} hidden=${after} />
        ${phase === "asking" && html`<${Done} room=${room} seat=${seat} team=${team} />`}
        ${reveal?.explanation?.length > 0 && html`<p class="rich">${rich(reveal.explanation)}</p>`}
      </div>
      <div class="side">
        <${Race} room=${room} own=${seat.team} />
        ${phase === "asking" && html`<${Tries} room=${room} seat=${seat} team=${team} />`}
        ${phase === "locked" && html`<p><strong>Time is up.</strong> The text comes in a moment.</p>`}
      </div>
    </section>`;
};

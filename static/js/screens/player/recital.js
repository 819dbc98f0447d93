/** The recital: one canvas on which the whole team types at once, and afterwards the whole text. */
import { html, useEffect } from "../../../vendor/kit.js";
import { rich } from "../../parts/rich.js";
import { announce } from "../../parts/status.js";
import { Canvas } from "./canvas.js";
import { Heading } from "./prompt.js";
import { Race, Rivals } from "./race.js";
import { All, Done, Tries } from "./tries.js";

const BONUS = { order: "for printed order", complete: "for the whole text" };

const bonuses = (points = {}) =>
  Object.entries(points).filter(([, n]) => n).map(([name, n]) => `${n} ${BONUS[name]}`);

const scored = ({ question, reveal }, { team, award }, found) => {
  const full = found.filter(({ credit }) => credit === "full").length;
  const half = found.length - full;
  const won = bonuses(reveal.bonus?.[team]);
  return [
    `Your team has ${full} of ${question.lines} lines${half ? `, and ${half} half` : ""}:`,
    `${award ?? 0} points${won.length ? `, with ${won.join(" and ")}` : ""}.`,
  ];
};

const Score = ({ room, seat, found }) => {
  const [lines, points] = scored(room, seat, found);
  useEffect(() => announce(`${lines} ${points}`), [points]);
  return html`<p>${lines} <b>${points}</b></p>`;
};

const Intro = ({ room, own }) => {
  const more = bonuses(room.question.bonus);
  return html`
    ${more.length > 0 && html`<p class="small">Bonus: up to ${more.join(", ")}.</p>`}
    <${Rivals} room=${room} own=${own} />`;
};

export const Recital = ({ room, seat, team }) => {
  const { question, phase, reveal, race, round } = room;
  const by = (one) => ({ ...one, by: one.player === seat.player ? "you" : one.name });
  const { found = [], tries = [], missed = [] } = team?.canvas ?? {};
  const lines = found.map(by);
  const said = tries.map(by);
  const blind = !reveal && !race;
  const top = reveal ? html`<${Score} room=${room} seat=${seat} found=${lines} />` : html`<${Intro} room=${room} own=${seat.team} />`;
  return html`
    <section class="recital" aria-labelledby="prompt">
      <div class="sheet">
        <${Heading} room=${room} seat=${seat} team=${team} where=${`Round ${round.number} / ${round.title}`} />
        ${top}
        ${blind
          ? html`<p><strong>All is kept.</strong> Nothing is marked until time is up.</p><${All} said=${said} open />`
          : html`<${Canvas} title=${question.title} count=${question.lines} found=${lines} missed=${missed.map(by)}
              solution=${reveal?.solution} />`}
        ${phase === "asking" && html`<${Done} room=${room} seat=${seat} team=${team} />`}
        ${reveal?.explanation?.length > 0 && html`<p class="rich">${rich(reveal.explanation)}</p>`}
      </div>
      <div class="side">
        <${Race} room=${room} own=${seat.team} />
        ${phase === "asking" && html`<${Tries} room=${room} seat=${seat} team=${team} said=${blind ? [] : said} found=${lines} />`}
        ${phase === "locked" && html`<p><strong>Time is up.</strong> The text comes in a moment.</p>`}
        ${reveal && html`<${All} said=${said} />`}
      </div>
    </section>`;
};

/** What was right: in words first, then how the room answered, then why. */
import { html, useEffect } from "../../../vendor/kit.js";
import { Distribution } from "../../parts/distribution.js";
import { Buzzes } from "../../parts/buzzes.js";
import { rich } from "../../parts/rich.js";
import { Standings } from "../../parts/standings.js";
import { announce } from "../../parts/status.js";
import { inWords, same } from "../../says.js";
import { Prompt } from "./prompt.js";
import { Protest } from "./protest.js";
import { standing } from "./round.js";
import { voicesOf } from "./voices.js";

/** The verdict on an answer, never shaming: a heading and a sentence. */
export const verdict = ({ mark, award }, { solo, stands }, { kind, out, staked, spoke }) => {
  if (out) return ["Taken out", "Your host has taken this question out: nobody scores."];
  if (kind === "poll") return ["What the room thinks", "There is no right answer, and nothing to win."];
  const points = `${award ?? 0} points for your team.`;
  if (stands == null && !spoke) return ["No answer this time", solo && award ? points : "It costs nothing."];
  if (staked && award <= 0 && mark === 1) return ["Right", "Nothing was staked."];
  if (mark === 1) return ["Right", points];
  if (mark > 0) return ["Partly right", points];
  if (award < 0) return ["Not this time", `It costs your team ${-award} points.`];
  return ["Not this time", award > 0 ? points : "The next one may be yours."];
};

const pair = ({ right }, solution, { id, label }) => html`
  <li key=${id}>${rich(label)} → ${rich(right.find((one) => one.id === solution[id]).label)}</li>`;

const item = ({ solution, why = {} }, { id, label }) => html`
  <li key=${id}>${rich(label)}: ${solution[id] ? "real" : "made up"}
    ${why[id] && html`<span class="why small">${rich(why[id])}</span>`}</li>`;

export const rightIn = (question, reveal) => {
  const { solution } = reveal;
  if (question.kind === "match") return question.left.map((left) => pair(question, solution, left));
  if (question.kind === "real") return question.items.map((one) => item(reveal, one));
  if (question.kind === "line") return html`<li>${inWords(question, solution)}</li>`;
  if (question.options) {
    const ids = [solution].flat();
    return question.options
      .filter(({ id }) => ids.includes(id))
      .map(({ id, label }) => html`<li key=${id}><b class="mono">${inWords(question, id)}</b> ${rich(label)}</li>`);
  }
  if (question.kind === "order") {
    const labels = new Map(question.items.map(({ id, label }) => [id, label]));
    return solution.map((id) => html`<li key=${id}>${rich(labels.get(id))}</li>`);
  }
  if (question.kind === "number") return html`<li>${inWords(question, solution)}</li>`;
  const [first] = [solution].flat();
  return html`<li class=${question.kind === "output" ? "mono lines" : null}>${first}</li>`;
};

/** Of options the solution tells which are right, of what was typed the server does. */
const isRight = ({ options }, { solution, right = [] }, says) =>
  (options ? [solution].flat() : right).some((one) => same(one, says));

/** The rows of a distribution. */
export const rowsOf = (question, reveal, stands) =>
  reveal.counts.map(([says, count]) => {
    const option = question.options?.find(({ id }) => id === says);
    const own = stands != null && (option ? [stands].flat().includes(says) : same(stands, says));
    return {
      count,
      letter: option && inWords(question, says),
      label: option ? rich(option.label) : inWords(question, says),
      right: isRight(question, reveal, says),
      own,
    };
  });

const RULED = { 1: "right", 0.5: "half right", 0: "wrong" };

export const Because = ({ question, reveal, stands }) => {
  const why = question.options && [stands].flat().map((id) => reveal.why?.[id]).filter(Boolean);
  return html`
    ${why?.map((spans) => html`<p class="rich">${rich(spans)}</p>`)}
    ${reveal.rulings?.map(({ label, mark, reason }) => html`<p class="small">Your host ruled “${label}” ${RULED[mark]}: ${reason}</p>`)}
    ${reveal.explanation?.length > 0 && html`<p class="rich">${rich(reveal.explanation)}</p>`}
    ${reveal.source && html`<p class="small muted">Source: ${/^https?:/.test(reveal.source)
      ? html`<a href=${reveal.source} target="_blank" rel="noopener">${reveal.source.replace(/^https?:\/\//, "")}</a>`
      : reveal.source}${reveal.python ? ` (Python ${reveal.python})` : ""}</p>`}`;
};

export const Board = ({ room, seat }) =>
  room.teams.some(({ place }) => place != null) && html`
    <section class="stack" aria-labelledby="board">
      <h2 id="board">Standings</h2>
      <p>${standing(room.teams, seat.team)}</p>
      <${Standings} teams=${room.teams} own=${seat.team} />
    </section>`;

export const Revealed = ({ room, seat, team }) => {
  const { question, reveal } = room;
  const voices = voicesOf({ room, seat, team });
  const [head, words] = verdict(seat, voices, { kind: question.kind, out: reveal.void, staked: Boolean(team?.stake), spoke: reveal.buzzes?.some((one) => one.team === seat.team) });
  const right = seat.mark === 1 ? "yes" : seat.mark > 0 ? "partly" : "no";
  const told = reveal.solution != null;
  useEffect(() => announce(`${head}. ${words}`), [question.id, reveal.void]);
  return html`
    <section class="question" data-revealed aria-labelledby="prompt">
      <div class="asked stack">
        <${Prompt} room=${room} />
        <div class="verdict" data-right=${right}>
          <p class="head">${head}</p><p>${words}</p>
          ${voices.stands != null && html`<p class="small">
            ${voices.solo ? "You said: " : "Your team said: "}<b>${inWords(question, voices.stands)}</b></p>`}
        </div>
        ${told && html`<div>
          <h2 class="small muted">The right answer</h2>
          <ol class="solution rich">${rightIn(question, reveal)}</ol>
        </div>`}
      </div>
      <div class="answering stack">
        <${Because} question=${question} reveal=${reveal} stands=${voices.stands} />
        ${reveal.buzzes && html`<${Buzzes} buzzes=${reveal.buzzes} teams=${room.teams} />`}
        ${reveal.counts.length > 0 && html`<section class="stack" aria-labelledby="counts">
          <h2 id="counts">${voices.solo ? "What players said" : "What teams said"}</h2>
          <${Distribution} rows=${rowsOf(question, reveal, voices.stands)} /></section>`}
        <${Protest} key=${question.id} room=${room} />
        <${Board} room=${room} seat=${seat} />
      </div>
    </section>`;
};

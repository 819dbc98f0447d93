/** A question for the buzzer: what there is to choose from, one large button, and who is up. */
import { html } from "../../../vendor/kit.js";
import { letter } from "../../parts/marks.js";
import { Tile } from "../../parts/tile.js";
import { give, problem } from "./own.js";

/** Where this player's team stands, in a sentence; nothing while it may buzz. */
export const turn = ({ phase, buzz, out, teams }, { team, name }) => {
  if (phase !== "asking") return "The buzzers are closed.";
  if (buzz?.team === team) return buzz.player === name ? "You are up: say it aloud." : `Your team is up: ${buzz.player} says it aloud.`;
  if (buzz) return `${teams.find(({ id }) => id === buzz.team)?.name} is up: ${buzz.player} says it aloud.`;
  return out.includes(team) ? "Your team has had its turn with this one." : null;
};

/** Space and Enter buzz from wherever the focus is in the question. */
export const buzzOnKey = (press) => (event) => {
  if (event.repeat || ![" ", "Enter"].includes(event.key)) return;
  event.preventDefault();
  press();
};

export const buzzer = ({ room, seat }) => {
  const { question, paused } = room;
  const told = turn(room, seat);
  const open = told === null && !paused;
  const press = () => {
    if (!open) return;
    navigator.vibrate?.(30);
    give("buzz", { question: question.id });
  };
  return { told, open, press };
};

export const Buzzer = ({ room: { question }, state: { told, open, press } }) => html`
  <ol class="answers answering" role="list" aria-label="What there is to choose from">
    ${(question.options ?? question.items ?? question.left ?? []).map(({ id, label }, at) => html`
      <li key=${id}><${Tile} letter=${letter(at)} label=${label} /></li>`)}
  </ol>
  <div class="teambar">
    ${problem.value && html`<p class="problem">${problem.value}</p>`}
    ${told ? html`<p role="status"><strong>${told}</strong></p>` : html`<p class="muted">The first team to buzz says the answer aloud.</p>`}
    <button type="button" class="button buzz" data-kind="seal" data-size="full" aria-disabled=${String(!open)} onClick=${press}>Buzz</button>
  </div>`;

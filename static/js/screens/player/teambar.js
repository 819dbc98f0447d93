/** What the team stands for and why, how the own answer fares, and the captain's hand-in. */
import { html, useEffect } from "../../../vendor/kit.js";
import { announce } from "../../parts/status.js";
import { inWords } from "../../says.js";
import { fare, handIn, problem } from "./own.js";
import { WHY } from "./voices.js";

const FARE = { sending: "Sending…", sent: "Sent." };

export const captainOf = (team) => team?.members.find(({ captain }) => captain);

/** Whether an answer is picked from what is shown, and so can be said in a letter or a number. */
const picked = ({ options, kind }) => options || kind === "line";

/** How far a team is, in a sentence. */
export const agreement = (question, { stands, agree, size, why }) => {
  if (stands == null) return "Nobody in your team has said anything yet.";
  const words = inWords(question, stands);
  const says = picked(question) ? words[0].toUpperCase() + words.slice(1) : `“${words}”`;
  if (size < 2) return `${says} stands.`;
  if (agree === size) return `All of you say ${picked(question) ? words : says}.`;
  const few = !why || (why === WHY.most && 2 * agree <= size);
  return `${agree} of ${size} agree. ${says} stands${few ? " so far" : `: ${why}`}.`;
};

const Locked = ({ question, voices: { solo, stands } }) => html`
  <p><strong>The answers are closed.</strong> ${stands == null
      ? solo ? "You said nothing this time." : "Your team said nothing this time."
      : `${solo ? "You said" : "Your team said"} ${inWords(question, stands)}.`}</p>`;

const alone = (seat, mine) => {
  if (seat.late) return "You came while this one was open: you play from the next question on.";
  return mine == null
    ? "On your own: your teammates do not see what you say."
    : "You may change it until time is up.";
};

const Solo = ({ seat, voices: { mine } }) => html`<p>${alone(seat, mine)}</p>`;

const Sealed = ({ question, voices, leads }) => html`
  <p class="sealed"><strong>Handed in: ${inWords(question, voices.stands)}</strong>
    ${leads ? "You can take it back until time is up." : "Your captain can take it back until time is up."}</p>
  ${leads && html`<button type="button" class="button" onClick=${() => handIn(question, false)}>Take back</button>`}`;

const HandIn = ({ question, voices, leads, captain }) => {
  const ready = voices.stands != null;
  return html`
    ${leads && html`<button type="button" class="button" data-kind="seal" data-size="full"
        aria-disabled=${String(!ready)} onClick=${() => ready && handIn(question, true)}>
      Hand in ${ready && picked(question) ? inWords(question, voices.stands) : ""}</button>`}
    <p class="agreement">${agreement(question, voices)}
      ${!leads && captain && voices.size > 1 && ` ${captain.name}, your captain, hands in.`}</p>`;
};

const stateOf = ({ room, seat, voices }) => {
  if (room.phase !== "asking") return Locked;
  if (voices.solo) return Solo;
  return voices.sealed ? Sealed : HandIn;
};

export const TeamBar = ({ room, seat, team, voices }) => {
  const { question, may } = room;
  const leads = seat.captain && may.captain.includes("hand_in");
  const State = stateOf({ room, seat, voices });
  useEffect(() => {
    if (voices.sealed && room.phase === "asking") announce(`Handed in: ${inWords(question, voices.stands)}`);
  }, [voices.sealed]);
  return html`
    <div class="teambar" data-sealed=${voices.sealed || null}>
      ${problem.value && html`<p class="problem">${problem.value}</p>`}
      <${State} question=${question} seat=${seat} voices=${voices} leads=${leads} captain=${captainOf(team)} />
      ${room.phase === "asking" && fare.value && !problem.value && html`<p class="fare">${FARE[fare.value]}</p>`}
    </div>`;
};

/** The player's screen: which one it is, by the phase, inside the frame that all of them share. */
import { html, useEffect } from "../../../vendor/kit.js";
import { stayAwake } from "../../awake.js";
import { link, refusal, view } from "../../connection.js";
import { Head, LineBanner } from "../../parts/head.js";
import { announce, Status } from "../../parts/status.js";
import { Chat, ChatButton } from "./chat.js";
import { Farewell, Waiting } from "./notices.js";
import { Finished } from "./finished.js";
import { Lightning } from "./lightning.js";
import { Lobby } from "./lobby.js";
import { left, problem } from "./own.js";
import { Question } from "./question.js";
import { Recital } from "./recital.js";
import { Revealed } from "./revealed.js";
import { RoundEnd, RoundTitle } from "./round.js";
import { Sheet } from "./sheet.js";
import { TeamName, TeamPanel } from "./team.js";
import { Staking } from "./staking.js";

const ended = { staking: Staking, finished: Finished, round_end: RoundEnd, round: RoundTitle, lobby: Lobby };

/** The screen of a phase; while a question is at hand its kind decides too. */
export const screenOf = ({ phase, question, round }) => {
  if (ended[phase]) return ended[phase];
  if (!question) return round.play === "sheet" ? Sheet : Lightning;
  if (question.kind === "recite") return Recital;
  return phase === "revealed" ? Revealed : Question;
};

const SAID = {
  staking: "Stakes are open: what does your team stake on the next question?",
  locked: "The answers are closed.",
  round_end: "The round is over. These are the standings.",
  finished: "The evening is over.",
};

const spoken = ({ phase, round }) =>
  phase === "round" ? `Round ${round.number}: ${round.title}` : SAID[phase];

const usePhases = (room) => {
  useEffect(() => {
    if (spoken(room)) announce(spoken(room));
    stayAwake(room.phase === "asking");
  }, [room.phase, room.round?.number]);
  useEffect(() => {
    problem.value = "";
  }, [room.phase, room.question?.id]);
  useEffect(() => {
    if (room.paused) announce("The game is paused.");
  }, [room.paused]);
};

/** The team as it stands to the question at hand; about another question it says nothing. */
const about = (layer, question) =>
  layer && question && layer.question !== question.id
    ? { ...layer, said: {}, answer: null, handed_in: false, canvas: undefined, mark: undefined, award: undefined }
    : layer;

const Live = ({ urls, code, reactions }) => {
  const { room, seat, team } = view.value;
  usePhases(room);
  const screen = screenOf(room);
  const talks = reactions && team;
  return html`
    <div class="player" data-phase=${room.phase} data-kind=${room.question?.kind}>
      <${Head} name=${team ? html`<${TeamName} name=${team.name} />` : seat.name}>${talks && html`<${ChatButton} />`}</${Head}>
      <main>
        <${LineBanner} />
        <${Waiting} room=${room} />
        <div class="screen">
          <${screen} room=${room} seat=${about(seat, room.question)} team=${about(team, room.question)}
            urls=${urls} code=${code} />
        </div>
      </main>
      ${talks && html`<${Chat} seat=${seat} reactions=${reactions} />`}
      ${team && html`<${TeamPanel} team=${team} seat=${seat} urls=${urls} captain=${room.may.captain} />`}
      <${Status} />
    </div>`;
};

export const Player = ({ urls, code, reactions }) =>
  link.value === "refused" || !view.value.seat
    ? html`<${Farewell} why=${left.value ? "left" : refusal.value?.code} message=${refusal.value?.message} urls=${urls} code=${code} />`
    : html`<${Live} urls=${urls} code=${code} reactions=${reactions} />`;

/** The frame around every picture on the stage: where we are, how to join, who is still thinking. */
import { html } from "../../../vendor/kit.js";
import { address, roomCode } from "../../parts/roomcode.js";
import { sounding } from "../../parts/cues.js";
import { place } from "../../parts/place.js";
import { qr } from "../../parts/qr.js";
import { icon } from "../../parts/marks.js";

const SHORT = 40; // characters of a round's title that fit beside the question's number

/** "Round 2 Gotchas / question 4 of 10", or the evening's title where there is no round. */
const where = ({ round, question, title, phase }) => round
  ? html`<p class="where"><strong>Round ${round.number}</strong> ${round.title.slice(0, SHORT)}
      ${question && html`<span aria-hidden="true"> / </span>${place(question).toLowerCase()}`}</p>`
  : html`<p class="where">${phase !== "lobby" && html`<strong>${title}</strong>`}</p>`;

/** The small join box, for those who come late; the lobby shows the large one itself. */
const corner = ({ room, stage, urls }) => stage.code && room.phase !== "lobby" && html`
  <div class="corner" data-join=${stage.join}>
    <p>${address(urls.join)} ${roomCode(room.code)}</p>
    ${qr(urls.qr, "QR code to join")}
  </div>`;

const BANNERS = {
  host: "The host has paused",
  restart: "Back in a moment: the server was restarted",
};

/** Whether the evening stands still until somebody sits at the desk again. */
const waiting = ({ phase, host }) => !host && !["lobby", "asking", "finished"].includes(phase);

const LINES = { lost: "Reconnecting…", refused: "The room is closed" };

const CLOCK = { hour: "2-digit", minute: "2-digit" };

/** "Back at 21:15: cake in the kitchen" */
const notice = ({ text, until }) => (until ? `Back at ${new Date(until).toLocaleTimeString([], CLOCK)}: ${text}` : text);

const banner = ({ room, stage, link }) => {
  if (LINES[link]) return LINES[link];
  if (room.paused) return BANNERS[room.paused.why];
  if (waiting(room)) return "Waiting for the host";
  return stage.message ? notice(stage.message) : room.rehearsal && "Rehearsal: nothing counts";
};

const team = ({ id, name, handed_in: done }) => html`
  <li key=${id} data-done=${done}>
    ${done ? html`<span class="seal">${icon("tick")}</span>` : html`<span class="thinking"></span>`}
    <span>${name}<span class="visually-hidden">: ${done ? "handed in" : "still thinking"}</span></span>
  </li>`;

const ranked = ({ id, name, points, place }) => html`
  <li key=${id}><span class="place number">${place}</span> <span>${name}</span> <b class="number">${points}</b></li>`;

/** Seals while teams hand in, standings once they are shown, else nothing; a recital tells its teams itself. */
const teams = ({ room, stage }) => {
  if (room.question?.kind === "recite") return null;
  if (room.phase === "revealed" && room.teams[0]?.place) {
    const best = [...room.teams].sort((one, other) => one.place - other.place);
    return html`<ul class="strip" role="list" aria-label="Standings">${best.map(ranked)}</ul>`;
  }
  const { phase, question, questions } = room;
  const seals = phase === "asking" && (question ? !question.solo && !question.aloud : questions);
  return seals && html`<ul class="strip" role="list" aria-label="Teams">${stage.teams.map(team)}</ul>`;
};

export const frame = (shown, scene) => html`
  <header class="stage-head" data-phase=${shown.room.phase}>
    <p class="brand"><b>>>></b> puzzlers<span class="cursor" aria-hidden="true"></span>
      ${sounding.value ? html`<small>Sound on, M mutes</small>` : shown.room.phase === "lobby" && html`<small>M turns the sound on</small>`}</p>
    ${where(shown.room)}
    ${corner(shown)}
  </header>
  ${scene}
  <footer class="stage-foot">
    <p role="status" class="banner">${banner(shown)}</p>
    ${teams(shown)}
  </footer>`;

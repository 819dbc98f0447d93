/** The desk: where the evening is, what matters now, and the bar that moves it on. */
import { html, signal } from "../../../vendor/kit.js";
import { view } from "../../connection.js";
import { spaced } from "../../parts/roomcode.js";
import { Line } from "../../parts/head.js";
import { Ring } from "../../parts/ring.js";
import { ThemeSwitch } from "../../parts/theme.js";
import { after } from "./after.js";
import { atOnce } from "./at-once.js";
import { Bar } from "./controls.js";
import { Help } from "./help.js";
import { Carry, invite } from "./invite.js";
import { people } from "./people.js";
import { coming, current } from "./question.js";
import { settings, teams } from "./setup.js";
import { played } from "./played.js";
import { preflight } from "./preflight.js";
import { rehearsal } from "./rehearsal.js";
import { rulings } from "./rulings.js";
import { stakes } from "./stakes.js";
import { stage } from "./stage.js";
import { standings } from "./standings.js";
import { voices } from "./voices.js";

export const helping = signal(false);

const PHASES = {
  lobby: () => "Lobby",
  round: () => "Title card",
  staking: () => "Stakes are open",
  asking: () => "Answers are open",
  locked: () => "Answers are locked",
  revealed: () => "The answer is shown",
  round_end: () => "Standings are shown",
  finished: () => "The evening is over",
};

const WHY = { host: "Paused", restart: "Paused: the server was restarted" };

const where = ({ phase, paused, round }) => html`
  <p class="now">
    <strong>${paused ? WHY[paused.why] : PHASES[phase]()}</strong>
    ${round && html` <span class="muted">Round ${round.number} of ${round.of}: ${round.title}</span>`}
  </p>`;

const head = ({ room, desk, urls }) => html`
  <header class="desk-head">
    <h1>${room.title} <span class="muted mono">${spaced(room.code)}</span></h1>
    ${where(room)}
    ${room.phase === "asking" && html`<${Ring} key=${Boolean(room.paused ?? room.buzz)} ...${room.question ?? room.round} paused=${room.paused ?? room.buzz} size="small" quiet />`}
    <${Line} />
    <a class="small" href=${urls.stage} target="_blank" rel="noopener">Stage</a>
    <button type="button" class="button" data-kind="quiet" aria-keyshortcuts="?" onClick=${() => { helping.value = true; }}>Keys</button>
    <${ThemeSwitch} />
  </header>`;

/** What fills the wide column: the game itself. */
const game = (shown) => html`
  ${shown.room.rehearsal && rehearsal(shown)}
  ${shown.room.phase === "lobby" && invite(shown)}
  ${shown.room.phase === "lobby" && teams(shown)}
  ${preflight(shown)}
  ${!shown.room.rehearsal && rehearsal(shown)}
  ${shown.room.phase === "finished" && after(shown)}
  ${shown.room.question && (shown.room.phase === "staking" ? stakes(shown) : current(shown))}
  ${atOnce(shown)}
  ${coming(shown)}`;

/** What stands beside it. */
const beside = (shown) => html`
  ${standings(shown)}
  ${rulings(shown)}
  ${people(shown)}
  ${voices(shown)}
  ${played(shown)}
  ${shown.room.phase !== "lobby" && shown.room.phase !== "finished" && html`<details class="panel"><summary>Invite</summary>${invite(shown)}${teams(shown)}</details>`}
  ${stage(shown)}
  ${settings(shown)}
  <${Carry} shown=${shown} />`;

export const Desk = ({ urls }) => {
  const { room, desk } = view.value;
  const shown = { room, desk, urls };
  return html`
    ${head(shown)}
    <main class="desk">
      <div class="stack">${game(shown)}</div>
      <div class="stack">${beside(shown)}</div>
    </main>
    <${Bar} />
    <${Help} open=${helping} />`;
};

/** The stage: the big screen, which sees what everybody may see, and does nothing. */
import { html, render } from "../vendor/kit.js";
import { boot } from "./boot.js";
import { connect, link, told, view } from "./connection.js";
import { begin } from "./parts/beats.js";
import { toggleSound } from "./parts/cues.js";
import { turn } from "./parts/theme.js";
import { atOnce } from "./screens/stage/at-once.js";
import { finish } from "./screens/stage/finish.js";
import { frame } from "./screens/stage/frame.js";
import { lobby } from "./screens/stage/lobby.js";
import { question } from "./screens/stage/question.js";
import { Reactions } from "./screens/stage/reactions.js";
import { reveal } from "./screens/stage/reveal.js";
import { standings } from "./screens/stage/standings.js";
import { useSound } from "./screens/stage/sound.js";
import { staking } from "./screens/stage/staking.js";
import { title } from "./screens/stage/title.js";

const SCREENS = {
  lobby,
  round: title,
  staking,
  asking: question,
  locked: question,
  revealed: reveal,
  round_end: standings,
  finished: finish,
};

/** Without one question at hand in these phases, many are. */
const WITH_QUESTION = new Set(["asking", "locked", "revealed"]);

const Stage = () => {
  const { room, stage } = view.value;
  const shown = { room, stage, link: link.value, urls: boot.urls };
  useSound(shown);
  const scene = room.question || !WITH_QUESTION.has(room.phase) ? SCREENS[room.phase] : atOnce;
  return html`${frame(shown, scene(shown))}<${Reactions} />`;
};

const fullScreen = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());

const KEYS = { t: turn, f: fullScreen, m: toggleSound };

addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  KEYS[event.key.toLowerCase()]?.();
});

told(boot.view);
render(html`<${Stage} />`, document.getElementById("screen"));
requestAnimationFrame(begin);
connect(boot);

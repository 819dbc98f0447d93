/** A question as the stage shows it. */
import { html } from "../vendor/kit.js";
import { boot } from "./boot.js";
import { told, view } from "./connection.js";
import { show } from "./preview-frame.js";
import { frame } from "./screens/stage/frame.js";
import { question } from "./screens/stage/question.js";
import { reveal } from "./screens/stage/reveal.js";

const Stage = () => {
  const { room, stage } = view.value;
  const shown = { room, stage, link: "connected", urls: boot.urls };
  return frame(shown, room.phase === "revealed" ? reveal(shown) : question(shown));
};

told(boot.view);
show(html`<${Stage} />`);

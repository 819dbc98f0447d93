/** The player's page: painted at once from what the server wrote into it, then kept up by the line. */
import { html, render } from "../vendor/kit.js";
import { boot } from "./boot.js";
import { connect, told } from "./connection.js";
import { Player } from "./screens/player/player.js";

told(boot.view);
const screen = document.getElementById("screen");
screen.replaceChildren();
render(html`<${Player} urls=${boot.urls} code=${boot.code} reactions=${boot.reactions} />`, screen);
connect(boot);

/** The desk: the host's screen. It opens with the host's ticket, or with the key in its link. */
import { html, render } from "../vendor/kit.js";
import { boot } from "./boot.js";
import { connect, told, view } from "./connection.js";
import { Desk, helping } from "./screens/desk/frame.js";
import { freeSpace, listen } from "./screens/desk/keys.js";
import { unlock, Unlock } from "./screens/desk/unlock.js";

const place = document.getElementById("screen");

const open = () => {
  told(boot.view);
  render(html`<${Desk} urls=${boot.urls} />`, place);
  listen(() => { helping.value = true; });
  freeSpace();
  connect(boot);
};

const closed = (problem) => render(html`<${Unlock} code=${boot.code} problem=${problem} />`, place);

/** A link that carries a key: use it, and leave it neither in the address nor in the history. */
const carried = async (key) => {
  history.replaceState(null, "", location.pathname);
  const problem = await unlock(boot.code, key);
  if (!boot.view && problem === null) location.reload();
  else if (!boot.view) closed(problem);
};

const key = location.hash.slice(1);
if (boot.view) open();
else if (!key) closed("");
if (key) carried(key);

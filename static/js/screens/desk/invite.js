/** How people come in, and how this desk gets to another device. */
import { html, useMemo, useState } from "../../../vendor/kit.js";
import { address, roomCode, spaced } from "../../parts/roomcode.js";
import { qr } from "../../parts/qr.js";
import { Copy } from "../../parts/copying.js";
import { may, order } from "./orders.js";

const invitation = ({ title, code }, { join }) =>
  `Join our Python quiz “${title}”: ${join}\nOr open ${address(join)} and type the code ${spaced(code)}.`;

export const invite = ({ room, urls }) => html`
  <section class="panel invite" aria-labelledby="invite">
    <h2 id="invite">Invite</h2>
    <div class="row">
      ${qr(urls.qr, "QR code to join")}
      <p><span class="muted">${address(urls.join)}</span><br />${roomCode(room.code)}</p>
    </div>
    <div class="row">
      <${Copy} text=${invitation(room, urls)}>Copy invite</${Copy}>
      <a class="button" href=${urls.stage} target="_blank" rel="noopener">Open the stage</a>
    </div>
  </section>`;

/** A picture of the key: drawn anew when there is a new one. */
const KeyPicture = ({ src, changed }) => {
  const stamp = useMemo(() => Date.now(), [changed]);
  return qr(`${src}?at=${stamp}`, "QR code of the desk's link");
};

const link = ({ desk, urls }) => `${urls.desk}#${desk.key}`;

const ways = (shown) => html`
  <p class="small">Whoever opens this link hosts the game too. Keep it off the big screen.</p>
  <${KeyPicture} src=${shown.urls.desk_qr} changed=${shown.desk.key} />
  <p class="small mono link">${link(shown)}</p>
  ${shown.desk.opened.length > 0 && html`<p class="small">Used ${shown.desk.opened.length === 1 ? "once" : `${shown.desk.opened.length} times`}, last at ${new Date(shown.desk.opened.at(-1)).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}.</p>`}
  <div class="row">
    <${Copy} text=${link(shown)}>Copy the desk's link</${Copy}>
    ${may("new_key") && html`<button type="button" class="button" data-kind="quiet" onClick=${() => order("new_key")}>Make a new link</button>`}
  </div>`;

/** Hidden until asked for, and not even in the page before that. */
export const Carry = ({ shown }) => {
  const [asked, ask] = useState(false);
  return html`
    <details class="panel" onToggle=${(event) => ask(event.target.open)}>
      <summary>This desk on another device</summary>
      ${asked && ways(shown)}
    </details>`;
};

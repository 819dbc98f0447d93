/** How people come in, and how this desk gets to another device. */
import { html } from "../../../vendor/kit.js";
import { address, roomCode, spaced } from "../../parts/roomcode.js";
import { qr } from "../../parts/qr.js";
import { Copy } from "./copying.js";
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

/** Hidden until asked for: whoever has the link is the host. */
export const carry = ({ desk, urls }) => desk.link && html`
  <details class="panel">
    <summary>This desk on another device</summary>
    <p class="small">Whoever opens this link hosts the game too. Keep it off the big screen.</p>
    ${urls.desk_qr && qr(urls.desk_qr, "QR code of the desk's link")}
    <p class="small mono">${desk.link}</p>
    <div class="row">
      <${Copy} text=${desk.link}>Copy the desk's link</${Copy}>
      ${may("new_key") && html`<button type="button" class="button" data-kind="quiet" onClick=${() => order("new_key")}>Make a new link</button>`}
    </div>
  </details>`;

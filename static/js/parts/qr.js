/** A QR code, drawn by the server: always dark on white, with its quiet zone. */
import { html } from "../../vendor/kit.js";

export const qr = (src, label) => html`<img class="qr" src=${src} alt=${label} width="200" height="200" />`;

/** The top of a live page: whose it is, how the line is, and a banner when it has been away too long. */
import { html, useEffect, useState } from "../../vendor/kit.js";
import { link, pending, refusal } from "../connection.js";
import { announce } from "./status.js";
import { ThemeSwitch } from "./theme.js";

const WORDS = { connected: "Connected", connecting: "Connecting…", lost: "Reconnecting…", refused: "Not connected" };
const BANNER_AFTER = 2000;

/** The word and the dot for the state of the line. */
export const Line = () => html`
  <p class="line" data-link=${link.value}>
    <span class="dot" aria-hidden="true"></span>${WORDS[link.value]}
  </p>`;

/** @param {{name: any, children?: any}} head */
export const Head = ({ name, children }) => html`
  <header class="head">
    <div class="whose"><p class="name">${name}</p><${Line} /></div>
    ${children}
    <${ThemeSwitch} />
  </header>`;

const away = () =>
  refusal.value?.code === "blocked"
    ? "This network seems to block live connections (WebSocket). Another network, or mobile data, may help; we keep trying."
    : "The line to the room is down. It comes back by itself, and nothing of yours is lost.";

/** Says, after two seconds, that the line is down; and what is still waiting to be sent. */
export const LineBanner = () => {
  const [late, tell] = useState(false);
  useEffect(() => {
    tell(false);
    if (link.value !== "lost") return undefined;
    const timer = setTimeout(tell, BANNER_AFTER, true);
    return () => clearTimeout(timer);
  }, [link.value]);
  useEffect(() => {
    if (late) announce("Reconnecting");
  }, [late]);
  return late && html`
    <p class="banner"><strong>Reconnecting…</strong> ${away()}
      ${pending.value > 0 && " Not sent yet, retrying."}</p>`;
};

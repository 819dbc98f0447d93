/** The team's chat: one tap away, over the screen, so that nothing below it moves. */
import { html, useEffect, useRef } from "../../../vendor/kit.js";
import { icon } from "../../parts/marks.js";
import { draft, lines, open, problem, react, send, sending, settled, silence, silent, toggle, typed, typing, unread } from "./talk.js";

const close = () => {
  toggle(false);
  document.querySelector(".chat-button")?.focus();
};

/** Opens and closes the chat; says how much of it is new. */
export const ChatButton = () => html`
  <button type="button" class="button chat-button" data-kind="quiet" data-size="icon" aria-expanded=${String(open.value)}
      aria-label=${`Team chat${unread.value ? `, ${unread.value} new` : ""}`} onClick=${() => toggle(!open.value)}>
    ${icon("chat")}${unread.value > 0 && html`<span class="number" aria-hidden="true">${unread.value}</span>`}</button>`;

const Line = ({ line, own }) => html`
  <li data-own=${own || null}><b>${own ? "You" : line.name}</b> ${line.text}</li>`;

/** Stays on the page when the chat is closed, so that new lines are read out all the same. */
const Log = ({ me }) => html`
  <div class="chat-lines" role="log" aria-labelledby="chat" tabindex=${open.value ? 0 : null}
      aria-live=${settled.value && !silent.value ? "polite" : "off"}>
    <ul role="list">
      ${lines.value.map((line) => html`<${Line} key=${`${line.at} ${line.player} ${line.text}`} line=${line} own=${line.player === me} />`)}
      ${sending.value.map((line, place) => html`<${Line} key=${place} line=${line} own />`)}
    </ul>
    ${lines.value.length + sending.value.length === 0 && html`<p class="muted">Only your team reads this.</p>`}
  </div>`;

const Form = ({ muted }) => {
  const field = useRef(null);
  useEffect(() => field.current.focus(), []);
  const submit = (event) => {
    event.preventDefault();
    field.current.focus();
    send();
  };
  return html`
    <form class="stack tight" onSubmit=${submit}>
      <p id="chat-problem" class="problem">${problem.value || (muted && "The host has muted you for the moment.")}</p>
      <div class="inline field">
        <input type="text" ref=${field} value=${draft.value} maxlength="300" autocomplete="off" enterkeyhint="send"
          aria-label="Say something to your team" aria-describedby="chat-problem"
          onInput=${(event) => { typed(event.target.value); }} />
        <button class="button" data-kind="ink">Send</button>
      </div>
    </form>`;
};

const Reactions = ({ reactions }) => html`
  <div class="inline" role="group" aria-label="To the stage">
    ${reactions.map((emoji) => html`
      <button key=${emoji} type="button" class="button" data-kind="quiet" aria-label=${`Send ${emoji} to the stage`}
        onClick=${() => react(emoji)}>${emoji}</button>`)}
  </div>`;

const Silence = () => html`
  <label class="row small"><input type="checkbox" checked=${silent.value} onChange=${(event) => silence(event.target.checked)} />
    Do not read new lines out</label>`;

/** @param {{seat: {player: string, muted: boolean}, reactions: string[]}} chat */
export const Chat = ({ seat, reactions }) => {
  useEffect(() => {
    const heed = (event) => event.key === "Escape" && open.value && close();
    addEventListener("keydown", heed);
    return () => removeEventListener("keydown", heed);
  }, []);
  return html`
    <section class=${open.value ? "chat" : "visually-hidden"} aria-labelledby="chat">
      <div class="row between"><h2 id="chat">Team chat</h2>
        ${open.value && html`<button type="button" class="button" data-kind="quiet" onClick=${close}>Close</button>`}</div>
      <${Log} me=${seat.player} />
      ${open.value && html`
        <p class="typists small muted">${typing.value}</p>
        <${Form} muted=${seat.muted} />
        <${Reactions} reactions=${reactions} />
        <${Silence} />`}
    </section>`;
};

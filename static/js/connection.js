/** The line to the room: one socket, the layers of the views told so far, and how the line is. */
import { io } from "../vendor/socket.io.esm.min.js";
import { forget, hear, now } from "./clock.js";
import { command, keepFor, lineDown, lineUp, mention, pending } from "./outbox.js";
import { signal } from "../vendor/kit.js";

export { command, mention, now, pending };

const SILENCE = 15000;
const PROBE = 1500;
const ATTEMPTS_BEFORE_DOUBT = 6;

/** The layers held: {seq, room, team, seat, desk, stage}, those that this audience has. */
export const view = signal({ seq: -1 });
/** "connecting" | "connected" | "lost" (it comes back by itself) | "refused" (it does not). */
export const link = signal("connecting");
/** Why there is no line: {code, message?}, or null. */
export const refusal = signal(null);

const listeners = { chat: [], typing: [], reaction: [], gone: [] };
let socket;
let heardAt = 0;
let met = false;

/** Calls `fn` with every message of one kind: chat, typing, reaction or gone. */
export const on = (event, fn) => {
  listeners[event].push(fn);
  return () => listeners[event].splice(listeners[event].indexOf(fn), 1);
};

/** Lays a patch over the layers held; null drops a layer, an older patch is dropped itself. */
export const told = ({ now: serverNow, ...patch }) => {
  if (serverNow) hear(serverNow);
  if (patch.seq < view.value.seq) return;
  const layers = Object.entries({ ...view.value, ...patch });
  view.value = Object.fromEntries(layers.filter(([, layer]) => layer !== null));
};

const heard = () => {
  heardAt = performance.now();
};

const refuse = (code, message) => {
  refusal.value = { code, message };
  link.value = "refused";
  lineDown();
  socket.disconnect();
};

const again = (wait) => setTimeout(() => socket.connect(), wait + Math.random() * 750);

const cut = () => socket.io.engine?.close();

/** Asks for a full view, and takes a line that does not answer at once for a dead one. */
const probe = () => {
  if (document.visibilityState === "hidden" || !socket.connected) return;
  const patience = setTimeout(cut, PROBE);
  socket.emit("command", { do: "look" }, () => clearTimeout(patience));
};

const reloadOnce = (page) => {
  const tried = `reloaded ${page}`;
  if (sessionStorage.getItem(tried)) return false;
  sessionStorage.setItem(tried, "yes");
  location.reload();
  return true;
};

const up = () => {
  met = true;
  heard();
  forget();
  view.value = { ...view.value, seq: -1 };
  refusal.value = null;
  link.value = "connected";
  lineUp((message, ack) => socket.emit("command", message, ack));
};

const down = (reason) => {
  lineDown();
  if (link.value === "refused") return;
  link.value = "lost";
  if (reason === "io server disconnect") again(250);
};

const gone = ({ why, after_ms: wait = 250 }) => {
  listeners.gone.forEach((fn) => fn({ why }));
  if (!["restart", "slow"].includes(why)) return refuse(why);
  link.value = "lost";
  lineDown();
  socket.disconnect();
  return again(wait);
};

const refused = (error, page) => {
  const code = error.data?.code;
  if (!code) {
    link.value = "lost";
  } else if (code === "too_many") {
    link.value = "lost";
    again(4000);
  } else if (code !== "reload" || !reloadOnce(page)) {
    refuse(code, error.message);
  }
};

const watch = () => {
  setInterval(() => {
    if (socket.connected && performance.now() - heardAt > SILENCE) cut();
  }, 2500);
  document.addEventListener("visibilitychange", probe);
  window.addEventListener("pageshow", (event) => event.persisted && probe());
  window.addEventListener("online", probe);
  window.addEventListener("offline", cut);
};

/** Opens the line and keeps it; the first view is in the page, so a screen need not wait for it. */
export const connect = ({ code, as, page }) => {
  keepFor(`${as} ${code}`);
  socket = io({
    auth: { code, as, page },
    query: { room: code },
    transports: ["websocket"],
    timeout: 5000,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
  });
  socket.on("connect", up);
  socket.on("disconnect", down);
  socket.on("connect_error", (error) => refused(error, page));
  socket.on("view", told);
  socket.on("gone", gone);
  for (const event of ["chat", "typing", "reaction"]) {
    socket.on(event, (message) => listeners[event].forEach((fn) => fn(message)));
  }
  socket.io.on("open", () => socket.io.engine.on("packet", heard));
  socket.io.on("reconnect_attempt", (count) => {
    if (!met && count > ATTEMPTS_BEFORE_DOUBT) refusal.value = { code: "blocked" };
  });
  watch();
};

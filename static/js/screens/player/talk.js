/** What the team says among itself, who is typing, and what has not been read yet. */
import { command, mention, on, view } from "../../connection.js";
import { announce } from "../../parts/status.js";
import { computed, signal } from "../../../vendor/kit.js";

const KEPT = 50;
const TYPES_FOR = 3500; // milliseconds; who goes on typing is told every two seconds
const TELL_EVERY = 2000;
const SEEN = "chat seen";
const SILENT = "puzzlers.chat";

/** The lines of the team's chat, and those on their way there. */
export const lines = signal([]);
export const sending = signal([]);
export const open = signal(false);
/** The line that is being typed; no change of the screen takes it away. */
export const draft = signal("");
export const problem = signal("");
/** Whether screen readers leave new lines unsaid; kept on this device. */
export const silent = signal(localStorage.getItem(SILENT) === "silent");
/** False while the lines of before are being put up, which nobody wants to hear again. */
export const settled = signal(false);

const seen = signal(Number(sessionStorage.getItem(SEEN)));
const typists = signal([]);
let typedAt = -TELL_EVERY;

const own = (player) => player === view.value.seat?.player;

export const unread = computed(() => lines.value.filter(({ at, player }) => at > seen.value && !own(player)).length);

const read = () => {
  seen.value = Math.max(seen.value, ...lines.value.map(({ at }) => at));
  sessionStorage.setItem(SEEN, seen.value);
};

export const toggle = (on) => {
  open.value = on;
  read();
};

export const silence = (on) => {
  silent.value = on;
  localStorage.setItem(SILENT, on ? "silent" : "aloud");
};

const stops = (player) => {
  typists.value = typists.value.filter((one) => one.player !== player);
};

on("chat", ({ lines: told, all }) => {
  if (all) {
    settled.value = false;
    setTimeout(() => { settled.value = true; }, 1000);
  }
  lines.value = [...(all ? [] : lines.value), ...told].slice(-KEPT);
  told.forEach(({ player }) => stops(player));
  if (open.value) read();
});

on("typing", ({ player }) => {
  if (own(player)) return;
  const until = performance.now() + TYPES_FOR;
  typists.value = [...typists.value.filter((one) => one.player !== player), { player, until }];
  setTimeout(() => {
    typists.value = typists.value.filter((one) => one.until > performance.now());
  }, TYPES_FOR + 50);
});

/** "Ada is typing", or nothing. */
export const typing = computed(() => {
  const members = view.value.team?.members ?? [];
  const names = typists.value.map(({ player }) => members.find(({ id }) => id === player)?.name ?? "Somebody");
  if (names.length > 2) return "Several are typing";
  return names.length ? `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} typing` : "";
});

/** Lets the team know that something is being typed here, every two seconds at most. */
export const types = () => {
  if (performance.now() - typedAt < TELL_EVERY) return;
  typedAt = performance.now();
  mention("typing");
};

export const typed = (text) => {
  draft.value = text;
  problem.value = "";
  types();
};

const complain = ({ refused, detail }) => {
  problem.value = refused ? (detail ?? "That did not work. Try once more.") : "";
  if (refused) announce(problem.value);
  return Boolean(refused);
};

/** Says the draft to the team; a line that is refused comes back into the field. */
export const send = async () => {
  const text = draft.value.trim();
  if (!text) return;
  const mine = { text };
  draft.value = "";
  sending.value = [...sending.value, mine];
  const ack = await command("say", { text });
  sending.value = sending.value.filter((one) => one !== mine);
  if (complain(ack)) draft.value ||= text;
};

export const react = async (emoji) => complain(await mention("react", { emoji }));

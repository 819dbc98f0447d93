/** Commands on their way: each is kept, and sent again, until the server has answered it. */
import { computed, effect, signal } from "../vendor/kit.js";

const PATIENCE = 4000;
const AGAIN = new Set(["busy", "restarting", "not_saved", "too_fast"]);

const OWN_PACE = new Set(["recite", "say"]);

/** Whether it will be taken a moment later; who recites or talks too fast waits longer, and is told so. */
const again = (refused, { do: name }) => AGAIN.has(refused) && !(refused === "too_fast" && OWN_PACE.has(name));

const kept = signal([]);
let send = null;

/** How many commands have not been answered yet. */
export const pending = computed(() => kept.value.length);

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

const settle = (entry, ack) => {
  clearTimeout(entry.timer);
  kept.value = kept.value.filter((other) => other !== entry);
  entry.resolve(ack);
};

const later = (entry, wait) => {
  clearTimeout(entry.timer);
  entry.timer = setTimeout(attempt, wait, entry);
};

function attempt(entry) {
  if (!send || !kept.value.includes(entry)) return;
  later(entry, PATIENCE);
  send(entry.message, (ack) => {
    if (!kept.value.includes(entry)) return;
    if (again(ack?.refused, entry.message)) later(entry, 500 + Math.random() * 1000);
    else settle(entry, ack ?? {});
  });
}

/** Answers to one question follow each other: a newer one makes an older one idle. */
const slot = ({ do: name, id, question }) =>
  question !== undefined && name !== "recite" && name !== "protest" ? `${name} ${question}` : id;

/** Gives a command; the promise holds the server's acknowledgement, `{}` or `{refused, detail}`. */
export const command = (name, fields = {}) =>
  new Promise((resolve) => {
    const message = { do: name, id: newId(), ...fields };
    const older = kept.value.find((entry) => slot(entry.message) === slot(message));
    if (older) settle(older, { superseded: true });
    const entry = { message, resolve, timer: 0 };
    kept.value = [...kept.value, entry];
    attempt(entry);
  });

/** Gives a command that is worth nothing later: it goes out now, or never. */
export const mention = (name, fields = {}) =>
  new Promise((resolve) => {
    if (send) send({ do: name, ...fields }, resolve);
    else resolve({});
  });

/** Keeps a room's commands through a reload of the page too; those kept before it go out again. */
export const keepFor = (code) => {
  const place = `outbox ${code}`;
  const before = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  kept.value = before.map((message) => ({ message, resolve: () => {}, timer: 0 }));
  effect(() => sessionStorage.setItem(place, JSON.stringify(kept.value.map(({ message }) => message))));
};

/** The line is up: `emit(message, ack)` sends. What was not answered goes out again, in order. */
export const lineUp = (emit) => {
  send = emit;
  kept.value.forEach(attempt);
};

/** The line is down: nothing is sent, nothing is lost. */
export const lineDown = () => {
  send = null;
};

/** What this player says, seen at once here and then as the server has it; and unsent drafts. */
import { command } from "../../connection.js";
import { announce } from "../../parts/status.js";
import { computed, signal } from "../../../vendor/kit.js";

const UNTIL_TOLD = 1000;

const tapped = signal(null);
const drafts = signal({});
const handing = signal(null);

/** Why the last command was refused, in words, until the next one. */
export const problem = signal("");

/** "sending" | "sent" | null: how the last answer fares. */
export const fare = computed(() => tapped.value?.fare ?? null);

/** What this player says to a question: the last tap, or else what the server knows. */
export const saidBy = (seat, question) => {
  if (tapped.value?.question === question.id) return tapped.value.says;
  return seat.question === question.id ? (seat.said ?? null) : null;
};

/** What has been typed or arranged but not said. */
export const draftOf = (question) => drafts.value[question.id];

export const setDraft = (question, draft) => {
  drafts.value = { ...drafts.value, [question.id]: draft };
};

const complain = (ack) => {
  problem.value = ack.refused ? (ack.detail ?? "That did not work. Try once more.") : "";
  if (problem.value) announce(problem.value);
};

/** Gives a command, and shows its refusal, if any, in words. */
export const give = async (name, fields) => {
  problem.value = "";
  const ack = await command(name, fields);
  complain(ack);
  return ack;
};

/** Whether the seat was given up from here. */
export const left = signal(false);

export const leave = async () => {
  left.value = true;
  const ack = await give("leave");
  if (ack.refused) left.value = false;
};

/** Says something, or with null takes it back. */
export const say = async (question, says) => {
  const mine = { question: question.id, says, fare: "sending" };
  tapped.value = mine;
  const ack = await give("answer", { question: question.id, says });
  if (tapped.value !== mine) return;
  if (ack.refused) {
    tapped.value = null;
    return;
  }
  const sent = { ...mine, fare: "sent" };
  tapped.value = sent;
  setTimeout(() => {
    if (tapped.value === sent) tapped.value = null;
  }, UNTIL_TOLD);
};

/** Whether the team has handed in: the captain's own tap shows before the server tells it. */
export const handedIn = (team, question) =>
  handing.value?.question === question.id
    ? handing.value.on
    : team?.question === question.id && Boolean(team.handed_in);

/** Hands in for the team, or takes it back. */
export const handIn = async (question, on) => {
  const mine = { question: question.id, on };
  handing.value = mine;
  if (on) navigator.vibrate?.(30);
  await give("hand_in", { question: question.id, on });
  setTimeout(() => {
    if (handing.value === mine) handing.value = null;
  }, UNTIL_TOLD);
};

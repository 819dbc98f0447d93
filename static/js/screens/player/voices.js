/** Who says what to the question at hand: this player, the teammates, and so the team. */
import { same } from "../../says.js";
import { handedIn, saidBy, say } from "./own.js";

/** Why an answer stands for the team, in words. */
export const WHY = {
  most: "most of you say so",
  captain: "you are level, so your captain decides",
  first: "you are level, and it was said first",
};

const includes = (says, id) => (Array.isArray(says) ? says.includes(id) : says === id);

/** What everybody in a team says, this player's own word first and as fresh as the tap. */
const spoken = (question, seat, team, mine) => {
  const said = { ...team?.said };
  delete said[seat.player];
  const others = Object.entries(said).filter(([, says]) => says != null);
  const named = others.map(([id, says]) => {
    const member = team.members.find((one) => one.id === id);
    return { id, says, name: member?.name ?? "somebody" };
  });
  return mine == null ? named : [{ id: seat.player, says: mine, name: "You", own: true }, ...named];
};

const counted = (tally = [], says) => tally.find(([one]) => same(one, says))?.[1] ?? 0;

/** All that an answer's screen has to know, and `pick`, with which it says something. */
export const voicesOf = ({ room, seat, team }) => {
  const { question, may } = room;
  const mine = saidBy(seat, question);
  const solo = Boolean(question.solo ?? room.round.play === "solo");
  const everybody = solo ? [] : spoken(question, seat, team, mine);
  const sealed = !solo && handedIn(team, question);
  const open = may.player.includes("answer") && !sealed && !seat.late;
  const stands = solo ? mine : (team?.answer ?? null);
  return {
    mine, solo, sealed, open, stands, everybody,
    why: solo ? null : WHY[team?.why],
    size: team?.size ?? team?.members.length ?? 1,
    agree: team?.tally
      ? counted(team.tally, stands)
      : everybody.filter(({ says }) => same(says, stands)).length,
    picksOf: (id) => everybody.filter(({ says }) => includes(says, id)),
    countOf: (id) => (team?.tally && !Array.isArray(stands) ? counted(team.tally, id) : 0),
    pick: (says) => say(question, says),
  };
};

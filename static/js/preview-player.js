/** A question as a player's phone shows it: whoever looks may answer, and nothing of that is kept. */
import { html } from "../vendor/kit.js";
import { boot } from "./boot.js";
import { link, told, view } from "./connection.js";
import { lineUp } from "./outbox.js";
import { show } from "./preview-frame.js";
import { Player } from "./screens/player/player.js";

const laid = (seat, team) => told({
  seq: view.value.seq,
  seat: { ...view.value.seat, ...seat },
  team: { ...view.value.team, ...team },
});

const DO = {
  answer: ({ says }) => laid({ said: says }, { said: { [view.value.seat.player]: says }, answer: says, why: says && "most" }),
  hand_in: ({ on }) => laid({}, { handed_in: on }),
};

const REFUSED = { refused: "not_now", detail: "This is a look at the question: nothing is judged here." };

/** Answers in place of a room. */
const played = (message, ack) => {
  DO[message.do]?.(message);
  ack(DO[message.do] ? {} : REFUSED);
};

told(boot.view);
link.value = "connected";
lineUp(played);
show(html`<${Player} urls=${boot.urls} code=${boot.code} />`);

/** When the stage makes which sound: the last seconds, a team that hands in, a new picture. */
import { useEffect, useRef } from "../../../vendor/kit.js";
import { now } from "../../clock.js";
import { cue } from "../../parts/cues.js";

const LAST = 5000; // milliseconds that are counted aloud
const SECOND = 1000;

const OF = { revealed: "reveal", round_end: "board", finished: "win" };

const closing = ({ phase, paused, buzz, question, round }) =>
  phase === "asking" && !paused && !buzz ? (question ?? round)?.closes_at : null;

/** Ticks through the last seconds before a moment. */
const useTicks = (closes) => useEffect(() => {
  if (!closes) return undefined;
  const timer = setInterval(() => {
    const left = closes - now();
    if (left > 0 && left <= LAST) cue("tick");
  }, SECOND);
  return () => clearInterval(timer);
}, [closes]);

export const useSound = ({ room, stage }) => {
  const done = stage.teams.filter((team) => team.handed_in).length;
  const before = useRef({ done, phase: room.phase });
  useTicks(closing(room));
  useEffect(() => {
    const was = before.current;
    before.current = { done, phase: room.phase };
    if (was.phase !== room.phase && OF[room.phase]) cue(OF[room.phase]);
    else if (done > was.done) cue("stamp");
  }, [room.phase, room.question?.id, done]);
};

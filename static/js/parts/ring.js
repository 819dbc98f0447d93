/** The clock: one animation set by the server's time, the seconds in digits, and three words aloud. */
import { html, useEffect, useRef, useState } from "../../vendor/kit.js";
import { now } from "../clock.js";
import { announce } from "./status.js";

const ROUND = 282.74;
const ALOUD = { 10: "10 seconds left", 5: "5 seconds left", 0: "Time is up" };

/** What a clock shows at a moment: milliseconds left, how many there are in all, and what goes on. */
export const reading = ({ opens_at: opens, closes_at: closes, seconds, paused }, now) => {
  if (closes == null) return { going: "free" };
  const at = paused ? (paused.at ?? now) : now;
  const asleep = opens != null && at < opens;
  const left = Math.max(0, closes - (asleep ? opens : at));
  const whole = Math.max(seconds * 1000 || 1, left);
  if (paused) return { going: "paused", left, whole };
  if (asleep) return { going: "reading", left, whole, next: opens - at };
  return { going: left ? "running" : "over", left, whole, next: left % 1000 || 1000 };
};

const run = (arc, { going, left, whole }) => {
  arc.getAnimations().forEach((one) => one.cancel());
  const animation = arc.animate({ strokeDashoffset: [0, ROUND] }, { duration: whole, fill: "both" });
  animation.currentTime = whole - left;
  if (going !== "running") animation.pause();
};

/** Looks at the clock again at each whole second, and says the last ones aloud. */
const useReading = (clock, quiet) => {
  const [shown, show] = useState(() => reading(clock, now()));
  useEffect(() => {
    let timer;
    let last = null;
    const look = () => {
      const at = reading(clock, now());
      const digits = Math.ceil(at.left / 1000);
      if (!quiet && last !== null && digits < last && ALOUD[digits]) announce(ALOUD[digits]);
      last = at.going === "running" ? digits : null;
      show(at);
      if (at.next && at.going !== "over") timer = setTimeout(look, at.next + 15);
    };
    look();
    return () => clearTimeout(timer);
  }, [clock.opens_at, clock.closes_at, clock.seconds, clock.paused?.at]);
  return shown;
};

/** @param {{opens_at?: number, closes_at?: number, seconds?: number, paused?: {at: number},
 *   size?: "small", quiet?: boolean}} clock as in the views; `quiet` says nothing aloud */
export const Ring = ({ size, quiet, ...clock }) => {
  const arc = useRef(null);
  const shown = useReading(clock, quiet);
  useEffect(() => {
    const at = reading(clock, now());
    if (arc.current && at.going !== "free") run(arc.current, at);
  }, [shown.going, clock.opens_at, clock.closes_at, clock.seconds, clock.paused?.at]);
  if (shown.going === "free") return null;
  const word = { reading: "to read", paused: "paused" }[shown.going] ?? "seconds";
  return html`
    <div class="ring" data-size=${size} data-going=${shown.going}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="track" cx="50" cy="50" r="45" />
        <circle class="arc" cx="50" cy="50" r="45" ref=${arc} />
      </svg>
      <p role="timer" aria-label="Time left" aria-live="off">
        <span class="digits" data-long=${shown.left > 99000 || null}>${Math.ceil(shown.left / 1000)}</span>
        <span class="unit">${word}</span>
      </p>
    </div>`;
};

/** Beats: what is revealed step by step, at most a second apart, until any key or tap skips to the end. */
import { useEffect, useState } from "../../vendor/kit.js";
import { still } from "./travel.js";

const SKIP = ["keydown", "pointerdown"];
let begun = false;

/** From now on new screens move; what a page shows when it is opened has been told already. */
export const begin = () => { begun = true; };

/** The beat that a screen is at, from 0 to `last`. */
export const useBeats = (last, milliseconds) => {
  const [beat, setBeat] = useState(begun && !still() ? 0 : last);
  const over = beat >= last;
  useEffect(() => {
    if (over) return undefined;
    const timer = setTimeout(() => setBeat(beat + 1), milliseconds);
    const skip = () => setBeat(last);
    SKIP.forEach((event) => addEventListener(event, skip));
    return () => {
      clearTimeout(timer);
      SKIP.forEach((event) => removeEventListener(event, skip));
    };
  }, [beat, last]);
  return beat;
};

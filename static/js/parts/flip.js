/** FLIP: rows that change places travel there from where they stood, and numbers count up on the way. */
import { useEffect, useLayoutEffect, useRef, useState } from "../../vendor/kit.js";
import { still, travel, TRAVEL } from "./travel.js";

/** A ref for a list whose keyed rows carry `data-id`: when `order` changes, they move. */
export const useFlip = (order) => {
  const list = useRef(null);
  const stood = useRef(new Map());
  useLayoutEffect(() => {
    for (const row of list.current.children) {
      const before = stood.current.get(row.dataset.id);
      const { left, top } = row.getBoundingClientRect();
      stood.current.set(row.dataset.id, { left, top });
      if (before) travel(row, before.left - left, before.top - top);
    }
  }, [order]);
  return list;
};

/** A number on its way to `goal`; it stands at `start` until it is `moving`. */
export const useCount = (start, goal, moving) => {
  const [shown, setShown] = useState(moving ? goal : start);
  useEffect(() => {
    if (!moving || shown === goal) return undefined;
    if (still()) return setShown(goal);
    let frame = 0;
    const began = performance.now();
    const count = (time) => {
      const share = Math.min(1, Math.max(0, time - began) / TRAVEL);
      setShown(Math.round(start + (goal - start) * share));
      if (share < 1) frame = requestAnimationFrame(count);
    };
    frame = requestAnimationFrame(count);
    return () => cancelAnimationFrame(frame);
  }, [moving, goal]);
  return shown;
};

/** Fit: large type takes smaller steps until its box holds it, so that nothing is cut off on a wall. */
import { useLayoutEffect, useRef } from "../../vendor/kit.js";

const SMALLEST = 64; // per cent of 41 px: the 26 px that can still be read from five metres
const STEP = 4;

const fit = (box) => {
  for (let size = 100; size >= SMALLEST; size -= STEP) {
    box.style.setProperty("--fit", size / 100);
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
};

/** A ref for the box; `content` names what is in it, so that it is fitted anew when that changes. */
export const useFit = (content) => {
  const box = useRef(null);
  useLayoutEffect(() => {
    const again = () => box.current && fit(box.current);
    again();
    document.fonts.ready.then(again);
    const watch = new ResizeObserver(again);
    watch.observe(box.current);
    // Pictures come later than the words, and their load does not bubble.
    box.current.addEventListener("load", again, true);
    return () => watch.disconnect();
  }, [content]);
  return box;
};

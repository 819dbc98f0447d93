/** Keeps the screen from going dark while a question is open, where the browser can. */
let lock = null;
let wanted = false;

const ask = async () => {
  try {
    lock = await navigator.wakeLock.request("screen");
  } catch {
    lock = null; // Low battery or a hidden page: the screen may sleep, the game goes on.
  }
};

/** Wants the screen on, or no longer. */
export const stayAwake = (on) => {
  wanted = on;
  if (!("wakeLock" in navigator)) return;
  if (on && (!lock || lock.released)) ask();
  if (!on) lock?.release();
};

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") stayAwake(wanted);
});

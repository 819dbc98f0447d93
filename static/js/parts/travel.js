/** Travel: how a thing moves from where it stood to where it stands now. */

/** Whether whoever sits here has asked for no movement. */
export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const TRAVEL = 900; // milliseconds

/** Moves a row in from where it stood, `x` and `y` away. */
export const travel = (row, x, y) => {
  if (still() || (!x && !y)) return;
  row.animate({ transform: [`translate(${x}px, ${y}px)`, "none"] }, { duration: TRAVEL, easing: "ease-in-out" });
};

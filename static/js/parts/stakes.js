/** What a round adds to its questions or takes from them, in a sentence each. */

/** For the title card of a round. */
export const stakes = ({ wager, speed, penalty }) => [
  wager && "Before each question your captain stakes points on it: they are won, or lost.",
  speed && "The sooner, the more: an award falls to half while the clock runs.",
  penalty > 0 && `A wrong answer costs ${penalty} points; saying nothing costs nothing.`,
].filter(Boolean);

/** How a round is played, in a sentence for its title card. */

const PLAYS = {
  together: "One answer per team: talk it over, then hand in.",
  solo: "Everybody answers alone, and the team earns the mean.",
  sheet: "All questions are open at once: fill in the sheet together, and hand it in.",
  lightning: "One clock for all: the first answer of anybody counts, and brings your team its next question.",
  buzzer: "Who buzzes first says the answer aloud; if it is wrong, the others may buzz.",
};

export const howPlayed = ({ play }) => PLAYS[play];

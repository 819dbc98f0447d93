/** The server's time, as well as it can be known here. */

const KEPT = 32;
let delays = [performance.now() - Date.now()];
let stale = true;

/** A message written at `serverNow` has just come: the quickest of late tells best how clocks differ. */
export const hear = (serverNow) => {
  delays = [...(stale ? [] : delays.slice(1 - KEPT)), performance.now() - serverNow];
  stale = false;
};

/** What was measured ends with the next measure: another server, or a long sleep, may lie between. */
export const forget = () => {
  stale = true;
};

/** The server's time now, in whole milliseconds since the epoch. */
export const now = () => Math.round(performance.now() - Math.min(...delays));

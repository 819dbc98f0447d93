/** One question of a round whose questions are open at once, as if it were the only one. */

/** `asked` with the round's clock; `own` is what stands there for it: `mine`, and the team's layer. */
export const oneOf = ({ room, seat, team }, asked, { mine = null, ...standing } = {}) => {
  const { opens_at, closes_at, seconds } = room.round;
  return {
    room: { ...room, question: { ...asked, opens_at, closes_at, seconds } },
    seat: { ...seat, question: asked.id, said: mine },
    team: { ...team, question: asked.id, ...standing },
  };
};

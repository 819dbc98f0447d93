/** The podium: who shares a step, and who gets a line below it. */

const STEPS = 3;

const byPlace = (teams) => [...new Set(teams.map((team) => team.place))]
  .sort((one, other) => one - other)
  .map((place) => ({ place, teams: teams.filter((team) => team.place === place) }));

/** The first three places with their teams, best first, and all others after them. */
export const podium = (teams) => {
  const places = byPlace(teams).filter(({ place }) => place <= STEPS);
  return { steps: places, others: teams.filter((team) => team.place > STEPS).sort((one, other) => one.place - other.place) };
};

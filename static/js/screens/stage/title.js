/** The title card of a round: what it is, and how it is played. */
import { html } from "../../../vendor/kit.js";
import { useFit } from "../../parts/fit.js";
import { howPlayed } from "../../parts/plays.js";
import { stakes } from "../../parts/stakes.js";
import { rich } from "../../parts/rich.js";

const Scene = ({ round }) => {
  const box = useFit(round.number);
  return html`
    <main ref=${box} class="scene scene-title">
      <p class="count">Round <span class="number">${round.number}</span> of <span class="number">${round.of}</span></p>
      <h1>${round.title}</h1>
      ${round.intro && html`<p class="intro rich">${typeof round.intro === "string" ? round.intro : rich(round.intro)}</p>`}
      <p class="how">${howPlayed(round)}</p>
      ${stakes(round).map((words) => html`<p class="how">${words}</p>`)}
    </main>`;
};

export const title = ({ room: { round } }) => html`<${Scene} round=${round} />`;

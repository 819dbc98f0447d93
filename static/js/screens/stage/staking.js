/** Stakes are open: nobody has seen the question, and the stage shows who has staked, never how much. */
import { html } from "../../../vendor/kit.js";
import { place } from "../../parts/place.js";
import { Ring } from "../../parts/ring.js";

const SECONDS = 20;

export const staking = ({ room: { question, paused }, stage: { teams } }) => html`
  <main class="scene scene-question">
    <section class="scene-asked" aria-labelledby="prompt">
      <p class="count">${place(question)}</p>
      <h1 id="prompt">What do you stake?</h1>
      <p class="hint">Captains stake on a question that nobody has seen</p>
    </section>
    <aside class="clock" aria-label="Clock and stakes">
      ${question.closes_at && html`<${Ring} key=${Boolean(paused)} closes_at=${question.closes_at} seconds=${SECONDS} paused=${paused} quiet />`}
      <p class="count"><strong><span class="number">${teams.filter((team) => team.handed_in).length}</span> of <span class="number">${teams.length}</span></strong> teams have staked</p>
    </aside>
  </main>`;

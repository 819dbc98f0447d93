/** A round whose questions are open at once: how far the teams are; and after lightning all answers. */
import { html } from "../../../vendor/kit.js";
import { useFit } from "../../parts/fit.js";
import { howPlayed } from "../../parts/plays.js";
import { race } from "../../parts/race.js";
import { rich } from "../../parts/rich.js";
import { Ring } from "../../parts/ring.js";
import { inShort } from "./reveal.js";

const Open = ({ room: { round, paused, phase, questions }, stage: { teams } }) => {
  const box = useFit(`${round.number} ${teams.length}`);
  const done = Object.fromEntries(teams.map(({ id, answered }) => [id, answered]));
  const handed = teams.filter((team) => team.handed_in).length;
  return html`
    <main ref=${box} class="scene scene-question">
      <section class="scene-asked" aria-labelledby="prompt">
        <h1 id="prompt">${round.title}</h1>
        <p class="hint">${howPlayed(round)}</p>
      </section>
      <aside class="clock" aria-label="Clock and answers">
        ${phase === "asking" ? html`<${Ring} key=${Boolean(paused)} ...${round} paused=${paused} quiet />` : html`<p class="seal stamp">Locked</p>`}
        ${phase === "asking" && questions && html`<p class="count"><strong><span class="number">${handed}</span> of <span class="number">${teams.length}</span></strong> sheets handed in</p>`}
      </aside>
      <div class="ways">${questions ? html`<ol class="asked-list">${questions.map(({ id, prompt }) => html`<li key=${id} class="rich">${rich(prompt)}</li>`)}</ol>` : race(teams, done, round.questions, "questions")}</div>
    </main>`;
};

const row = (teams) => ({ question, reveal }) => html`
  <tr key=${question.id}>
    <td class="rich">${rich(question.prompt)}</td><th scope="row">${inShort(question, reveal)}</th>
    <td class="number">${reveal.void ? "out" : `${reveal.had} of ${teams.length}`}</td>
  </tr>`;

const Told = ({ room: { round, questions, reveals, teams } }) => {
  const box = useFit(round.number);
  const rows = questions.map((question, at) => ({ question, reveal: reveals[at] }));
  return html`
    <main ref=${box} class="scene scene-together">
      <h1 id="prompt">${round.title}</h1>
      <table aria-labelledby="prompt">
        <thead><tr><th scope="col">Asked</th><th scope="col">Right is</th><th scope="col">Had it</th></tr></thead>
        <tbody>${rows.map(row(teams))}</tbody>
      </table>
    </main>`;
};

export const atOnce = (shown) => html`<${shown.room.reveals ? Told : Open} ...${shown} />`;

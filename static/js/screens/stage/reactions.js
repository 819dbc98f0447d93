/** Reactions of the players, which rise at the edge of the stage and are gone again. */
import { html, signal } from "../../../vendor/kit.js";
import { on } from "../../connection.js";

const MOST = 20;
const LASTS = 3000; // milliseconds, as long as the animation
const LANES = 5;

const afloat = signal([]);
let count = 0;

on("reaction", ({ emoji }) => {
  const one = { id: count++, emoji };
  afloat.value = [...afloat.value, one].slice(-MOST);
  setTimeout(() => {
    afloat.value = afloat.value.filter((other) => other !== one);
  }, LASTS);
});

export const Reactions = () => html`
  <div class="reactions" aria-hidden="true">
    ${afloat.value.map(({ id, emoji }) => html`<span key=${id} style=${{ "--lane": id % LANES }}>${emoji}</span>`)}
  </div>`;

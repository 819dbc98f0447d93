/** The lobby on the stage: how to come in, as large as it goes, and who has come. */
import { html } from "../../../vendor/kit.js";
import { address, roomCode } from "../../parts/roomcode.js";
import { qr } from "../../parts/qr.js";
import { useFit } from "../../parts/fit.js";
import { dealt } from "../../parts/teams.js";

const people = (n) => (n === 1 ? "1 player is here" : `${n} players are here`);

const arriving = (names) => html`
  <ul class="arriving" role="list" aria-label="Just arrived">
    ${names.map((name) => html`<li key=${name}>${name}</li>`)}
  </ul>`;

const join = ({ room, urls }) => html`
  <section class="join" aria-label="How to join">
    <div>
      <p>Join at <strong class="address">${address(urls.join)}</strong></p>
      <p>with the code ${roomCode(room.code)}</p>
    </div>
    ${qr(urls.qr, "QR code to join")}
  </section>`;

const Scene = ({ room, stage, urls }) => {
  const together = room.teams.some((team) => team.members?.length);
  const box = useFit(`${stage.arriving.join()} ${room.teams.length} ${stage.players}`);
  return html`
    <main ref=${box} class="scene scene-lobby">
      <h1>${room.title}</h1>
      ${stage.code && join({ room, urls })}
      <section aria-labelledby="here">
        <h2 id="here">${stage.players ? people(stage.players) : "Waiting for the first player"}</h2>
        ${together ? dealt(room.teams) : arriving(stage.arriving)}
      </section>
    </main>`;
};

export const lobby = (shown) => html`<${Scene} ...${shown} />`;

/** The team at a glance, behind its name: who is in it, where it meets, and ways in and out. */
import { html, signal, useEffect, useRef, useState } from "../../../vendor/kit.js";
import { Copy } from "../../parts/copying.js";
import { Naming } from "./naming.js";
import { give, problem } from "./own.js";

const open = signal(false);

/** The team's name, which opens the rest. */
export const TeamName = ({ name }) => html`
  <button type="button" class="team-button" aria-haspopup="dialog" onClick=${() => { open.value = true; }}>${name}</button>`;

const member = ({ id, name, present, captain }, own) => html`
  <li key=${id} data-own=${id === own || null} data-away=${!present || null}>${name}${captain && " · captain"}${!present && " · away"}</li>`;

const share = (link) => navigator.share({ title: "Puzzlers", url: link }).catch(() => {});

/** `team` is the one that whoever comes by the link is put in. */
const Invite = ({ team, urls }) => {
  const link = `${urls.join}?team=${team.id}`;
  return html`
    <div class="row">
      <${Copy} text=${link}>Copy a link to this team</${Copy}>
      ${navigator.share && html`<button type="button" class="button" data-kind="quiet" onClick=${() => share(link)}>Share it</button>`}
    </div>`;
};

const square = (row, y) => [...row].map((dark, x) => (dark === "1" ? `M${x} ${y}h1v1h-1z` : "")).join("");

/** Drawn here: the link holds a secret, which no address of a picture may. */
const Picture = ({ rows }) => html`
  <svg class="qr" viewBox=${`0 0 ${rows.length} ${rows.length}`} width="200" height="200" role="img" aria-label="QR code that carries your seat" shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff" /><path fill="#000" d=${rows.map(square).join("")} />
  </svg>`;

const Carry = () => {
  const [offer, take] = useState(null);
  const ask = async () => {
    const ack = await give("carry");
    if (ack.link) take(ack);
  };
  return html`
    ${!offer && html`<button type="button" class="button" data-kind="quiet" onClick=${ask}>Carry my seat to another device</button>`}
    ${offer && html`
      <p class="small">Open this on the other device within five minutes. It works once; this page gives the seat up then.</p>
      <${Picture} rows=${offer.qr} />
      <${Copy} text=${offer.link}>Copy the link</${Copy}>`}`;
};

const Inside = ({ team, seat, urls, captain }) => html`
  <h2 id="team-at-a-glance" class="team-name">${team.name}</h2>
  <ul class="people">${team.members.map((one) => member(one, seat.player))}</ul>
  ${team.size > team.members.length && html`<p class="muted">${team.size} players in all</p>`}
  ${team.link && html`<a class="button" data-kind="ink" href=${team.link} target="_blank" rel="noopener noreferrer">Go to your team's room</a>`}
  ${problem.value && html`<p class="problem">${problem.value}</p>`}
  ${seat.captain && captain.includes("name_team") && html`<${Naming} team=${team} />`}
  <${Invite} team=${team} urls=${urls} />
  <${Carry} />`;

/** @param {{team: object, seat: object, urls: object, captain: string[]}} shown `captain`: what a captain may */
export const TeamPanel = (shown) => {
  const dialog = useRef(null);
  useEffect(() => {
    if (open.value && !dialog.current.open) dialog.current.showModal();
  }, [open.value]);
  return html`
    <dialog ref=${dialog} class="team-panel" aria-labelledby="team-at-a-glance" onClose=${() => { open.value = false; }}>
      ${open.value && html`<div class="stack"><${Inside} ...${shown} />
        <form method="dialog"><button class="button" data-size="full">Close</button></form></div>`}
    </dialog>`;
};

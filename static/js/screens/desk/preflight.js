/** Before the audience comes: is the line quick, is the clock right, does the sound carry, was the pack checked? */
import { html, signal } from "../../../vendor/kit.js";
import { command, link, now } from "../../connection.js";

const QUICK = 300; // milliseconds for the way there and back
const TONE = 0.4; // seconds
const OFF = 2000; // milliseconds from which a device's clock is worth a word

/** Milliseconds there and back, or null before it was measured. */
const way = signal(null);
const heard = signal(null);

const measure = async () => {
  const began = performance.now();
  await command("look");
  way.value = Math.round(performance.now() - began);
};

const play = () => {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + TONE);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + TONE);
  tone.onended = () => audio.close();
  heard.value = "asked";
};

const line = () => {
  if (link.value !== "connected") return "The line is down: check the network of this device.";
  if (way.value === null) return "Not measured yet.";
  return way.value <= QUICK ? `Ready: ${way.value} ms there and back.` : `Slow: ${way.value} ms there and back. Another network may be better.`;
};

const clock = () => {
  const off = Math.abs(now() - Date.now());
  return off < OFF ? "Ready: this device and the server agree." : `This device's clock is ${Math.round(off / 1000)} s off. That does no harm: all screens follow the server.`;
};

const pack = ({ run = 0, fact = 0, hand = 0, not = 0 }) => {
  const proven = run + fact;
  const rest = [hand && `${hand} checked by hand`, not && `${not} not checked`].filter(Boolean).join(", ");
  return `${proven} of ${proven + hand + not} questions were proven by running Python${rest && `; ${rest}`}.`;
};

const row = (name, words, button) => html`<dt>${name}</dt><dd>${words} ${button}</dd>`;

const press = (words, act) => html`<button type="button" class="button" data-kind="quiet" onClick=${act}>${words}</button>`;

export const preflight = ({ room, desk }) => room.phase === "lobby" && html`
  <details class="panel">
    <summary>Before the audience comes</summary>
    <dl class="secrets">
      ${row("Line", line(), press("Measure", measure))}
      ${row("Clock", clock())}
      ${row("Sound", heard.value === null ? "Play a tone, and listen in the room." : "Did you hear it? If not, turn the sound of this device up, and of the video call.", press("Play a tone", play))}
      ${row("Questions", pack(desk.checked))}
    </dl>
  </details>`;

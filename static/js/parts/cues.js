/** Five short cues for the stage: made here, silent until a key was pressed, never the only sign of anything. */
import { signal } from "../../vendor/kit.js";

const LOUD = 0.15;

/** By name: tones in hertz, one after the other, and how long each sounds (seconds). */
const CUES = {
  tick: [[880], 0.06],
  stamp: [[220, 165], 0.09],
  reveal: [[523, 659, 784], 0.12],
  board: [[392, 523], 0.14],
  win: [[523, 659, 784, 1047], 0.18],
};

let audio = null;

/** Whether the stage makes sounds; off until somebody turns it on, as browsers ask for. */
export const sounding = signal(false);

export const toggleSound = () => {
  audio ??= new AudioContext();
  audio.resume();
  sounding.value = !sounding.value;
};

const tone = (hertz, at, length) => {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = hertz;
  volume.gain.setValueAtTime(LOUD, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + length);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + length);
};

export const cue = (name) => {
  if (!sounding.value) return;
  const [tones, length] = CUES[name];
  tones.forEach((hertz, place) => tone(hertz, audio.currentTime + place * length, length));
};

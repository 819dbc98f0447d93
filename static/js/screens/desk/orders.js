/** What the desk asks for: commands, what came of them in a sentence, and the second press that confirms. */
import { signal } from "../../../vendor/kit.js";
import { command, view } from "../../connection.js";

const SURE = 3000; // milliseconds in which a second press counts

/** The server's sentence about the last command, or nothing. */
export const remark = signal("");
/** What waits for its second press: a name, or null. */
export const armed = signal(null);

let disarm = 0;
let stepped = null;

export const may = (name) => view.value.desk.may.includes(name);

/** Gives a command and says why, if it is refused; the promise holds whether it was kept. */
export const order = async (name, fields) => {
  const ack = await command(name, fields);
  if (!ack.superseded) remark.value = ack.refused ? (ack.detail ?? ack.refused) : "";
  return !ack.refused;
};

/** The next step, once: a double press of one step is one press. */
export const step = async () => {
  const { next } = view.value.desk;
  if (!next || !may("advance") || stepped === next.from) return;
  stepped = next.from;
  if (!(await order("advance", { from: next.from }))) stepped = null;
};

/** Acts on the second press within three seconds; the first one arms it. */
export const sure = (name, act) => {
  clearTimeout(disarm);
  if (armed.value === name) {
    armed.value = null;
    act();
    return;
  }
  armed.value = name;
  disarm = setTimeout(() => { armed.value = null; }, SURE);
};

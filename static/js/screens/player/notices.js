/** What a player is told when there is nothing to do: the game waits, or this seat is gone. */
import { html } from "../../../vendor/kit.js";

const WHY = {
  host: ["Paused.", "The host has stopped the clock. Your answers are kept."],
  restart: ["One moment.", "The quiz has been restarted; the clock waits until the host is back. Your answers are kept."],
};

/** A banner while the game is paused, or while the room has no host. */
export const Waiting = ({ room }) => {
  const away = !room.host && !["lobby", "finished"].includes(room.phase);
  const words = room.paused
    ? (WHY[room.paused.why] ?? WHY.host)
    : room.rehearsal
    ? ["A rehearsal.", "Nothing counts. You keep your seat when your host clears it."]
    : away && ["The host is away.", "An open question ends on time; then the room waits."];
  return words && html`<p class="banner"><strong>${words[0]}</strong> ${words[1]}</p>`;
};

const GONE = {
  left: ["You have left the room", "Your name is free again. You can come back at any time."],
  removed: ["You have been taken out of the room", "Your seat is free again. If that was a mistake, join once more."],
  banned: ["This browser may not come again", "The host has closed the room to it."],
  over: ["This room is closed", "The evening is over and the room has been put away."],
  room_over: ["This room is closed", "The evening is over and the room has been put away."],
  no_such_room: ["There is no such room any more", "Rooms are cleared away some time after the evening."],
  carried: ["Your seat is on another device now", "It was carried there with the link or the QR code of this page."],
  bad_ticket: ["This seat is no longer yours", "It may have been carried to another device. Join once more for a new one."],
  reload: ["This page is older than the quiz", "Load it again, please."],
};

/** The end of a seat, with a way on. */
export const Farewell = ({ why, message, urls, code }) => {
  const [title, words] = GONE[why] ?? ["You are not connected", message ?? "Load the page again, please."];
  const back = !["banned", "carried", "over", "room_over", "no_such_room"].includes(why);
  return html`
    <main class="column stack">
      <div role="alert"><h1>${title}</h1><p>${words}</p></div>
      ${back && html`<a class="button" href=${`/${code}`}>Join again</a>`}
      ${["over", "room_over"].includes(why) && html`
        <a class="button" href=${urls?.recap ?? `/recap/${code}`}>See the recap</a>`}
    </main>`;
};

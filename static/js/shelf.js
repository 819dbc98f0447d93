/** The shelf as the server has it now: the page is asked for anew, and only what is on the shelf is taken over. */

/** A page as a document; nothing of it runs. */
const page = (address) =>
  new Promise((resolve, reject) => {
    const ask = new XMLHttpRequest();
    ask.open("GET", address);
    ask.responseType = "document";
    ask.onload = () => (ask.status === 200 ? resolve(ask.response) : reject(new Error(`${ask.status}`)));
    ask.onerror = () => reject(new Error("no answer"));
    ask.send();
  });

const radios = () => [...document.querySelectorAll("#shelf input[name=pack]")];

/** The id of the pack that is chosen here. */
export const chosen = () => radios().find((radio) => radio.checked)?.value ?? "";

/** Whether a pack of this id is on the shelf. */
export const has = (id) => radios().some((radio) => radio.value === id);

/** What lies in the folder: packs, and files that need mending. */
const PARTS = ["shelf", "mending"];

const takeOver = (part, fresh) => {
  if (!fresh || part.isEqualNode(fresh)) return;
  const focused = part.contains(document.activeElement) && document.activeElement.id;
  part.replaceWith(document.adoptNode(fresh));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

/** Shows what is on the shelf by now, with this pack chosen; the rest of the page stays as it is. */
export const refresh = async (id = chosen()) => {
  const address = `/host?chosen=${encodeURIComponent(id)}`;
  if (!document.getElementById("host")) {
    location.assign(address);
    return;
  }
  const now = await page(address);
  for (const part of PARTS) takeOver(document.getElementById(part), now.getElementById(part));
};

let looking = false;

const look = async () => {
  if (looking || document.visibilityState !== "visible") return;
  looking = true;
  await refresh().catch(() => {});
  looking = false;
};

/** Where packs are edited is another window: whoever comes back from it sees them as they are now. */
export const keepFresh = () => {
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
};

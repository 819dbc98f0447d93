/** What the server wrote into the page: the room's code, the first full view, and links. */
export const boot = JSON.parse(document.getElementById("boot").textContent);

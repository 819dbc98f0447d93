/** The door of a room: a form that is sent once, and links that carry a seat here. */
import "./once.js";

const problem = document.getElementById("carry-problem");

/** What stands behind the # goes to the server in a body, never in an address. */
const carry = async (secret) => {
  history.replaceState(null, "", location.pathname);
  const answer = await fetch(`/api/games${location.pathname}/seats`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ carry: secret }),
  }).catch(() => null);
  if (answer?.ok) {
    location.assign(`/play${location.pathname}`);
    return;
  }
  const said = await answer?.json().catch(() => null);
  problem.textContent = said?.error.message ?? "The server could not be reached. Open the link once more.";
  problem.hidden = false;
};

if (location.hash.length > 1) carry(location.hash.slice(1));

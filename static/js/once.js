/** A form is sent once, however often its button is pressed. */

const release = (button) => button.removeAttribute("aria-disabled");

document.addEventListener("submit", (event) => {
  const button = event.target.querySelector("button");
  if (button.getAttribute("aria-disabled") === "true") event.preventDefault();
  button.setAttribute("aria-disabled", "true");
});

window.addEventListener("pageshow", () => document.querySelectorAll("form button").forEach(release));

/** A look inside a pack: keys that turn to other questions, and the stage made to fit. */

const PROJECTOR = 1280; // pixels across, of the picture that is scaled

const WAYS = {
  ArrowRight: "a[rel=next]",
  ArrowLeft: "a[rel=prev]",
  t: "#turn",
};

document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (ctrlKey || metaKey || altKey || target.matches?.("input, select, textarea")) return;
  document.querySelector(WAYS[key] ?? WAYS[key.toLowerCase()])?.click();
});

const scaled = document.querySelector(".page-scaled");
new ResizeObserver(() => scaled.style.setProperty("--scale", scaled.clientWidth / PROJECTOR)).observe(scaled);

/** Answers of several parts are put together first, and said with a button. */
import { html } from "../../../../vendor/kit.js";
import { same } from "../../../says.js";
import { draftOf, setDraft } from "../own.js";

/** What is being put together: the draft, else what was said; and `adopt`, to say what a teammate says. */
export const draftFor = (question, { mine, pick }, untouched) => ({
  draft: draftOf(question) ?? mine ?? untouched,
  adopt: (says) => {
    setDraft(question, says);
    pick(says);
  },
});

/** `what` is being said: "this order". `ready` once there is something to say. */
export const Send = ({ draft, ready = true, what, voices: { mine, open, pick, solo, size } }) => {
  const fresh = ready && !same(draft, mine);
  return html`
    <button type="button" class="button" data-kind="ink" aria-disabled=${String(!open || !fresh)}
        onClick=${() => open && fresh && pick(draft)}>
      ${mine != null && !fresh ? "Sent" : `${solo || size < 2 ? "Answer with" : "Propose"} ${what}`}
    </button>`;
};

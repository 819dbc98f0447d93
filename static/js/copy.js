/** Copying text, also over plain http, where browsers hide the clipboard. */

const inHiddenField = (text) => {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "visually-hidden";
  const focused = document.activeElement;
  // Inside the open dialog, if there is one: elsewhere nothing can be focused while it is modal.
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
};

/** Whether it could be copied; if not, show the text selected in a field instead. */
export const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return inHiddenField(text);
  }
};

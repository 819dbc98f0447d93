/** Light or dark: as the system has it, until somebody here wants it otherwise. */
import { html, useState } from "../../vendor/kit.js";
import { icon } from "./marks.js";

const YEAR = 365 * 24 * 3600;
const root = document.documentElement;

const shown = () =>
  root.dataset.theme ??
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** Turns the page over, and has this device remember it; the server then draws it so at once. */
export const turn = () => {
  const theme = shown() === "dark" ? "light" : "dark";
  const name = root.dataset.surface === "stage" ? "theme_stage" : "theme";
  root.dataset.theme = theme;
  document.cookie = `${name}=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
  return theme;
};

export const ThemeSwitch = () => {
  const [theme, note] = useState(shown);
  const other = theme === "dark" ? "light" : "dark";
  return html`
    <button type="button" class="button" data-kind="quiet" data-size="icon"
        aria-label=${`Switch to ${other}`} onClick=${() => note(turn())}>${icon(other)}</button>`;
};

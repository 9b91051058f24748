// Light, dark, as the machine has it, or high contrast. The page is told which of light and dark it comes to, so that the
// look has each palette once.
import { Kept } from "./kept.svelte";

/** The themes a user can choose. */
export const themes = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

const DARK_MACHINE = "(prefers-color-scheme: dark)";

function show(theme: Theme) {
  const page = document.documentElement;
  const asTheMachine = matchMedia(DARK_MACHINE).matches ? "dark" : "light";
  page.dataset.colorScheme = { auto: asTheMachine, light: "light", dark: "dark", contrast: "dark" }[theme];
  page.toggleAttribute("data-contrast", theme === "contrast");
}

class ThemeChoice extends Kept<Theme> {
  constructor() {
    super("innstilling.theme", themes, show);
  }

  /** Whether the page is light on dark, as it is chosen now. */
  get isDark(): boolean {
    return this.chosen === "auto" ? matchMedia(DARK_MACHINE).matches : this.chosen !== "light";
  }

  /** Follows the machine as well, when it turns dark in the evening. */
  override begin() {
    super.begin();
    matchMedia(DARK_MACHINE).addEventListener("change", () => show(this.chosen));
  }
}

/** The theme of this window. */
export const theme = new ThemeChoice();

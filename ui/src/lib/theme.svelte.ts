// Light, dark, as the machine has it, or high contrast. The choice is kept on the machine, not in the meeting file.
const KEY = "innstilling.theme";

/** The themes a user can choose. */
export const themes = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

const known = (name: string | null): Theme => themes.find((theme) => theme === name) ?? "auto";

function remembered(): Theme {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return "auto";
  }
}

function show(theme: Theme) {
  const page = document.documentElement;
  page.dataset.colorScheme = theme === "contrast" ? "dark" : theme;
  page.toggleAttribute("data-contrast", theme === "contrast");
}

class ThemeChoice {
  #chosen = $state<Theme>("auto");

  /** Reads what was chosen before, and follows when another window changes it. */
  begin() {
    this.#chosen = remembered();
    show(this.#chosen);
    addEventListener("storage", (event) => {
      if (event.key !== KEY) return;
      this.#chosen = known(event.newValue);
      show(this.#chosen);
    });
  }

  get chosen(): Theme {
    return this.#chosen;
  }

  choose(theme: Theme) {
    this.#chosen = theme;
    show(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Without storage the choice holds until the window closes.
    }
  }
}

/** The theme of this window. */
export const theme = new ThemeChoice();

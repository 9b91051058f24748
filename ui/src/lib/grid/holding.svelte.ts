// Keeps the focus on the cell one is on when rows come, go or change places under it.

/** What the focus is held by. */
export interface Held {
  root: () => HTMLElement | undefined;
  /** Read for whatever changes the rows that are drawn. */
  drawn: () => unknown;
  /** The place of the line one is on, and its cell. */
  place: () => number;
  cell: () => HTMLElement | null;
  typing: () => boolean;
}

/** Call it while the component is made. */
export function holdFocus({ root, drawn, place, cell, typing }: Held) {
  let held = false;
  $effect.pre(() => {
    drawn();
    held = Boolean(document.activeElement?.closest("[data-column]") && root()?.contains(document.activeElement));
  });
  $effect(() => {
    drawn();
    if (!held || typing()) return;
    const now = document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset["place"];
    if (now !== String(place())) cell()?.focus({ preventScroll: true });
  });
}

// What a screen reader is told of what happens: one live region for the whole page (Said.svelte), so that nothing is said twice and
// nothing is lost when the part it is about goes away. Each line is said once, when it comes.

/** How many lines stand in the region: so many can come at once and all be read. */
const MOST = 4;

export class SaidLines {
  lines = $state.raw<readonly { id: number; text: string }[]>([]);
  #next = 0;

  /** Says a line. The same line again is said again. */
  say(text: string) {
    if (text !== "") this.lines = [...this.lines, { id: this.#next++, text }].slice(-MOST);
  }
}

/** The lines of this window. */
export const said = new SaidLines();

// When a key may change something in the cell one is in. It may not come of a jump: whoever goes to a row by Ctrl+K, «Vis stedet» or a
// search has looked for something, and what they type next may still be meant for the search. So, as in a spreadsheet where one must
// be in a cell:
//
// - An arrow, a click, a drag, Enter, F2 or a value that was just written has chosen the cell one is in. Then a sign begins a new value
//   there, letters and Delete do what the table gives them to do, and what is pasted is laid from there on.
// - A jump, a search, Tab into the table or a section that is opened shows a cell and has not chosen it. Signs, letters, Delete and
//   a paste change nothing there and say what to do.
// - Enter and F2 always open the cell one is in: they are never part of a word that is searched for.

export class Chosen {
  #holds = false;

  /** The user went to the cell, or changed it. */
  byHand() {
    this.#holds = true;
  }

  /** Something else went there. */
  jumped() {
    this.#holds = false;
  }

  /** The table has lost the focus: coming back has chosen no cell. */
  left() {
    this.#holds = false;
  }

  /** Whether the cell with the focus may be changed by a plain key or a paste. */
  get holds(): boolean {
    return this.#holds;
  }
}

/** Whether the focus is elsewhere now: neither in the table, nor in a question about what was written in it. Ask once it has come to
 * rest: a row that changes places loses it for a moment. */
export const isLeft = (table: Element): boolean => {
  const focus = document.activeElement;
  return document.hasFocus() && !table.contains(focus) && !focus?.closest("dialog");
};

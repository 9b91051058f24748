// When a key may change an amount. It may not come of a jump: whoever goes to a row by Ctrl+K, «Vis stedet» or a search has looked
// for something, and what they type next may still be meant for the search. So, as in a spreadsheet where one must be in a cell:
//
// - An arrow, a click, a drag, Enter, F2 or an amount that was just set has chosen the cell one is in. Then a digit begins a new
//   amount there, L locks, and what is pasted is set from there on. A digit and a
//   paste only in the column of amounts: other cells take no amount.
// - A jump, a search, Tab into the table or a section that is opened shows a cell and has not chosen it. A digit, L and a paste
//   change nothing there and say what to do.
// - Enter and F2 always open the cell one is in: they are never part of a word that is searched for.

export class Chosen {
  #chosen = false;

  /** The user went to the cell, or changed it. */
  byHand() {
    this.#chosen = true;
  }

  /** Something else went there. */
  jumped() {
    this.#chosen = false;
  }

  /** The table has lost the focus: coming back is a jump. */
  left() {
    this.#chosen = false;
  }

  /** Whether the cell with the focus takes a digit or a paste; for a lock any cell of the row will do. */
  takes(isAmount: boolean): boolean {
    return this.#chosen && isAmount;
  }
}

/** Whether the focus went elsewhere: not when only the field an amount was typed in is taken away, and not to a question about the
 * amount or the note under it. */
export function isLeft({ target, relatedTarget, currentTarget }: FocusEvent): boolean {
  if (relatedTarget === null) return !(target instanceof HTMLInputElement);
  return !(relatedTarget as Element).closest("dialog") && !(currentTarget as Element).parentElement?.contains(relatedTarget as Node);
}

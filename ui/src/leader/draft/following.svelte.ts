// What is chosen follows the row with the focus, and the table follows what is asked for elsewhere: another scheme, «go to» from
// the search and the findings.
import { untrack } from "svelte";
import type { Desk } from "../desk.svelte";
import type { Row } from "./rows";

interface Following {
  /** The row with the focus. */
  row: () => Row | undefined;
  /** Begins at the first row, without taking the focus. */
  begin: () => void;
  /** Goes to the row with this key, or stays where it is, and takes the focus. */
  goTo: (key: string | null) => void;
}

/** To be called while the table is made. */
export function follow(desk: Desk, { row, begin, goTo }: Following) {
  $effect(() => {
    const r = row();
    untrack(() => {
      if (!r || desk.goal !== null) return;
      desk.need = r.kind === "need" ? r.need.id : null;
      desk.region = r.kind === "need" ? r.need.region : r.kind === "scheme" ? null : r.region;
      desk.pot = r.kind === "pot" ? r.pot : null;
    });
  });

  // Another scheme begins at its first row.
  let shown = desk.scheme;
  $effect(() => {
    if (desk.scheme === shown) return;
    shown = desk.scheme;
    untrack(() => {
      if (desk.goal === null) begin();
    });
  });

  $effect(() => {
    const { goal } = desk;
    if (goal === null) return;
    untrack(() => {
      desk.goal = null;
      goTo(goal.row);
    });
  });
}

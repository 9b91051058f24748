// What stands around what one works on – sums, what can be taken back, when it was saved – follows one picture behind it. Painted
// together, places far from each other cost a picture of the whole window, and what is looked at waits for it.
import { untrack } from "svelte";
import { painted } from "./painted";

/**
 * A value as it was when the picture before was painted; the newest one, when it moved more than once meanwhile. Call it while a
 * component is made.
 */
export function following<T>(now: () => T): { readonly current: T } {
  let shown = $state.raw(untrack(now));
  let waits = false;
  $effect(() => {
    if (now() === untrack(() => shown) || waits) return;
    waits = true;
    void painted().then(() => {
      waits = false;
      shown = untrack(now);
    });
  });
  return {
    get current() {
      return shown;
    },
  };
}

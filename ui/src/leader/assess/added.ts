// Where one goes on writing when a row is added.
import { tick } from "svelte";

/** Gives the first field of the last row the focus, once it is there. */
export async function toLastRow(root: HTMLElement | undefined) {
  await tick();
  [...(root?.querySelectorAll("tbody tr") ?? [])].at(-1)?.querySelector<HTMLElement>("input, select")?.focus();
}

// How large everything is drawn: in the leader's windows by Ctrl and +, − and 0, on the wall by its own choice. Kept on this machine.
import type { Backend } from "./backend";
import { Kept } from "./kept.svelte";

/** The steps, in percent; 100 is what holds until another is chosen. */
const PERCENT = ["100", "50", "67", "75", "80", "90", "110", "125", "150", "175", "200", "250", "300"] as const;
type Percent = (typeof PERCENT)[number];
const inOrder = [...PERCENT].sort((a, b) => Number(a) - Number(b));

/** A way to go with the zoom. */
export type ZoomStep = "in" | "out" | "whole";

/** What a key asks of the zoom, as in a browser; null when it asks nothing. */
export function zoomStep(event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "key">): ZoomStep | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  // On a Norwegian keyboard + has its own key; on others it is on the key of =.
  if (event.key === "+" || event.key === "=") return "in";
  if (event.key === "-" || event.key === "_") return "out";
  return event.key === "0" ? "whole" : null;
}

/** The step after `now` that way; the outermost stays. */
export function stepped(now: Percent, step: ZoomStep): Percent {
  if (step === "whole") return "100";
  const at = inOrder.indexOf(now) + (step === "in" ? 1 : -1);
  return inOrder[Math.max(0, Math.min(at, inOrder.length - 1))]!;
}

export class Zoom extends Kept<Percent> {
  #backend: Pick<Backend, "setZoom"> | null = null;

  constructor() {
    super("innstilling.zoom", PERCENT, (percent) => void this.#backend?.setZoom(Number(percent)).catch(() => undefined));
  }

  /** Draws the window as large as it was the last time. */
  drawBy(backend: Pick<Backend, "setZoom">) {
    this.#backend = backend;
    this.begin();
  }

  step(step: ZoomStep) {
    this.choose(stepped(this.chosen, step));
  }
}

/** The zoom of the windows with controls. */
export const zoom = new Zoom();

/** How the wall is drawn: light unless another is chosen here, whatever the leader's own window is. */
export const wallLooks = ["light", "dark"] as const;
export type WallLook = (typeof wallLooks)[number];
export const wallLook = new Kept<WallLook>("innstilling.wall-look", wallLooks, () => undefined);

/** How large everything on the wall is, in percent of what fills it. */
export const wallZooms = ["100", "80", "90", "110", "125", "150"] as const;
export type WallZoom = (typeof wallZooms)[number];
export const wallZoom = new Kept<WallZoom>("innstilling.wall-zoom", wallZooms, () => undefined);

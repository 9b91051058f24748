// The pointer drags an amount sideways: four pixels are a step. A press that does not move stays a click, and one that goes up or down
// chooses cells as in the rest of the table.
import type { Attachment } from "svelte/attachments";
import { stepOf, type Scrub } from "./scrub.svelte";

const PIXELS_A_STEP = 4;
/** So far up or down the press is for choosing cells. */
const PIXELS_ASIDE = 8;

/** Makes a cell draggable. `begin` begins the change and says whether it may be made. */
export function draggable(scrub: Scrub, begin: () => boolean): Attachment<HTMLElement> {
  return (cell) => {
    let pressed: { x: number; y: number; pointer: number } | null = null;
    /** The change this drag began; another one, or none, means that it was kept or taken back by a key. */
    let key: string | null = null;
    let rest = 0;

    const isOn = () => key !== null && scrub.now?.key === key && scrub.now.by === "pointer";

    function down(event: PointerEvent) {
      if (event.button !== 0 || (event.target as HTMLElement).closest("input")) return;
      pressed = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
      key = null;
    }

    function move(event: PointerEvent) {
      if (!pressed || event.pointerId !== pressed.pointer) return;
      const moved = event.clientX - pressed.x;
      if (key === null) {
        if (Math.abs(event.clientY - pressed.y) > PIXELS_ASIDE) return end();
        if (Math.abs(moved) < PIXELS_A_STEP) return;
        if (!begin()) return end();
        key = scrub.now?.key ?? null;
        rest = 0;
        cell.setPointerCapture(event.pointerId);
      } else if (!isOn()) return end();
      // The table chooses no cells meanwhile.
      event.stopPropagation();
      pressed.x = event.clientX;
      rest += moved;
      const steps = Math.trunc(rest / PIXELS_A_STEP);
      rest -= steps * PIXELS_A_STEP;
      scrub.move(steps * stepOf(event));
    }

    function up(event: PointerEvent) {
      if (event.pointerId !== pressed?.pointer) return;
      const on = isOn();
      end();
      if (on) void scrub.keep();
    }

    /** The system took the pointer away: nobody let go on purpose. */
    function lost() {
      const on = isOn();
      end();
      if (on) scrub.back();
    }

    function end() {
      pressed = null;
      key = null;
    }

    const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: lost, lostpointercapture: lost };
    for (const [name, hear] of Object.entries(heard)) cell.addEventListener(name, hear as EventListener);
    return () => {
      lost();
      for (const [name, hear] of Object.entries(heard)) cell.removeEventListener(name, hear as EventListener);
    };
  };
}

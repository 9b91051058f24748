// Texts of different lengths on pages: as many on each as there is room for, each whole. Pure; in wall units.
import { linesOf } from "../lib/chart/measure";
import { inRound, packed } from "../lib/chart/pages";

export { packed };

/** How high a text is: its lines in a type of this size. */
export const heightOf = (text: string, size: number, room: number): number => linesOf(text, size, room).length * size * 1.25;

/** A text in pieces, each of which has room in this height; one when all of it has. */
export function pieces(text: string, size: number, room: number, height: number): string[] {
  const lines = linesOf(text, size, room);
  const per = Math.max(1, Math.floor(height / (size * 1.25)));
  return Array.from({ length: Math.ceil(lines.length / per) }, (_, nth) => lines.slice(nth * per, (nth + 1) * per).join(" "));
}

/** The items of a page; `page` goes round. */
export function ofPage<T>(items: readonly T[], pages: readonly { from: number; to: number }[], page: number): T[] {
  const { from, to } = pages[inRound(page, pages.length)]!;
  return items.slice(from, to);
}

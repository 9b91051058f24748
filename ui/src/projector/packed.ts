// Texts of different lengths on pages: as many on each as there is room for, each whole. Pure; in wall units.
import { linesOf } from "../lib/chart/measure";
import { inRound } from "../lib/chart/pages";

/** How high a text is: its lines in a type of this size. */
export const heightOf = (text: string, size: number, room: number): number => linesOf(text, size, room).length * size * 1.25;

/** Where each page begins and ends, of items so high in a room so high; one that is higher than the room has a page of its own. */
export function packed(heights: readonly number[], room: number): { from: number; to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let [from, used] = [0, 0];
  heights.forEach((height, nth) => {
    if (nth > from && used + height > room) {
      pages.push({ from, to: nth });
      [from, used] = [nth, 0];
    }
    used += height;
  });
  pages.push({ from, to: heights.length });
  return pages;
}

/** The items of a page; `page` goes round. */
export function ofPage<T>(items: readonly T[], pages: readonly { from: number; to: number }[], page: number): T[] {
  const { from, to } = pages[inRound(page, pages.length)]!;
  return items.slice(from, to);
}

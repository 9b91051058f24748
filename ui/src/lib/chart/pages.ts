// Pages of what does not fit: as few as can be, all about as full, so that rows are as high on each.

/** How much a page holds, and how many there are. */
export interface Pages {
  count: number;
  per: number;
}

/** `items` on pages of at most `room`. */
export function pagesOf(items: number, room: number): Pages {
  const holds = Math.max(1, room);
  const count = Math.max(1, Math.ceil(items / holds));
  return { count, per: Math.max(1, Math.ceil(items / count)) };
}

/** How rows stand on a page: in one column or two. */
export interface Arranged {
  pages: Pages;
  columns: 1 | 2;
  /** Rows in a column. */
  each: number;
}

/** `items` rows in a height, each at least so high in one column, and so high in two (none where two have no room): the fewest pages; of
 * as many pages one column, which is read more easily. */
export function arranged(items: number, height: number, inOne: number, inTwo: number | null): Arranged {
  const of = (columns: 1 | 2, least: number): Arranged => {
    const pages = pagesOf(items, columns * Math.max(1, Math.floor(height / least + 0.001)));
    return { pages, columns, each: Math.ceil(pages.per / columns) };
  };
  const one = of(1, inOne);
  if (inTwo === null || one.pages.count === 1) return one;
  const two = of(2, inTwo);
  return two.pages.count < one.pages.count && two.pages.per > 1 ? two : one;
}

/** The page that is shown of `count`: pages go round, also backwards. */
export const inRound = (page: number, count: number): number => ((page % count) + count) % count;

/** What stands on a page. */
export const onPage = <T>(items: readonly T[], page: number, { count, per }: Pages): T[] => {
  const from = inRound(page, count) * per;
  return items.slice(from, from + per);
};

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

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

/** The page that is shown of `count`: pages go round, also backwards. */
export const inRound = (page: number, count: number): number => ((page % count) + count) % count;

/** What stands on a page. */
export const onPage = <T>(items: readonly T[], page: number, { count, per }: Pages): T[] => {
  const from = inRound(page, count) * per;
  return items.slice(from, from + per);
};

// Which of several was changed last.

/** Something that a change may have moved. */
interface Moved {
  key: string;
  moved: number;
}

/**
 * What was changed last, by key. When one amount is set and the others share the difference, all of them move; the one that moved most
 * is the one that was set, and the only one the colour is for.
 */
export function lastChanged(all: readonly Moved[]): Set<string> {
  const most = all.reduce((before, one) => Math.max(before, Math.abs(one.moved)), 0);
  return new Set(all.filter((one) => most > 0 && Math.abs(one.moved) === most).map((one) => one.key));
}

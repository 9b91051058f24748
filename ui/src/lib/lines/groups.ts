// Lines in groups, those of the reader's own organisation first, then the own region, then all others by region; and whether a line
// answers a search. Every line stands in exactly one group, so that the groups tally with the scheme. Pure: a review copy and the
// room's page lay their own lines in.

/** What a group is told by. */
export interface Grouped<Line> {
  /** Stable: the group is the same when the search changes. */
  key: string;
  kind: "own" | "own-region" | "region";
  /** The region; none for the own organisation, whose lines can be anywhere. */
  region: string | null;
  /** The region has more lines, which stand under the own organisation. */
  others: "all" | "without-own";
  lines: Line[];
}

/** For whom lines are grouped. */
export interface Reader<Line> {
  /** Whether a line is the reader's own; null for one who reads for nobody. */
  own: ((line: Line) => boolean) | null;
  /** The reader's own region. */
  home: string | null;
}

/** A name as it is compared. */
export const folded = (name: string) => name.trim().toLocaleLowerCase("nb");

/**
 * Lines in groups; `regions` gives the order. The own organisation and the own region are there even when they are empty, so that the
 * page can say so; other regions only with lines.
 */
export function grouped<Line>(lines: Line[], regions: string[], regionOf: (line: Line) => string, { own, home }: Reader<Line>): Grouped<Line>[] {
  const owns = own ? lines.filter(own) : [];
  const rest = new Map<string, Line[]>(regions.map((region) => [region, []]));
  for (const line of lines) {
    if (own?.(line)) continue;
    const known = rest.get(regionOf(line));
    if (known) known.push(line);
    else rest.set(regionOf(line), [line]);
  }
  const withOwn = new Set(owns.map(regionOf));
  const group = (kind: Grouped<Line>["kind"], region: string | null, of: Line[]): Grouped<Line> => ({
    key: kind === "own" ? "own" : `region:${region}`,
    kind,
    region,
    others: region !== null && withOwn.has(region) ? "without-own" : "all",
    lines: of,
  });

  const found: Grouped<Line>[] = own ? [group("own", null, owns)] : [];
  if (home !== null) found.push(group("own-region", home, rest.get(home) ?? []));
  for (const [region, of] of rest) {
    if (region !== home && of.length > 0) found.push(group("region", region, of));
  }
  return found;
}

/** Whether a line answers a search: every word is in one of its texts, or is its number. */
export function answersTo(texts: readonly string[], number: number, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const said = folded(texts.join(" "));
  return words.every((word) => (/^\d+$/.test(word) ? String(number) === word : false) || said.includes(word));
}

// What has come in beside what was there: the parts that say the same stay the same objects, so that nothing is drawn again
// for them. For values as they come from the program: plain objects, lists and primitives.

const plain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** `after`, with every part of it that equals its part in `before` taken from there; `before` itself when all of it does. */
export function keep<T>(before: T, after: T): T {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const kept: unknown[] = after.map((item, place) => keep<unknown>(before[place], item));
    return before.length === kept.length && kept.every((item, place) => item === before[place]) ? before : (kept as T);
  }
  if (plain(before) && plain(after)) {
    const names = Object.keys(after);
    const kept: Record<string, unknown> = {};
    for (const name of names) kept[name] = keep<unknown>(before[name], after[name]);
    const all = names.length === Object.keys(before).length && names.every((name) => name in before && kept[name] === before[name]);
    return all ? before : (kept as T);
  }
  return after;
}

// What differs between two models, place by place, so that a proposal can be read before it is taken in.

/** One difference; undefined where there is nothing. */
export interface Difference {
  place: string;
  from: unknown;
  to: unknown;
}

const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const join = (place: string, part: string) => (/^\d+$/.test(part) ? `${place}[${part}]` : place === "" ? part : `${place}.${part}`);
const plain = (value: unknown) => !isRecord(value) && !Array.isArray(value);
/** Lists of words, such as the order of the groups, are read as one. */
const words = (value: unknown) => Array.isArray(value) && value.every(plain);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What tells the lines of a list apart, so that a line is set beside itself though it has moved. */
const tells = ["id", "scheme", "criterion", "that", "region"];
function keyOf(list: unknown[]): ((line: unknown) => unknown) | null {
  const key = tells.find((name) => list.every((line) => isRecord(line) && name in (line as object)));
  return key ? (line) => (line as Record<string, unknown>)[key] : null;
}

/** Two lists line by line: those that are left or new in the order of the second, then those that are gone. */
function lines(from: unknown[], to: unknown[], place: string): Difference[] | null {
  const key = keyOf([...from, ...to]);
  if (!key) return null;
  const now = to.flatMap((line, n) =>
    differences(
      from.find((one) => key(one) === key(line)),
      line,
      join(place, String(n)),
    ),
  );
  const gone = from.flatMap((line, n) => (to.some((one) => key(one) === key(line)) ? [] : differences(line, undefined, join(place, String(n)))));
  return [...now, ...gone];
}

/** Every place where two values differ, in the order of the first and then of what is new in the second. A place is one of the second, of the first when it is gone. */
export function differences(from: unknown, to: unknown, place = ""): Difference[] {
  if (same(from, to)) return [];
  const apart = plain(from) || plain(to) || words(from) || words(to) || Array.isArray(from) !== Array.isArray(to);
  if (Array.isArray(from) && Array.isArray(to) && !words(from) && !words(to)) {
    const found = lines(from, to, place);
    if (found) return found;
  }
  if (apart) return [{ place, from, to }];
  const [a, b] = [from as Record<string, unknown>, to as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((part) => differences(a[part], b[part], join(place, part)));
}

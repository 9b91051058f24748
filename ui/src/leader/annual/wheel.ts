// The year as a wheel: where a day stands on it, and how marks that would lie on each other are moved outwards. Geometry alone: which days
// there are and how each stands, the program says.

/** A mark on the wheel. */
export interface Mark {
  x: number;
  y: number;
}

/** The middle of the drawing, and its radii. */
export const CENTRE = 160;
export const OUTER = 128;
export const INNER = 96;
/** How far apart marks must be. */
const APART = 22;

const daysIn = (year: number) => (new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365);

/** How far through its year a day is, as a part of the circle: the first of January stands at the top. */
export function turnOf(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const since = (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000;
  return since / daysIn(year);
}

/** A place on the wheel. */
export function at(turn: number, radius: number): Mark {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: CENTRE + radius * Math.cos(angle), y: CENTRE + radius * Math.sin(angle) };
}

/** Marks for days, each at its own angle; one that would lie on another is moved inwards until it lies on none, and beside its day
 * where there is no room left. */
export function marks(days: readonly string[]): Mark[] {
  const placed: Mark[] = [];
  for (const day of days) {
    const turn = turnOf(day);
    const beside = Array.from({ length: 501 }, (_, step) => [step / 1000, -step / 1000]).flat();
    const places = beside.flatMap((aside) => [0, 1, 2, 3].map((step) => at(turn + aside, OUTER - step * APART)));
    const free = places.find((mark) => placed.every((other) => Math.hypot(mark.x - other.x, mark.y - other.y) >= APART));
    placed.push(free ?? at(turn, OUTER));
  }
  return placed;
}

/** The twelve months, as far round as each begins. */
export function months(year: number): number[] {
  return Array.from({ length: 12 }, (_, month) => turnOf(`${year}-${String(month + 1).padStart(2, "0")}-01`));
}

/** A part of a ring between two turns, as an SVG path. */
export function arc(from: number, until: number, radius: number): string {
  const [start, end] = [at(from, radius), at(until, radius)];
  const large = (until - from + 1) % 1 > 0.5 ? 1 : 0;
  return `M ${start.x} ${start.y} A ${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}`;
}

// What is new since the package that the reader had before: amounts by line, kept on this machine until the reader says that what is shown
// is seen. The first package that is opened has nothing before it.
import type { Storage } from "../lib/lines/memory";
import type { NeedId } from "../types/NeedId";
import type { ReviewView } from "../types/ReviewView";

interface Kept {
  copied_at: string;
  amounts: Record<NeedId, number>;
}

type Copy = Pick<ReviewView, "identity" | "copied_at" | "draft">;

const keptOf = ({ copied_at, draft }: Copy): Kept => ({
  copied_at,
  amounts: Object.fromEntries(draft.amounts.map(({ need, amount }) => [need, amount])),
});

/** The package before this one. */
export class Last {
  readonly #place: string;
  readonly #storage: Storage | null;
  readonly #now: Kept;
  #before = $state.raw<Kept | null>(null);

  constructor(copy: Copy, storage: Storage | null) {
    this.#place = `innstilling.review.file:${copy.identity}:last`;
    this.#storage = storage;
    this.#now = keptOf(copy);
    this.#before = this.#read();
    if (!this.#before) this.seen();
  }

  /** When the package before was made; null when there is nothing new to tell. */
  readonly since = $derived.by(() => (this.moved.size > 0 || this.added.size > 0 ? (this.#before?.copied_at ?? null) : null));

  /** The lines that have another amount, and by how much. */
  readonly moved = $derived.by((): ReadonlyMap<NeedId, number> => {
    const moved = new Map<NeedId, number>();
    for (const [need, amount] of Object.entries(this.#now.amounts)) {
      const was = this.#before?.amounts[need];
      if (was !== undefined && was !== amount) moved.set(need, amount - was);
    }
    return moved;
  });

  /** The lines that were not there. */
  readonly added = $derived.by((): ReadonlySet<NeedId> => {
    const before = this.#before?.amounts;
    return new Set(before ? Object.keys(this.#now.amounts).filter((need) => before[need] === undefined) : []);
  });

  isNew(need: NeedId): boolean {
    return this.moved.has(need) || this.added.has(need);
  }

  /** What is shown now is seen: the next package is compared with it. */
  seen() {
    this.#before = this.#now;
    try {
      this.#storage?.setItem(this.#place, JSON.stringify(this.#now));
    } catch {
      // The page still remembers.
    }
  }

  #read(): Kept | null {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#place) ?? "null");
      const isKept = typeof kept === "object" && kept !== null && "amounts" in kept && typeof kept.amounts === "object" && kept.amounts !== null;
      return isKept ? (kept as Kept) : null;
    } catch {
      return null;
    }
  }
}

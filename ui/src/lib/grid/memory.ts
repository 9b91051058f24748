// How each table was left, so that it is found again as it was when another section has been looked at. Kept with the page.
import { getContext, hasContext, setContext } from "svelte";
import type { Filters } from "./filter";
import type { Cell } from "./grid";
import type { Sort } from "./sort";

/** A cell by the keys of its line and column; the place is where it was. */
export interface Spot extends Cell {
  line: string;
  key: string;
}

/** How a table was left. */
export interface Left {
  search: string;
  sort: Sort | null;
  filters: Filters;
  onlyFound: boolean;
  at: Spot;
}

export type Memory = Map<string, Left>;

const KEY = Symbol("tables");

/** Has the tables below remember how they were left. */
export const provideMemory = () => setContext<Memory>(KEY, new Map());
export const useMemory = (): Memory | undefined => (hasContext(KEY) ? getContext<Memory>(KEY) : undefined);

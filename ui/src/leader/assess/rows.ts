// The rows of a form that say what the money is for, and what each of several universities has of it: from the details and back.
import { kroner } from "../../lib/format";
import { inWords } from "../../lib/refusal";
import { t } from "../../lib/text";
import type { UniversityPart } from "../../types/UniversityPart";
import type { UseLine } from "../../types/UseLine";
import type { TypedAmounts } from "../amounts.svelte";

/** A line of what the money is for; amounts as they are typed. */
export interface UseRow {
  used_for: string;
  owner: string;
  university: string;
}

/** What a university has; the amount as it is typed. */
export interface UniversityRow {
  name: string;
  amount: string;
}

/** What is wrong with the rows, by `row.field`: `0.owner`. */
export type RowFaults = Record<string, string>;

/** Rows as the program should have them, and what is wrong with them. With faults they are not to be sent. */
export interface ReadRows<T> {
  lines: T[];
  faults: RowFaults;
}

const shown = (amount: number) => (amount === 0 ? "" : kroner(amount));

export const useRows = (lines: UseLine[]): UseRow[] =>
  lines.map(({ used_for, owner, university }) => ({ used_for, owner: shown(owner), university: shown(university) }));

export const universityRows = (parts: UniversityPart[]): UniversityRow[] => parts.map(({ name, amount }) => ({ name, amount: shown(amount) }));

/** Reads an amount of a row; what cannot be read is a fault at `at`. */
async function amountOf(typed: string, at: string, amounts: TypedAmounts, faults: RowFaults): Promise<number> {
  try {
    return await amounts.read(typed);
  } catch (error) {
    faults[at] = inWords(error);
    return 0;
  }
}

/** The lines of what the money is for. A row without an amount says nothing and is left out. */
export async function readUses(rows: UseRow[], amounts: TypedAmounts): Promise<ReadRows<UseLine>> {
  const faults: RowFaults = {};
  const lines: UseLine[] = [];
  for (const [n, row] of rows.entries()) {
    const owner = await amountOf(row.owner, `${n}.owner`, amounts, faults);
    const university = await amountOf(row.university, `${n}.university`, amounts, faults);
    const used_for = row.used_for.trim();
    if (used_for === "" && (owner !== 0 || university !== 0)) faults[`${n}.used_for`] = t("uses-missing");
    if (owner !== 0 || university !== 0) lines.push({ used_for, owner, university });
  }
  return { lines, faults };
}

/** What each university has. A row without an amount says nothing and is left out. */
export async function readUniversities(rows: UniversityRow[], amounts: TypedAmounts): Promise<ReadRows<UniversityPart>> {
  const faults: RowFaults = {};
  const lines: UniversityPart[] = [];
  for (const [n, row] of rows.entries()) {
    const amount = await amountOf(row.amount, `${n}.amount`, amounts, faults);
    const name = row.name.trim();
    if (name === "" && amount !== 0) faults[`${n}.name`] = t("universities-missing");
    if (amount !== 0) lines.push({ name, amount });
  }
  return { lines, faults };
}

// The payment lines as rows of a table: under each recipient its lines, and what they come to.
import { alphabet } from "../../lib/grid/values";
import type { Section } from "../../lib/grid/grid";
import type { PaymentLine } from "../../types/PaymentLine";
import type { Payments } from "../../types/Payments";
import type { Recipient } from "../../types/Recipient";

/** A line, the sum of a recipient, or of all. */
export interface PaymentRow {
  key: string;
  recipient: Recipient | null;
  /** None in a sum. */
  line: PaymentLine | null;
  /** Whole kroner by scheme; a scheme that pays nothing here is left out. */
  amounts: ReadonlyMap<string, number>;
  total: number;
}

const keyOf = ({ name, org_number }: Recipient) => `${name}/${org_number ?? ""}`;

/** What rows come to, scheme by scheme. */
export function sumOf(key: string, recipient: Recipient | null, rows: readonly PaymentRow[]): PaymentRow {
  const amounts = new Map<string, number>();
  for (const row of rows) for (const [scheme, amount] of row.amounts) amounts.set(scheme, (amounts.get(scheme) ?? 0) + amount);
  return { key, recipient, line: null, amounts, total: rows.reduce((sum, { total }) => sum + total, 0) };
}

/** The recipients by name, each with its lines. Those that are in `opened` are open. */
export function paymentSections({ lines, recipients }: Payments, opened: ReadonlySet<string>): Section<PaymentRow>[] {
  const own = new Map<string, PaymentRow[]>(recipients.map(({ recipient }) => [keyOf(recipient), []]));
  for (const [place, line] of lines.entries()) {
    const row = { key: `line ${place}`, recipient: line.recipient, line, amounts: new Map([[line.scheme, line.amount]]), total: line.amount };
    own.get(keyOf(line.recipient))?.push(row);
  }
  return recipients
    .map(({ recipient }) => recipient)
    .sort((a, b) => alphabet.compare(a.name, b.name))
    .map((recipient) => {
      const key = keyOf(recipient);
      const heading = (shown: readonly PaymentRow[]) => sumOf(`recipient ${key}`, recipient, shown);
      return { key, rows: own.get(key) ?? [], heading, folded: !opened.has(key) };
    });
}

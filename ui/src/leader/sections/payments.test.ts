import { expect, test } from "vitest";
import type { PaymentLine } from "../../types/PaymentLine";
import { paymentSections, sumOf } from "./payments";

const bodo = { name: "Bodø kommune", org_number: "972418013" };
const nord = { name: "Nord universitet", org_number: null };
const line = (recipient: typeof bodo | typeof nord, scheme: string, amount: number): PaymentLine => ({
  recipient,
  scheme,
  year: 2023,
  part: "owner",
  need: null,
  commitments: [],
  owner: recipient.name,
  measure: "Konstruert tiltak",
  amount,
  coordinator_part: 0,
  own_contribution: 0,
  codes: [],
});
const sums = { owner: 0, university: 0, earlier: 0, total: 0, schemes: [] };
const payments = {
  lines: [line(nord, "rekom", 40_000), line(bodo, "dekom", 100_000), line(bodo, "rekom", 25_000)],
  recipients: [
    { ...sums, recipient: nord },
    { ...sums, recipient: bodo },
  ],
  schemes: [],
};

test("each recipient stands over its own lines, by name, and folded until it is opened", () => {
  const sections = paymentSections(payments, new Set(["Nord universitet/"]));
  expect(sections.map(({ key, rows, folded }) => [key, rows.length, folded])).toEqual([
    ["Bodø kommune/972418013", 2, true],
    ["Nord universitet/", 1, false],
  ]);
});

test("a recipient's sum is of the lines that are shown, scheme by scheme", () => {
  const [first] = paymentSections(payments, new Set());
  const sum = first!.heading!(first!.rows);
  expect([sum.recipient, [...sum.amounts], sum.total]).toEqual([
    bodo,
    [
      ["dekom", 100_000],
      ["rekom", 25_000],
    ],
    125_000,
  ]);
  expect(sumOf("all", null, first!.rows.slice(1)).total, "what was searched for").toBe(25_000);
});

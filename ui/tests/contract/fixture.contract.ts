// The fixture that the pages are tried with answers as the program does: both are given the same meeting and the same commands,
// one after another, and what a page would go by is compared. Needs the program: INNSTILLING_PROGRAM is where it lies.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal } from "../../src/lib/refusal";
import type { Change } from "../../src/types/Change";
import type { Command } from "../../src/types/Command";
import type { LeaderView } from "../../src/types/LeaderView";
import type { Need } from "../../src/types/Need";
import { fixtureBackend } from "../fixture/backend";

/** What a page goes by in an answer; revisions as steps from where it began. */
interface Answered {
  refused: string | null;
  step: number;
  stage?: Change["stage"];
  reload?: boolean;
  /** What the behovsmelding that the command is about has afterwards, when that moved; what the rule gives is the engine's to say. */
  amount?: number | "by the rule";
}

const NEED = "rekom-1";

/** A meeting's ordinary steps and what is refused on the way. */
const commands: Command[] = [
  { do: "set-amount", need: NEED, amount: 100_000, others: "hold" },
  { do: "lock", need: NEED },
  { do: "set-amount", need: NEED, amount: 1, others: "hold" },
  { do: "unlock", need: NEED },
  { do: "set-amount", need: NEED, amount: 120_000, others: "spread" },
  { do: "undo" },
  { do: "redo" },
  { do: "set-amount", need: "rekom-9999", amount: 1, others: "hold" },
  { do: "set-note", need: NEED, note: "Ring eieren" },
  { do: "copy-draft", from: "Utkast A", name: "B" },
  { do: "copy-draft", from: "Utkast A", name: "B" },
  { do: "follow-rule", need: NEED },
  { do: "undo" },
  { do: "choose-draft", name: "C" },
];

const isRule = ({ do: what }: Command) => what === "follow-rule";

let folder: string;
let file: string;
const program = () => process.env.INNSTILLING_PROGRAM ?? "";

beforeAll(() => {
  expect(program(), "INNSTILLING_PROGRAM says where the program lies").not.toBe("");
  folder = mkdtempSync(join(tmpdir(), "contract-"));
  file = join(folder, "m.innstilling");
  execFileSync(program(), ["new", file, "--example", "nordland-2023"]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = (): LeaderView => JSON.parse(execFileSync(program(), ["show", file, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 })) as LeaderView;

test("they begin with the same meeting", async () => {
  const [real, made] = [shown(), await fixtureBackend().leader()];
  for (const part of ["schemes", "regions", "seats", "voters", "frames"] as const) expect(made[part], part).toEqual(real[part]);
  const told = ({ id, scheme, region, number, owner, measure, university, ongoing, applied }: Need) => [
    ...[id, scheme, region, number, owner.name, owner.kind, measure, university, ongoing],
    ...[applied.owner, applied.university],
  ];
  expect(made.needs.map(told)).toEqual(real.needs.map(told));
  expect(
    Object.keys(made)
      .sort()
      .filter((key) => key !== "shelf"),
  ).toEqual(Object.keys(real).sort());
  expect(Object.keys(made.draft).sort()).toEqual(Object.keys(real.draft).sort());
});

test("the same commands are carried out and refused alike", async () => {
  const lines = commands.map((command) => JSON.stringify(command)).join("\n");
  const before = shown().revision;
  const done = spawnSync(program(), ["do", file, "--go-on"], { input: lines, encoding: "utf8" });
  const real = done.stdout
    .trim()
    .split("\n")
    .map((line) => {
      const said = JSON.parse(line) as {
        ok: boolean;
        code?: string;
        revision?: number;
        stage?: Change["stage"];
        reload?: boolean;
        moved?: { need: string; amount: number }[];
      };
      return { said, amount: said.moved?.find(({ need }) => need === NEED)?.amount };
    });
  expect(real.length, done.stderr).toBe(commands.length);

  const backend = fixtureBackend();
  let seen = (await backend.leader()).revision;
  const began = seen;
  let revision = before;
  let had = (await backend.leader()).draft.amounts.find(({ need }) => need === NEED)?.amount;
  for (const [n, command] of commands.entries()) {
    const { said, amount } = real[n]!;
    revision = said.revision ?? revision;
    const program: Answered = {
      refused: said.code ?? null,
      step: revision - before,
      stage: said.stage,
      reload: said.reload,
      amount: isRule(command) && amount !== undefined ? "by the rule" : amount,
    };
    const made = await backend.execute(seen, command).then(
      (change): Answered => {
        seen = change.revision;
        const now = change.amounts.find(({ need }) => need === NEED)?.amount;
        const moved = now !== undefined && now !== had;
        had = now ?? had;
        return {
          refused: null,
          step: seen - began,
          stage: change.stage,
          reload: change.reload,
          amount: !moved ? undefined : isRule(command) ? "by the rule" : now,
        };
      },
      (error: unknown): Answered => ({ refused: isRefusal(error) ? error.code : String(error), step: seen - began }),
    );
    expect(made, `${n + 1}. ${JSON.stringify(command)}`).toEqual(program);
  }
});

/** A meeting with a vara, a tie, a proposal that is agreed on, a vote by names, an election and words; and what is refused on the way. */
const led: Command[] = [
  { do: "set-case", case: { number: "5/23", title: "Avsetning", kind: "discussion", proposed_decision: "Ingen avsetning." } },
  { do: "set-case", case: { number: "6/23", title: "Valg av nestleder", kind: "election", proposed_decision: null } },
  { do: "report-absence", absence: { meeting: "m1", seat: "s10", note: null } },
  { do: "arrive", seats: ["s01"] },
  { do: "open-meeting", meeting: "m1" },
  { do: "arrive", seats: ["s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s11", "s15", "s16", "s19"] },
  { do: "arrive", seats: ["s01"] },
  { do: "deputy-in", seat: "s12", stays: "meeting" },
  { do: "open-case", case: "5/23", led_by: "s15" },
  { do: "open-case", case: "4/23", led_by: "s15" },
  { do: "put-forward", proposal: "a", text: "Ingen avsetning." },
  { do: "put-forward", proposal: "a", text: "Noe annet." },
  { do: "put-forward", proposal: "b", by: "s16", text: "200 000 kroner." },
  { do: "put-to-vote", question: { question: "one", proposal: "a" }, way: "show-of-hands" },
  { do: "raise-ties", ties: [{ seat: "s01", about: { about: "case" }, raised_by: { by: "member" }, why: "ansatt i eieren" }] },
  { do: "agree", proposal: "a" },
  { do: "treat-ties", of: { of: "ties", ties: [1] }, outcome: "inhabil", taken: { taken: "agreed" } },
  { do: "step-out", seats: ["s01"], why: "inhabil" },
  { do: "consensus-tried" },
  { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "roll-call" },
  { do: "close-case", status: "treated" },
  { do: "give-answer", seat: "s02", choice: "for" },
  { do: "give-answer", seat: "s03", choice: "for" },
  { do: "give-answer", seat: "s04", choice: "against" },
  { do: "end-vote" },
  { do: "put-to-vote", question: { question: "one", proposal: "b" }, way: "secret-by-laptop" },
  { do: "cast-at-desk", seat: "s02", choice: "for" },
  { do: "cast-at-desk", seat: "s02", choice: "against" },
  { do: "break-off-vote", why: "prøve (konstruert)" },
  { do: "say", seat: "s16", kind: "addition", text: "Vi ønsker en avsetning." },
  { do: "write-minutes", case: "5/23", text: "Saken ble drøftet.\n\n- avsetning\n- behov" },
  { do: "return", seats: ["s01"] },
  { do: "close-case", status: "treated" },
  { do: "open-case", case: "6/23", led_by: "s15" },
  {
    do: "open-election",
    candidates: ["KS Nord-Norge", "Nord universitet"],
    rule: { posts: 1, share: { parts: 1, of: 2, reach: "more-than" }, second: "two-for-each-post" },
  },
  { do: "count-ballots", counted: { ballots: 13, blank: 1, crosses: { "KS Nord-Norge": 8, "Nord universitet": 4 } } },
  { do: "close-case", status: "treated" },
  { do: "leave", seats: ["s12"] },
  { do: "close-minutes", approval: { by: "next-meeting" } },
  { do: "close-meeting" },
  { do: "close-minutes", approval: { by: "signers", seats: [] } },
  { do: "close-minutes", approval: { by: "signers", seats: ["s15", "s16"] } },
  { do: "correct-minutes", text: "Vara møtte fra kl. 10." },
];

/** A year without what the clock says. */
// Minutes that were spent follow the clock too.
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, held: unknown) =>
    typeof held === "string" && /^\d{4}-\d{2}-\d{2}T/.test(held) ? "then" : key === "revision" || (key === "spent" && typeof held === "number") ? 0 : held,
  );

test("a meeting that is led comes to the same in both", async () => {
  const other = join(folder, "led.innstilling");
  execFileSync(program(), ["new", other, "--example", "nordland-2023"]);
  const done = spawnSync(program(), ["do", other, "--go-on"], { input: led.map((command) => JSON.stringify(command)).join("\n"), encoding: "utf8" });
  const refused = done.stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { code?: string }).code ?? null);
  const backend = fixtureBackend();
  for (const [n, command] of led.entries()) {
    const { revision } = await backend.leader();
    const code = await backend.execute(revision, command).then(
      () => null,
      (error: unknown) => (isRefusal(error) ? error.code : String(error)),
    );
    expect(code, `${n + 1}. ${JSON.stringify(command)}`).toBe(refused[n]);
  }
  const real = JSON.parse(execFileSync(program(), ["show", other, "year", "--json"], { encoding: "utf8", maxBuffer: 1 << 28 })) as LeaderView["year"];
  // All that the fixture tells is what the program tells; that nothing a page reads is missing is the types' to see.
  expect(timeless(real)).toMatchObject(timeless((await backend.leader()).year) as object);
});

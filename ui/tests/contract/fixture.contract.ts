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

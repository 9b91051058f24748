import { expect, test } from "vitest";
import type { FileWarning } from "../../types/FileWarning";
import { closedStill, keyOfWarning, standing } from "./filenotes";

const backup: FileWarning = { code: "no-backup", path: "/m.innstilling.sikkerhetskopi", detail: "" };
const raised: FileWarning = { code: "brought-up", path: "/m.innstilling.format3", detail: "" };

test("a notice stands until it is closed", () => {
  expect(standing([backup, raised], new Set())).toHaveLength(2);
  expect(standing([backup, raised], new Set([keyOfWarning(backup)]))).toEqual([raised]);
});

test("one that goes away and comes again is told again", () => {
  const closed = new Set([keyOfWarning(backup)]);
  expect(closedStill([backup], closed), "still there: still closed").toBe(closed);
  expect([...closedStill([], closed)]).toEqual([]);
});

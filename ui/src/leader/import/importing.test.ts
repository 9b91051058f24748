import { describe, expect, test } from "vitest";
import type { ImportAnswers } from "../../types/ImportAnswers";
import type { ImportPreview } from "../../types/ImportPreview";
import { nordland } from "../../../tests/fixture/nordland";
import { preview } from "../../../tests/fixture/importing";
import { Importing } from "./importing.svelte";

const view = nordland();

/** An import of a workbook that leaves three things open; `read` may be watched or held back. */
function asking(
  read = (path: string | null, answers: ImportAnswers): Promise<ImportPreview | null> => Promise.resolve(preview(view, "asking", path ?? "/b.xlsx", answers)),
) {
  const refused: unknown[] = [];
  return { importing: new Importing(read, (error) => refused.push(error)), refused };
}

describe("what a workbook leaves open is answered one by one", () => {
  test("three questions, and nothing can be brought in before the last is answered", async () => {
    const { importing } = asking();
    await importing.choose();
    expect(importing.open.map(({ id }) => id)).toEqual(["unit:E", "unknown-amounts:G", "struck"]);
    await importing.answer("unit:E", "thousand");
    await importing.answer("unknown-amounts:G", "ignore");
    expect(importing.ready).toBe(false);
    await importing.answer("struck", "leave-out");
    expect(importing.ready).toBe(true);
    expect(importing.answers.choices).toEqual({ "unit:E": "thousand", "unknown-amounts:G": "ignore", struck: "leave-out" });
  });

  test("an answer can be changed: its question stands there still, in its place", async () => {
    const { importing } = asking();
    await importing.choose();
    await importing.answer("unit:E", "kroner");
    await importing.answer("unit:E", "thousand");
    expect([...importing.raised.keys()]).toEqual(["unit:E", "unknown-amounts:G", "struck"]);
    expect(importing.answers.choices["unit:E"]).toBe("thousand");
  });

  test("a column that is pointed elsewhere takes its answered question with it, and leaves the other answers", async () => {
    const { importing, refused } = asking();
    await importing.choose();
    await importing.answer("unit:E", "thousand");
    await importing.answer("struck", "count");
    await importing.point("Beløp eier (i 1000 kr)", "ignore");
    expect(refused).toEqual([]);
    expect(importing.answers.choices).toEqual({ struck: "count" });
    expect([...importing.raised.keys()]).toEqual(["unknown-amounts:G", "struck"]);
  });

  test("and let be what the program reads it as, it is asked about again", async () => {
    const { importing } = asking();
    await importing.choose();
    await importing.point("Beløp eier (i 1000 kr)", "ignore");
    await importing.point("Beløp eier (i 1000 kr)", null);
    expect(importing.answers.fields).toEqual({});
    expect(importing.open.map(({ id }) => id)).toContain("unit:E");
  });
});

describe("one comes back from another section", () => {
  test("and what was read and answered is there, read again only when the meeting has moved on", async () => {
    let revision = 1;
    const read: string[] = [];
    const importing = new Importing<ImportPreview>(
      (path, answers) => (read.push(Object.keys(answers.choices).join()), Promise.resolve(preview(view, "asking", path ?? "/b.xlsx", answers))),
      () => undefined,
      () => revision,
    );
    await importing.comeBack();
    expect(read, "nothing was chosen").toEqual([]);
    await importing.choose();
    await importing.answer("struck", "count");
    await importing.comeBack();
    revision = 2;
    await importing.comeBack();
    expect([read, importing.answers.choices, importing.answered]).toEqual([["", "struck", "struck"], { struck: "count" }, true]);
    importing.leave();
    expect(importing.answered).toBe(false);
  });
});

describe("reading takes time", () => {
  test("of two answers given fast the later stands, whichever is read first", async () => {
    const waiting: (() => void)[] = [];
    let held = false;
    const { importing } = asking(async (path, answers) => {
      if (held) await new Promise<void>((go) => waiting.push(go));
      return preview(view, "asking", path ?? "/b.xlsx", answers);
    });
    await importing.choose();
    held = true;
    const first = importing.answer("unit:E", "kroner");
    const second = importing.answer("unit:E", "thousand");
    waiting[1]!();
    await second;
    waiting[0]!();
    await first;
    expect(importing.answers.choices).toEqual({ "unit:E": "thousand" });
    expect(importing.now).toBe("resting");
  });

  test("what is stopped leaves what was read before, with its answers", async () => {
    let go: () => void = () => undefined;
    let held = false;
    const { importing } = asking(async (path, answers) => {
      if (held) await new Promise<void>((done) => (go = done));
      return preview(view, "asking", path ?? "/b.xlsx", answers);
    });
    await importing.choose();
    held = true;
    const reading = importing.answer("struck", "count");
    importing.stop();
    go();
    await reading;
    expect(importing.answers.choices).toEqual({});
    expect(importing.open).toHaveLength(3);
  });

  test("a dialog that is cancelled leaves everything as it was", async () => {
    let cancelled = false;
    const { importing } = asking(async (path, answers) => (cancelled ? null : preview(view, "asking", path ?? "/b.xlsx", answers)));
    await importing.choose();
    cancelled = true;
    await importing.choose();
    expect(importing.report).not.toBeNull();
  });
});

test("what is refused when it is brought in stands as it was, to be mended", async () => {
  const refused: unknown[] = [];
  const importing = new Importing(
    (path, answers) => Promise.resolve(preview(view, "plain", path ?? "/b.xlsx", answers)),
    (error) => refused.push(error),
  );
  await importing.choose();
  const stale = { code: "stale", detail: "", values: {} };
  expect(await importing.apply(() => Promise.reject(stale))).toBe(false);
  expect([refused, importing.ready]).toEqual([[stale], true]);
  expect(await importing.apply(() => Promise.resolve())).toBe(true);
  expect(importing.report).toBeNull();
});

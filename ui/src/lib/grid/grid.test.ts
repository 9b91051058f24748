// What a column is drawn by is never taken for something else of the page.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { classOf } from "./grid";

const root = new URL("../../", import.meta.url).pathname;

/** Every class that a style sheet, or a page by `:global`, gives a look wherever it stands. */
function everywhere(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.(css|svelte)$/.test(name));
  return files.flatMap((name) => {
    const text = readFileSync(join(root, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const parts = name.endsWith(".css") ? [text] : [...text.matchAll(/:global\(([^()]*)\)/g)].map(([, inside = ""]) => inside);
    return parts.flatMap((part) => [...part.matchAll(/\.([a-z][\w-]*)/gi)].map(([, found = ""]) => found));
  });
}

describe("the class of a column", () => {
  it("says that it is a cell's, whatever the column is called", () => {
    expect(classOf({ key: "wall" })).toBe("cell-wall");
    expect(classOf({ key: "stage 2", look: "stage" })).toBe("cell-stage");
    expect(classOf({ key: "figur 1" })).toBe("cell-figur-1");
  });

  it("is none that a style sheet gives a look everywhere", () => {
    const known = everywhere();
    expect(known).toContain("aside");
    expect(known.filter((name) => name.startsWith("cell-"))).toEqual([]);
  });
});

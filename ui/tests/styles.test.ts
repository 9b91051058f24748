// The style sheets as they are built: no selector in them asks with `:has()` what an element has in it, since WebKit asks again for
// all that lies above whatever comes or goes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preprocessCSS, resolveConfig } from "vite";
import { describe, expect, it } from "vitest";
import { withoutHas } from "../build/styles.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const plain = (css: string) => css.replace(/\/\*[^]*?\*\//g, "");
const own = import.meta.glob<string>(["../src/**/*.svelte", "../src/**/*.css"], { query: "?raw", import: "default", eager: true });

describe("the style sheets of the pages", () => {
  it("have Designsystemet's parts without its `:has()`", async () => {
    const config = await resolveConfig({ root: path(""), logLevel: "error" }, "build");
    const { code } = await preprocessCSS(readFileSync(path("src/look/base.css"), "utf8"), path("src/look/base.css"), config);
    for (const part of ["button", "input", "label", "field", "fieldset", "validation-message", "details", "dialog"]) expect(code).toContain(`.ds-${part}`);
    expect(plain(code)).not.toContain(":has(");
  });

  it("do not use it themselves", () => {
    expect(Object.keys(own).length).toBeGreaterThan(100);
    expect(Object.keys(own).filter((name) => plain(own[name]!).includes(":has("))).toEqual([]);
  });
});

describe("a list of selectors where `:has()` never holds", () => {
  it("keeps the selectors without it", () => {
    expect(withoutHas(".ds-button:is(:disabled,[readonly],label:has(input[readonly]))")).toBe(".ds-button:is(:disabled,[readonly])");
    expect(withoutHas(".a:hover,:has(label):not(:has(label:hover)) .b")).toBe(".a:hover");
    expect(withoutHas(".a:not(:has(b))>c")).toBe(".a>c");
    expect(withoutHas(".a:focus")).toBe(".a:focus");
  });

  it("is empty when each of them needs it", () => {
    expect(withoutHas(".ds-field:has(input)>*")).toBe("");
    expect(withoutHas(":is(.ds-field:where(:has(.x,.y)) label):before")).toBe("");
  });
});

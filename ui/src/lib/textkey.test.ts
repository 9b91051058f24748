// The type of the texts' keys is what the texts give. `npm run textkeys` writes it anew after a text was added.
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

const texts = import.meta.glob<string>("../../../assets/locales/nb/*.ftl", { query: "?raw", import: "default", eager: true });

test("the type of the keys names every text, and none that is gone", async () => {
  const keys = Object.values(texts).flatMap((text) => new FluentResource(text).body.map(({ id }) => id));
  const lines = [...new Set(keys)].sort().map((key) => `  | "${key}"`);
  const type = `// Written by \`npm run textkeys\` from assets/locales/nb: a key without a text is found where the pages are checked.\nexport type TextKey =\n${lines.join("\n")};\n`;
  await expect(type).toMatchFileSnapshot("./textkey.ts");
});

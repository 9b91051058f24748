// Builds the pages of the program (leader, projector, representative, laptop) and the room's page for browsers into dist/.
// Nothing is inlined that the content security policy of the windows would have to allow.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { plainSelectors } from "./build/styles.ts";

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  css: { postcss: { plugins: [plainSelectors] } },
  base: "./",
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { leader: page("leader"), projector: page("projector"), representative: page("representative"), room: page("room"), laptop: page("laptop") },
    },
  },
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], environment: "node" },
});

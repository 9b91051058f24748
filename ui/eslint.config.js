// What the pages' code must keep to, beside the compiler's own checks. Nothing here is a mere warning.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

export default ts.config(
  // Written by the program's own types.
  { ignores: ["dist/", "src/types/", "src/lib/textkey.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ["tests/pages/**", "tests/faces/**", "src/**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: "Wait for what is expected: waitForSelector, waitForFunction, page.still().",
        },
        {
          selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
          message: "Wait for what is expected, and not for a time.",
        },
      ],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-properties": ["error", { property: "localeCompare", message: "There is one order of names: `alphabet` in lib/grid/values." }],
    },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      // svelte-check says which of them are not needed, and takes the reason that stands behind each.
      "svelte/no-unused-svelte-ignore": "off",
      // A space that the markup would else lose is written as one.
      "svelte/no-useless-mustaches": "off",
      // State is replaced as a whole here ($state.raw): a map that is filled in one place and then read needs no signals.
      "svelte/prefer-svelte-reactivity": "off",
    },
  },
);

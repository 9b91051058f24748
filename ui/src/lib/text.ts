// Words for the screen, from the same .ftl files as the papers, in the language of the page. Every text goes through a key;
// a key without a text shows itself, so that a gap is seen and not hidden.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Names } from "../types/Names";
import type { TextKey } from "./textkey";
import { language, type PageLanguage } from "./language.svelte";

const files = import.meta.glob<string>("../../../assets/locales/{nb,nn}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundleOf(name: PageLanguage): FluentBundle {
  // Bokmål comes second, for a machine that cannot count in nynorsk: plural and figures follow the same rules in both.
  // Isolating marks are for text that runs both ways; they would also stand between the digits and «kroner» on copying.
  const bundle = new FluentBundle([name, "nb"], { useIsolating: false });
  for (const path of Object.keys(files).sort()) {
    if (!path.includes(`/${name}/`)) continue;
    for (const fault of bundle.addResource(new FluentResource(files[path]!))) console.error(path, fault.message);
  }
  return bundle;
}

const bundles: Record<PageLanguage, FluentBundle> = { nb: bundleOf("nb"), nn: bundleOf("nn") };

/** Arguments of a text: already formatted (amounts as «1 234 567»), or a plain number to choose singular or plural by. */
export type Arguments = Record<string, FluentVariable>;

/** The text of `key`, or the key itself when there is none. */
export function t(key: TextKey, values?: Arguments): string {
  const bundle = bundles[language.chosen];
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  const faults: Error[] = [];
  const text = bundle.formatPattern(pattern, values, faults);
  for (const fault of faults) console.error(key, fault.message);
  return text;
}

/** True when there is a text for `key`, which was put together of what the program answered. */
export function hasText(key: string): key is TextKey {
  return bundles[language.chosen].getMessage(key)?.value != null;
}

/** The text of a key that was put together of what the program answered; nothing when there is none. */
export function textIfAny(key: string, values?: Arguments): string | undefined {
  return hasText(key) ? t(key, values) : undefined;
}

/** What something is called in the language of the page: a scheme, its purpose. Nothing when there is no such thing. */
export function named(names: Names): string;
export function named(names: Names | undefined): string | undefined;
export function named(names: Names | undefined): string | undefined {
  return names?.[language.chosen];
}

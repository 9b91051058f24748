// Words for the screen, from the same .ftl files as the papers. Every text goes through a key; a key without a text
// shows itself, so that a gap is seen and not hidden.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files = import.meta.glob<string>("../../../assets/locales/nb/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

// Isolating marks are for text that runs both ways; they would also stand between the digits and «kroner» on copying.
const bundle = new FluentBundle("nb", { useIsolating: false });
for (const path of Object.keys(files).sort()) {
  for (const fault of bundle.addResource(new FluentResource(files[path]!))) console.error(path, fault.message);
}

/** Arguments of a text: already formatted (amounts as «1 234 567»), or a plain number to choose singular or plural by. */
export type Arguments = Record<string, FluentVariable>;

/** The text of `key`, or the key itself when there is none. */
export function t(key: string, values?: Arguments): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  const faults: Error[] = [];
  const text = bundle.formatPattern(pattern, values, faults);
  for (const fault of faults) console.error(key, fault.message);
  return text;
}

/** True when there is a text for `key`. */
export function hasText(key: string): boolean {
  return bundle.getMessage(key)?.value != null;
}

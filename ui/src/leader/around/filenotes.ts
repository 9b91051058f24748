// Which notices of the file stand: each until it is closed, and anew when it has been away and comes again.
import type { FileWarning } from "../../types/FileWarning";

/** The same notice of the same file is one. */
export const keyOfWarning = ({ code, path }: FileWarning): string => `${code} ${path}`;

/** Those that are not closed. */
export const standing = (warnings: FileWarning[], closed: ReadonlySet<string>): FileWarning[] =>
  warnings.filter((warning) => !closed.has(keyOfWarning(warning)));

/** What stays closed: only what there still is. The same set when nothing is another. */
export function closedStill(warnings: FileWarning[], closed: ReadonlySet<string>): ReadonlySet<string> {
  const there = new Set(warnings.map(keyOfWarning));
  const still = [...closed].filter((key) => there.has(key));
  return still.length === closed.size ? closed : new Set(still);
}

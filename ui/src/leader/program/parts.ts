// The packages that the program is made of, with their licences and the licences' texts: what `cargo xtask licences` writes.
import list from "../../../../assets/licences/parts.csv?raw";

/** One package. */
export interface Part {
  name: string;
  version: string;
  licence: string;
}

/** A licence as it holds for a part. */
export interface LicenceText {
  licence: string;
  /** Who holds the copyright, where it is said apart from the text. */
  holders: string[];
  body: string;
}

/** Every package, by name. */
export const parts: Part[] = list
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", version = "", licence = ""] = line.split(";");
    return { name, version, licence };
  });

/** The texts that hold for a part, of all the texts. */
export function textsOf({ name, version }: Part, all: string): LicenceText[] {
  return all
    .split(/^=== /m)
    .slice(1)
    .flatMap((section) => {
      const end = section.indexOf("\n---\n");
      const [licence = "", ...lines] = section.slice(0, end).split("\n");
      const line = lines.map((one) => one.split(" | ")).find(([named]) => named === `${name} ${version}`);
      return line ? [{ licence, holders: line[1]?.split(" / ") ?? [], body: section.slice(end + 5).trim() }] : [];
    });
}

/** All the texts; read only when one is looked at. */
export const readTexts = async (): Promise<string> => (await import("../../../../assets/licences/texts.txt?raw")).default;

// The packages that the program is made of, with their licences: the list that `cargo xtask licences` writes.
import list from "../../../../assets/licences/parts.csv?raw";

/** One package. */
export interface Part {
  name: string;
  version: string;
  licence: string;
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

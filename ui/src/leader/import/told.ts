// What an import tells, in words: what a column is, what is asked, what was passed over or changed, and where.
import { t, textIfAny } from "../../lib/text";
import type { ImportChoice } from "../../types/ImportChoice";
import type { ImportColumn } from "../../types/ImportColumn";
import type { ImportExpected } from "../../types/ImportExpected";
import type { ImportFieldChoice } from "../../types/ImportFieldChoice";
import type { ImportLeftOut } from "../../types/ImportLeftOut";
import type { ImportNote } from "../../types/ImportNote";
import type { ImportPlace } from "../../types/ImportPlace";
import type { ImportQuestion } from "../../types/ImportQuestion";
import type { ImportRecognition } from "../../types/ImportRecognition";
import type { ImportSheet } from "../../types/ImportSheet";
import type { NeedTold } from "../../types/NeedTold";

/** What points a column at no field. */
export const IGNORE = "ignore";

/** A field in words, «Beløp til UH i 2024». One that the file's own list has not is looked up by its id. */
export function fieldInWords(id: string, fields: ImportFieldChoice[]): string {
  const known = fields.find((choice) => choice.id === id);
  const [code = id, of = ""] = known ? [known.field, known.of] : id.split(":", 2);
  const key = `import-field-${code}`;
  return textIfAny(key, { of }) ?? id;
}

/** The values of a text: what is counted chooses singular and plural, and fields have their names. */
function argumentsOf(values: { [key in string]: string }, fields: ImportFieldChoice[]): Record<string, string | number> {
  const named = (text: string) =>
    text
      .split(/, ?/)
      .map((id) => fieldInWords(id, fields))
      .join(", ");
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if ((name === "count" || name === "rows") && /^\d{1,9}$/.test(value)) return [name, Number(value)];
      return [name, name === "field" || name === "missing" ? named(value) : value];
    }),
  );
}

const inWords =
  (kind: "question" | "choice" | "note") =>
  (told: Pick<ImportQuestion | ImportChoice | ImportNote, "code" | "values">, fields: ImportFieldChoice[]): string => {
    const key = `import-${kind}-${told.code}`;
    return textIfAny(key, argumentsOf(told.values, fields)) ?? told.code;
  };

export const questionInWords = inWords("question");
export const choiceInWords = inWords("choice");
export const noteInWords = inWords("note");

/** What a cell should have held, «et helt tall, for eksempel 4». */
export const expectedInWords = ({ code, values }: ImportExpected): string => t(`import-expected-${code}`, argumentsOf(values, []));

/** Where something stands, «ark Dekom, rad 12, kolonne E: 315». The sheet is left out where the file has only one. */
export function placeInWords({ sheet, row, column, value }: ImportPlace, sheets: number): string {
  const parts = [
    sheet !== "" && sheets > 1 ? t("read-place-sheet", { sheet }) : "",
    row > 0 ? t("read-place-row", { row: String(row) }) : "",
    column !== "" ? t("read-place-column", { column }) : "",
  ].filter((part) => part !== "");
  const where = parts.join(", ") || sheet;
  return value === "" ? where : t("read-place-value", { where, value });
}

/** By what a column is pointed at another field: its heading, or its letter where the heading does not tell it from the others. */
export function nameOfColumn({ heading, letter }: ImportColumn, { columns }: ImportSheet): string {
  const alone = heading !== "" && columns.filter((other) => other.heading === heading).length === 1;
  return alone ? heading : letter;
}

/** What is said of a column beside its field: unit, year, how certain. */
export function aboutColumn({ unit, year, certainty }: ImportColumn): string[] {
  return [
    unit === null || unit === "kroner" ? "" : t(`read-unit-${unit}`),
    year === null ? "" : String(year),
    certainty === "known" ? "" : t(`read-certainty-${certainty}`),
  ].filter((part) => part !== "");
}

/** How a text file was read, «UTF-8, skilt med ;»; empty for a workbook. */
export function readAs({ encoding, separator }: ImportRecognition): string {
  const parts = separator === "\t" ? t("read-tab") : separator;
  return [encoding, parts && t("read-separator", { separator: parts })].filter(Boolean).join(", ");
}

/** The sheets nothing was read from that no note tells of. */
export const untold = (leftOut: ImportLeftOut[], notes: ImportNote[]): ImportLeftOut[] =>
  leftOut.filter(({ sheet }) => !notes.some(({ code, values }) => code.startsWith("sheet-") && values["sheet"] === sheet));

/** «Nr. 85 Sortland kommune: Praktisk og variert opplæring» */
export const needInWords = ({ number, owner, measure }: NeedTold): string => t("need-named", { number: String(number), owner, measure });

/** A value of a field as it stands in a sentence: yes and no, kinds of owners and nothing by their words. Amounts come with spaces. */
export function valueOfField(field: string, value: string): string {
  if (value === "") return t("read-empty");
  if (value === "true" || value === "false") return t(value === "true" ? "yes" : "no");
  return (field === "owner-kind" ? textIfAny(`owner-kind-${value}`) : undefined) ?? value;
}

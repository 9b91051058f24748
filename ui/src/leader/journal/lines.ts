// The lines of the journal in words, what is found in them, and as text for a spreadsheet.
import { date, grouped, time } from "../../lib/format";
import { hasText, t, textIfAny } from "../../lib/text";
import type { FieldChanged } from "../../types/FieldChanged";
import type { JournalDetail } from "../../types/JournalDetail";
import type { JournalLine } from "../../types/JournalLine";
import { historyInWords } from "../around/history";
import { fieldInWords, valueOfField } from "../import/told";

/** One line as it is read. */
export interface Told {
  number: number;
  when: string;
  who: string;
  what: string;
  before: string;
  after: string;
  /** The line that took it back. */
  undone: number | null;
  /** All of it in small letters, to search in. */
  text: string;
}

/** What was done: taking back by what was taken back, the rest as the undo button says it, or by its own kind. */
export function whatInWords({ kind, what }: Pick<JournalLine, "kind" | "what">): string {
  const said = hasText(`undo-${what.code}`) ? historyInWords(what) : (textIfAny(`journal-${what.code}`, { kind: what.code }) ?? "");
  if (kind === "undo" || kind === "redo") return t(`journal-${kind}`, { what: said });
  if (said !== "") return said;
  return textIfAny(`journal-${kind}`, { what: said }) ?? t("journal-other", { kind });
}

/** What it came to: how many an import brought, how a vote ended. */
export function detailInWords(detail: JournalDetail | null): string {
  if (detail === null) return "";
  const { of, ...numbers } = detail;
  const words = Object.entries(numbers).map(([name, value]) => [name, typeof value === "number" ? String(value) : (value ?? "–")]);
  return t(`journal-detail-${of}`, Object.fromEntries(words) as Record<string, string>);
}

/** What stood there, or stands there, field by field: «Skoler: 4; Region: Salten». */
function fieldsInWords(fields: FieldChanged[], end: "before" | "after"): string {
  return fields.map((field) => `${fieldInWords(field.field, [])}: ${field[end] === "" ? "–" : valueOfField(field.field, field[end])}`).join("; ");
}

/** What stood there before and after; taking back has the two the other way. */
function valuesInWords({ kind, what, before, after }: JournalLine): [string, string] {
  const { fields } = what;
  if (!fields || fields.length === 0) return [before ?? "", after ?? ""];
  const told: [string, string] = [fieldsInWords(fields, "before"), fieldsInWords(fields, "after")];
  return kind === "undo" ? [told[1], told[0]] : told;
}

const whoInWords = (who: string) => textIfAny(`journal-who-${who}`) ?? who;

/** The lines as they are read, the newest first. */
export function toldOf(lines: JournalLine[]): Told[] {
  const told = lines.map((line): Told => {
    const [before, after] = valuesInWords(line);
    const of = {
      number: line.revision,
      when: t("journal-page-when", { date: date(line.at), time: time(line.at) }),
      who: whoInWords(line.who),
      what: [whatInWords(line), detailInWords(line.detail)].filter(Boolean).join(": "),
      before: grouped(before),
      after: grouped(after),
      undone: line.undone_by,
    };
    const text = [of.number, of.when, of.who, of.what, of.before, of.after].join(" ").replaceAll("\u00a0", " ").toLocaleLowerCase("nb");
    return { ...of, text };
  });
  return told.reverse();
}

/** The lines that have every word of the search. */
export function foundIn(lines: Told[], search: string): Told[] {
  const words = search.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  return words.length === 0 ? lines : lines.filter(({ text }) => words.every((word) => text.includes(word)));
}

/** One line each, parted by tabulators, under a line of headings: what a spreadsheet takes when it is pasted. */
export function asText(lines: Told[]): string {
  const heads = (["number", "when", "who", "what", "before", "after", "undone"] as const).map((head) => t(`journal-page-head-${head}`));
  const plain = (cell: string | number | null) =>
    String(cell ?? "")
      .replaceAll("\u00a0", " ")
      .replace(/[\t\r\n]+/g, " ");
  const rows = lines.map((line) => [line.number, line.when, line.who, line.what, line.before, line.after, line.undone].map(plain));
  return [heads, ...rows].map((row) => row.join("\t")).join("\r\n");
}

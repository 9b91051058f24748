// What an import does to what the meeting has, in one form for every table: what is new, changed, gone and kept, each by its name.
import { kroner } from "../../lib/format";
import { named, t } from "../../lib/text";
import type { FieldChanged } from "../../types/FieldChanged";
import type { ImportReport } from "../../types/ImportReport";
import type { OtherReport } from "../../types/OtherReport";
import type { Scheme } from "../../types/Scheme";
import { needInWords } from "./told";

/** One field that the meeting keeps. */
export interface Kept {
  name: string;
  field: string;
  ours: string;
  theirs: string;
}

/** What an import changes, by names that people know. */
export interface ToldChanges {
  /** What the lists are of: behovsmeldinger or rows of another table. */
  what: "needs" | "rows";
  added: string[];
  changed: { name: string; fields: FieldChanged[] }[];
  /** `set` is what the forum has set on it, in words. */
  gone: { name: string; became: "asked" | "kept" | "removed"; set: string }[];
  kept: Kept[];
  letGo: string[];
}

/** Of behovsmeldinger. */
export function changesOfNeeds(report: Pick<ImportReport, "added" | "changed" | "gone" | "kept" | "let_go">, schemes: Scheme[]): ToldChanges {
  const schemeName = (id: string) => named(schemes.find((scheme) => scheme.id === id)?.name) ?? id;
  return {
    what: "needs",
    added: report.added.map(needInWords),
    changed: report.changed.map(({ need, fields }) => ({ name: needInWords(need), fields })),
    gone: report.gone.map(({ need, became, set }) => ({ name: needInWords(need), became, set: set.map((what) => t(`read-set-${what}`)).join(", ") })),
    kept: report.kept.map(({ need, ...kept }) => ({ name: needInWords(need), ...kept })),
    letGo: report.let_go.map(({ draft, scheme, name, amount }) =>
      t("read-let-go-line", { draft, scheme: schemeName(scheme), name: name || schemeName(scheme), amount: kroner(amount) }),
    ),
  };
}

/** Of the rows of another table. */
export function changesOfRows(report: Pick<OtherReport, "added" | "changed" | "gone" | "kept">): ToldChanges {
  return {
    what: "rows",
    added: report.added.map(({ name }) => name),
    changed: report.changed.map(({ row, fields }) => ({ name: row.name, fields })),
    gone: report.gone.map(({ row, became }) => ({ name: row.name, became, set: "" })),
    kept: report.kept.map(({ row, ...kept }) => ({ name: row.name, ...kept })),
    letGo: [],
  };
}

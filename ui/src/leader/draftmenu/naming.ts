// Names of drafts: which is proposed for a new one and for a copy.
import { t } from "../../lib/text";
import type { DraftInfo } from "../../types/DraftInfo";
import type { LeaderView } from "../../types/LeaderView";

/** A draft that is to get a name: made anew, copied from another, or renamed. */
export interface DraftNaming {
  what: "new" | "copy" | "rename";
  /** The draft that is copied or renamed; the one worked on. */
  from: string;
  /** What stands in the field at first. */
  name: string;
}

const taken = (drafts: DraftInfo[], name: string) => drafts.some((draft) => draft.name.toLocaleLowerCase("nb") === name.toLocaleLowerCase("nb"));

/** `name`, or `name 2`, `name 3` … when it is taken. */
function free(drafts: DraftInfo[], name: string): string {
  let found = name;
  for (let number = 2; taken(drafts, found); number++) found = `${name} ${number}`;
  return found;
}

/** «Utkast B» when there is an A. */
export function nextName(drafts: DraftInfo[]): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const named = letters.map((letter) => t("draft-lettered", { letter })).find((name) => !taken(drafts, name));
  return named ?? free(drafts, t("draft-lettered", { letter: "A" }));
}

/** «Kopi av Utkast A», «Kopi av Utkast A 2». */
export const copyName = (drafts: DraftInfo[], of: string): string => free(drafts, t("draft-copy-of", { name: of }));

/** A draft of the meeting that is to get a name, with the name that is proposed. */
export const draftNaming = ({ drafts, draft }: Pick<LeaderView, "drafts" | "draft">, what: DraftNaming["what"]): DraftNaming => {
  const name = what === "new" ? nextName(drafts) : what === "copy" ? copyName(drafts, draft.name) : draft.name;
  return { what, from: draft.name, name };
};

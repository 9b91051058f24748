// What mends a draft that cannot be reckoned: in words, and what is done.
import { inWords } from "../../lib/refusal";
import { t } from "../../lib/text";
import type { Mend } from "../../types/Mend";
import type { Trouble } from "../../types/Trouble";
import type { Desk } from "../desk.svelte";
import { historyInWords } from "../around/history";
import type { Meeting } from "../meeting.svelte";

/** What stands in the way, in one sentence: the scheme by its name, and the owner of a behovsmelding with it. */
export function whyInWords(meeting: Meeting, { refusal }: Trouble): string {
  const { scheme, need } = refusal.values;
  const values = { ...refusal.values };
  if (scheme !== undefined) values["scheme"] = meeting.schemeName(scheme);
  const known = need === undefined ? undefined : meeting.needs.get(need);
  if (known) values["need"] = t("need-named", { number: String(known.number), owner: known.owner.name, measure: known.measure });
  return inWords({ ...refusal, values });
}

/** One way out of it. */
export interface Way {
  key: string;
  label: string;
  run: () => unknown;
}

/** The ways out that can be taken now, the surest first. A file that may only be looked at has those that change nothing. */
export function waysOut(meeting: Meeting, desk: Desk, mends: Mend[]): Way[] {
  return mends.flatMap((mend) => {
    const way = wayOf(meeting, desk, mend);
    const changes = mend.mend !== "open-model" && mend.mend !== "set-frame";
    return way && (meeting.writable || !changes) ? [way] : [];
  });
}

function wayOf(meeting: Meeting, desk: Desk, mend: Mend): Way | null {
  const scheme = meeting.schemeName;
  switch (mend.mend) {
    case "free-group": {
      const { group } = mend;
      const name = group.level === "scheme" ? scheme(group.scheme) : group.name;
      return {
        key: `free ${group.scheme} ${group.level} ${group.name}`,
        label: t("mend-free-group", { name }),
        run: () => meeting.do({ do: "free-group", group }),
      };
    }
    case "follow-rule": {
      const owner = meeting.needs.get(mend.need)?.owner.name ?? mend.need;
      return { key: `follow ${mend.need}`, label: t("mend-follow-rule", { owner }), run: () => meeting.do({ do: "follow-rule", need: mend.need }) };
    }
    case "undo": {
      const { undo } = meeting.history;
      return undo && { key: "undo", label: t("undo-named", { what: historyInWords(undo) }), run: () => meeting.do({ do: "undo" }) };
    }
    case "choose-draft":
      return {
        key: `draft ${mend.draft}`,
        label: t("mend-choose-draft", { name: mend.draft }),
        run: () => meeting.do({ do: "choose-draft", name: mend.draft }),
      };
    case "open-model":
      return { key: "model", label: t("mend-open-model"), run: () => (desk.section = "model") };
    case "set-frame":
      return {
        key: `frame ${mend.scheme}`,
        label: t("mend-set-frame", { scheme: scheme(mend.scheme) }),
        run: () => {
          desk.choose(mend.scheme);
          desk.section = "frames";
        },
      };
  }
}

// What a seat may say to the leader, each laid before the leader and never carried out by itself.
import type { CaseNumber } from "../../types/CaseNumber";
import type { CounterAmount } from "../../types/CounterAmount";
import type { FloorKind } from "../../types/FloorKind";
import type { NeedId } from "../../types/NeedId";
import type { SeatCommand } from "../../types/SeatCommand";

/** About what: a line, a case or the whole. */
export type About =
  | { say: "remark"; need?: NeedId; named: string }
  | { say: "tie"; need?: NeedId; case?: CaseNumber; named: string }
  | { say: "absence" }
  | { say: "case" }
  | { say: "floor" }
  | { say: "counter"; amounts: CounterAmount[]; named: string };

/** For what one asks for the floor; the first is what most ask for. */
export const FLOOR: readonly FloorKind[] = ["speech", "reply", "order"];

/** What was typed: a text, what a case would be called, and for what one asks for the floor. */
export interface Typed {
  text: string;
  title: string;
  kind: FloorKind;
}

/** The command of what was typed; null when something is missing. */
export function commandOf(about: About, { text, title, kind }: Typed): SeatCommand | null {
  const said = text.trim();
  switch (about.say) {
    case "floor":
      return { do: "ask-floor", kind };
    case "absence":
      return { do: "report-absence", ...(said ? { note: said } : {}) };
    case "case":
      return title.trim() ? { do: "propose-case", title: title.trim(), ...(said ? { why: said } : {}) } : null;
    case "counter":
      return { do: "counter-proposal", amounts: about.amounts, ...(said ? { why: said } : {}) };
    case "remark":
      return said ? { do: "remark", ...(about.need ? { need: about.need } : {}), text: said } : null;
    case "tie":
      return said ? { do: "report-tie", ...(about.case ? { case: about.case } : {}), ...(about.need ? { need: about.need } : {}), why: said } : null;
  }
}

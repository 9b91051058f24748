// What can be chosen in a tildelingsmodell, in the order that its form shows it. The shape of a model is the program's own.
import type { AskedOf } from "../../types/AskedOf";
import type { Checked } from "../../types/Checked";
import type { ContributionBase } from "../../types/ContributionBase";
import type { Method } from "../../types/Method";
import type { PaidOf } from "../../types/PaidOf";
import type { PaidTo } from "../../types/PaidTo";
import type { PartBase } from "../../types/PartBase";
import type { PotsBy } from "../../types/PotsBy";
import type { PotsPer } from "../../types/PotsPer";
import type { Spill } from "../../types/Spill";
import type { Tier } from "../../types/Tier";
import type { Criterion } from "../../types/Criterion";
import type { RoundOrder } from "../../types/RoundOrder";
import type { SetAsideKind } from "../../types/SetAsideKind";
import type { Severity } from "../../types/Severity";

/** The version of the format that the form writes. */
export const MODEL_VERSION = 3;

export const askedOf = ["all", "ongoing", "new"] as const satisfies readonly AskedOf[];
export const paidOf = ["both", "owner", "university"] as const satisfies readonly PaidOf[];
export const methods = ["largest-remainder", "sainte-lague"] as const satisfies readonly Method[];
export const potsPer = ["one", "region", "owner"] as const satisfies readonly PotsPer[];
export const potsBy = ["applied", "last-year", "key-figures"] as const satisfies readonly PotsBy[];
export const spills = ["stays", "to-others"] as const satisfies readonly Spill[];
export const tiers = ["ongoing", "special-challenges", "priority-region", "network-rank", "all"] as const satisfies readonly Tier[];
/** The tiers that can be given a weight. */
export const weighing = ["ongoing", "special-challenges", "priority-region"] as const satisfies readonly Tier[];
export const partBases = ["grant", "owner-part"] as const satisfies readonly PartBase[];
export const contributionBases = ["owner-part", "grant", "coordinator-limit"] as const satisfies readonly ContributionBase[];
export const paidTo = ["owner", "host"] as const satisfies readonly PaidTo[];
export const setAsideKinds = ["other", "joint-measures", "thirty-percent-part"] as const satisfies readonly SetAsideKind[];
export const criteria = ["local-need", "collective", "partnership"] as const satisfies readonly Criterion[];
export const severities = ["info", "warn", "block"] as const satisfies readonly Severity[];
export const roundOrders = ["study", "dispensations-in-municipality", "dispensations-in-kindergarten", "progress"] as const satisfies readonly RoundOrder[];
export const checked = [
  "pps-takes-part",
  "statped-described",
  "team-described",
  "private-owners-offered",
  "statped-partner-reasoned",
  "special-needs-only",
] as const satisfies readonly Checked[];

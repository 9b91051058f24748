// The time of a case beside its plan, in words. What has been spent is reckoned by the program; only the stretch that goes on is counted here.
import { t } from "../../lib/text";
import type { CaseTime } from "../../types/CaseTime";

/** «av 20 min» beside the clock of a case that is treated, «12 av 20 min», «25 av 20 min, 5 over»; nothing for a case that was not taken up and has no plan. */
export function timeInWords({ since, spent: { planned, spent, over } }: CaseTime): string {
  if (since) return planned === null ? "" : t("time-of-plan", { planned });
  if (planned === null) return spent === 0 ? "" : t("time-spent", { spent });
  if (spent === 0) return t("minutes-planned", { minutes: planned });
  return over > 0 ? t("time-spent-over", { spent, planned, over }) : t("time-spent-of", { spent, planned });
}

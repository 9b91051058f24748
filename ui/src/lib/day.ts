// A day that may not be known yet: nothing is made up where nothing is said.
import { date } from "./format";
import { t } from "./text";

/** `13.03.2025`, or «dato ikke satt». */
export const dayInWords = (iso: string | null): string => (iso === null ? t("date-not-set") : date(iso));

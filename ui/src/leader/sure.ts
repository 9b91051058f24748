// An amount that is more than its scheme can ever have is most likely a slip of the finger. The program refuses it; it is asked
// about, and sent again when it is meant.
import { grouped } from "../lib/format";
import { isRefusal } from "../lib/refusal";
import { t } from "../lib/text";
import type { AdjustCommand } from "../types/AdjustCommand";
import type { Command } from "../types/Command";
import type { Refusal } from "../types/Refusal";
import type { Ask } from "./dialogs/ask.svelte";

/** Asks about amounts by their refusals; true when they are meant. */
export type AskSure = (refusals: Refusal[]) => Promise<boolean>;

/** True when something was refused because an amount is more than its scheme can ever have. */
export const above = (error: unknown): boolean => isRefusal(error) && error.code === "amount-above-frame";

/** The command said with certainty; null when it is one that sets no amounts. */
export function meant(command: Command): AdjustCommand | null {
  switch (command.do) {
    case "set-amount":
    case "set-amounts":
    case "set-group":
    case "set-groups":
      return command.sure ? null : { ...command, sure: true };
    default:
      return null;
  }
}

/** What is thrown when it was not meant: nothing is set, and there is nothing to tell. It is no refusal of the program's. */
const WITHDRAWN = new Error("the amount was not meant");
export const withdrawn = (): Error => WITHDRAWN;
/** An amount that was not set: the program said no, or the user did when asked. */
export type NotSet = { need: string; refusal: Refusal | Error };
export const isWithdrawn = (error: unknown): boolean => error === WITHDRAWN;

/** The amount of a refusal in whole kroner, to find the largest by. */
const amountIn = ({ values }: Refusal) => Number((values["amount"] ?? "").replace(/\D/g, ""));

/** Puts the question in the page. What is safe stands first. */
export const askSure =
  (ask: Ask, schemeName: (id: string) => string): AskSure =>
  (refusals) => {
    const [largest] = [...refusals].sort((a, b) => amountIn(b) - amountIn(a));
    const told = (name: string) => grouped(largest?.values[name] ?? "");
    const values = { amount: told("amount"), frame: told("frame"), scheme: schemeName(largest?.values["scheme"] ?? ""), count: refusals.length };
    return ask.confirm({
      title: t("sure-title"),
      text: t(refusals.length > 1 ? "sure-several" : "sure-one", values),
      refuse: t("sure-no", values),
      action: t(refusals.length > 1 ? "sure-yes-several" : "sure-yes", values),
    });
  };

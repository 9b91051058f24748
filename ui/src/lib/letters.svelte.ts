// Whether a single letter or sign does something by itself (`/`, `?`, L on an amount, F, M and B in a roll call). Who speaks to the
// machine, or presses keys by accident, can switch them off (WCAG 2.1.4); everything can be done without them. Kept on the machine.
import { Kept } from "./kept.svelte";

export const lettersChoices = ["on", "off"] as const;

export const letters = new Kept<(typeof lettersChoices)[number]>("innstilling.letters", lettersChoices, () => undefined);

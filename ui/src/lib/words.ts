// Findings, steps and values of the rules in words. The program sends data; the texts are those of rules.ftl.
import type { Finding } from "../types/Finding";
import type { Step } from "../types/Step";
import type { Value } from "../types/Value";
import { decimal, kroner } from "./format";
import { named, t, textIfAny } from "./text";

/** One value as it stands in a sentence. */
export function valueInWords(value: Value): string {
  switch (value.type) {
    case "kroner":
      return kroner(value.value);
    case "percent":
      return `${decimal(value.value.percent)}\u00a0%`;
    case "number":
      return decimal(value.value);
    case "count":
      return kroner(value.value);
    case "criteria":
      return value.value.map((criterion) => t(`criterion-${criterion}`)).join(", ");
    case "names":
      return named(value.value);
    case "text":
      return value.value;
  }
}

/** `100/3` as «33 1/3»: weights that no decimal can write are fractions. Anything else stays as it is. */
function mixedNumber(text: string): string {
  const [, above, below] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (!above || !below || below === "0") return text;
  const [whole, rest] = [BigInt(above) / BigInt(below), BigInt(above) % BigInt(below)];
  // A fraction of tenths or hundredths reads best as a decimal: 67/2 is 33,5.
  const hundredths = (rest * 100n) / BigInt(below);
  if ((rest * 100n) % BigInt(below) === 0n) return decimal(`${whole}.${String(hundredths).padStart(2, "0")}`.replace(/\.?0+$/, ""));
  return whole === 0n ? text : `${whole}\u00a0${rest}/${below}`;
}

// A count goes in as a number: it chooses between singular and plural, and Fluent writes it as the amounts are written.
const argument = (name: string, value: Value) => {
  if (value.type === "count") return value.value;
  return value.type === "text" && name === "percent" ? mixedNumber(value.value) : valueInWords(value);
};

const inWords = (values: { [key in string]?: Value }) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, argument(name, value)]] : [])));

/** Title and sentence of a finding. */
export function findingInWords(finding: Finding): { title: string; text: string } {
  const values = inWords(finding.values);
  return { title: t(`finding-${finding.code}-title`, values), text: t(`finding-${finding.code}`, values) };
}

/** Which note a step has: the plain one, or the one for the way in which this step was made. */
function noteOf({ code, values }: Step): string {
  const note = `step-${code}-note`;
  if (code === "set-aside" && !("percent" in values)) return `${note}-kroner`;
  if (code === "network-pot" && !("name" in values)) return `${note}-rest`;
  if (code === "rounding" && "tied" in values) return `${note}-tied`;
  if ((code === "owner-part" || code === "coordinator-part") && "limit" in values) return `${note}-limit`;
  return note;
}

/** Label and note of a step from frame to krone. */
export function stepInWords(step: Step): { label: string; note: string } {
  const values = inWords(step.values);
  const note = noteOf(step);
  return { label: t(`step-${step.code}`, values), note: textIfAny(note, values) ?? "" };
}

// Findings, steps and values of the rules in words. The program sends data; the texts are those of rules.ftl.
import type { Finding } from "../types/Finding";
import type { Step } from "../types/Step";
import type { Value } from "../types/Value";
import { decimal, kroner } from "./format";
import { hasText, named, t } from "./text";

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

const inWords = (values: { [key in string]?: Value }) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, valueInWords(value)]] : [])));

/** Title and sentence of a finding. */
export function findingInWords(finding: Finding): { title: string; text: string } {
  const values = inWords(finding.values);
  return { title: t(`finding-${finding.code}-title`, values), text: t(`finding-${finding.code}`, values) };
}

/** Label and note of a step from frame to krone. */
export function stepInWords(step: Step): { label: string; note: string } {
  const values = inWords(step.values);
  const key = `step-${step.code}`;
  const inKroner = step.code === "set-aside" && !("percent" in step.values);
  const note = inKroner ? `${key}-note-kroner` : `${key}-note`;
  return { label: t(key, values), note: hasText(note) ? t(note, values) : "" };
}

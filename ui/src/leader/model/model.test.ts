// The form says what the model says: every preset goes through it unchanged, and what cannot be read is named with its place.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { differences } from "./differences";
import { readDay } from "../../lib/reading";
import { readCase, readKroner, readPercent, readShare, shareInWords, shownShare } from "./figures";
import { newAttention, newFigure, newQuestion, newSetAside, newUse, toForm } from "./form";
import type { AllocationModel } from "../../types/AllocationModel";
import { placeInWords, upwards } from "./places";
import { toModel } from "./writing";

const presets = new URL("../../../../assets/presets/", import.meta.url).pathname;
const presetOf = (name: string): AllocationModel => JSON.parse(readFileSync(`${presets}${name}/model.json`, "utf8"));

/** The model with what the format lets a writer leave out written as the program writes it. */
function asWritten(model: AllocationModel): AllocationModel {
  const schemes = model.schemes.map((scheme: Partial<AllocationModel["schemes"][number]>) => ({
    ...scheme,
    set_asides: scheme.set_asides ?? [],
    ...(scheme.pots ? { pots: { by: "applied", spill: "stays", ...(scheme.pots as object) } } : {}),
    ...(scheme.split ? { split: { coordinator_of: "grant", own_contribution_of: "owner-part", paid_to: "owner", ...(scheme.split as object) } } : {}),
    ...(scheme.round ? { round: { studies: [], ...(scheme.round as object) } } : {}),
  }));
  return { ...model, schemes } as AllocationModel;
}

/** Constructed: a model in which every field of the format is filled. */
const everything: AllocationModel = {
  version: 3,
  name: { nb: "Alt", nn: "Alt", en: "All" },
  unit: 1000,
  method: "sainte-lague",
  criteria: [{ criterion: "partnership", points: [{ id: "together", name: { nb: "Sammen", nn: "Saman", en: "Together" } }] }],
  questions: [
    {
      id: "team",
      name: { nb: "Laget rundt barnet", nn: "Laget rundt barnet", en: "The team" },
      schemes: ["rekom"],
      of: "ongoing",
      choices: [
        { id: "ppt", name: { nb: "PPT", nn: "PPT", en: "PPT" } },
        { id: "nav", name: { nb: "NAV", nn: "NAV", en: "NAV" } },
      ],
      unanswered: "block",
    },
    { id: "why", name: { nb: "Hvorfor nå", nn: "Kvifor no", en: "Why now" } },
  ],
  uses: [
    { id: "coordinator", name: { nb: "Koordinator", nn: "Koordinator", en: "Coordinator" }, schemes: ["rekom"], paid_of: "owner", is_coordinator: true },
    { id: "planning", name: { nb: "Planlegge", nn: "Planleggje", en: "Planning" } },
  ],
  attention: [
    { name: { nb: "Er PPT med?", nn: "Er PPT med?", en: "Does PPT take part?" }, schemes: ["rekom"] },
    { name: { nb: "Er behovet lokalt?", nn: "Er behovet lokalt?", en: "Is the need local?" } },
  ],
  schemes: [
    {
      scheme: "rekom",
      set_asides: [
        {
          id: "joint",
          name: { nb: "Felles", nn: "Felles", en: "Joint" },
          percent: "12.5",
          base: "named",
          base_name: "forventet sum",
          base_kroner: 25_000_000,
          at_most: "15",
          from_year: 2025,
          case: "4/23",
          recipient: "Fylkeskommunen",
          kind: "joint-measures",
          report: "Behov 12",
        },
        { id: "sum", name: { nb: "Sum", nn: "Sum", en: "Sum" }, kroner: 500_000 },
      ],
      pots: {
        per: "owner",
        by: "key-figures",
        figures: [{ name: { nb: "Årsverk", nn: "Årsverk", en: "Years" }, percent: "100", plus: ["fte", "other"], less: ["vocational"] }],
        at_most: "90",
        floor: 10_000,
        spill: "to-others",
      },
      tiers: ["special-challenges", "network-rank", "all"],
      weights: [{ to: "ongoing", weight: "1.5" }],
      priority_regions: [{ region: "Salten", reason: "Etter tur" }],
      need_at_most: 300_000,
      split: {
        network_at_most: "40",
        coordinator_at_most: "20",
        coordinator_of: "owner-part",
        own_contribution: "30",
        own_contribution_of: "coordinator-limit",
        paid_to: "host",
      },
      measures_at_once: 2,
      years_at_most: 4,
      checks: [{ that: "pps-takes-part", severity: "block" }],
      round: {
        set_aside: "joint",
        rate: 20_000,
        case: "5/23",
        opens: "2023-08-15",
        closes: "2023-10-01",
        shared_after: "2023-10-15",
        order: ["study", "progress"],
        studies: [{ id: "ablu", name: { nb: "ABLU", nn: "ABLU", en: "ABLU" } }],
        per_kindergarten: 2,
      },
    },
  ],
};

describe.each(readdirSync(presets))("the preset %s", (name) => {
  test("goes through the form unchanged", () => {
    const written = toModel(toForm(presetOf(name)));
    expect(written.faults, "every figure of a preset can be read").toEqual([]);
    expect(written.model).toEqual(asWritten(presetOf(name)));
  });

  test("is the same text the second time", () => {
    const once = toModel(toForm(presetOf(name))).model;
    expect(JSON.stringify(toModel(toForm(once)).model)).toBe(JSON.stringify(once));
  });
});

test("no field of the format is lost in the form", () => {
  expect(toModel(toForm(everything))).toEqual({ model: everything, faults: [] });
});

test("a set-aside of 10 percent of the frame is made as the format says", () => {
  const form = toForm(presetOf("nordland-2023"));
  const name = { nb: "Fellestiltak", nn: "Fellestiltak", en: "Joint measures" };
  form.schemes[1]!.set_asides.push({ ...newSetAside([]), name, percent: "10" });
  expect(toModel(form).model.schemes[1]!.set_asides).toEqual([{ id: "set-aside-1", name, percent: "10", base: "frame" }]);
});

test("a new question, a new use and a new point of attention say no more than they must", () => {
  const form = toForm(presetOf("rogaland-2025"));
  const name = { nb: "", nn: "", en: "" };
  const [questions, uses] = [toModel(form).model.questions ?? [], toModel(form).model.uses ?? []];
  form.questions.push(newQuestion([{ id: "question-2" }]));
  form.uses.push(newUse([]));
  form.attention.push(newAttention());
  const { model } = toModel(form);
  expect(model.questions, "an id that has been answered is not given to another question").toEqual([...questions, { id: "question-3", name }]);
  expect(model.uses).toEqual([...uses, { id: "use-1", name }]);
  expect(model.attention?.at(-1)).toEqual({ name });
});

test("what cannot be read is named with its place, and the figures of a choice that is not made are not read", () => {
  const form = toForm(everything);
  form.schemes[0]!.set_asides[1]!.kroner = "1.234";
  form.schemes[0]!.round!.opens = "31.02.2023";
  form.schemes[0]!.pots.by = "last-year";
  form.schemes[0]!.pots.figures = [{ ...newFigure(), percent: "tolv" }];
  const { model, faults } = toModel(form);
  expect(faults.map(({ place, code }) => `${place} ${code}`)).toEqual(["schemes[0].set_asides[1].kroner unread-kroner", "schemes[0].round.opens unread-day"]);
  expect(model.schemes[0]!.pots).not.toHaveProperty("figures");
});

test("figures are read as people write them, and what is ambiguous is not guessed", () => {
  expect(["500 000", "kr 500\u00a0000", "500 000,-", "1.234", "-5", ""].map(readKroner)).toEqual([500_000, 500_000, 500_000, null, null, null]);
  expect(["10", "12,5", "30 %", "101", "-1"].map(readPercent)).toEqual(["10", "12.5", "30", null, null]);
  expect(["4/23", "0/23", "4/2023"].map(readCase)).toEqual(["4/23", null, null]);
  expect(["15.10.2023", "2023-10-15", "31.02.2023", "15/10"].map(readDay)).toEqual(["2023-10-15", "2023-10-15", null, null]);
});

test("a third of the money stays a third, and is shown with its percent", () => {
  expect(readShare("1/3")).toBe("100/3");
  expect(readShare("100/3")).toBe("100/3");
  expect(readShare("33,5")).toBe("33.5");
  expect(readShare("1/0"), "nothing is divided by nothing").toBeNull();
  expect(shownShare("100/3")).toBe("1/3");
  expect(shownShare("67/2"), "the program writes 33,5 as 67/2").toBe("33,5");
  expect(shareInWords("1/3")).toBe("33,33\u00a0% (1/3)");
  expect(shareInWords("25")).toBe("");
});

test("a proposal is told by the places where it differs", () => {
  const now = presetOf("nordland-2023");
  const then = structuredClone(now);
  then.unit = 1000;
  then.schemes[1]!.tiers = ["all"];
  expect(differences(now, then)).toEqual([
    { place: "unit", from: 1, to: 1000 },
    { place: "schemes[1].tiers", from: ["ongoing", "all"], to: ["all"] },
  ]);
});

test("a set-aside that has moved in the list is the same one, and one that is gone is told by where it was", () => {
  const now = everything;
  const then = structuredClone(now);
  const [joint, sum] = then.schemes[0]!.set_asides!;
  then.schemes[0]!.set_asides = [{ ...sum!, kroner: 400_000 }];
  expect(differences(now, then)).toEqual([
    { place: "schemes[0].set_asides[0].kroner", from: 500_000, to: 400_000 },
    { place: "schemes[0].set_asides[0]", from: joint, to: undefined },
  ]);
});

test("a place is told in the words of the form", () => {
  const inWords = (place: string) => placeInWords(place, everything, (id) => `«${id}»`);
  expect(inWords("questions[0].schemes[0]")).toBe("Spørsmål i behovsmeldingen: Laget rundt barnet › Ordninger: «rekom»");
  expect(inWords("questions[0].choices")).toBe("Spørsmål i behovsmeldingen: Laget rundt barnet › Valg");
  expect(inWords("uses[1].name.nb")).toBe("Hva midlene kan brukes til: Planlegge › Navn › Bokmål");
  expect(inWords("schemes[0].split.paid_to")).toBe("«rekom» › Deling av tilskuddet › Eierens del betales til");
});

test("a place lies in what is around it, the nearest first", () => {
  expect(upwards("schemes[0].weights[1].to")).toEqual(["schemes[0].weights[1].to", "schemes[0].weights[1]", "schemes[0].weights", "schemes[0]", "schemes"]);
});

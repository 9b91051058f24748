import { expect, test } from "vitest";
import { isProcess, readPlan, samePlan, typedPlan } from "./caseplan";

const typed = {
  method: " Grupper på fire. ",
  questions: "Hva virker?\n\n  Hva tar vi med?",
  alternatives: ["", "Saken utsettes."],
  guests: "HINN",
  breakAfter: "15",
};

test("each line is a question or a guest, and what is empty is nothing", () => {
  const read = readPlan(typed, "5/23", undefined);
  expect(read).toEqual({
    plan: {
      case: "5/23",
      method: "Grupper på fire.",
      questions: ["Hva virker?", "Hva tar vi med?"],
      alternatives: ["Saken utsettes."],
      guests: ["HINN"],
      break_after: 15,
      followed_up: null,
    },
  });
});

test("what was ticked off stays ticked off, and what is laid back reads the same", () => {
  const known = { case: "5/23", method: null, questions: ["Hva virker?"], alternatives: [], guests: [], break_after: null, followed_up: "2023-06-01" };
  const read = readPlan(typedPlan(known), "5/23", known);
  expect(read).toEqual({ plan: known });
  expect("plan" in read && samePlan(read.plan, known)).toBe(true);
  expect(isProcess(known)).toBe(true);
  expect(isProcess({ ...known, questions: [] })).toBe(false);
});

test("a break is a whole number of minutes, or nothing", () => {
  expect("fault" in readPlan({ ...typed, breakAfter: "et kvarter" }, "5/23", undefined)).toBe(true);
  expect(readPlan({ ...typed, breakAfter: "0" }, "5/23", undefined)).toMatchObject({ plan: { break_after: null } });
});

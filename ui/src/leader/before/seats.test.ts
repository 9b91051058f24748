// Seats from rows of a workbook: what is read, what is passed over, and what is named instead of guessed.
import { expect, test } from "vitest";
import { yearOf } from "../../../tests/fixture/leading/year";
import { readRows, readSeat, typedSeat } from "./seats";

const ROWS = "Gruppe\tOrganisasjon\tRegion\tStemmerett\nSkoleeier\tBodø kommune\tSalten\tja\n\nUH\tNord universitet\t\tnei\n";

test("headings and empty rows are passed over, a region may be empty", () => {
  const { seats, unread } = readRows(ROWS, [], []);
  expect(unread).toEqual([]);
  expect(seats.map(({ seat }) => seat)).toEqual([
    { id: "s1", group: { member: "Skoleeier" }, organisation: "Bodø kommune", region: "Salten", role: "representative", has_vote: true },
    { id: "s2", group: { member: "UH" }, organisation: "Nord universitet", region: null, role: "representative", has_vote: false },
  ]);
});

test("a row without a column of votes votes, and no id is given twice", () => {
  const { seats } = readRows("Skoleeier\tBodø kommune\nSkoleeier\tRana kommune", ["s1", "s3"], []);
  expect(seats.map(({ seat: { id, has_vote } }) => [id, has_vote])).toEqual([
    ["s4", true],
    ["s5", true],
  ]);
});

test("what is not read is named with its row, and the rest is read", () => {
  const { seats, unread } = readRows("Skoleeier\tBodø kommune\tSalten\tja\nSkoleeier\t\tSalten\tja\nUH\tUiT\t\tkanskje", [], []);
  expect(seats).toHaveLength(1);
  expect(unread.map(({ row }) => row)).toEqual([2, 3]);
});

test("a row says which body its seat is of, in whatever letters; one that names no body of the forum is not read", () => {
  const body = (id: string, name: string) => ({ ...yearOf("Forumet", 2023, null, []).bodies[0]!, id, name });
  const rows = "PPT\tPPT Lofoten\t\tja\t arbeidsUTVALGET\nPPT\tPPT Ofoten\nPPT\tPPT Salten\t\tja\tStyret";
  const { seats, unread } = readRows(rows, [], [body("forum", "Forumet"), body("au", "Arbeidsutvalget")]);
  expect(seats.map(({ body }) => body)).toEqual(["au", null]);
  expect(unread).toEqual([{ row: 3, why: "Det er ikke noe organ som heter «Styret»." }]);
});

test("a seat has an organisation and a group", () => {
  expect(readSeat(typedSeat(null), "s1")).toEqual({ faults: { organisation: expect.any(String), group: expect.any(String) } });
});

test("the word for the state administrator is handed on as it is written: which group it means is the program's to say", () => {
  const seat = {
    id: "s19",
    group: "state-administrator" as const,
    organisation: "Statsforvalteren",
    region: null,
    role: "secretariat" as const,
    has_vote: false,
  };
  expect(readSeat(typedSeat(seat), "s19")).toEqual({ seat: { ...seat, group: { member: "statsforvalteren" } } });
});

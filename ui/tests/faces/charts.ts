// Pictures of the draft on the wall, for each number of regions that a county may have: one, seven, twenty-five, fifty-five; long names,
// zeros, one giant. All of it is constructed.
import type { ChartOf } from "../../src/types/ChartOf";
import type { LeaderView } from "../../src/types/LeaderView";
import type { WallView } from "../../src/types/WallView";
import { chartOf, drawnOf, type Sums } from "../fixture/charts";
import { nordland } from "../fixture/nordland";
import { wallOf } from "../fixture/wall";

const meeting = nordland();

const LONG = [
  "Nettverket for Sør-Salten og Meløy",
  "Vesterålen",
  "Interkommunalt samarbeid i Indre Namdal og Lierne",
  "Lofoten",
  "Ytre Helgeland og øyene utenfor",
  "Kompetansenettverket for barnehager og skoler i de ytre og indre delene av fylket", // 80 letters
  "Ofoten",
];

/** So many constructed regions, every third with a long name. */
export function regions(count: number, edit: (sums: Sums, nth: number) => Sums = (one) => one): Sums[] {
  return Array.from({ length: count }, (_, nth) => {
    const applied = 620_000 + ((nth * 377_911) % 2_900_000);
    const given = Math.round(applied * (0.42 + ((nth * 13) % 50) / 100));
    const owner = Math.round(given * 0.62);
    return edit({ region: count > 7 ? `${LONG[nth % LONG.length]} ${nth + 1}` : LONG[nth]!, applied, owner, university: given - owner, moved: 0 }, nth);
  });
}

/** A region of eighty letters, each another. */
export const eighty = (one: Sums, nth: number): Sums => {
  const end = ` nr. ${nth + 1}`;
  return {
    ...one,
    region:
      LONG[5]!
        .slice(0, 80 - end.length)
        .trimEnd()
        .padEnd(80 - end.length, "e") + end,
  };
};
const moved = (nth: number, by: number) => (one: Sums, at: number) => (at === nth ? { ...one, owner: one.owner + by, moved: by } : one);
const zeros = (one: Sums) => ({ ...one, owner: 0, university: 0 });
const giant = (one: Sums, nth: number) => (nth === 0 ? { ...one, applied: 900_000_000, owner: 700_000_000, university: 150_000_000 } : one);

/** A picture of some regions, with what else the wall has on it. */
export function charted(of: ChartOf, sums: Sums[], scheme: string | null = "dekom"): WallView {
  meeting.wall.scene = { scene: "chart", of, scheme };
  const view = wallOf(meeting, new Map());
  const chart = { ...chartOf(meeting as LeaderView, of, scheme, new Map()), drawn: drawnOf(of.chart, sums, meeting) };
  return { ...view, content: { scene: "chart", chart, sums: view.content.scene === "chart" ? view.content.sums : null } };
}

const moves = { chart: "moves", with: { with: "draft", draft: "Utkast B" }, by: "region" } as const;
export const kinds: ChartOf[] = [{ chart: "flow" }, { chart: "met" }, { chart: "key-figure" }, { chart: "split" }, { chart: "last-year" }, moves];

/** Each picture of regions, for 1, 7, 25 and 55 of them; then those of years and schemes, and the hard ones. */
export const chartScenes: Record<string, () => WallView> = {
  ...Object.fromEntries(
    kinds.flatMap((of) =>
      [1, 7, 25, 55].flatMap((count) => {
        const change = moved(Math.min(2, count - 1), 131_500);
        return [
          [`chart-${of.chart}-${count}`, () => charted(of, regions(count, change))],
          [
            `chart-${of.chart}-${count}-long`,
            () =>
              charted(
                of,
                regions(count, (one, nth) => change(eighty(one, nth), nth)),
              ),
          ],
        ];
      }),
    ),
  ),
  "chart-years": () => charted({ chart: "years" }, regions(7)),
  "chart-schemes": () => charted({ chart: "schemes" }, regions(7), null),
  "chart-met-zeros": () => charted({ chart: "met" }, regions(7, zeros)),
  "chart-split-giant": () => charted({ chart: "split" }, regions(25, giant)),
  "chart-flow-giant": () => charted({ chart: "flow" }, regions(7, giant)),
  "chart-nothing": () => {
    const view = charted({ chart: "key-figure" }, regions(7));
    if (view.content.scene === "chart") view.content.chart.drawn = { as: "nothing", why: "no-key-figure" };
    return view;
  },
};

/** Somebody has spoken for two and a half minutes. */
export const sinceNow = () => new Date(Date.now() - 150_000).toISOString();

const numbered = (nth: number) => `${nth + 1}/23`;

/** The scenes around the cases. */
export const aroundScenes: Record<string, () => WallView> = {
  welcome: () => around((view) => ({ scene: "welcome", welcome: { ...welcome, agenda: agenda(7), date: view.date } })),
  "welcome-long": () => around((view) => ({ scene: "welcome", welcome: { ...welcome, agenda: agenda(24), date: view.date } })),
  need: () => {
    meeting.wall.scene = { scene: "need", need: meeting.needs.find(({ scheme }) => scheme === "dekom")!.id };
    return wallOf(meeting, new Map());
  },
  "need-long": () => {
    const view = aroundScenes.need!();
    if (view.content.scene === "need" && view.content.need) {
      view.content.need.owner = LONG[5]!;
      view.content.need.measure = `${LONG[2]!}: lærende nettverk for inkluderende praksis i barnehage og skole, med kollegaveiledning og felles fagdager`;
      view.content.need.moved = 24_000;
    }
    return view;
  },
  speakers: () =>
    around(() => ({
      scene: "speakers",
      speakers: {
        number: "4/23",
        title: "Innstilling om fordeling av midler",
        speaking: { named: "Fagforbundet Nordland", since: sinceNow() },
        waiting: LONG.slice(0, 5).map((named, nth) => ({ named, kind: nth === 0 ? "reply" : "speech" })),
        list_closed: true,
      },
    })),
  break: () => around(() => ({ scene: "break", until: "11:15:00" })),
  thanks: () =>
    around(() => ({
      scene: "thanks",
      thanks: {
        decided: Array.from({ length: 9 }, (_, nth) => ({
          number: numbered(nth),
          title: agenda(9)[nth]!.title,
          texts: [`Forumet slutter seg til forslaget om ${LONG[nth % 7]}.`],
          at: null,
        })),
        next: "2023-06-08",
      },
    })),
};

const welcome = { starts: "10:00:00", ends: "14:30:00", place: "Fylkeshuset i Bodø", form: "physical" as const };
const agenda = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    number: numbered(nth),
    title:
      nth % 3 === 1
        ? "Innstilling om fordeling av midler til lokal kompetanseutvikling i barnehage og grunnopplæring for neste budsjettår"
        : "Godkjenning av innkalling og saksliste",
    kind: nth % 3 === 1 ? ("decision" as const) : ("information" as const),
    minutes: nth % 2 === 0 ? 15 : 45,
  }));

function around(content: (view: WallView) => WallView["content"]): WallView {
  meeting.wall.scene = { scene: "pause" };
  const view = wallOf(meeting, new Map());
  return { ...view, content: content(view) };
}

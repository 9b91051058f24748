// What the scenes of the year do first: rows, steps and papers, as commands.

export const load = { do: "load-milestones", preset: "rogaland-2025", year: 2023 };
export const fill = (list, due) => ({ do: "fill-list", fill: { list, due, by_university: false } });
export const row = (list, what, status, values) => ({ do: "set-row", row: { id: 0, list, what, status, values } });
export const full = [
  load,
  { do: "finish-milestone", milestone: 1, done: "2022-12-06" },
  fill("agreements", "2023-02-15"),
  row("joint-measures", "Tilskuddskonferanse (konstruert)", "planned", { due: { day: "2023-03-20" }, owner: { text: "Statsforvalteren" } }),
  row("calls-published", "Utlysning på nettsiden (konstruert)", "planned", { due: { day: "2023-03-01" }, place: { text: "statsforvalteren.no" } }),
  row("shared-funding", "Felles plan (konstruert)", "planned", {
    total: { kroner: 300000 },
    split: {
      shares: [
        { scheme: "rekom", amount: 100000 },
        { scheme: "kl", amount: 200000 },
      ],
    },
  }),
];

export const step = {
  do: "set-milestone",
  milestone: { id: 0, what: "Grunnlovsdagen flytter ingenting", from: "2023-09-10", until: null, owner: null, body: null, after: null, done: null, note: null },
};

// Everything that can be found with Ctrl+K: sections, schemes, what can be done now, and each behovsmelding.
import { named, t } from "../../lib/text";
import { sections, type Desk } from "../desk.svelte";
import { matches } from "../draft/rows";
import { draftDeeds } from "../draftmenu/deeds";
import { historyInWords } from "../around/history";
import { sceneChoices } from "../around/scenes";
import type { Doors } from "../doors/doors.svelte";
import type { Meeting } from "../meeting.svelte";
import { caseAtHand } from "../wall/sceneRow.svelte";
import type { Ask } from "./ask.svelte";

/** One thing to find and do. */
export interface Found {
  key: string;
  label: string;
  kind: string;
  run: () => unknown;
}

/** What the commands reach. */
export interface Reach {
  meeting: Meeting;
  desk: Desk;
  ask: Ask;
  doors: Doors;
}

/** How many behovsmeldinger are listed at most. */
const NEEDS = 12;

/** What can be done now. The regions for the wall are many, and are found by searching. */
export function commands({ meeting, desk, ask, doors }: Reach, searched = false): Found[] {
  const kind = t("kind-command");
  const list: Found[] = [];
  const add = (key: string, label: string, run: () => unknown) => list.push({ key, label, kind, run });
  const { undo, redo } = meeting.history;
  if (undo) add("undo", t("undo-named", { what: historyInWords(undo) }), () => meeting.do({ do: "undo" }));
  if (undo) add("history", t("history-open"), () => (desk.dialog = "history"));
  if (redo) add("redo", t("redo-named", { what: historyInWords(redo) }), () => meeting.do({ do: "redo" }));
  if (meeting.writable) add("freeze", t(meeting.wall.frozen ? "thaw-wall" : "freeze-wall"), () => meeting.toggleFreeze());
  if (meeting.wallIsOpen) add("close-wall", t("close-wall"), () => meeting.hideWall());
  add("preview", t("preview-wall"), () => (desk.preview = !desk.preview));
  if (!meeting.wallIsOpen) add("show-wall", t("show-on-wall"), () => meeting.showWall());
  for (const { key, label, scene } of meeting.writable ? sceneChoices(meeting.base, meeting.wall.scene) : [])
    if (searched || !["region", "chart"].includes(scene.scene))
      add(`scene ${key}`, t("show-scene", { scene: label }), () => meeting.do({ do: "show-on-wall", scene }));
  if (meeting.writable && desk.rows.of(caseAtHand(meeting.year, meeting.base.meeting)).length > 0)
    add("next-scene", t("scenes-next"), () => meeting.showNext(desk.rows));
  for (const to of ["next", "by-itself"] as const)
    if (meeting.writable && meeting.wallIsOpen) add(`turn ${to}`, t(`page-turn-${to}`), () => meeting.do({ do: "turn-wall", to }));
  for (const { name } of meeting.writable ? meeting.base.drafts : [])
    if (name !== meeting.base.draft.name) add(`draft ${name}`, t("draft-choose", { name }), () => meeting.do({ do: "choose-draft", name }));
  for (const deed of meeting.writable ? draftDeeds(meeting, (naming) => (desk.naming = naming), ask) : []) add(`draft-${deed.key}`, deed.label, deed.run);
  for (const section of sections) add(`section ${section}`, t("go-to", { place: t(`section-${section}`) }), () => (desk.section = section));
  for (const scheme of meeting.base.schemes)
    add(`scheme ${scheme.id}`, t("go-to", { place: named(scheme.name) }), () => {
      desk.section = "draft";
      desk.choose(scheme.id);
    });
  add("open-other", t("file-open-other"), () => doors.openFile());
  add("to-start", t("file-to-start"), () => doors.toStart());
  add("join-room", t("laptop-join-room"), () => doors.joinRoom());
  add("file", t("file-menu"), () => (desk.dialog = "file"));
  add("help", t("help-title"), () => (doors.shown = "help"));
  add("about", t("about-program"), () => (doors.shown = "about"));
  add("log", t("log-show"), () => (doors.shown = "log"));
  add("keys", t("key-help"), () => (desk.dialog = "keys"));
  add("settings", t("settings"), () => (desk.dialog = "settings"));
  return list;
}

/** What holds every word, what begins as they are written before what has words that begin so, and that before the rest. */
export function nearestFirst<T extends { label: string }>(list: readonly T[], words: readonly string[]): T[] {
  const far = (text: string) => {
    if (text.startsWith(words.join(" "))) return 0;
    const own = text.split(/[\s(«/-]+/);
    return words.every((word) => own.some((one) => one.startsWith(word))) ? 1 : 2;
  };
  return list
    .map((one) => ({ one, text: one.label.toLocaleLowerCase("nb") }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ one, text }) => ({ one, far: far(text) }))
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

/** What is found for the words written. */
export function found(reach: Reach, search: string): Found[] {
  const { meeting, desk } = reach;
  const words = search.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  const hits = nearestFirst(commands(reach, words.length > 0), words);
  if (words.length === 0) return hits;
  const short = new Map(meeting.base.schemes.map((scheme) => [scheme.id, scheme.short_name]));
  for (const need of meeting.base.needs) {
    if (hits.length >= 40) break;
    if (!matches(need, search)) continue;
    if (hits.filter(({ key }) => key.startsWith("need ")).length >= NEEDS) break;
    hits.push({
      key: `need ${need.id}`,
      label: t("need-named", { number: String(need.number), owner: need.owner.name, measure: need.measure }),
      kind: short.get(need.scheme) ?? "",
      run: () => desk.goTo(need),
    });
    if (meeting.writable)
      hits.push({
        key: `wall-need ${need.id}`,
        label: t("need-named-to-wall", { number: String(need.number), owner: need.owner.name }),
        kind: t("show-on-wall"),
        run: () => meeting.do({ do: "show-on-wall", scene: { scene: "need", need: need.id } }),
      });
  }
  return hits;
}

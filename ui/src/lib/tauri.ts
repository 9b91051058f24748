// The program behind the pages, through Tauri's messages: what each window may ask, by the shell's own names, arguments and answers.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { LaptopCalls, MainCalls, ProjectorCalls } from "../types/calls";
import type { Backend, CopyBackend, Unlisten, WallBackend } from "./backend";
import type { LaptopBackend } from "./laptopbackend";
import { t } from "./text";

type Call = { asks: Record<string, unknown>; answers: unknown };
/** Asks what one window may ask. */
type Asking<Calls extends { [name in keyof Calls]: Call }> = <Name extends keyof Calls & string>(
  name: Name,
  ...asks: Calls[Name]["asks"] extends Record<string, never> ? [] : [Calls[Name]["asks"]]
) => Promise<Calls[Name]["answers"]>;

const ask: Asking<MainCalls> = (name, ...[asks]) => invoke(name, asks);
const askOfWall: Asking<ProjectorCalls> = (name, ...[asks]) => invoke(name, asks);
const askOfLaptop: Asking<LaptopCalls> = (name, ...[asks]) => invoke(name, asks);

const hear = <T>(event: string, tell: (payload: T) => void): Promise<Unlisten> => listen<T>(event, ({ payload }) => tell(payload));

/** What the system's own dialog says: the program's windows speak the language of the page. */
const words = (
  dialog:
    | "open"
    | "keep"
    | "last-year"
    | "needs"
    | "other"
    | "model"
    | "template"
    | "attach"
    | "attachment"
    | "of-year"
    | "invitations"
    | "invitation"
    | "certificate"
    | "certificate-key"
    | "post"
    | "post-save"
    | "copy",
) => ({
  title: t(`dialog-${dialog}`),
  files: t(`dialog-${dialog}-files`),
});

/** What the leader's page asks; usable in the windows of the program only. */
export const leaderBackend: Backend = {
  face: () => ask("face"),
  leader: () => ask("leader"),
  wall: () => ask("wall"),
  review: () => ask("review"),
  explain: (need) => ask("explain", { need }),
  explainPot: (scheme, pot) => ask("explain_pot", { scheme, pot }),
  compare: (drafts, by) => ask("compare", { drafts, by }),
  difference: (first, second) => ask("difference", { first, second }),
  keepFile: (kept, path) => ask("keep_file", { with: kept, path, words: words("attach") }),
  dropFile: (kept, name) => ask("drop_file", { with: kept, name }),
  saveKeptFile: (kept, name) => ask("save_kept_file", { with: kept, name, words: words("attachment") }),
  execute: (seen, command) => ask("execute", { seen, command }),
  preview: (seen, command) => ask("preview", { seen, command }),
  setTyped: (seen, typed, others, sure) => ask("set_typed", { seen, typed, others, sure: sure === "sure" }),
  readAmount: (typed) => ask("read_amount", { typed }),

  years: () => ask("years"),
  rounds: () => ask("rounds"),
  minutesOf: (of) => ask("minutes_of", { of }),
  ahead: () => ask("ahead"),
  versions: () => ask("versions"),
  due: () => ask("due"),
  annual: () => ask("annual"),
  lists: () => ask("lists"),
  saveOfYear: (what) => ask("save_of_year", { what, words: words("of-year") }),
  importList: (list, path) => ask("import_list", { list, path, words: words("other") }),
  payments: () => ask("payments"),
  journal: () => ask("journal"),

  openWall: () => ask("open_wall"),
  closeWall: () => ask("close_wall"),
  wallPlace: () => ask("wall_place"),
  wallAhead: (scene) => ask("wall_ahead", { scene }),
  setZoom: (percent) => ask("set_zoom", { percent }),

  unprintable: (paper, language) => ask("unprintable", { paper, language }),
  paper: (paper, language) => ask("paper", { paper, language }),
  savePaper: ({ paper }) => ask("save_paper", { words: { title: t(`dialog-paper-${paper}`), files: t("dialog-paper-files") } }),
  minutesText: (of, language) => ask("minutes_text", { of, language }),
  template: (table, language) => ask("template", { table, language, words: words("template") }),
  openWritten: (path) => ask("open_written", { path }),
  reviewCopy: () => ask("review_copy"),
  wholeCopy: () => ask("whole_copy", { words: words("copy") }),
  whatIfInCopy: (question) => ask("what_if_in_copy", { question }),
  saveCasePaper: (number, name) => ask("save_case_paper", { case: number, name, words: words("attachment") }),
  ownNotes: () => ask("own_notes"),
  keepOwnNotes: (kept) => ask("keep_own_notes", { kept }),
  savePost: (post) => ask("save_post", { post, words: words("post-save") }),
  takePost: () => ask("take_post", { words: words("post") }),
  showInFolder: (path) => ask("show_in_folder", { path }),

  start: (language) => ask("start", { language }),
  newFromExample: (example) => ask("new_from_example", { example, words: words("keep") }),
  newFromPreset: (preset) => ask("new_from_preset", { preset, words: words("keep") }),
  nextYear: () => ask("next_year", { from: words("last-year"), to: words("keep") }),
  openFile: () => ask("open_file", { words: words("open") }),
  openPath: (path) => ask("open_path", { path }),
  closeFile: () => ask("close_file"),
  takeArrived: () => ask("take_arrived"),
  setUnsaved: (unsaved) => ask("set_unsaved", { unsaved }),
  closingHeard: () => ask("closing_heard"),
  closeWindow: () => ask("close_window"),
  pageFault: (fault) => ask("page_fault", { fault }),
  stopWork: (work) => ask("stop_work", { work }),
  readLog: () => ask("read_log"),
  about: () => ask("about"),
  showPlace: (place) => ask("show_place", { place }),
  restore: (path) => ask("restore", { path }),

  importPreview: (path, answers) => ask("import_preview", { path, answers, words: words("needs") }),
  importApply: (path, answers) => ask("import_apply", { path, answers }),
  importOtherPreview: (kind, path, answers) => ask("import_other_preview", { kind, path, answers, words: words("other") }),
  importOtherApply: (kind, path, answers) => ask("import_other_apply", { kind, path, answers }),
  importSeats: () => ask("import_seats", { words: words("other") }),

  tryModel: (model) => ask("try_model", { model }),
  exportModel: () => ask("export_model"),
  readModel: () => ask("read_model", { words: words("model") }),

  room: () => ask("room"),
  roomPlaces: () => ask("room_places"),
  openRoom: (bind) => ask("open_room", { bind }),
  chooseCertificate: () => ask("choose_certificate", { certificate: words("certificate"), key: words("certificate-key") }),
  forgetCertificate: () => ask("forget_certificate"),
  leadRoom: (command) => ask("lead_room", { command }),
  writeInvitations: (seat) => ask("write_invitations", { seat, words: words("invitations") }),
  tryRoom: (bind) => ask("try_room", { bind }),
  roomSign: () => ask("room_sign"),
  openLaptop: () => ask("open_laptop"),

  onChange: (tell) => hear("change", tell),
  onWall: (tell) => hear("wall", tell),
  onWallPlace: (tell) => hear("wall-place", tell),
  onRoom: (tell) => hear<unknown>("room", () => tell()),
  onRoomSign: (tell) => hear("room-sign", tell),
  onClosing: (tell) => hear<unknown>("closing", () => tell()),
  onArrived: (tell) => hear<unknown>("arrived", () => tell()),
  onHeldOver: async (tell) => {
    const stops = await Promise.all([
      hear<unknown>("tauri://drag-enter", () => tell(true)),
      hear<unknown>("tauri://drag-leave", () => tell(false)),
      hear<unknown>("tauri://drag-drop", () => tell(false)),
    ]);
    return () => stops.forEach((stop) => stop());
  },
  onWorking: (tell) => hear("working", tell),
  onOpened: (tell) => hear<unknown>("opened", () => tell()),
};

/** What the page of a review copy asks. */
export const copyBackend: CopyBackend = leaderBackend;

/** What the wall's page asks: its window may ask nothing else. */
export const wallBackend: WallBackend = {
  wall: () => askOfWall("wall"),
  closeWall: async () => void (await askOfWall("close_wall")),
  pageFault: async (fault) => void (await askOfWall("page_fault", { fault })),
  roomSign: () => askOfWall("room_sign"),
  onRoomSign: leaderBackend.onRoomSign,
  onWall: leaderBackend.onWall,
  onOpened: leaderBackend.onOpened,
};

/** What the laptop's page asks: its window may ask nothing else. */
export const laptopBackend: LaptopBackend = {
  laptop: () => askOfLaptop("laptop"),
  door: () => askOfLaptop("laptop_door"),
  open: () => askOfLaptop("laptop_open", { words: words("invitation") }),
  read: (text) => askOfLaptop("laptop_read", { text }),
  putAside: () => askOfLaptop("laptop_put_aside"),
  knock: (name, comes) => askOfLaptop("laptop_knock", { name, comes }),
  knockTyped: (address, code, name, comes) => askOfLaptop("laptop_knock_typed", { address, code, name, comes }),
  comeBack: (room, address) => askOfLaptop("laptop_come_back", { room, address }),
  compared: (numbers) => askOfLaptop("laptop_compared", { numbers }),
  leave: () => askOfLaptop("laptop_leave"),
  tryNow: () => askOfLaptop("laptop_try_now"),
  ask: (command) => askOfLaptop("laptop_ask", { command }),
  post: () => askOfLaptop("laptop_post", { words: words("post") }),
  look: (question) => askOfLaptop("laptop_look", { question }),
  check: (address) => askOfLaptop("laptop_check", { address }),
  cast: (of, choice) => askOfLaptop("laptop_cast", { of, choice }),
  ballots: () => askOfLaptop("laptop_ballots"),
  setZoom: async (percent) => void (await askOfLaptop("set_zoom", { percent })),
  pageFault: async (fault) => void (await askOfLaptop("page_fault", { fault })),
  onTold: (tell) => hear("laptop", tell),
  onBrought: (tell) => hear<unknown>("laptop-brought", () => tell()),
};

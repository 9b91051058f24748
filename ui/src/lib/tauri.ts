// The program behind the pages, through Tauri's messages. Names and arguments are those of the shell's commands.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend, Unlisten } from "./backend";
import { t } from "./text";

const hear = <T>(event: string, tell: (payload: T) => void): Promise<Unlisten> => listen<T>(event, ({ payload }) => tell(payload));

/** What the system's own dialog says: the program's windows speak the language of the page. */
const words = (dialog: "open" | "keep" | "needs" | "other" | "model" | "paper") => ({ title: t(`dialog-${dialog}`), files: t(`dialog-${dialog}-files`) });

/** The real backend; usable in the windows of the program only. */
export const tauriBackend: Backend = {
  face: () => invoke("face"),
  leader: () => invoke("leader"),
  wall: () => invoke("wall"),
  review: () => invoke("review"),
  explain: (need) => invoke("explain", { need }),
  explainPot: (scheme, pot) => invoke("explain_pot", { scheme, pot }),
  compare: (drafts, by) => invoke("compare", { drafts, by }),
  execute: (seen, command) => invoke("execute", { seen, command }),
  preview: (seen, command) => invoke("preview", { seen, command }),
  setTyped: (seen, typed, others, sure) => invoke("set_typed", { seen, typed, others, sure: sure === "sure" }),
  readAmount: (typed) => invoke("read_amount", { typed }),

  years: () => invoke("years"),
  rounds: () => invoke("rounds"),
  payments: () => invoke("payments"),
  journal: () => invoke("journal"),

  openWall: () => invoke("open_wall"),
  closeWall: () => invoke("close_wall"),
  wallPlace: () => invoke("wall_place"),
  wallAhead: (scene) => invoke("wall_ahead", { scene }),
  setZoom: (percent) => invoke("set_zoom", { percent }),

  unprintable: (language) => invoke("unprintable", { language }),
  innstilling: (language) => invoke("innstilling", { language }),
  saveInnstilling: () => invoke("save_innstilling", { words: words("paper") }),
  openWritten: (path) => invoke("open_written", { path }),
  reviewCopy: () => invoke("review_copy"),
  showInFolder: (path) => invoke("show_in_folder", { path }),

  start: (language) => invoke("start", { language }),
  newFromExample: (example) => invoke("new_from_example", { example, words: words("keep") }),
  newFromPreset: (preset) => invoke("new_from_preset", { preset, words: words("keep") }),
  openFile: () => invoke("open_file", { words: words("open") }),
  openPath: (path) => invoke("open_path", { path }),
  closeFile: () => invoke("close_file"),
  takeArrived: () => invoke("take_arrived"),
  setUnsaved: (unsaved) => invoke("set_unsaved", { unsaved }),
  closingHeard: () => invoke("closing_heard"),
  closeWindow: () => invoke("close_window"),
  pageFault: (fault) => invoke("page_fault", { fault }),
  readLog: () => invoke("read_log"),
  about: () => invoke("about"),
  showPlace: (place) => invoke("show_place", { place }),
  restore: (path) => invoke("restore", { path }),

  importPreview: (path, answers) => invoke("import_preview", { path, answers, words: words("needs") }),
  importApply: (path, answers) => invoke("import_apply", { path, answers }),
  importOtherPreview: (kind, path, answers) => invoke("import_other_preview", { kind, path, answers, words: words("other") }),
  importOtherApply: (kind, path, answers) => invoke("import_other_apply", { kind, path, answers }),

  tryModel: (model) => invoke("try_model", { model }),
  exportModel: () => invoke("export_model"),
  readModel: () => invoke("read_model", { words: words("model") }),

  onChange: (tell) => hear("change", tell),
  onWall: (tell) => hear("wall", tell),
  onWallPlace: (tell) => hear("wall-place", tell),
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
  onOpened: (tell) => hear<unknown>("opened", () => tell()),
};

// The two imports of a window: behovsmeldinger, and what is not. They live with the page, so that what was read and answered is there
// when one comes back from another section; another meeting begins with none.
import { getContext, setContext } from "svelte";
import type { ImportPreview } from "../../types/ImportPreview";
import type { OtherPreview } from "../../types/OtherPreview";
import { t } from "../../lib/text";
import { unsaved } from "../../lib/unsaved.svelte";
import type { ImportKind } from "../../types/ImportKind";
import type { Meeting } from "../meeting.svelte";
import { Importing } from "./importing.svelte";

export class Imports {
  /** Which of the other tables is brought in. */
  kind = $state<ImportKind>("participants");
  readonly needs: Importing<ImportPreview>;
  readonly others: Importing<OtherPreview>;

  constructor(meeting: Meeting) {
    const { backend, notices } = meeting;
    const refused = (error: unknown) => notices.refused(error);
    const revision = () => meeting.revision;
    this.needs = new Importing((path, answers) => backend.importPreview(path, answers), refused, revision);
    this.others = new Importing((path, answers) => backend.importOtherPreview(this.kind, path, answers), refused, revision);
  }

  /** Says that answers are lost when the window closes: the file they are of may be another then. Call the answer when the page goes. */
  register(): () => void {
    return unsaved.register({ key: "import", name: () => t("unsaved-import"), dirty: () => this.needs.answered || this.others.answered });
  }
}

const KEY = Symbol("imports");
export const provideImports = (imports: Imports) => setContext(KEY, imports);
export const useImports = () => getContext<Imports>(KEY);

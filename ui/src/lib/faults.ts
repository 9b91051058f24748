// What falls over in a page: told to the program's log by its kind and its place in the scripts, and by nothing that is shown.
import type { Backend, Page } from "./backend";
import type { PageFault } from "../types/PageFault";

/** What there is to tell of an error. Its message is left out: it may hold what the page shows. */
export function faultOf(page: Page, error: unknown): PageFault {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = [...stack.matchAll(/([\w.-]+\.js):(\d+):(\d+)/g)].map(([place]) => place).slice(0, 8);
  return { page, kind: error instanceof Error ? error.name : typeof error, places };
}

/** Tells the log of whatever falls over outside a part that can be shown anew. `told` is called for each. Call the answer to stop. */
export function followFaults(page: Page, backend: Pick<Backend, "pageFault">, told: () => void): () => void {
  const tell = (error: unknown) => {
    backend.pageFault(faultOf(page, error)).catch(() => undefined);
    told();
  };
  const fell = ({ error }: ErrorEvent) => error && tell(error);
  const rejected = ({ reason }: PromiseRejectionEvent) => tell(reason);
  addEventListener("error", fell);
  addEventListener("unhandledrejection", rejected);
  return () => {
    removeEventListener("error", fell);
    removeEventListener("unhandledrejection", rejected);
  };
}

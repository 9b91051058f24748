// pdf.js, which draws the pages of a paper and lays its text and its structure over them, for screen readers and for copying. It is
// large, and loaded only when a paper is looked at. Nothing is fetched but the program's own files: the paper carries its fonts, and
// what could run as a script in it is left out.
import { getDocument, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAt from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { EventBus, PDFLinkService, PDFViewer } from "pdfjs-dist/legacy/web/pdf_viewer.mjs";

/** Where the pages are put: what scrolls, and what grows in it. */
export interface Places {
  scroller: HTMLDivElement;
  pages: HTMLDivElement;
}

/** What is told while one reads. */
export interface Heard {
  /** The page that is most in sight, from 1. */
  page(page: number): void;
  /** How large the pages are drawn; 1 is as on paper. */
  scale(scale: number): void;
  /** What a page is called, for screen readers. */
  named(page: number): string;
}

/** A paper that is shown. */
export interface Shown {
  readonly pages: number;
  goTo(page: number): void;
  /** A number, or `page-width`, which follows the window. */
  scaleTo(scale: number | "page-width"): void;
  close(): void;
}

/** A table that goes over several pages is in the structure of each of them, whole: of its rows, those of the other pages are empty. */
function withoutRowsOfOtherPages(added: Node) {
  if (!(added instanceof HTMLElement) || !added.matches(".structTree")) return;
  for (const row of added.querySelectorAll("[role=row]")) if (!row.querySelector("[aria-owns]")) row.remove();
}

/** Shows a paper. The bytes are given away. */
export async function show(bytes: ArrayBuffer, { scroller, pages }: Places, heard: Heard): Promise<Shown> {
  const port = new Worker(new URL(workerAt, import.meta.url), { type: "module" });
  const worker = PDFWorker.create({ port });
  const events = new EventBus();
  const links = new PDFLinkService({ eventBus: events });
  const ending = new AbortController();
  // The pages are called what they are called here: pdf.js has words in English only, and asks its words' owner no more than this.
  const l10n = {
    getLanguage: () => document.documentElement.lang,
    getDirection: () => "ltr",
    get: async () => "",
    translate: async () => undefined,
    translateOnce: async () => undefined,
    destroy: async () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  };
  // Its types leave these two out, or ask for more than it does.
  const untyped = { abortSignal: ending.signal, l10n: l10n as never };
  const viewer = new PDFViewer({
    container: scroller,
    viewer: pages,
    eventBus: events,
    linkService: links,
    annotationMode: 0,
    enableAutoLinking: false,
    ...untyped,
  });
  links.setViewer(viewer);
  const task = getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: true,
  });
  const watch = new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach(withoutRowsOfOtherPages)));
  watch.observe(pages, { childList: true, subtree: true });
  const close = () => {
    watch.disconnect();
    ending.abort();
    viewer.setDocument(null as never);
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    const paper = await task.promise;
    const begun = new Promise<void>((resolve) => events.on("pagesinit", () => resolve()));
    events.on("pagechanging", ({ pageNumber }: { pageNumber: number }) => heard.page(pageNumber));
    events.on("scalechanging", ({ scale }: { scale: number }) => heard.scale(scale));
    viewer.setDocument(paper);
    links.setDocument(paper);
    await begun;
    for (const div of pages.querySelectorAll<HTMLElement>(".page")) div.setAttribute("aria-label", heard.named(Number(div.dataset.pageNumber)));
    viewer.currentScaleValue = "page-width";
    return {
      pages: paper.numPages,
      goTo: (page) => void (viewer.currentPageNumber = page),
      scaleTo: (scale) => void (viewer.currentScaleValue = String(scale)),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

// Where the focus goes when what had it is gone: a dialog closed, a button that was done with, a row that was removed, a section that
// was left. It never falls to the page, where keys do nothing. One place for all of them, in this order:
//
// 1. What had the focus before the dialog or the message, when it is still there.
// 2. Where the work goes on (`data-goes-on`), the nearest one around what is gone: the roll call's first seat, the result of a vote.
// 3. What stands in its place: the next row, else the one before.
// 4. The section itself, which is read by its name.
//
// What is only switched off while the program works gets the focus back when it is on again.

const MARK = "[data-goes-on]";
/** What lies over or beside the work, and is left again: the way back is to where one was. */
const BESIDE = "dialog, [data-beside]";
const TAKES = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** An element and those around it, each with its place among its siblings. */
interface Trail {
  element: HTMLElement;
  around: { parent: HTMLElement; place: number }[];
}

function trailOf(element: HTMLElement): Trail {
  const around: Trail["around"] = [];
  for (let child = element; child.parentElement; child = child.parentElement)
    around.push({ parent: child.parentElement, place: [...child.parentElement.children].indexOf(child) });
  return { element, around };
}

const isSeen = (element: Element) => element.isConnected && element.getClientRects().length > 0;
const isOff = (element: Element) => element.matches(":disabled");
const takes = (element: HTMLElement) => isSeen(element) && !isOff(element);

function focus(element: HTMLElement): boolean {
  if (!element.matches(TAKES) && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus();
  return document.activeElement === element;
}

const firstIn = (part: Element | undefined): HTMLElement | undefined =>
  part && [...(part.matches(TAKES) ? [part] : []), ...part.querySelectorAll(TAKES)].filter((one): one is HTMLElement => one instanceof HTMLElement).find(takes);

/** Gives the focus to what comes first of the list above. */
function land({ element, around }: Trail): boolean {
  if (takes(element)) return focus(element);
  const there = around.filter(({ parent }) => parent.isConnected && parent !== document.body);
  for (const { parent } of there) {
    const marks = [...parent.querySelectorAll<HTMLElement>(MARK)].filter(takes);
    // What is answered comes before what is read: the first seat of a roll call, not the heading of its case. Then what it just came to.
    const mark = marks.find((one) => one.matches(TAKES)) ?? marks.find(({ dataset }) => dataset.goesOn === "result") ?? marks[0];
    if (mark) return focus(mark);
  }
  for (const { parent, place } of there) {
    if (parent.tagName === "MAIN" || parent.querySelector("main")) break;
    const next = firstIn(parent.children[place]) ?? firstIn(parent.children[place - 1]);
    if (next && next !== element) return focus(next);
  }
  const main = document.querySelector<HTMLElement>("main");
  return main !== null && focus(main);
}

/** What was switched off with the focus, and what has it meanwhile. */
let owed: { element: HTMLElement; meanwhile: Element | null } | null = null;

/** Where the focus goes back to from what opens now: where it is, or the button that is off while the program does what it says. */
export const whereOneIs = (): Element | null => (owed && document.activeElement === owed.meanwhile ? owed.element : document.activeElement);

/** Watches over the focus of the page. Call the answer to stop. */
export function keepFocus(): () => void {
  /** Where the focus was last, and where it was last in the work itself. */
  let last: Trail | null = null;
  let work: Trail | null = null;
  let asked: ReturnType<typeof setTimeout> | undefined;

  function onfocusin({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement)) return;
    last = trailOf(target);
    if (!target.closest(BESIDE)) work = last;
  }

  function look() {
    asked = undefined;
    if (owed && takes(owed.element)) {
      if (document.activeElement === owed.meanwhile) focus(owed.element);
      owed = null;
    }
    const now = document.activeElement;
    if (!last || takes(last.element) || (now !== last.element && now !== document.body && now !== null)) return;
    const { element } = last;
    const beside = element.closest(BESIDE);
    land(beside?.isConnected || !work ? last : work);
    if (element.isConnected && isOff(element)) owed = { element, meanwhile: document.activeElement };
  }

  // The part that took the focus away may give it on itself: it is asked first.
  const watch = new MutationObserver(() => (asked ??= setTimeout(look)));
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled", "hidden"] });
  document.addEventListener("focusin", onfocusin);
  return () => {
    clearTimeout(asked);
    watch.disconnect();
    document.removeEventListener("focusin", onfocusin);
  };
}

/** Where one begins in a dialog: what asks for it, else the first field, else the first button of what is asked. Never the cross;
 * where there is nothing else, the heading. */
export function beginIn(dialog: HTMLElement) {
  const all = [...dialog.querySelectorAll<HTMLElement>(TAKES)].filter((one) => takes(one) && !one.matches("[data-command=close]"));
  const field = all.find((one) => one.matches("input, select, textarea"));
  const first = dialog.querySelector<HTMLElement>("[autofocus], [data-begin]") ?? field ?? all[0] ?? dialog.querySelector<HTMLElement>("h2");
  if (first) focus(first);
  // What stands in the field can be written over at once, as when one comes to it by Tab.
  if (first instanceof HTMLInputElement && first.matches("[type=text]")) first.select();
}

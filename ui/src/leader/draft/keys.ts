// Keys while an amount is dragged.

/** The key is taken: nobody else acts on it. */
export function took(event: Event, act: () => unknown) {
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** A key while an amount is dragged: Enter keeps it, Esc takes it back, any other keeps it and does its own. */
export function draggedBy(event: KeyboardEvent, scrub: { keep(): unknown; back(): unknown }): "done" | "go on" {
  const { key } = event;
  if (["Shift", "Control", "Alt", "Meta"].includes(key)) return "done";
  const undo = (event.ctrlKey || event.metaKey) && key.toLowerCase() === "z";
  if (key === "Escape" || undo) took(event, () => scrub.back());
  else void scrub.keep();
  if (key === "Enter") took(event, () => undefined);
  return key === "Escape" || key === "Enter" || undo ? "done" : "go on";
}

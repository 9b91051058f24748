// What can be measured on a wall that is shown: each word is large enough, nothing is cut, outside or over anything, and what is drawn belongs
// to its words.

/** Faults that can be measured on what the wall shows; `smallest` is the smallest type, in wall units. */
export function measured(smallest) {
  const faults = [];
  const wall = document.querySelector(".wall");
  const box = wall.getBoundingClientRect();
  const unit = Math.min(box.width / 1920, box.height / 1080);
  const shown = (element) => element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  if (document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls");
  const heard = (element) => element.closest(".aside, defs, title") !== null;
  /** Whatever has words of its own. */
  const texts = [...wall.querySelectorAll("*")].filter(
    (element) => !heard(element) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""),
  );
  const boxes = [];
  for (const element of texts) {
    const style = getComputedStyle(element);
    if (style.visibility === "hidden") continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const drawn = element instanceof SVGElement;
    const all = drawn ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    const scale = drawn ? element.ownerSVGElement.getBoundingClientRect().width / element.ownerSVGElement.viewBox.baseVal.width : 1;
    const size = (parseFloat(style.fontSize) * scale) / unit;
    if (size < smallest - 0.05) faults.push(`${size.toFixed(1)} units is too small: ${shown(element)}`);
    for (const one of all) {
      if (one.right > innerWidth + 1 || one.bottom > innerHeight + 1 || one.left < -1 || one.top < -1) faults.push(`outside: ${shown(element)}`);
      boxes.push([element, one]);
    }
    for (let around = element; around && around !== wall; around = around.parentElement) {
      const clips = getComputedStyle(around).overflow !== "visible" && !(around instanceof SVGElement);
      if (clips && (around.scrollWidth > around.clientWidth + 1 || around.scrollHeight > around.clientHeight + 1)) faults.push(`cut: ${shown(element)}`);
    }
  }
  boxes.forEach(([one, a], nth) =>
    boxes.slice(nth + 1).forEach(([other, b]) => {
      if (one === other || one.contains(other) || other.contains(one)) return;
      // Letters fill about the middle three quarters of their line.
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > Math.min(a.height, b.height) * 0.3) faults.push(`«${shown(one)}» lies over «${shown(other)}»`);
    }),
  );
  for (const figure of wall.querySelectorAll(".figure")) {
    if (heard(figure)) continue;
    const lines = new Set([...figure.getClientRects()].map((line) => Math.round(line.top)));
    if (lines.size > 1) faults.push(`wrapped: ${shown(figure)}`);
  }
  const inside = (part, room) => {
    const around = wall.querySelector(room)?.getBoundingClientRect();
    if (!around) return;
    for (const one of wall.querySelectorAll(`${room} ${part}`)) {
      const own = one.getBoundingClientRect();
      if (own.bottom > around.bottom + Math.max(2, 5 * unit) || own.right > around.right + 20 * unit) faults.push(`outside ${room}: ${shown(one)}`);
    }
  };
  inside("li", ".listed");
  inside(".row", ".rows");
  inside(":is(tr, li, p)", ".paged");
  inside("svg.drawn text", ".chart-scene");
  // What flows out of a picture is cut off.
  for (const one of wall.querySelectorAll("svg.drawn text")) {
    const [text, all] = [one, one.closest("svg")].map((part) => part.getBoundingClientRect());
    if (text.left < all.left - 1 || text.right > all.right + 1 || text.top < all.top - 1 || text.bottom > all.bottom + 1) faults.push(`cut off: ${shown(one)}`);
  }
  // A bar that lies under words is theirs: nearer to them than to those of the row below it.
  for (const row of wall.querySelectorAll(".dense .row")) {
    const next = row.nextElementSibling;
    const [bar, own, below] = [row.querySelector(".bar"), row.querySelector(".name").lastElementChild, next?.querySelector(".label")];
    if (!below) continue;
    const [of, over, under] = [bar, own, below].map((one) => one.getBoundingClientRect());
    if (of.top < over.bottom - 1) faults.push(`a bar lies over its words: ${shown(row)}`);
    if (of.top - over.bottom > under.top - of.bottom) faults.push(`a bar is nearer to the row below: ${shown(row)}`);
  }
  const parts = [...wall.querySelectorAll(":scope > *:not(.page-of)")].map((part) => part.getBoundingClientRect());
  parts.forEach((part, nth) => nth > 0 && part.top < parts[nth - 1].bottom - 1 && faults.push(`part ${nth} covers the one above`));
  const chart = wall.querySelector(".chart svg.drawn");
  if (chart) {
    if (!chart.getAttribute("aria-label")) faults.push("the picture has no name");
    const table = wall.querySelector(".chart table");
    if (!table?.caption?.textContent.trim()) faults.push("no table with a name behind the picture");
    const columns = table?.tHead?.rows[0]?.cells ?? [];
    if ([...columns].some((cell) => cell.scope !== "col" || !cell.textContent.trim())) faults.push("a column of the table has no heading");
    for (const row of table ? [...table.tBodies[0].rows, ...table.tFoot.rows] : [])
      if (row.cells.length !== columns.length || row.cells[0].scope !== "row" || !row.cells[0].textContent.trim())
        faults.push(`not a row that is heard: ${shown(row)}`);
  }
  return [...new Set(faults)];
}

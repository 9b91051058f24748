// What of a page can be seen, as words in the order they stand, and which of the words that a scene promises are not there. What is cut
// off is not seen; what only has to be scrolled to is. While a dialog is open, what it says is all that counts.

/** In the page: the words that are seen, and those that stand there but are cut. Between two boxes stands a new line. */
function seen() {
  const rooms = new Map();
  /** How a box treats what does not fit, and whether it is too small to be seen: what is there to be heard alone. */
  const roomOf = (one) => {
    if (!rooms.has(one)) {
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const lost = (overflow) => overflow === "hidden" || overflow === "clip";
      const heardOnly = (lost(style.overflowX) && (box.width <= 1 || box.height <= 1)) || style.clipPath === "inset(50%)";
      rooms.set(one, {
        style,
        box,
        heardOnly,
        x: lost(style.overflowX),
        y: lost(style.overflowY),
        scrolls: style.overflowX !== "visible" && !lost(style.overflowX),
      });
    }
    return rooms.get(one);
  };
  /** Whether a line of text is seen, cut, or not there for the eye. */
  const fate = (element, line) => {
    let { left, right, top, bottom } = line;
    for (let [one, out] = [element, "static"]; one; one = one.parentElement) {
      const { style, box, heardOnly, x, y, scrolls } = roomOf(one);
      if (heardOnly) return "heard";
      // Out of the flow, only the box that it is laid out in can cut it.
      const holds = out === "static" || (out === "absolute" && style.position !== "static");
      if (holds) {
        const slack = (bottom - top) * 0.4;
        const display = style.display !== "inline" && style.display !== "contents";
        if (display && x && (left < box.left - 1.5 || right > box.right + 1.5)) return "cut";
        if (display && y && (top < box.top - slack || bottom > box.bottom + slack)) return "cut";
        if (display && scrolls) ({ left, right, top, bottom } = box);
        out = "static";
      }
      if (style.position === "fixed") break;
      if (out === "static" && style.position === "absolute") out = "absolute";
    }
    // What stands above or before the page, as a way past the menu does until it has the focus, cannot be scrolled to.
    return bottom + scrollY <= 0 || right + scrollX <= 0 ? "heard" : "seen";
  };
  const boxOf = (one) => {
    while (/^(inline|contents)$/.test(getComputedStyle(one).display)) one = one.parentElement;
    return one;
  };
  const written = (one) => (one.matches("select") ? (one.selectedOptions[0]?.label ?? "") : /^(checkbox|radio|range|file)$/.test(one.type) ? "" : one.value);

  const [words, cut] = [[], []];
  let [last, end] = [];
  /** Two texts in one line stand apart where there is room between them. */
  const between = (box, [first]) => {
    if (last !== box) return "\n";
    return first.top < end.bottom - 2 && Math.abs(first.left - end.right) < 1.5 ? "" : " ";
  };
  const say = (element, text, lines) => {
    if (text.trim() === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const boxes = [...lines].filter(({ width, height }) => width > 0 && height > 0);
    const fates = boxes.map((line) => fate(element, line));
    if (fates.length === 0 || fates.every((one) => one === "heard")) return;
    const box = boxOf(element);
    const whole = !fates.includes("cut");
    (whole ? words : cut).push(between(box, boxes), text);
    [last, end] = [box, boxes.at(-1)];
  };
  const root = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.matches("input, textarea, select")) say(node, written(node), node.getClientRects());
    } else if (!node.parentElement.closest("script, style, select, textarea, title")) {
      const range = document.createRange();
      range.selectNodeContents(node);
      say(node.parentElement, node.data, range.getClientRects());
    }
  }
  const lines = (list) =>
    list
      .join("")
      .replace(/[^\S\u00a0]*\n\s*/g, "\n")
      .replace(/[ \t]+/g, " ")
      .trim();
  return { words: lines(words), cut: lines(cut) };
}

/** A text as it may stand: over several boxes, with spaces that do not break, and not as a part of a longer word or amount. */
function standing(text) {
  const body = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const before = /^[\p{L}\d]/u.test(text) ? `(?<![\\p{L}\\d${/^\d/.test(text) ? "\u2212" : ""}]|\\d\u00a0)` : "";
  const after = /[\p{L}\d]$/u.test(text) ? "(?![\\p{L}\\d]|\u00a0\\d)" : "";
  return new RegExp(before + body + after, "u");
}

const plain = (text) => text.replace(/\s+/g, " ").trim();
const short = (text, length = 80) => (text.length > length ? `${text.slice(0, length)} …` : text);

/** What is wrong with a text that should stand in `words`: nothing, that it is cut, or what stands in its place. */
export function absent(text, { words, cut }) {
  if (standing(text).test(words)) return [];
  if (standing(text).test(cut)) return [`«${text}» is cut`];
  const parts = text.trim().split(/\s+/);
  for (let length = parts.length - 1; length > 0; length--) {
    const found = standing(parts.slice(0, length).join(" ")).exec(words);
    if (found) return [`«${text}» is not shown; after «${plain(found[0])}» stands «${short(plain(words.slice(found.index + found[0].length)))}»`];
  }
  return [`«${text}» is not shown, nor how it begins; what is seen begins with «${short(plain(words))}»`];
}

/** What is wrong with what a scene says must be shown. */
export async function unseen(page, texts) {
  const here = await page.evaluate(seen);
  return texts.flatMap((text) => absent(text, here));
}

/** What is wrong with the scenes themselves, before any is looked at: one that asserts nothing, and two of one name. */
export function unsaid(scenes) {
  const names = new Set();
  return scenes.flatMap((scene) => {
    const { name, face = "leader", check, shows = [] } = scene;
    const twice = names.has(`${face} ${name}`);
    names.add(`${face} ${name}`);
    return [
      ...(check || (shows.length > 0 && shows.every((text) => text.trim() !== ""))
        ? []
        : [`${name}: says nothing of what must be there: give it «shows» or «check»`]),
      ...(twice ? [`${name}: another scene of the same face is called so too, and its picture lies over this one's`] : []),
    ];
  });
}

/** Whether a page looks and speaks as the scene asks: light on dark where it is dark, and the language it is in. In the page. */
export function asAsked([theme, language]) {
  const behind = (one) => {
    for (; one; one = one.parentElement) {
      const parts = getComputedStyle(one)
        .backgroundColor.match(/[\d.]+/g)
        .map(Number);
      if (parts[3] !== 0) return parts;
    }
    return [255, 255, 255];
  };
  const light = ([r, g, b]) =>
    [r, g, b].map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4).reduce((sum, part, nth) => sum + part * [0.2126, 0.7152, 0.0722][nth], 0);
  const most = { dark: 0.05, contrast: 0.001 }[theme];
  const parts = ["html", "header", "nav", "main", "dialog[open]", "[role=menu]"].flatMap((selector) =>
    [...document.querySelectorAll(selector)].map((one) => [selector, light(behind(one))]),
  );
  return [
    ...parts
      .filter(([, found]) => (most ? found > most : found < 0.7))
      .map(([selector, found]) => `${selector} is not ${theme}: its ground has the light ${found.toFixed(3)}`),
    ...(language && document.documentElement.lang !== language ? [`<html lang> is «${document.documentElement.lang}», not «${language}»`] : []),
  ];
}

// What a scene asks of how the page looks, where words do not tell: that something differs by more than its colour, that what has the
// focus is in sight, that a box lies within the window.

/** In the page: all of how a thing is drawn that is there without colours. */
function drawn(one) {
  const part = (pseudo) => {
    const style = getComputedStyle(one, pseudo);
    if (pseudo && style.content === "none") return "";
    const sides = ["Top", "Right", "Bottom", "Left"].map((side) => `${style[`border${side}Style`]} ${style[`border${side}Width`]}`);
    const ring = style.outlineStyle === "none" ? "" : `${style.outlineStyle} ${style.outlineWidth}`;
    return [...sides, ring, style.fontWeight, style.textDecorationLine, pseudo && `${style.content} ${style.width}`].join();
  };
  const seen = (mark) => mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && mark.getBoundingClientRect().width > 2;
  const marks = [...one.querySelectorAll("svg path, input")].filter(seen).map((mark) => mark.getAttribute("d") ?? `${mark.type} ${mark.checked}`);
  return [part(), part("::before"), part("::after"), ...marks].join("|");
}

/** Nothing, where one thing differs from another like it by more than colour. */
export const apart = async (what, one, other) => {
  const [first, second] = [await one.evaluate(drawn), await other.evaluate(drawn)];
  return first === second ? [`${what} differs from the rest by colour alone`] : [];
};

/** What has the focus, by its key in a table or by its words, must be what is named, and all of it within the window. */
export async function focusOn(page, wanted) {
  const found = await page.evaluate(() => {
    const one = document.activeElement;
    const { top, bottom, left, right } = one.getBoundingClientRect();
    const words = (one.closest("[data-key]")?.getAttribute("data-key") ?? one.getAttribute("aria-label") ?? one.innerText ?? "").replace(/\s+/g, " ").trim();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return { words, inside: top >= -1 && bottom <= innerHeight + 1 && right > 0 && left < innerWidth, free: one.contains(over) || over?.contains(one) };
  });
  return [
    ...(found.words === wanted || (wanted instanceof RegExp && wanted.test(found.words)) ? [] : [`the focus is on «${found.words}», not «${wanted}»`]),
    ...(found.inside ? [] : [`«${found.words}» has the focus and is out of sight`]),
    ...(!found.inside || found.free ? [] : [`«${found.words}» has the focus and something lies over it`]),
  ];
}

/** Nothing cuts the ring around what has the focus. */
export async function ringWhole(page) {
  const cut = await page.evaluate(() => {
    const one = document.activeElement;
    const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(one);
    if (outlineStyle === "none" && boxShadow === "none") return "is not there";
    const ring = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
    const { left, right, top, bottom } = one.getBoundingClientRect();
    for (let around = one.parentElement; around; around = around.parentElement) {
      const box = around.getBoundingClientRect();
      if (getComputedStyle(around).overflowY === "visible") continue;
      const sides = [box.left - left, box.top - top, right - box.right, bottom - box.bottom].map((out) => Math.round(out + ring));
      if (Math.max(...sides) > 0) return `is cut by ${around.className || around.tagName}: ${sides.join(" ")}`;
    }
    return null;
  });
  return cut === null ? [] : [`the ring around the focus ${cut}`];
}

/** The boxes of a selector lie within the window from side to side, and from top to bottom where they do not scroll with the page. */
export async function within(page, selector) {
  const boxes = await page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const { width, height } = page.viewportSize();
  if (boxes.length === 0) return [`there is no ${selector}`];
  return boxes.flatMap(({ left, right, top, bottom }) =>
    left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1
      ? []
      : [`${selector} goes out of the window: ${[left, top, right, bottom].map(Math.round).join(" ")} in ${width} × ${height}`],
  );
}

// How the table looks: chosen cells stand out in every look, and the cell with the focus is seen when the page is enlarged.

import { face, is, at, press, times, toAmount } from "./table-acts.mjs";
import { apart, focusOn } from "./told-apart.mjs";

/** A range of so many cells under each other in the column of amounts: how many, and which of them stand out. */
const chosen = (cells) => ({
  face,
  query: "?rows=500&sections",
  act: async (page) => (await toAmount(page), await press(page, ...times(cells - 1, "Shift+ArrowDown"))),
  shows: [
    "500 rader",
    "Salten 39 372 506 39 372 506 1 Bodø kommune Salten Lesing og skriving 0 01.01.2023 Ny",
    "Sum 231 052 979 231 052 979",
    `${cells} celler`,
  ],
  check: async (page) => {
    const [own, others] = await page.evaluate(() => {
      const ground = (one) => getComputedStyle(one).backgroundColor;
      const cells = [...document.querySelectorAll("[aria-selected=true]")];
      return [cells.map(ground), cells.map((cell) => ground(cell.previousElementSibling))];
    });
    return [
      ...is("cells that are chosen", own.length, cells),
      ...is("chosen cells that look as the one beside them", own.filter((ground, nth) => nth > 0 && ground === others[nth]).length, 0),
      ...(await focusOn(page, /./)),
    ];
  },
});

export const tableLooks = [
  { name: "table-dark", ...chosen(3), theme: "dark" },
  { name: "table-contrast", ...chosen(2), theme: "contrast" },
  {
    name: "table-forced",
    ...chosen(2),
    forced: "active",
    check: async (page) => [
      ...(await chosen(2).check(page)),
      ...(await apart("a chosen cell", page.locator("[aria-selected=true]").first(), page.locator("[data-place='5'] [data-column='8']"))),
      ...(await apart(
        "a section",
        page.locator(".body .row.heading [role=rowheader]").first(),
        page.locator(".body .row:not(.heading) [role=rowheader]").first(),
      )),
    ],
  },
  {
    name: "table-zoom",
    face,
    query: "?rows=500",
    size: [512, 384],
    scale: 2,
    act: toAmount,
    shows: ["500 rader", "Sum 231 052 979 231 052 979"],
    check: async (page) => [
      ...is("the cell with the focus", await at(page), "2/9"),
      ...(await focusOn(page, /./)),
      // The first column stays where it is, and does not lie over the cell.
      ...is(
        "the cell is free of the first column",
        await page.evaluate(() => {
          const [cell, stays] = [document.activeElement, document.activeElement.closest("[role=row]").querySelector(".stays, [role=rowheader]")];
          return cell.getBoundingClientRect().left >= stays.getBoundingClientRect().right - 1;
        }),
        true,
      ),
    ],
  },
];

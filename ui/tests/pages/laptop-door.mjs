// The door of the room on a laptop: the code, who asks, and the number that is compared before anything is shown.

import { says, missing, play } from "./laptop-acts.mjs";

async function knock(page) {
  await page.fill("input[type=text] >> nth=0", "K7M-2QX");
  await page.fill("[data-name] input", "Skolekontoret");
  await page.keyboard.press("Enter");
  await says(page, "Er tallet det samme?");
}

export const atTheDoor = [
  { name: "door", query: "?as=door", check: (page) => missing(page, "Bli med i møtet", "Koden på veggen") },
  {
    name: "door-empty",
    query: "?as=door",
    act: async (page) => {
      await page.click("button[type=submit]");
      await says(page, "Skriv koden som står på veggen.");
    },
    async check(page) {
      const { at, free } = await page.evaluate(() => {
        const field = document.activeElement;
        const told = document.getElementById(field.getAttribute("aria-describedby").split(" ").at(-1));
        const { outlineWidth, outlineOffset } = getComputedStyle(field);
        const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        return { at: field.getAttribute("aria-invalid"), free: told.getBoundingClientRect().top - field.getBoundingClientRect().bottom - ring };
      });
      return [
        ...(at === "true" ? [] : ["the focus is not in the field at fault"]),
        ...(free >= 0 ? [] : [`the ring around the field lies ${-free} px over what is wrong with it`]),
      ];
    },
  },
  {
    name: "wrong-code",
    query: "?as=door",
    act: async (page) => {
      await page.fill("input[type=text] >> nth=0", "FEIL");
      await page.fill("[data-name] input", "Skolekontoret");
      await page.keyboard.press("Enter");
      await says(page, "Koden er ikke rommets");
    },
    shows: ["Koden er ikke rommets. Se på veggen og skriv den på nytt.", "Hvem spør Skolekontoret"],
    check: async (page) => {
      const [code, name] = await page.locator("input[type=text]").evaluateAll((all) => all.map((one) => one.value));
      return code === "FEIL" && name === "Skolekontoret" && (await page.isEnabled("button[type=submit]"))
        ? []
        : [`what was written is «${code}» and «${name}», and cannot be sent again`];
    },
  },
  {
    name: "compare",
    query: "?as=door",
    act: async (page) => {
      await knock(page);
      await play(page, "approve");
      await says(page, "Svar om tallet først");
    },
    check: async (page) => {
      const shown = await page.innerText("body");
      const faults = /\d{3} \d{3}/.test(shown) ? [] : ["no number is shown"];
      if (shown.includes("Sortland")) faults.push("something of the room is shown before the numbers are compared");
      await page.click("button:has-text('Ja, det er det samme')");
      await page.waitForSelector("nav");
      return faults;
    },
  },
  {
    name: "invited",
    query: `?as=door&secret=${"0f".repeat(16)}`,
    act: async (page) => {
      await page.fill("[data-name] input", "Skolekontoret");
      await page.keyboard.press("Enter");
      await says(page, "Vent på møtelederen");
    },
    shows: ["Vent på møtelederen Møtelederen ser at du venter, og slipper deg inn. Du trenger ikke gjøre noe. Avbryt"],
    check: async (page) => {
      // Who comes with an invitation has shown who he is: there is no number to hold beside the leader's.
      const shown = await page.innerText("body");
      return [
        ...(/\d{3} \d{3}/.test(shown) ? ["a number is to be compared"] : []),
        ...(shown.includes("Sortland") ? ["something of the room is shown before anyone is let in"] : []),
      ];
    },
  },
];

// The review copy at home: what is written to the leader goes into one file.

import { WIDE, says, missing, play } from "./laptop-acts.mjs";

/** The review copy at home: what is written to the leader becomes one file, and nothing leaves the machine before it is saved. */
export const atHome = {
  name: "review-to-leader",
  face: "representative",
  size: WIDE,
  act: async (page) => {
    await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
    await page.getByRole("tab", { name: "Desentralisert ordning" }).click();
    await page.locator("button.name", { hasText: "Sortland kommune" }).first().click();
    await page.getByLabel("Merknad til møtelederen").fill("Tiltaket er alt i gang.");
    await page.getByLabel("Foreslå et annet beløp").fill("120 000");
    await page.getByRole("button", { name: "Lagre som fil" }).click();
    await says(page, "Filen er lagret.");
  },
  check: async (page) => {
    const faults = await missing(page, "1 merknad, 1 foreslått beløp.", "til møtelederen");
    const [post] = await play(page, "posts");
    const asks = post?.asks.map((ask) => ask.do).join();
    return asks === "remark,counter-proposal" && post.organisation === "Sortland kommune" ? faults : [...faults, `the file is ${JSON.stringify(post)}`];
  },
};

/** A case that is proposed at home goes into the same file. */
export const caseAtHome = {
  name: "review-case-proposed",
  face: "representative",
  size: WIDE,
  act: async (page) => {
    await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
    await page.getByText("Begrunnelse, forfall, inhabilitet og sak").click();
    await page.getByLabel("Sak du foreslår").fill("Felles veilederordning");
    await page.getByLabel("Hvorfor saken bør tas opp").fill("Tre eiere har spurt.");
    await page.getByRole("button", { name: "Lagre som fil" }).click();
    await says(page, "Filen er lagret.");
  },
  check: async (page) => {
    const [post] = await play(page, "posts");
    const [ask] = post?.asks ?? [];
    const said = [ask?.do, ask?.title, ask?.why].join("|");
    const counted = await missing(page, "0 merknader, 0 foreslåtte beløp, en foreslått sak.");
    return said === "propose-case|Felles veilederordning|Tre eiere har spurt." ? counted : [`the file is ${JSON.stringify(post)}`];
  },
};

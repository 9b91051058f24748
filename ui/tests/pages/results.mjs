// Where the deciding stands, on the wall: while there is no vote to show, the sums of each ordning fill what lies under the words, in
// figures that are read from ten metres; light and dark, on a projector and on a large screen.
const SCENES = ["nothing", "proposed", "overspent", "consensus", "reopened", "tried-result"];

/** The smallest figure in wall units, and the air between the words and the sums, and under them. */
const laid = (page) =>
  page.evaluate(() => {
    const wall = document.querySelector(".wall").getBoundingClientRect();
    const unit = Math.min(wall.width / 1920, wall.height / 1080);
    const box = (what) => document.querySelector(`.wall ${what}`).getBoundingClientRect();
    const figures = [...document.querySelectorAll(".wall .schemes td")];
    return {
      figures: figures.length,
      least: Math.min(...figures.map((one) => parseFloat(getComputedStyle(one).fontSize) / unit)),
      above: (box(".schemes").top - box(".head").bottom) / unit,
      under: (wall.bottom - box(".schemes").bottom) / unit,
      cut: box(".schemes").bottom > wall.bottom,
    };
  });

const result = (look, [width, height]) => ({
  name: `results-${look}-${width}`,
  face: "projector",
  size: [width, height],
  async act(page) {
    await page.evaluate((look) => {
      localStorage.setItem("innstilling.wall-look", look);
      dispatchEvent(new StorageEvent("storage", { key: "innstilling.wall-look", newValue: look }));
    }, look);
    await page.emulateMedia({ reducedMotion: "reduce" });
  },
  async check(page) {
    const faults = [];
    for (const scene of SCENES) {
      await page.evaluate((name) => window.tell(name, 0), scene);
      await page.waitForSelector(".wall .schemes.large");
      await page.still();
      await page.picture(`results-${scene}-${look}-${width}`);
      const { figures, least, above, under, cut } = await laid(page);
      if (figures !== 12) faults.push(`${scene}: ${figures} figures of three ordninger`);
      if (least < 44) faults.push(`${scene}: figures of ${least.toFixed(1)} units`);
      if (above > 130 || under > 130 || cut) faults.push(`${scene}: ${above.toFixed(0)} units of air above the sums, ${under.toFixed(0)} under`);
    }
    return faults;
  },
});

/** Votes of several bodies, or on several parts: none lies over another, over the sums or outside the wall. */
const votes = {
  name: "results-votes",
  face: "projector",
  size: [1280, 720],
  act: (page) => page.emulateMedia({ reducedMotion: "reduce" }),
  async check(page) {
    const faults = [];
    for (const [scene, parts] of [
      ["carried-two", 2],
      ["carried-four", 4],
      ["carried-six", 6],
    ]) {
      await page.evaluate((name) => window.tell(name, 0), scene);
      await page.waitForSelector(`.wall .body-vote:nth-child(${parts})`);
      await page.still();
      await page.picture(`results-${scene}`);
      const found = await page.evaluate(() => {
        const box = (one) => one.getBoundingClientRect();
        const [head, sums] = [".head", ".schemes"].map((what) => box(document.querySelector(`.wall ${what}`)));
        const all = [...document.querySelectorAll(".wall .body-vote")].map(box);
        const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return [
          ...all.filter((one) => one.top < head.bottom - 1).map(() => "a vote lies over the words"),
          ...all.filter((one) => one.bottom > sums.top + 1).map(() => "a vote lies over the sums"),
          ...all.filter((one, nth) => all.slice(nth + 1).some((other) => over(one, other))).map(() => "a vote lies over another"),
          ...[...document.querySelectorAll(".wall .body-vote :is(dd, .note)")]
            .filter((one) => one.scrollWidth > one.clientWidth + 1 || box(one).right > innerWidth)
            .map((one) => `cut: ${one.textContent}`),
          ...(sums.bottom > innerHeight ? ["the sums are cut"] : []),
        ];
      });
      faults.push(...found.map((fault) => `${scene}: ${fault}`));
    }
    return faults;
  },
};

export const resultScenes = ["light", "dark"].flatMap((look) => [result(look, [1280, 720]), result(look, [1920, 1080])]).concat(votes);

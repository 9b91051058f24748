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

export const resultScenes = ["light", "dark"].flatMap((look) => [result(look, [1280, 720]), result(look, [1920, 1080])]);

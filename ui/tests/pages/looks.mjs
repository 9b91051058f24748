// The same state in the looks and sizes that a page must bear.
import { inNynorsk } from "./nynorsk.mjs";

const LOOKS = {
  light: {},
  dark: { theme: "dark" },
  contrast: { theme: "contrast" },
  forced: { forced: "active" },
  1024: { size: [1024, 700] },
  zoom: { size: [720, 450], scale: 2 },
  nn: { language: "nn" },
};

/** In nynorsk a scene may come there by other words (`nynorsk`) and shows others (`viser`), and no bokmål is left on the page, unless
 * what is not the program's own words is (`own`); in forced colours it may have more to answer for (`drawn`). */
export const looks = ({ nynorsk, viser, drawn, own = inNynorsk, ...scene }, which = ["light", "dark", "1024", "nn"]) =>
  which.map((look) => {
    const { act, shows, check } = scene;
    const more = { nn: own, forced: drawn }[look];
    return {
      ...scene,
      ...LOOKS[look],
      name: `${scene.name}-${look}`,
      ...(look === "nn" ? { act: nynorsk ?? act, shows: viser ?? (shows ? [] : undefined) } : {}),
      ...(more ? { check: async (page) => [...((await check?.(page)) ?? []), ...(await more(page))] } : {}),
    };
  });

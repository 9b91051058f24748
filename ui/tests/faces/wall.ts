// The projector page showing one scene: `?scene=needs-40`. `window.tell(name)` changes to another, as the leader would.
import { mount } from "svelte";
import "../../src/look/base.css";
import { language } from "../../src/lib/language.svelte";
import { theme } from "../../src/lib/theme.svelte";
import { wallLook, wallZoom } from "../../src/lib/zoom.svelte";
import Projector from "../../src/projector/Projector.svelte";
import type { WallView } from "../../src/types/WallView";
import { fixtureBackend } from "../fixture/backend";
import { scenes } from "./scenes";

const asked = new URLSearchParams(location.search).get("scene") ?? "pause";
const hearers = new Set<(wall: WallView) => void>();
const backend = {
  ...fixtureBackend(),
  wall: async () => scenes[asked]!(),
  onWall: async (hear: (wall: WallView) => void) => {
    hearers.add(hear);
    return () => void hearers.delete(hear);
  },
};
let revision = 1;
const tell = (name: string) => {
  revision += 1;
  for (const hear of hearers) hear({ ...scenes[name]!(), revision, serial: revision });
};
Object.assign(window, { tell });
language.begin();
theme.begin();
wallLook.begin();
wallZoom.begin();
mount(Projector, { target: document.getElementById("app")!, props: { backend } });

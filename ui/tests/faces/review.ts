// The representative's page over the fixture: `?times=75` for 10 000 behovsmeldinger, `?decision=carried` for a decision,
// `?seats=none` and `?needs=none` for empty copies, `?fault=…` for a copy the program refuses to open.
import { mount } from "svelte";
import "../../src/look/base.css";
import { language } from "../../src/lib/language.svelte";
import { theme } from "../../src/lib/theme.svelte";
import Representative from "../../src/representative/Representative.svelte";
import type { ReviewView } from "../../src/types/ReviewView";
import { fixtureBackend } from "../fixture/backend";
import { scenes } from "./scenes";

const asked = new URLSearchParams(location.search);
const fixture = fixtureBackend({ face: "representative", times: Number(asked.get("times") ?? 1) });

function decided(view: ReviewView) {
  const scene = scenes[asked.get("decision") ?? ""]?.();
  if (scene?.content.scene === "result") view.decision = scene.content.deciding;
}

/** A draft with something to say: more than the frame in one scheme, a reason for it, and an estimate in another. */
function unsettled(view: ReviewView) {
  const [first, second] = view.draft.schemes;
  const need = view.needs.find(({ id }) => id === "dekom-85");
  if (!first || !second || !need) return;
  first.frame_status = "estimate";
  view.draft.findings.unshift(
    {
      severity: "warn",
      code: "estimated-frame",
      place: { scheme: first.scheme, region: null, need: null },
      values: { frame: { type: "kroner", value: first.frame } },
      accepted: null,
      blocks: false,
      asks: false,
    },
    {
      severity: "warn",
      code: "coordinator-alone",
      place: { scheme: need.scheme, region: need.region, need: need.id },
      values: { coordinator: { type: "kroner", value: 24_000 } },
      accepted: "Koordinatoren deles med Øksnes fra høsten.",
      blocks: false,
      asks: false,
    },
  );
}

const backend = {
  ...fixture,
  review: async () => {
    if (asked.has("fault")) throw { code: asked.get("fault"), detail: "the copy was damaged", values: {} };
    const view = await fixture.review();
    decided(view);
    unsettled(view);
    if (asked.get("seats") === "none") view.seats = [];
    if (asked.get("needs") === "none") view.needs = [];
    return view;
  },
};
language.begin();
theme.begin();
mount(Representative, { target: document.getElementById("app")!, props: { backend } });

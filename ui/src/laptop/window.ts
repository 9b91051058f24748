// Starts the laptop's page in its window of the program.
import { mount } from "svelte";
import "../look/base.css";
import { followFaults } from "../lib/faults";
import { language } from "../lib/language.svelte";
import { letters } from "../lib/letters.svelte";
import { machineStorage } from "../lib/storage";
import { laptopBackend } from "../lib/tauri";
import { theme } from "../lib/theme.svelte";
import { zoom, zoomStep } from "../lib/zoom.svelte";
import Laptop from "./Laptop.svelte";
import { ProgramCarrier } from "./program/carrier";

language.begin();
theme.begin();
letters.begin();
zoom.drawBy(laptopBackend);
addEventListener("keydown", (event) => {
  const step = zoomStep(event);
  if (!step) return;
  event.preventDefault();
  zoom.step(step);
});
followFaults("laptop", laptopBackend, () => undefined);
const target = document.getElementById("app");
const under = { carry: (tell: ConstructorParameters<typeof ProgramCarrier>[1]) => new ProgramCarrier(laptopBackend, tell), machine: machineStorage() };
if (target) mount(Laptop, { target, props: { under } });

// Starts the room's page in a browser.
import { mount } from "svelte";
import "../look/base.css";
import { language } from "../lib/language.svelte";
import { letters } from "../lib/letters.svelte";
import { machineStorage, tabStorage } from "../lib/storage";
import { theme } from "../lib/theme.svelte";
import Laptop from "./Laptop.svelte";
import { takeBrought } from "./invited";
import { overLine } from "./browser";
import { webSocket } from "./room/transport";

language.begin();
theme.begin();
letters.begin();
const target = document.getElementById("app");
const under = { carry: overLine({ transport: webSocket(), tab: tabStorage() }), machine: machineStorage() };
if (target) mount(Laptop, { target, props: { under, ...takeBrought(location, history) } });

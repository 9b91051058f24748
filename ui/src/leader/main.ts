// Starts the leader page in its window.
import { mount } from "svelte";
import "../look/base.css";
import "../look/compact.css";
import { leaderBackend } from "../lib/tauri";
import { language } from "../lib/language.svelte";
import { letters } from "../lib/letters.svelte";
import { theme } from "../lib/theme.svelte";
import { wallLook, wallZoom, zoom } from "../lib/zoom.svelte";
import Leader from "./Leader.svelte";

language.begin();
theme.begin();
wallLook.begin();
wallZoom.begin();
zoom.drawBy(leaderBackend);
letters.begin();
const target = document.getElementById("app");
if (target) mount(Leader, { target, props: { backend: leaderBackend } });

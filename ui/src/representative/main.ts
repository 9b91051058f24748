// Starts the representative page in its window.
import { mount } from "svelte";
import "../look/base.css";
import { copyBackend } from "../lib/tauri";
import { language } from "../lib/language.svelte";
import { theme } from "../lib/theme.svelte";
import { zoom } from "../lib/zoom.svelte";
import Representative from "./Representative.svelte";

language.begin();
theme.begin();
zoom.drawBy(copyBackend);
const target = document.getElementById("app");
if (target) mount(Representative, { target, props: { backend: copyBackend } });

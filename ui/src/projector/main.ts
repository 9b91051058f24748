// Starts the projector page in its window.
import { mount } from "svelte";
import "../look/base.css";
import { wallBackend } from "../lib/tauri";
import { language } from "../lib/language.svelte";
import { theme } from "../lib/theme.svelte";
import { wallLook, wallZoom } from "../lib/zoom.svelte";
import Projector from "./Projector.svelte";

language.begin();
theme.begin();
wallLook.begin();
wallZoom.begin();
const target = document.getElementById("app");
if (target) mount(Projector, { target, props: { backend: wallBackend } });

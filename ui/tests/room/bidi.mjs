// As much of WebDriver BiDi as one page in Firefox needs: open it past the certificate's warning, press keys, ask what it shows.
// https://w3c.github.io/webdriver-bidi/
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Axe } from "../pages/axe.mjs";
import { listen } from "./heard.mjs";

const KEYS = { ArrowDown: "\uE015", Tab: "\uE004", Enter: "\uE006", Escape: "\uE00C", Space: " " };

/** A Firefox, and one tab of it. */
export class FirefoxPage {
  #child;
  #profile;
  /** The socket, and what was asked over it: one for all tabs. */
  #line = { socket: null, asked: new Map(), next: 1 };
  #context;
  #axe = new Axe();

  static async launch(program) {
    const page = new FirefoxPage();
    page.#profile = mkdtempSync(join(tmpdir(), "innstilling-firefox-"));
    writeFileSync(join(page.#profile, "user.js"), 'user_pref("remote.active-protocols", 1);\nuser_pref("browser.shell.checkDefaultBrowser", false);\n');
    page.#child = spawn(program, ["--headless", "--no-remote", "--profile", page.#profile, "--remote-debugging-port", "0", "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, HOME: page.#profile },
    });
    const address = await new Promise((found, gone) => {
      page.#child.once("exit", () => gone(new Error("Firefox does not start")));
      createInterface({ input: page.#child.stderr }).on("line", (line) => {
        const said = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
        if (said) found(said[1]);
      });
    });
    page.#line.socket = new WebSocket(`${address}/session`);
    page.#line.socket.addEventListener("message", ({ data }) => {
      const { id, type, result, message } = JSON.parse(data);
      const asked = page.#line.asked.get(id);
      page.#line.asked.delete(id);
      if (type === "error") asked?.fail(new Error(message));
      else asked?.done(result);
    });
    await new Promise((opened, gone) => {
      page.#line.socket.addEventListener("open", opened);
      page.#line.socket.addEventListener("error", () => gone(new Error("Firefox does not answer")));
    });
    await page.#ask("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await page.#ask("script.addPreloadScript", { functionDeclaration: `${listen}` });
    await page.#openTab();
    return page;
  }

  /** One more tab, which is ended with the first one. */
  async another() {
    const page = new FirefoxPage();
    page.#child = this.#child;
    page.#profile = this.#profile;
    page.#line = this.#line;
    await page.#openTab();
    return page;
  }

  async #openTab() {
    // A tab of its own: the one that Firefox begins with keeps the focus in the address, and no key presses a button of its page.
    const { context } = await this.#ask("browsingContext.create", { type: "tab" });
    this.#context = context;
    await this.#ask("browsingContext.activate", { context });
  }

  goto = (url) => this.#ask("browsingContext.navigate", { context: this.#context, url, wait: "complete" });

  reload = () => this.#ask("browsingContext.reload", { context: this.#context, wait: "complete" });

  press = (key) => this.#keys([KEYS[key] ?? key]);

  type = (text) => this.#keys([...text]);

  axe = () => this.#axe.look(this);

  /** What a function of the page answers, when it does; a text is run as it is. */
  async evaluate(does, given) {
    const answer = typeof does === "string" ? `${does};null` : `(${does})(${JSON.stringify(given)})`;
    const expression = typeof does === "string" ? `${answer}` : `Promise.resolve(${answer}).then((said) => JSON.stringify(said ?? null))`;
    const { result, exceptionDetails } = await this.#ask("script.evaluate", { expression, target: { context: this.#context }, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return typeof does === "string" ? null : JSON.parse(result.value);
  }

  async close() {
    await this.#ask("browser.close", {}).catch(() => undefined);
    this.#child.kill();
    await new Promise((gone) => (this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.once("exit", gone) : gone()));
    rmSync(this.#profile, { recursive: true, force: true });
  }

  #keys(values) {
    const actions = values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.#ask("input.performActions", { context: this.#context, actions: [{ type: "key", id: "keyboard", actions }] });
  }

  #ask(method, params) {
    const id = this.#line.next++;
    return new Promise((done, fail) => {
      this.#line.asked.set(id, { done, fail });
      this.#line.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

// A room on this machine: the program's `host`, led by lines as a meeting leader leads it.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export class Hosted {
  #child;
  #lines = [];
  #waiting = [];
  #late = [];
  #folder;

  /** Makes the example meeting and opens its room on an address of this machine. */
  static async open(program) {
    const hosted = new Hosted();
    hosted.#folder = mkdtempSync(join(tmpdir(), "innstilling-room-"));
    hosted.program = program;
    hosted.file = join(hosted.#folder, "m.innstilling");
    const made = spawnSync(program, ["new", hosted.file, "--example", "nordland-2023"], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    hosted.#child = spawn(program, ["host", hosted.file, "--bind", "127.0.0.1:0", "--keep", join(hosted.#folder, "rom")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface({ input: hosted.#child.stdout }).on("line", (line) => {
      hosted.#lines.push(JSON.parse(line));
      hosted.#waiting.splice(0).forEach((wake) => wake());
    });
    hosted.opened = await hosted.until((said) => said.room === "open");
    return hosted;
  }

  /** The next line that is this; what comes before it is passed over. Fails when it has not come after a minute. */
  async until(is, what = "the room") {
    const late = new Promise((_, fail) => this.#late.push(setTimeout(() => fail(new Error(`${what} said nothing`)), 60_000)));
    for (;;) {
      const found = this.#lines.findIndex(is);
      if (found >= 0) {
        this.#late.splice(0).forEach(clearTimeout);
        return this.#lines.splice(0, found + 1).at(-1);
      }
      await Promise.race([late, new Promise((wake) => this.#waiting.push(wake))]);
    }
  }

  /** Gives a command, and fails when it is refused. */
  async lead(command) {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    const answer = await this.until((said) => "ok" in said);
    if (!answer.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A meeting that has opened its case, with one proposal, so that it can be voted on. */
  async openMeeting() {
    for (const command of [
      { do: "open-meeting", meeting: "m1" },
      { do: "arrive", seats: Array.from({ length: 12 }, (_, nth) => `s${String(nth + 1).padStart(2, "0")}`) },
      { do: "set-case", case: { number: "1/23", title: "Fordeling (konstruert)", kind: "decision", proposed_decision: null } },
      { do: "set-agenda", meeting: "m1", agenda: [{ case: "1/23", minutes: 10 }] },
      { do: "open-case", case: "1/23", led_by: "s15" },
      { do: "put-forward", proposal: "a", text: "Utkastet vedtas." },
      { do: "consensus-tried" },
      { do: "show-on-wall", scene: { scene: "case" } },
    ])
      await this.lead(command);
  }

  /** Puts the proposal to a vote, for the first time or once more. */
  vote = (way, repeats) => this.lead({ do: "put-to-vote", question: { question: "one", proposal: "a" }, way, ...(repeats ? { repeats } : {}) });

  /** The leader hangs up; the exit code. */
  end() {
    return new Promise((done) => {
      this.#child.once("exit", (code) => done(code));
      this.#child.stdin.end();
    });
  }

  /** What `verify` says of the file afterwards. */
  verify = () => spawnSync(this.program, ["verify", this.file], { encoding: "utf8" });

  clear() {
    this.#child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

// The way of a device: from the door to its seat, and back again by itself whenever the line is cut. What comes is laid in by serial;
// how fresh it is, is always known. It knows no page, no clock and no network of its own: they are handed in.
import type { FaceAnswer } from "../../types/FaceAnswer";
import type { FaceQuestion } from "../../types/FaceQuestion";
import type { OwnView } from "../../types/OwnView";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import { Asking } from "./asking";
import { PROTOCOL, read, type Enter, type FromDevice, type Refused, type ToDevice, type Wish } from "./messages";
import { digest, number, random } from "./secrets";
import { laid, type Seen } from "./seen";
import type { Around, Standing, Told } from "./standing";
import type { Line } from "./transport";

/** A device that has heard nothing for so long is not fresh. */
export const SILENT = 12_000;
/** So long a call may ring. */
const RINGS = 10_000;
/** So often it is looked whether the room has fallen silent, or the machine has slept. */
const LOOKS = 1_000;
const AGAIN = [0, 500, 1000, 2000, 3000];
/** After these a device does not come again by itself, and its key opens nothing any more. */
const OUT = new Set(["revoked", "device-unknown", "denied"]);
/** Only those that are in by a key come again after these. */
const COMES_AGAIN = new Set(["closed", "too-many-tries", "full"]);

/** One device's way. */
export class Connection {
  readonly #around: Around;
  readonly #asking = new Asking();
  #line: Line | null = null;
  #standing: Standing = { at: "door", why: null };
  #seen: Seen | null = null;
  #lost: number | null = null;
  #tries = 0;
  #heard = 0;
  #leave: (() => void)[] = [];
  /** Something was heard over the line that is up. */
  #answered = false;
  /** By what the line that is up came in; of one that is not in yet, what it needs for the number. */
  #entering: Enter | null = null;
  #nonce = "";
  /** Welcomed before its own user has compared the numbers. */
  #welcome: Extract<ToDevice, { say: "welcome" }> | null = null;
  #room = "";
  /** When it came in over the line that is up. */
  #since = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  get told(): Told {
    return { standing: this.#standing, seen: this.#seen, lost: this.#lost };
  }

  /** Comes in again as the device that it was; stays at the door when it was none. */
  begin() {
    const { device } = this.#around.keyring;
    if (device?.is === "in") this.#call({ by: "key", key: device.key });
    else if (device?.secret) void this.joinBySecret(device.secret, device.name);
    else this.#tell();
  }

  /** Knocks with an invitation. The same again, until the leader has answered, is the same device. */
  async joinBySecret(secret: string, name: string) {
    const { keyring } = this.#around;
    const before = keyring.device;
    const key = before?.secret === secret ? before.key : random(32);
    keyring.keep({ key, name, secret, is: "waiting" });
    this.#call({ by: "invitation", secret, device: await digest(key), name });
  }

  /** Knocks with the code on the wall. */
  async joinByCode(code: string, name: string, wish: Wish) {
    const key = random(32);
    this.#around.keyring.keep({ key, name, secret: null, is: "waiting" });
    this.#nonce = random(32);
    this.#call({ by: "code", code, device: await digest(key), name, wish, commitment: await digest(this.#nonce) });
  }

  /** The user has compared the two numbers: the same, or not. */
  compared(they: "are-the-same" | "differ") {
    if (this.#standing.at !== "waiting") return;
    if (they === "differ") return this.#out({ code: "number-differs", values: {} }, "forget");
    const welcome = this.#welcome;
    this.#standing = { ...this.#standing, number: null };
    if (welcome) this.#come(welcome);
    this.#tell();
  }

  /** Goes, and forgets its key. */
  leaveRoom() {
    this.#out(null, "forget");
  }

  /** Tries at once: the machine has woken or found its network. Who was sent to the door does not come again by itself. */
  wake() {
    if (this.#standing.at === "door") return;
    const isSilent = this.#standing.at === "in" && this.#around.now() - this.#heard >= SILENT;
    if (!this.#line || isSilent) this.#again("at-once");
  }

  /** Gives a command of the seat; refused with a code. */
  ask(command: SeatCommand): Promise<SeatAnswer> {
    if (this.#standing.at === "door") return Promise.reject<SeatAnswer>({ code: "out", values: {} } satisfies Refused);
    return this.#asking.ask(command, this.#own());
  }

  /** Asks about what is shown; refused with a code. A room of an earlier version is asked nothing. */
  look(question: FaceQuestion): Promise<FaceAnswer> {
    const code = this.#standing.at !== "in" ? "out" : this.#standing.questions ? null : "no-questions";
    return code ? Promise.reject<FaceAnswer>({ code, values: {} } satisfies Refused) : this.#asking.look(question);
  }

  /** Hangs up; the device keeps its key. */
  stop() {
    this.#hangUp();
  }

  #own(): OwnView | null {
    return this.#seen?.own ?? null;
  }

  #call(enter: Enter) {
    this.#hangUp();
    this.#entering = enter;
    if (this.#standing.at !== "in") this.#standing = { at: "calling" };
    this.#ring();
    this.#tell();
  }

  /** Each line hears for itself alone: what an older one still says is not heard. */
  #ring() {
    const here = (does: () => void) => () => line === this.#line && does();
    let line: Line | null = null;
    let early: (() => void)[] | null = [];
    const hear = (does: () => void) => (early ? void early.push(does) : here(does)());
    line = this.#around.transport.call({
      opened: () => hear(() => this.#hello()),
      said: (text) => hear(() => void this.#hearing(text)),
      cut: () => hear(() => this.#cut()),
    });
    this.#line = line;
    this.#answered = false;
    this.#heard = this.#around.now();
    this.#later(RINGS, () => !this.#answered && this.#cut());
    const heard = early;
    early = null;
    for (const does of heard) here(does)();
  }

  #hello() {
    const since = this.#seen ? { since: { room: this.#seen.room, serial: this.#seen.serial } } : {};
    if (this.#entering) this.#say({ say: "hello", protocol: PROTOCOL, app: this.#around.app, enter: this.#entering, ...since });
  }

  async #hearing(text: string) {
    const said = read(text);
    this.#answered = true;
    this.#heard = this.#around.now();
    if (!said) return;
    switch (said.say) {
      case "pair":
        return this.#pair(said);
      case "wait":
        return this.#wait(said.number ?? null);
      case "welcome":
        return this.#welcomed(said);
      case "view":
      case "change":
        return this.#lay(said);
      case "fresh":
        return this.#fresh(said);
      case "answer":
        return this.#asking.answered(said.id, said.answer);
      case "refused":
        return said.id === undefined ? this.#sentAway(said) : this.#asking.refused(said.id, said);
    }
  }

  /** The number that this device reckons; what the room says must be the same. */
  #reckoned: Promise<string> | null = null;

  #pair({ nonce, fingerprint }: Extract<ToDevice, { say: "pair" }>) {
    if (this.#entering?.by !== "code") return;
    const { device } = this.#entering;
    // A browser cannot see the certificate that it met, and takes what it is told.
    this.#reckoned = number({ fingerprint: this.#around.transport.met() ?? fingerprint, device, own: this.#nonce, rooms: nonce });
    this.#say({ say: "reveal", nonce: this.#nonce });
  }

  async #wait(said: string | null) {
    const line = this.#line;
    const own = said === null ? null : await this.#reckoned;
    if (line !== this.#line) return;
    if (own !== said) return this.#out({ code: "number-differs", values: {} }, "forget");
    this.#standing = { at: "waiting", number: own, let: "not-yet" };
    this.#tell();
  }

  #welcomed(said: Extract<ToDevice, { say: "welcome" }>) {
    this.#room = said.room;
    if (this.#standing.at === "waiting" && this.#standing.number !== null) {
      this.#welcome = said;
      this.#standing = { ...this.#standing, let: "in" };
    } else this.#come(said);
    this.#tell();
  }

  #come({ meeting, face, commands, questions }: Extract<ToDevice, { say: "welcome" }>) {
    const { keyring } = this.#around;
    if (keyring.device) {
      keyring.keep({ ...keyring.device, secret: null, is: "in" });
      this.#entering = { by: "key", key: keyring.device.key };
    }
    this.#welcome = null;
    this.#since = this.#around.now();
    this.#standing = { at: "in", meeting, face, commands, questions: questions ?? false };
    if (face.as !== "seat" && this.#seen) this.#seen = { ...this.#seen, own: null };
    this.#watch();
  }

  #lay(said: Extract<ToDevice, { say: "view" | "change" }>) {
    const seen = laid(this.#seen, this.#room, said);
    if (!seen) {
      this.#seen = null;
      return this.#again("in-turn");
    }
    this.#seen = seen;
    this.#say({ say: "here", serial: seen.serial });
    this.#tell();
  }

  #fresh({ serial, commands }: Extract<ToDevice, { say: "fresh" }>) {
    if (this.#seen) this.#seen = { ...this.#seen, serial: Math.max(serial, this.#seen.serial) };
    this.#say({ say: "here", serial });
    if (this.#standing.at === "in") {
      if (commands !== undefined && commands !== this.#standing.commands) this.#standing = { ...this.#standing, commands };
      this.#lost = null;
      this.#asking.open((id, what) => this.#say("command" in what ? { say: "do", id, ...what } : { say: "ask", id, ...what }), this.#own());
    }
    this.#tell();
  }

  /** Sees to it that silence is noticed. It looks often, by the machine's clock: timers stand still while a machine sleeps, the clock goes on. */
  #watch() {
    this.#later(LOOKS, () => {
      const silent = this.#around.now() - this.#heard;
      if (silent >= SILENT) return this.#again("at-once");
      // The line has held for a while: the next time it is cut, one begins anew with trying at once.
      if (this.#around.now() - this.#since >= SILENT) this.#tries = 0;
      this.#watch();
    });
  }

  #sentAway({ code, values }: Refused) {
    const isIn = this.#around.keyring.device?.is === "in";
    if (isIn && COMES_AGAIN.has(code)) {
      this.#tries = AGAIN.length;
      return this.#cut();
    }
    this.#out({ code, values }, OUT.has(code) || !isIn ? "forget" : "keep");
  }

  #cut() {
    if (this.#standing.at === "in" || this.#entering?.by !== "code") return this.#again("in-turn");
    // A code is typed again: the number would be another.
    this.#out({ code: "cut", values: {} }, "forget");
  }

  #again(when: "at-once" | "in-turn") {
    this.#hangUp();
    // What is shown was fresh when the room was heard last.
    this.#lost ??= this.#standing.at === "in" ? this.#heard : this.#around.now();
    if (this.#standing.at === "waiting") this.#standing = { at: "calling" };
    const base = when === "at-once" ? 0 : AGAIN[Math.min(this.#tries++, AGAIN.length - 1)]!;
    this.#later(base * (1 + this.#around.chance() / 2), () => {
      this.#leaveTimers();
      this.#ring();
    });
    this.#tell();
  }

  #out(why: Refused | null, key: "forget" | "keep") {
    this.#hangUp();
    if (key === "forget") this.#around.keyring.keep(null);
    this.#asking.end(why ?? { code: "out", values: {} });
    this.#welcome = null;
    this.#entering = null;
    this.#seen = null;
    this.#lost = null;
    this.#tries = 0;
    this.#standing = { at: "door", why };
    this.#tell();
  }

  #hangUp() {
    this.#leaveTimers();
    this.#asking.cut();
    this.#line?.end();
    this.#line = null;
  }

  #later(milliseconds: number, what: () => void) {
    this.#leave.push(this.#around.after(milliseconds, what));
  }

  #leaveTimers() {
    for (const leave of this.#leave.splice(0)) leave();
  }

  #say(what: FromDevice) {
    this.#line?.say(JSON.stringify(what));
  }

  #tell() {
    this.#around.tell(this.told);
  }
}

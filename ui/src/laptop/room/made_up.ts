// For tests: a room that is made up, and time that goes when a test says so.
import type { OwnView } from "../../types/OwnView";
import { Connection } from "./connection";
import { Keyring, type Storage } from "./keyring";
import type { FromDevice, SharedParts, ToDevice } from "./messages";
import type { Told } from "./standing";
import type { Hearing, Transport } from "./transport";

/** A drawer as the browser's storage is. */
export function drawer(): Storage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

/** A line that was called, as the room has it. */
class Called {
  readonly heard: FromDevice[] = [];
  ended = false;
  readonly #hearing: Hearing;

  constructor(hearing: Hearing) {
    this.#hearing = hearing;
  }

  open() {
    this.#hearing.opened();
    return this;
  }

  say(...said: ToDevice[]) {
    for (const one of said) this.#hearing.said(JSON.stringify(one));
    return this;
  }

  cut() {
    this.#hearing.cut();
  }

  get last(): FromDevice | undefined {
    return this.heard.at(-1);
  }

  get commands() {
    return this.heard.filter((one) => one.say === "do");
  }

  take(text: string) {
    this.heard.push(JSON.parse(text) as FromDevice);
  }
}

/** A device over a made-up room. */
export class Played {
  readonly lines: Called[] = [];
  readonly tab: ReturnType<typeof drawer>;
  readonly connection: Connection;
  told: Told[] = [];
  now = 0;
  #timers: { at: number; what: () => void }[] = [];

  constructor({ tab = drawer(), met = null }: { tab?: ReturnType<typeof drawer>; met?: string | null } = {}) {
    this.tab = tab;
    const transport: Transport = {
      kind: "browser",
      met: () => met,
      call: (hearing) => {
        const called = new Called(hearing);
        this.lines.push(called);
        return { say: (text) => called.take(text), end: () => (called.ended = true) };
      },
    };
    this.connection = new Connection({
      transport,
      keyring: new Keyring(tab),
      app: "test",
      now: () => this.now,
      after: (milliseconds, what) => {
        const timer = { at: this.now + milliseconds, what };
        this.#timers.push(timer);
        return () => (this.#timers = this.#timers.filter((other) => other !== timer));
      },
      chance: () => 0,
      tell: (told) => this.told.push(told),
    });
  }

  get line(): Called {
    return this.lines.at(-1)!;
  }

  get standing() {
    return this.connection.told.standing;
  }

  /** Time goes, and what was to happen in it happens. */
  pass(milliseconds: number) {
    const until = this.now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = next.at;
      next.what();
    }
    this.now = until;
  }

  /** In on a seat by an invitation, with this as what the seat sees. */
  async in(own: OwnView = ownView()): Promise<Called> {
    await this.connection.joinBySecret("00".repeat(16), "En maskin");
    return this.line.open().say({ say: "wait" }, ...welcomed(), view(1, {}, own), fresh(1));
  }
}

export const welcomed = (room = "a", commands = true): ToDevice[] => [{ say: "welcome", room, meeting: "Forum", face: { as: "seat", seat: "s1" }, commands }];
export const view = (serial: number, shared: SharedParts = {}, own: OwnView | undefined = undefined): ToDevice => ({
  say: "view",
  serial,
  shared,
  ...(own ? { own } : {}),
});
export const fresh = (serial: number): ToDevice => ({ say: "fresh", serial, at: "2026-03-13T09:00:00Z" });
export const ownView = (more: Partial<OwnView> = {}): OwnView => ({
  seat: "s1",
  organisation: "En kommune (konstruert)",
  here: true,
  may_vote: { may: "not", why: "no-vote-is-open" },
  ballot: null,
  asked_floor: [],
  has_floor: false,
  messages: [],
  ...more,
});

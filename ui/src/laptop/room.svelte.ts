// The room as the page has it before it: where the device stands, what is seen, and what the seat may ask. It wraps the connection for
// Svelte, and holds what must outlive the parts of the page that come and go: the ballot, the notes, the last look.
import { Memory, type Storage } from "../lib/lines/memory";
import type { SeatAnswer } from "../types/SeatAnswer";
import type { SeatCommand } from "../types/SeatCommand";
import { SvelteMap } from "svelte/reactivity";
import { Voting } from "./ballot/voting.svelte";
import { Looking } from "./news/looking.svelte";
import { Connection } from "./room/connection";
import { Keyring } from "./room/keyring";
import type { Wish } from "./room/messages";
import type { Told } from "./room/standing";
import type { Transport } from "./room/transport";

/** What the page stands on. */
export interface Under {
  transport: Transport;
  /** The tab's own storage: key, ballots on their way, receipts. */
  tab: Storage | null;
  /** The machine's storage: notes and the last look. */
  machine: Storage | null;
  /** How a timer is set; made up in tests. */
  after?: (milliseconds: number, what: () => void) => () => void;
}

const timer = (milliseconds: number, what: () => void) => {
  const set = setTimeout(what, milliseconds);
  return () => clearTimeout(set);
};

export class Room {
  readonly #connection: Connection;
  readonly #machine: Storage | null;
  readonly transport: Transport;
  readonly voting: Voting;
  readonly #notes = new SvelteMap<string, string>();
  #memory: Memory | null = null;
  #looking = $state.raw<Looking | null>(null);
  #meeting = "";

  told = $state.raw<Told>({ standing: { at: "calling" }, seen: null, lost: null });

  constructor({ transport, tab, machine, after = timer }: Under) {
    this.transport = transport;
    this.#machine = machine;
    this.#connection = new Connection({
      transport,
      keyring: new Keyring(tab),
      app: "innstilling-page 1",
      now: () => Date.now(),
      after,
      chance: () => Math.random(),
      tell: (told) => this.#hear(told),
    });
    this.voting = new Voting((command) => this.ask(command), tab);
  }

  /** The seat that the device is on. */
  readonly seat = $derived.by(() => {
    const { standing } = this.told;
    return standing.at === "in" && standing.face.as === "seat" ? standing.face.seat : null;
  });

  readonly own = $derived.by(() => (this.seat === null ? null : (this.told.seen?.own ?? null)));

  readonly commands = $derived.by(() => this.told.standing.at === "in" && this.told.standing.commands);

  /** Follows until what it answers is called. A secret in the address is an invitation. */
  begin(): () => void {
    const wake = () => document.visibilityState === "visible" && this.#connection.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    this.#connection.begin();
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      this.#connection.stop();
    };
  }

  joinByCode(code: string, name: string, wish: Wish) {
    void this.#connection.joinByCode(code, name, wish);
  }

  joinBySecret(secret: string, name: string) {
    void this.#connection.joinBySecret(secret, name);
  }

  compared(they: "are-the-same" | "differ") {
    this.#connection.compared(they);
  }

  /** Comes back where another tab has taken over. */
  comeBack() {
    this.#connection.begin();
  }

  leave() {
    this.#connection.leaveRoom();
  }

  tryNow() {
    this.#connection.wake();
  }

  ask(command: SeatCommand): Promise<SeatAnswer> {
    return this.#connection.ask(command);
  }

  /** The reader's own note to a line. */
  note(need: string): string {
    return this.#notes.get(need) ?? this.#memory?.note(need) ?? "";
  }

  setNote(need: string, note: string) {
    this.#notes.set(need, note);
    this.#memory?.setNote(need, note);
  }

  get looking(): Looking | null {
    return this.#looking;
  }

  #hear(told: Told) {
    const shared = told.seen?.shared;
    if (shared?.meeting.forum) {
      const { forum, year, id } = shared.meeting;
      const meeting = `${forum}:${year}`;
      if (meeting !== this.#meeting) {
        this.#meeting = meeting;
        this.#memory = new Memory({ identity: `room:${meeting}`, meeting: { forum, date: null } }, this.#machine);
        this.#notes.clear();
        this.#looking = new Looking(meeting, this.#machine);
      }
      this.#looking?.begin(shared);
      const { open } = shared.vote;
      const isByLaptop = open?.way === "named-by-laptop" || open?.way === "secret-by-laptop";
      if (open && isByLaptop && told.standing.at === "in" && told.standing.face.as === "seat") {
        this.voting.meet({ meeting: `${meeting}:${id ?? ""}`, vote: open.number, secrecy: open.way === "secret-by-laptop" ? "secret" : "named" });
      }
    }
    this.told = told;
  }
}

// The room as the page has it before it: where the device stands, what is seen, and what the seat may ask. It wraps what carries it
// for Svelte, and holds what must outlive the parts of the page that come and go: the ballot, the notes, the last look.
import { Memory, type Storage } from "../lib/lines/memory";
import type { FaceAnswer } from "../types/FaceAnswer";
import type { FaceQuestion } from "../types/FaceQuestion";
import type { SeatAnswer } from "../types/SeatAnswer";
import type { SeatCommand } from "../types/SeatCommand";
import { SvelteMap } from "svelte/reactivity";
import { askedIn } from "./ballot/asked";
import { Voting } from "./ballot/voting.svelte";
import { Looking } from "./news/looking.svelte";
import type { Carrier } from "./room/carrier";
import type { Told } from "./room/standing";
import { Trying } from "../lib/lines/trying.svelte";

/** What the page stands on. */
export interface Under {
  /** Makes what carries the page, which tells it whatever moves. */
  carry: (tell: (told: Told) => void) => Carrier;
  /** The machine's storage: notes and the last look. */
  machine: Storage | null;
}

export class Room {
  readonly #carrier: Carrier;
  readonly #machine: Storage | null;
  readonly voting: Voting;
  readonly #notes = new SvelteMap<string, string>();
  #memory: Memory | null = null;
  #looking = $state.raw<Looking | null>(null);
  #meeting = "";
  #trying = $state.raw<Trying | null>(null);

  told = $state.raw<Told>({ standing: { at: "calling" }, seen: null, lost: null });

  constructor({ carry, machine }: Under) {
    this.#machine = machine;
    this.#carrier = carry((told) => this.#hear(told));
    this.voting = new Voting(this.#carrier.ballots);
  }

  /** How one comes in. */
  get door(): Carrier["door"] {
    return this.#carrier.door;
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
    const wake = () => document.visibilityState === "visible" && this.#carrier.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    this.#carrier.begin();
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      this.#carrier.stop();
    };
  }

  compared(they: "are-the-same" | "differ") {
    this.#carrier.compared(they);
  }

  /** Comes back where another tab has taken over. */
  comeBack() {
    this.#carrier.begin();
  }

  leave() {
    this.#carrier.leaveRoom();
  }

  tryNow() {
    this.#carrier.wake();
  }

  ask(command: SeatCommand): Promise<SeatAnswer> {
    return this.#carrier.ask(command);
  }

  look(question: FaceQuestion): Promise<FaceAnswer> {
    return this.#carrier.look(question);
  }

  /** The room answers questions about what is shown. */
  readonly questions = $derived.by(() => this.told.standing.at === "in" && this.told.standing.questions);

  /** The reader's own note to a line. */
  note(need: string): string {
    return this.#notes.get(need) ?? this.#memory?.note(need) ?? "";
  }

  setNote(need: string, note: string) {
    this.#notes.set(need, note);
    this.#memory?.setNote(need, note);
  }

  /** The amounts that this reader tries, on this machine alone. */
  get trying(): Trying | null {
    return this.#trying;
  }

  get looking(): Looking | null {
    return this.#looking;
  }

  #hear(told: Told) {
    if (told.standing.at === "in" && this.told.standing.at !== "in") this.voting.come();
    const shared = told.seen?.shared;
    if (shared?.meeting.forum) {
      const { forum, year, id } = shared.meeting;
      const meeting = `${forum}:${year}`;
      if (meeting !== this.#meeting) {
        this.#meeting = meeting;
        this.#memory = new Memory({ identity: `room:${meeting}`, meeting: { forum, date: null } }, this.#machine);
        this.#notes.clear();
        this.#looking = new Looking(meeting, this.#machine);
        this.#trying = new Trying(`innstilling.room.tried:${meeting}`, this.#machine);
      }
      this.#looking?.begin(shared);
      const asked = askedIn(shared);
      if (asked && told.standing.at === "in" && told.standing.face.as === "seat") {
        const secrecy = asked.way === "secret-by-laptop" ? "secret" : "named";
        this.voting.meet({ meeting: `${meeting}:${id ?? ""}`, id, vote: asked.number, secrecy });
      }
    }
    this.told = told;
  }
}

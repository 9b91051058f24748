// What carries the page in the program's window: the program is the device. It keeps the key, checks the room's certificate and speaks the
// protocol; the page is told what moves, lays it in, and asks for its seat. A page that is loaded anew asks for the whole.
import type { LaptopBackend } from "../../lib/laptopbackend";
import type { LaptopTold } from "../../types/LaptopTold";
import type { OwnView } from "../../types/OwnView";
import type { RoomLaid } from "../../types/RoomLaid";
import type { Carrier, ProgramDoor } from "../room/carrier";
import type { Refused, SharedParts } from "../room/messages";
import { laid, type Seen } from "../room/seen";
import type { Told } from "../room/standing";
import { ProgramBallots } from "./ballots";

/** What moved, as a message of the room has it. */
function said({ since, serial, shared, own }: RoomLaid) {
  // The program has read it as the room's; what is in the parts is the meeting's own.
  const parts = { shared: shared as SharedParts, ...(own ? { own: own as OwnView } : {}) };
  return since === null ? ({ say: "view", serial, ...parts } as const) : ({ say: "change", since, serial, ...parts } as const);
}

/** The program, as what carries the page. */
export class ProgramCarrier implements Carrier {
  readonly #program: LaptopBackend;
  readonly #tell: (told: Told) => void;
  readonly ballots: ProgramBallots;
  readonly door: ProgramDoor;
  #seen: Seen | null = null;
  #isIn = false;
  /** What is told is laid in one after another, also when something must be asked for first. */
  #turn: Promise<void> = Promise.resolve();
  #over = false;
  #stop: () => void = () => undefined;

  constructor(program: LaptopBackend, tell: (told: Told) => void) {
    this.#program = program;
    this.#tell = tell;
    this.ballots = new ProgramBallots(program);
    this.door = {
      kind: "app",
      begin: () => program.door(),
      open: () => program.open(),
      read: (text) => program.read(text),
      putAside: async () => void (await program.putAside()),
      knock: async (name, comes) => void (await program.knock(name, comes)),
      knockTyped: async (address, code, name, comes) => void (await program.knockTyped(address, code, name, comes)),
      comeBack: async (room, address) => void (await program.comeBack(room, address)),
      post: () => program.post(),
      check: (address) => program.check(address),
      onBrought: (hear) => {
        const listening = program.onBrought(hear);
        return () => void listening.then((stop) => stop());
      },
    };
  }

  begin() {
    this.#over = false;
    const listening = this.#program.onTold((told) => this.#queue(async () => this.#take(told)));
    this.#stop = () => void listening.then((stop) => stop());
    this.#queue(async () => {
      await listening;
      await this.#take(await this.#program.laptop());
    });
  }

  compared(they: "are-the-same" | "differ") {
    this.#do(this.#program.compared(they));
  }

  leaveRoom() {
    this.#do(this.#program.leave());
  }

  wake() {
    this.#do(this.#program.tryNow());
  }

  ask(command: Parameters<Carrier["ask"]>[0]) {
    return this.#program.ask(command);
  }

  look(question: Parameters<Carrier["look"]>[0]) {
    return this.#program.look(question);
  }

  stop() {
    this.#over = true;
    this.#stop();
  }

  #do(asked: Promise<unknown>) {
    asked.catch((error: unknown) => this.#tell({ standing: { at: "door", why: error as Refused }, seen: null, lost: null }));
  }

  #queue(does: () => Promise<void>) {
    this.#turn = this.#turn
      .then(() => (this.#over ? undefined : does()))
      .catch((error: unknown) => {
        this.#tell({ standing: { at: "door", why: error as Refused }, seen: null, lost: null });
      });
  }

  async #take(told: LaptopTold) {
    const { standing } = told;
    const isIn = standing.at === "in";
    if (isIn && !this.#isIn) await this.ballots.load();
    this.#isIn = isIn;
    if (!isIn) this.#seen = null;
    else await this.#lay(told.laid);
    if (isIn && standing.face.as !== "seat" && this.#seen) this.#seen = { ...this.#seen, own: null };
    this.#tell({ standing, seen: this.#seen, lost: told.lost === null ? null : Date.parse(told.lost) });
  }

  async #lay(moved: RoomLaid | null) {
    if (!moved) return;
    const next = laid(this.#seen, moved.room, said(moved));
    if (next) this.#seen = next;
    else {
      // A change without what it belongs to: the page has just begun.
      const whole = (await this.#program.laptop()).laid;
      if (whole) this.#seen = laid(null, whole.room, said(whole));
    }
  }
}

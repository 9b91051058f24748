// The room as the leader's page has it: asked for anew whenever it is another, and every few seconds while it is looked at, since who is
// gone shows only by the time that passes.
import type { Backend } from "../../lib/backend";
import type { CheckFinding } from "../../types/CheckFinding";
import type { PostTaken } from "../../types/PostTaken";
import type { RoomAtDesk } from "../../types/RoomAtDesk";
import type { RoomCommand } from "../../types/RoomCommand";
import type { RoomPlace } from "../../types/RoomPlace";
import type { Notices } from "../notices.svelte";

/** How often the room is asked for while it is looked at, in milliseconds. */
const LOOK = 5_000;

export class Room {
  now = $state.raw<RoomAtDesk | null>(null);
  places = $state.raw<RoomPlace[]>([]);
  /** What the doctor found, and when; nothing before it has looked. */
  found = $state.raw<{ findings: CheckFinding[]; at: Date } | null>(null);
  /** What is being done, so that it is not asked for twice. */
  doing = $state<"open" | "try" | "write" | "lead" | null>(null);
  /** The machine's clock when the room was asked for last. */
  at = $state(Date.now());
  open = $derived(this.now?.open ?? null);

  readonly #backend: Backend;
  readonly #notices: Notices;
  #turn = 0;

  constructor(backend: Backend, notices: Notices) {
    this.#backend = backend;
    this.#notices = notices;
  }

  /** Follows the room; call the answer to stop. */
  follow(): () => void {
    void this.load();
    void this.#backend.roomPlaces().then((places) => (this.places = places), this.#refused);
    const listening = this.#backend.onRoom(() => void this.load());
    const looking = setInterval(() => void this.load(), LOOK);
    return () => {
      clearInterval(looking);
      void listening.then((stop) => stop());
    };
  }

  /** Asks for the room anew. An answer that another has overtaken is passed over. */
  async load() {
    const turn = ++this.#turn;
    try {
      const now = await this.#backend.room();
      if (turn === this.#turn) this.#lay(now);
    } catch (error) {
      this.#refused(error);
    }
  }

  openAt(bind: string) {
    return this.#do("open", async () => this.#lay(await this.#backend.openRoom(bind)));
  }

  /** Chooses a certificate of the leader's own, or none. */
  certify(own: boolean) {
    return this.#do("lead", async () => this.#lay(await (own ? this.#backend.chooseCertificate() : this.#backend.forgetCertificate())));
  }

  lead(command: RoomCommand) {
    return this.#do("lead", async () => this.#lay(await this.#backend.leadRoom(command)));
  }

  /** Has the doctor look; at an address that is thought of while the room is closed. */
  look(bind: string | null) {
    return this.#do("try", async () => {
      this.found = { findings: await this.#backend.tryRoom(bind), at: new Date() };
      this.places = await this.#backend.roomPlaces();
    });
  }

  /** Writes the invitation of a seat, or of all that have no machine. */
  invite(seat: string | null, tell: (count: number, folder: string) => void) {
    return this.#do("write", async () => {
      const written = await this.#backend.writeInvitations(seat);
      if (written) tell(written.count, written.folder);
    });
  }

  /** Takes in a file that a representative has written at home. */
  takePost(tell: (taken: PostTaken) => void) {
    return this.#do("write", async () => {
      const taken = await this.#backend.takePost();
      if (taken) tell(taken);
    });
  }

  #lay(now: RoomAtDesk) {
    this.#turn += 1;
    this.now = now;
    this.at = Date.now();
  }

  async #do(what: NonNullable<Room["doing"]>, act: () => Promise<void>) {
    if (this.doing) return;
    this.doing = what;
    try {
      await act();
      this.#notices.over();
    } catch (error) {
      this.#refused(error);
    } finally {
      this.doing = null;
    }
  }

  readonly #refused = (error: unknown) => this.#notices.refused(error);
}

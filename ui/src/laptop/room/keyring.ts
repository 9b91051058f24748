// What a device keeps to come in again: its key, and an invitation that the leader has not answered yet. One tab is one device: it is
// kept as long as the tab is open, where another tab does not read it.

/** Where it is kept: the tab's storage, or a stand-in in tests. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** A device, as it is kept. */
export interface Device {
  /** 256 random bits; shown only once it is let in. */
  key: string;
  /** What it calls itself. */
  name: string;
  /** The secret of an invitation that waits for the leader; none when it came by a code. */
  secret: string | null;
  /** It was let in, and its user has not doubted whom it speaks with. */
  is: "waiting" | "in";
}

const PLACE = "innstilling.room.device";

/** The keyring of one tab. */
export class Keyring {
  readonly #storage: Storage | null;
  #device: Device | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.#device = this.#read();
  }

  get device(): Device | null {
    return this.#device;
  }

  /** Keeps a device, or forgets it. Where the storage refuses, it holds until the page is loaded anew. */
  keep(device: Device | null) {
    this.#device = device;
    try {
      if (device) this.#storage?.setItem(PLACE, JSON.stringify(device));
      else this.#storage?.removeItem(PLACE);
    } catch {
      // The page still remembers.
    }
  }

  #read(): Device | null {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(PLACE) ?? "null");
      return typeof kept === "object" && kept !== null && "key" in kept && "is" in kept ? (kept as Device) : null;
    } catch {
      return null;
    }
  }
}

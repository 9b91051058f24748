// What carries the page in a browser: its own connection, over a line to the room that it came from.
import { StoredBallots } from "./ballot/stored";
import type { Carrier } from "./room/carrier";
import { Connection } from "./room/connection";
import { Keyring, type Storage } from "./room/keyring";
import type { Told } from "./room/standing";
import type { Transport } from "./room/transport";

/** What the connection stands on. */
export interface OverLine {
  transport: Transport;
  /** The tab's own storage: key, ballots on their way, receipts. */
  tab: Storage | null;
  /** How a timer is set; made up in tests. */
  after?: (milliseconds: number, what: () => void) => () => void;
}

const timer = (milliseconds: number, what: () => void) => {
  const set = setTimeout(what, milliseconds);
  return () => clearTimeout(set);
};

/** The page's own connection. */
export const overLine =
  ({ transport, tab, after = timer }: OverLine) =>
  (tell: (told: Told) => void): Carrier => {
    const connection = new Connection({
      transport,
      keyring: new Keyring(tab),
      app: "innstilling-page 1",
      now: () => Date.now(),
      after,
      chance: () => Math.random(),
      tell,
    });
    return {
      door: {
        kind: "browser",
        byCode: (code, name, wish) => void connection.joinByCode(code, name, wish),
        bySecret: (secret, name) => void connection.joinBySecret(secret, name),
      },
      ballots: new StoredBallots((command) => connection.ask(command), tab),
      begin: () => connection.begin(),
      compared: (they) => connection.compared(they),
      leaveRoom: () => connection.leaveRoom(),
      wake: () => connection.wake(),
      ask: (command) => connection.ask(command),
      look: (question) => connection.look(question),
      stop: () => connection.stop(),
    };
  };

// What carries the page into a room: in a browser the page's own connection over a web socket, in the program's window the program, which
// keeps the key and speaks the protocol itself. The page is the same over both.
import type { Mark } from "../../types/Mark";
import type { CandidateId } from "../../types/CandidateId";
import type { CheckFinding } from "../../types/CheckFinding";
import type { FaceAnswer } from "../../types/FaceAnswer";
import type { FaceQuestion } from "../../types/FaceQuestion";
import type { LaptopAs } from "../../types/LaptopAs";
import type { LaptopDoor } from "../../types/LaptopDoor";
import type { Post } from "../../types/Post";
import type { Receipt } from "../../types/Receipt";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import type { WayShown } from "../../types/WayShown";
import type { Wish } from "./messages";

/** Of which vote of which meeting. */
export interface VoteOf {
  meeting: string;
  /** The meeting's id, with which a receipt can be reckoned; null when it has none. */
  id: string | null;
  vote: number;
  secrecy: "secret" | "named";
}

/** A receipt that the user may want to keep. */
export interface Kept {
  meeting: string;
  vote: number;
  receipt: Receipt;
}

/** The ballots of this device: each has an id of its own, which is kept before it is sent. */
export interface Ballots {
  /** The receipts that are kept, the oldest first. */
  receipts(): Kept[];
  /** The ballot of a vote that has no receipt yet; of a secret one nobody knows the choice. */
  underway(of: VoteOf): { choice: Mark | null } | null;
  /** The crosses of a named ballot that is not sent; none where nothing is kept. */
  half(of: VoteOf): CandidateId[];
  /** Keeps the crosses of a named ballot that is not sent, for as long as the window is open; none forgets them. */
  keepHalf(of: VoteOf, crosses: CandidateId[]): void;
  /** Casts it, and keeps its receipt. The same vote again is the same ballot. */
  cast(of: VoteOf, choice: Mark): Promise<Receipt>;
}

/** How one comes in, in a browser. */
export interface PageDoor {
  kind: "browser";
  byCode(code: string, name: string, wish: Wish): void;
  bySecret(secret: string, name: string): void;
}

/** How one comes in, in the program. What is refused is refused with a code. */
export interface ProgramDoor {
  kind: "app";
  begin(): Promise<LaptopDoor>;
  /** Asks for an invitation's file; null when the dialog was cancelled. */
  open(): Promise<WayShown | null>;
  /** Reads what was pasted. */
  read(text: string): Promise<WayShown>;
  putAside(): Promise<void>;
  /** Knocks by the way that was opened or pasted. */
  knock(name: string, comes: LaptopAs): Promise<void>;
  knockTyped(address: string, code: string, name: string, comes: LaptopAs): Promise<void>;
  comeBack(room: string, address: string | null): Promise<void>;
  /** What may keep this machine out, the worst first: at an address that is typed, or where it calls now. */
  check(address: string | null): Promise<CheckFinding[]>;
  /** Asks for a file that was written at home; null when the dialog was cancelled. */
  post(): Promise<Post | null>;
  /** An invitation was opened or dropped: begin anew. Call the answer to stop. */
  onBrought(hear: () => void): () => void;
}

/** What the page asks of whatever carries it. */
export interface Carrier {
  readonly door: PageDoor | ProgramDoor;
  readonly ballots: Ballots;
  begin(): void;
  /** The user has compared the two numbers. */
  compared(they: "are-the-same" | "differ"): void;
  /** Goes, and forgets its key. */
  leaveRoom(): void;
  /** Tries at once. */
  wake(): void;
  /** Gives a command of the seat; refused with a code. */
  ask(command: SeatCommand): Promise<SeatAnswer>;
  /** Asks about what is shown: nothing comes of it. Refused with a code. */
  look(question: FaceQuestion): Promise<FaceAnswer>;
  /** Hangs up; the device keeps its key. */
  stop(): void;
}

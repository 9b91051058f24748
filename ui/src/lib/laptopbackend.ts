// What the laptop's window may ask of the program: this machine in another's room.
import type { BallotOf } from "../types/BallotOf";
import type { Mark } from "../types/Mark";
import type { CheckFinding } from "../types/CheckFinding";
import type { FaceAnswer } from "../types/FaceAnswer";
import type { FaceQuestion } from "../types/FaceQuestion";
import type { LaptopAs } from "../types/LaptopAs";
import type { LaptopBallots } from "../types/LaptopBallots";
import type { LaptopDoor } from "../types/LaptopDoor";
import type { LaptopTold } from "../types/LaptopTold";
import type { NumbersAre } from "../types/NumbersAre";
import type { PageFault } from "../types/PageFault";
import type { Post } from "../types/Post";
import type { Receipt } from "../types/Receipt";
import type { SeatAnswer } from "../types/SeatAnswer";
import type { SeatCommand } from "../types/SeatCommand";
import type { WayShown } from "../types/WayShown";

/** The program behind the laptop's page. Every call may be refused with a `LaptopRefused`. */
export interface LaptopBackend {
  /** All that is known of the room now. */
  laptop(): Promise<LaptopTold>;
  door(): Promise<LaptopDoor>;
  open(): Promise<WayShown | null>;
  read(text: string): Promise<WayShown>;
  putAside(): Promise<unknown>;
  knock(name: string, comes: LaptopAs): Promise<unknown>;
  knockTyped(address: string, code: string, name: string, comes: LaptopAs): Promise<unknown>;
  comeBack(room: string, address: string | null): Promise<unknown>;
  compared(numbers: NumbersAre): Promise<unknown>;
  leave(): Promise<unknown>;
  tryNow(): Promise<unknown>;
  ask(command: SeatCommand): Promise<SeatAnswer>;
  /** Asks for a file that was written at home; null when the dialog was cancelled. */
  post(): Promise<Post | null>;
  look(question: FaceQuestion): Promise<FaceAnswer>;
  /** What may keep this machine out: at an address that is typed, or where it calls now. */
  check(address: string | null): Promise<CheckFinding[]>;
  cast(of: BallotOf, choice: Mark): Promise<Receipt>;
  ballots(): Promise<LaptopBallots>;
  setZoom(percent: number): Promise<void>;
  pageFault(fault: PageFault): Promise<void>;
  onTold(hear: (told: LaptopTold) => void): Promise<() => void>;
  onBrought(hear: () => void): Promise<() => void>;
}

// What a page may ask of the room: the server on the leader's machine that laptops come to.
import type { CheckFinding } from "../types/CheckFinding";
import type { PostTaken } from "../types/PostTaken";
import type { RoomAtDesk } from "../types/RoomAtDesk";
import type { RoomCommand } from "../types/RoomCommand";
import type { RoomPlace } from "../types/RoomPlace";
import type { RoomSign } from "../types/RoomSign";
import type { WrittenInvitations } from "../types/WrittenInvitations";

/** The room behind the leader's page. Every call may be refused with a `RoomRefusal`. */
export interface RoomBackend {
  room(): Promise<RoomAtDesk>;
  /** The addresses of this machine, the likeliest first. */
  roomPlaces(): Promise<RoomPlace[]>;
  /** Opens the room on one address and port, «192.168.1.20:8443». */
  openRoom(bind: string): Promise<RoomAtDesk>;
  /** Asks for a certificate of the leader's own and for its key; rooms are opened with it from now on. As it was when cancelled. */
  chooseCertificate(): Promise<RoomAtDesk>;
  /** Each room has the key that it makes itself again. */
  forgetCertificate(): Promise<RoomAtDesk>;
  leadRoom(command: RoomCommand): Promise<RoomAtDesk>;
  /** Asks for a folder, and writes the invitation of a seat, or of all that have no machine; null when the dialog was cancelled. */
  writeInvitations(seat: string | null): Promise<WrittenInvitations | null>;
  /** Asks for a file that was written at home, and lays what it says before the leader; null when the dialog was cancelled. */
  takePost(): Promise<PostTaken | null>;
  /** Looks for what may keep laptops out: of the room that is open, else of an address that is thought of. */
  tryRoom(bind: string | null): Promise<CheckFinding[]>;
  /** How one comes in, as the wall shows it; null while the room is closed. */
  roomSign(): Promise<RoomSign | null>;
  /** The room is another: ask `room` again. */
  onRoom(hear: () => void): Promise<() => void>;
  /** How one comes in is another; the wall is told. */
  onRoomSign(hear: (sign: RoomSign | null) => void): Promise<() => void>;
}

// The commands of the seat: one at a time, and each until it is answered. When the line was cut before the answer, a command was carried
// out or not: a ballot is sent again, which is always safe; of the others it is first seen whether they are there.
import type { FaceAnswer } from "../../types/FaceAnswer";
import type { FaceQuestion } from "../../types/FaceQuestion";
import type { OwnView } from "../../types/OwnView";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import type { SeatMessage } from "../../types/SeatMessage";
import type { Refused } from "./messages";

/** What is asked: a command of the seat, or a question about what is shown, which changes nothing. */
export type What = { command: SeatCommand } | { question: FaceQuestion };

interface Asked {
  id: number;
  what: What;
  /** How many messages of the seat there were before it was sent. */
  before: number;
  sent: "not" | "on-this-line" | "on-a-line-that-was-cut";
  answer: (answer: SeatAnswer | FaceAnswer) => void;
  refuse: (why: Refused) => void;
}

/** What the seat has laid before the leader by this command; null of one that lays nothing before anybody. */
function laidBy(command: SeatCommand): ((message: SeatMessage) => boolean) | null {
  switch (command.do) {
    case "remark":
      return (laid) => laid.message === "remark" && laid.text === command.text.trim() && laid.need === (command.need ?? null);
    case "report-absence":
      return (laid) => laid.message === "absence" && laid.note === (command.note?.trim() ?? null);
    case "report-tie":
      return (laid) => laid.message === "tie" && laid.why === command.why.trim() && laid.need === (command.need ?? null);
    case "propose-case":
      return (laid) => laid.message === "proposed-case" && laid.title === command.title.trim() && laid.why === (command.why?.trim() ?? null);
    case "counter-proposal":
      return (laid) => laid.message === "counter-proposal" && JSON.stringify(laid.amounts) === JSON.stringify(command.amounts);
    case "cast":
    case "ask-floor":
    case "withdraw-floor":
      return null;
  }
}

/** Whether what the seat sees shows that a command was carried out; a ballot is always sent again. */
export function isDone(command: SeatCommand, before: number, own: OwnView | null): boolean {
  if (!own) return false;
  if (command.do === "ask-floor") return own.asked_floor.includes(command.kind) || own.has_floor;
  if (command.do === "withdraw-floor") return own.asked_floor.length === 0;
  const laid = laidBy(command);
  return laid !== null && own.messages.slice(before).some(({ message }) => laid(message));
}

/** The commands that are not answered yet, in their order. */
export class Asking {
  #waiting: Asked[] = [];
  #next = 1;
  /** Sends on the line; null while there is none to send on. */
  #send: ((id: number, what: What) => void) | null = null;

  /** Gives a command as soon as it can be. */
  ask(command: SeatCommand, own: OwnView | null): Promise<SeatAnswer> {
    return this.#wait({ command }, own) as Promise<SeatAnswer>;
  }

  /** Asks about what is shown, in its turn; when the line is cut it is simply asked again. */
  look(question: FaceQuestion): Promise<FaceAnswer> {
    return this.#wait({ question }, null) as Promise<FaceAnswer>;
  }

  #wait(what: What, own: OwnView | null): Promise<SeatAnswer | FaceAnswer> {
    return new Promise((answer, refuse) => {
      this.#waiting.push({ id: this.#next++, what, before: own?.messages.length ?? 0, sent: "not", answer, refuse });
      this.#go();
    });
  }

  /** The device is in, and what it sees is new: what was underway is settled, and the rest is sent. */
  open(send: (id: number, what: What) => void, own: OwnView | null) {
    this.#send = send;
    const first = this.#waiting[0];
    if (first?.sent === "on-a-line-that-was-cut" && "command" in first.what && isDone(first.what.command, first.before, own)) {
      this.#waiting.shift();
      first.answer({ answer: "done" });
    }
    this.#go();
  }

  /** The line was cut. */
  cut() {
    this.#send = null;
    const first = this.#waiting[0];
    if (first?.sent === "on-this-line") first.sent = "on-a-line-that-was-cut";
  }

  answered(id: number, answer: SeatAnswer | FaceAnswer) {
    this.#take(id)?.answer(answer);
    this.#go();
  }

  refused(id: number, why: Refused) {
    this.#take(id)?.refuse(why);
    this.#go();
  }

  /** The device is out: nothing is sent any more. */
  end(why: Refused) {
    this.#send = null;
    for (const { refuse } of this.#waiting.splice(0)) refuse(why);
  }

  #take(id: number): Asked | undefined {
    return this.#waiting[0]?.id === id ? this.#waiting.shift() : undefined;
  }

  #go() {
    const first = this.#waiting[0];
    if (!first || !this.#send || first.sent === "on-this-line") return;
    first.sent = "on-this-line";
    this.#send(first.id, first.what);
  }
}

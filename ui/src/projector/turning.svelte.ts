// The pages of a scene that does not fit: they turn by themselves, or stand where the leader turned to. The page counts its pages and
// tells; the wall says «1 av 3».
import { inRound } from "../lib/chart/pages";

/** How long a page stands before the next comes, in milliseconds: long enough to find oneself in twenty rows. */
export const STANDS = 12_000;

/** Which page of the scene is shown. */
export class Turning {
  /** How many there are. */
  pages = $state(1);
  /** The page it has come to by itself. */
  #own = $state(0);
  /** The page the leader turned to; none while pages turn by themselves. */
  #asked = $state<number | null>(null);
  #scene = "";
  #seen = -1;

  /** The page that is shown, from 0. */
  get page(): number {
    return inRound(this.#asked ?? this.#own, Math.max(1, this.pages));
  }

  /** A scene is on the wall, with the page the leader asks for. Another scene begins at its first page. */
  follow(scene: string, asked: number | null) {
    if (scene !== this.#scene) {
      this.#own = 0;
      this.pages = 1;
    }
    this.#scene = scene;
    this.#asked = asked;
  }

  /** The scene has been laid out on so many pages. */
  told(pages: number) {
    this.pages = pages;
  }

  /** A change, once for each revision, is on this page: the wall turns to it unless the leader holds another. */
  turnTo(revision: number, page: number | null) {
    if (revision === this.#seen || page === null) return;
    this.#seen = revision;
    this.#own = page;
  }

  /** The next page after a while, over and over; call the answer to stop. */
  begin(): () => void {
    if (this.pages < 2 || this.#asked !== null) return () => undefined;
    const timer = setInterval(() => (this.#own = inRound(this.#own + 1, this.pages)), STANDS);
    return () => clearInterval(timer);
  }
}

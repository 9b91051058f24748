// What is asked of the seats now, by laptop: a vote on proposals or a ballot of an election. What does not hang on which it is, is here. Pure.
import type { BallotNow } from "../../types/BallotNow";
import type { LaptopBallot } from "../../types/LaptopBallot";
import type { Secrecy } from "../../types/Secrecy";
import type { SharedView } from "../../types/SharedView";
import type { VoteShown } from "../../types/VoteShown";
import type { Way } from "../../types/Way";

/** A vote by laptop that is open. */
export interface Asked {
  number: number;
  way: Way;
  entitled: number;
  howMany: number;
  secrecy: Secrecy | null;
  /** For, against or blank; or crosses. */
  paper: { of: "proposals"; vote: VoteShown } | { of: "candidates"; ballot: BallotNow };
}

/** What is asked from the laptops now, if anything is. */
export function askedIn({ vote: { open, election } }: SharedView): Asked | null {
  const ballot = election?.open ?? null;
  if (ballot?.by_laptop) return ofElection(ballot, ballot.by_laptop);
  if (open?.way !== "named-by-laptop" && open?.way !== "secret-by-laptop") return null;
  const { number, way, entitled, how_many, secrecy } = open;
  return { number, way, entitled, howMany: how_many ?? 0, secrecy, paper: { of: "proposals", vote: open } };
}

function ofElection(ballot: BallotNow, { number, way, how_many, secrecy }: LaptopBallot): Asked {
  return { number, way, entitled: ballot.entitled, howMany: how_many, secrecy, paper: { of: "candidates", ballot } };
}

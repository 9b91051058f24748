//! In which part of a case each thing that happened is told.

use procedure::Happened;

/// A part of a case in the minutes, in the order on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// When it was taken up and done with.
    Frame,
    /// *Habilitet*.
    Habilitet,
    /// What was put forward.
    Proposals,
    /// How it was treated, beside the secretary's words: who led, who came and went.
    Treatment,
    /// Agreement, votes and elections.
    Deciding,
    /// What members want said.
    Statements,
}

/// Where something that happened is told.
pub(super) fn section(what: &Happened) -> Section {
    match what {
        Happened::CaseOpened { .. } | Happened::CaseClosed { .. } | Happened::MeetingClosed => Section::Frame,
        Happened::TieRaised { .. }
        | Happened::TieWithdrawn { .. }
        | Happened::TiesTreated { .. }
        | Happened::TieFoundAfterwards { .. } => Section::Habilitet,
        Happened::Proposed { .. } => Section::Proposals,
        Happened::CaseLed { .. } | Happened::Moved { .. } => Section::Treatment,
        Happened::ConsensusTried
        | Happened::Agreed { .. }
        | Happened::VoteHeld { .. }
        | Happened::VoteBrokenOff { .. }
        | Happened::ElectionOpened { .. }
        | Happened::BallotOpened { .. }
        | Happened::BallotCounted { .. }
        | Happened::BallotBrokenOff { .. }
        | Happened::LotDrawn { .. } => Section::Deciding,
        Happened::Said { .. } => Section::Statements,
    }
}

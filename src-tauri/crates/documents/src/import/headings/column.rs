//! What a column of any table can hold.

use super::asked::Side;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Number,
    Scheme,
    Region,
    Owner,
    OrgNumber,
    OwnerKind,
    Measure,
    Units,
    University,
    OwnerAmount,
    UniversityAmount,
    Coordinator,
    Total,
    /// An amount reported for a later year.
    Later(i32, Part),
    StartYear,
    Duration,
    Ongoing,
    SeveralMunicipalities,
    NetworkRank,
    LocalNeed,
    Collective,
    Partnership,
    SpecialChallenges,
    FollowUp,
    Pps,
    Statped,
    ChallengesReason,
    FollowUpAgreed,
    CoordinatorReason,
    AllToUniversity,
    Theme,
    StatpedRole,
    StatpedPartner,
    TeamAroundChild,
    PrivateOwners,
    /// A mark of measures that are alike.
    Alike,
    /// The answer to a question of the county's, by its place in the model's list.
    Answer(usize),
    /// What the money is for, by its place in the model's list, and whose side pays, when it says one.
    Used(usize, Option<Side>),
    /// A network or owner with key figures.
    Participant,
    ParticipantKind,
    /// The *vertskommune*, or another recipient.
    Recipient,
    Figure(Figure),
    /// «Deltar i …»: which of the meeting's schemes, when it says one.
    TakesPartIn(Option<usize>),
    /// «Deltar»: in the scheme of the row.
    TakesPart,
    /// Amounts given, of no year that is said.
    Given,
    /// What was given in a year.
    GivenIn(i32),
    Note,
    Year,
    MainAllocation,
    Supplement,
    Status,
    LetterDate,
    LetterReference,
    Call,
    Category,
    Kindergarten,
    Municipality,
    Study,
    Students,
    AppliedSum,
    DispensationsMunicipality,
    DispensationsKindergarten,
    Progress,
    Received,
    StudyYear,
}

/// Which part of a later year's amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Whole,
    Owner,
    University,
}

/// A key figure (*nøkkeltall*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    TeacherFte,
    VocationalFte,
    Schools,
    Pupils,
    KindergartenFte,
    Kindergartens,
    Children,
}

impl Column {
    /// True for columns of kroner.
    pub fn is_amount(self) -> bool {
        use Column::{
            AppliedSum, Coordinator, GivenIn, Later, MainAllocation, OwnerAmount, Supplement, Total, UniversityAmount,
            Used,
        };
        matches!(
            self,
            OwnerAmount
                | UniversityAmount
                | Coordinator
                | Total
                | Later(..)
                | GivenIn(_)
                | MainAllocation
                | Supplement
                | AppliedSum
                | Used(..)
        )
    }

    /// True for columns whose numbers make shares: a row with one of them is never passed over.
    pub fn counts(self) -> bool {
        self.is_amount() || matches!(self, Column::Figure(_) | Column::Students)
    }
}

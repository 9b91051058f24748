//! Every finding the rules can give: its code, how serious it is, which rule says so and what numbers it brings. One table;
//! the list in the docs is written from it.

use serde::{Deserialize, Serialize};

use super::severity::Severity;

macro_rules! findings {
    ($($code:ident, $severity:ident, $rule:literal, $values:literal, $text:literal;)+) => {
        /// What a finding is about; the texts are `finding-<code>` in the locales.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum FindingCode {
            $(#[doc = concat!($text, " ", stringify!($severity), " (", $rule, "). Values: ", $values, ".")] $code,)+
        }

        impl FindingCode {
    /// The forum says why, though it stands in nobody's way: what was set aside above its ceiling (R93).
    pub fn asks_why(self) -> bool {
        self == FindingCode::SetAsideAboveCeiling
    }

            /// All codes, in the order of the docs.
            pub const ALL: &[FindingCode] = &[$(FindingCode::$code,)+];

            /// How serious it is, unless the county's model says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(FindingCode::$code => Severity::$severity,)+ }
            }

            /// Where the rule stands: a number in the requirements, or a chapter of the design.
            pub fn rule(self) -> &'static str {
                match self { $(FindingCode::$code => $rule,)+ }
            }

            /// Its values, as the texts name them.
            pub fn values(self) -> &'static str {
                match self { $(FindingCode::$code => $values,)+ }
            }

            /// What it means, in one English sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(FindingCode::$code => $text,)+ }
            }
        }
    };
}

findings! {
    FrameExceeded, Block, "design 3", "over, frame", "More is given than there is.";
    CommitmentsAboveFrame, Block, "R80", "committed, frame, over", "Earlier years bound more than the frame.";
    WhatIfFrame, Block, "R2", "frame, what-if", "The draft reckons with another frame than the one that is registered.";
    FrameMissing, Warn, "R6", "applied", "There are needs, but no frame.";
    EstimatedFrame, Warn, "R2", "frame", "The frame is an estimate.";
    SetAsideAboveCeiling, Warn, "R13, R18, R93", "name, amount, ceiling, over, percent, base", "A set-aside is above its ceiling.";
    SetAsideOtherBase, Warn, "R20, X.3", "name, percent, base, frame, amount, of-frame, difference",
        "A set-aside is a percentage of another sum than the frame.";
    SetAsideOfNothing, Warn, "R20", "name, percent", "A set-aside is a percentage of an empty base.";
    SetAsideWithoutCase, Warn, "R19", "name, amount", "A set-aside is not tied to the case that decided it.";
    JointMeasureWithoutReport, Block, "R17", "name, amount", "A fellestiltak has no reported need behind it.";
    KeyFigureZero, Block, "R23", "figure, percent, amount", "A key figure is zero for all, so its share is not placed.";
    KeyFigureMissing, Warn, "R23", "pot, figure", "A participant lacks a key figure and is reckoned as having none.";
    NoShares, Block, "R21", "amount", "Nobody has a share, so the pots are empty.";
    FloorsAbovePot, Block, "R54", "floors, amount, over", "The floors come to more than there is; they are lowered in proportion.";
    NeedWithoutPot, Block, "R29", "applied, pot", "A need has no pot: its region or owner takes no part.";
    PotExceeded, Warn, "R22", "pot, over, amount", "More is given in a pot than it holds.";
    PotWithoutNeeds, Info, "R22", "pot, amount", "A pot has no needs: it is an estimate for its network or owner.";
    TargetNotPlaced, Warn, "design 3", "name, target, unplaced", "An amount that was set cannot be placed in full.";
    AboveApplied, Block, "R17", "amount, applied", "A need gets more than was applied for.";
    CriteriaNotMet, Block, "R48", "amount, criteria", "A need gets money although a criterion is not met.";
    LeftOut, Info, "R48", "criteria, applied", "A need is left out because a criterion is not met.";
    AppliedAboveFrame, Warn, "R12", "applied, frame", "A need applies for more than the whole frame.";
    RegionWithoutMoney, Warn, "R54", "region, applied", "A region gets nothing.";
    FollowUpNotAgreed, Block, "R57", "amount", "The kommune is in oppfølgingsordningen, and the measure is not agreed with it.";
    FollowUpNotStated, Warn, "R57", "amount", "The kommune is in oppfølgingsordningen; whether the measure is agreed with it is not said.";
    ManyMeasures, Warn, "R56", "owner, count, limit", "An owner has more measures at the same time than the model says it can work with.";
    CommitmentTooLong, Block, "R80, R81", "years, limit", "Money is reported for more years than may be promised.";
    NetworkPartLimited, Warn, "R64", "asked, limit, percent, base", "More was applied for to the owner or network than the limit allows; the rest goes to the university.";
    CoordinatorLimited, Warn, "R65", "asked, limit, percent, base", "More was applied for to a coordinator than the limit allows.";
    CoordinatorAlone, Warn, "R73", "coordinator", "A coordinator, but only one kommune takes part.";
    CoordinatorWithoutReason, Warn, "R73", "coordinator", "A coordinator without a reason why the measure is complex.";
    AllToUniversityWithoutReference, Warn, "R66", "amount", "All of it goes to the university, and no behovsmelding says why.";
    OtherTheme, Block, "R9", "amount", "The scheme pays for special needs and inclusive practice only, and the measure is about something else.";
    PpsMissing, Block, "R99", "amount", "PPT does not take part.";
    StatpedNotDescribed, Warn, "R96", "amount", "How Statped was involved is not described.";
    TeamNotDescribed, Warn, "R98", "amount", "How the team around the child takes part is not described.";
    PrivateOwnersNotOffered, Warn, "R100", "amount", "How private owners were offered to take part is not described.";
    StatpedPartner, Warn, "R103", "amount", "Statped is the partner itself, without a reason.";
    NotAnswered, Warn, "R43-R47, R58, R79, R97", "question, amount", "A question of the county's is not answered; the model says how serious that is.";
    UseNotAllowed, Block, "R53", "use, amount", "Money is meant for something that the county does not list as a use.";
    UseOfOtherPart, Warn, "R72", "use, amount, paid-of", "A use is paid of the side that may not pay it.";
    UsesDoNotTally, Warn, "R53, R74", "part, lines, applied, difference", "The lines of what the money is for do not come to what is applied for.";
    UniversitiesDoNotTally, Warn, "R76", "lines, applied, difference", "What is named for each university does not come to what is applied for to them.";
    AlikeMeasures, Info, "R63", "mark, count, regions", "Measures in several regions are marked as alike.";
    UnspentFunds, Info, "R10", "amount, year, owner", "The owner has unspent money from an earlier year.";
    NothingForNew, Info, "R62", "ongoing, count", "Nothing is left for new measures after those under way.";
    Unallocated, Info, "design 3", "unallocated", "Part of the frame is not placed.";
}

impl FindingCode {
    /// The code as files and locales write it.
    pub fn as_str(self) -> String {
        serde_json::to_value(self).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

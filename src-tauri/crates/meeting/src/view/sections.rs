//! The nine sections that an innstilling has, and what of them is empty in the working draft (R137-R143): what the check before
//! «endelig» asks.

use allocation::{Checked, NeedAllocation, SchemeAllocation, SchemeModel};
use forum::{Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use super::queries::round;
use crate::state::State;

/// What a section says of each measure; section 1 has three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SectionPart {
    /// What is to be done (R137).
    Measure,
    /// How many kindergartens or schools take part (R137).
    Participants,
    /// How many years it lasts (R137).
    Duration,
    /// How it meets the criteria (R138).
    Criteria,
    /// Which university it is done with (R139).
    Partnership,
    /// Who is paid what (R140).
    Recipients,
    /// Why there is a coordinator (R141), of measures that have one.
    Coordinator,
    /// What the owners add of their own money (R77), where the county asks it.
    OwnContribution,
    /// What the part that is applied for by itself goes to (R142), where the county has such a part.
    OtherMeasures,
    /// How Statped was involved (R143), where the county asks it.
    Statped,
    /// How PPT and the rest of *laget rundt barnet og eleven* take part (R143), where the county asks it.
    Team,
}

impl SectionPart {
    const ALL: [SectionPart; 11] = [
        SectionPart::Measure,
        SectionPart::Participants,
        SectionPart::Duration,
        SectionPart::Criteria,
        SectionPart::Partnership,
        SectionPart::Recipients,
        SectionPart::Coordinator,
        SectionPart::OwnContribution,
        SectionPart::OtherMeasures,
        SectionPart::Statped,
        SectionPart::Team,
    ];

    /// The number of its section, 1 to 9.
    pub fn section(self) -> u32 {
        match self {
            SectionPart::Measure | SectionPart::Participants | SectionPart::Duration => 1,
            SectionPart::Criteria => 2,
            SectionPart::Partnership => 3,
            SectionPart::Recipients => 4,
            SectionPart::Coordinator => 5,
            SectionPart::OwnContribution => 6,
            SectionPart::OtherMeasures => 7,
            SectionPart::Statped => 8,
            SectionPart::Team => 9,
        }
    }
}

/// What one part of a section has in one scheme. What the county does not ask there has none of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SectionCheck {
    /// The number of the section, 1 to 9.
    pub section: u32,
    /// Which part of it.
    pub part: SectionPart,
    /// In which scheme.
    pub scheme: SchemeId,
    /// How many measures it is asked of: those that are given money.
    pub asked: u32,
    /// Those that do not say it, in the draft's order.
    pub lacking: Vec<NeedId>,
    /// Whether the whole section is empty in this scheme: no measure says anything of it.
    pub empty: bool,
}

/// What is empty where no measure is given money, though there is money or somebody applied: the rest is asked of what is given.
const NOTHING_GIVEN: [SectionPart; 4] =
    [SectionPart::Measure, SectionPart::Criteria, SectionPart::Partnership, SectionPart::Recipients];

fn of_nobody(part: SectionPart, scheme: &SchemeId) -> SectionCheck {
    SectionCheck { section: part.section(), part, scheme: scheme.clone(), asked: 0, lacking: Vec::new(), empty: true }
}

/// Every part of every section, scheme by scheme in the draft's order.
pub(crate) fn sections(state: &State) -> Vec<SectionCheck> {
    let mut told: Vec<SectionCheck> = Vec::new();
    for sums in &state.shown().schemes {
        let given: Vec<(&Need, &NeedAllocation)> = given(state, sums);
        if given.is_empty() {
            if !sums.allocated.is_zero() || !sums.applied.is_zero() {
                told.extend(NOTHING_GIVEN.map(|part| of_nobody(part, &sums.scheme)));
            }
            continue;
        }
        let asked_here = Asked { state, sums, model: state.model.scheme(&sums.scheme) };
        let of_scheme = told.len();
        told.extend(SectionPart::ALL.into_iter().filter_map(|part| asked_here.check(part, &given)));
        let sections = &mut told[of_scheme..];
        let filled: Vec<u32> = sections.iter().filter(|part| part.says_something()).map(|part| part.section).collect();
        for part in sections {
            part.empty = !filled.contains(&part.section);
        }
    }
    told
}

fn given<'s>(state: &'s State, sums: &'s SchemeAllocation) -> Vec<(&'s Need, &'s NeedAllocation)> {
    let lines = sums.needs.iter().filter(|line| !line.amount.is_zero());
    lines.filter_map(|line| Some((state.need(&line.need).ok()?, line))).collect()
}

/// What is asked in a scheme.
struct Asked<'s> {
    state: &'s State,
    sums: &'s SchemeAllocation,
    model: Option<&'s SchemeModel>,
}

impl Asked<'_> {
    /// What a part has here; none when it is asked of no measure.
    fn check(&self, part: SectionPart, given: &[(&Need, &NeedAllocation)]) -> Option<SectionCheck> {
        let asked: Vec<&(&Need, &NeedAllocation)> = given.iter().filter(|(_, line)| self.asks(part, line)).collect();
        if asked.is_empty() {
            return None;
        }
        let lacking = asked.iter().filter(|(need, line)| !self.is_said(part, need, line));
        Some(SectionCheck {
            section: part.section(),
            part,
            scheme: self.sums.scheme.clone(),
            asked: u32::try_from(asked.len()).unwrap_or(u32::MAX),
            lacking: lacking.map(|(need, _)| need.id.clone()).collect(),
            empty: false,
        })
    }

    fn asks(&self, part: SectionPart, line: &NeedAllocation) -> bool {
        let checked = |that| self.model.is_some_and(|model| model.checks.iter().any(|check| check.that == that));
        match part {
            SectionPart::Measure
            | SectionPart::Participants
            | SectionPart::Duration
            | SectionPart::Criteria
            | SectionPart::Partnership
            | SectionPart::Recipients => true,
            SectionPart::Coordinator => !line.coordinator_part.is_zero(),
            SectionPart::OwnContribution => self.model.is_some_and(|model| model.split.own_contribution.is_some()),
            SectionPart::OtherMeasures => self.model.is_some_and(|model| model.round.is_some()),
            SectionPart::Statped => checked(Checked::StatpedDescribed),
            SectionPart::Team => checked(Checked::TeamDescribed),
        }
    }

    fn is_said(&self, part: SectionPart, need: &Need, line: &NeedAllocation) -> bool {
        let details = &need.details;
        match part {
            SectionPart::Measure => is_text(&need.measure),
            SectionPart::Participants => need.units.is_some(),
            SectionPart::Duration => need.duration_years.is_some() || !need.later_years.is_empty(),
            SectionPart::Criteria => {
                need.criteria.unmet().len() < 3
                    || self.state.assessments.iter().any(|known| known.need == need.id && is_text(&known.reason))
            }
            SectionPart::Partnership => is_text(&need.university) || !details.universities.is_empty(),
            SectionPart::Recipients => is_text(&need.owner.name),
            SectionPart::Coordinator => details.coordinator_reason.as_deref().is_some_and(is_text),
            SectionPart::OwnContribution => !line.own_contribution.is_zero(),
            SectionPart::OtherMeasures => round(self.state, self.sums)
                .and_then(|round| round.outcome)
                .is_some_and(|outcome| !outcome.applications.is_empty()),
            SectionPart::Statped => details.statped_role.as_deref().is_some_and(is_text),
            SectionPart::Team => details.team_around_child.as_deref().is_some_and(is_text),
        }
    }
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty()
}

impl SectionCheck {
    /// Some measure says it. A section of amounts has them, whether or not it says why.
    fn says_something(&self) -> bool {
        let is_amounts = matches!(self.part, SectionPart::Recipients | SectionPart::Coordinator);
        is_amounts || self.lacking.len() < usize::try_from(self.asked).unwrap_or(usize::MAX)
    }
}

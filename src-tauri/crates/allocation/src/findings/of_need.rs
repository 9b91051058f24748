//! What the rules say of a single behovsmelding: its amount, and when it is given money its split, its years, and what it must say
//! in its scheme.

use forum::{Kroner, Need, Theme};

use super::finder::Finder;
use super::of_answers;
use super::owners::Owners;
use crate::model::{Checked, PotsPer};
use crate::outcome::{FindingCode, NeedAllocation, Value};
use crate::prepare::Reported;
use crate::waterfall::{Cut, split};

/// What the amount of a need says against what was applied for, the criteria and the pots.
pub(super) fn amount_of_need<'a>(
    finder: &mut Finder<'_, 'a>,
    place: usize,
    need: &Reported<'a>,
    line: &NeedAllocation,
) {
    let amount = || ("amount", Value::Kroner(line.amount));
    let applied = || ("applied", Value::Kroner(line.applied));
    if line.amount > line.applied {
        finder.of_need(FindingCode::AboveApplied, need, [amount(), applied()]);
    }
    if line.applied > finder.sums.frame && finder.sums.frame_status.is_some() {
        let frame = ("frame", Value::Kroner(finder.sums.frame));
        finder.of_need(FindingCode::AppliedAboveFrame, need, [applied(), frame]);
    }
    if !line.eligible {
        let criteria = ("criteria", Value::Criteria(need.need.criteria.unmet()));
        if line.amount.is_zero() {
            finder.of_need(FindingCode::LeftOut, need, [criteria, applied()]);
        } else {
            finder.of_need(FindingCode::CriteriaNotMet, need, [amount(), criteria]);
        }
    }
    if finder.scheme.pot_of.get(place).is_none_or(Option::is_none) {
        let pot = match finder.scheme.model.pots.per {
            PotsPer::Owner => &need.need.owner.name,
            PotsPer::One | PotsPer::Region => &need.need.region,
        };
        let pot = ("pot", Value::Text(pot.clone()));
        finder.of_need(FindingCode::NeedWithoutPot, need, [applied(), pot]);
    }
}

/// Everything that is asked of a need that is given money.
pub(super) fn need_with_money<'a>(
    finder: &mut Finder<'_, 'a>,
    need: &Reported<'a>,
    line: &NeedAllocation,
    owners: &Owners,
) {
    if line.amount.is_zero() {
        return;
    }
    the_split(finder, need, line);
    the_owner(finder, need, line, owners);
    the_years(finder, need);
    what_it_says(finder, need, line);
    of_answers::what_it_answers(finder, need, line);
}

fn the_split<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>, line: &NeedAllocation) {
    let rule = &finder.scheme.model.split;
    let told = |cut: Cut| {
        [
            ("asked", Value::Kroner(cut.asked)),
            ("limit", Value::Kroner(cut.limit)),
            ("percent", Value::Number(cut.percent.normalize().to_string())),
            ("base", Value::Kroner(cut.base)),
        ]
    };
    if rule.network_at_most.is_some() || rule.coordinator_at_most.is_some() {
        let parts = split(need.applied, line.amount, rule);
        if let Some(cut) = parts.owner_cut {
            finder.of_need(FindingCode::NetworkPartLimited, need, told(cut));
        }
        if let Some(cut) = parts.coordinator_cut {
            finder.of_need(FindingCode::CoordinatorLimited, need, told(cut));
        }
    }
    if !line.coordinator_part.is_zero() {
        let coordinator = || [("coordinator", Value::Kroner(line.coordinator_part))];
        if !need.has_several_municipalities {
            finder.of_need(FindingCode::CoordinatorAlone, need, coordinator());
        }
        // Asked only where the county has a rule for coordinators: elsewhere the column is not reported.
        if finder.scheme.model.split.coordinator_at_most.is_some()
            && is_unsaid(need.need.details.coordinator_reason.as_ref())
        {
            finder.of_need(FindingCode::CoordinatorWithoutReason, need, coordinator());
        }
    }
    let all_to_university = line.owner_part.is_zero() && finder.scheme.model.split.network_at_most.is_some();
    if all_to_university && is_unsaid(need.need.details.all_to_university.as_ref()) {
        finder.of_need(FindingCode::AllToUniversityWithoutReference, need, [amount(line)]);
    }
}

fn the_owner<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>, line: &NeedAllocation, owners: &Owners) {
    if need.is_followed_up {
        match need.need.details.follow_up_agreed {
            Some(true) => {}
            Some(false) => finder.of_need(FindingCode::FollowUpNotAgreed, need, [amount(line)]),
            None => finder.of_need(FindingCode::FollowUpNotStated, need, [amount(line)]),
        }
    }
    let count = owners.measures(need);
    if let Some(limit) = finder.scheme.model.measures_at_once.filter(|limit| count > *limit) {
        let owner = ("owner", Value::Text(need.need.owner.name.clone()));
        let values = [owner, ("count", Value::Count(count)), ("limit", Value::Count(limit))];
        finder.of_need(FindingCode::ManyMeasures, need, values);
    }
    if owners.unspent.is_empty() {
        return;
    }
    if let Some(funds) = owners.unspent.get(&(need.need.owner.name.as_str(), &need.need.scheme)) {
        let values = [
            ("amount", Value::Kroner(funds.amount)),
            ("year", Value::Text(funds.year.to_string())),
            ("owner", Value::Text(funds.owner.clone())),
        ];
        finder.of_need(FindingCode::UnspentFunds, need, values);
    }
}

/// Money may be promised for so many years, this one included (R80, R81).
fn the_years<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>) {
    let Some(limit) = finder.scheme.model.years_at_most else { return };
    let last = need.need.later_years.iter().filter(|(_, amount)| *amount > Kroner::ZERO).map(|(year, _)| *year).max();
    let years = last.map_or(1, |last| u32::try_from(last - finder.basis.year + 1).unwrap_or(1));
    if years > limit {
        let values = [("years", Value::Count(years)), ("limit", Value::Count(limit))];
        finder.of_need(FindingCode::CommitmentTooLong, need, values);
    }
}

/// What the county's model asks a behovsmelding in this scheme to say, as serious as the model makes it.
fn what_it_says<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>, line: &NeedAllocation) {
    for check in &finder.scheme.model.checks {
        if let Some(code) = missing(check.that, need.need) {
            finder.as_serious(check.severity, code, need, [amount(line)]);
        }
    }
}

fn missing(check: Checked, need: &Need) -> Option<FindingCode> {
    let said = &need.details;
    let (is_missing, code) = match check {
        Checked::PpsTakesPart => (need.pps_takes_part != Some(true), FindingCode::PpsMissing),
        Checked::StatpedDescribed => (is_unsaid(said.statped_role.as_ref()), FindingCode::StatpedNotDescribed),
        Checked::TeamDescribed => (is_unsaid(said.team_around_child.as_ref()), FindingCode::TeamNotDescribed),
        Checked::PrivateOwnersOffered => {
            (is_unsaid(said.private_owners_offered.as_ref()), FindingCode::PrivateOwnersNotOffered)
        }
        Checked::StatpedPartnerReasoned => {
            let is_partner = need.university.trim().eq_ignore_ascii_case("statped");
            (is_partner && is_unsaid(said.statped_partner.as_ref()), FindingCode::StatpedPartner)
        }
        Checked::SpecialNeedsOnly => (said.theme == Some(Theme::Other), FindingCode::OtherTheme),
    };
    is_missing.then_some(code)
}

fn amount(line: &NeedAllocation) -> (&'static str, Value) {
    ("amount", Value::Kroner(line.amount))
}

fn is_unsaid(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

//! A change in percent of whatever is chosen, in every kind of meeting: rounded once, exact to the unit, and felt by nobody else.

use allocation::{
    AdjustError, Adjustments, Allocation, Group, GroupLevel, NeedAllocation, Others, PercentChanged, change_by_percent,
    set_amount,
};
use forum::amount::PercentChange;
use forum::{Kroner, NeedId};
use proptest::prelude::*;

use crate::common::{Meeting, amounts, lines};
use crate::config;
use crate::drawn::{Move, Rolls, a_percentage, dice, draft};

/// What was drawn, and what came of it.
struct Tried {
    meeting: Meeting,
    draft: Adjustments,
    needs: Vec<NeedId>,
    groups: Vec<Group>,
    change: PercentChange,
    after: Adjustments,
    changed: PercentChanged,
}

/// None when it is refused, and then nothing is changed.
fn tried(rolls: &Rolls) -> Result<Option<Tried>, TestCaseError> {
    let mut dice = rolls.roll();
    let (meeting, all, draft) = draft(&mut dice);
    let Move::Percent(needs, groups, change) = a_percentage(&meeting, &all, &mut dice) else { return Ok(None) };
    let mut after = draft.clone();
    match change_by_percent(&meeting.prepared(), &mut after, &needs, &groups, change) {
        Ok(changed) => Ok(Some(Tried { meeting, draft, needs, groups, change, after, changed })),
        Err(AdjustError::NothingToChange | AdjustError::GroupLocked(_)) => {
            prop_assert_eq!(after, draft, "what is refused changes nothing");
            Ok(None)
        }
        Err(other) => Err(TestCaseError::fail(other.to_string())),
    }
}

impl Tried {
    /// Whether a line is meant, by what the draft shows of it: a reading of its own, beside the rule.
    fn is_meant(&self, allocation: &Allocation, line: &NeedAllocation) -> bool {
        let Some(need) = self.meeting.needs.iter().find(|need| need.id == line.need) else { return false };
        let pots =
            allocation.schemes.iter().filter(|scheme| scheme.scheme == need.scheme).flat_map(|scheme| &scheme.pots);
        let region_of_pot =
            pots.filter(|pot| line.pot.as_deref() == Some(pot.name.as_str())).map(|pot| &pot.region).next();
        let lies_in = |group: &Group| {
            need.scheme == group.scheme
                && match group.level {
                    GroupLevel::Scheme => true,
                    GroupLevel::Region => *region_of_pot.unwrap_or(&need.region) == group.name,
                    GroupLevel::Pot => line.pot.as_deref() == Some(group.name.as_str()),
                }
        };
        let is_kept = |group: &Group| {
            self.draft.groups.iter().any(|(part, set)| set.locked && part.level > group.level && lies_in(part))
        };
        let named = self.needs.contains(&line.need);
        !line.locked && (named || self.groups.iter().any(|group| lies_in(group) && !is_kept(group)))
    }

    fn is_estimate_meant(&self, scheme: &forum::SchemeId, pot: &allocation::PotAmount) -> bool {
        let lies_in = |group: &Group| {
            group.scheme == *scheme
                && match group.level {
                    GroupLevel::Scheme => true,
                    GroupLevel::Region => pot.region == group.name,
                    GroupLevel::Pot => pot.name == group.name,
                }
        };
        let is_kept = |group: &Group| {
            self.draft.groups.iter().any(|(part, set)| set.locked && part.level > group.level && lies_in(part))
        };
        pot.is_estimate && self.groups.iter().any(|group| lies_in(group) && !is_kept(group))
    }
}

/// Needs and pots without needs, with what each has before and after, and whether it is meant; the ceiling of those that have one.
type Pairs = Vec<(Kroner, Kroner, bool, Option<Kroner>)>;

fn pairs(tried: &Tried) -> Pairs {
    let (before, after) = (tried.meeting.allocate(&tried.draft), tried.meeting.allocate(&tried.after));
    let unit = tried.meeting.model.unit.get();
    let cap = |line: &NeedAllocation| {
        let scheme = tried.meeting.needs.iter().find(|need| need.id == line.need).map(|need| &need.scheme);
        let most = scheme.and_then(|scheme| tried.meeting.model.scheme(scheme)).and_then(|model| model.need_at_most);
        let most = most.map_or(line.applied, |most| most.min(line.applied));
        Kroner::new(most.get() - most.get() % unit)
    };
    let needs = lines(&before).zip(lines(&after));
    let mut pairs: Pairs =
        needs.map(|(line, now)| (line.amount, now.amount, tried.is_meant(&before, line), Some(cap(line)))).collect();
    for (scheme, now) in before.schemes.iter().zip(&after.schemes) {
        let estimates = scheme.pots.iter().zip(&now.pots).filter(|(pot, _)| pot.is_estimate);
        pairs.extend(
            estimates.map(|(pot, now)| (pot.amount, now.amount, tried.is_estimate_meant(&scheme.scheme, pot), None)),
        );
    }
    pairs
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_sum_is_the_percentage_of_the_sum_and_each_line_is_within_a_unit_of_its_share(rolls in dice()) {
        let Some(tried) = tried(&rolls)? else { return Ok(()) };
        let (part, of) = tried.change.parts();
        let (part, of) = (i128::from(part), i128::from(of));
        let unit = i128::from(tried.meeting.model.unit.get());
        let pairs = pairs(&tried);
        let meant = || pairs.iter().filter(|(before, _, meant, _)| *meant && !before.is_zero());
        let sum = |amounts: &mut dyn Iterator<Item = Kroner>| amounts.sum::<Kroner>();
        prop_assert_eq!(sum(&mut meant().map(|pair| pair.0)), tried.changed.before);
        prop_assert_eq!(sum(&mut meant().map(|pair| pair.1)), tried.changed.after);
        prop_assert_eq!(meant().count(), tried.changed.lines as usize);
        let mut is_capped = false;
        for (before, after, _, cap) in meant() {
            let wanted = i128::from(before.get()) * part;
            let off = i128::from(after.get()) * of - wanted;
            // A raise leaves what stands above its ceiling, a cut takes it down to that.
            let most = cap.map(|cap| if tried.change.is_cut() { cap } else { cap.max(*before) });
            prop_assert!(!after.is_negative());
            prop_assert!(most.is_none_or(|most| *after <= most), "{after} is above {most:?}");
            let stopped = most.is_some_and(|most| i128::from(most.get()) * of < wanted);
            is_capped |= stopped;
            if stopped {
                prop_assert_eq!(Some(*after), most, "it has all that it can get");
            } else {
                prop_assert!(off.abs() < unit * of, "{before} became {after}");
            }
        }
        let all = i128::from(tried.changed.before.get()) * part;
        let got = i128::from((tried.changed.after + tried.changed.unplaced).get()) * of;
        if is_capped {
            // What stays to the krone among whole units makes the sum a unit uneven.
            prop_assert!((got - all).abs() <= 2 * unit * of, "{got} of {all}");
        } else {
            prop_assert!(2 * (got - all).abs() <= unit * of, "rounded once, to the nearest unit");
            prop_assert!(tried.changed.unplaced.is_zero());
        }
    }

    #[test]
    fn nobody_else_moves_and_what_a_chosen_group_could_not_place_stays_what_it_was(rolls in dice()) {
        let Some(tried) = tried(&rolls)? else { return Ok(()) };
        for (before, after, meant, _) in pairs(&tried) {
            prop_assert!(meant || before == after, "{before} became {after}");
        }
        let (before, after) = (tried.meeting.allocate(&tried.draft), tried.meeting.allocate(&tried.after));
        let set = |allocation: &Allocation, group: &Group| {
            let all = allocation.schemes.iter().flat_map(|scheme| scheme.groups.clone());
            all.into_iter().find(|set| set.group == *group)
        };
        for group in &tried.groups {
            if let (Some(was), Some(now)) = (set(&before, group), set(&after, group))
                && !was.unplaced.is_negative()
            {
                prop_assert_eq!(was.unplaced, now.unplaced, "{:?}", group);
            }
        }
    }

    #[test]
    fn neither_the_order_of_lines_nor_the_way_to_the_draft_matters(rolls in dice()) {
        let Some(tried) = tried(&rolls)? else { return Ok(()) };
        let mut turned = tried.meeting.clone();
        turned.needs.reverse();
        turned.participants.reverse();
        let (needs, groups) = (tried.needs.iter().rev(), tried.groups.iter().rev().cloned().collect::<Vec<_>>());
        let mut other = tried.draft.clone();
        change_by_percent(&turned.prepared(), &mut other, needs, &groups, tried.change).expect("as before");
        prop_assert_eq!(&other, &tried.after, "the same lines in another order");

        // The same amounts, reached in another way: one of them is typed where it stands, and all are held.
        let first = tried.meeting.needs.iter().find(|need| !tried.draft.needs.get(&need.id).is_some_and(|set| set.locked));
        let Some(first) = first else { return Ok(()) };
        let before = tried.meeting.allocate(&tried.draft);
        let mut held = tried.draft.clone();
        let stands = lines(&before).find(|line| line.need == first.id).map(|line| line.amount).unwrap_or_default();
        set_amount(&tried.meeting.prepared(), &mut held, &first.id, stands, Others::Hold).expect("what stands");
        if amounts(&tried.meeting.allocate(&held)) == amounts(&before) {
            change_by_percent(&tried.meeting.prepared(), &mut held, &tried.needs, &tried.groups, tried.change).expect("as before");
            prop_assert_eq!(amounts(&tried.meeting.allocate(&held)), amounts(&tried.meeting.allocate(&tried.after)));
        }
    }
}

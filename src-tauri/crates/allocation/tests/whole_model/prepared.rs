//! A basis that is read once gives what one gives that is read anew each time: pasted columns, previews, and drafts that lost
//! what they were set for.

use allocation::{
    AdjustError, Adjustments, AllocateError, Group, GroupLevel, allocate, free_group, mend, set_amount, set_amounts,
};
use forum::{Kroner, NeedId, SchemeId};
use proptest::prelude::*;

use crate::common::Meeting;
use crate::config;
use crate::drawn::{Dice, a_move, dice, do_move, draft, modes};

/// A column as it is pasted: mostly needs of the meeting, now and then twice the same, one that is not there, or a slip.
fn column(meeting: &Meeting, dice: &mut Dice) -> Vec<(NeedId, Kroner)> {
    let one = |dice: &mut Dice| {
        let need = &meeting.needs[dice.below(u32::try_from(meeting.needs.len()).unwrap_or(1)) as usize];
        let id = if dice.one_in(40) { NeedId::new(&need.scheme, 99) } else { need.id.clone() };
        let amount = match dice.below(40) {
            0 => Kroner::new(-1),
            1 => Kroner::new(Kroner::LIMIT),
            _ => dice.kroner(500_000),
        };
        (id, amount)
    };
    (0..1 + dice.below(12)).map(|_| one(dice)).collect()
}

/// The meeting after some of what it had is gone: needs withdrawn, participants taken out, pots made in another way.
fn without_some(meeting: &Meeting, dice: &mut Dice) -> Meeting {
    let mut left = meeting.clone();
    left.needs.retain(|_| !dice.one_in(3));
    left.participants.retain(|_| !dice.one_in(5));
    if dice.one_in(4) {
        left.model.schemes[0].pots = allocation::Pots::default();
    }
    left
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_pasted_column_is_its_amounts_set_one_by_one(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, _, draft) = draft(&mut dice);
        let (column, others) = (column(&meeting, &mut dice), modes(&mut dice));
        let mut one_by_one = draft.clone();
        // Each with a basis read anew, as it was done before; the first that is refused refuses them all.
        let set = |(need, amount): &(NeedId, Kroner)| set_amount(&meeting.prepared(), &mut one_by_one, need, *amount, others);
        let outcome: Result<(), AdjustError> = column.iter().try_for_each(set);
        let mut pasted = draft.clone();
        prop_assert_eq!(set_amounts(&meeting.prepared(), &mut pasted, column.iter().map(|(need, amount)| (need, *amount)), others), outcome.clone());
        prop_assert_eq!(pasted, if outcome.is_ok() { one_by_one } else { draft }, "all or none, {:?}", others);
    }

    #[test]
    fn what_is_previewed_is_what_comes_of_it(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, groups, mut draft) = draft(&mut dice);
        let prepared = meeting.prepared();
        for _ in 0..6 {
            // Several things are tried with the basis that was read at the beginning, and the last of them is done.
            let mut previewed = draft.clone();
            for _ in 0..1 + dice.below(3) {
                previewed = draft.clone();
                let _ = do_move(&meeting, &mut previewed, &a_move(&meeting, &groups, &mut dice));
                prop_assert_eq!(allocate(&prepared, &previewed), meeting.try_allocate(&previewed));
            }
            draft = previewed;
        }
    }

    #[test]
    fn what_stands_in_the_way_can_always_be_taken_away(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, _, mut draft) = draft(&mut dice);
        let left = without_some(&meeting, &mut dice);
        let mut steps = draft.needs.len() + draft.groups.len();
        while let Err(error) = left.try_allocate(&draft) {
            let before = draft.clone();
            let mended = error.mends().iter().any(|by| mend(&left.basis(), &mut draft, by));
            prop_assert!(mended && draft != before, "{} at {:?} is mended", error, error.place());
            prop_assert!(steps > 0, "each mend takes something away");
            steps -= 1;
        }
    }

    #[test]
    fn a_group_is_there_for_whoever_frees_it_when_it_is_there_for_whoever_sets_it(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, mut groups, _) = draft(&mut dice);
        let left = without_some(&meeting, &mut dice);
        let named = |level, name: &str| Group { scheme: SchemeId::new("rekom"), level, name: name.to_owned() };
        groups.extend([named(GroupLevel::Region, "Oslo"), named(GroupLevel::Pot, "Salten"), named(GroupLevel::Region, "")]);
        for group in groups {
            let mut draft = Adjustments::default();
            draft.groups.insert(group.clone(), allocation::Adjustment { locked: true, ..allocation::Adjustment::by_hand(Kroner::ZERO) });
            let is_there = left.try_allocate(&draft) != Err(AllocateError::GroupUnknown(group.clone()));
            let refused = free_group(&left.basis(), &mut draft, &group);
            let expected = if is_there { Err(AdjustError::GroupLocked(group.clone())) } else { Ok(()) };
            prop_assert_eq!(refused, expected, "{:?}", group);
            prop_assert_eq!(draft.groups.is_empty(), !is_there);
        }
    }
}

//! The leader at work at every level: what is locked stays, what is typed leaves no trace of the way to it, and to lock or type
//! what stands there moves nobody.

use allocation::{Adjustment, Adjustments, Group, GroupLevel, Others, Standing, lock, lock_group};
use forum::{Kroner, NeedId};
use proptest::prelude::*;

use crate::common::{Meeting, amounts, line, lines};
use crate::config;
use crate::drawn::{Move, a_move, dice, do_move, draft, modes};

/// What lines and pots come to.
fn stands(meeting: &Meeting, draft: &Adjustments) -> (Vec<i64>, Vec<i64>) {
    let allocation = meeting.allocate(draft);
    let pots = allocation.schemes.iter().flat_map(|scheme| &scheme.pots).filter(|pot| pot.is_estimate);
    let pots = pots.map(|pot| pot.amount.get()).collect();
    (amounts(&allocation), pots)
}

fn way(meeting: &Meeting, draft: &Adjustments, steps: &[Move]) -> Adjustments {
    let mut on_the_way = draft.clone();
    for step in steps {
        let _ = do_move(meeting, &mut on_the_way, step);
    }
    on_the_way
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_way_to_an_amount_leaves_no_trace_at_any_level(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, groups, draft) = draft(&mut dice);
        let [a, b, c] = [0; 3].map(|_| dice.kroner(700_000));
        let mode = modes(&mut dice);
        let need = meeting.needs[0].id.clone();
        let group = groups[dice.below(u32::try_from(groups.len()).unwrap_or(1)) as usize].clone();
        let set: [&dyn Fn(Kroner) -> Move; 2] = [
            &|amount| Move::Set(need.clone(), amount, mode),
            &|amount| Move::SetGroup(group.clone(), amount, mode),
        ];
        for set in set {
            let [a, b, c] = [a, b, c].map(set);
            let at = |steps: &[Move]| stands(&meeting, &way(&meeting, &draft, steps));
            prop_assert_eq!(at(&[a.clone(), b.clone(), a.clone()]), at(std::slice::from_ref(&a)), "A -> B -> A is A: {:?}", a);
            prop_assert_eq!(at(&[a.clone(), c, b.clone()]), at(&[a.clone(), b.clone()]), "A -> C -> B is A -> B");
            prop_assert_eq!(at(&[a, b.clone()]), at(&[b]), "and so is B at once");
        }
    }

    #[test]
    fn what_is_locked_never_moves(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, groups, mut draft) = draft(&mut dice);
        for _ in 0..1 + dice.below(8) {
            let before = meeting.allocate(&draft);
            let needs: Vec<(NeedId, Kroner)> = lines(&before).filter(|line| line.locked).map(|line| (line.need.clone(), line.amount)).collect();
            let locked = |draft: &Adjustments| -> Vec<(Group, Kroner)> {
                draft.groups.iter().filter(|(_, set)| set.locked).map(|(group, set)| (group.clone(), set.amount)).collect()
            };
            let held = locked(&draft);
            let step = a_move(&meeting, &groups, &mut dice);
            let _ = do_move(&meeting, &mut draft, &step);
            let after = meeting.allocate(&draft);
            for (need, amount) in needs.into_iter().filter(|(need, _)| !matches!(&step, Move::Unlock(freed) if freed == need)) {
                let line = line(&after, need.as_str());
                prop_assert!(line.locked && line.amount == amount, "{need} was locked at {amount}");
            }
            for kept in held.into_iter().filter(|(group, _)| !matches!(&step, Move::UnlockGroup(freed) if freed == group)) {
                prop_assert!(locked(&draft).contains(&kept), "{kept:?} was locked");
                let pots = after.schemes.iter().flat_map(|scheme| &scheme.pots);
                if kept.0.level == GroupLevel::Pot {
                    let pot = pots.filter(|pot| pot.locked).find(|pot| pot.name == kept.0.name);
                    prop_assert_eq!(pot.map(|pot| pot.amount), Some(kept.1));
                }
            }
        }
    }

    #[test]
    fn to_lock_or_type_what_stands_there_moves_nobody(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, groups, draft) = draft(&mut dice);
        let before = stands(&meeting, &draft);
        let need = meeting.needs[0].id.clone();
        let mut after = draft.clone();
        lock(&meeting.prepared(), &mut after, &need).expect("a need of the meeting");
        prop_assert_eq!(&stands(&meeting, &after), &before, "{} was only locked", need);
        for group in groups {
            let mut after = draft.clone();
            lock_group(&meeting.prepared(), &mut after, &group).expect("a group of the meeting");
            prop_assert_eq!(&stands(&meeting, &after), &before, "{:?} was only locked, in {:?}", group, draft);
            // Typed instead of locked: the same amount, by hand.
            let set = after.groups.get_mut(&group).expect("it was locked");
            *set = Adjustment { by: allocation::AdjustedBy::Hand, locked: false, ..*set };
            prop_assert_eq!(&stands(&meeting, &after), &before, "{:?} was only typed again", group);
        }
    }

    #[test]
    fn hold_moves_only_what_is_set(rolls in dice()) {
        let mut dice = rolls.roll();
        let (meeting, groups, draft) = draft(&mut dice);
        let before = meeting.allocate(&draft);
        let need = meeting.needs[0].id.clone();
        let amount = dice.kroner(500_000);
        let mut held = draft.clone();
        if do_move(&meeting, &mut held, &Move::Set(need.clone(), amount, Others::Hold)).is_ok() {
            for (before, after) in lines(&before).zip(lines(&meeting.allocate(&held))) {
                let expected = if after.need == need { amount } else { before.amount };
                prop_assert_eq!(after.amount, expected, "{}", &after.need);
            }
        }
        for group in groups.iter().filter(|group| group.level == GroupLevel::Pot) {
            let mut held = draft.clone();
            if do_move(&meeting, &mut held, &Move::SetGroup(group.clone(), amount, Others::Hold)).is_err() {
                continue;
            }
            let after = meeting.allocate(&held);
            for (before, after) in lines(&before).zip(lines(&after)) {
                let inside = after.pot.as_deref() == Some(group.name.as_str()) && after.standing == Standing::ByRule;
                prop_assert!(inside || after.amount == before.amount, "{} is not in {}", after.need, group.name);
            }
            for (before, after) in before.schemes[0].pots.iter().zip(&after.schemes[0].pots) {
                let expected = if after.name == group.name { amount } else { before.amount };
                prop_assert_eq!(after.amount, expected, "pot {}", &after.name);
            }
        }
    }
}

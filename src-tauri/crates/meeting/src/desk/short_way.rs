//! The short way of an amount, where only the working draft is reckoned, says what the long way says, where the meeting is read
//! back and every draft reckoned: the same amounts, and the same refusals.

use std::sync::Arc;

use allocation::{Group, GroupLevel, Others};
use chrono::DateTime;
use forum::{Kroner, NeedId, SchemeId};
use proptest::prelude::*;
use store::Undoable;
use tempfile::TempDir;

use super::Desk;
use crate::clock::Clock;
use crate::command::{AdjustCommand, Command, DraftCommand, GroupSum, HistoryCommand, Refusal, RegisterCommand};
use crate::files::making;
use crate::view::{Change, LeaderView};

struct Ways {
    _folder: TempDir,
    short: Desk,
    long: Desk,
}

impl Ways {
    fn of(example: &str) -> Ways {
        let folder = tempfile::tempdir().unwrap();
        let clock: Clock = Arc::new(|| DateTime::from_timestamp(1_679_043_600, 0).unwrap());
        let desk = |name: &str| {
            let file = making::from_example(example, &folder.path().join(name), clock()).unwrap();
            Desk::at(file, clock.clone()).unwrap()
        };
        let (short, mut long) = (desk("short.innstilling"), desk("long.innstilling"));
        long.always_whole = true;
        Ways { _folder: folder, short, long }
    }

    fn act(&mut self, command: &Command) -> (Result<Change, Refusal>, Result<Change, Refusal>) {
        let revision = self.short.state.revision;
        (self.short.execute(revision, command), self.long.execute(revision, command))
    }

    fn views(&self) -> (LeaderView, LeaderView) {
        let told = |desk: &Desk| {
            let mut view = desk.leader_view();
            // The two files have names and journals of their own.
            (view.file.name, view.file.head, view.file.identity) = Default::default();
            view
        };
        (told(&self.short), told(&self.long))
    }
}

const EXAMPLES: [&str; 3] = ["nordland-2023", "rogaland-2025", "innlandet-2022"];

/// One of the needs, also one that is not there.
fn need(view: &LeaderView, at: usize) -> NeedId {
    view.needs.get(at % (view.needs.len() + 1)).map_or(NeedId::from("dekom-9999".to_owned()), |need| need.id.clone())
}

/// One of the groups: the scheme, a region or a pot, also one that is not there.
fn group(view: &LeaderView, at: usize) -> Group {
    let sums = &view.draft.schemes[at % view.draft.schemes.len()];
    let pots = sums.pots.iter().map(|pot| (GroupLevel::Pot, pot.name.clone()));
    let regions = view.regions.iter().map(|region| (GroupLevel::Region, region.clone()));
    let others = [(GroupLevel::Scheme, String::new()), (GroupLevel::Region, "Svalbard".to_owned())];
    let all: Vec<_> = regions.chain(pots).chain(others).collect();
    let (level, name) = all[at / 7 % all.len()].clone();
    Group { scheme: SchemeId::new(sums.scheme.as_str()), level, name }
}

fn command(view: &LeaderView, (kind, at, amount, spread): (u8, usize, i64, bool)) -> Command {
    let others = if spread { Others::Spread } else { Others::Hold };
    let amount = Kroner::new(amount);
    match kind {
        0..=2 => AdjustCommand::SetAmount { need: need(view, at), amount, others, sure: true }.into(),
        3 => {
            let amounts = (at..at + 5).map(|at| (need(view, at), amount)).collect();
            AdjustCommand::SetAmounts { amounts, others, sure: true }.into()
        }
        4 => AdjustCommand::FollowRule { need: need(view, at) }.into(),
        5 => AdjustCommand::Lock { need: need(view, at) }.into(),
        6 => AdjustCommand::Unlock { need: need(view, at) }.into(),
        7 => AdjustCommand::SetGroup { group: group(view, at), amount, others, sure: true }.into(),
        8 => {
            let amounts = (at..at + 3).map(|at| GroupSum { group: group(view, at), amount }).collect();
            AdjustCommand::SetGroups { amounts, others, sure: true }.into()
        }
        9 => AdjustCommand::FreeGroup { group: group(view, at) }.into(),
        10 => AdjustCommand::LockGroup { group: group(view, at) }.into(),
        11 => AdjustCommand::UnlockGroup { group: group(view, at) }.into(),
        12 => AdjustCommand::FollowRuleEverywhere.into(),
        13 => HistoryCommand::Undo.into(),
        14 => HistoryCommand::Redo.into(),
        _ => DraftCommand::CopyDraft { from: view.draft.name.clone(), name: format!("Utkast {at}") }.into(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_short_way_says_what_the_long_way_says(
        example in 0..EXAMPLES.len(),
        steps in prop::collection::vec((0..16_u8, 0..500_usize, -10..3_000_000_i64, any::<bool>()), 1..10),
    ) {
        let mut ways = Ways::of(EXAMPLES[example]);
        for step in steps {
            let command = command(&ways.short.leader_view(), step);
            match ways.act(&command) {
                (Ok(short), Ok(long)) => prop_assert_eq!(short.revision, long.revision),
                (Err(short), Err(long)) => prop_assert_eq!(short, long),
                (short, long) => prop_assert!(false, "{:?}: {:?} and {:?}", command, short, long),
            }
            let (short, long) = ways.views();
            prop_assert!(short == long, "they differ after {:?}", command);
        }
    }
}

#[test]
fn what_is_registered_is_read_once_for_every_amount_and_again_when_it_changes() {
    let mut ways = Ways::of("nordland-2023");
    let desk = &mut ways.short;
    let (read, need) = (desk.state.ground.clone(), desk.state.needs[0].id.clone());
    for amount in (100_000..100_010).map(Kroner::new) {
        let set = AdjustCommand::SetAmount { need: need.clone(), amount, others: Others::Spread, sure: false };
        desk.preview(desk.state.revision, &set).unwrap();
        desk.execute(desk.state.revision, &set.into()).unwrap();
        assert!(desk.state.ground.is(&read), "{amount} is reckoned on what was read at first");
    }
    let mut frame = desk.state.frames[0].clone();
    frame.parts[0].amount += Kroner::new(1_000);
    desk.execute(desk.state.revision, &RegisterCommand::SetFrame { frame }.into()).unwrap();
    assert!(!desk.state.ground.is(&read), "another frame is another ground");
}

#[test]
fn what_the_rules_refuse_is_not_written_by_either_way() {
    let mut ways = Ways::of("nordland-2023");
    let group = Group { scheme: SchemeId::new("rekom"), level: GroupLevel::Region, name: "Svalbard".to_owned() };
    let set = AdjustCommand::SetGroup { group, amount: Kroner::new(1), others: Others::Hold, sure: false };
    let (short, long) = ways.act(&set.into());
    assert_eq!(short.unwrap_err(), long.unwrap_err());
    assert_eq!((ways.short.file.revision(), ways.long.file.revision()), (1, 1));
}

#[test]
fn rows_that_no_rule_can_reckon_are_rolled_back_wherever_they_come_from() {
    use super::committing::Written;
    let mut ways = Ways::of("nordland-2023");
    let before = ways.short.leader_view();
    let written =
        Written { kind: "test".to_owned(), body: serde_json::json!({}), label: None, who: super::LEADER.to_owned() };
    let need = before.needs[0].id.clone();
    let negative = allocation::Adjustment { amount: Kroner::new(-1), by: allocation::AdjustedBy::Hand, locked: false };
    let draft = before.draft.name.clone();
    let at = (ways.short.clock)();
    let refused = ways.short.commit(written, at, |tables| {
        tables.adjustments().replace(
            &draft,
            &allocation::Adjustments { needs: [(need.clone(), negative)].into(), groups: Default::default() },
        )
    });
    assert!(refused.is_err(), "the file itself or the rules say no");
    assert_eq!(ways.short.leader_view(), before);
    assert_eq!(ways.short.file.verify(), []);
    let entry = store::Entry { at, who: "test".into(), kind: "test".into(), body: serde_json::json!({}) };
    let checked = ways.short.file.write::<(), (), store::StoreError>(&entry, &Undoable::No, |_| Ok(()), |_, ()| Ok(()));
    assert!(checked.is_ok(), "and the next change is written");
}

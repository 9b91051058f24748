//! Whatever the file and whatever the forum has set: an import twice is an import once, undo gives back everything, and neither
//! the order nor the numbers of the rows lose a behovsmelding.

use std::collections::BTreeMap;

use meeting::command::HistoryCommand;
use meeting::{Answers, ImportReport};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use crate::own::set_all;
use crate::room::{Room, but_for_the_journal, file};

const REGIONS: [&str; 3] = ["Salten", "Ofoten", "Lofoten"];
const OWNERS: [&str; 4] = ["Fjordvik kommune", "Nesheim kommune", "Holmsund kommune", "Lyngheia kommune"];
const MEASURES: [&str; 3] = ["Lesing i lag", "Ute hele året", "Språk og lek"];

/// What a row says, but for its number.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    region: &'static str,
    owner: &'static str,
    measure: &'static str,
    amount: u32,
}

/// Whether the rows have numbers, and which.
#[derive(Clone, Copy, Debug)]
enum Numbers {
    None,
    From(u32),
}

fn line() -> impl Strategy<Value = Line> {
    let parts = (
        prop::sample::select(&REGIONS[..]),
        prop::sample::select(&OWNERS[..]),
        prop::sample::select(&MEASURES[..]),
        1u32..4,
    );
    parts.prop_map(|(region, owner, measure, amount)| Line { region, owner, measure, amount: amount * 10_000 })
}

fn numbers() -> impl Strategy<Value = Numbers> {
    prop_oneof![Just(Numbers::None), (1u32..4).prop_map(Numbers::From)]
}

fn text(lines: &[Line], numbers: Numbers) -> String {
    let row = |(place, line): (usize, &Line)| {
        let number = match numbers {
            Numbers::None => String::new(),
            Numbers::From(first) => (first + u32::try_from(place).unwrap()).to_string(),
        };
        format!("{number};{};{};{};{};5000", line.region, line.owner, line.measure, line.amount)
    };
    let rows: Vec<String> = lines.iter().enumerate().map(row).collect();
    file(&rows.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Imports, and answers each question with one of its choices, never with `cancel`, until nothing is asked.
fn answered(room: &Room, text: &str, picks: &[Index]) -> (ImportReport, Answers) {
    let mut answers = Answers::default();
    let mut picks = picks.iter().cycle();
    for _ in 0..20 {
        let report = room.import(text, &answers);
        let Some(question) = report.questions.first() else { return (report, answers) };
        let choices: Vec<&String> =
            question.choices.iter().map(|choice| &choice.id).filter(|id| *id != "cancel").collect();
        let pick = picks.next().unwrap().get(&choices);
        answers.choices.insert(question.id.clone(), (*pick).clone());
    }
    panic!("it does not stop asking");
}

/// How many there are of each: owner, measure and what is applied for.
fn counted(room: &Room) -> BTreeMap<(String, String, i64), usize> {
    let mut counted = BTreeMap::new();
    for need in room.view().needs {
        *counted.entry((need.owner.name, need.measure, need.applied.owner.get())).or_default() += 1;
    }
    counted
}

fn counted_in(lines: &[Line]) -> BTreeMap<(String, String, i64), usize> {
    let mut counted = BTreeMap::new();
    for line in lines {
        *counted.entry((line.owner.to_owned(), line.measure.to_owned(), i64::from(line.amount))).or_default() += 1;
    }
    counted
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_import_twice_is_an_import_once(
        first in vec(line(), 1..6), second in vec(line(), 1..6), one in numbers(), other in numbers(),
        picks in vec(any::<Index>(), 8),
    ) {
        let room = Room::empty();
        room.taken(&text(&first, one));
        set_all(&room, room.view().needs[0].id.as_str());
        answered(&room, &text(&second, other), &picks);
        let once = room.view();
        let (again, _) = answered(&room, &text(&second, other), &picks);
        prop_assert_eq!(&room.view().needs, &once.needs);
        prop_assert_eq!(again.changed.len() + again.added.len(), 0);
    }

    #[test]
    fn undo_gives_back_everything_and_redo_does_it_all_again(
        first in vec(line(), 1..6), second in vec(line(), 1..6), one in numbers(), other in numbers(),
        picks in vec(any::<Index>(), 8), set in any::<Index>(),
    ) {
        let room = Room::empty();
        room.taken(&text(&first, one));
        let needs = room.view().needs;
        set_all(&room, set.get(&needs).id.as_str());
        let before = room.view();
        answered(&room, &text(&second, other), &picks);
        let after = room.view();
        if after.revision > before.revision {
            room.done(HistoryCommand::Undo);
            prop_assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
            room.done(HistoryCommand::Redo);
            prop_assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(after));
        }
    }

    #[test]
    fn the_order_of_the_rows_changes_nothing(
        (lines, shuffled) in vec(line(), 1..7).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        numbers in numbers(),
    ) {
        let room = Room::empty();
        room.taken(&text(&lines, numbers));
        let before = room.view();
        // Without numbers the rows are told by what they are.
        let report = room.taken(&text(&shuffled, Numbers::None));
        prop_assert_eq!((report.added.len(), report.changed.len(), report.gone.len()), (0, 0, 0));
        prop_assert_eq!(room.view().needs, before.needs);
    }

    #[test]
    fn other_numbers_lose_no_behovsmelding(
        (lines, shuffled) in vec(line(), 1..7).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        first in 1u32..4, second in 1u32..9,
    ) {
        let room = Room::empty();
        room.taken(&text(&lines, Numbers::From(first)));
        let report = room.taken(&text(&shuffled, Numbers::From(second)));
        prop_assert_eq!((report.added.len(), report.gone.len()), (0, 0));
        prop_assert_eq!(counted(&room), counted_in(&lines));
    }

    #[test]
    fn rows_that_are_gone_and_kept_are_all_there(
        (lines, fewer) in vec(line(), 2..7).prop_flat_map(|lines| {
            let last = lines.len();
            (Just(lines.clone()), subsequence(lines, 1..=last))
        }),
    ) {
        let room = Room::empty();
        room.taken(&text(&lines, Numbers::None));
        let mut answers = Answers::default();
        let fewer = text(&fewer, Numbers::None);
        if !room.import(&fewer, &answers).questions.is_empty() {
            answers.choices.insert("gone".to_owned(), "keep".to_owned());
            room.import(&fewer, &answers);
        }
        prop_assert_eq!(counted(&room), counted_in(&lines));
    }
}

//! The numbers on paper and in the text are the numbers of the record.

use forum::vote::Choice;
use forum::{CaseKind, Language};
use procedure::Approval;

use super::meeting::Kept;
use crate::paper::block::Block;
use crate::paper::table::{Cell, Table};
use crate::protokoll::write::document;
use crate::testing::many_seats;
use crate::{MinutesPaper, Texts, protokoll_text};

fn tables(content: &MinutesPaper<'_>, language: Language) -> Vec<Table> {
    let blocks = document(content, &Texts::new(language)).blocks;
    let table = |block| if let Block::Table(table) = block { Some(table) } else { None };
    blocks.into_iter().filter_map(table).collect()
}

/// The words of one column of a table.
fn column(table: &Table, column: usize) -> Vec<String> {
    let text = |cell: Option<&Cell>| match cell {
        Some(Cell::Text(paragraphs)) => {
            paragraphs.iter().flat_map(|(_, runs)| runs).map(|run| run.text.as_str()).collect::<String>()
        }
        Some(Cell::Empty | Cell::Amount(..)) | None => String::new(),
    };
    table.rows.iter().map(|row| text(row.cell(column))).collect()
}

#[test]
fn every_count_of_the_record_stands_in_the_text_in_three_languages() {
    let kept = Kept::everything();
    for (language, count) in [
        (Language::Nb, "3 for, 3 mot, 1 blankt"),
        (Language::Nn, "3 for, 3 mot, 1 blankt"),
        (Language::En, "3 for, 3 against, 1 blank"),
    ] {
        let text = protokoll_text(&kept.draft(), language);
        assert!(text.contains(count), "{language:?}");
        let words = Texts::new(language);
        for vote in kept.minutes.cases.iter().flat_map(|case| &case.votes) {
            let rule = crate::rule_in_words(&vote.rule, &words);
            assert!(text.contains(&rule), "{language:?}: {rule}");
        }
    }
}

#[test]
fn a_roll_call_vote_by_vote_adds_up_to_its_count_and_names_every_seat_of_the_roll() {
    let many = Kept::of(many_seats(), &[CaseKind::Decision]);
    let closed = many.closed(Approval::NextMeeting);
    let vote = &many.minutes.cases[0].votes[0];
    assert_eq!((vote.entitled, vote.count.yes, vote.count.no), (39, 30, 9));
    for language in [Language::Nb, Language::Nn, Language::En] {
        let tables = tables(&many.printed(&closed), language);
        let answers = column(tables.last().unwrap(), 1);
        let texts = Texts::new(language);
        let given = |key: &str| answers.iter().filter(|answer| **answer == texts.get(key, &[])).count();
        assert_eq!((given("choice-for"), given("choice-against"), answers.len()), (30, 9, 39), "{language:?}");
    }
    let by_name = vote.by_name.as_ref().unwrap();
    assert_eq!(by_name.iter().filter(|(_, choice)| *choice == Choice::For).count(), 30);
}

#[test]
fn the_attendance_has_a_row_for_every_seat_and_its_count_is_the_rows() {
    let kept = Kept::everything();
    let content = kept.draft();
    let attendance = &tables(&content, Language::Nb)[1];
    let seats = attendance.rows.iter().filter(|row| row.label == 1).count();
    assert_eq!(seats, content.names.seats.len());
    let text = protokoll_text(&content, Language::Nb);
    assert!(text.contains("8 av 9 plasser med stemmerett var representert i møtet."), "{text}");
}

#[test]
fn no_votes_no_table_and_no_rule_stand_in_minutes_without_votes() {
    let nothing = Kept::of(crate::testing::nothing_happens(), &[CaseKind::Information]);
    let text = protokoll_text(&nothing.draft(), Language::Nb);
    assert!(
        !text.contains("Krav til flertall") && !text.contains("Avgjørelse") && !text.contains("Vedtak\n"),
        "{text}"
    );
}

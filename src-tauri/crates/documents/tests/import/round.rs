//! What is written out comes in again as it was, in any script and any order.

use documents::import::Imported;
use forum::Kroner;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::common::{COLUMNS, answered, workbook};

/// A behovsmelding as it is written: owner, measure, partner, amounts.
type Written = (String, String, String, i64, i64);

/// What æ, ø or å becomes when it is read in the wrong encoding. A name with one of these in it is refused as such.
const READ_WRONGLY: &[char] = &['µ', 'ª', 'º', 'ƒ', 'ı', 'Œ', 'œ', 'Š', 'š', 'Ž', 'ž', 'Ÿ'];

/// A name in any script, as people can write one: not blank, not a dash, no fødselsnummer. Of numbers only digits: «r¾a» is what
/// «ræa» becomes when it is read in the wrong encoding.
fn name() -> impl Strategy<Value = String> {
    let letters = "[\\p{L}\\p{M}]{1,2}[\\p{L}\\p{M}\\p{Nd} .,&/'«»()+-]{0,20}";
    letters.prop_map(|text| forum::tidied(&text)).prop_filter("a name has letters", |text| {
        text.chars().any(char::is_alphabetic)
            && !text.contains(['"', '\u{fffd}'])
            && !text.contains(READ_WRONGLY)
            && !forum::personal_number::stands_in(text)
    })
}

fn written() -> impl Strategy<Value = Written> {
    (name(), name(), name(), 0i64..=Kroner::LIMIT / 8, 1i64..=Kroner::LIMIT / 8)
}

fn row(number: usize, (owner, measure, partner, to_owner, to_university): &Written) -> Vec<String> {
    let (number, to_owner, to_university) = (number.to_string(), to_owner.to_string(), to_university.to_string());
    ["", "Rekom", "Salten", owner, "kommune", measure, partner, "", "", "Ja", "Nei", "Ja"]
        .into_iter()
        .enumerate()
        .map(|(at, text)| match at {
            0 => number.clone(),
            7 => to_owner.clone(),
            8 => to_university.clone(),
            _ => text.to_owned(),
        })
        .collect()
}

fn as_csv(rows: &[Vec<String>]) -> Vec<u8> {
    let quoted = |row: &Vec<String>| row.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(";");
    rows.iter().map(quoted).collect::<Vec<_>>().join("\n").into_bytes()
}

fn as_xlsx(rows: &[Vec<String>]) -> Vec<u8> {
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    workbook(&[("Ark1", &rows)])
}

fn back(imported: &Imported) -> Vec<Written> {
    let need = |need: &forum::Need| {
        let (owner, measure) = (need.owner.name.clone(), need.measure.clone());
        (owner, measure, need.university.clone(), need.applied.owner.get(), need.applied.university.get())
    };
    imported.needs.iter().map(need).collect()
}

fn read(name: &str, bytes: &[u8]) -> Imported {
    let imported = answered(name, bytes, &[], &[]).unwrap();
    assert_eq!((imported.problems.as_slice(), imported.questions.as_slice()), (&[][..], &[][..]));
    imported
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_comes_in_again(needs in prop::collection::vec(written(), 1..6), order in any::<prop::sample::Index>()) {
        let heading: Vec<String> = COLUMNS.iter().map(|text| (*text).to_owned()).collect();
        let rows: Vec<Vec<String>> = needs.iter().enumerate().map(|(at, need)| row(at + 1, need)).collect();
        let table: Vec<Vec<String>> = [heading].into_iter().chain(rows).collect();
        prop_assert_eq!(back(&read("a.csv", &as_csv(&table))), needs.clone());
        prop_assert_eq!(back(&read("a.xlsx", &as_xlsx(&table))), needs.clone());

        let decomposed: Vec<Vec<String>> =
            table.iter().map(|row| row.iter().map(|text| text.nfd().collect()).collect()).collect();
        prop_assert_eq!(read("a.csv", &as_csv(&decomposed)).needs, read("a.csv", &as_csv(&table)).needs, "NFD is NFC");

        let turn = order.index(COLUMNS.len());
        let mut turned: Vec<Vec<String>> = table.clone();
        turned.iter_mut().for_each(|row| row.rotate_left(turn));
        turned[1..].reverse();
        let mut found = read("a.csv", &as_csv(&turned)).needs;
        found.sort_by_key(|need| need.number);
        prop_assert_eq!(found, read("a.csv", &as_csv(&table)).needs, "the order of rows and columns changes nothing");
    }
}

#[test]
fn ten_thousand_rows_are_read() {
    let heading: Vec<String> = COLUMNS.iter().map(|text| (*text).to_owned()).collect();
    let need = |at: usize| {
        let (owner, measure) = (format!("Kommune {} kommune", at / 20), format!("Tiltak {at}"));
        row(at, &(owner, measure, "Nord universitet".into(), 100_000, 50_000))
    };
    let rows: Vec<Vec<String>> = [heading].into_iter().chain((1..=10_000).map(need)).collect();
    assert_eq!(read("a.csv", &as_csv(&rows)).needs.len(), 10_000);
}

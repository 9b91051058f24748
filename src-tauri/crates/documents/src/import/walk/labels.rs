//! The words on lines about the rows: sums of a group that is known, sums of something, and frames, differences, remainders.

use std::collections::BTreeSet;

use super::super::Context;
use super::super::names::{known_region, plain, scheme_of_cell, sum_label};

/// What a text says of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A sum, of everything or of a group that is known: «Sum», «Sum Salten», «Totalt alle ordninger».
    Sum(String),
    /// It has the word of a sum and something else: «Samla Oppvekst AS», which may be an owner.
    Vague(String),
    /// A line about the rows that is no sum: «Ramme», «Differanse», «Til fordeling».
    Other,
    /// None of these.
    None,
}

/// Words that say that a line is about the rows.
const OTHER: [&str; 38] = [
    "ramme",
    "ramma",
    "rammen",
    "differanse",
    "diff",
    "herav",
    "av dette",
    "derav",
    "rest",
    "restbeløp",
    "resterande",
    "resterende",
    "gjenstår",
    "gjenstående",
    "attstår",
    "attståande",
    "til fordeling",
    "fordelt",
    "ikke fordelt",
    "ikkje fordelt",
    "udisponert",
    "disponibelt",
    "til disposisjon",
    "avsatt",
    "avsett",
    "overført",
    "balanse",
    "avvik",
    "budsjett",
    "tildelt",
    "netto",
    "brutto",
    "snitt",
    "gjennomsnitt",
    "minus",
    "pluss",
    "saldo",
    "overforbruk",
];
/// Words that name all rows, or what a group is.
const ALL: [&str; 34] = [
    "alle",
    "alt",
    "hele",
    "heile",
    "for",
    "i",
    "av",
    "til",
    "og",
    "ordning",
    "ordninga",
    "ordningen",
    "ordninger",
    "ordningar",
    "fylket",
    "fylke",
    "region",
    "regionen",
    "regioner",
    "regionar",
    "nettverk",
    "nettverket",
    "tiltak",
    "eiere",
    "eigarar",
    "eier",
    "eigar",
    "uh",
    "behov",
    "behovsmeldinger",
    "behovsmeldingar",
    "søkt",
    "beløp",
    "kr",
];

/// Reads a label; `groups` are the regions and owners that the rows name, plain.
pub fn label(text: &str, context: &Context, groups: &BTreeSet<String>) -> Label {
    match sum_label(text) {
        Some(of) if of.is_empty() || is_group(&of, context, groups) => Label::Sum(of),
        Some(of) => Label::Vague(of),
        None if is_other(text) => Label::Other,
        None => Label::None,
    }
}

/// True when the text names a frame, a difference, a remainder.
pub fn is_other(text: &str) -> bool {
    let text = plain(text);
    OTHER.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

fn is_group(of: &str, context: &Context, groups: &BTreeSet<String>) -> bool {
    groups.contains(of)
        || known_region(of, context).is_some()
        || scheme_of_cell(of, context).is_some()
        || of.split(' ').all(|word| ALL.contains(&word) || word.bytes().all(|b| b.is_ascii_digit()))
}

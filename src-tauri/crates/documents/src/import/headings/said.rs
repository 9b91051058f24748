//! What a heading says: its words, its year, its unit; in parentheses or outside.

use super::super::names::plain;
use super::unit::{self, UnitSaid};

/// A heading, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Its words outside parentheses, without year and unit.
    pub words: String,
    /// The words inside parentheses likewise.
    pub inside: String,
    /// The years it names, each once, in order.
    pub years: Vec<i32>,
    /// What it says of the unit.
    pub unit: UnitSaid,
}

impl Said {
    /// Takes a heading apart; «i fjor» is the year before `year`.
    pub fn of(heading: &str, year: i32) -> Said {
        let (outside, inside) = parted(heading);
        let mut said = Said::default();
        let mut take = |text: &str, alone: bool| {
            let mut words: Vec<String> =
                plain(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
            take_years(&mut words, year, alone, &mut said.years);
            let unit = unit::taken_out(&mut words, alone);
            said.unit = match (said.unit, unit) {
                (UnitSaid::Nothing, unit) => unit,
                (unit, UnitSaid::Nothing) => unit,
                (one, other) if one == other => one,
                _ => UnitSaid::Unclear,
            };
            let spare = if alone { 0 } else { 1 };
            while words
                .last()
                .is_some_and(|word| matches!(word.as_str(), "kr" | "nok" | "kroner" | "i" | "hele" | "heile"))
                && words.len() > spare
            {
                words.pop();
            }
            words.join(" ")
        };
        let words = take(&outside, false);
        let inside = take(&inside, true);
        Said { words, inside, ..said }
    }

    /// All its words.
    pub fn all(&self) -> String {
        [self.words.as_str(), self.inside.as_str()].join(" ").trim().to_owned()
    }

    /// The year it names, when it names one only.
    pub fn year(&self) -> Option<i32> {
        match self.years.as_slice() {
            [year] => Some(*year),
            _ => None,
        }
    }
}

/// What stands outside parentheses, and what inside.
fn parted(heading: &str) -> (String, String) {
    let (mut outside, mut inside, mut depth) = (String::new(), String::new(), 0u32);
    for c in heading.chars() {
        match c {
            '(' | '[' | '{' => {
                depth += 1;
                outside.push(' ');
                inside.push(' ');
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            c if depth > 0 => inside.push(c),
            c => outside.push(c),
        }
    }
    // A parenthesis that is never closed holds nothing in.
    if depth > 0 { (heading.replace(['(', '[', '{'], " "), String::new()) } else { (outside, inside) }
}

/// Takes the years out of the words: `2024`, «i fjor», «neste år», and in parentheses also «budsjett 22».
fn take_years(words: &mut Vec<String>, year: i32, alone: bool, years: &mut Vec<i32>) {
    let mut found = Vec::new();
    let whole = words.len() == 1;
    let mut place = 0;
    while place < words.len() {
        let (word, next) = (words[place].as_str(), words.get(place + 1).map(String::as_str));
        let before = place.checked_sub(1).and_then(|before| words.get(before)).map(String::as_str);
        let named = match (word, next) {
            ("fjor" | "fjoråret" | "fjorårets" | "fjoråret s" | "ifjor", _) => Some((year.saturating_sub(1), 1)),
            ("forrige" | "førre" | "foregående" | "føregåande", Some("år")) => Some((year.saturating_sub(1), 2)),
            ("neste", Some("år")) => Some((year.saturating_add(1), 2)),
            _ => match word.parse::<i32>() {
                Ok(number @ 2000..=2100) if word.len() == 4 => Some((number, 1)),
                Ok(number @ 15..=45) if alone && word.len() == 2 && (whole || before.is_some_and(speaks_of_years)) => {
                    Some((2000 + number, 1))
                }
                _ => None,
            },
        };
        match named {
            Some((year, long)) => {
                found.push(year);
                let from = if before == Some("i") && matches!(word, "fjor") { place - 1 } else { place };
                words.drain(from..place + long);
                place = from;
            }
            None => place += 1,
        }
    }
    for year in found {
        if !years.contains(&year) {
            years.push(year);
        }
    }
}

fn speaks_of_years(word: &str) -> bool {
    matches!(
        word,
        "budsjett"
            | "budsjettår"
            | "år"
            | "året"
            | "for"
            | "b"
            | "vår"
            | "høst"
            | "haust"
            | "regnskap"
            | "rekneskap"
            | "i"
            | "søknad"
    )
}

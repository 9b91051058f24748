//! Which unit a heading or a title says that amounts are in: «i 1000 kr», «hele tusen», «tkr», «TNOK», «mill.», «MNOK».

use super::super::told::Unit;

/// What is said of the unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnitSaid {
    /// Nothing.
    #[default]
    Nothing,
    /// A unit, beyond doubt: «i 1000 kr», «i hele kroner».
    Clearly(Unit),
    /// Something that may be thousands, millions or neither: «avrundet til hele tusen», «i 100 kr», «mrd.».
    Unclear,
}

const CURRENCY: [&str; 4] = ["kr", "kroner", "nok", "krone"];
/// Words of a unit that say nothing alone.
const BESIDE: [&str; 19] = [
    "i", "hele", "heile", "tall", "tal", "tala", "tallene", "alle", "oppgitt", "oppgitte", "oppgjeve", "x", "a", "à",
    "pr", "per", "antall", "heil", "talla",
];
/// They tell of rounding, and the amounts may be kroner all the same.
const ROUNDED: [&str; 7] = ["avrundet", "avrunda", "runda", "nærmeste", "nærmaste", "næraste", "rundet"];

/// What a word is beside the unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Core {
    Word(Unit),
    /// Digits, which say a unit only beside «i», «hele» or «kr», or alone in parentheses.
    Digits(Unit),
    Unclear,
    UnclearDigits,
}

fn core(word: &str) -> Option<Core> {
    Some(match word {
        "tusen" | "tusener" | "tkr" | "tnok" | "kkr" | "knok" | "tusenkroner" | "1000kr" | "1000nok" | "tusenkr" => {
            Core::Word(Unit::Thousand)
        }
        "mill" | "mio" | "mkr" | "mnok" | "million" | "millioner" | "millionar" | "millkr" | "millionkroner" => {
            Core::Word(Unit::Million)
        }
        "1000" | "000" => Core::Digits(Unit::Thousand),
        "1000000" | "000000" => Core::Digits(Unit::Million),
        "mrd" | "milliard" | "milliarder" | "milliardar" | "hundre" | "øre" | "euro" | "eur" | "usd" | "sek"
        | "dkk" => Core::Unclear,
        "10" | "100" | "10000" | "100000" => Core::UnclearDigits,
        _ => return None,
    })
}

/// Takes the unit out of the words of a heading. `alone` is true for the words inside parentheses, where «1000» says enough.
pub fn taken_out(words: &mut Vec<String>, alone: bool) -> UnitSaid {
    join_digits(words);
    let mut said = UnitSaid::Nothing;
    let whole = words.len() == 1;
    let mut place = 0;
    while place < words.len() {
        let before = place.checked_sub(1).and_then(|before| words.get(before)).map(String::as_str);
        let in_kroner = before.is_some_and(|word| matches!(word, "i" | "hele" | "heile"))
            && CURRENCY.contains(&words[place].as_str());
        let Some(core) = core(&words[place]).or(in_kroner.then_some(Core::Word(Unit::Kroner))) else {
            place += 1;
            continue;
        };
        let after = words.get(place + 1).map(String::as_str);
        let beside = before
            .is_some_and(|word| CURRENCY.contains(&word) || (BESIDE.contains(&word) && word != "antall"))
            || after.is_some_and(|word| CURRENCY.contains(&word))
            || (alone && whole);
        let unit = match core {
            Core::Word(unit) => UnitSaid::Clearly(unit),
            Core::Digits(unit) if beside => UnitSaid::Clearly(unit),
            Core::Unclear => UnitSaid::Unclear,
            Core::UnclearDigits if beside && after.is_some_and(|word| CURRENCY.contains(&word)) => UnitSaid::Unclear,
            // «Beløp eier / 1000» says something, but not beyond doubt.
            Core::Digits(_) => UnitSaid::Unclear,
            Core::UnclearDigits => {
                place += 1;
                continue;
            }
        };
        said = match (said, unit) {
            (UnitSaid::Nothing, unit) => unit,
            (said, unit) if said == unit => said,
            _ => UnitSaid::Unclear,
        };
        let mut from = place;
        while from > 0 && (BESIDE.contains(&words[from - 1].as_str()) || CURRENCY.contains(&words[from - 1].as_str())) {
            from -= 1;
        }
        let mut to = place + 1;
        while to < words.len() && CURRENCY.contains(&words[to].as_str()) {
            to += 1;
        }
        words.drain(from..to);
        place = from;
    }
    if said != UnitSaid::Nothing && words.iter().any(|word| ROUNDED.contains(&word.as_str())) {
        said = UnitSaid::Unclear;
    }
    said
}

/// «1 000» and «1 000 000» are one number each.
fn join_digits(words: &mut Vec<String>) {
    let mut place = 0;
    while place + 1 < words.len() {
        if words[place].bytes().all(|b| b.is_ascii_digit()) && words[place].len() <= 3 && words[place + 1] == "000" {
            // «kr 000» stands for thousands as it is.
            words[place].push_str("000");
            words.remove(place + 1);
            while words.get(place + 1).is_some_and(|word| word == "000") {
                words[place].push_str("000");
                words.remove(place + 1);
            }
        }
        place += 1;
    }
}

/// What a title line, a sheet's name or a remark says of the unit of the amounts: only where it speaks of the amounts and of nothing else,
/// as «Alle tall i hele tusen kroner» does, and «Rammen er 12 mill.» does not.
pub fn of_title(text: &str) -> UnitSaid {
    let mut words: Vec<String> = super::super::names::plain(text).split(' ').map(str::to_owned).collect();
    join_digits(&mut words);
    let speaks = |place: usize| {
        let before = place.checked_sub(1).and_then(|before| words.get(before)).map(String::as_str);
        let earlier = place.checked_sub(2).and_then(|earlier| words.get(earlier)).map(String::as_str);
        let of_amounts =
            |word: Option<&str>| word.is_some_and(|word| matches!(word, "i" | "hele" | "heile" | "kr" | "nok"));
        of_amounts(before) || of_amounts(earlier)
    };
    let tells = words.iter().enumerate().any(|(place, word)| match core(word) {
        Some(Core::Word(_)) => {
            speaks(place) || matches!(word.as_str(), "tkr" | "tnok" | "kkr" | "knok" | "mkr" | "mnok")
        }
        Some(Core::Digits(_)) => speaks(place),
        Some(Core::Unclear) => speaks(place),
        Some(Core::UnclearDigits) | None => false,
    });
    let only = words
        .iter()
        .all(|word| core(word).is_some() || BESIDE.contains(&word.as_str()) || CURRENCY.contains(&word.as_str()));
    let is_unit_alone = only && words.iter().any(|word| core(word).is_some());
    if !(tells || is_unit_alone) {
        return UnitSaid::Nothing;
    }
    taken_out(&mut words, true)
}

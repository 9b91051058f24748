//! The words and signs around the digits of an amount: minus, currency, `,-`, thousands and millions.

/// How many kroner one of the typed unit is, as a power of ten.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Kroner,
    Thousand,
    Million,
    Billion,
}

impl Unit {
    pub(super) fn zeros(self) -> usize {
        match self {
            Unit::Kroner => 0,
            Unit::Thousand => 3,
            Unit::Million => 6,
            Unit::Billion => 9,
        }
    }
}

/// What stands around the digits.
pub(super) struct Stripped<'a> {
    /// The digits, with the signs between them.
    pub(super) digits: &'a str,
    pub(super) unit: Unit,
    /// `,-` stands after the digits: they are whole kroner, so that no sign among them parts decimals.
    pub(super) says_whole: bool,
}

const CURRENCIES: [&str; 7] = ["kroner", "nkr.", "nkr", "kr.", "kr", "nok.", "nok"];
const WHOLE: [&str; 9] = [",--", ",-", ",\u{2013}", ",\u{2014}", ",\u{2212}", ".-", ":-", ";-", ", -"];
const UNITS: [(&str, Unit); 14] = [
    ("millioner", Unit::Million),
    ("millionar", Unit::Million),
    ("million", Unit::Million),
    ("mill.", Unit::Million),
    ("mill", Unit::Million),
    ("mnok", Unit::Million),
    ("mkr", Unit::Million),
    ("milliarder", Unit::Billion),
    ("milliardar", Unit::Billion),
    ("mrd.", Unit::Billion),
    ("mrd", Unit::Billion),
    ("tusen", Unit::Thousand),
    ("tnok", Unit::Thousand),
    ("tkr", Unit::Thousand),
];

/// The text without the sign or word for percent after it; none when it has none.
pub(super) fn without_percent(text: &str) -> Option<&str> {
    ["%", "prosent", "pst.", "pst"].iter().find_map(|word| text.strip_suffix(word)).map(str::trim_end)
}

/// The text without a minus sign before it, and whether it had one.
pub(super) fn without_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// The text without a currency before it.
pub(super) fn without_currency(text: &str) -> &str {
    CURRENCIES.iter().find_map(|word| text.strip_prefix(word)).map_or(text, str::trim_start)
}

/// What stands after the digits taken away: unit, currency and `,-`, the last two in either order, each once.
pub(super) fn stripped(text: &str) -> Stripped<'_> {
    // The units that name the currency themselves come first: «tkr» ends in «kr».
    if let Some((digits, unit)) = without_unit(text) {
        return Stripped { digits, unit, says_whole: false };
    }
    let (mut rest, mut says_whole, mut has_currency) = (text, false, false);
    loop {
        if !says_whole && let Some(before) = WHOLE.iter().find_map(|ending| rest.strip_suffix(ending)) {
            (rest, says_whole) = (before.trim_end(), true);
        } else if !has_currency && let Some(before) = CURRENCIES.iter().find_map(|word| rest.strip_suffix(word)) {
            (rest, has_currency) = (before.trim_end(), true);
        } else {
            break;
        }
    }
    match without_unit(rest) {
        // Of millions `,-` says nothing about the decimals.
        Some((digits, unit)) => Stripped { digits, unit, says_whole: false },
        None => Stripped { digits: rest, unit: Unit::Kroner, says_whole },
    }
}

fn without_unit(text: &str) -> Option<(&str, Unit)> {
    UNITS.iter().find_map(|(word, unit)| Some((text.strip_suffix(word)?.trim_end(), *unit)))
}

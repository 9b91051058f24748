//! Names in a spreadsheet: schemes, regions, and the words of subtotals, told apart from one another whatever their case.

use forum::{Scheme, SchemeId};

use super::Context;

/// A name as it is compared with others: lower case, words of letters and digits with one space between.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in words(text) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        // A whole word at once is quicker than letter by letter, and the same but for a sigma, which depends on its place.
        match word.contains('Σ') {
            true => plain.extend(word.chars().flat_map(char::to_lowercase)),
            false => plain.push_str(&word.to_lowercase()),
        }
    }
    plain
}

/// The words of a text: letters and digits that stand together.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// True when the name is this plain text, whatever its case and its spaces.
pub fn is_plainly(name: &str, plain: &str) -> bool {
    plain_letters(name).eq(plain.chars())
}

/// The letters of [`plain`], one by one: most names that are compared differ in their first.
fn plain_letters(text: &str) -> impl Iterator<Item = char> {
    words(text)
        .enumerate()
        .flat_map(move |(n, word)| (n > 0).then_some(' ').into_iter().chain(word.chars().flat_map(char::to_lowercase)))
}

/// Words that begin or end the label of a subtotal, in bokmål and nynorsk.
const SUM_WORDS: [&str; 19] = [
    "σ",
    "sum totalt",
    "sum",
    "delsum",
    "totalsum",
    "subtotal",
    "i alt",
    "alt i alt",
    "totalt",
    "total",
    "samla",
    "samlet",
    "til saman",
    "tilsaman",
    "til sammen",
    "tilsammen",
    "summert",
    "hovedsum",
    "hovudsum",
];

/// The beginning of a scheme's name must have this many letters to stand for it: «Regional», not «Region».
const TELLING: usize = 8;

/// What a subtotal's label says it is the sum of: «Sum Salten» gives `salten`, «I alt» an empty text.
///
/// Nothing when the text is no such label.
pub fn sum_label(text: &str) -> Option<String> {
    let words: Vec<String> = plain(text).split(' ').filter(|word| !is_year(word)).map(str::to_owned).collect();
    let text = words.join(" ");
    let begins = |word: &&&str| text.strip_prefix(**word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    if let Some(word) = SUM_WORDS.iter().filter(begins).max_by_key(|word| word.len()) {
        let rest = text[word.len()..].trim();
        let rest = ["for ", "region ", "regionen "].iter().fold(rest, |rest, word| rest.trim_start_matches(word));
        return Some(rest.to_owned());
    }
    let ends = |word: &&&str| text.strip_suffix(**word).is_some_and(|rest| rest.ends_with(' '));
    let word = SUM_WORDS.iter().filter(ends).max_by_key(|word| word.len())?;
    Some(text[..text.len() - word.len()].trim().to_owned())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit())
}

/// The region as the county spells it, when it knows it.
pub fn known_region<'a>(text: &str, context: &Context<'a>) -> Option<&'a str> {
    let same = |region: &&String| plain_letters(region).eq(plain_letters(text));
    context.regions.iter().find(same).map(String::as_str)
}

/// The scheme that a cell names, in any of its languages: its whole name, its short name, or the beginning of its name.
pub fn scheme_of_cell(text: &str, context: &Context) -> Option<SchemeId> {
    let text = plain(text);
    only(context, |scheme| names(scheme).into_iter().any(|name| is_plainly(name, &text)))
        .or_else(|| scheme_in(&text, context))
        .or_else(|| {
            let begins = |name: &str| text.len() >= TELLING && plain(name).starts_with(&text);
            only(context, |scheme| names(scheme).into_iter().any(begins))
        })
}

/// The one scheme that is named somewhere in a sheet's name or a title line.
pub fn scheme_in(text: &str, context: &Context) -> Option<SchemeId> {
    let text = format!(" {} ", plain(text));
    let within = |name: &str| !name.is_empty() && text.contains(&format!(" {name} "));
    only(context, |scheme| names(scheme).into_iter().any(|name| within(&plain(name))))
}

/// As [`scheme_in`], also when only the first, telling word of the name stands there: «Desentralisert 2023», or a sheet
/// name that Excel cut off.
pub fn scheme_hinted_in(text: &str, context: &Context) -> Option<SchemeId> {
    let text = format!(" {} ", plain(text));
    let first = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    scheme_in(&text, context).or_else(|| {
        only(context, |scheme| {
            names(scheme)
                .into_iter()
                .map(|name| first(&plain(name)))
                .any(|word| word.len() >= TELLING && text.contains(&format!(" {word} ")))
        })
    })
}

/// What the schemes of the year are called in the room: «Rekom, Dekom, KL»; a dash where none is in force.
pub fn scheme_choice(context: &Context) -> String {
    let names: Vec<&str> = valid(context).map(|scheme| scheme.short_name.as_str()).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}

fn valid<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Scheme> {
    let year = context.year;
    context.schemes.iter().filter(move |scheme| scheme.is_valid_in(year))
}

/// What a scheme is called, as it is written.
fn names(scheme: &Scheme) -> [&str; 8] {
    let (name, purpose) = (&scheme.name, &scheme.purpose);
    [&name.nb, &name.nn, &name.en, &scheme.short_name, &purpose.nb, &purpose.nn, &purpose.en, scheme.id.as_str()]
}

fn only(context: &Context, fits: impl Fn(&Scheme) -> bool) -> Option<SchemeId> {
    let mut found = valid(context).filter(|scheme| fits(scheme));
    let scheme = found.next()?;
    found.next().is_none().then(|| scheme.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_itself_when_it_is_made_plain() {
        for text in ["Sør-Helgeland  kommune", "Ά ΣΑΣ og ΣΣ", "İstanbul", "GROẞE", " a--B1 ", "–", ""] {
            assert!(is_plainly(text, &plain(text)), "{text}: {}", plain(text));
        }
    }

    #[test]
    fn subtotals_are_told_by_their_first_or_last_words() {
        for (text, of) in [
            ("Sum Salten", "salten"),
            ("SUM Regional ordning", "regional ordning"),
            ("Sum region Salten 2023:", "salten"),
            ("I alt", ""),
            ("Sum totalt", ""),
            ("Samla", ""),
            ("Til saman Lofoten", "lofoten"),
            ("Salten totalt", "salten"),
        ] {
            assert_eq!(sum_label(text).as_deref(), Some(of), "{text}");
        }
        for text in ["Summer i barnehagen", "Sumvik barnehage", "Totalitet", "Salten", ""] {
            assert_eq!(sum_label(text), None, "{text}");
        }
    }
}

//! The sign that parts the fields of a text file: the one its first line names, else the one that makes rows alike.

/// Signs that are tried, the usual ones first.
const SIGNS: [char; 4] = [';', '\t', ',', '|'];
/// Rows that are looked at.
const ROWS: usize = 500;

/// What the first line says: `sep=;`, in quotes or not, with any sign, a tab also written as `\t`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The sign; nothing when the line names none.
    pub sign: Option<char>,
    /// The text below the line.
    pub rest: &'a str,
}

/// The line `sep=` at the start of a text whose lines end in `\n`; nothing when it has none.
pub fn said(text: &str) -> Option<Said<'_>> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    // A tab is a sign here, so that only spaces around the line are taken away; and one alone may be the sign too.
    let bare = line.trim_start_matches(' ');
    let quoted = bare.strip_prefix('"');
    let named = quoted.unwrap_or(bare);
    let is_sep = named.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let after = named.get(4..).filter(|_| is_sep)?;
    let after = match quoted {
        Some(_) => after.split_once('"').map(|(within, _)| within)?,
        None => after,
    };
    let sign = match after {
        "\\t" => Some('\t'),
        _ => after.chars().next().filter(|sign| !matches!(sign, '"' | '\n')),
    };
    // A line of the table that happens to begin so has words after it.
    let alone = after == "\\t" || after.chars().skip(1).all(|c| Some(c) == sign || c == ' ' || SIGNS.contains(&c));
    (alone && sign.is_none_or(|sign| !sign.is_alphanumeric())).then_some(Said { sign, rest })
}

/// The sign that parts the most rows into the same number of fields, more fields counting more.
pub fn found(text: &str) -> char {
    let mut best = (0, SIGNS[0]);
    for sign in SIGNS {
        let likeness = likeness(text, sign);
        if likeness > best.0 {
            best = (likeness, sign);
        }
    }
    best.1
}

/// Signs in the rows of the length that says the most.
fn likeness(text: &str, sign: char) -> usize {
    let mut lengths = std::collections::BTreeMap::new();
    let (mut signs, mut quoted, mut rows) = (0usize, false, 0);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                *lengths.entry(signs).or_insert(0usize) += 1;
                (signs, rows) = (0, rows + 1);
                if rows == ROWS {
                    break;
                }
            }
            c if c == sign && !quoted => signs += 1,
            _ => {}
        }
    }
    *lengths.entry(signs).or_insert(0) += 1;
    lengths.iter().map(|(signs, rows)| signs * rows).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_may_say_any_sign() {
        for (line, sign) in [
            ("sep=;", ';'),
            ("sep=|", '|'),
            ("SEP=,", ','),
            ("Sep=\t", '\t'),
            ("sep=\\t", '\t'),
            ("\"sep=;\"", ';'),
            ("\"sep=;\";;;", ';'),
            ("sep=:", ':'),
            ("sep=~", '~'),
            ("sep=§", '§'),
            ("sep=;;;;", ';'),
            ("sep=; ", ';'),
            ("sep= ", ' '),
        ] {
            assert_eq!(said(&format!("{line}\nEier\n")), Some(Said { sign: Some(sign), rest: "Eier\n" }), "{line}");
        }
        assert_eq!(said("sep=\nEier\n"), Some(Said { sign: None, rest: "Eier\n" }), "it says nothing, and is no row");
        for text in ["Eier;Tiltak\n", "sep;a\n", "sep=a;b\n", "sep=; Eier\n", "Nr;sep=;\n", ""] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn without_it_the_sign_is_the_one_that_makes_rows_alike() {
        for (text, sign) in [
            ("Eier;Tiltak;Sum\na;b, c, d, e;1,5\nf;g;2,5\n", ';'),
            ("Eier,Tiltak,Sum\na,b;c,1\nd,\"e;f;g;h\",2\n", ','),
            ("Eier|Tiltak|Sum\na|b, c; d|1\n", '|'),
            ("Eier\tTiltak\na, b, c\td\n", '\t'),
            ("Meldt behov, 2023, Nordland, alle\nEier;Tiltak;Sum\na;b;1\nc;d;2\n", ';'),
            ("Eier;Tiltak;\"a,b,c,d,e,f\nx,y,z,u,v\"\na;b;c\n", ';'),
            ("bare én kolonne\n", ';'),
            ("", ';'),
        ] {
            assert_eq!(found(text), sign, "{text}");
        }
    }
}

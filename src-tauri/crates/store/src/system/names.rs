//! Names that Windows cannot keep a file under.
#![cfg_attr(unix, allow(dead_code, reason = "a rule of Windows alone, tested everywhere"))]

/// Devices have these names in every folder, whatever ending is added.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// These as well, with a digit after.
const PORTS: [&str; 2] = ["com", "lpt"];
const DIGITS: &str = "123456789¹²³";
/// Signs with another meaning. A colon is the worst: `Møte 12:30.pdf` would become a hidden part of the file `Møte 12`.
const SIGNS: &str = "<>:\"/\\|?*";

/// Whether Windows keeps a file under this name, in a way that it is found and can be taken away again.
pub(super) fn windows_keeps(name: &str) -> bool {
    let meant = |c: char| SIGNS.contains(c) || c.is_control();
    !name.is_empty() && !name.contains(meant) && !name.ends_with([' ', '.']) && !is_device(name)
}

/// `con`, `CON.pdf`, `nul.tar.gz`, `aux .txt`: what stands before the first dot decides.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ').to_lowercase();
    DEVICES.contains(&stem.as_str())
        || PORTS.into_iter().filter_map(|port| stem.strip_prefix(port)).any(|rest| {
            let mut signs = rest.chars();
            signs.next().is_some_and(|digit| DIGITS.contains(digit)) && signs.next().is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::windows_keeps;

    #[test]
    fn a_device_keeps_its_name_in_every_folder_and_with_any_ending() {
        for name in [
            "con",
            "CON.pdf",
            "Con.innstilling",
            "nul.tar.gz",
            "aux .txt",
            "prn",
            "com1.csv",
            "LPT9",
            "com¹",
            "conout$",
        ] {
            assert!(!windows_keeps(name), "{name}");
        }
        for name in [
            "contrakt.pdf",
            "console.pdf",
            "com.pdf",
            "com10.pdf",
            "com0.pdf",
            "lpt",
            "x.con",
            "null.pdf",
            "auxiliær.pdf",
        ] {
            assert!(windows_keeps(name), "{name}");
        }
    }

    #[test]
    fn a_sign_with_another_meaning_and_an_end_that_is_left_out_make_no_name() {
        for name in [
            "Møte 12:30.pdf",
            "hva nå?.pdf",
            "a|b",
            "a/b",
            "a\\b",
            "«\"»",
            "a*",
            "<a>",
            "a\tb",
            "ut.pdf.",
            "ut.pdf ",
            "",
        ] {
            assert!(!windows_keeps(name), "{name}");
        }
        for name in
            ["Møte 12.30.pdf", "Nordland – innstilling.pdf", ".skjult", "æøå ÆØÅ", "fylke (2).innstilling", "på 100 %"]
        {
            assert!(windows_keeps(name), "{name}");
        }
    }
}

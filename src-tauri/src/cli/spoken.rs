//! In which language the command line answers.

use forum::Language;

/// What the system says, the strongest first.
#[cfg(unix)]
const SAID: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The system's language where it is one of the program's, else bokmål.
pub fn of_system() -> Language {
    known(&said().unwrap_or_default())
}

#[cfg(unix)]
fn said() -> Option<String> {
    SAID.iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())
}

#[cfg(not(unix))]
fn said() -> Option<String> {
    sys_locale::get_locale()
}

/// `nn_NO.UTF-8` is nynorsk, `en-GB` English; `C`, `no` and any other language of the world are answered in bokmål.
fn known(locale: &str) -> Language {
    match locale.split(['_', '-', '.', '@']).next().unwrap_or_default() {
        tag if tag.eq_ignore_ascii_case(Language::Nn.tag()) => Language::Nn,
        tag if tag.eq_ignore_ascii_case(Language::En.tag()) => Language::En,
        _ => Language::Nb,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_known_by_its_first_word() {
        for (locale, language) in [
            ("nb_NO.UTF-8", Language::Nb),
            ("no_NO", Language::Nb),
            ("nn_NO.UTF-8", Language::Nn),
            ("nn-NO", Language::Nn),
            ("en_US.UTF-8", Language::En),
            ("en", Language::En),
            ("C", Language::Nb),
            ("POSIX", Language::Nb),
            ("se_NO", Language::Nb),
            ("", Language::Nb),
        ] {
            assert_eq!(known(locale), language, "{locale}");
        }
    }
}

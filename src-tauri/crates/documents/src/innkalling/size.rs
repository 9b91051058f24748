//! How large an attachment is, as people say it.

use forum::Language;

use crate::Texts;

/// «840 byte», «12 kB», «1,2 MB»: in thousands, rounded once.
pub(super) fn size(bytes: u64, texts: &Texts) -> String {
    let kilobytes = bytes.saturating_add(500) / 1_000;
    let tenths = bytes.saturating_add(50_000) / 100_000;
    let (key, size) = match (bytes, kilobytes) {
        (0..1_000, _) => ("notice-size-bytes", bytes.to_string()),
        (_, 0..1_000) => ("notice-size-kilobytes", kilobytes.to_string()),
        (_, 1_000..) => {
            let mark = match texts.language() {
                Language::Nb | Language::Nn => ',',
                Language::En => '.',
            };
            ("notice-size-megabytes", format!("{}{mark}{}", tenths / 10, tenths % 10))
        }
    };
    texts.get(key, &[("size", &size)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_the_unit_that_fits() {
        for (bytes, said) in [
            (0, "0 byte"),
            (999, "999 byte"),
            (1_000, "1 kB"),
            (1_499, "1 kB"),
            (1_500, "2 kB"),
            (999_499, "999 kB"),
            (999_500, "1,0 MB"),
            (1_234_567, "1,2 MB"),
            (20_000_000, "20,0 MB"),
        ] {
            assert_eq!(size(bytes, &Texts::new(Language::Nn)), said);
        }
        assert_eq!(size(1_234_567, &Texts::new(Language::En)), "1.2 MB");
    }
}

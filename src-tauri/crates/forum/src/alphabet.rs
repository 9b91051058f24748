//! The order of names: æ, ø and å last, aa as å, numbers in names by their size. The pages order by the same tables (CLDR's, for
//! bokmål), so that a list stands alike on screen, wall and paper.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

static ORDER: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut bokmål: CollatorPreferences = locale!("nb").into();
    bokmål.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(bokmål, CollatorOptions::default()).ok()
});

/// Which of two names stands first; names that are told apart by nothing a reader sees are ordered by their letters.
pub fn alphabetical(one: &str, other: &str) -> Ordering {
    let order = ORDER.as_ref().map_or(Ordering::Equal, |order| order.compare(one, other));
    order.then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages' test reads the same list.
    const LIST: &str = include_str!("../tests/alphabet.txt");

    #[test]
    fn names_stand_as_in_a_norwegian_list() {
        let wanted: Vec<&str> = LIST.lines().collect();
        let mut names = wanted.clone();
        names.reverse();
        names.sort_by(|one, other| alphabetical(one, other));
        assert_eq!(names, wanted);
    }

    #[test]
    fn what_differs_in_no_letter_still_has_one_order() {
        assert_eq!(alphabetical("Bodø", "Bodø"), Ordering::Equal);
        assert_ne!(alphabetical("Bodø\u{200b}", "Bodø"), Ordering::Equal);
    }
}

//! The rule of a vote as a sentence with its numbers: names of majorities mean different things in different houses.

use procedure::{MajorityOf, MajorityRule, Reach, RuleTold, Share};

use crate::Texts;

/// «Mer enn halvparten av 17 avgitte: minst 9», without a capital and a full stop.
pub fn rule_in_words(told: &RuleTold, texts: &Texts) -> String {
    let key = match told.rule.of {
        MajorityOf::Given => "told-rule-given",
        MajorityOf::ForAndAgainst => "told-rule-for-and-against",
        MajorityOf::Entitled => "told-rule-entitled",
    };
    let (share, base, needed) = (share(told.rule.share, texts), told.base.to_string(), told.needed.to_string());
    texts.get(key, &[("share", &share), ("base", &base), ("needed", &needed)])
}

/// A rule before there are numbers: «mer enn halvparten av de avgitte stemmene, blanke medregnet».
pub fn rule_by_itself(rule: MajorityRule, texts: &Texts) -> String {
    let key = match rule.of {
        MajorityOf::Given => "told-rule-by-itself-given",
        MajorityOf::ForAndAgainst => "told-rule-by-itself-for-and-against",
        MajorityOf::Entitled => "told-rule-by-itself-entitled",
    };
    texts.get(key, &[("share", &share(rule.share, texts))])
}

/// A share by its name where it has one, else as a fraction.
fn share(share: Share, texts: &Texts) -> String {
    let (parts, of) = (share.parts(), share.of());
    let is = |one: u64, whole: u64| u64::from(parts) * whole == u64::from(of) * one;
    let key = match share.reach() {
        Reach::AtLeast if is(1, 1) => "told-share-all",
        Reach::AtLeast if is(2, 3) => "told-share-two-thirds",
        Reach::AtLeast if is(1, 2) => "told-share-half",
        Reach::AtLeast => "told-share-at-least",
        Reach::MoreThan if is(1, 2) => "told-share-more-than-half",
        Reach::MoreThan if parts == 0 => "told-share-any",
        Reach::MoreThan => "told-share-more-than",
    };
    texts.get(key, &[("parts", &parts.to_string()), ("of", &of.to_string())])
}

#[cfg(test)]
mod tests {
    use forum::Language;
    use forum::vote::Count;

    use super::*;

    fn said(share: Share, of: MajorityOf) -> String {
        let rule = MajorityRule { share, of };
        rule_in_words(&rule.told(Count { yes: 9, no: 7, blank: 1 }, 18), &Texts::new(Language::Nb))
    }

    #[test]
    fn a_rule_is_told_with_what_it_is_reckoned_of_and_the_fewest_that_carry() {
        let three_quarters = Share::new(3, 4, Reach::AtLeast).unwrap();
        let three_fifths = Share::new(3, 5, Reach::MoreThan).unwrap();
        for (share, of, words) in [
            (Share::MORE_THAN_HALF, MajorityOf::Given, "mer enn halvparten av 17 avgitte: minst 9"),
            (
                Share::MORE_THAN_HALF,
                MajorityOf::ForAndAgainst,
                "mer enn halvparten av 16 som er for eller mot, blanke ikke medregnet: minst 9",
            ),
            (Share::MORE_THAN_HALF, MajorityOf::Entitled, "mer enn halvparten av 18 stemmeberettigede: minst 10"),
            (Share::TWO_THIRDS, MajorityOf::Given, "minst to tredeler av 17 avgitte: minst 12"),
            (Share::HALF, MajorityOf::Entitled, "minst halvparten av 18 stemmeberettigede: minst 9"),
            (Share::ALL, MajorityOf::Given, "alle av 17 avgitte: minst 17"),
            (three_quarters, MajorityOf::Given, "minst 3/4 av 17 avgitte: minst 13"),
            (three_fifths, MajorityOf::Given, "mer enn 3/5 av 17 avgitte: minst 11"),
        ] {
            assert_eq!(said(share, of), words);
        }
    }

    #[test]
    fn a_half_by_another_fraction_has_the_same_name() {
        let half = Share::new(2, 4, Reach::MoreThan).unwrap();
        assert_eq!(said(half, MajorityOf::Given), "mer enn halvparten av 17 avgitte: minst 9");
    }
}

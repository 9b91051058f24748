//! Where a case is put on an agenda that has its last items already.

use forum::CaseKind;

/// The place before the last items of an agenda: those of *eventuelt* that stand at its end. A case that is carried over is put there.
pub fn before_the_last(agenda: &[CaseKind]) -> usize {
    let last = agenda.iter().rev().take_while(|kind| **kind == CaseKind::AnyOtherBusiness).count();
    agenda.len() - last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_put_before_eventuelt_at_the_end_and_not_before_one_in_the_middle() {
        use CaseKind::{AnyOtherBusiness, Approval, Decision};
        assert_eq!(before_the_last(&[Approval, Decision, AnyOtherBusiness]), 2);
        assert_eq!(before_the_last(&[Approval, AnyOtherBusiness, Decision]), 3);
        assert_eq!(before_the_last(&[AnyOtherBusiness, AnyOtherBusiness]), 0);
        assert_eq!(before_the_last(&[]), 0);
    }
}

//! All payments of a draft, and what they come to.

use std::collections::BTreeMap;

use forum::{Kroner, Recipient};

use super::lines::Known;
use super::outcome::{PaymentLine, PaymentPart, Payments, RecipientSum, SchemePayment, SchemePayments};
use crate::outcome::{Allocation, SchemeAllocation};
use crate::prepare::Basis;

/// The payments of a draft; `allocation` was reckoned with the same basis. No rule is asked, so that a version is paid as it was
/// decided. Lines of nothing are left out.
pub fn payments(basis: &Basis, allocation: &Allocation) -> Payments {
    let known = Known::read(basis);
    let mut all = Payments::default();
    for scheme in &allocation.schemes {
        let model = basis.model.scheme(&scheme.scheme);
        let mut lines = Vec::new();
        for line in &scheme.needs {
            known.award(model, scheme, line, &mut lines);
        }
        known.earlier(model, scheme, &mut lines);
        all.schemes.push(scheme_sum(scheme, &lines));
        all.lines.append(&mut lines);
    }
    all.recipients = recipient_sums(&all);
    all
}

fn scheme_sum(scheme: &SchemeAllocation, lines: &[PaymentLine]) -> SchemePayments {
    let paid =
        |part: PaymentPart| -> Kroner { lines.iter().filter(|line| line.part == part).map(|line| line.amount).sum() };
    let pots: Vec<(String, Kroner)> =
        scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| (pot.name.clone(), pot.given)).collect();
    SchemePayments {
        scheme: scheme.scheme.clone(),
        owner: paid(PaymentPart::Owner),
        university: paid(PaymentPart::University),
        coordinator: lines.iter().map(|line| line.coordinator_part).sum(),
        own_contribution: lines.iter().map(|line| line.own_contribution).sum(),
        earlier: paid(PaymentPart::Earlier),
        total: lines.iter().map(|line| line.amount).sum(),
        estimates: pots.iter().map(|(_, amount)| *amount).sum(),
        awarded: scheme.allocated,
        pots,
    }
}

fn recipient_sums(all: &Payments) -> Vec<RecipientSum> {
    let mut sums: BTreeMap<&Recipient, RecipientSum> = BTreeMap::new();
    for line in &all.lines {
        let sum = sums.entry(&line.recipient).or_insert_with(|| RecipientSum {
            recipient: line.recipient.clone(),
            owner: Kroner::ZERO,
            university: Kroner::ZERO,
            earlier: Kroner::ZERO,
            total: Kroner::ZERO,
            schemes: Vec::new(),
        });
        match line.part {
            PaymentPart::Owner => sum.owner += line.amount,
            PaymentPart::University => sum.university += line.amount,
            PaymentPart::Earlier => sum.earlier += line.amount,
        }
        sum.total += line.amount;
        match sum.schemes.last_mut().filter(|last| last.scheme == line.scheme) {
            Some(last) => last.amount += line.amount,
            None => sum.schemes.push(SchemePayment { scheme: line.scheme.clone(), amount: line.amount }),
        }
    }
    sums.into_values().collect()
}

//! Puts the paper together, part by part, and checks what it is given.

use std::collections::{BTreeMap, BTreeSet};

use allocation::{NeedAllocation, PaymentPart, SchemeAllocation, SchemeModel};
use forum::{Kroner, Need, NeedId, norwegian_date};

use super::{
    Decision, Innstilling, SchemePart, absent, annex, attention, decision, frame, front, later, recipients, remarks,
    round, scheme,
};
use crate::Texts;
use crate::paper::block::{Block, Follow, SMALL, plain};
use crate::paper::table::equal;
use crate::paper::{Document, PrintError};

/// A behovsmelding and what it is given.
#[derive(Clone, Copy)]
pub(super) struct Award<'a> {
    pub need: &'a Need,
    pub given: &'a NeedAllocation,
}

/// A scheme with its awards in the order they are printed: by region, then by number.
pub(super) struct Part<'a> {
    pub part: &'a SchemePart<'a>,
    pub awards: Vec<Award<'a>>,
    model: Option<&'a SchemeModel>,
}

impl Part<'_> {
    pub fn allocation(&self) -> &SchemeAllocation {
        self.part.allocation
    }

    /// How the scheme is shared, when the county's model knows it.
    pub fn model(&self) -> Option<&SchemeModel> {
        self.model
    }

    /// Pots without behovsmeldinger: counted as allocated, but to be known and not decided (R22).
    pub fn estimated(&self) -> Kroner {
        self.allocation().pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.given).sum()
    }

    /// What is recommended to behovsmeldinger.
    pub fn recommended(&self) -> Kroner {
        self.allocation().allocated - self.estimated()
    }

    /// The sum of one kind of amount over the awards.
    pub fn sum(&self, amount: impl Fn(&Award<'_>) -> Kroner) -> Kroner {
        self.awards.iter().map(amount).sum()
    }
}

/// The whole paper as blocks.
pub(super) fn document(content: &Innstilling<'_>, texts: &Texts) -> Result<Document, PrintError> {
    let parts = parts(content)?;
    let mut blocks = Vec::new();
    front::write(content, &parts, texts, &mut blocks);
    decision::write(content, &parts, texts, &mut blocks);
    front::overview(content, &parts, texts, &mut blocks);
    for part in &parts {
        scheme::write(content, part, texts, &mut blocks);
    }
    recipients::write(content, &parts, texts, &mut blocks);
    later::write(content, &parts, texts, &mut blocks);
    absent::write(content, &parts, texts, &mut blocks);
    remarks::write(content, &parts, texts, &mut blocks);
    signatures(content, texts, &mut blocks);
    annex::write(content, &parts, texts, &mut blocks);
    attention::write(content, &parts, texts, &mut blocks);

    let case = content.case.map(|case| texts.get("paper-case", &[("number", &case.number.to_string())]));
    let year = content.year.to_string();
    let title = texts.get("paper-title", &[("year", &year)]);
    let running_head = [Some(content.forum.to_owned()), Some(title.clone()), case]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    Ok(Document {
        title: format!("{title} – {}", content.forum),
        author: content.forum.to_owned(),
        subject: texts.get("paper-subject", &[("year", &year), ("date", &norwegian_date(content.meeting_date))]),
        language: texts.language(),
        running_head,
        stamp: matches!(content.decision, Decision::Undecided).then(|| texts.get("paper-undecided", &[])),
        footer: texts.get("paper-footer", &[("code", &groups(content.head, 4))]),
        page_label,
        blocks,
    })
}

fn page_label(texts: &Texts, page: usize, pages: usize) -> String {
    texts.get("paper-page", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}

fn signatures(content: &Innstilling<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    if !matches!(content.decision, Decision::Undecided) {
        let names = ["paper-sign-place", "paper-sign-leader", "paper-sign-secretariat"];
        blocks.push(Block::Signatures(names.iter().map(|key| texts.get(key, &[])).collect()));
    }
}

/// The first sixteen digits of a hash in groups of four, or the first eight when `count` is two.
pub(super) fn groups(hash: &str, count: usize) -> String {
    let digits: Vec<char> = hash.chars().take(count * 4).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

/// Small text over the whole width.
pub(super) fn small(text: String) -> Block {
    Block::Paragraph { style: SMALL, runs: vec![plain(text)], follow: Follow::Free }
}

/// Pairs every behovsmelding with its amount, and proves that the sums of each scheme tally.
fn parts<'a>(content: &'a Innstilling<'a>) -> Result<Vec<Part<'a>>, PrintError> {
    let regions: BTreeMap<&str, usize> =
        content.regions.iter().enumerate().map(|(place, region)| (region.as_str(), place)).collect();
    let needs: BTreeMap<&NeedId, &Need> = content.needs.iter().map(|need| (&need.id, need)).collect();
    let mut known: BTreeSet<&NeedId> = BTreeSet::new();
    let mut parts = Vec::with_capacity(content.schemes.len());
    for part in &content.schemes {
        let mut awards = Vec::with_capacity(part.allocation.needs.len());
        for given in &part.allocation.needs {
            let need = needs.get(&given.need).ok_or_else(|| PrintError::NeedMissing(given.need.clone()))?;
            known.insert(&need.id);
            awards.push(Award { need, given });
        }
        awards.sort_by_key(|award| {
            let region = award.need.region.as_str();
            (regions.get(region).copied().unwrap_or(usize::MAX), region, award.need.number)
        });
        let part = Part { part, awards, model: content.model.scheme(&part.scheme.id) };
        tally(content, &part)?;
        parts.push(part);
    }
    let printed = |need: &&Need| content.schemes.iter().any(|part| part.scheme.id == need.scheme);
    match content.needs.iter().filter(printed).find(|need| !known.contains(&need.id)) {
        Some(need) => Err(PrintError::AmountMissing(need.id.clone())),
        None => Ok(parts),
    }
}

/// Committed, set aside, allocated and unallocated are the frame; and each sum is the sum of its parts.
fn tally(content: &Innstilling<'_>, part: &Part<'_>) -> Result<(), PrintError> {
    let sums = part.allocation();
    let place = |what: &'static str| move || format!("{}, {what}", sums.scheme);
    equal(sums.committed + sums.set_aside + sums.allocated + sums.unallocated, sums.frame, place("frame"))?;
    let registered = part.part.frame_parts.iter().map(|part| part.amount).sum();
    equal(part.part.what_if.unwrap_or(registered), sums.frame, place("parts of the frame"))?;
    equal(frame::bound(content, part).map(|line| line.amount).sum(), sums.committed, place("commitments"))?;
    equal(sums.set_asides.iter().map(|kept| kept.amount).sum(), sums.set_aside, place("set aside"))?;
    equal(part.sum(|award| award.given.amount) + part.estimated(), sums.allocated, place("allocated"))?;
    equal(part.sum(|award| award.given.applied), sums.applied, place("applied"))?;
    round::tally(part)?;
    let paid = |which: &[PaymentPart]| -> Kroner {
        let lines = content.payments.lines.iter().filter(|line| line.scheme == sums.scheme);
        lines.filter(|line| which.contains(&line.part)).map(|line| line.amount).sum()
    };
    let award = paid(&[PaymentPart::Owner, PaymentPart::University]);
    equal(award, part.recommended(), place("payments"))?;
    equal(paid(&[PaymentPart::Earlier]), sums.committed, place("payments of earlier decisions"))?;
    for Award { given, .. } in &part.awards {
        let place = || format!("{}, owner and university", given.need);
        equal(given.owner_part + given.university_part, given.amount, place)?;
    }
    Ok(())
}

//! What of the awards goes to coordinators, and what the owners add of their own: always figures of their own, each with its
//! percentage and base (R74, R77-R79, R141).

use allocation::{ContributionBase, PartBase, Split};
use forum::Kroner;

use super::front::keep_last;
use super::numbers;
use super::part::{Award, Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Align, Carry, Cell, Column, Row, Table, Width};

/// Coordinators, then own contributions; each only where there are any.
pub(super) fn write(part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let split = part.model().map(|model| model.split.clone()).unwrap_or_default();
    let with = |amount: fn(&Award<'_>) -> Kroner| -> Vec<Award<'_>> {
        part.awards.iter().filter(|award| !amount(award).is_zero()).copied().collect()
    };
    let coordinators = with(|award| award.given.coordinator_part);
    if !coordinators.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("coordinators-heading", &[]) });
        blocks.push(Block::Table(coordinator_table(&coordinators, &split, part, texts)));
        blocks.push(small(coordinator_note(&split, texts)));
    }
    let contributions = with(|award| award.given.own_contribution);
    if !contributions.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("contributions-heading", &[]) });
        blocks.push(Block::Table(contribution_table(&contributions, &split, part, texts)));
        blocks.push(small(own_contribution(&split, texts)));
    }
}

/// «20 % av tilskuddet»: the coordinator's limit, if the county has one.
pub(super) fn coordinator_limit(split: &Split, texts: &Texts) -> Option<String> {
    let percent = numbers::percent(split.coordinator_at_most?);
    Some(texts.get("percent-of", &[("percent", &percent), ("of", &coordinator_of(split, texts))]))
}

/// «30 % av eierens del», in a sentence; empty when the county asks for none.
pub(super) fn own_contribution(split: &Split, texts: &Texts) -> String {
    let Some(percent) = split.own_contribution else { return String::new() };
    let of = match split.own_contribution_of {
        ContributionBase::OwnerPart => texts.get("base-owner-part", &[]),
        ContributionBase::Grant => texts.get("base-grant", &[]),
        ContributionBase::CoordinatorLimit => {
            let limit = coordinator_limit(split, texts).unwrap_or_default();
            texts.get("base-coordinator-limit", &[("limit", &limit)])
        }
    };
    texts.get("contributions-note", &[("percent", &numbers::percent(percent)), ("of", &of)])
}

fn coordinator_of(split: &Split, texts: &Texts) -> String {
    let key = match split.coordinator_of {
        PartBase::Grant => "base-grant",
        PartBase::OwnerPart => "base-owner-part",
    };
    texts.get(key, &[])
}

fn coordinator_note(split: &Split, texts: &Texts) -> String {
    let of = coordinator_of(split, texts);
    match coordinator_limit(split, texts) {
        Some(limit) => texts.get("coordinators-note-limit", &[("of", &of), ("limit", &limit)]),
        None => texts.get("coordinators-note", &[("of", &of)]),
    }
}

fn coordinator_table(awards: &[Award<'_>], split: &Split, part: &Part<'_>, texts: &Texts) -> Table {
    let base = |award: &Award<'_>| match split.coordinator_of {
        PartBase::Grant => award.given.amount,
        PartBase::OwnerPart => award.given.owner_part,
    };
    let note = |award: &Award<'_>| award.need.details.coordinator_reason.clone().unwrap_or_default();
    let shown =
        Shown { summary: "table-coordinators", amount: "column-coordinator", base: "column-basis", part, texts };
    shown.table(awards, base, |award| award.given.coordinator_part, note)
}

fn contribution_table(awards: &[Award<'_>], split: &Split, part: &Part<'_>, texts: &Texts) -> Table {
    // The county's own base may be a limit within the grant: then the grant stands there, and the note says what is taken of it.
    let base = |award: &Award<'_>| match split.own_contribution_of {
        ContributionBase::OwnerPart => award.given.owner_part,
        ContributionBase::Grant | ContributionBase::CoordinatorLimit => award.given.amount,
    };
    let head = match split.own_contribution_of {
        ContributionBase::OwnerPart => "column-owner-part",
        ContributionBase::Grant | ContributionBase::CoordinatorLimit => "column-grant",
    };
    let shown = Shown { summary: "table-contributions", amount: "column-contribution", base: head, part, texts };
    shown.table(awards, base, |award| award.given.own_contribution, |_| String::new())
}

/// A table of one part of the awards beside what it is a percentage of.
struct Shown<'a> {
    summary: &'a str,
    amount: &'a str,
    base: &'a str,
    part: &'a Part<'a>,
    texts: &'a Texts,
}

impl Shown<'_> {
    fn table(
        &self,
        awards: &[Award<'_>],
        base: impl Fn(&Award<'_>) -> Kroner,
        amount: impl Fn(&Award<'_>) -> Kroner,
        note: impl Fn(&Award<'_>) -> String,
    ) -> Table {
        let texts = self.texts;
        let largest = awards.iter().map(|award| award.need.number).max().unwrap_or(0);
        let percent = Column::text(texts.get("column-percent", &[]), Width::Fixed(52_000));
        let columns = vec![
            Column::number(texts.get("column-number", &[]), largest),
            Column::text(texts.get("column-need", &[]), Width::Rest(1)),
            Column::amounts(texts.get(self.base, &[])),
            Column::amounts(texts.get(self.amount, &[])).strong(),
            Column { align: Align::Right, ..percent },
        ];
        let share = |amount, base| numbers::share(amount, base).unwrap_or_else(|| "–".to_owned());
        let mut rows: Vec<Row> = awards
            .iter()
            .map(|award| {
                Row::line(vec![
                    Cell::plain(award.need.number.to_string()),
                    Cell::titled(&award.need.owner.name, [award.need.measure.clone(), note(award)]),
                    Cell::amount(base(award)),
                    Cell::amount(amount(award)),
                    Cell::plain(share(amount(award), base(award))),
                ])
            })
            .collect();
        keep_last(&mut rows);
        let (bases, amounts): (Kroner, Kroner) = (awards.iter().map(&base).sum(), awards.iter().map(&amount).sum());
        rows.push(Row::total(
            2,
            vec![
                Cell::strong(texts.get("row-sum", &[])),
                Cell::amount(bases),
                Cell::amount(amounts),
                Cell::strong(share(amounts, bases)),
            ],
        ));
        let values = [("scheme", self.part.part.scheme.name.get(texts.language()))];
        let carry = Some(Carry::in_words(texts));
        Table { summary: texts.get(self.summary, &values), columns, row_head: 1, rows, carry }
    }
}

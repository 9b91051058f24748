//! The *søknader* to the 30 % part: the ranked list of each call with what is given and why, the rate, and the order with the
//! case that decided it (R85-R95).

use allocation::{ApplicationAward, BehindBy, CallTotal, RoundOutcome, RoundReason, SetAsideKind};
use forum::{Application, ApplicationCategory, Kroner, norwegian_date};

use super::annex::order_key;
use super::content::{Innstilling, RoundPart};
use super::front::{keep_last, status};
use super::part::{Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Carry, Cell, Column, Row, Table, Width};
use crate::paper::{PaperError, equal};

/// The sentence that says whether the 30 % part is in the totals, and the round when somebody has applied.
pub(super) fn write(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    if let Some(told) = inside(content, part, texts) {
        blocks.push(small(told));
    }
    let Some(round) = &part.part.round else { return };
    for call in &round.outcome.calls {
        let values = [("call", &*call.call.to_string())];
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("applications-heading", &values) });
        blocks.push(Block::Table(table(part, round, call, texts)));
        blocks.push(small(call_note(call, texts)));
    }
    if !round.outcome.calls.is_empty() {
        blocks.push(small(note(content, round, texts)));
    }
}

/// What is given by call, by application and in all is one sum, and with what is left it is the set-aside (R92).
pub(super) fn tally(part: &Part<'_>) -> Result<(), PaperError> {
    let Some(RoundPart { outcome, .. }) = &part.part.round else { return Ok(()) };
    let sums = part.allocation();
    let place = |what: &'static str| move || format!("{}, {what}", sums.scheme);
    let kept = sums.set_asides.iter().filter(|kept| kept.id == outcome.set_aside).map(|kept| kept.amount).sum();
    equal(outcome.pot, kept, place("the round's pot"))?;
    equal(outcome.amount + outcome.left, outcome.pot, place("the round"))?;
    equal(outcome.calls.iter().map(|call| call.amount).sum(), outcome.amount, place("calls of the round"))?;
    for call in &outcome.calls {
        let given = in_call(outcome, call).map(|award| award.amount).sum();
        equal(given, call.amount, place("applications of a call"))?;
        let applied = in_call(outcome, call).map(|award| award.applied).sum();
        equal(applied, call.applied, place("applied for in a call"))?;
        equal(call.amount + call.left, call.available, place("what a call leaves"))?;
    }
    Ok(())
}

/// Whether the 30 % part is inside or outside of what the paper shows in its totals (R95).
fn inside(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts) -> Option<String> {
    let listed = &part.model()?.set_asides;
    let is_part = |id: &str| listed.iter().any(|one| one.id == id && one.kind == SetAsideKind::ThirtyPercentPart);
    let kept: Kroner =
        part.allocation().set_asides.iter().filter(|kept| is_part(&kept.id)).map(|kept| kept.amount).sum();
    let (amount, both) = (kept.to_string(), (part.recommended() + kept).to_string());
    let values = [("amount", &*amount), ("both", &both), ("year", &content.year.to_string())];
    let key = if part.recommended().is_zero() { "thirty-outside-plain" } else { "thirty-outside" };
    (!kept.is_zero()).then(|| texts.get(key, &values))
}

fn in_call<'o>(outcome: &'o RoundOutcome, call: &CallTotal) -> impl Iterator<Item = &'o ApplicationAward> {
    let call = call.call;
    outcome.applications.iter().filter(move |award| award.call == call)
}

fn table(part: &Part<'_>, round: &RoundPart<'_>, call: &CallTotal, texts: &Texts) -> Table {
    // What is reckoned from an estimate or a tried frame is never printed as decided (R2).
    let recommended = status(part).allocated();
    let columns = vec![
        Column::text(texts.get("column-rank", &[]), Width::Fixed(36_000)),
        Column::text(texts.get("column-applicant", &[]), Width::Rest(3)),
        Column::text(texts.get("column-applied-for", &[]), Width::Rest(5)),
        Column::text(texts.get("column-students", &[]), Width::Fixed(50_000)),
        Column::amounts(texts.get("column-sought", &[])),
        Column::amounts(texts.get(recommended, &[])).strong(),
        Column::text(texts.get("column-reason", &[]), Width::Rest(3)),
    ];
    let mut rows: Vec<Row> = in_call(&round.outcome, call).filter_map(|award| line(round, award, texts)).collect();
    keep_last(&mut rows);
    let name = Cell::strong(texts.get("row-sum", &[]));
    rows.push(Row::total(4, vec![name, Cell::amount(call.applied), Cell::amount(call.amount), Cell::Empty]));
    let summary = texts.get("table-applications", &[("call", &call.call.to_string())]);
    Table { summary, columns, row_head: 1, rows, carry: Some(Carry::in_words(texts)) }
}

fn line(round: &RoundPart<'_>, award: &ApplicationAward, texts: &Texts) -> Option<Row> {
    let application = round.applications.iter().find(|one| one.number == award.number)?;
    let students = match award.students {
        0 => String::new(),
        asked => {
            let values = [("met", &*award.students_met.to_string()), ("asked", &asked.to_string())];
            texts.get("cell-students", &values)
        }
    };
    let place = if application.kindergarten.contains(application.municipality.trim()) {
        String::new()
    } else {
        application.municipality.clone()
    };
    let year = match application.study_year.trim() {
        "" => String::new(),
        year => texts.get("cell-study-year", &[("year", year)]),
    };
    let study = study(round, application, texts);
    Some(Row::line(vec![
        Cell::plain(rank(round, award)),
        Cell::titled(&application.owner, [application.kindergarten.clone(), place]),
        Cell::titled(texts.get(category(award.category), &[]), [study, year]),
        if students.is_empty() { Cell::Empty } else { Cell::plain(students) },
        Cell::amount(award.applied),
        Cell::amount(award.amount),
        Cell::plain(reason(award, texts)),
    ]))
}

/// «7», or «5–9» for those that share a place.
fn rank(round: &RoundPart<'_>, award: &ApplicationAward) -> String {
    let Some(first) = award.tie else { return award.rank.to_string() };
    let of_tie = |one: &&ApplicationAward| one.call == award.call && one.tie == Some(first);
    let last = round.outcome.applications.iter().filter(of_tie).map(|one| one.rank).max().unwrap_or(first);
    format!("{first}–{last}")
}

fn study(round: &RoundPart<'_>, application: &Application, texts: &Texts) -> String {
    let id = application.study.clone().unwrap_or_default();
    let listed = round.rule.studies.iter().find(|study| study.id == id);
    listed.map_or(id, |study| study.name.get(texts.language()).to_owned())
}

/// Why not in full; else what puts it behind the one before it.
fn reason(award: &ApplicationAward, texts: &Texts) -> String {
    let reasons: Vec<String> = award.reasons.iter().map(|reason| texts.get(reason_key(*reason), &[])).collect();
    match (reasons.is_empty(), award.behind_by) {
        (false, _) => reasons.join("; "),
        (true, None) => texts.get("behind-first", &[]),
        (true, Some(behind)) => texts.get(behind_key(behind), &[]),
    }
}

fn call_note(call: &CallTotal, texts: &Texts) -> String {
    let sums = [call.available, call.amount, call.left].map(|sum| sum.to_string());
    texts.get("applications-call", &[("available", &*sums[0]), ("amount", &sums[1]), ("left", &sums[2])])
}

/// The rate and the order, and where they were decided; and that money and studies are of different years (R91, R92, R94).
fn note(content: &Innstilling<'_>, round: &RoundPart<'_>, texts: &Texts) -> String {
    let rate = texts.get("rule-round-rate-of", &[("rate", &round.rule.rate.to_string())]);
    let order: Vec<String> = round.rule.order.iter().map(|line| texts.get(order_key(*line), &[])).collect();
    let values = [("rate", &*rate), ("order", &order.join(", ")), ("year", &content.year.to_string())];
    let decided = round.rule.case.map(|case| {
        let case = case.to_string();
        match round.decided_on {
            Some(day) => texts.get("applications-decided-on", &[("case", &*case), ("date", &norwegian_date(day))]),
            None => texts.get("applications-decided", &[("case", &*case)]),
        }
    });
    [Some(texts.get("applications-note", &values)), decided].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn category(category: ApplicationCategory) -> &'static str {
    match category {
        ApplicationCategory::BasicCompetence => "application-basic-competence",
        ApplicationCategory::FurtherStudies => "application-further-studies",
        ApplicationCategory::TradeCertificate => "application-trade-certificate",
        ApplicationCategory::FacilitationFunds => "application-facilitation-funds",
    }
}

fn reason_key(reason: RoundReason) -> &'static str {
    match reason {
        RoundReason::NothingAsked => "application-nothing-asked",
        RoundReason::OverKindergartenLimit => "application-over-kindergarten-limit",
        RoundReason::PotEmpty => "application-pot-empty",
        RoundReason::AfterTheLine => "application-after-the-line",
        RoundReason::UnknownStudyLast => "application-unknown-study-last",
    }
}

fn behind_key(behind: BehindBy) -> &'static str {
    match behind {
        BehindBy::Study => "behind-study",
        BehindBy::DispensationsInMunicipality => "behind-dispensations-in-municipality",
        BehindBy::DispensationsInKindergarten => "behind-dispensations-in-kindergarten",
        BehindBy::Progress => "behind-progress",
        BehindBy::Received => "behind-received",
        BehindBy::Number => "behind-number",
    }
}

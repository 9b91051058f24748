//! What behovsmeldinger say besides their amounts: what the innstilling must make visible (R79, R96-R101), and what the money is
//! for (R53).

use std::collections::BTreeMap;

use allocation::Question;
use forum::{Answer, AssessedAt, Assessment, Criterion, Kroner, Language, Need, NeedDetails, norwegian_date};

use super::content::Innstilling;
use super::front::keep_last;
use super::part::{Award, Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::style::{CELL, CELL_NOTE, plain, strong};
use crate::paper::table::{Carry, Cell, Column, Paragraphs, Row, Table, Width};

/// The answers, need by need, then the uses; each only where there are any.
pub(super) fn write(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let answered: Vec<(&Award<'_>, Paragraphs)> = part
        .awards
        .iter()
        .map(|award| (award, answers(content, award.need, texts)))
        .filter(|(_, answers)| !answers.is_empty())
        .collect();
    if !answered.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("answers-heading", &[]) });
        blocks.push(Block::Table(answer_table(answered, part, texts)));
    }
    if part.awards.iter().any(|award| !award.need.details.uses.is_empty()) {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("uses-heading", &[]) });
        blocks.push(Block::Table(use_table(content, part, texts)));
        blocks.push(small(texts.get("uses-note", &[])));
    }
}

fn answer_table(answered: Vec<(&Award<'_>, Paragraphs)>, part: &Part<'_>, texts: &Texts) -> Table {
    let largest = answered.iter().map(|(award, _)| award.need.number).max().unwrap_or(0);
    let columns = vec![
        Column::number(texts.get("column-number", &[]), largest),
        Column::text(texts.get("column-need", &[]), Width::Rest(2)),
        Column::text(texts.get("column-said", &[]), Width::Rest(3)),
    ];
    let rows = answered.into_iter().map(|(award, answers)| {
        Row::line(vec![
            Cell::plain(award.need.number.to_string()),
            Cell::titled(&award.need.owner.name, [award.need.measure.clone()]),
            Cell::Text(answers),
        ])
    });
    let summary = texts.get("table-answers", &[("scheme", part.part.scheme.name.get(texts.language()))]);
    Table { summary, columns, row_head: 1, rows: rows.collect(), carry: None }
}

/// What a need says, in the order of the county's questions, then what is said of Statped and of *laget rundt barnet*, and how it was
/// assessed.
fn answers(content: &Innstilling<'_>, need: &Need, texts: &Texts) -> Paragraphs {
    let asked = content.model.asked_of(need).filter_map(|question| {
        let answer = need.details.answers.get(&question.id).filter(|answer| !answer.is_empty())?;
        Some((question.name.get(texts.language()).to_owned(), words(question, answer, texts.language())))
    });
    let described = described(&need.details);
    let described = described.iter().filter_map(|(key, said)| Some((texts.get(key, &[]), said.as_deref()?.to_owned())));
    let of_need = content.assessments.iter().filter(|assessed| assessed.need == need.id);
    let assessed = of_need.map(|assessed| assessment(assessed, texts));
    let said = asked.chain(described).chain(assessed).filter(|(_, said)| !said.trim().is_empty());
    said.flat_map(|(asked, said)| [(CELL_NOTE, vec![strong(asked)]), (CELL, vec![plain(said)])]).collect()
}

/// «Arbeidsutvalget om kriterium 2», and whether it is met, why, by whom and when.
fn assessment(assessed: &Assessment, texts: &Texts) -> (String, String) {
    let at = match assessed.at {
        AssessedAt::Network => "network",
        AssessedAt::WorkingGroup => "working-group",
    };
    let number = match assessed.criterion {
        Criterion::LocalNeed => "1",
        Criterion::Collective => "2",
        Criterion::Partnership => "3",
    };
    let met = if assessed.met { "yes" } else { "no" };
    let date = norwegian_date(assessed.on);
    let values = [("met", met), ("reason", assessed.reason.trim()), ("by", &*assessed.assessed_by), ("date", &*date)];
    (texts.get("said-assessed", &[("at", at), ("criterion", number)]), texts.get("said-assessed-why", &values))
}

/// The answers that every county's form has room for in Kompetanseløftet, with the keys of what they answer.
fn described(said: &NeedDetails) -> [(&'static str, &Option<String>); 4] {
    [
        ("said-statped-role", &said.statped_role),
        ("said-statped-partner", &said.statped_partner),
        ("said-team", &said.team_around_child),
        ("said-private-owners", &said.private_owners_offered),
    ]
}

/// An answer as it was written, or the names of what was ticked.
fn words(question: &Question, answer: &Answer, language: Language) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Chosen(chosen) => {
            let name = |id: &String| {
                let choice = question.choices.iter().find(|choice| choice.id == *id);
                choice.map_or_else(|| id.clone(), |choice| choice.name.get(language).to_owned())
            };
            chosen.iter().map(name).collect::<Vec<_>>().join(", ")
        }
    }
}

/// What is applied for by use, owner and university side by side, and what no line says anything of.
fn use_table(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts) -> Table {
    let scheme = &part.part.scheme.id;
    let mut sums: BTreeMap<&str, (Kroner, Kroner)> = BTreeMap::new();
    for line in part.awards.iter().flat_map(|award| &award.need.details.uses) {
        let (owner, university) = sums.entry(&line.used_for).or_default();
        *owner += line.owner;
        *university += line.university;
    }
    let row = |name: &str, (owner, university): (Kroner, Kroner)| {
        let amounts = [owner, university, owner + university].map(Cell::amount);
        Row::line(std::iter::once(Cell::plain(name)).chain(amounts).collect())
    };
    let applied = (part.sum(|award| award.need.applied.owner), part.sum(|award| award.need.applied.university));
    let said = sums.values().fold(applied, |left, sum| (left.0 - sum.0, left.1 - sum.1));
    let mut rows = Vec::new();
    for used in content.model.uses_in(scheme) {
        if let Some(sum) = sums.remove(used.id.as_str()) {
            rows.push(row(used.name.get(texts.language()), sum));
        }
    }
    // What the list does not know is printed as it was written.
    rows.extend(sums.into_iter().map(|(id, sum)| row(id, sum)));
    if said != (Kroner::ZERO, Kroner::ZERO) {
        let over = said.0.is_negative() || said.1.is_negative();
        rows.push(row(&texts.get(if over { "uses-differ" } else { "uses-not-said" }, &[]), said));
    }
    keep_last(&mut rows);
    let amounts = [applied.0, applied.1, applied.0 + applied.1].map(Cell::amount);
    let name = Cell::strong(texts.get("uses-total", &[]));
    rows.push(Row::total(1, std::iter::once(name).chain(amounts).collect()));
    let columns = vec![
        Column::text(texts.get("column-used-for", &[]), Width::Rest(1)),
        Column::amounts(texts.get("column-owner", &[])),
        Column::amounts(texts.get("column-university", &[])),
        Column::amounts(texts.get("column-sum", &[])).strong(),
    ];
    let summary = texts.get("table-uses", &[("scheme", part.part.scheme.name.get(texts.language()))]);
    Table { summary, columns, row_head: 0, rows, carry: Some(Carry::in_words(texts)) }
}

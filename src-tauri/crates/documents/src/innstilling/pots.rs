//! The pots of a scheme: what each network or owner shares, the figures that made it, and what is given of it (R21-R29). A pot
//! without behovsmeldinger is an *anslag*, to be known and not decided (R22).

use allocation::{FigureShare, PotAmount, Pots, PotsBy, PotsPer, Standing, Tier};
use forum::{Kroner, Participant};
use rust_decimal::Decimal;

use super::content::Innstilling;
use super::front::keep_last;
use super::numbers;
use super::part::{Part, small};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::style::{BODY, Follow, plain};
use crate::paper::table::{Align, Carry, Cell, Column, Row, Sum, Table, Width};

/// Key figures that have a column each; more of them stand under the name.
const FIGURE_COLUMNS: usize = 3;

/// The pots, when the scheme has several.
pub(super) fn write(content: &Innstilling<'_>, part: &Part<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let Some(pots) = part.model().map(|model| &model.pots).filter(|pots| pots.is_split()) else { return };
    let made = &part.allocation().pots;
    if made.is_empty() {
        return;
    }
    let heading = if pots.per == PotsPer::Owner { "pots-heading-owner" } else { "pots-heading-region" };
    blocks.push(Block::Heading { level: Level::Three, text: texts.get(heading, &[]) });
    if made.iter().any(|pot| pot.is_estimate) {
        let runs = vec![plain(texts.get("pots-estimate", &[]))];
        blocks.push(Block::Paragraph { style: BODY, runs, follow: Follow::WithNext });
    }
    let table = PotTable { part, pots, made, participants: content.participants, texts };
    blocks.push(Block::Table(table.table(content.year)));
    blocks.push(small(table.note(content.year)));
}

struct PotTable<'a> {
    part: &'a Part<'a>,
    pots: &'a Pots,
    made: &'a [PotAmount],
    participants: &'a [Participant],
    texts: &'a Texts,
}

impl PotTable<'_> {
    fn table(&self, year: i32) -> Table {
        let texts = self.texts;
        let per = if self.pots.per == PotsPer::Owner { "column-pot-owner" } else { "column-pot-region" };
        let mut columns = vec![Column::text(texts.get(per, &[]), Width::Rest(3))];
        let right = |head: String| Column { align: Align::Right, sum: Sum::No, ..Column::text(head, Width::Rest(2)) };
        columns.extend(self.figure_columns().map(|figure| {
            right(format!("{} ({})", figure.name.get(texts.language()), numbers::weight(figure.percent)))
        }));
        if self.by_last_year() {
            columns.push(Column::amounts(texts.get("column-year", &[("year", &(year - 1).to_string())])));
            columns.push(right(texts.get("column-share", &[])));
        }
        if self.only_estimates() {
            columns.push(Column::amounts(texts.get("column-estimated", &[])).strong());
        } else {
            columns.push(Column::amounts(texts.get("column-pot", &[])).strong());
            let heads = if self.some_estimates() {
                &["column-given", "column-estimated", "column-left"][..]
            } else {
                &["column-given", "column-left"]
            };
            columns.extend(heads.iter().map(|head| Column::amounts(texts.get(head, &[]))));
        }
        let mut rows: Vec<Row> = self.made.iter().map(|pot| Row::line(self.cells(pot))).collect();
        keep_last(&mut rows);
        rows.push(Row::total(1, self.total()));
        let values = [("scheme", self.part.part.scheme.name.get(texts.language()))];
        let summary = texts.get("table-pots", &values);
        Table { summary, columns, row_head: 0, rows, carry: Some(Carry::in_words(texts)) }
    }

    fn cells(&self, pot: &PotAmount) -> Vec<Cell> {
        let texts = self.texts;
        let region = if pot.region == pot.name { String::new() } else { pot.region.clone() };
        let at_most = pot.owner_at_most.filter(|_| pot.is_estimate);
        let at_most = at_most.map(|amount| texts.get("cell-owner-at-most", &[("amount", &amount.to_string())]));
        let mut notes = vec![region, at_most.unwrap_or_default()];
        if self.pots.figures.len() > FIGURE_COLUMNS {
            notes.extend(self.pots.figures.iter().map(|figure| {
                let name = figure.name.get(texts.language());
                format!("{name} ({}): {}", numbers::weight(figure.percent), self.value(figure, pot))
            }));
        }
        let mut cells = vec![Cell::titled(&pot.name, notes)];
        cells.extend(self.figure_columns().map(|figure| Cell::plain(self.value(figure, pot))));
        if self.by_last_year() {
            let last_year = pot.last_year.unwrap_or_default();
            cells.push(Cell::amount(last_year));
            cells.push(Cell::plain(numbers::share(last_year, self.last_year()).unwrap_or_else(|| "–".into())));
        }
        let standing = match pot.standing {
            Standing::ByRule => None,
            Standing::ByHand => Some(texts.get("standing-by-hand", &[])),
            Standing::Held => Some(texts.get("standing-held", &[])),
        };
        cells.push(Cell::Amount(pot.amount, standing));
        if !self.only_estimates() {
            cells.push(Cell::amount(given(pot)));
            if self.some_estimates() {
                cells.push(Cell::amount(pot.given - given(pot)));
            }
            cells.push(Cell::amount(pot.amount - pot.given));
        }
        cells
    }

    fn total(&self) -> Vec<Cell> {
        let sum = |amount: fn(&PotAmount) -> Kroner| -> Cell { Cell::amount(self.made.iter().map(amount).sum()) };
        let mut cells = vec![Cell::strong(self.texts.get("row-sum", &[]))];
        cells.extend(self.figure_columns().map(|figure| {
            let values = self.made.iter().filter_map(|pot| self.figure(figure, pot));
            Cell::strong(numbers::decimal(values.fold(Decimal::ZERO, Decimal::saturating_add)))
        }));
        if self.by_last_year() {
            cells.push(Cell::amount(self.last_year()));
            cells.push(Cell::Empty);
        }
        cells.push(sum(|pot| pot.amount));
        if !self.only_estimates() {
            cells.push(sum(given));
            if self.some_estimates() {
                cells.push(sum(|pot| pot.given - given(pot)));
            }
            cells.push(sum(|pot| pot.amount - pot.given));
        }
        cells
    }

    /// What makes the shares, where the figures come from, and what this leaves (R20, R23).
    fn note(&self, year: i32) -> String {
        let texts = self.texts;
        let mut notes = vec![match self.pots.by {
            PotsBy::Applied => texts.get("pots-by-applied", &[]),
            PotsBy::LastYear => texts.get("pots-by-last-year", &[("year", &(year - 1).to_string())]),
            PotsBy::KeyFigures => texts.get("pots-by-key-figures", &[]),
        }];
        let model = self.part.model();
        let weight = model.and_then(|model| model.weights.iter().find(|weight| weight.to == Tier::PriorityRegion));
        if let (Some(model), Some(weight)) = (model, weight.filter(|_| self.pots.by != PotsBy::KeyFigures)) {
            let regions: Vec<&str> = model.priority_regions.iter().map(|first| first.region.as_str()).collect();
            let values = [("weight", &*numbers::decimal(weight.weight)), ("regions", &regions.join(", "))];
            notes.push(texts.get("pots-weighed", &values));
        }
        let sources = self.sources();
        if !sources.is_empty() {
            notes.push(texts.get("pots-sources", &[("sources", &sources.join("; "))]));
        }
        notes.join(" ")
    }

    /// «GSI 01.10.2021», each once.
    fn sources(&self) -> Vec<String> {
        let used: Vec<&String> =
            self.pots.figures.iter().flat_map(|figure| figure.plus.iter().chain(&figure.less)).collect();
        let mut sources = Vec::new();
        for pot in self.made {
            let figures = self.participant(pot).map_or(&[][..], |participant| &participant.key_figures);
            for figure in figures.iter().filter(|figure| used.contains(&&figure.figure)) {
                let counted = figure.counted.map(forum::norwegian_date);
                let words = [Some(figure.source.clone()), counted];
                let source = words.into_iter().flatten().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
                if !source.is_empty() && !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        sources
    }

    fn figure_columns(&self) -> impl Iterator<Item = &FigureShare> {
        let columns = self.pots.figures.len() <= FIGURE_COLUMNS;
        self.pots.figures.iter().filter(move |_| columns)
    }

    fn by_last_year(&self) -> bool {
        self.pots.by == PotsBy::LastYear
    }

    fn last_year(&self) -> Kroner {
        self.made.iter().filter_map(|pot| pot.last_year).sum()
    }

    fn only_estimates(&self) -> bool {
        self.made.iter().all(|pot| pot.is_estimate)
    }

    fn some_estimates(&self) -> bool {
        self.made.iter().any(|pot| pot.is_estimate)
    }

    fn participant(&self, pot: &PotAmount) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.name == pot.name)
    }

    fn value(&self, figure: &FigureShare, pot: &PotAmount) -> String {
        self.figure(figure, pot).map_or_else(|| "–".to_owned(), numbers::decimal)
    }

    /// What is added less what is taken out (R25); none when a figure is missing.
    fn figure(&self, figure: &FigureShare, pot: &PotAmount) -> Option<Decimal> {
        let participant = self.participant(pot)?;
        let sum = |figures: &[String]| {
            figures.iter().try_fold(Decimal::ZERO, |sum, name| sum.checked_add(participant.key_figure(name)?.value))
        };
        sum(&figure.plus)?.checked_sub(sum(&figure.less)?).filter(|value| *value >= Decimal::ZERO)
    }
}

/// What of a pot is given to behovsmeldinger: of an *anslag* nothing.
fn given(pot: &PotAmount) -> Kroner {
    if pot.is_estimate { Kroner::ZERO } else { pot.given }
}

//! «Slik er det regnet»: the model's name and every choice the county made, so that a reader can reckon again (R20, R23, R78).

use allocation::{Method, PaidTo, Pots, PotsBy, PotsPer, Round, RoundOrder, SchemeModel, Spill, Split, Tier};
use forum::norwegian_date;

use super::content::Innstilling;
use super::numbers;
use super::part::{Part, small};
use super::split::{coordinator_limit, own_contribution};
use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// The annex: what holds for all schemes, then scheme by scheme.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    if parts.is_empty() {
        return;
    }
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("annex-heading", &[]) });
    let (name, unit) = (content.model.name.get(texts.language()), content.model.unit.to_string());
    blocks.push(small(texts.get("annex-model", &[("model", name), ("unit", &*unit)])));
    for part in parts {
        let Some(model) = part.model() else { continue };
        let scheme = part.part.scheme.name.get(texts.language());
        blocks.push(Block::Heading { level: Level::Three, text: scheme.to_owned() });
        let columns = vec![
            Column::text(texts.get("column-rule", &[]), Width::Rest(2)),
            Column::text(texts.get("column-rule-value", &[]), Width::Rest(5)),
        ];
        let summary = texts.get("table-annex", &[("scheme", scheme)]);
        let mut rules = Rules { texts, rows: Vec::new() };
        rules.rounding(content.model.method, part.allocation().method);
        let rules = rules.of(model);
        blocks.push(Block::Table(Table { summary, columns, row_head: 0, rows: rules, carry: None }));
    }
}

/// The rules of a scheme, as lines of what is chosen and how.
struct Rules<'a> {
    texts: &'a Texts,
    rows: Vec<Row>,
}

impl Rules<'_> {
    fn of(mut self, model: &SchemeModel) -> Vec<Row> {
        self.pots(&model.pots);
        self.order(model);
        if let Some(limit) = model.need_at_most {
            self.row("rule-need-at-most", self.kroner(limit));
        }
        self.split(&model.split);
        if let Some(limit) = model.measures_at_once {
            self.row("rule-measures-at-once", limit.to_string());
        }
        if let Some(limit) = model.years_at_most {
            self.row("rule-years-at-most", self.texts.get("rule-years", &[("years", &limit.to_string())]));
        }
        if let Some(round) = &model.round {
            self.round(round);
        }
        self.rows
    }

    /// How shares became whole units: as the model says, or by the method that was used instead once an amount was set by hand.
    fn rounding(&mut self, asked: Method, used: Option<Method>) {
        let word = |method| self.word(method_key(method));
        let rounding = match used.unwrap_or(asked) {
            used if used == asked => word(used),
            used => self.texts.get("rule-rounding-instead", &[("used", &*word(used)), ("asked", &word(asked))]),
        };
        self.row("rule-rounding", rounding);
    }

    fn row(&mut self, rule: &str, value: String) {
        self.rows.push(Row::line(vec![Cell::plain(self.texts.get(rule, &[])), Cell::plain(value)]));
    }

    fn word(&self, key: &str) -> String {
        self.texts.get(key, &[])
    }

    fn kroner(&self, amount: forum::Kroner) -> String {
        self.texts.get("rule-kroner", &[("amount", &amount.to_string())])
    }

    /// Who has a pot, what makes it, and what holds for it (R21-R30).
    fn pots(&mut self, pots: &Pots) {
        let per = match pots.per {
            PotsPer::One => "rule-pots-one",
            PotsPer::Region => "rule-pots-region",
            PotsPer::Owner => "rule-pots-owner",
        };
        self.row("rule-pots", self.word(per));
        if pots.is_split() {
            let by = match pots.by {
                PotsBy::Applied => self.word("rule-by-applied"),
                PotsBy::LastYear => self.word("rule-by-last-year"),
                PotsBy::KeyFigures => self.word("rule-by-key-figures"),
            };
            self.row("rule-by", by);
        }
        for figure in &pots.figures {
            let (name, percent) = (figure.name.get(self.texts.language()), numbers::weight(figure.percent));
            self.row("rule-figure", self.texts.get("rule-figure-weight", &[("name", name), ("percent", &percent)]));
        }
        if let Some(limit) = pots.at_most {
            let values = [("percent", &*numbers::percent(limit)), ("of", &*self.word("base-frame"))];
            self.row("rule-at-most", self.texts.get("rule-at-most-of", &values));
        }
        if let Some(floor) = pots.floor {
            self.row("rule-floor", self.kroner(floor));
        }
        if pots.is_split() {
            let spill = if pots.spill == Spill::Stays { "rule-spill-stays" } else { "rule-spill-to-others" };
            self.row("rule-spill", self.word(spill));
        }
    }

    /// Who comes first and who weighs more (R55, R60, R62).
    fn order(&mut self, model: &SchemeModel) {
        let tiers: Vec<String> = model.tiers.iter().map(|tier| self.tier(*tier)).collect();
        self.row("rule-tiers", tiers.join(", "));
        for weight in &model.weights {
            let values = [("who", &*self.tier(weight.to)), ("weight", &numbers::decimal(weight.weight))];
            self.row("rule-weight", self.texts.get("rule-weight-times", &values));
        }
        for first in &model.priority_regions {
            let reason = first.reason.trim();
            let region = if reason.is_empty() { first.region.clone() } else { format!("{}: {reason}", first.region) };
            self.row("rule-priority-region", region);
        }
    }

    fn tier(&self, tier: Tier) -> String {
        self.word(&format!("tier-{}", tier.as_str()))
    }

    /// Percent of what: the sources disagree, so the county's choice stands here (R64, R65, R77, R78).
    fn split(&mut self, split: &Split) {
        if let Some(limit) = split.network_at_most {
            let values = [("percent", &*numbers::percent(limit)), ("of", &*self.word("base-grant"))];
            self.row("rule-network", self.texts.get("rule-at-most-of", &values));
        }
        if let Some(limit) = coordinator_limit(split, self.texts) {
            self.row("rule-coordinator", self.texts.get("rule-at-most-value", &[("limit", &limit)]));
        }
        if split.own_contribution.is_some() {
            self.row("rule-contribution", own_contribution(split, self.texts));
        }
        if split.paid_to == PaidTo::Host {
            self.row("rule-paid-to", self.word("rule-paid-to-host"));
        }
    }

    /// The round of the 30 % part (R85-R92).
    fn round(&mut self, round: &Round) {
        self.row("rule-round-rate", self.texts.get("rule-round-rate-of", &[("rate", &round.rate.to_string())]));
        let dates = [("opens", round.opens), ("closes", round.closes), ("shared-after", round.shared_after)];
        for (name, date) in dates {
            if let Some(date) = date {
                self.row(&format!("rule-round-{name}"), norwegian_date(date));
            }
        }
        let order: Vec<String> = round.order.iter().map(|line| self.word(order_key(*line))).collect();
        self.row("rule-round-order", order.join(", "));
        let studies: Vec<&str> = round.studies.iter().map(|study| study.name.get(self.texts.language())).collect();
        if !studies.is_empty() {
            self.row("rule-round-studies", studies.join(", "));
        }
        if let Some(most) = round.per_kindergarten {
            self.row("rule-round-per-kindergarten", most.to_string());
        }
        if let Some(case) = round.case {
            self.row("rule-round-case", self.texts.get("set-aside-case", &[("case", &case.to_string())]));
        }
    }
}

fn method_key(method: Method) -> &'static str {
    match method {
        Method::LargestRemainder => "method-largest-remainder",
        Method::SainteLague => "method-sainte-lague",
    }
}

/// The key of a line of the order.
pub(super) fn order_key(line: RoundOrder) -> &'static str {
    match line {
        RoundOrder::Study => "round-order-study",
        RoundOrder::DispensationsInMunicipality => "round-order-dispensations-in-municipality",
        RoundOrder::DispensationsInKindergarten => "round-order-dispensations-in-kindergarten",
        RoundOrder::Progress => "round-order-progress",
    }
}

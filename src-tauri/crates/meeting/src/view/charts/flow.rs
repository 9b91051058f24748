//! Money on its way: from the frames over what is bound and set aside, and over the pots, to the regions. What comes into a node goes
//! out of it, and what the frames give is what those get in whom it ends.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId, SchemeId};

use super::regions::{meant, needs, place};
use super::{ChartLabel, ChartPart, Drawn, FlowLink, FlowNode, NotDrawn};
use crate::state::State;

/// What regions are given, by their place and name, and how much of it moved.
type ByRegion = BTreeMap<(usize, String), (Kroner, Kroner)>;

/// Nodes in the order they were met, and what passes each.
#[derive(Default)]
struct Flow {
    nodes: Vec<FlowNode>,
    links: Vec<FlowLink>,
}

pub(super) fn flow(
    state: &State,
    scheme: Option<&SchemeId>,
    moved: &BTreeMap<NeedId, Kroner>,
) -> Result<Drawn, NotDrawn> {
    let needs = needs(state);
    let mut flow = Flow::default();
    for known in meant(state, scheme) {
        let id = &known.scheme;
        let mut uses = Vec::new();
        if !known.committed.is_zero() {
            uses.push((flow.node(1, "committed", ChartPart::Committed, part(ChartPart::Committed)), known.committed));
        }
        for kept in known.set_asides.iter().filter(|kept| !kept.amount.is_zero()) {
            let label = ChartLabel::Named { names: kept.name.clone() };
            uses.push((flow.node(1, &format!("kept {id} {}", kept.id), ChartPart::SetAside, label), kept.amount));
        }
        // What the lines of each pot are given, by the region they lie in.
        let mut given: BTreeMap<(usize, &str), ByRegion> = BTreeMap::new();
        let pot_place = |name: &str| known.pots.iter().position(|pot| pot.name == name).unwrap_or(usize::MAX);
        let split = known.pots.len() > 1 || known.pots.iter().any(|pot| pot.is_estimate);
        for line in &known.needs {
            let pot = line.pot.as_deref().filter(|_| split).unwrap_or("");
            let region = needs.get(&line.need).map_or("", |need| &need.region);
            let to = given.entry((pot_place(pot), pot)).or_default().entry(place(state, region)).or_default();
            to.0 += line.amount;
            to.1 += moved.get(&line.need).copied().unwrap_or_default();
        }
        for pot in known.pots.iter().filter(|pot| pot.is_estimate) {
            let of_pot = given.entry((pot_place(&pot.name), &pot.name)).or_default();
            of_pot.entry(place(state, &pot.region)).or_default().0 += pot.given;
        }
        for ((_, pot), regions) in given {
            let amount: Kroner = regions.values().map(|(amount, _)| *amount).sum();
            if amount.is_zero() {
                continue;
            }
            let over = match pot {
                "" => flow.node(1, "shared", ChartPart::Shared, part(ChartPart::Shared)),
                name => flow.node(1, &format!("pot {id} {name}"), ChartPart::Pot, ChartLabel::text(name)),
            };
            for ((_, region), (amount, moved)) in regions.iter().filter(|(_, (amount, _))| !amount.is_zero()) {
                let to = flow.node(2, &format!("region {region}"), ChartPart::Region, ChartLabel::text(region));
                flow.send(over, to, *amount);
                flow.nodes[to].moved += *moved;
            }
            uses.push((over, amount));
        }
        if known.unallocated > Kroner::ZERO {
            uses.push((flow.node(1, "rest", ChartPart::Rest, part(ChartPart::Rest)), known.unallocated));
        }
        flow.pay(state, id, known.frame, uses);
    }
    flow.finished(state)
}

fn part(part: ChartPart) -> ChartLabel {
    ChartLabel::Part { part }
}

impl Flow {
    /// The node with this key, made when it is new.
    fn node(&mut self, column: u8, key: &str, part: ChartPart, label: ChartLabel) -> usize {
        let found = self.nodes.iter().position(|node| node.key == key);
        found.unwrap_or_else(|| {
            let (amount, moved) = (Kroner::ZERO, Kroner::ZERO);
            self.nodes.push(FlowNode { key: key.to_owned(), column, part, label, amount, moved });
            self.nodes.len() - 1
        })
    }

    fn send(&mut self, from: usize, to: usize, amount: Kroner) {
        if amount.is_zero() {
            return;
        }
        let (from, to) = (self.nodes[from].key.clone(), self.nodes[to].key.clone());
        match self.links.iter_mut().find(|link| link.from == from && link.to == to) {
            Some(link) => link.amount += amount,
            None => self.links.push(FlowLink { from, to, amount }),
        }
    }

    /// Lets a frame pay what it is used for, in order; what it cannot is given above it.
    fn pay(&mut self, state: &State, id: &SchemeId, frame: Kroner, uses: Vec<(usize, Kroner)>) {
        let scheme = state.schemes.iter().find(|known| known.id == *id);
        let label = scheme
            .map_or_else(|| ChartLabel::text(id.as_str()), |scheme| ChartLabel::Named { names: scheme.name.clone() });
        let mut left = frame.max(Kroner::ZERO);
        for (to, amount) in uses {
            let paid = amount.min(left);
            left -= paid;
            if !paid.is_zero() {
                let from = self.node(0, &format!("frame {id}"), ChartPart::Frame, label.clone());
                self.send(from, to, paid);
            }
            if amount > paid {
                let from = self.node(0, "over", ChartPart::Over, part(ChartPart::Over));
                self.send(from, to, amount - paid);
            }
        }
    }

    /// The nodes with what passes them: frames first, what is kept before what is shared, the rest last; regions in the meeting's order.
    fn finished(mut self, state: &State) -> Result<Drawn, NotDrawn> {
        let out =
            |links: &[FlowLink], key: &str| links.iter().filter(|link| link.from == key).map(|link| link.amount).sum();
        let into =
            |links: &[FlowLink], key: &str| links.iter().filter(|link| link.to == key).map(|link| link.amount).sum();
        for node in &mut self.nodes {
            node.amount = if node.column == 0 { out(&self.links, &node.key) } else { into(&self.links, &node.key) };
        }
        let total: Kroner = self.nodes.iter().filter(|node| node.column == 0).map(|node| node.amount).sum();
        if total.is_zero() {
            return Err(NotDrawn::NoAmounts);
        }
        let order = |part: ChartPart| match part {
            ChartPart::Frame | ChartPart::Committed => 0,
            ChartPart::Over | ChartPart::SetAside => 1,
            ChartPart::Rest => 3,
            _ => 2,
        };
        let region = |node: &FlowNode| match (&node.label, node.part) {
            (ChartLabel::Text { text }, ChartPart::Region) => Some(place(state, text)),
            _ => None,
        };
        self.nodes.sort_by_cached_key(|node| (node.column, order(node.part), region(node)));
        Ok(Drawn::Flow { nodes: self.nodes, links: self.links, total })
    }
}

//! What a page of money on its way cannot show one by one is gathered, so that each page tallies: regions on other pages, and, when the
//! middle has no room, the smallest of the pots and the set-asides.

use std::collections::BTreeSet;

use forum::Kroner;

use super::{Flow, Link, Many, Node};
use crate::Texts;

/// The flow with only these regions named; `fits` says whether nodes of one column have room under each other.
pub(super) fn gather(flow: &Flow, shown: &BTreeSet<usize>, fits: impl Fn(&[Node]) -> bool) -> Flow {
    let texts = Texts::new(flow.language);
    let places = || flow.nodes.iter().enumerate();
    let mut gone: BTreeSet<usize> = places()
        .filter(|(place, node)| node.many == Some(Many::Regions) && !shown.contains(place))
        .map(|(place, _)| place)
        .collect();
    let mut middle: Vec<usize> =
        places().filter(|(_, node)| node.column == 1 && node.many.is_some()).map(|(place, _)| place).collect();
    middle.sort_by_key(|place| flow.nodes[*place].amount);
    let column = |gone: &BTreeSet<usize>| -> Vec<Node> {
        let (nodes, _) = without(flow, gone, &texts);
        nodes.into_iter().filter(|node| node.column == 1).collect()
    };
    for place in middle {
        if fits(&column(&gone)) {
            break;
        }
        gone.insert(place);
    }
    let (nodes, homes) = without(flow, &gone, &texts);
    let mut links: Vec<Link> = Vec::new();
    for link in &flow.links {
        let (from, to) = (homes[link.from], homes[link.to]);
        match links.iter_mut().find(|known| known.from == from && known.to == to) {
            Some(known) => known.amount += link.amount,
            None => links.push(Link { from, to, amount: link.amount }),
        }
    }
    Flow { nodes, links, ..flow.clone() }
}

/// The nodes that stay, one for what is gathered of each kind, and where each node of the whole went.
fn without(flow: &Flow, gone: &BTreeSet<usize>, texts: &Texts) -> (Vec<Node>, Vec<usize>) {
    let mut nodes = Vec::new();
    let mut homes = vec![0; flow.nodes.len()];
    for (place, node) in flow.nodes.iter().enumerate().filter(|(place, _)| !gone.contains(place)) {
        homes[place] = nodes.len();
        nodes.push(node.clone());
    }
    for many in [Many::SetAsides, Many::Pots, Many::Regions] {
        let others: Vec<usize> = gone.iter().copied().filter(|place| flow.nodes[*place].many == Some(many)).collect();
        let Some(first) = others.first() else { continue };
        let amount: Kroner = others.iter().map(|place| flow.nodes[*place].amount).sum();
        let name = (flow.others)(texts, many, others.len());
        for place in &others {
            homes[*place] = nodes.len();
        }
        nodes.push(Node { name, amount, ..flow.nodes[*first].clone() });
    }
    (nodes, homes)
}

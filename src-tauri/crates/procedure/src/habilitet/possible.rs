//! Possible ties: where a seat's organisation stands in a line of the case. A list to look at; it decides nothing.

use forum::{NeedId, Seat, SeatId, tidied};
use serde::{Deserialize, Serialize};

/// A line of a case, with the organisations in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineInCase {
    /// Which.
    pub need: NeedId,
    /// Its owner.
    pub owner: String,
    /// Its network or region.
    pub network: String,
    /// Others who take part in it.
    pub partners: Vec<String>,
    /// Its universities.
    pub universities: Vec<String>,
}

/// How a seat's organisation stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// It is the owner.
    Owner,
    /// It is the network.
    Network,
    /// It is a partner.
    Partner,
    /// It is a university of the line.
    University,
}

/// A tie that may be: somebody should say whether it is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PossibleTie {
    /// Which seat.
    pub seat: SeatId,
    /// In which line.
    pub need: NeedId,
    /// How its organisation stands in it; the nearest link when there are several.
    pub link: Link,
}

/// The possible ties of seats in lines, seat by seat in order.
///
/// Names are compared as people read them: capitals, width of spaces and marks that nobody can see do not tell two names apart.
/// Words do, so that «Bodø kommune» is not «Bodø kirkelige fellesråd».
pub fn possible_ties<'a>(seats: impl IntoIterator<Item = &'a Seat>, lines: &[LineInCase]) -> Vec<PossibleTie> {
    let lines: Vec<(&NeedId, Vec<(Link, String)>)> = lines.iter().map(|line| (&line.need, links(line))).collect();
    let mut possible = Vec::new();
    for seat in seats {
        let organisation = as_read(&seat.organisation);
        for (need, links) in &lines {
            if let Some((link, _)) = links.iter().find(|(_, name)| !name.is_empty() && *name == organisation) {
                possible.push(PossibleTie { seat: seat.id.clone(), need: (*need).clone(), link: *link });
            }
        }
    }
    possible
}

/// The organisations of a line, the nearest link first.
fn links(line: &LineInCase) -> Vec<(Link, String)> {
    let of = |link: Link, names: &[String]| names.iter().map(|name| (link, as_read(name))).collect::<Vec<_>>();
    let mut links = vec![(Link::Owner, as_read(&line.owner))];
    links.extend(of(Link::University, &line.universities));
    links.extend(of(Link::Partner, &line.partners));
    links.push((Link::Network, as_read(&line.network)));
    links
}

fn as_read(name: &str) -> String {
    tidied(name).to_lowercase()
}

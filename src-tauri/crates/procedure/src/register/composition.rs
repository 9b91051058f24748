//! Who a body must have seats for, and how its seats are shared between owners, universities and organisations (R105-R107, R110).
//!
//! A list to look at: it refuses nothing. What a group is called is the county's own; whose side it is on is said with its rule.

use std::collections::BTreeSet;

use forum::{Seat, SeatGroup};
use serde::{Deserialize, Serialize};

use crate::{BodyId, HeldBy, SeatHolder};

/// Whose side a group is on, for the balance (R110).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SeatSide {
    /// Public and private owners, and the barnehagemyndighet.
    Owners,
    /// Universities and colleges.
    Universities,
    /// KS, PBL, the teachers' organisations.
    Organisations,
    /// Anybody else, and groups that no rule names.
    #[default]
    Others,
}

/// How many seats a group has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupRule {
    /// The group, as its seats name it: «barnehagemyndighet».
    pub group: String,
    /// Whose side it is on.
    #[serde(default)]
    pub side: SeatSide,
    /// So many seats at least.
    #[serde(default)]
    pub at_least: u32,
    /// So many at most; none where there is no limit.
    #[serde(default)]
    pub at_most: Option<u32>,
    /// At least one from each region (R105: nine regions, nine seats).
    #[serde(default)]
    pub one_per_region: bool,
    /// The regions that need none, as the fylkeskommune's own (R113).
    #[serde(default)]
    pub but_not: Vec<String>,
}

impl GroupRule {
    /// The group must have a seat from this region.
    pub fn needs_one_from(&self, region: &str) -> bool {
        self.one_per_region && !self.but_not.iter().any(|other| other == region)
    }
}

/// The rules of a body's seats, and who decided them (R106).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Composition {
    /// Of which body.
    pub body: BodyId,
    /// Group by group, in the order they are shown.
    pub groups: Vec<GroupRule>,
    /// Who decided it, when and in which letter: «Statsforvalteren 12.01.2024, ref. 2024/117».
    #[serde(default)]
    pub decided_by: Option<String>,
}

/// How a group is covered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupCovered {
    /// The group; *statsforvalteren* has none.
    pub group: Option<String>,
    /// Whose side it is on.
    pub side: SeatSide,
    /// Its seats.
    pub seats: u32,
    /// Of them with a vote.
    pub voting: u32,
    /// Of them that nobody holds.
    pub vacant: u32,
    /// So many seats too few.
    pub too_few: u32,
    /// So many too many.
    pub too_many: u32,
    /// The regions that should have a seat and have none.
    pub missing_regions: Vec<String>,
}

/// Seats and votes on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SideCount {
    /// Which side.
    pub side: SeatSide,
    /// Seats.
    pub seats: u32,
    /// Of them with a vote.
    pub voting: u32,
}

/// How a body is covered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// Which body.
    pub body: BodyId,
    /// Who decided its composition.
    pub decided_by: Option<String>,
    /// The groups of the rules in order, then groups that no rule names.
    pub groups: Vec<GroupCovered>,
    /// The balance: the sides that have a seat.
    pub balance: Vec<SideCount>,
}

/// How the seats of a body cover the groups it must have. `seats` are those of the body; `regions` are the county's.
pub fn coverage(
    body: &BodyId,
    seats: &[&Seat],
    holders: &[SeatHolder],
    regions: &[String],
    rules: Option<&Composition>,
) -> Coverage {
    let named = rules.map(|rules| rules.groups.as_slice()).unwrap_or_default();
    let mut groups: Vec<GroupCovered> = named
        .iter()
        .map(|rule| {
            let of_group = seats.iter().copied().filter(|seat| is_of(seat, Some(&rule.group)));
            covered(Some(&rule.group), rule.side, of_group.collect(), holders, Some((rule, regions)))
        })
        .collect();
    for seat in seats {
        let group = name_of(seat);
        if !groups.iter().any(|known| known.group.as_deref() == group) {
            let of_group = seats.iter().copied().filter(|other| is_of(other, group)).collect();
            groups.push(covered(group, SeatSide::Others, of_group, holders, None));
        }
    }
    let sides = [SeatSide::Owners, SeatSide::Universities, SeatSide::Organisations, SeatSide::Others];
    let balance = sides.into_iter().filter_map(|side| {
        let of_side = || groups.iter().filter(|group| group.side == side);
        let count = SideCount {
            side,
            seats: of_side().map(|group| group.seats).sum(),
            voting: of_side().map(|group| group.voting).sum(),
        };
        (count.seats > 0).then_some(count)
    });
    Coverage {
        body: body.clone(),
        decided_by: rules.and_then(|rules| rules.decided_by.clone()),
        balance: balance.collect(),
        groups,
    }
}

fn name_of(seat: &Seat) -> Option<&str> {
    match &seat.group {
        SeatGroup::StateAdministrator => None,
        SeatGroup::Member(name) => Some(name),
    }
}

fn is_of(seat: &Seat, group: Option<&str>) -> bool {
    name_of(seat) == group
}

fn covered(
    group: Option<&str>,
    side: SeatSide,
    seats: Vec<&Seat>,
    holders: &[SeatHolder],
    rule: Option<(&GroupRule, &[String])>,
) -> GroupCovered {
    let is_vacant =
        |seat: &&&Seat| holders.iter().any(|holder| holder.seat == seat.id && holder.held_by == HeldBy::Nobody);
    let count = crate::count_of(seats.iter());
    let (too_few, too_many, missing) = match rule {
        None => (0, 0, Vec::new()),
        Some((rule, regions)) => {
            let from: BTreeSet<&str> = seats.iter().filter_map(|seat| seat.region.as_deref()).collect();
            let lacks = |region: &&String| rule.needs_one_from(region) && !from.contains(region.as_str());
            let over = rule.at_most.map_or(0, |most| count.saturating_sub(most));
            (rule.at_least.saturating_sub(count), over, regions.iter().filter(lacks).cloned().collect())
        }
    };
    GroupCovered {
        group: group.map(str::to_owned),
        side,
        seats: count,
        voting: crate::count_of(seats.iter().filter(|seat| seat.may_vote())),
        vacant: crate::count_of(seats.iter().filter(is_vacant)),
        too_few,
        too_many,
        missing_regions: missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{member, seat};

    fn of(id: &str, group: &str, region: Option<&str>) -> Seat {
        Seat { group: SeatGroup::Member(group.into()), region: region.map(str::to_owned), ..member(id).seat }
    }

    #[test]
    fn each_group_says_what_it_lacks_and_the_sides_are_counted() {
        let state = Seat { group: SeatGroup::StateAdministrator, ..member("sf").seat };
        let seats = [
            of("a", "barnehagemyndighet", Some("Lofoten")),
            of("b", "barnehagemyndighet", Some("Salten")),
            of("c", "UH", None),
            of("d", "UH", None),
            of("e", "Elevorganisasjonen", None),
            state,
        ];
        let seats: Vec<&Seat> = seats.iter().collect();
        let rule = |group: &str, side, at_least, at_most, one_per_region| GroupRule {
            group: group.into(),
            side,
            at_least,
            at_most,
            one_per_region,
            but_not: Vec::new(),
        };
        let body = BodyId::new("forum");
        let rules = Composition {
            body: body.clone(),
            groups: vec![
                rule("barnehagemyndighet", SeatSide::Owners, 0, None, true),
                rule("PBL", SeatSide::Organisations, 1, Some(1), false),
                rule("UH", SeatSide::Universities, 1, Some(1), false),
            ],
            decided_by: None,
        };
        let vacant = SeatHolder {
            seat: seat("b"),
            body: body.clone(),
            held_by: HeldBy::Nobody,
            deputies: Vec::new(),
            term: None,
        };
        let regions = ["Lofoten".to_owned(), "Salten".to_owned(), "Helgeland".to_owned()];
        let found = coverage(&body, &seats, &[vacant], &regions, Some(&rules));
        let told: Vec<_> = found
            .groups
            .iter()
            .map(|group| (group.group.as_deref(), group.seats, group.vacant, group.too_few, group.too_many))
            .collect();
        let expected = [
            (Some("barnehagemyndighet"), 2, 1, 0, 0),
            (Some("PBL"), 0, 0, 1, 0),
            (Some("UH"), 2, 0, 0, 1),
            (Some("Elevorganisasjonen"), 1, 0, 0, 0),
            (None, 1, 0, 0, 0),
        ];
        assert_eq!(told, expected);
        assert_eq!(found.groups[0].missing_regions, ["Helgeland"], "one of three regions has no seat");
        let balance: Vec<_> = found.balance.iter().map(|side| (side.side, side.seats, side.voting)).collect();
        let sides = [(SeatSide::Owners, 2, 2), (SeatSide::Universities, 2, 2), (SeatSide::Others, 2, 1)];
        assert_eq!(balance, sides, "statsforvalteren has a seat and no vote");
    }
}

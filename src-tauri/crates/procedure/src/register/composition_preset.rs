//! A county's composition as it comes with the program: who a body must have seats for, and the seats, without anybody's name (R105,
//! R117).

use std::collections::BTreeSet;

use forum::{Names, Seat, SeatGroup, SeatId, SeatRole};
use serde::Deserialize;

use crate::{BodyId, BodyKind, Composition, GroupRule};

/// A composition to choose.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompositionPreset {
    /// Its id: `innlandet-barnehage`.
    pub id: String,
    /// What it is called: «Innlandet: samarbeidsforum barnehage».
    pub name: Names,
    /// What a body of it is called: «Samarbeidsforum barnehage».
    pub body: String,
    /// What kind of body.
    pub kind: BodyKind,
    /// Who decided it, or where it is from.
    pub decided_by: String,
    /// Group by group.
    pub groups: Vec<PresetGroup>,
    /// So many seats has *statsforvalteren*, which has no vote (R135).
    pub state_administrator: u32,
}

/// A group of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PresetGroup {
    /// Its rule.
    #[serde(flatten)]
    pub rule: GroupRule,
    /// What its seats are called until somebody writes which organisation fills them; those of a region have the region's name.
    pub organisation: String,
    /// The region its seats speak for, when that is one alone.
    #[serde(default)]
    pub region: Option<String>,
}

impl CompositionPreset {
    /// Its rules for a body.
    pub fn rules(&self, body: BodyId) -> Composition {
        let groups = self.groups.iter().map(|group| group.rule.clone()).collect();
        Composition { body, groups, decided_by: Some(self.decided_by.clone()) }
    }

    /// The seats that a body lacks, after those it has: `seats` are the body's, `taken` the ids of every seat of the file, `regions` the
    /// county's, and *statsforvalteren* is called what the file calls the secretariat.
    pub fn lacking(
        &self,
        seats: &[&Seat],
        taken: &BTreeSet<SeatId>,
        regions: &[String],
        secretariat: &str,
    ) -> Vec<Seat> {
        let mut ids = (1..).map(|number: u32| SeatId::new(format!("s{number:02}"))).filter(|id| !taken.contains(id));
        let mut lacking: Vec<Seat> = Vec::new();
        let mut add = |group: SeatGroup, organisation: &str, region: Option<&str>| {
            let Some(id) = ids.next() else { return };
            let has_vote = group != SeatGroup::StateAdministrator;
            let (organisation, region) = (organisation.to_owned(), region.map(str::to_owned));
            lacking.push(Seat { id, group, organisation, region, role: SeatRole::Representative, has_vote });
        };
        for PresetGroup { rule, organisation, region } in &self.groups {
            let group = SeatGroup::Member(rule.group.clone());
            let of_group: Vec<&Seat> = seats.iter().copied().filter(|seat| seat.group == group).collect();
            let from = |name: &str| of_group.iter().any(|seat| seat.region.as_deref() == Some(name));
            for name in regions.iter().filter(|name| rule.needs_one_from(name) && !from(name)) {
                add(group.clone(), name, Some(name));
            }
            for _ in crate::count_of(of_group.iter())..rule.at_least {
                add(group.clone(), organisation, region.as_deref());
            }
        }
        let there = crate::count_of(seats.iter().filter(|seat| seat.group == SeatGroup::StateAdministrator));
        for _ in there..self.state_administrator {
            add(SeatGroup::StateAdministrator, secretariat, None);
        }
        lacking
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn barnehage() -> CompositionPreset {
        let text = r#"{"id": "x", "name": {"nb": "X", "nn": "X", "en": "X"}, "body": "Forum", "kind": "forum", "decided_by": "konstruert", "state_administrator": 2,
            "groups": [
                {"group": "barnehagemyndighet", "side": "owners", "one_per_region": true, "but_not": ["Friskolene"], "organisation": ""},
                {"group": "UH", "side": "universities", "at_least": 1, "at_most": 3, "organisation": "Høgskolen"}]}"#;
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn each_region_and_each_group_gets_the_seats_it_lacks_and_no_more() {
        let regions = ["A", "B", "Friskolene"].map(str::to_owned);
        let taken = BTreeSet::from([SeatId::new("s02")]);
        let made = barnehage().lacking(&[], &taken, &regions, "Statsforvalteren");
        let told: Vec<(&str, &str, bool)> =
            made.iter().map(|seat| (seat.id.as_str(), seat.organisation.as_str(), seat.may_vote())).collect();
        let expected = [
            ("s01", "A", true),
            ("s03", "B", true),
            ("s04", "Høgskolen", true),
            ("s05", "Statsforvalteren", false),
            ("s06", "Statsforvalteren", false),
        ];
        assert_eq!(told, expected, "friskolene are no barnehagemyndighet, and s02 is taken");
        let there: Vec<&Seat> = made.iter().collect();
        let again = barnehage().lacking(&there, &taken, &regions, "Statsforvalteren");
        assert_eq!(again, [], "what is there is not made twice");
        let without_b = barnehage().lacking(&[there[0], there[2], there[3], there[4]], &taken, &regions, "x");
        assert_eq!(without_b.iter().map(|seat| seat.region.as_deref()).collect::<Vec<_>>(), [Some("B")]);
    }
}

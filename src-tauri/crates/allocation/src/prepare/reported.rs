//! A need as the rules read it: what is asked of it again and again lies close together, in one cache line. Ten thousand
//! behovsmeldinger are read once each; after that the rules walk along these rows, and go back to the behovsmelding itself only
//! to tell of it.

use std::collections::HashMap;

use forum::{Applied, Kroner, Need};

use crate::model::{SchemeModel, Tier};

/// One need of a scheme.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported<'a> {
    pub(crate) need: &'a Need,
    /// Its id, which breaks ties.
    pub(crate) id: &'a str,
    pub(crate) applied: Applied,
    pub(crate) number: u32,
    /// Which of the regions that [`Regions`] knows.
    pub(crate) region: u32,
    pub(crate) network_rank: Option<u32>,
    /// All criteria are met (R48).
    pub(crate) is_eligible: bool,
    pub(crate) is_ongoing: bool,
    has_special_challenges: bool,
    comes_from_priority_region: bool,
    pub(crate) is_followed_up: bool,
    /// Several kommuner take part (R73).
    pub(crate) has_several_municipalities: bool,
    /// It says what its money is for, who of several universities gets it, or that it is like another.
    pub(crate) says_more: bool,
}

impl<'a> Reported<'a> {
    /// Reads a need of a scheme with these rules.
    pub(crate) fn read(need: &'a Need, model: &SchemeModel, regions: &mut Regions<'a>) -> Reported<'a> {
        Reported {
            need,
            id: need.id.as_str(),
            applied: need.applied,
            number: need.number,
            region: regions.number(&need.region),
            network_rank: need.network_rank,
            is_eligible: need.criteria.all_met(),
            is_ongoing: need.ongoing,
            has_special_challenges: need.special_challenges,
            comes_from_priority_region: model.priority_regions.iter().any(|entry| entry.region == need.region),
            is_followed_up: need.follow_up,
            has_several_municipalities: need.several_municipalities,
            says_more: need.details.alike.is_some()
                || !need.details.uses.is_empty()
                || !need.details.universities.is_empty(),
        }
    }

    /// Whether it belongs to a tier.
    pub(crate) fn belongs(&self, tier: Tier) -> bool {
        match tier {
            Tier::Ongoing => self.is_ongoing,
            Tier::SpecialChallenges => self.has_special_challenges,
            Tier::PriorityRegion => self.comes_from_priority_region,
            Tier::NetworkRank => self.network_rank.is_some(),
            Tier::All => true,
        }
    }

    /// The most it can get: what was applied for (R17), and no more than the model's limit.
    pub(crate) fn ceiling(&self, model: &SchemeModel) -> Kroner {
        let applied = self.applied.total();
        model.need_at_most.map_or(applied, |limit| applied.min(limit))
    }
}

/// So many regions are looked through one by one.
const FEW_REGIONS: usize = 24;

/// The names of regions, each with a number, so that regions are told apart without reading their names.
#[derive(Debug, Default)]
pub(crate) struct Regions<'a> {
    names: Vec<&'a str>,
    numbers: HashMap<&'a str, u32>,
    /// The one that was asked for last: needs of a region mostly stand together.
    last: Option<(&'a str, u32)>,
    /// Each one's place in the order that regions are told in.
    places: Vec<u32>,
}

impl<'a> Regions<'a> {
    /// The number of a region, a new one when it is new.
    pub(crate) fn number(&mut self, name: &'a str) -> u32 {
        if let Some((last, number)) = self.last
            && last == name
        {
            return number;
        }
        let number = self.number_of(name).unwrap_or_else(|| {
            let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            self.names.push(name);
            self.numbers.insert(name, number);
            number
        });
        self.last = Some((name, number));
        number
    }

    /// The number of a region that some need lies in.
    pub(crate) fn number_of(&self, name: &str) -> Option<u32> {
        // A county has a dozen: to look through them is quicker than to reckon where one would stand.
        match self.names.len() {
            0..=FEW_REGIONS => self.names.iter().position(|known| *known == name).and_then(|n| u32::try_from(n).ok()),
            _ => self.numbers.get(name).copied(),
        }
    }

    /// Settles the order they are told in: first those that the meeting lists, then the others by name.
    pub(super) fn sort(&mut self, order: &HashMap<&str, usize>) {
        let mut numbers: Vec<u32> = (0..).take(self.names.len()).collect();
        let place = |number: u32| {
            let name = self.name(number as usize);
            (order.get(name).copied().unwrap_or(usize::MAX), name)
        };
        numbers.sort_by_key(|number| place(*number));
        self.places = vec![0; numbers.len()];
        for (place, number) in (0..).zip(numbers) {
            self.places[number as usize] = place;
        }
    }

    /// A region's place in the order that regions are told in.
    pub(crate) fn place(&self, number: u32) -> u32 {
        self.places.get(number as usize).copied().unwrap_or(u32::MAX)
    }

    /// How many there are: the numbers are those below it.
    pub(crate) fn count(&self) -> usize {
        self.names.len()
    }

    /// A region's name.
    pub(crate) fn name(&self, number: usize) -> &'a str {
        self.names.get(number).copied().unwrap_or_default()
    }
}

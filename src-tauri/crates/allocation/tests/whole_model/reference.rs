//! A second, slow waterfall, written from the words of the rule (DESIGN 3) with exact fractions; it shares no code with the
//! program. Pots and awards must lie within one unit of its exact shares, and what is handed out must be the same.

use std::collections::BTreeMap;

use allocation::{Adjustments, FigureShare, Method, PotsBy, PotsPer, SchemeModel, Size, Spill, Tier};
use forum::{Kroner, Need, Participant, SchemeId};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::common::{self, Meeting};
use crate::drawn::{self, dice};

type Q = BigRational;

fn q(number: i64) -> Q {
    Q::from_integer(BigInt::from(number))
}

fn exact(decimal: Decimal) -> Q {
    Q::new(BigInt::from(decimal.mantissa()), BigInt::from(10).pow(decimal.scale()))
}

fn cut(amount: &Q, unit: i64) -> i64 {
    (amount / q(unit)).floor().to_integer().to_i64().expect("small") * unit
}

/// One that shares: weight, floor and cap in kroner, whole units already.
struct Sharer {
    weight: Q,
    floor: i64,
    cap: Option<i64>,
}

/// The exact shares: the lowest level at which all that can be handed out is.
fn level_out(amount: i64, sharers: &[Sharer]) -> Vec<Q> {
    let at = |one: &Sharer, level: &Q| {
        let share = if one.weight.is_zero() { q(one.floor) } else { (level * &one.weight).max(q(one.floor)) };
        one.cap.map_or(share.clone(), |cap| share.min(q(cap)))
    };
    let sum = |level: &Q| sharers.iter().map(|one| at(one, level)).fold(Q::zero(), |a, b| a + b);
    let weighty = || sharers.iter().filter(|one| !one.weight.is_zero());
    let mut bends: Vec<Q> = weighty()
        .flat_map(|one| [Some(one.floor), one.cap].into_iter().flatten().map(move |to| q(to) / &one.weight))
        .collect();
    // Beyond the last bend a sharer without a cap takes all that is left.
    let last = bends.iter().max().cloned().unwrap_or_default();
    bends.extend(weighty().filter(|one| one.cap.is_none()).map(|one| &last + q(amount + 1) / &one.weight));
    bends.push(Q::zero());
    bends.sort();
    let target = q(amount).min(bends.last().map_or_else(Q::zero, &sum));
    let above = bends.iter().position(|bend| sum(bend) >= target).unwrap_or(0);
    let level = match above {
        0 => Q::zero(),
        n => {
            let (low, high) = (&bends[n - 1], &bends[n]);
            low + (high - low) * (&target - sum(low)) / (sum(high) - sum(low))
        }
    };
    sharers.iter().map(|one| at(one, &level)).collect()
}

struct Pot<'m> {
    weight: Q,
    needs: Vec<&'m Need>,
}

struct Slow<'m> {
    meeting: &'m Meeting,
    model: &'m SchemeModel,
    unit: i64,
}

impl<'m> Slow<'m> {
    fn id(&self) -> &'m SchemeId {
        &self.model.scheme
    }

    /// What is shared: the frame less what is bound and set aside, and no more than its limit.
    fn total(&self) -> i64 {
        let of_scheme = self.meeting.frames.iter().filter(|frame| frame.scheme == *self.id());
        let registered: i64 = of_scheme.flat_map(|frame| &frame.parts).map(|part| part.amount.get()).sum();
        let tried = self.meeting.what_if.iter().find(|(scheme, _)| scheme == self.id());
        let frame = tried.map_or(registered, |(_, tried)| tried.get());
        let of_hundred = |percent: Decimal, base: i64| cut(&(exact(percent) * q(base) / q(100)), self.unit);
        let mut left = frame;
        left -= self
            .meeting
            .commitments
            .iter()
            .filter(|line| line.scheme == *self.id())
            .map(|line| line.amount.get())
            .sum::<i64>();
        for kept in self.model.set_asides.iter().filter(|kept| kept.from_year.is_none_or(|year| year <= 2023)) {
            left -= match &kept.size {
                Size::Kroner(kroner) => kroner.get(),
                Size::Percent(percent) => of_hundred(percent.percent(), frame),
                Size::PercentOf { percent, base, .. } => of_hundred(percent.percent(), base.get()),
            };
        }
        self.model.pots.at_most.map_or(left, |percent| left.min(of_hundred(percent, frame))).max(0)
    }

    fn is_out(&self, name: &str) -> bool {
        let who = self.meeting.participants.iter().find(|who| who.name == name);
        who.and_then(|who| who.in_year(self.id(), 2023)).is_some_and(|year| !year.takes_part)
    }

    fn comes_first(&self, region: &str) -> bool {
        self.model.priority_regions.iter().any(|entry| entry.region == region)
    }

    fn weight_of(&self, to: Tier) -> Q {
        self.model.weights.iter().find(|entry| entry.to == to).map_or_else(|| q(1), |entry| exact(entry.weight))
    }

    fn figure(&self, share: &FigureShare, who: &Participant) -> Option<Q> {
        let sum = |keys: &[String]| {
            keys.iter().map(|key| who.key_figure(key).map(|figure| exact(figure.value))).sum::<Option<Q>>()
        };
        Some(sum(&share.plus)? - sum(&share.less)?).filter(|figure| *figure >= Q::zero())
    }

    /// The pots by name, and what of `total` they share.
    fn pots(&self, total: i64) -> (BTreeMap<String, Pot<'m>>, i64) {
        let rules = &self.model.pots;
        let needs = || {
            self.meeting.needs.iter().filter(|need| {
                need.scheme == *self.id() && !self.is_out(&need.region) && !self.is_out(&need.owner.name)
            })
        };
        let name =
            |need: &Need| if rules.per == PotsPer::Region { need.region.clone() } else { need.owner.name.clone() };
        let mut pots: BTreeMap<String, Pot<'m>> = BTreeMap::new();
        let (mut shared, taking_part) = (total, self.meeting.participants.iter().filter(|who| !self.is_out(&who.name)));
        match rules.by {
            PotsBy::Applied => {
                for need in needs() {
                    pots.entry(name(need)).or_insert(Pot { weight: q(0), needs: vec![] });
                }
            }
            PotsBy::LastYear => {
                for who in taking_part {
                    if let Some(given) = who.in_year(self.id(), 2022).and_then(|year| year.given) {
                        pots.insert(who.name.clone(), Pot { weight: q(given.get()), needs: vec![] });
                    }
                }
            }
            PotsBy::KeyFigures => {
                let who: Vec<&Participant> = taking_part.collect();
                let mut live = q(0);
                for share in &rules.figures {
                    let all: Q = who.iter().filter_map(|who| self.figure(share, who)).sum();
                    let percent = Q::new(share.percent.parts().0.into(), share.percent.parts().1.into());
                    live += if all.is_zero() { q(0) } else { percent.clone() };
                    for who in &who {
                        let pot = pots.entry(who.name.clone()).or_insert(Pot { weight: q(0), needs: vec![] });
                        if let (Some(figure), false) = (self.figure(share, who), all.is_zero()) {
                            pot.weight += &percent * figure / &all;
                        }
                    }
                }
                shared = cut(&(q(total) * live / q(100)), 1);
            }
        }
        for need in needs() {
            if let Some(pot) = pots.get_mut(&name(need)) {
                pot.needs.push(need);
            }
        }
        for (name, pot) in &mut pots {
            let eligible = pot.needs.iter().filter(|need| need.criteria.all_met());
            if rules.by == PotsBy::Applied {
                pot.weight = eligible.map(|need| q(need.applied.total().get())).sum();
            }
            let who =
                self.meeting.participants.iter().find(|who| who.name == *name).filter(|_| rules.by != PotsBy::Applied);
            let region =
                pot.needs.iter().map(|need| need.region.as_str()).min().filter(|_| rules.by == PotsBy::Applied);
            let first = [Some(name.as_str()), who.map(|who| who.region.as_str()), region]
                .into_iter()
                .flatten()
                .any(|region| self.comes_first(region));
            if first {
                pot.weight *= self.weight_of(Tier::PriorityRegion);
            }
        }
        (pots, shared)
    }

    fn ceiling(&self, need: &Need) -> i64 {
        let applied = need.applied.total().get();
        self.model.need_at_most.map_or(applied, |most| applied.min(most.get())) / self.unit * self.unit
    }

    /// The exact share of each pot.
    fn pot_shares(&self, pots: &BTreeMap<String, Pot<'m>>, shared: i64) -> Vec<Q> {
        let takes = |pot: &Pot| {
            pot.needs.iter().filter(|need| need.criteria.all_met()).map(|need| self.ceiling(need)).sum::<i64>()
        };
        let floor = |pot: &Pot| {
            let floor = self.model.pots.floor.unwrap_or_default().get();
            (if pot.needs.is_empty() { floor } else { floor.min(takes(pot)) }) / self.unit * self.unit
        };
        let spills = |pot: &Pot| self.model.pots.spill == Spill::ToOthers && !pot.needs.is_empty();
        let floors: i64 = pots.values().map(floor).sum();
        let units = shared / self.unit * self.unit;
        let sharer = |pot: &Pot| match floors > shared {
            // Floors that cannot be kept are lowered in proportion.
            true => Sharer { weight: q(floor(pot)), floor: 0, cap: Some(floor(pot)) },
            false => Sharer { weight: pot.weight.clone(), floor: floor(pot), cap: spills(pot).then(|| takes(pot)) },
        };
        level_out(units, &pots.values().map(sharer).collect::<Vec<_>>())
    }

    fn belongs(&self, need: &Need, tier: Tier) -> bool {
        match tier {
            Tier::Ongoing => need.ongoing,
            Tier::SpecialChallenges => need.special_challenges,
            Tier::PriorityRegion => self.comes_first(&need.region),
            Tier::NetworkRank => need.network_rank.is_some(),
            Tier::All => true,
        }
    }

    /// The exact share of each eligible need of a pot that holds `amount`: tier by tier, rank by rank.
    fn shares(&self, needs: &[&'m Need], amount: i64) -> Vec<(&'m Need, Q)> {
        let mut turns: BTreeMap<(usize, u32), Vec<&Need>> = BTreeMap::new();
        for need in needs.iter().filter(|need| need.criteria.all_met()) {
            let tier = self.model.tiers.iter().position(|tier| self.belongs(need, *tier)).expect("the last is all");
            let rank = if self.model.tiers[tier] == Tier::NetworkRank { need.network_rank.unwrap_or(0) } else { 0 };
            turns.entry((tier, rank)).or_default().push(need);
        }
        let mut left = amount / self.unit * self.unit;
        let mut found = Vec::new();
        for needs in turns.into_values() {
            let weight = |need: &Need| {
                let all = [Tier::Ongoing, Tier::SpecialChallenges, Tier::PriorityRegion];
                let of = all.into_iter().filter(|tier| self.belongs(need, *tier)).map(|tier| self.weight_of(tier));
                of.fold(q(need.applied.total().get()), |product, weight| product * weight)
            };
            let sharers: Vec<Sharer> = needs
                .iter()
                .map(|need| Sharer { weight: weight(need), floor: 0, cap: Some(self.ceiling(need)) })
                .collect();
            let most: i64 = sharers.iter().filter_map(|one| one.cap).sum();
            found.extend(needs.into_iter().zip(level_out(left, &sharers)));
            left -= left.min(most);
        }
        found
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_waterfalls_agree(rolls in dice()) {
        let mut meeting = drawn::meeting(&mut rolls.roll());
        // Only largest remainder promises to stay within one unit; Sainte-Laguë has its own reference in reference.rs.
        meeting.model.method = Method::LargestRemainder;
        let allocation = meeting.allocate(&Adjustments::default());
        for (scheme, model) in allocation.schemes.iter().zip(&meeting.model.schemes) {
            let slow = Slow { meeting: &meeting, model, unit: meeting.model.unit.get() };
            let total = slow.total();
            let near = |amount: Kroner, share: &Q| (q(amount.get()) - share) < q(slow.unit) && (share - q(amount.get())) < q(slow.unit);
            let cells: Vec<(Vec<&Need>, i64)> = if model.pots.per == PotsPer::One {
                let takes_part = |need: &&Need| need.scheme == model.scheme && !slow.is_out(&need.region) && !slow.is_out(&need.owner.name);
                vec![(meeting.needs.iter().filter(takes_part).collect(), total)]
            } else {
                let (pots, shared) = slow.pots(total);
                let shares = slow.pot_shares(&pots, shared);
                prop_assert_eq!(scheme.pots.len(), pots.len());
                let mut cells = Vec::new();
                let (mut handed, mut exactly) = (0, Q::zero());
                for ((name, pot), share) in pots.into_iter().zip(shares) {
                    let quick = scheme.pots.iter().find(|quick| quick.name == name).expect("the same pots");
                    prop_assert!(near(quick.amount, &share), "pot {name}: {} for {share}", quick.amount);
                    handed += quick.amount.get();
                    exactly += share;
                    cells.push((pot.needs, quick.amount.get()));
                }
                prop_assert_eq!(q(handed), exactly, "the pots hold the same in all");
                cells
            };
            let mut exactly: Q = scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| q(pot.amount.get())).sum();
            let mut told = 0;
            for (needs, amount) in cells {
                for (need, share) in slow.shares(&needs, amount) {
                    let line = common::line(&allocation, need.id.as_str());
                    prop_assert!(near(line.amount, &share), "{}: {} for {share}", need.id, line.amount);
                    exactly += share;
                    told += 1;
                }
            }
            prop_assert_eq!(q(scheme.allocated.get()), exactly, "the needs get the same in all");
            let others = scheme.needs.iter().filter(|line| line.amount > Kroner::ZERO).count();
            prop_assert!(others <= told, "who is not in the slow waterfall gets nothing");
        }
    }
}

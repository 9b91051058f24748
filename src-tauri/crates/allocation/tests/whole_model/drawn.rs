//! Random meetings that use everything a model can say, and random things that a leader does in them. All is constructed.

use allocation::{
    AdjustError, Adjustments, AllocationModel, Check, Checked, ContributionBase, FigureShare, Group, GroupLevel,
    Method, Others, PartBase, Pots, PotsBy, PotsPer, PriorityRegion, SchemeModel, SetAside, SetAsideKind, Severity,
    Size, Spill, Split, Tier, TierWeight, change_by_percent, follow_rule, free_group, lock, lock_group, set_amount,
    set_group, unlock, unlock_group,
};
use forum::amount::{PercentChange, parse_change};
use forum::{
    Applied, Base, Commitment, Criteria, FrameStatus, KeyFigure, Kroner, Need, NeedId, Participant, ParticipantKind,
    Participation, Percent, SchemeId, UnspentFunds,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::common::{self, Meeting, frame, names, need, scheme};

pub const REGIONS: [&str; 4] = ["Ofoten", "Lofoten", "Salten", "Vesterålen"];
const OWNERS: [&str; 6] =
    ["Ofoten kommune", "Lofoten kommune", "Salten kommune", "Vesterålen kommune", "Fylkeskommunen", "En friskole"];

/// A row of drawn numbers that choices are read from; it shrinks towards the plainest meeting.
pub struct Dice(std::vec::IntoIter<u32>);

impl Dice {
    pub fn below(&mut self, most: u32) -> u32 {
        self.0.next().unwrap_or(0) % most.max(1)
    }

    /// True once in `of` times.
    pub fn one_in(&mut self, of: u32) -> bool {
        self.below(of) == of - 1
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(u32::try_from(all.len()).unwrap_or(1)) as usize]
    }

    /// Nothing, a round sum or any sum, below `most`.
    pub fn kroner(&mut self, most: u32) -> Kroner {
        let drawn = i64::from(self.below(most));
        Kroner::new(match self.below(6) {
            0 => 0,
            1 | 2 => drawn / 10_000 * 10_000,
            _ => drawn,
        })
    }

    fn percent(&mut self) -> Decimal {
        let drawn = [0, 5, 10, 20, 30, 40, 60, 90, 100][self.below(9) as usize];
        if self.one_in(3) { Decimal::new(drawn * 10 + 3, 1).min(Decimal::ONE_HUNDRED) } else { drawn.into() }
    }

    fn maybe<T>(&mut self, draw: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        self.one_in(2).then(|| draw(self))
    }
}

pub fn dice() -> impl Strategy<Value = Rolls> {
    prop::collection::vec(any::<u32>(), 900).prop_map(Rolls)
}

/// What dice are made of: printable, so that a failing case can be seen.
#[derive(Clone, Debug)]
pub struct Rolls(Vec<u32>);

impl Rolls {
    pub fn roll(&self) -> Dice {
        Dice(self.0.clone().into_iter())
    }
}

fn pots(dice: &mut Dice) -> Pots {
    let per = dice.of(&[PotsPer::One, PotsPer::Region, PotsPer::Owner]);
    let at_most = dice.maybe(|dice| dice.of(&[60, 90, 100]).into());
    if per == PotsPer::One {
        return Pots { at_most, ..Pots::default() };
    }
    let by = dice.of(&[PotsBy::Applied, PotsBy::LastYear, PotsBy::KeyFigures]);
    let figure = |name: &str, percent: &str, plus: &[&str], less: &[&str]| FigureShare {
        name: names(name),
        percent: percent.parse().expect("a fraction"),
        plus: plus.iter().map(|key| (*key).to_owned()).collect(),
        less: less.iter().map(|key| (*key).to_owned()).collect(),
    };
    let figures = match (by, dice.below(4)) {
        (PotsBy::KeyFigures, 0) => vec![figure("Årsverk", "100", &["fte"], &[])],
        (PotsBy::KeyFigures, 1) => {
            vec![figure("Årsverk", "62.5", &["fte"], &[]), figure("Skoler", "37.5", &["schools"], &[])]
        }
        (PotsBy::KeyFigures, 2) => vec![
            figure("Årsverk", "100/3", &["fte"], &["vocational"]),
            figure("Skoler", "100/3", &["schools"], &[]),
            figure("Barn", "100/3", &["children", "schools"], &[]),
        ],
        (PotsBy::KeyFigures, _) => {
            vec![figure("Årsverk", "70", &["fte"], &[]), figure("Ingen", "30", &["nothing"], &[])]
        }
        _ => Vec::new(),
    };
    let floor = dice.maybe(|dice| dice.kroner(150_000));
    Pots { per, by, figures, at_most, floor, spill: dice.of(&[Spill::Stays, Spill::ToOthers]) }
}

fn set_asides(dice: &mut Dice) -> Vec<SetAside> {
    (0..dice.below(3))
        .map(|n| SetAside {
            id: format!("a{n}"),
            name: names("Avsetning"),
            size: match dice.below(3) {
                0 => Size::Percent(Percent::new(dice.percent() / Decimal::from(3), Base::Frame).expect("a percentage")),
                1 => Size::PercentOf {
                    percent: Percent::new(dice.percent(), Base::Named).expect("a percentage"),
                    name: "forventet ramme".into(),
                    base: dice.kroner(600_000),
                },
                _ => Size::Kroner(dice.kroner(400_000)),
            },
            at_most: dice.maybe(Dice::percent),
            from_year: dice.maybe(|dice| dice.of(&[2022, 2023, 2024])),
            case: None,
            recipient: None,
            kind: dice.of(&[SetAsideKind::Other, SetAsideKind::JointMeasures]),
            report: None,
        })
        .collect()
}

fn split(dice: &mut Dice) -> Split {
    let coordinator_at_most = dice.maybe(Dice::percent);
    Split {
        network_at_most: dice.maybe(Dice::percent),
        coordinator_at_most,
        coordinator_of: dice.of(&[PartBase::Grant, PartBase::OwnerPart]),
        own_contribution: dice.maybe(Dice::percent),
        own_contribution_of: match coordinator_at_most {
            Some(_) => ContributionBase::CoordinatorLimit,
            None => dice.of(&[ContributionBase::OwnerPart, ContributionBase::Grant]),
        },
        ..Split::default()
    }
}

pub fn scheme_model(dice: &mut Dice, id: &str) -> SchemeModel {
    let all = [Tier::Ongoing, Tier::SpecialChallenges, Tier::PriorityRegion, Tier::NetworkRank];
    let mut tiers: Vec<Tier> = all.into_iter().filter(|_| dice.one_in(3)).collect();
    if dice.one_in(2) {
        tiers.reverse();
    }
    tiers.push(Tier::All);
    let weigh = |to: Tier, dice: &mut Dice| TierWeight {
        to,
        weight: dice.of(&["1.5", "2", "0.25", "1.333333"]).parse().expect("a decimal"),
    };
    let weighed: Vec<Tier> = all[..3].iter().copied().filter(|_| dice.one_in(3)).collect();
    let weights = weighed.into_iter().map(|to| weigh(to, dice)).collect();
    let first =
        |region: &str| PriorityRegion { region: region.to_owned(), reason: "flest uten formell kompetanse".into() };
    SchemeModel {
        scheme: SchemeId::new(id),
        set_asides: set_asides(dice),
        pots: pots(dice),
        tiers,
        weights,
        priority_regions: vec![first("Lofoten"), first("Salten")],
        need_at_most: dice.maybe(|dice| dice.kroner(300_000)),
        split: split(dice),
        measures_at_once: dice.maybe(|dice| dice.below(3) + 1),
        years_at_most: dice.maybe(|dice| dice.below(3) + 1),
        checks: vec![Check {
            that: dice.of(&[Checked::PpsTakesPart, Checked::SpecialNeedsOnly]),
            severity: Severity::Warn,
        }],
        round: None,
    }
}

fn a_need(dice: &mut Dice, number: u32) -> Need {
    let scheme = SchemeId::new(dice.of(&["rekom", "rekom", "dekom"]));
    let (owner, university) = (dice.kroner(400_000), dice.kroner(400_000));
    let missed = dice.below(15);
    let mut drawn =
        need(scheme.as_str(), number, dice.of(&["Ofoten", "Lofoten", "Salten", "Vesterålen", "ukjent"]), 0, 0);
    drawn.id = NeedId::new(&scheme, number);
    drawn.owner.name = dice.of(&OWNERS).to_owned();
    drawn.applied = Applied { owner, university, coordinator: dice.kroner(100_000).min(owner) };
    drawn.criteria = Criteria { local_need: missed != 14, collective: missed != 13, partnership: missed != 12 };
    drawn.ongoing = dice.one_in(3);
    drawn.special_challenges = dice.one_in(3);
    drawn.network_rank = dice.maybe(|dice| dice.below(3) + 1);
    drawn.several_municipalities = dice.one_in(2);
    drawn.follow_up = dice.one_in(5);
    drawn.later_years =
        dice.maybe(|dice| (2024 + i32::try_from(dice.below(4)).unwrap_or(0), Kroner::new(1_000))).into_iter().collect();
    drawn
}

fn participant(dice: &mut Dice, name: &str) -> Participant {
    let mut figure = |key: &str| {
        let value = Decimal::new(i64::from(dice.below(2_000)), dice.below(3));
        (!dice.one_in(12)).then(|| KeyFigure { figure: key.to_owned(), value, source: "GSI".into(), counted: None })
    };
    let mut key_figures: Vec<KeyFigure> =
        ["fte", "vocational", "schools", "children"].into_iter().filter_map(&mut figure).collect();
    key_figures.push(KeyFigure { figure: "nothing".into(), value: Decimal::ZERO, source: "GSI".into(), counted: None });
    let mut years = Vec::new();
    for scheme in ["rekom", "dekom"].map(SchemeId::new) {
        let given = (!dice.one_in(6)).then(|| dice.kroner(900_000));
        years.push(Participation { scheme: scheme.clone(), year: 2022, takes_part: true, given, note: None });
        let takes_part = !dice.one_in(6);
        years.push(Participation { scheme, year: 2023, takes_part, given: None, note: None });
    }
    let region = name.split(' ').next().unwrap_or_default().to_owned();
    Participant { name: name.to_owned(), kind: ParticipantKind::Network, region, recipient: None, key_figures, years }
}

/// A meeting of two schemes, each with a model of its own.
pub fn meeting(dice: &mut Dice) -> Meeting {
    let model = AllocationModel {
        unit: Kroner::new(dice.of(&[1, 1, 1_000, 7])),
        method: dice.of(&[Method::LargestRemainder, Method::SainteLague]),
        schemes: vec![scheme_model(dice, "rekom"), scheme_model(dice, "dekom")],
        ..common::model(common::MODEL)
    };
    let count = 2 + dice.below(12);
    let mut meeting = Meeting {
        schemes: vec![scheme("rekom"), scheme("dekom")],
        frames: vec![frame("rekom", dice.kroner(3_000_000).get()), frame("dekom", dice.kroner(1_500_000).get())],
        regions: REGIONS.map(str::to_owned).to_vec(),
        needs: (1..=count).map(|number| a_need(dice, number)).collect(),
        participants: REGIONS.iter().chain(&OWNERS).map(|name| participant(dice, name)).collect(),
        ..Meeting::of(model)
    };
    for number in 1..=dice.below(3) {
        let amount = if dice.one_in(8) { Kroner::new(4_000_000) } else { dice.kroner(200_000) };
        meeting.commitments.push(Commitment {
            number,
            scheme: SchemeId::new("rekom"),
            region: "Salten".into(),
            owner: OWNERS[2].into(),
            measure: "Lekende læring".into(),
            decided: 2022,
            year: 2023,
            amount,
            universities: None,
            case: None,
            note: None,
        });
    }
    if dice.one_in(4) {
        meeting.what_if.push((SchemeId::new("rekom"), dice.kroner(2_000_000)));
    }
    if dice.one_in(4) {
        meeting.frames[0].parts[0].status = FrameStatus::Estimate;
    }
    meeting.unspent.push(UnspentFunds {
        owner: OWNERS[0].into(),
        scheme: SchemeId::new("rekom"),
        year: 2022,
        amount: dice.kroner(50_000),
    });
    meeting
}

/// One thing the leader does.
#[derive(Clone, Debug)]
pub enum Move {
    Set(NeedId, Kroner, Others),
    FollowRule(NeedId),
    Lock(NeedId),
    Unlock(NeedId),
    SetGroup(Group, Kroner, Others),
    FreeGroup(Group),
    LockGroup(Group),
    UnlockGroup(Group),
    Percent(Vec<NeedId>, Vec<Group>, PercentChange),
}

/// The groups that amounts can be set for in the first scheme.
pub fn groups(meeting: &Meeting) -> Vec<Group> {
    let group = |level: GroupLevel, name: &str| Group { scheme: SchemeId::new("rekom"), level, name: name.to_owned() };
    let allocation = meeting.allocate(&Adjustments::default());
    let mut found = vec![group(GroupLevel::Scheme, "")];
    let is_split = meeting.model.schemes[0].pots.per != PotsPer::One;
    for pot in allocation.schemes[0].pots.iter().filter(|_| is_split) {
        found.push(group(GroupLevel::Pot, &pot.name));
        found.push(group(GroupLevel::Region, &pot.region));
    }
    let of_scheme = meeting.needs.iter().filter(|need| need.scheme.as_str() == "rekom");
    found.extend(of_scheme.map(|need| group(GroupLevel::Region, &need.region)));
    found.sort();
    found.dedup();
    found
}

pub fn a_move(meeting: &Meeting, groups: &[Group], dice: &mut Dice) -> Move {
    let need = meeting.needs[dice.below(u32::try_from(meeting.needs.len()).unwrap_or(1)) as usize].id.clone();
    let group = groups[dice.below(u32::try_from(groups.len()).unwrap_or(1)) as usize].clone();
    let others = dice.of(&[Others::Spread, Others::Hold]);
    match dice.below(15) {
        0..=3 => Move::Set(need, dice.kroner(500_000), others),
        4 => Move::FollowRule(need),
        5 => Move::Lock(need),
        6 => Move::Unlock(need),
        7..=9 => Move::SetGroup(group, dice.kroner(1_500_000), others),
        10 => Move::FreeGroup(group),
        11 => Move::LockGroup(group),
        12 => Move::UnlockGroup(group),
        _ => a_percentage(meeting, groups, dice),
    }
}

/// Some needs, some groups or both, changed by a percentage.
pub fn a_percentage(meeting: &Meeting, groups: &[Group], dice: &mut Dice) -> Move {
    let mut drawn = |all: usize| -> Vec<usize> {
        let most = [0, 1, 3, all][dice.below(4) as usize];
        (0..most.min(all)).map(|_| dice.below(u32::try_from(all).unwrap_or(1)) as usize).collect()
    };
    let needs = drawn(meeting.needs.len()).into_iter().map(|at| meeting.needs[at].id.clone()).collect();
    let named = drawn(groups.len()).into_iter().map(|at| groups[at].clone()).collect();
    let typed = dice.of(&["-5 %", "-2,5 %", "-33,3333 %", "-0,01 %", "-100 %", "+3 %", "+0,5 %", "+250 %"]);
    Move::Percent(needs, named, parse_change(typed).expect("a percentage"))
}

pub fn do_move(meeting: &Meeting, draft: &mut Adjustments, step: &Move) -> Result<(), AdjustError> {
    let (basis, prepared) = (meeting.basis(), meeting.prepared());
    match step {
        Move::Set(need, amount, others) => set_amount(&prepared, draft, need, *amount, *others),
        Move::FollowRule(need) => follow_rule(&basis, draft, need),
        Move::Lock(need) => lock(&prepared, draft, need),
        Move::Unlock(need) => unlock(&basis, draft, need),
        Move::SetGroup(group, amount, others) => set_group(&prepared, draft, group, *amount, *others),
        Move::FreeGroup(group) => free_group(&basis, draft, group),
        Move::LockGroup(group) => lock_group(&prepared, draft, group),
        Move::Percent(needs, groups, change) => change_by_percent(&prepared, draft, needs, groups, *change).map(drop),
        Move::UnlockGroup(group) => {
            unlock_group(draft, group);
            Ok(())
        }
    }
}

/// A meeting and what the leader has done in it so far.
pub fn draft(dice: &mut Dice) -> (Meeting, Vec<Group>, Adjustments) {
    let meeting = meeting(dice);
    let groups = groups(&meeting);
    let mut draft = Adjustments::default();
    for _ in 0..dice.below(7) {
        // What is locked refuses; the draft goes on as it was.
        let _ = do_move(&meeting, &mut draft, &a_move(&meeting, &groups, dice));
    }
    (meeting, groups, draft)
}

/// Whether the others hold or spread.
pub fn modes(dice: &mut Dice) -> Others {
    if dice.one_in(2) { Others::Hold } else { Others::Spread }
}

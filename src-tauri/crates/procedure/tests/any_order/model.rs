//! The same meeting told in sets and counts, written apart from the rules that are tested.

use std::collections::{BTreeMap, BTreeSet};

use forum::vote::{Choice, Count};
use procedure::Way;

/// Seats with a vote.
pub(crate) const VOTERS: usize = 5;
/// All seats: the last is *statsforvalterens*.
pub(crate) const SEATS: usize = 6;
/// Cases of the meeting.
pub(crate) const CASES: u32 = 9;

/// One step. It is tried whether it is allowed or not.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Arrive(usize),
    Leave(usize),
    GoOut(usize),
    ComeBack(usize),
    VaraIn(usize),
    VaraOut(usize),
    Recuse(usize),
    OpenCase,
    CloseCase,
    OpenVote(Way),
    Answer(usize, Option<Choice>),
    Cast(usize, Choice),
    Hands(u32, u32, u32),
    CloseVote,
    BreakOff,
}

/// Who is in the room for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InRoom {
    Representative,
    Vara,
}

#[derive(Clone, Debug)]
struct Voting {
    way: Way,
    sat: BTreeMap<usize, InRoom>,
    votes: BTreeMap<usize, Choice>,
    hands: Option<(u32, u32, u32)>,
}

/// A vote that was held.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) entitled: Vec<usize>,
    pub(crate) count: Count,
    pub(crate) carried: bool,
    pub(crate) without_quorum: bool,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    here: BTreeSet<usize>,
    out: BTreeSet<usize>,
    vara: BTreeSet<usize>,
    recused: BTreeSet<usize>,
    cases: u32,
    case_open: bool,
    voting: Option<Voting>,
    pub(crate) held: Vec<Told>,
    pub(crate) was_allowed: bool,
}

/// Where the meeting stands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stands {
    BetweenCases,
    InCase,
    Voting(Way),
}

impl Model {
    /// The meeting with these seats here.
    pub(crate) fn with_here(here: BTreeSet<usize>) -> Model {
        Model { here, ..Model::default() }
    }

    pub(crate) fn here(&self) -> &BTreeSet<usize> {
        &self.here
    }

    pub(crate) fn stands(&self) -> Stands {
        match &self.voting {
            Some(voting) => Stands::Voting(voting.way),
            None if self.case_open => Stands::InCase,
            None => Stands::BetweenCases,
        }
    }

    /// Takes the step if it is allowed, and remembers whether it was.
    pub(crate) fn take(&mut self, step: &Step) {
        let away_before = self.away();
        self.was_allowed = self.taken(step);
        if self.away() != away_before
            && let Some(voting) = &mut self.voting
        {
            voting.hands = None;
        }
    }

    fn in_room(&self, seat: usize) -> Option<InRoom> {
        if self.vara.contains(&seat) {
            return Some(InRoom::Vara);
        }
        (self.here.contains(&seat) && !self.out.contains(&seat)).then_some(InRoom::Representative)
    }

    /// Who of the open vote's roll is not in the seat any more.
    fn away(&self) -> BTreeSet<usize> {
        let sat = self.voting.iter().flat_map(|voting| &voting.sat);
        sat.filter(|(seat, sat)| self.in_room(**seat) != Some(**sat)).map(|(seat, _)| *seat).collect()
    }

    fn entitled(&self) -> BTreeMap<usize, InRoom> {
        let sits = |seat: usize| {
            let sitter = self.in_room(seat)?;
            (sitter == InRoom::Vara || !self.recused.contains(&seat)).then_some((seat, sitter))
        };
        (0..VOTERS).filter_map(sits).collect()
    }

    /// Whether the seat may give a vote now, and the vote that is open.
    fn voter(&mut self, seat: usize, way: Way) -> Option<&mut Voting> {
        let away = self.away().contains(&seat);
        let voting = self.voting.as_mut()?;
        (voting.way == way && voting.sat.contains_key(&seat) && !away).then_some(voting)
    }

    fn taken(&mut self, step: &Step) -> bool {
        match *step {
            Step::Arrive(seat) => !self.vara.contains(&seat) && self.here.insert(seat),
            Step::Leave(seat) => self.here.remove(&seat),
            Step::GoOut(seat) => {
                let can = self.case_open && self.in_room(seat) == Some(InRoom::Representative);
                can && self.out.insert(seat)
            }
            Step::ComeBack(seat) => {
                let can = self.here.contains(&seat) && !self.vara.contains(&seat);
                can && self.out.remove(&seat)
            }
            Step::VaraIn(seat) => self.case_open && self.in_room(seat).is_none() && self.vara.insert(seat),
            Step::VaraOut(seat) => self.vara.remove(&seat),
            Step::Recuse(seat) => {
                let somebody = (0..VOTERS).any(|seat| self.in_room(seat).is_some());
                self.case_open && self.voting.is_none() && somebody && self.recused.insert(seat)
            }
            Step::OpenCase => {
                let can = !self.case_open && self.cases < CASES;
                if can {
                    self.cases += 1;
                    self.case_open = true;
                }
                can
            }
            Step::CloseCase => {
                let can = self.case_open && self.voting.is_none();
                if can {
                    self.case_open = false;
                    self.out.clear();
                    self.vara.clear();
                    self.recused.clear();
                }
                can
            }
            Step::OpenVote(way) => {
                let sat = self.entitled();
                let can = self.case_open && self.voting.is_none() && sat.len() * 2 >= VOTERS;
                if can {
                    self.voting = Some(Voting { way, sat, votes: BTreeMap::new(), hands: None });
                }
                can
            }
            Step::Answer(seat, choice) => {
                let Some(voting) = self.voter(seat, Way::RollCall) else { return false };
                match choice {
                    Some(choice) => voting.votes.insert(seat, choice),
                    None => voting.votes.remove(&seat),
                };
                true
            }
            Step::Cast(seat, choice) => {
                let Some(voting) = self.voter(seat, Way::Secret) else { return false };
                let first = !voting.votes.contains_key(&seat);
                if first {
                    voting.votes.insert(seat, choice);
                }
                first
            }
            Step::Hands(yes, no, blank) => {
                let away = self.away().len();
                let Some(voting) = self.voting.as_mut().filter(|voting| voting.way == Way::ShowOfHands) else {
                    return false;
                };
                let fits = (yes + no + blank) as usize + away <= voting.sat.len();
                if fits {
                    voting.hands = Some((yes, no, blank));
                }
                fits
            }
            Step::CloseVote => {
                let Some(voting) = &self.voting else { return false };
                let votes =
                    |choice| u32::try_from(voting.votes.values().filter(|vote| **vote == choice).count()).unwrap();
                let (yes, no, blank) = match voting.way {
                    Way::ShowOfHands => voting.hands.unwrap_or_default(),
                    Way::RollCall | Way::Secret | Way::NamedByLaptop | Way::SecretByLaptop => {
                        (votes(Choice::For), votes(Choice::Against), votes(Choice::Blank))
                    }
                };
                if yes + no + blank == 0 {
                    return false;
                }
                let away = self.away();
                let took_part =
                    voting.sat.keys().filter(|seat| !away.contains(seat) || voting.votes.contains_key(seat));
                let without_quorum = took_part.count() * 2 < VOTERS;
                self.held.push(Told {
                    entitled: voting.sat.keys().copied().collect(),
                    count: Count { yes, no, blank },
                    carried: !without_quorum && yes * 2 > yes + no + blank,
                    without_quorum,
                });
                self.voting = None;
                true
            }
            Step::BreakOff => self.voting.take().is_some(),
        }
    }
}

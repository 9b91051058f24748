//! What seats, people, cases and proposals are called. The caller knows the file; this knows how a name is written in a sentence.

use std::collections::BTreeMap;

use forum::{CaseNumber, NeedId, SeatGroup, SeatId, SeatRole};
use procedure::{BodyId, CandidateId, HeldBy, PersonId, ProposalId, SeatInMeeting, Seating, Sitter, whole_parts};

use super::words::listed;
use crate::Texts;

/// Who holds a seat, by name where it may be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody: the seat is vacant.
    Nobody,
    /// Its organisation, which has named nobody.
    Unnamed,
    /// This person.
    Named(String),
}

/// A seat as it is named on paper and screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatNamed {
    /// Which seat.
    pub id: SeatId,
    /// The body it is a seat of.
    pub body: BodyId,
    /// The organisation that sits in it.
    pub organisation: String,
    /// The group it stands for; none for *statsforvalteren*, whom the texts name.
    pub group: Option<String>,
    /// The region it speaks for, if one.
    pub region: Option<String>,
    /// What it does in the meeting.
    pub role: SeatRole,
    /// Who holds it.
    pub held: Holder,
    /// Whether it can stand on a roll; *statsforvalterens* never does (R135).
    pub may_vote: bool,
}

/// The names of everything that a meeting's record knows by an id. What is not named here is called by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The seats, in the forum's order.
    pub seats: Vec<SeatNamed>,
    /// People who hold seats or come as *vara*. Who is not here is only «vara».
    pub people: BTreeMap<PersonId, String>,
    /// The bodies that meet.
    pub bodies: BTreeMap<BodyId, String>,
    /// The cases by their titles.
    pub cases: BTreeMap<CaseNumber, String>,
    /// Proposals that have a name of their own, as a draft has: «Utkast A». The others are numbered in their case.
    pub proposals: BTreeMap<ProposalId, String>,
    /// Who stands in an election.
    pub candidates: BTreeMap<CandidateId, String>,
    /// The lines of an allocation: «12 Bodø kommune, Trygge barnehager».
    pub lines: BTreeMap<NeedId, String>,
    /// The *ordninger* by their names, each with its lines.
    pub table: Vec<(String, Vec<NeedId>)>,
}

impl SeatNamed {
    /// A seat of a meeting; who holds it is named when `people` knows them.
    pub fn of(entry: &SeatInMeeting, people: &BTreeMap<PersonId, String>) -> SeatNamed {
        let seat = &entry.seat;
        let group = match &seat.group {
            SeatGroup::StateAdministrator => None,
            SeatGroup::Member(group) => Some(group.clone()),
        };
        let held = match &entry.held_by {
            HeldBy::Nobody => Holder::Nobody,
            HeldBy::Unnamed => Holder::Unnamed,
            HeldBy::Person(person) => people.get(person).map_or(Holder::Unnamed, |name| Holder::Named(name.clone())),
        };
        SeatNamed {
            id: seat.id.clone(),
            body: entry.body.clone(),
            organisation: seat.organisation.clone(),
            group,
            region: seat.region.clone(),
            role: seat.role,
            held,
            may_vote: seat.may_vote(),
        }
    }
}

impl Names {
    /// The names of a meeting's seats and people; the rest is filled in by the caller.
    pub fn of(seating: &Seating, people: BTreeMap<PersonId, String>) -> Names {
        let seats = seating.seats().iter().map(|entry| SeatNamed::of(entry, &people)).collect();
        Names { seats, people, ..Names::default() }
    }

    /// A seat by its organisation; where several seats have the same organisation, with its region, its group,
    /// its body, who holds it, or its place among them.
    pub fn seat(&self, id: &SeatId) -> String {
        let Some(seat) = self.seats.iter().find(|seat| seat.id == *id) else { return id.to_string() };
        let same: Vec<&SeatNamed> =
            self.seats.iter().filter(|other| other.organisation == seat.organisation && other.id != *id).collect();
        if same.is_empty() {
            return seat.organisation.clone();
        }
        let ways: [Apart; 4] = [|_, seat| seat.region.clone(), |_, seat| seat.group.clone(), body_of, person_in];
        let tells = |way: &Apart| {
            let own = way(self, seat);
            own.is_some() && same.iter().all(|other| way(self, other) != own)
        };
        let apart = ways.into_iter().find(tells).and_then(|way| way(self, seat));
        match apart {
            Some(apart) => format!("{} ({apart})", seat.organisation),
            None => {
                let alike = self.seats.iter().filter(|other| other.organisation == seat.organisation);
                let place = alike.take_while(|other| other.id != *id).count() + 1;
                format!("{} {place}", seat.organisation)
            }
        }
    }

    /// Seats in a row: «A, B og C».
    pub(crate) fn seats_listed<'s>(&self, seats: impl IntoIterator<Item = &'s SeatId>, texts: &Texts) -> String {
        let named: Vec<String> = seats.into_iter().map(|seat| self.seat(seat)).collect();
        listed(&named, texts)
    }

    /// Who sits in a seat: the seat, or its *vara*.
    pub(crate) fn sitter(&self, seat: &SeatId, sitter: &Sitter, texts: &Texts) -> String {
        match sitter {
            Sitter::Representative => self.seat(seat),
            Sitter::Deputy { person } => self.deputy(seat, person.as_ref(), texts),
        }
    }

    /// «vara for Bodø kommune (navn)», without the name of one who is not named.
    pub(crate) fn deputy(&self, seat: &SeatId, person: Option<&PersonId>, texts: &Texts) -> String {
        let seat = self.seat(seat);
        match person.and_then(|person| self.people.get(person)) {
            Some(person) => texts.get("told-deputy-named", &[("seat", &seat), ("person", person)]),
            None => texts.get("told-deputy-of", &[("seat", &seat)]),
        }
    }

    /// Several bodies meet together.
    pub(crate) fn is_joint(&self) -> bool {
        self.seats.iter().any(|seat| self.seats.first().is_some_and(|first| first.body != seat.body))
    }

    /// A body by its name.
    pub(crate) fn body(&self, id: &BodyId) -> String {
        self.bodies.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// A case by number and title: «23/24 Årshjul 2025».
    pub(crate) fn case(&self, number: CaseNumber) -> String {
        self.cases.get(&number).map_or_else(|| number.to_string(), |title| format!("{number} {title}"))
    }

    /// A candidate by name.
    pub(crate) fn candidate(&self, id: &CandidateId) -> String {
        self.candidates.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// Candidates in a row.
    pub(crate) fn candidates_listed(&self, candidates: &[CandidateId], texts: &Texts) -> String {
        let named: Vec<String> = candidates.iter().map(|candidate| self.candidate(candidate)).collect();
        listed(&named, texts)
    }

    /// Lines of a table: the *ordninger* that they are the whole of, else each by name, or how many they are when they are more than a
    /// sentence holds.
    pub(crate) fn lines_listed(&self, lines: &[NeedId], texts: &Texts) -> String {
        let schemes: Vec<String> = whole_parts(&self.table, lines).into_iter().cloned().collect();
        if !schemes.is_empty() {
            return listed(&schemes, texts);
        }
        if lines.len() > LINES_NAMED {
            return texts.get("told-lines-many", &[("count", &lines.len().to_string())]);
        }
        let named: Vec<String> = lines.iter().map(|line| self.line(line)).collect();
        listed(&named, texts)
    }

    fn line(&self, id: &NeedId) -> String {
        self.lines.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// How many lines a sentence names one by one.
const LINES_NAMED: usize = 6;

/// What may tell seats of one organisation apart.
type Apart = fn(&Names, &SeatNamed) -> Option<String>;

/// In a joint meeting, the body that a seat is of.
fn body_of(names: &Names, seat: &SeatNamed) -> Option<String> {
    names.is_joint().then(|| names.body(&seat.body))
}

/// Who holds a seat, by name.
fn person_in(_names: &Names, seat: &SeatNamed) -> Option<String> {
    match &seat.held {
        Holder::Named(name) => Some(name.clone()),
        Holder::Nobody | Holder::Unnamed => None,
    }
}

//! Whole meetings: one in which everything happens that can, one with forty seats, one in which nothing is decided.

use forum::SeatRole;
use forum::vote::{Choice, Count};
use procedure::{
    About, Act, BodyId, CandidateId, CaseStatus, CountedBallots, ElectionRule, HeldBy, HowDecided, MoveKind, NewTie,
    NextStep, PersonId, ProposalId, RaisedBy, Recorded, SeatInMeeting, Sitter, StatementKind, Stays, TieId, TieOutcome,
    Treatment, TreatmentOf, VoteQuestion, Way, WhyOut,
};

use crate::Names;

use super::meeting::{Held, case, line, member, seat};

/// The forum of the meeting in which everything happens: nine seats with a vote, one of them vacant, and *statsforvalterens*.
fn forum() -> Vec<SeatInMeeting> {
    let owner = "kommunal barnehageeier";
    let mut seats = vec![
        member("bodo", "Bodø kommune", owner),
        member("fauske", "Fauske kommune", owner),
        member("rana", "Rana kommune", owner),
        member("nord", "Nord universitet", "UH"),
        member("pbl", "PBL", "PBL"),
        member("udf", "Utdanningsforbundet", "arbeidstakerorganisasjon"),
        member("ks", "KS", "KS"),
        member("kystveien", "Kystveien barnehager AS", "privat barnehageeier"),
        member("fagforbundet", "Fagforbundet", "arbeidstakerorganisasjon"),
        member("sf", "Statsforvalteren i Nordland", "statsforvalteren"),
    ];
    seats[0].seat.role = SeatRole::Leader;
    seats[8].held_by = HeldBy::Nobody;
    seats[9].seat.role = SeatRole::Secretariat;
    seats
}

fn tie(id: &str, about: About, raised_by: RaisedBy, why: &str) -> Act {
    let sitter = Sitter::Representative;
    Act::RaiseTie { tie: NewTie { case: case("21/24"), seat: seat(id), sitter, about, raised_by, why: why.into() } }
}

fn treats(of: TreatmentOf, outcome: TieOutcome, taken: HowDecided) -> Act {
    Act::TreatTies { body: None, treatment: Treatment { of, outcome, taken } }
}

/// Everything that can happen in a meeting, in a likely order. The agenda: approval, an allocation, information, an election, a
/// case that is put off, and *eventuelt* that is not reached.
pub(crate) fn everything() -> Held {
    let mut held = Held::new(forum(), &["20/24", "21/24", "22/24", "23/24", "24/24", "25/24"]);
    let titles = [
        ("20/24", "Godkjenning av innkalling"),
        ("21/24", "Innstilling om fordeling av midler 2025"),
        ("22/24", "Orientering om årshjulet"),
        ("23/24", "Valg til arbeidsutvalget"),
        ("24/24", "Rammer for 2026"),
        ("25/24", "Eventuelt"),
    ];
    held.names.cases = titles.map(|(number, title)| (case(number), title.to_owned())).into();
    held.names.lines = [(line(12), "12 Rana kommune, Trygge overganger".to_owned())].into();
    let stands = ["KS", "PBL", "Rana kommune", "Nord universitet"];
    held.names.candidates = stands.map(|name| (CandidateId::new(name), format!("representanten for {name}"))).into();
    for id in ["bodo", "fauske", "rana", "nord", "pbl", "ks", "sf"] {
        held.comes(id);
    }
    held.moves(
        "kystveien",
        MoveKind::DeputyIn { deputy: Some(PersonId::new("vara-kystveien")), stays: Stays::Meeting },
    );
    held.done(tie("nord", About::Case, RaisedBy::Secretariat, "partner i flere av tiltakene"));

    held.opens("20/24", Some("bodo"));
    held.proposes("innkalling", None, "Innkalling og saksliste godkjennes.");
    held.agrees("innkalling");
    held.closes(CaseStatus::Treated);
    held.comes("udf");

    the_allocation(&mut held);
    held.moves("udf", MoveKind::Leaves);
    held.opens("22/24", Some("bodo"));
    held.done(Act::LeadCase { seat: seat("fauske") });
    held.later(12);
    held.closes(CaseStatus::Treated);
    the_election(&mut held);
    held.opens("24/24", None);
    held.closes(CaseStatus::PutOff);
    held.done(Act::FindTieAfterwards { number: 2, seat: seat("pbl"), why: "sitter i styret til en av eierne".into() });
    held.done(Act::CloseMeeting);
    held
}

fn the_allocation(held: &mut Held) {
    let asked_by_fauske = RaisedBy::Seat { seat: seat("fauske") };
    held.opens("21/24", Some("bodo"));
    held.done(tie("rana", About::Line { need: line(12) }, asked_by_fauske, "eier av tiltaket"));
    held.done(tie("pbl", About::Case, RaisedBy::Member, "medlemmer får midler"));
    held.done(Act::WithdrawTie { tie: TieId(3) });
    let ties = TreatmentOf::Ties { ties: vec![TieId(1)] };
    let count = Count { yes: 4, no: 1, blank: 0 };
    held.done(treats(ties, TieOutcome::Inhabil, HowDecided::Counted { count }));
    held.done(treats(TreatmentOf::Lines { group: None }, TieOutcome::Inhabil, HowDecided::Agreed));
    held.moves("nord", MoveKind::StepsOut { why: WhyOut::Inhabil });
    held.moves("nord", MoveKind::DeputyIn { deputy: None, stays: Stays::Case });
    held.moves("ks", MoveKind::StepsOut { why: WhyOut::Other });
    held.moves("ks", MoveKind::Returns);
    held.proposes("A", None, "Midlene fordeles som i utkast A.");
    held.proposes(
        "B",
        Some("fauske"),
        "Midlene fordeles som i utkast A, med 50 000 kroner mer til kommunene i Salten.",
    );
    held.done(Act::ConsensusTried);
    held.votes_on("B", Way::ShowOfHands, None, None);
    held.done(Act::BreakOffVote { why: "det var uklart hva det ble stemt over".into() });
    held.votes_on("B", Way::RollCall, None, None);
    for (id, choice) in [
        ("bodo", Choice::Against),
        ("fauske", Choice::For),
        ("rana", Choice::For),
        ("nord", Choice::Against),
        ("pbl", Choice::For),
        ("udf", Choice::Blank),
        ("ks", Choice::Against),
    ] {
        held.done(Act::Answer { seat: seat(id), choice: Some(choice) });
    }
    held.done(Act::CloseVote { hand_of_leader: None });
    held.votes_between("A", "B", Way::ShowOfHands);
    held.hands(5, 3, 0);
    let count = Count { yes: 5, no: 2, blank: 1 };
    held.done(Act::Recount { number: 3, count, why: "en hånd var ikke sett".into() });
    held.done(says("fauske", StatementKind::Dissent, "Salten får for lite i forhold til antall barn."));
    held.done(says("udf", StatementKind::Addition, "Vi ber om at fordelingsnøkkelen tas opp til våren."));
    held.moves("nord", MoveKind::DeputyOut);
    held.closes(CaseStatus::Treated);
}

fn says(id: &str, kind: StatementKind, text: &str) -> Act {
    Act::Say { seat: seat(id), kind, text: text.into() }
}

/// Two posts: one is filled on the first ballot, the other by lot on the second.
fn the_election(held: &mut Held) {
    let candidates = ["KS", "PBL", "Rana kommune", "Nord universitet"].map(CandidateId::new).to_vec();
    let counted = |ballots: u32, blank: u32, crosses: &[(&str, u32)]| Act::CountBallots {
        counted: CountedBallots {
            ballots,
            blank,
            crosses: crosses.iter().map(|(who, count)| (CandidateId::new(*who), *count)).collect(),
        },
    };
    held.opens("23/24", Some("bodo"));
    let way = Some(Way::NamedByLaptop);
    held.done(Act::OpenElection { rule: ElectionRule::for_posts(2), candidates, body: None, way });
    held.done(Act::BreakOffVote { why: "to bærbare falt ut".into() });
    held.done(Act::OpenBallot { way: None });
    held.done(counted(7, 1, &[("KS", 5), ("PBL", 3), ("Rana kommune", 2), ("Nord universitet", 1)]));
    held.done(Act::OpenBallot { way: None });
    held.done(counted(7, 1, &[("PBL", 3), ("Rana kommune", 3)]));
    let next = held.proceedings.open_case().and_then(|case| case.election.as_ref()).map(procedure::Election::next);
    let Some(NextStep::Lot { lot }) = next else { unreachable!("as many crosses for both: {next:?}") };
    held.done(Act::TakeLot { lot: lot.draw(|| 1).recorded(Recorded { revision: 7 }) });
    held.closes(CaseStatus::Treated);
}

/// Forty seats with long names, a vote by roll call among them.
pub(crate) fn many_seats() -> Held {
    let long = "Interkommunalt samarbeidsorgan for barnehage- og skoleutvikling i region";
    let members = (1..=40).map(|number| member(&format!("s{number:02}"), &format!("{long} {number}"), "kommunal eier"));
    let mut held = Held::new(members.collect(), &["1/25"]);
    held.names.cases = [(case("1/25"), "Innstilling om fordeling av midler".to_owned())].into();
    for number in 1..=39 {
        held.comes(&format!("s{number:02}"));
    }
    held.opens("1/25", Some("s01"));
    held.proposes("A", Some("s02"), "Midlene fordeles som foreslått av AU.");
    held.done(Act::ConsensusTried);
    held.votes_on("A", Way::RollCall, None, None);
    for number in 1..=39 {
        let choice = if number % 4 == 0 { Choice::Against } else { Choice::For };
        held.done(Act::Answer { seat: seat(&format!("s{number:02}")), choice: Some(choice) });
    }
    held.done(Act::CloseVote { hand_of_leader: None });
    held.closes(CaseStatus::Treated);
    held.done(Act::CloseMeeting);
    held
}

/// A case that is taken up and done with, and nothing else.
pub(crate) fn nothing_happens() -> Held {
    let mut held = Held::new(vec![member("a", "Bodø kommune", "kommunal eier")], &["1/25"]);
    held.names.cases = [(case("1/25"), "Orientering".to_owned())].into();
    held.comes("a");
    held.opens("1/25", None);
    held.closes(CaseStatus::Treated);
    held
}

/// A joint meeting of two fora, in which one person has a seat in each; each votes for itself.
pub(crate) fn joint() -> Held {
    let people = ["p1", "p2"].map(PersonId::new);
    let of = |id: &str, organisation: &str, body: &str, person: usize| SeatInMeeting {
        body: BodyId::new(body),
        held_by: HeldBy::Person(people[person].clone()),
        deputies: Vec::new(),
        ..member(id, organisation, "kommunal eier")
    };
    let seats = vec![
        of("b1", "Hamar kommune", "barnehage", 0),
        of("b2", "Gjøvik kommune", "barnehage", 1),
        of("s1", "Hamar kommune", "skole", 0),
        of("s2", "Gjøvik kommune", "skole", 1),
    ];
    let mut held = Held::new(seats, &["1/25"]);
    let [first, second] = people;
    let named = [(first, "(representant 1)".to_owned()), (second, "(representant 2)".to_owned())].into();
    held.names = Names::of(held.proceedings.seating(), named);
    held.names.bodies = [
        (BodyId::new("barnehage"), "Samarbeidsforum barnehage".to_owned()),
        (BodyId::new("skole"), "Samarbeidsforum skole".to_owned()),
    ]
    .into();
    held.names.cases = [(case("1/25"), "Felles innstilling".to_owned())].into();
    ["b1", "b2", "s1", "s2"].into_iter().for_each(|id| held.comes(id));
    held.opens("1/25", None);
    held.proposes("A", None, "Forumene innstiller som foreslått.");
    held.done(Act::ConsensusTried);
    for body in ["barnehage", "skole"] {
        let question = VoteQuestion::One { proposal: ProposalId::new("A") };
        let body = Some(BodyId::new(body));
        let way = Way::ShowOfHands;
        held.done(Act::OpenVote { question, lines: Vec::new(), body, way, rule: None, repeats: None });
        held.hands(2, 0, 0);
    }
    held.closes(CaseStatus::Treated);
    held.done(Act::CloseMeeting);
    held
}

//! Arriving, leaving, stepping out, a vara, recusal, votes in three ways, closing and breaking off, in any order: beside a model that
//! knows only sets and counts, each act is allowed or refused alike, one seat has one vote, only the entitled vote, the same acts
//! come to the same meeting, and the minutes agree.
#![allow(missing_docs, clippy::unwrap_used)]

mod meeting;
mod model;

use chrono::{DateTime, TimeDelta, Utc};
use forum::SeatId;
use forum::vote::Choice;
use procedure::{
    Act, Approval, CaseStatus, ClosedMinutes, HeldVote, Minutes, MoveKind, Outcome, Proceedings, Way, disagreement,
};
use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

use meeting::{acts, at, seat};
use model::{Model, SEATS, Stands, Step, VOTERS};

/// Any step, whether it makes sense now or not.
fn any_step() -> BoxedStrategy<Step> {
    let seat = || 0..SEATS;
    prop_oneof![
        3 => seat().prop_map(Step::Arrive),
        2 => seat().prop_map(Step::Leave),
        2 => seat().prop_map(Step::GoOut),
        2 => seat().prop_map(Step::ComeBack),
        2 => seat().prop_map(Step::VaraIn),
        1 => seat().prop_map(Step::VaraOut),
        1 => seat().prop_map(Step::Recuse),
        1 => Just(Step::OpenCase),
        1 => Just(Step::CloseCase),
        1 => way().prop_map(Step::OpenVote),
        3 => vote_step(Way::RollCall),
        3 => vote_step(Way::Secret),
        2 => vote_step(Way::ShowOfHands),
        1 => Just(Step::CloseVote),
        1 => Just(Step::BreakOff),
    ]
    .boxed()
}

fn way() -> impl Strategy<Value = Way> {
    prop::sample::select(vec![Way::ShowOfHands, Way::RollCall, Way::Secret])
}

/// A vote given in this way.
fn vote_step(way: Way) -> BoxedStrategy<Step> {
    let choice = || prop::sample::select(vec![Choice::For, Choice::For, Choice::Against, Choice::Blank]);
    match way {
        // By laptop is none of the ways here: `meeting` has a test of its own for it.
        Way::RollCall | Way::NamedByLaptop => (0..SEATS, prop::option::weighted(0.9, choice()))
            .prop_map(|(seat, choice)| Step::Answer(seat, choice))
            .boxed(),
        Way::Secret | Way::SecretByLaptop => {
            (0..SEATS, choice()).prop_map(|(seat, choice)| Step::Cast(seat, choice)).boxed()
        }
        Way::ShowOfHands => {
            (0..4_u32, 0..3_u32, 0..2_u32).prop_map(|(yes, no, blank)| Step::Hands(yes, no, blank)).boxed()
        }
    }
}

/// What makes sense now, and now and then what does not.
fn step(model: &Model) -> BoxedStrategy<Step> {
    match model.stands() {
        Stands::BetweenCases => prop_oneof![2 => any_step(), 2 => Just(Step::OpenCase)].boxed(),
        Stands::InCase => prop_oneof![3 => any_step(), 3 => way().prop_map(Step::OpenVote)].boxed(),
        Stands::Voting(way) => prop_oneof![3 => any_step(), 5 => vote_step(way), 1 => Just(Step::CloseVote)].boxed(),
    }
}

impl ReferenceStateMachine for Model {
    type State = Model;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Model> {
        prop::collection::btree_set(0..SEATS, 3..=SEATS).prop_map(Model::with_here).boxed()
    }

    fn transitions(model: &Model) -> BoxedStrategy<Step> {
        step(model)
    }

    fn apply(mut model: Model, step: &Step) -> Model {
        model.take(step);
        model
    }
}

/// What was carried out: an act with its time, or a secret ballot.
#[derive(Clone, Debug)]
enum CarriedOut {
    Act(Act, DateTime<Utc>),
    Ballot(SeatId, Choice),
}

struct Room {
    proceedings: Proceedings,
    carried_out: Vec<CarriedOut>,
    clock: DateTime<Utc>,
}

impl Room {
    /// Carries out what belongs together, all of it or nothing.
    fn try_out(&mut self, together: Vec<CarriedOut>) -> bool {
        let mut proceedings = self.proceedings.clone();
        for what in &together {
            let before = proceedings.clone();
            if !carry_out(&mut proceedings, what.clone()) {
                assert_eq!(proceedings, before, "what is refused changes nothing");
                return false;
            }
        }
        self.proceedings = proceedings;
        self.carried_out.extend(together);
        true
    }

    fn act(&mut self, act: Act) -> bool {
        self.try_out(vec![CarriedOut::Act(act, self.clock)])
    }
}

fn carry_out(proceedings: &mut Proceedings, what: CarriedOut) -> bool {
    match what {
        CarriedOut::Act(act, at) => proceedings.carry_out(act, at).is_ok(),
        CarriedOut::Ballot(seat, choice) => proceedings.cast(&seat, choice).is_ok(),
    }
}

/// Every vote held in the meeting, in order.
fn held(proceedings: &Proceedings) -> Vec<&HeldVote> {
    proceedings.log().iter().filter_map(|entry| entry.what.held()).collect()
}

struct AnyOrder;

impl StateMachineTest for AnyOrder {
    type SystemUnderTest = Room;
    type Reference = Model;

    fn init_test(model: &Model) -> Room {
        let mut room = Room { proceedings: meeting::new(), carried_out: Vec::new(), clock: at() };
        for id in model.here() {
            assert!(room.act(Act::Move { seat: seat(*id), what: MoveKind::Arrives }));
        }
        room
    }

    fn apply(mut room: Room, after: &Model, step: Step) -> Room {
        // Every seventh time the clock is set back an hour.
        let seventh = room.carried_out.len() % 7 == 6;
        room.clock += if seventh { TimeDelta::hours(-1) } else { TimeDelta::minutes(11) };
        let done = if let Step::Cast(id, choice) = step {
            room.try_out(vec![CarriedOut::Ballot(seat(id), choice)])
        } else {
            let acts = acts(&room.proceedings, &step).into_iter();
            let together: Vec<CarriedOut> = acts.map(|act| CarriedOut::Act(act, room.clock)).collect();
            !together.is_empty() && room.try_out(together)
        };
        assert_eq!(done, after.was_allowed, "{step:?}");
        room
    }

    fn check_invariants(room: &Room, model: &Model) {
        let proceedings = &room.proceedings;
        let votes = held(proceedings);
        assert_eq!(votes.len(), model.held.len());
        for (vote, told) in votes.iter().zip(&model.held) {
            let roll: Vec<&str> = vote.opened.roll.seats().iter().map(SeatId::as_str).collect();
            let entitled: Vec<String> = told.entitled.iter().map(|id| format!("s{id}")).collect();
            assert_eq!(roll, entitled, "only the entitled vote");
            assert!(!roll.contains(&format!("s{VOTERS}").as_str()), "statsforvalteren never");
            assert_eq!(vote.count(), told.count, "one seat, one vote");
            assert!(vote.count().given() <= u64::from(vote.entitled()));
            assert_eq!(vote.outcome().is_carried(), told.carried);
            assert_eq!(vote.outcome() == Outcome::NoQuorum, told.without_quorum);
        }
        assert_eq!(disagreement(&Minutes::of(proceedings), proceedings), None, "the minutes agree");
    }

    fn teardown(mut room: Room, _: Model) {
        let clock = room.clock;
        let mut again = meeting::new();
        if room.proceedings.open_vote().is_some() {
            room.act(Act::BreakOffVote { why: "møtet er slutt".into() });
        }
        if room.proceedings.open_case().is_some() {
            room.act(Act::CloseCase { status: CaseStatus::Treated });
        }
        assert!(room.act(Act::CloseMeeting), "every meeting can be closed");
        let mut kept = held(&room.proceedings).into_iter();
        for what in room.carried_out {
            // The votes are kept apart from the acts, and put back before their vote closes: a broken-off vote has none.
            let CarriedOut::Act(act, _) = &what else { continue };
            if matches!(act, Act::Answer { .. } | Act::CountHands { .. }) {
                continue;
            }
            if matches!(act, Act::CloseVote { .. }) {
                again.take_kept(kept.next().unwrap().kept()).unwrap();
            }
            assert!(carry_out(&mut again, what));
        }
        assert_eq!(again, room.proceedings, "the same acts come to the same meeting");
        let closed = ClosedMinutes::close(&again, Default::default(), Approval::NextMeeting, clock).unwrap();
        assert_eq!(closed.disagreement(&room.proceedings), None);
    }
}

prop_state_machine! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_seat_has_one_vote_only_the_entitled_vote_and_the_minutes_agree(sequential 1..60 => AnyOrder);
}

//! Too few to decide: away, *inhabile*, or of one body only.

use super::*;

#[test]
fn without_quorum_nothing_is_decided() {
    let mut meeting = Meeting::new(forum_of(&["a", "b", "c", "d"]), MeetingRules::default(), &["23/24"]);
    meeting.comes("a");
    meeting.opens("23/24");
    meeting.proposes("A");
    meeting.done(Act::ConsensusTried);
    assert_eq!(meeting.refused(agree("A")), "without-quorum");
    assert_eq!(meeting.refused(vote_on("A", Way::ShowOfHands)), "without-quorum");
    let quorum = meeting.proceedings.quorum(None, None);
    assert_eq!((quorum.present, quorum.needed, quorum.holds()), (1, Some(2), false));
    meeting.comes("b");
    meeting.done(agree("A"));
}

/// How many of the four are inhabile in the case, and what agreeing and voting come to; two of four are a quorum.
#[test]
fn when_many_or_all_are_inhabile_worked_by_hand() {
    let ids = ["a", "b", "c", "d"];
    for (inhabile, all_took_part, refused) in
        [(1, false, None), (2, false, None), (3, true, Some("without-quorum")), (4, true, Some("roll-empty"))]
    {
        let mut meeting = Meeting::deciding(&ids);
        ids[..inhabile].iter().for_each(|id| meeting.done(tie(id, About::Case)));
        meeting.done(treat(TreatmentOf::WholeCase { group: None }, TieOutcome::Inhabil));
        let decision = meeting.proceedings.ties().all()[0].decision.clone().unwrap();
        assert_eq!(decision.all_took_part, all_took_part, "{inhabile} of four, in the habilitet question");
        match refused {
            Some(code) => {
                assert_eq!(meeting.refused(agree("A")), code, "not thereby in the case");
                assert_eq!(meeting.refused(vote_on("A", Way::RollCall)), code);
                let vara = MoveKind::DeputyIn { deputy: None, stays: Stays::Case };
                for id in &ids[..inhabile] {
                    meeting.done(moves(id, MoveKind::StepsOut { why: WhyOut::Inhabil }));
                    meeting.done(moves(id, vara.clone()));
                }
                meeting.done(agree("A"));
            }
            None => meeting.done(agree("A")),
        }
    }
}

#[test]
fn what_two_bodies_decide_one_by_one_is_decided_when_both_have_and_each_needs_its_own_quorum() {
    let two = ["b1", "b2"].map(|id| crate::testing::seat_in(id, "barnehage"));
    let three = ["s1", "s2", "s3"].map(|id| crate::testing::seat_in(id, "skole"));
    let joint = Seating::new(two.into_iter().chain(three).collect()).unwrap();
    let mut meeting = Meeting::new(joint, MeetingRules::default(), &["22/24", "23/24"]);
    ["s1", "s2", "s3"].iter().for_each(|id| meeting.comes(id));
    let together = crate::JointVote::Together;
    meeting.done(Act::OpenCase { case: case("22/24"), led_by: None, joint: together });
    meeting.proposes("A");
    assert_eq!(meeting.refused(agree("A")), "without-quorum", "three of five are here, but nobody of barnehage");
    let by_itself = Act::Agree { proposal: ProposalId::new("A"), lines: Vec::new(), body: Some(BodyId::new("skole")) };
    assert_eq!(meeting.refused(by_itself), "all-bodies-together");
    meeting.done(Act::CloseCase { status: CaseStatus::PutOff });
    meeting.opens("23/24");
    meeting.proposes("A");
    meeting.done(Act::ConsensusTried);
    assert_eq!(meeting.refused(agree("A")), "each-body-for-itself");
    let by = |body: &str| {
        let body = Some(BodyId::new(body));
        Act::Agree { proposal: ProposalId::new("A"), lines: Vec::new(), body }
    };
    assert_eq!(meeting.refused(by("vgs")), "no-such-body");
    meeting.done(by("skole"));
    assert_eq!(meeting.proceedings.decided_in(case("23/24")), Vec::<&ProposalId>::new());
    meeting.comes("b1");
    let Act::OpenVote { question, lines, way, rule, repeats, .. } = vote_on("A", Way::ShowOfHands) else {
        unreachable!()
    };
    let body = Some(BodyId::new("barnehage"));
    meeting.done(Act::OpenVote { question, lines, body, way, rule, repeats });
    meeting.done(hands(1, 0, 0));
    meeting.done(CLOSE);
    assert_eq!(meeting.proceedings.decided_in(case("23/24")), [&ProposalId::new("A")], "one agreed, the other voted");
}

/// Rekom is barnehage's, Dekom skole's, Kompetanseløftet both's.
#[test]
fn bodies_that_decide_different_lines_have_decided_when_each_has_all_of_its_own() {
    let seats = [("b1", "barnehage"), ("s1", "skole")].map(|(id, body)| crate::testing::seat_in(id, body));
    let mut meeting = Meeting::new(Seating::new(seats.into()).unwrap(), MeetingRules::default(), &["23/24"]);
    ["b1", "s1"].iter().for_each(|id| meeting.comes(id));
    meeting.opens("23/24");
    let remit = |body: &str, lines: &[&str]| crate::Remit {
        body: BodyId::new(body),
        schemes: Vec::new(),
        lines: lines.iter().map(|id| line(id)).collect(),
    };
    let remits = vec![remit("barnehage", &["rekom-1", "kl-1"]), remit("skole", &["dekom-1", "kl-1"])];
    let (proposal, text) = (ProposalId::new("A"), "Utkast A".to_owned());
    let nobodys =
        Act::Propose { proposal: proposal.clone(), by: None, text: text.clone(), remits: vec![remit("vgs", &[])] };
    assert_eq!(meeting.refused(nobodys), "no-such-body");
    meeting.done(Act::Propose { proposal: proposal.clone(), by: None, text, remits });
    let agreed = |body: &str, lines: &[&str]| Act::Agree {
        proposal: proposal.clone(),
        lines: lines.iter().map(|id| line(id)).collect(),
        body: Some(BodyId::new(body)),
    };
    assert_eq!(meeting.refused(agreed("barnehage", &["rekom-1", "dekom-1"])), "line-of-other-body");
    meeting.done(agreed("barnehage", &["rekom-1"]));
    meeting.done(agreed("skole", &["kl-1", "dekom-1"]));
    assert_eq!(meeting.proceedings.decided_in(case("23/24")), Vec::<&ProposalId>::new(), "kl-1 waits for barnehage");
    meeting.done(agreed("barnehage", &["kl-1"]));
    assert_eq!(meeting.proceedings.decided_in(case("23/24")), [&proposal]);
}

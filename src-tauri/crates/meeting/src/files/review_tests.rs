use std::sync::Arc;

use allocation::Others;
use forum::{Kroner, SchemeId};
use procedure::{CounterAmount, KeptWith, MeetingId};
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::{Command, Meeting, Opened, new_from_example, open};

const SECRETS: [&str; 4] = ["INTERN-MERKNAD", "INTERN-FIL", "HEMMELIG-OPPFOLGER", "PAPIR-SOM-VENTER"];

fn meeting(folder: &TempDir) -> Meeting {
    new_from_example("nordland-2023", &folder.path().join("møtet.innstilling"), Arc::new(Utc::now)).unwrap()
}

fn execute(meeting: &Meeting, command: serde_json::Value) {
    let seen = meeting.leader_view().unwrap().revision;
    let told = command.to_string();
    let command: Command = serde_json::from_value(command).unwrap();
    meeting.execute(seen, command).unwrap_or_else(|refusal| panic!("{told}: {refusal}"));
}

fn copy_of(meeting: &Meeting, folder: &TempDir) -> ReviewCopy {
    let path = folder.path().join("gjennomsyn.innstilling");
    meeting.review_copy(&path).unwrap();
    match open(&path, Arc::new(Utc::now)).unwrap() {
        Opened::Review(copy) => copy,
        Opened::Meeting(_) => panic!("no review copy"),
    }
}

fn what_if(need: &NeedId, amount: i64, others: Others) -> FaceQuestion {
    let amounts = vec![CounterAmount { need: need.clone(), amount: Kroner::new(amount) }];
    FaceQuestion::WhatIf { of: ShownOf::Draft {}, scheme: SchemeId::new("dekom"), amounts, frame: None, others }
}

#[test]
fn what_is_tried_in_a_copy_is_what_the_leader_gets_by_the_same_rule_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let meeting = meeting(&folder);
    let copy = copy_of(&meeting, &folder);
    let bytes = std::fs::read(copy.path()).unwrap();
    let before = copy.view();
    let need = before.needs.iter().find(|need| need.scheme.as_str() == "dekom").unwrap().id.clone();
    for (others, word) in [(Others::Hold, "hold"), (Others::Spread, "spread")] {
        let FaceAnswer::WhatIf { after, lines, .. } = copy.what_if(&what_if(&need, 111_111, others)).unwrap() else {
            panic!("another answer")
        };
        execute(&meeting, json!({"do": "set-amount", "need": need, "amount": 111_111, "others": word}));
        let leader = meeting.leader_view().unwrap().draft;
        let sums = leader.schemes.iter().find(|sums| sums.scheme.as_str() == "dekom").unwrap();
        assert_eq!((after.allocated, after.unallocated), (sums.allocated, sums.unallocated), "{word}");
        for line in lines {
            let given = leader.amounts.iter().find(|given| given.need == line.need).unwrap();
            assert_eq!(line.after, given.amount, "{word}: {}", line.need);
        }
        execute(&meeting, json!({"do": "undo"}));
    }
    assert_eq!(copy.view(), before);
    assert_eq!(std::fs::read(copy.path()).unwrap(), bytes);
}

#[test]
fn what_is_not_in_the_copy_cannot_be_asked_about() {
    let folder = TempDir::new().unwrap();
    let copy = copy_of(&meeting(&folder), &folder);
    let code = |question: &FaceQuestion| copy.what_if(question).unwrap_err().code;
    let of = ShownOf::Proposal { proposal: procedure::ProposalId::new("a") };
    assert_eq!(code(&FaceQuestion::Why { of, need: NeedId::from("dekom-1".to_owned()) }), RefusalCode::NotShown);
    assert_eq!(code(&what_if(&NeedId::from("dekom-9999".to_owned()), 1, Others::Hold)), RefusalCode::NotShown);
    assert_eq!(code(&what_if(&NeedId::from("dekom-1".to_owned()), -1, Others::Hold)), RefusalCode::NegativeAmount);
}

#[test]
fn cases_come_with_the_papers_that_go_out_and_with_nothing_of_the_leaders() {
    let folder = TempDir::new().unwrap();
    let meeting = meeting(&folder);
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let view = meeting.leader_view().unwrap();
    let (number, need) = (view.meeting.cases[0].number, view.needs[0].id.clone());
    execute(&meeting, json!({"do": "set-note", "need": need, "note": SECRETS[0]}));
    meeting.keep_file(&KeptWith::Need { need }, &file("intern.txt", SECRETS[1])).unwrap();
    meeting.keep_file(&KeptWith::Meeting { meeting: MeetingId::new("m1") }, &file("møte.txt", SECRETS[1])).unwrap();
    meeting.keep_file(&KeptWith::Case { case: number }, &file("notat.txt", "et notat (konstruert)\n")).unwrap();
    let waits =
        json!({"number": "99/23", "title": "Venter (konstruert)", "kind": "decision", "proposed_decision": null});
    execute(&meeting, json!({"do": "set-case", "case": waits}));
    let agenda: Vec<_> = view.meeting.cases.iter().map(|case| json!({"case": case.number, "minutes": 10})).collect();
    execute(&meeting, json!({"do": "set-agenda", "meeting": "m1", "agenda": agenda}));
    let waiting = KeptWith::Case { case: "99/23".parse().unwrap() };
    meeting.keep_file(&waiting, &file("venter.txt", SECRETS[3])).unwrap();
    let text = json!({"case": number, "body": "forum", "background": "Rammen er foreløpig.", "responsible": SECRETS[2],
        "follow_up": null, "carried_from": null});
    execute(&meeting, json!({"do": "set-case-text", "text": text}));

    let copy = copy_of(&meeting, &folder);
    let shown = copy.view();
    assert_eq!(shown.papers.len(), view.meeting.cases.len(), "the case that waits is on no agenda");
    let paper = &shown.papers[0];
    assert_eq!((paper.number, paper.background.as_deref()), (number, Some("Rammen er foreløpig.")));
    assert_eq!(paper.attachments, [PaperAttached { name: "notat.txt".to_owned(), size: 22 }]);
    let told = serde_json::to_string(&shown).unwrap();
    for secret in SECRETS {
        assert!(!told.contains(secret), "{secret} is shown");
    }
    let to = folder.path().join("lagret.txt");
    copy.save_attachment(number, "notat.txt", &to).unwrap();
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "et notat (konstruert)\n");
    let refused = copy.save_attachment("99/23".parse().unwrap(), "venter.txt", &to).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotThere);
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "et notat (konstruert)\n", "what stood there stands");
}

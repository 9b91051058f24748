//! Commands of seats on their way to the meeting and back. What a ballot is and when it counts is the meeting's own.

use serde_json::json;

use super::fake::House;

#[tokio::test]
async fn a_ballot_is_answered_by_a_receipt_and_sent_again_by_the_same_one() {
    let mut house = House::open(1).await;
    let (mut laptop, key) = house.joined(1).await;
    let ballot = json!({"do": "cast", "vote": 1, "ballot": "b1", "choice": "for"});
    let receipt = laptop.do_it(1, ballot.clone()).await.unwrap();
    laptop.cut();
    let mut back = house.again(1, key).await;
    back.until_in().await;
    assert_eq!(back.do_it(1, ballot).await.unwrap(), receipt);
    let other = json!({"do": "cast", "vote": 1, "ballot": "b2", "choice": "against"});
    assert_eq!(back.do_it(2, other).await, Err("overwritten".to_owned()));
    assert_eq!(house.floor.tally(), [("for".to_owned(), 1)].into());
}

#[tokio::test]
async fn sixty_vote_at_once_and_each_counts_once() {
    let mut house = House::open(60).await;
    let mut votes = Vec::new();
    for number in 1..=60 {
        let (mut laptop, _) = house.joined(number).await;
        votes.push(tokio::spawn(async move {
            let choice = if number % 3 == 0 { "against" } else { "for" };
            let ballot = json!({"do": "cast", "vote": 1, "ballot": format!("b{number}"), "choice": choice});
            laptop.do_it(1, ballot).await.unwrap()
        }));
    }
    for vote in votes {
        assert_eq!(vote.await.unwrap()["answer"], "cast");
    }
    assert_eq!(house.floor.tally(), [("against".to_owned(), 20), ("for".to_owned(), 40)].into());
}

#[tokio::test]
async fn a_command_is_its_own_seats_whatever_it_says() {
    let mut house = House::open(2).await;
    let (mut laptop, _) = house.joined(1).await;
    laptop.do_it(1, json!({"do": "remark", "seat": "s2", "text": "<script>"})).await.unwrap();
    assert_eq!(house.floor.said()[0].0.as_str(), "s1");
}

#[tokio::test]
async fn a_command_that_is_none_is_refused_with_the_meetings_word_and_the_laptop_stays() {
    let mut house = House::open(1).await;
    let (mut laptop, _) = house.joined(1).await;
    for (id, command) in (1..).zip([json!({"do": "set-fire"}), json!({}), json!([]), json!(null), json!("cast")]) {
        assert_eq!(laptop.do_it(id, command).await, Err("not-understood".to_owned()));
    }
    assert!(laptop.do_it(9, json!({"do": "remark"})).await.is_ok());
}

#[tokio::test]
async fn who_asks_all_the_time_is_told_to_wait() {
    let mut house = House::open(1).await;
    let (mut laptop, _) = house.joined(1).await;
    let mut refused = None;
    for id in 0..100 {
        if let Err(code) = laptop.do_it(id, json!({"do": "remark"})).await {
            refused = Some((id, code));
            break;
        }
    }
    let (id, code) = refused.expect("a hundred in a row are too many");
    assert_eq!(code, "too-many-commands");
    assert!(id >= 20, "twenty are free: {id}");
}

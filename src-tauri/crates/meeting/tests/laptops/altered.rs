//! `verify` counts the ballots of laptops once more, against the receipts that were given for them: whatever of the two is altered by
//! somebody who knows SQLite, it says so and names the vote.

use forum::vote::Choice::{Against, For};

use crate::room::{HERE, Room, WAYS};

/// All have voted, for and against in turn, and the vote has ended.
fn held(way: &str) -> Room {
    let room = Room::voting(way);
    for (ballot, seat) in (1..).zip(HERE) {
        room.casts(seat, ballot, if ballot % 2 == 0 { Against } else { For }).unwrap();
    }
    room.ends();
    room
}

/// The vote is named, as one whose ballots are not those of its receipts.
fn found(way: &str, sql: &str) {
    assert_eq!(held(way).verified(), [""; 0], "{way}: before the change it holds");
    let problems = held(way).altered(sql);
    let named = problems.iter().any(|problem| problem.starts_with("ballots: ") && problem.contains("vote 1"));
    assert!(named, "{way}, «{sql}»: {problems:#?}");
}

#[test]
fn a_ballot_that_is_turned_is_found() {
    for way in WAYS {
        let turned = match way.starts_with("elect") {
            true => r#"UPDATE laptop_vote SET given = replace(given, '["A"]', '["B"]')"#,
            false => r#"UPDATE laptop_vote SET given = replace(given, ':"for"', ':"against"')"#,
        };
        found(way, turned);
    }
}

#[test]
fn a_ballot_that_is_taken_away_or_put_in_is_found() {
    for way in WAYS {
        let ballots = "(SELECT key FROM json_each(given, '$.ballots') LIMIT 1)";
        found(
            way,
            &format!("UPDATE laptop_vote SET given = json_remove(given, '$.ballots.' || json_quote({ballots}))"),
        );
    }
    let more = "'$.ballots.\"ffffffffffffffffffffffffffffffff\"'";
    found("secret-by-laptop", &format!("UPDATE laptop_vote SET given = json_set(given, {more}, 'for')"));
}

#[test]
fn a_receipt_that_is_taken_away_is_found() {
    for way in WAYS {
        found(way, "UPDATE laptop_vote SET receipts = json_remove(receipts, '$[0]')");
    }
}

#[test]
fn who_voted_in_a_secret_vote_is_found_when_it_is_altered() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        let problems = held(way).altered("UPDATE laptop_vote SET given = replace(given, '\"s09\"', '\"s11\"')");
        assert!(problems.iter().any(|problem| problem.starts_with("content: ")), "{way}: {problems:#?}");
    }
}

#[test]
fn a_vote_whose_ballots_are_gone_is_found() {
    for way in WAYS {
        let problems = held(way).altered("DELETE FROM laptop_vote");
        let found = |code: &str| problems.iter().any(|problem| problem.starts_with(code));
        assert!(found("content: ") && found("proceedings: meeting m1 "), "{way}: {problems:#?}");
    }
}

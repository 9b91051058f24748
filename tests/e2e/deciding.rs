//! The deciding, in a case of a meeting: in agreement, or by a vote once agreement was tried; and what is decided is on the wall and
//! in the paper.

use std::path::Path;

use serde_json::json;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;
use whole_program::{Outcome, paper};

/// The meeting is open, all but some are here, and the case that shares the money is treated.
pub fn in_the_case(desk: &Desk, file: &Path, away: &[&str]) -> Outcome {
    let seats: Vec<String> = (1..=20).map(|number| format!("s{number:02}")).collect();
    let here: Vec<&String> = seats.iter().filter(|seat| !away.contains(&seat.as_str())).collect();
    let commands = [
        json!({"do": "open-meeting", "meeting": "m1"}),
        json!({"do": "arrive", "seats": here}),
        json!({"do": "open-case", "case": "4/23", "led_by": "s15"}),
    ];
    let script = desk.meetings().join("saken.jsonl");
    std::fs::write(&script, commands.map(|command| command.to_string()).join("\n"))?;
    answer(["do".as_ref(), file.as_os_str(), script.as_os_str()]).map(drop)
}

/// The program with Nordland's meeting in that case.
async fn started(desk: &Desk, away: &[&str]) -> Outcome<Running> {
    let file = desk.nordland()?;
    in_the_case(desk, &file, away)?;
    Running::start(desk, Some(&file)).await
}

/// Puts the draft forward in the case.
async fn put_forward(running: &Running) -> Outcome {
    running.section("Saksliste").await?;
    running.click("Legg fram Utkast A").await?;
    running.confirm("Legg fram Utkast A").await?;
    running.control("button", "Forumet er enig …").await.map(drop)
}

/// Opens a vote by its button; that the forum tried to agree is recorded.
async fn voting(running: &Running, button: &str, way: Option<&str>) -> Outcome {
    running.control("button", button).await?;
    if let Some(way) = way {
        running.choose(way).await?;
    }
    running.click(button).await?;
    running.confirm("Åpne voteringen").await
}

/// Shows the innstilling, saves it beside the meeting, and gives what stands in it.
async fn innstilling(running: &Running, desk: &Desk) -> Outcome<String> {
    let path = desk.meetings().join("Nordland 2023 – innstilling.pdf");
    running.click("Vis innstillingen").await?;
    running.until("the paper", paper::SHOWN, &[]).await?;
    running.click("Lagre som…").await?;
    paper::save_as(running, &path).await?;
    paper::text(&path)
}

#[tokio::test]
async fn the_forum_agrees_and_the_innstilling_is_printed() -> Outcome {
    let desk = Desk::new()?;
    let running = started(&desk, &[]).await?;
    running.section("Utkast").await?;
    running.set_amount(1, "200 000").await?;
    running.amount_becomes(1, 200_000).await?;
    put_forward(&running).await?;

    running.section("Utkast").await?;
    running.set_amount(2, "1").await?;
    running.reads("Utkastet er lagt fram og står som det er").await?;
    running.section("Avgjørelse").await?;
    running.reads("er lagt fram i sak 4/23").await?;
    let version = running.text().await?;
    let version = version.split("versjon ").nth(1).ok_or("the version is not shown")?;
    let version: String = version.chars().take(9).collect();
    running.section("Saksliste").await?;
    running.click("Forumet er enig …").await?;
    running.confirm("Forumet er enig om Utkast A").await?;
    running.reads("Vedtatt: Utkast A").await?;

    running.section("Avgjørelse").await?;
    running.click("Vis resultatet på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Enighet").await?;
    running.reads(&version).await?;

    running.turn_to_main().await?;
    let paper = innstilling(&running, &desk).await?;
    for said in
        ["i enighet", &version, "10 886 000", "12 070 000", "8 296 000", "Kontrollkode", "Bindal kommune", "200 000"]
    {
        assert!(paper.contains(said), "«{said}» is in the innstilling:\n{paper}");
    }
    let seen = running.script(paper::TEXT, &[]).await?;
    assert!(seen.to_string().contains("Innstilling"), "the text over the pages can be read: {seen}");
    running.click("Lukk").await?;
    running.control("button", "Vis innstillingen").await?;
    running.close().await
}

#[tokio::test]
async fn a_vote_by_show_of_hands_decides_when_agreement_was_tried() -> Outcome {
    let desk = Desk::new()?;
    let running = started(&desk, &["s17"]).await?;
    put_forward(&running).await?;
    assert!(!running.has("button", "Åpne voteringen").await?, "no vote before agreement was tried");
    running.click("Enighet forsøkt, ikke nådd").await?;
    voting(&running, "Åpne voteringen", None).await?;
    running.fill("For", "10").await?;
    running.fill("Mot", "6").await?;
    running.fill("Blank", "0").await?;
    running.click("Avslutt voteringen").await?;
    running.reads("Vedtatt: Utkast A").await?;
    running.section("Avgjørelse").await?;
    running.reads("For 10 · mot 6 · blank 0").await?;

    let paper = innstilling(&running, &desk).await?;
    assert!(paper.contains("10 for, 6 mot, 0 blankt"), "the votes are printed:\n{paper}");
    assert!(paper.contains("17 stemmeberettigede"), "and how many could vote:\n{paper}");
    running.close().await
}

#[tokio::test]
async fn at_a_roll_call_each_seat_answers_and_the_statsforvalter_is_not_called() -> Outcome {
    let desk = Desk::new()?;
    let running = started(&desk, &["s11"]).await?;
    put_forward(&running).await?;
    running.click("Enighet forsøkt, ikke nådd").await?;
    voting(&running, "Åpne voteringen", Some("Navneopprop")).await?;
    let called = "return document.activeElement.closest('[data-seat]') !== null";
    running.until("the first that is called has the focus", called, &[]).await?;
    let called = "return [...document.querySelectorAll('main [data-seat]')].map(seat => seat.innerText)";
    let called = running.script(called, &[]).await?;
    let called: Vec<&str> = called.as_array().into_iter().flatten().filter_map(|seat| seat.as_str()).collect();
    assert_eq!(called.len(), 17, "every seat with a vote but the one that is away: {called:?}");
    assert!(!called.iter().any(|seat| seat.contains("Statsforvalteren")), "statsforvalteren never votes: {called:?}");
    assert!(!called.iter().any(|seat| seat.contains("Nord universitet")), "nor who is away: {called:?}");

    // F, M and B answer and go on to the next seat: eight for, eight against, one blank is no majority.
    running.type_keys("ffffffffmmmmmmmmb").await?;
    running.reads("For 8, mot 8, blank 1. 17 av 17 har svart").await?;
    running.click("Avslutt voteringen").await?;
    running.reads("For 8 · mot 8 · blank 1").await?;
    running.reads("Falt").await?;

    voting(&running, "Stem på nytt", Some("Håndsopprekning")).await?;
    running.fill("For", "9").await?;
    running.fill("Mot", "8").await?;
    running.fill("Blank", "0").await?;
    running.click("Avslutt voteringen").await?;
    running.reads("Vedtatt: Utkast A").await?;
    running.section("Avgjørelse").await?;
    running.click("Vis resultatet på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Vedtatt").await?;
    running.close().await
}

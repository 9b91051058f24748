//! The deciding: in agreement, or by a vote once agreement was tried; and what is decided is on the wall and in the paper.

use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, paper};

/// Puts the draft to a decision.
async fn propose(running: &Running) -> Outcome {
    running.section("Avgjørelse").await?;
    running.click("Legg fram utkastet").await?;
    running.confirm("Legg fram utkastet").await?;
    running.reads("er lagt fram i sak 4/23").await
}

/// Records that the forum tried to agree, so that it can vote.
async fn consensus_tried(running: &Running) -> Outcome {
    assert!(!running.has("button", "Åpne voteringen").await?, "no vote before agreement was tried");
    running.click("Enighet forsøkt, ikke nådd").await?;
    running.confirm("Registrer").await?;
    running.reads("Enighet er forsøkt og ikke nådd").await
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
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.set_amount(1, "200 000").await?;
    running.amount_becomes(1, 200_000).await?;
    propose(&running).await?;
    let version = running.text().await?;
    let version = version.split("versjon ").nth(1).ok_or("the version is not shown")?;
    let version: String = version.chars().take(9).collect();

    running.section("Utkast").await?;
    running.set_amount(2, "1").await?;
    running.reads("Utkastet er lagt fram og står som det er").await?;
    running.section("Avgjørelse").await?;
    running.click("Forumet er enig").await?;
    running.confirm("Ja, forumet er enig").await?;
    running.reads("ble avgjort i enighet").await?;

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
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    propose(&running).await?;
    consensus_tried(&running).await?;
    running.choose("Håndsopprekning (du teller)").await?;
    running.reads("18 plasser kan stemme").await?;
    running.choose("PPT Salten (PPT) er til stede").await?;
    running.reads("17 plasser kan stemme").await?;
    running.click("Åpne voteringen").await?;
    running.confirm("Åpne voteringen").await?;
    running.reads("Votering 1: Skal Utkast A være forumets innstilling?").await?;

    running.fill("For", "10").await?;
    running.fill("Mot", "8").await?;
    running.fill("Blank", "0").await?;
    running.reads("18 stemmer er 1 flere enn de 17 som kan stemme").await?;
    running.fill("Mot", "6").await?;
    running.click("Avslutt voteringen").await?;
    running.confirm("Avslutt voteringen").await?;
    running.reads("ble avgjort ved votering").await?;
    running.reads("For 10 · mot 6 · blank 0").await?;

    let paper = innstilling(&running, &desk).await?;
    assert!(paper.contains("10 for, 6 mot, 0 blankt"), "the votes are printed:\n{paper}");
    assert!(paper.contains("17 stemmeberettigede"), "and how many could vote:\n{paper}");
    running.close().await
}

#[tokio::test]
async fn at_a_roll_call_each_seat_answers_and_the_statsforvalter_is_not_called() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    propose(&running).await?;
    consensus_tried(&running).await?;
    running.choose("Navneopprop (hver plass svarer)").await?;
    running.choose("Inhabil: Nord universitet").await?;
    running.fill("Begrunnelse for at Nord universitet er inhabil", "partner i saken").await?;
    running.reads("17 plasser kan stemme").await?;
    running.click("Åpne voteringen").await?;
    running.confirm("Åpne voteringen").await?;
    running.reads("Les opp plassene").await?;
    let called = "[aria-label=Navneopprop] [role=rowheader]";
    let called = format!("return [...document.querySelectorAll('{called}')].map(seat => seat.innerText)");
    let called = running.script(&called, &[]).await?;
    let called: Vec<&str> = called.as_array().into_iter().flatten().filter_map(|seat| seat.as_str()).collect();
    assert_eq!(called.len(), 17, "every seat with a vote but the one that is inhabil: {called:?}");
    assert!(!called.iter().any(|seat| seat.contains("Statsforvalteren")), "statsforvalteren never votes: {called:?}");
    assert!(!called.iter().any(|seat| seat.contains("Nord universitet")), "nor who is inhabil: {called:?}");

    // F, M and B answer and go on to the next seat: eight for, eight against, one blank is no majority.
    let first = "document.querySelector('[aria-label=Navneopprop] [data-column][tabindex=\"0\"]').focus(); return true";
    let first = running.script(first, &[]).await?;
    assert_eq!(first, serde_json::json!(true));
    running.type_keys("ffffffffmmmmmmmmb").await?;
    running.reads("For 8, mot 8, blank 1. 17 av 17 har svart").await?;
    running.click("Avslutt voteringen").await?;
    running.confirm("Avslutt voteringen").await?;
    running.reads("Falt: Utkastet er fortsatt ikke avgjort").await?;

    running.choose("Håndsopprekning (du teller)").await?;
    running.reads("17 plasser kan stemme").await?;

    running.click("Åpne voteringen").await?;
    running.confirm("Åpne voteringen").await?;
    running.reads("Votering 2: Skal Utkast A være forumets innstilling?").await?;
    running.fill("For", "9").await?;
    running.fill("Mot", "8").await?;
    running.fill("Blank", "0").await?;
    running.click("Avslutt voteringen").await?;
    running.confirm("Avslutt voteringen").await?;
    running.reads("ble avgjort ved votering").await?;
    running.click("Vis resultatet på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Vedtatt").await?;
    running.close().await
}

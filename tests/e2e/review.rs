//! The review copy: one file for the representatives, to be read on another laptop, without the leader's notes.

use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::program::Desk;
use whole_program::window::Running;

const NOTE: &str = "Ring rektor om søknaden";

#[tokio::test]
async fn a_representative_reads_the_copy_on_another_laptop_and_can_change_nothing() -> Outcome {
    let leaders = Desk::new()?;
    let running = Running::start(&leaders, Some(&leaders.nordland()?)).await?;
    running.set_amount(1, "175 000").await?;
    running.amount_becomes(1, 175_000).await?;
    running.go_to(1).await?;
    running.fill("Intern merknad", NOTE).await?;
    running.section("Dokumenter").await?;
    running.control("button", "Angre: merknad til Bindal kommune").await?;
    running.click("Lag gjennomsynskopi").await?;
    running.reads("Nordland 2023 – gjennomsyn.innstilling").await?;
    running.close().await?;

    let laptop = Desk::new()?;
    let copy = laptop.meetings().join("Nordland 2023 – gjennomsyn.innstilling");
    std::fs::copy(leaders.meetings().join("Nordland 2023 – gjennomsyn.innstilling"), &copy)?;
    let bytes = std::fs::read(&copy)?;
    let holds_note = bytes.windows(NOTE.len()).any(|part| part == NOTE.as_bytes());
    assert!(!holds_note, "the leader's note is nowhere in the file");

    let running = Running::start(&laptop, Some(&copy)).await?;
    assert!(
        running.client.current_url().await?.path().ends_with("representative.html"),
        "the copy has a page of its own"
    );
    running.reads("Hvem er du her for?").await?;
    running.click("Sortland kommune…").await?;
    running.reads("Gjennomsynskopi – kan ikke endres").await?;
    running.reads("Egen organisasjon: Sortland kommune").await?;
    let text = running.text().await?;
    let own = text.find("Egen organisasjon: Sortland kommune").ok_or("own proposals are not shown")?;
    let others = text.find("Sør-Helgeland").ok_or("the other regions are not shown")?;
    assert!(own < others, "the own proposals come first");
    assert!(!text.contains("rektor"), "and no note of the leader's");

    let ask = "Søk etter eier, tiltak, partner eller nummer";
    running.fill(ask, "bindal").await?;
    running.reads("Bindal kommune").await?;
    running.reads("175 000").await?;

    for (command, arguments) in [
        ("execute", json!({ "seen": 1, "command": { "do": "undo" } })),
        ("leader", json!({})),
        ("review_copy", json!({})),
        ("paper", json!({ "paper": { "paper": "innstilling" }, "language": "nb" })),
        ("open_wall", json!({})),
    ] {
        let answer = running.invoke(command, arguments).await?;
        assert_eq!(answer["refused"]["code"], json!("review-copy"), "«{command}» is not for a review copy: {answer}");
    }
    let explained = running.invoke("explain", json!({ "need": first_need(&running).await? })).await?;
    assert!(explained["answer"]["steps"].is_array(), "why an amount is what it is can be asked: {explained}");
    running.close().await?;
    assert_eq!(std::fs::read(&copy)?, bytes, "reading has changed nothing in the file");
    Ok(())
}

async fn first_need(running: &Running) -> Outcome<Value> {
    Ok(running.invoke("review", json!({})).await?["answer"]["needs"][0]["id"].clone())
}

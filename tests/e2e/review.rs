//! The review copy: one file for the representatives, to be read on another laptop, without the leader's notes.

use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::program::Desk;
use whole_program::window::{Running, wait};

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

/// The one file with what is written in review copies at this desk; none when there is none.
fn notes(laptop: &Desk) -> Outcome<Vec<std::path::PathBuf>> {
    let folder = laptop.home().join("data/no.innstilling.desktop/reviews");
    let Ok(files) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut files = files.map(|file| Ok(file?.path())).collect::<std::io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Unfolds the first behovsmelding of the reader's own organisation, so that a note can be written.
async fn unfold(running: &Running) -> Outcome {
    running.until("a behovsmelding", "return document.querySelector('tr.need button.name') !== null", &[]).await?;
    running.script("document.querySelector('tr.need button.name').click()", &[]).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_written_in_a_copy_lies_in_a_file_and_is_there_again_after_the_plug_was_pulled() -> Outcome {
    let laptop = Desk::new()?;
    let leader = Running::start(&laptop, Some(&laptop.nordland()?)).await?;
    let written = leader.invoke("review_copy", json!({})).await?;
    let copy = std::path::PathBuf::from(written["answer"]["path"].as_str().ok_or_else(|| written.to_string())?);
    leader.close().await?;

    let running = Running::start(&laptop, Some(&copy)).await?;
    running.click("Sortland kommune…").await?;
    unfold(&running).await?;
    running.fill("Eget notat", "Spør om koordinatoren.").await?;
    let kept = wait("the note is in the file", || async {
        let files = notes(&laptop)?;
        let [file] = files.as_slice() else { return Ok(None) };
        Ok(std::fs::read_to_string(file)?.contains("Spør om koordinatoren.").then(|| file.clone()))
    })
    .await?;
    running.reads(&kept.to_string_lossy()).await?;
    running.pull_the_plug()?;

    // Nobody is asked who they are here for, and the note is there.
    let running = Running::start(&laptop, Some(&copy)).await?;
    running.reads("Egen organisasjon: Sortland kommune").await?;
    unfold(&running).await?;
    let is_there =
        "return [...document.querySelectorAll('textarea')].some(field => field.value === 'Spør om koordinatoren.')";
    running.until("the note is there", is_there, &[]).await?;

    // What is tried is reckoned in the program, and kept in the same file.
    let asked =
        json!({ "ask": "what-if", "of": { "of": "draft" }, "scheme": "rekom", "amounts": [], "others": "hold" });
    let came = running.invoke("what_if_in_copy", json!({ "question": asked })).await?;
    assert_eq!(came["answer"]["before"], came["answer"]["after"], "{came}");
    running.close().await?;

    // A broken file is set aside and said; the copy opens all the same.
    std::fs::write(&kept, "{\"notes\":1,")?;
    let running = Running::start(&laptop, Some(&copy)).await?;
    running.click("Sortland kommune…").await?;
    running.reads("Den er lagt til side, ikke slettet").await?;
    running.close().await?;
    let aside = notes(&laptop)?.into_iter().find(|file| file.to_string_lossy().ends_with(".skadet"));
    assert_eq!(std::fs::read_to_string(aside.ok_or("it is gone")?)?, "{\"notes\":1,");
    Ok(())
}

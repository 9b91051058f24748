//! At the edges: a workbook that leaves something open, a draft that cannot be reckoned, and what the journal tells of both.

use std::fs;

use whole_program::program::{Desk, answer};
use whole_program::window::{Running, wait};
use whole_program::{Outcome, screen};

/// Two behovsmeldinger in thousands, without columns for the three criteria (constructed).
const WITHOUT_CRITERIA: &str = "\
Nr;Ordning;Region;Eier;Eiertype;Tiltak;UH-partner;Beløp eier 2023 (i 1000 kr);Beløp UH 2023 (i 1000 kr)
1;Regional ordning;Salten;Fjordvik kommune;kommune;Lesing i lag;Nord universitet;125;60
2;Regional ordning;Salten;Nesheim kommune;kommune;Ute hele året;Nord universitet;90;40
";

/// A file that an earlier program locked: a group's amount is set for a region that no behovsmelding is in any more.
const LOCKED_OUT: &[u8] = include_bytes!("../../src-tauri/crates/meeting/tests/files/locked-out-format-3.innstilling");

#[tokio::test]
async fn a_workbook_that_leaves_the_criteria_open_is_asked_about_and_taken_back_whole() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.meetings().join("Nordland 2023.innstilling");
    answer(["new".as_ref(), file.as_os_str(), "--preset".as_ref(), "nordland-2023".as_ref()])?;
    let workbook = desk.home().join("behov.csv");
    fs::write(&workbook, WITHOUT_CRITERIA)?;

    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Behov").await?;
    running.click("Velg regneark…").await?;
    const DIALOG: &str = "Hent behovsmeldinger";
    wait("the dialog is there", || async { Ok(screen::is_seen(DIALOG).then_some(())) }).await?;
    wait("the dialog has taken the path", || async { Ok(screen::answer_with_path(DIALOG, &workbook)?.then_some(())) })
        .await?;
    running.reads("Tabellen mangler kolonne for kriterium").await?;
    running.reads("1 spørsmål må besvares.").await?;
    assert!(!running.has("button", "Hent inn 2 behovsmeldinger").await?, "nothing is brought in while it is open");
    running.choose("Alle oppfyller dem").await?;
    running.reads("Alle spørsmål er besvart.").await?;
    running.click("Hent inn 2 behovsmeldinger").await?;
    running.reads("2 behovsmeldinger er hentet inn").await?;
    running.reads("2 rader").await?;
    running.reads("315 000").await?;
    let section = running.script("return document.querySelector('main').getAttribute('aria-label')", &[]).await?;
    assert_eq!(section, "Behov", "what was brought in is shown where it was asked for");

    running.section("Journal").await?;
    running.reads("hentet behovsmeldinger").await?;
    running.click("Angre: hentet behovsmeldinger…").await?;
    running.section("Behov").await?;
    running.reads("Møtet har ingen behovsmeldinger ennå.").await?;
    running.close().await
}

#[tokio::test]
async fn a_file_that_an_earlier_program_locked_opens_and_is_mended_by_one_button() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.meetings().join("Nordland 2023.innstilling");
    fs::write(&file, LOCKED_OUT)?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.reads("kan ikke regnes nå").await?;
    running.reads("Ofoten").await?;
    running.reads("Resten av møtet kan brukes som vanlig. Ingenting er borte.").await?;
    running.click("Slipp beløpet for Ofoten").await?;
    running.amount(1).await?;
    assert!(!running.text().await?.contains("kan ikke regnes nå"), "what stood in the way is gone");

    running.section("Journal").await?;
    running.fill("Søk i journalen", "Ofoten").await?;
    running.reads("Ofoten").await?;
    running.close().await?;
    let verified = answer(["verify".as_ref(), file.as_os_str(), "--json".as_ref()])?;
    assert!(verified.contains("\"ok\": true"), "the file is whole: {verified}");
    Ok(())
}

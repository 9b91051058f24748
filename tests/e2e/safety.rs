//! The plug is pulled, a file is damaged, a file is open elsewhere: nothing is lost, and it is said what is wrong.

use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;

#[tokio::test]
async fn when_the_plug_is_pulled_everything_is_there_afterwards() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.choose("Fordel resten").await?;
    running.set_amount(1, "111 111").await?;
    running.amount_becomes(1, 111_111).await?;
    let shared = running.amount(2).await?;
    running.go_to(2).await?;
    running.fill("Intern merknad", "Til neste møte").await?;
    running.go_to(3).await?;
    running.type_keys("l").await?;
    running.control("button", "Angre: lås Vega kommune").await?;
    running.pull_the_plug()?;

    let running = Running::start(&desk, Some(&file)).await?;
    running.amount_becomes(1, 111_111).await?;
    assert_eq!(running.amount(2).await?, shared, "what the others got is there too");
    running.go_to(2).await?;
    let note = "return [...document.querySelectorAll('textarea')].some(field => field.value === 'Til neste møte')";
    running.until("the note is there", note, &[]).await?;
    running.click("Angre: lås Vega kommune").await?;
    running.control("button", "Angre: merknad til Brønnøy kommune").await?;
    running.close().await?;
    let verified = answer(["verify".as_ref(), file.as_os_str(), "--json".as_ref()])?;
    assert!(verified.contains("\"ok\": true"), "the file is whole: {verified}");
    Ok(())
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_explained_on_the_start_page() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let mut bytes = std::fs::read(&file)?;
    let damaged = desk.meetings().join("Skadet.innstilling");
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    std::fs::write(&damaged, &bytes)?;

    let running = Running::start(&desk, Some(&damaged)).await?;
    running.reads("Møtefilen er skadet og er ikke endret.").await?;
    running.reads("Åpne møtefil").await?;
    assert_eq!(std::fs::read(&damaged)?, bytes, "a damaged file is never touched");
    running.close().await?;

    let first = Running::start(&desk, Some(&file)).await?;
    first.amount(1).await?;
    let second = Running::start(&desk, Some(&file)).await?;
    second.reads("er åpen hos leder på").await?;
    second.reads("Sist brukt").await?;
    first.close().await?;
    second.click("Nordland 2023.innstilling…").await?;
    second.reads("Innstilling 2023 · Samarbeidsforum i Nordland").await?;
    second.close().await
}

#[tokio::test]
async fn a_damaged_meeting_goes_on_from_its_copy_with_one_click() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.set_amount(1, "111 111").await?;
    running.amount_becomes(1, 111_111).await?;
    running.close().await?;
    // Opened once more, the copy beside the file is as new as the file.
    let running = Running::start(&desk, Some(&file)).await?;
    running.amount_becomes(1, 111_111).await?;
    running.close().await?;

    let mut bytes = std::fs::read(&file)?;
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0xA5);
    std::fs::write(&file, &bytes)?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.reads("Det finnes en god kopi med endringer fram til").await?;
    assert_eq!(std::fs::read(&file)?, bytes, "nothing is repaired silently");
    running.click("Fortsett med kopien").await?;
    running.amount_becomes(1, 111_111).await?;
    running.close().await
}

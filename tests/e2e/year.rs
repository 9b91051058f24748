//! The year around the meeting: its front page from an empty file to a full one, by keyboard.

use chrono::{Days, Utc};
use fantoccini::key::Key;
use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;

use crate::faces::look_at;

/// A row of the list that is shown: what, and by when.
async fn new_row(running: &Running, what: &str, due: &str) -> Outcome {
    running.open_by_key("Ny rad").await?;
    running.write_by_key("Hva", what).await?;
    running.write_by_key("Frist", due).await?;
    running.answer_by_key("Lagre").await?;
    running.reads(what).await
}

#[tokio::test]
async fn the_front_page_goes_from_an_empty_file_to_what_is_late_due_and_owed() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.meetings().join("Fjellfylket 2026.innstilling");
    answer(["new".as_ref(), file.as_os_str(), "--preset".as_ref(), "kollektiv-2026".as_ref()])?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.place('h', "Oversikt").await?;
    running.reads("Over fristen").await?;
    running.reads("Ingenting.").await?;
    running.reads("dato ikke satt").await?;
    look_at(&running, "^Innstilling", "front-empty").await?;

    // A county's calendar, and what others owe: one report that is years late, one that is due in some days.
    running.place('k', "Årshjul").await?;
    running.pick_by_key("Hent fylkets kalender", "Rogaland").await?;
    running.enter_on("For budsjettåret 2026").await?;
    running.reads("Frist behovsmeldinger").await?;
    running.place('i', "Lister").await?;
    new_row(&running, "Rapport fra nettverket (konstruert)", "01.02.2020").await?;
    let soon = Utc::now().date_naive() + Days::new(5);
    new_row(&running, "Rapport fra UH (konstruert)", &soon.format("%d.%m.%Y").to_string()).await?;
    running.place('h', "Oversikt").await?;
    running.reads("Rapport fra nettverket (konstruert)").await?;
    running.reads("01.02.2020").await?;
    running.reads("dager over").await?;
    running.reads("Rapport fra UH (konstruert)").await?;
    look_at(&running, "^Innstilling", "front-full").await?;

    // Each line is a link to where it is seen to.
    running.tab_to("Rapportering: Rapport fra nettverket (konstruert)…").await?;
    running.press(Key::Enter).await?;
    let there = "return document.querySelector('main').getAttribute('aria-label') === 'Lister'";
    running.until("the list", there, &[]).await?;
    running.close().await?;

    let path = file.to_str().ok_or("the path is not text")?;
    let due = answer(["show", path, "due"])?;
    assert!(due.contains("Rapport fra nettverket"), "the command line says the same:\n{due}");
    Ok(())
}

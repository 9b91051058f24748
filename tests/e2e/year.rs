//! The year around the meeting: its front page from an empty file to a full one, by keyboard.

use chrono::{Days, Utc};
use fantoccini::key::Key;
use serde_json::json;
use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;

use crate::deciding::in_the_case;
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

/// Five meetings are planned a year: when one is over the next is at hand, and the protokoll of the one that was held is still to be closed.
#[tokio::test]
async fn the_protokoll_of_the_meeting_that_was_held_is_closed_while_the_next_is_planned() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    in_the_case(&desk, &file, &[])?;
    let commands = [
        json!({"do": "put-draft-forward"}),
        json!({"do": "agree", "proposal": "Utkast A"}),
        json!({"do": "close-case", "status": "treated"}),
        json!({"do": "plan-meeting", "meeting": {"id": "m2", "bodies": ["forum"], "date": "2023-09-21", "starts": null, "ends": null,
            "place": null, "form": "digital", "language": "nb", "notice_sent": null}}),
        json!({"do": "close-meeting"}),
    ];
    let script = desk.meetings().join("resten.jsonl");
    std::fs::write(&script, commands.map(|command| command.to_string()).join("\n"))?;
    answer(["do".as_ref(), file.as_os_str(), script.as_os_str()])?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Protokoll").await?;
    running.click("Lukk protokollen").await?;
    running.choose("Bodø kommune").await?;
    running.confirm("Lukk protokollen").await?;
    running.reads("Underskrives av Bodø kommune").await?;
    running.section("Saksliste").await?;
    running.reads("Møtet er ikke åpnet").await?;
    running.section("Avgjørelse").await?;
    running.reads("Forumets innstilling").await?;
    running.close().await
}

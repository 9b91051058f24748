//! The main job without a mouse: everything is reached by keys, and the focus is always somewhere.

use fantoccini::key::Key;
use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, paper};

use super::deciding::in_the_case;

#[tokio::test]
async fn the_main_job_is_done_by_keyboard_alone() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    in_the_case(&desk, &file, &[])?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Utkast").await?;
    running.amount(1).await?;

    running.command("Sortland kommune").await?;
    let focused = "return document.activeElement.closest('[role=row]') !== null";
    running.until("the row has the focus", focused, &[]).await?;
    running.press(Key::Enter).await?;
    running.type_keys("123456").await?;
    running.press(Key::Enter).await?;
    running.control("button", "Angre: Sortland kommune…").await?;
    running.press(Key::Up).await?;
    running.reads("123 456 kroner").await?;
    running.type_keys("l").await?;
    running.control("button", "Angre: lås Sortland kommune").await?;
    running.press_with_control('z').await?;
    running.control("button", "Gjør om: lås Sortland kommune").await?;

    running.command("Vis på vegg: Regional ordning").await?;
    running.command("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("fordelt på regioner").await?;
    running.turn_to_main().await?;
    running.press(Key::F8).await?;
    running.control("button", "Slipp").await?;
    running.press(Key::F8).await?;
    running.control("button", "Frys").await?;

    running.command("Gå til Saksliste").await?;
    for (button, answer) in
        [("Legg fram Utkast A", "Legg fram Utkast A"), ("Forumet er enig …", "Forumet er enig om Utkast A")]
    {
        running.control("button", button).await?;
        running.tab_to(button).await?;
        running.press(Key::Enter).await?;
        running.until("the question", "return document.querySelector('dialog:modal') !== null", &[]).await?;
        running.tab_to(answer).await?;
        running.press(Key::Enter).await?;
        running.until("the answer is given", "return document.querySelector('dialog:modal') === null", &[]).await?;
    }
    running.reads("Vedtatt: Utkast A").await?;
    running.command("Gå til Avgjørelse").await?;
    running.control("button", "Vis innstillingen").await?;
    running.tab_to("Vis innstillingen").await?;
    running.press(Key::Enter).await?;
    running.until("the paper", paper::SHOWN, &[]).await?;
    running.tab_to("Lagre som…").await?;
    running.press(Key::Enter).await?;
    let saved = desk.meetings().join("Nordland 2023 – innstilling.pdf");
    paper::save_as(&running, &saved).await?;
    assert!(saved.is_file(), "the paper lies where it was saved");
    running.close().await
}

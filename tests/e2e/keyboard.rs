//! The main job without a mouse: everything is reached by keys, and the focus is always somewhere.

use fantoccini::key::Key;
use serde_json::json;
use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, paper};

/// Presses Tab until what has the focus says this.
async fn tab_to(running: &Running, name: &str) -> Outcome {
    let focus = r#"
        const e = document.activeElement;
        const said = (e.getAttribute("aria-label") || [...(e.labels || [])].map(l => l.textContent).join(" ") || e.textContent || "");
        return said.replace(/\s+/g, " ").trim() === arguments[0];
    "#;
    for _ in 0..80 {
        if running.script(focus, &[json!(name)]).await? == json!(true) {
            return Ok(());
        }
        running.press(Key::Tab).await?;
    }
    Err(format!("«{name}» is not reached by Tab:\n{}", running.text().await?).into())
}

/// Finds a command with Ctrl+K and carries it out.
async fn command(running: &Running, words: &str) -> Outcome {
    running.press_with_control('k').await?;
    running
        .until(
            "the search for commands",
            "return document.querySelector('dialog:modal input') === document.activeElement",
            &[],
        )
        .await?;
    running.type_keys(words).await?;
    let found = "const first = document.querySelector('dialog:modal [aria-selected=true]');
                 return first !== null && first.textContent.includes(arguments[0])";
    running.until(&format!("«{words}» is found"), found, &[json!(words)]).await?;
    running.press(Key::Enter).await
}

#[tokio::test]
async fn the_main_job_is_done_by_keyboard_alone() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.amount(1).await?;

    command(&running, "Sortland kommune").await?;
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

    command(&running, "Vis på vegg: Regional ordning").await?;
    command(&running, "Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("fordelt på regioner").await?;
    running.turn_to_main().await?;
    running.press(Key::F8).await?;
    running.control("button", "Slipp").await?;
    running.press(Key::F8).await?;
    running.control("button", "Frys").await?;

    command(&running, "Gå til Avgjørelse").await?;
    for (button, answer) in [("Legg fram utkastet", "Legg fram utkastet"), ("Forumet er enig", "Ja, forumet er enig")] {
        running.control("button", button).await?;
        tab_to(&running, button).await?;
        running.press(Key::Enter).await?;
        running.until("the question", "return document.querySelector('dialog:modal') !== null", &[]).await?;
        tab_to(&running, answer).await?;
        running.press(Key::Enter).await?;
        running.until("the answer is given", "return document.querySelector('dialog:modal') === null", &[]).await?;
    }
    running.reads("ble avgjort i enighet").await?;
    running.control("button", "Vis innstillingen").await?;
    tab_to(&running, "Vis innstillingen").await?;
    running.press(Key::Enter).await?;
    running.until("the paper", paper::SHOWN, &[]).await?;
    tab_to(&running, "Lagre som…").await?;
    running.press(Key::Enter).await?;
    let saved = desk.meetings().join("Nordland 2023 – innstilling.pdf");
    paper::save_as(&running, &saved).await?;
    assert!(saved.is_file(), "the paper lies where it was saved");
    running.close().await
}

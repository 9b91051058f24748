//! The wall: in full screen on the other monitor, following, frozen, and showing what the leader chose.

use fantoccini::key::Key;
use serde_json::json;
use whole_program::program::Desk;
use whole_program::window::{Running, wait};
use whole_program::{Outcome, screen};

const WALL: &str = "Innstilling – vegg";
const LEADER: &str = "Innstilling – Nordland";

#[tokio::test]
async fn the_wall_fills_the_monitor_that_the_leader_is_not_on() -> Outcome {
    let [left, right] = screen::monitors()?;
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    let leader = screen::window(LEADER)?;
    let (own, other) = if leader.x < right.x { (left, right) } else { (right, left) };
    assert!(leader.width < own.width, "the leader's window is an ordinary one: {leader:?}");

    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    wait("the wall fills the other monitor", || async { Ok((screen::window(WALL)? == other).then_some(())) }).await?;
    assert!(screen::window_states(WALL)?.contains("FULLSCREEN"), "no frame, no bar beside it");
    let controls = running.script("return document.querySelectorAll('button, input, select, a').length", &[]).await?;
    assert_eq!(controls, json!(0), "nothing on the wall can be operated");

    // The window may be gone before the driver can answer.
    let _ = running.press(Key::Escape).await;
    running.wall_closes().await?;
    running.control("button", "Vis på vegg").await?;

    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.turn_to_main().await?;
    running.click("Lukk vegg").await?;
    running.wall_closes().await?;
    running.close().await
}

#[tokio::test]
async fn the_wall_follows_each_change_and_stands_still_while_frozen() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    // The region at hand is offered for the wall.
    running.go_to(1).await?;
    running.choose_scene("Regional ordning, Sør-Helgeland").await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Sør-Helgeland").await?;
    running.reads("201 139").await?;

    running.turn_to_main().await?;
    running.set_amount(1, "150 000").await?;
    running.turn_to_wall().await?;
    running.reads("150 000").await?;
    running.reads("51 139").await?;

    running.turn_to_main().await?;
    running.click("Frys").await?;
    running.control("button", "Slipp").await?;
    running.set_amount(1, "160 000").await?;
    running.sum_becomes("Rest", 41_139).await?;
    running.turn_to_wall().await?;
    let shown = running.text().await?;
    assert!(shown.contains("150 000") && !shown.contains("160 000"), "the wall stands still while frozen: {shown}");
    let asked = running.invoke("wall", json!({})).await?.to_string();
    assert!(asked.contains("150000") && !asked.contains("160000"), "also when the page is asked for anew");

    running.turn_to_main().await?;
    running.click("Slipp").await?;
    running.turn_to_wall().await?;
    running.reads("160 000").await?;
    running.close().await
}

#[tokio::test]
async fn the_leader_chooses_what_the_wall_shows() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.click("Vis på vegg").await?;
    for (scene, says) in [
        ("Pause", "Samarbeidsforum i Nordland"),
        ("Desentralisert ordning", "fordelt på regioner"),
        ("Kompetanseløftet", "Kompetanseløftet 2023"),
        ("Regional ordning, Sør-Helgeland", "Bindal kommune"),
        ("Resultat", "Ikke lagt fram"),
    ] {
        running.turn_to_main().await?;
        if scene.contains("Sør-Helgeland") {
            running.go_to(1).await?;
        }
        running.choose_scene(scene).await?;
        running.turn_to_wall().await?;
        running.reads(says).await?;
    }
    running.close().await
}

#[tokio::test]
async fn the_wall_may_look_and_not_touch() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.go_to(1).await?;
    running.fill("Intern merknad", "Ring rektor før møtet").await?;
    running.go_to(2).await?;
    running.control("button", "Angre: merknad til Bindal kommune").await?;
    running.click("Vis regionen på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Bindal kommune").await?;
    assert!(!running.text().await?.contains("rektor"), "a note is for the leader alone");
    for (command, arguments) in [
        ("leader", json!({})),
        ("execute", json!({ "seen": 1, "command": { "do": "undo" } })),
        ("explain", json!({ "need": "rekom-1" })),
        ("open_path", json!({ "path": "/tmp/other.innstilling" })),
        ("paper", json!({ "paper": { "paper": "innstilling" }, "language": "nb" })),
        ("review_copy", json!({})),
    ] {
        let answer = running.invoke(command, arguments).await?;
        assert!(answer.get("answer").is_none(), "the wall asked for «{command}» and got it: {answer}");
    }
    let wall = running.invoke("wall", json!({})).await?;
    assert!(wall.get("answer").is_some(), "it may ask what to show: {wall}");
    assert!(!wall.to_string().contains("rektor"), "and no note is in that: {wall}");

    let elsewhere = "location.href = 'https://example.org/'; return true";
    running.script(elsewhere, &[]).await?;
    running.reads("Bindal kommune").await?;
    assert!(
        running.client.current_url().await?.as_str().starts_with("tauri://localhost/projector"),
        "it goes nowhere else"
    );
    running.close().await
}

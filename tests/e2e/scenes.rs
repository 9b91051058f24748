//! The wall led by keyboard: scenes in a row through a whole case, and a scene that does not fit and turns pages.

use fantoccini::key::Key;
use serde_json::json;
use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, many};

use super::deciding::in_the_case;

/// What the wall shows, when it shows that scene.
const SCENE: &str = "return document.querySelector('.wall')?.dataset.scene === arguments[0]";
/// «2 av 4», when the wall says so.
const PAGE: &str =
    "return document.querySelector('.wall .page-of')?.textContent.trim().startsWith(arguments[0]) ?? false";

/// Waits until the wall shows a scene that says something, and turns back to the leader.
async fn shows(running: &Running, scene: &str, says: &str) -> Outcome {
    running.turn_to_wall().await?;
    running.until(&format!("the wall shows «{scene}»"), SCENE, &[json!(scene)]).await?;
    running.reads(says).await?;
    running.turn_to_main().await
}

#[tokio::test]
async fn a_row_of_scenes_is_shown_by_one_key_through_a_whole_case() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    in_the_case(&desk, &file, &[])?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Utkast").await?;
    running.amount(1).await?;
    running.command("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.turn_to_main().await?;
    running.enter_on("Veggen i lite").await?;
    running.enter_on("Foreslå rekke").await?;
    running.place('s', "Saksliste").await?;

    // The case and what is proposed in it, scheme by scheme: its rows, and how much of what is applied for is met.
    running.type_keys("n").await?;
    shows(&running, "case", "Sak 4/23").await?;
    for scheme in ["Regional ordning", "Desentralisert ordning", "Kompetanseløftet"] {
        running.type_keys("n").await?;
        shows(&running, "rows", scheme).await?;
        running.type_keys("n").await?;
        shows(&running, "chart", scheme).await?;
        shows(&running, "chart", "Søkt som er dekket").await?;
    }

    // It is put forward and agreed to, and the last scene of the row says so as it happens.
    running.type_keys("n").await?;
    shows(&running, "result", "Ikke lagt fram").await?;
    running.open_by_key("Legg fram Utkast A").await?;
    running.answer_by_key("Legg fram Utkast A").await?;
    shows(&running, "result", "Lagt fram").await?;
    running.open_by_key("Forumet er enig …").await?;
    running.answer_by_key("Forumet er enig om Utkast A").await?;
    shows(&running, "result", "Enighet").await?;

    // At its end the row says so, and the key after that begins it again.
    running.press(Key::Escape).await?;
    running.type_keys("n").await?;
    running.reads("Rekka er vist").await?;
    running.type_keys("n").await?;
    shows(&running, "case", "Sak 4/23").await?;
    running.close().await
}

#[tokio::test]
async fn a_scene_that_does_not_fit_turns_by_key_and_goes_to_the_page_with_the_change() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&many::meeting(&desk, 900)?)).await?;
    running.go_to(1).await?;
    running.choose_scene("Regional ordning, Sør-Helgeland").await?;
    running.command("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.until("the first page", PAGE, &[json!("1 av")]).await?;
    let first = "return document.querySelector('.wall .row .label').textContent";
    let on_first = running.script(first, &[]).await?;

    running.turn_to_main().await?;
    running.command("Bla om på veggen").await?;
    running.turn_to_wall().await?;
    running.until("the second page", PAGE, &[json!("2 av")]).await?;
    assert_ne!(running.script(first, &[]).await?, on_first, "other behovsmeldinger stand on it");
    let cut = "return [...document.querySelectorAll('.wall .row')].filter(row =>
        row.getBoundingClientRect().bottom > document.querySelector('.wall .rows').getBoundingClientRect().bottom + 2
        || [...row.querySelectorAll('.label')].some(one => one.scrollWidth > one.clientWidth + 1)).length";
    assert_eq!(running.script(cut, &[]).await?, json!(0), "nothing is cut on it");

    // Pages turn by themselves again, and a change takes the wall to its own page.
    running.turn_to_main().await?;
    running.command("La sidene bla selv").await?;
    running.set_amount(1, "150 000").await?;
    running.turn_to_wall().await?;
    running.until("the page with the change", PAGE, &[json!("1 av")]).await?;
    running.reads("150 000").await?;
    running.close().await
}

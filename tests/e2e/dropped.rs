//! Files that come to the window while a row of a list, or a meeting, is open: kept with it. A second start hands a file over by the same
//! door as a drop on the window does, and a test can start a program where it has no hand to drag with.

use std::path::PathBuf;

use whole_program::Outcome;
use whole_program::program::{Bus, Desk, answer};
use whole_program::window::Running;

/// A file of somebody's, with this name.
fn file(desk: &Desk, name: &str) -> Outcome<PathBuf> {
    let path = desk.meetings().join(name);
    std::fs::write(&path, "Konstruert til prøve.")?;
    Ok(path)
}

#[tokio::test]
async fn a_file_dropped_on_an_open_row_is_kept_with_it() -> Outcome {
    let desk = Desk::new()?;
    let bus = Bus::start(&desk)?;
    let meeting = desk.nordland()?;
    let running = Running::start_where(&desk, Some(&meeting), &[bus.variable()]).await?;
    running.place('i', "Lister").await?;
    running.open_by_key("Ny rad").await?;
    running.write_by_key("Hva", "Rapport med vedlegg (konstruert)").await?;
    running.answer_by_key("Lagre").await?;
    running.reads("Rapport med vedlegg (konstruert)").await?;
    running.click("Rapport med vedlegg (konstruert)").await?;
    running.until("the row is open", "return document.querySelector('dialog:modal') !== null", &[]).await?;

    // Whatever it is, it comes to the row while the row is open: a workbook too, which else would be imported.
    for name in ["Rapport.pdf", "Regnskap.csv"] {
        assert_eq!(bus.second_start(&desk, &file(&desk, name)?)?, Some(0), "it hands its file over and ends");
        let kept = "return document.querySelector('dialog:modal')?.innerText.includes(arguments[0]) ?? false";
        running.until(&format!("«{name}» is in the row"), kept, &[name.into()]).await?;
    }
    running.answer_by_key("Lagre").await?;
    running.close().await?;

    let path = meeting.to_str().ok_or("the path is not text")?;
    let lists: serde_json::Value = serde_json::from_str(&answer(["show", path, "lists", "--json"])?)?;
    let rows = lists["lists"][0]["rows"].as_array().ok_or_else(|| format!("no rows in {lists}"))?;
    let files = rows.iter().filter_map(|row| row["files"].as_array()).flatten();
    let names: Vec<&str> = files.filter_map(|file| file["name"].as_str()).collect();
    assert_eq!(names, ["Rapport.pdf", "Regnskap.csv"], "the file has them with the row: {lists}");
    assert!(answer(["verify", path])?.starts_with("i orden"), "and is whole");
    Ok(())
}

#[tokio::test]
async fn a_file_dropped_while_a_meeting_is_open_lies_with_the_meeting() -> Outcome {
    let desk = Desk::new()?;
    let bus = Bus::start(&desk)?;
    let meeting = desk.nordland()?;
    let running = Running::start_where(&desk, Some(&meeting), &[bus.variable()]).await?;
    running.place('m', "Møter og saker").await?;
    running.enter_on("Saksliste for møtet…").await?;
    running.reads("Lagre sakslisten").await?;
    assert_eq!(bus.second_start(&desk, &file(&desk, "Deltakere.pdf")?)?, Some(0));
    running.reads("Deltakere.pdf").await?;
    running.control("button", "Fjern Deltakere.pdf").await?;
    running.close().await
}

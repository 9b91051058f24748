//! The program around the meeting: one window for every file, the way out of one, and what happens when something falls over.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use whole_program::Outcome;
use whole_program::program::{Bus, Desk, answer};
use whole_program::window::Running;

fn rogaland(desk: &Desk) -> Outcome<PathBuf> {
    let file = desk.meetings().join("Rogaland 2025.innstilling");
    answer(["new".as_ref(), file.as_os_str(), "--example".as_ref(), "rogaland-2025".as_ref()])?;
    Ok(file)
}

/// Types into the form of the model, and leaves it so.
async fn edit_model(running: &Running) -> Outcome {
    running.section("Modell").await?;
    let open =
        "const part = [...document.querySelectorAll('summary')].find(part => part.textContent.includes('Grenser'));
        if (!part) return false; part.parentElement.open || part.click(); return true";
    running.until("the part «Grenser»", open, &[]).await?;
    let field = "const field = document.querySelector('[data-place=\"schemes[0].need_at_most\"]'); field?.focus();
        return document.activeElement === field && field !== null";
    running.until("its first field", field, &[]).await?;
    running.type_keys("75 000").await?;
    let typed = "return document.querySelector('[data-place=\"schemes[0].need_at_most\"]').value === '75 000'";
    running.until("it is typed", typed, &[]).await?;
    Ok(())
}

#[tokio::test]
async fn a_second_start_comes_to_the_window_that_is_open_with_the_file_it_named() -> Outcome {
    let desk = Desk::new()?;
    let bus = Bus::start(&desk)?;
    let (first, second) = (desk.nordland()?, rogaland(&desk)?);
    let running = Running::start_where(&desk, Some(&first), &[bus.variable()]).await?;
    running.reads("Samarbeidsforum i Nordland").await?;
    assert_eq!(bus.second_start(&desk, &second)?, Some(0), "it hands its file over and ends");
    running.reads("Stavanger kommune").await?;
    assert_eq!(bus.second_start(&desk, &first)?, Some(0));
    running.reads("Samarbeidsforum i Nordland").await?;

    let workbook = desk.meetings().join("meldt.csv");
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/examples/nordland-2023/behovsmeldinger.csv"),
        &workbook,
    )?;
    assert_eq!(bus.second_start(&desk, &workbook)?, Some(0));
    running.reads("meldt.csv").await?;
    running.close().await
}

#[tokio::test]
async fn from_an_open_meeting_there_is_a_way_to_another_and_to_the_start_page() -> Outcome {
    let desk = Desk::new()?;
    let other = rogaland(&desk)?;
    let running = Running::start(&desk, Some(&other)).await?;
    running.reads("Stavanger kommune").await?;
    running.click("Fil").await?;
    running.click("Til startsiden").await?;
    running.reads("Nytt møte").await?;
    running.click("Rogaland 2025.innstilling…").await?;
    running.reads("Stavanger kommune").await?;
    running.close().await
}

#[tokio::test]
async fn closing_asks_when_something_typed_is_not_saved_and_keeps_it_as_a_draft() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let running = Running::start(&desk, Some(&file)).await?;
    edit_model(&running).await?;
    running.ask_to_close("Noe er ikke lagret").await?;
    running.confirm("Bli her").await?;
    running.ask_to_close("Noe er ikke lagret").await?;
    // The window may be gone before the driver can answer.
    let _ = running.click("Gå videre").await;
    running.ends().await.map_err(|error| format!("the first time: {error}"))?;

    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Modell").await?;
    let there = "const field = document.querySelector('[data-place=\"schemes[0].need_at_most\"]');
        if (!field) [...document.querySelectorAll('summary')].find(part => part.textContent.includes('Grenser'))?.click();
        return field !== null && field.value === '75 000'";
    running.until("what was typed is there again", there, &[]).await?;
    // Kept once more, it is asked about once more.
    running.ask_to_close("Noe er ikke lagret").await?;
    let _ = running.click("Gå videre").await;
    running.ends().await
}

#[tokio::test]
async fn a_command_that_falls_over_is_a_refusal_and_the_meeting_goes_on() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let signal = desk.home().join("fall over");
    let running = Running::start_where(&desk, Some(&file), &[("INNSTILLING_FALLS_OVER", signal.as_os_str())]).await?;
    let before = running.amount(1).await?;
    std::fs::write(&signal, "")?;
    running.set_amount(1, "150 000").await?;
    running.reads("Noe gikk galt i programmet selv").await?;
    running.press(fantoccini::key::Key::Escape).await?;
    running.amount_becomes(1, before).await?;
    running.set_amount(2, "160 000").await?;
    running.amount_becomes(2, 160_000).await?;

    let log = find(desk.home(), OsStr::new("innstilling.log")).ok_or("there is no log")?;
    let log = std::fs::read_to_string(log)?;
    assert!(log.contains("fell over at") && log.contains("refused interrupted"), "{log}");
    assert!(
        !log.contains("150") && !log.contains("Bindal") && !log.contains("Nordland"),
        "nothing of the meeting: {log}"
    );
    running.close().await?;
    assert!(answer(["verify".as_ref(), file.as_os_str()])?.starts_with("i orden"), "the file is whole");
    Ok(())
}

/// A file by its name, wherever in a folder it lies.
fn find(folder: &Path, name: &OsStr) -> Option<PathBuf> {
    let entries: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    let here = entries.iter().find(|path| path.file_name() == Some(name) && path.is_file()).cloned();
    here.or_else(|| entries.iter().filter(|path| path.is_dir()).find_map(|path| find(path, name)))
}

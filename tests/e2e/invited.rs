//! An invitation that is opened while the program runs: it comes to the laptop's window of that program, and one that leads nowhere says
//! why, in words. What the leader's window has open stays.

use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use serde_json::{Value, json};
use whole_program::program::{Bus, Desk};
use whole_program::room::Hosted;
use whole_program::window::Running;
use whole_program::{Outcome, accessibility, picture};

const TITLE: &str = "^Innstilling – Bli med i møte$";

/// A file in this desk's folder, named as an invitation.
fn file(desk: &Desk, name: &str, text: &str) -> Outcome<PathBuf> {
    let path = desk.meetings().join(format!("{name}.innstilling-invitasjon"));
    std::fs::write(&path, text)?;
    Ok(path)
}

/// A second start with the file comes to the program that runs.
fn starts_again(bus: &Bus, desk: &Desk, file: &Path) -> Outcome {
    assert_eq!(bus.second_start(desk, file)?, Some(0), "it hands its file over and ends");
    Ok(())
}

/// axe finds nothing; the picture is kept.
async fn clean(laptop: &Running, name: &str) -> Outcome {
    let faults = accessibility::faults(laptop).await?;
    picture::take(TITLE, &format!("laptop-window-{name}"))?;
    assert!(faults.is_empty(), "{name}: {}", faults.join("\n"));
    Ok(())
}

/// Knocks under this name by the way that stands on the page.
async fn knocks(laptop: &Running) -> Outcome {
    laptop.write_by_key("Hvem spør", "Skolekontoret").await?;
    laptop.press(Key::Enter).await
}

#[tokio::test]
async fn an_invitation_comes_to_the_program_that_runs_and_one_that_leads_nowhere_says_why() -> Outcome {
    let (leaders, desk) = (Desk::new()?, Desk::new()?);
    let mut room = Hosted::open(&leaders.nordland()?, &leaders.meetings().join("rom"))?;
    let invitation = room.invitations().into_iter().next().ok_or("no invitation")?;
    let other_version = Value::Object(
        invitation
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.clone(), if name == "invitation" { json!(2) } else { value.clone() }))
            .collect(),
    );
    let half: String = invitation.to_string().chars().take(60).collect();
    let bus = Bus::start(&desk)?;
    let meeting = desk.nordland()?;
    let running = Running::start_where(&desk, Some(&meeting), &[bus.variable()]).await?;
    running.reads("Samarbeidsforum i Nordland").await?;

    // One that is cut off, and one of another version: the window opens, and says what it is.
    starts_again(&bus, &desk, &file(&desk, "halv", &half)?)?;
    running.turn_to_wall().await?;
    running.reads("Dette er verken en invitasjon eller teksten i en QR-kode.").await?;
    clean(&running, "broken").await?;
    starts_again(&bus, &desk, &file(&desk, "nyere", &other_version.to_string())?)?;
    running.reads("Invitasjonen er laget av en annen utgave av programmet (protokoll 2).").await?;

    // A good one takes their place, and only who asks is left to say.
    let good = file(&desk, "god", &invitation.to_string())?;
    starts_again(&bus, &desk, &good)?;
    running.reads("Invitasjon til Samarbeidsforum").await?;
    let gone = "return !document.body.innerText.includes('en annen utgave av programmet')";
    running.until("what was wrong is said no more", gone, &[]).await?;
    knocks(&running).await?;
    running.reads("Vent på møtelederen").await?;
    room.let_in(1)?;
    running.reads("tilkoblet, alt er nytt").await?;

    // A file that is opened meanwhile changes nothing of the room that one is in, which is said.
    starts_again(&bus, &desk, &file(&desk, "halv", &half)?)?;
    running.reads("Du er alt med i et møte.").await?;
    running.reads("tilkoblet, alt er nytt").await?;
    clean(&running, "brought-while-in").await?;

    // Taken out by the leader and opened once more, the same invitation is spent.
    room.lead(&json!({"do": "revoke", "device": 1}))?;
    running.reads("Maskinen er ikke lenger med").await?;
    starts_again(&bus, &desk, &good)?;
    running.reads("Invitasjon til Samarbeidsforum").await?;
    knocks(&running).await?;
    running.reads("Invitasjonen er brukt av en annen maskin.").await?;
    clean(&running, "spent").await?;

    // What the leader's window has open is as it was.
    room.end()?;
    running.turn_to_main().await?;
    running.reads("Samarbeidsforum i Nordland").await?;
    let kept = running.invoke("leader", json!({})).await?;
    assert!(kept.pointer("/answer/revision").is_some(), "the meeting that was open is open: {kept}");
    Ok(())
}

//! The app joins the app: one program leads and opens its room, another comes in by an invitation's file, follows, votes and keeps its
//! receipt, also when the leader's program dies. Two programs on one display.

use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use serde_json::{Value, json};
use whole_program::program::{Desk, answer};
use whole_program::window::{Running, wait};
use whole_program::{Outcome, accessibility, picture, screen};

const TITLE: &str = "^Innstilling – Bli med i møte$";
/// Chooses the page's language in its list.
const SPEAK: &str = "
    const list = [...document.querySelectorAll('select')].find(list => [...list.options].some(one => one.value === arguments[0]));
    list.value = arguments[0];
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
";
const DIALOG: &str = "Hvor skal invitasjonene ligge";

/// Gives a command at the desk, as the page does.
pub async fn lead(leader: &Running, command: Value) -> Outcome {
    let view = leader.invoke("leader", json!({})).await?;
    let seen = view.pointer("/answer/revision").cloned().ok_or_else(|| format!("no revision: {view}"))?;
    let done = leader.invoke("execute", json!({"seen": seen, "command": command})).await?;
    if done.get("refused").is_some() { Err(format!("{command}: {done}").into()) } else { Ok(()) }
}

/// A meeting that has opened its case, with one proposal, so that it can be voted on.
pub fn open_meeting(desk: &Desk, file: &Path) -> Outcome {
    let seats: Vec<String> = (1..=12).map(|number| format!("s{number:02}")).collect();
    let commands = [
        json!({"do": "open-meeting", "meeting": "m1"}),
        json!({"do": "arrive", "seats": seats}),
        json!({"do": "set-case", "case": {"number": "1/23", "title": "Fordeling (konstruert)", "kind": "decision", "proposed_decision": null}}),
        json!({"do": "set-agenda", "meeting": "m1", "agenda": [{"case": "1/23", "minutes": 10}]}),
        json!({"do": "open-case", "case": "1/23", "led_by": "s15"}),
        json!({"do": "put-forward", "proposal": "a", "text": "Utkastet vedtas."}),
        json!({"do": "consensus-tried"}),
        json!({"do": "show-on-wall", "scene": {"scene": "case"}}),
    ];
    let script = desk.meetings().join("møtet.jsonl");
    std::fs::write(&script, commands.map(|command| command.to_string()).join("\n"))?;
    answer(["do".as_ref(), file.as_os_str(), script.as_os_str()]).map(drop)
}

/// The invitation of a seat, saved where the leader says.
pub async fn invitation(leader: &Running, desk: &Desk, seat: &str) -> Outcome<PathBuf> {
    leader.section("Rommet").await?;
    leader.pick_by_key("Til én plass", seat).await?;
    leader.enter_on("Invitasjon …").await?;
    wait("the dialog is there", || async { Ok(screen::is_seen(DIALOG).then_some(())) }).await?;
    let folder = desk.meetings();
    let saved = || -> Outcome<Option<PathBuf>> {
        let files = std::fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
        let ends = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "innstilling-invitasjon");
        Ok(files.into_iter().map(|file| file.path()).find(ends))
    };
    wait("the invitation is saved", || async {
        if saved()?.is_none() && screen::is_seen(DIALOG) {
            screen::answer_with_path(DIALOG, &folder)?;
        }
        saved()
    })
    .await
}

/// axe finds nothing, in either language.
pub async fn clean(laptop: &Running, name: &str) -> Outcome {
    for language in ["nn", "nb"] {
        laptop.script(SPEAK, &[json!(language)]).await?;
        laptop.until(language, "return document.documentElement.lang === arguments[0]", &[json!(language)]).await?;
        let faults = accessibility::faults(laptop).await?;
        picture::take(TITLE, &format!("laptop-window-{name}-{language}"))?;
        assert!(faults.is_empty(), "{name}, {language}: {}", faults.join("\n"));
    }
    Ok(())
}

/// Votes by the keyboard, and gives the receipt.
pub async fn vote(laptop: &Running, letter: &str) -> Outcome<String> {
    laptop.until("the ballot", "return document.querySelector('.ballot .answer') !== null", &[]).await?;
    laptop.script("document.activeElement?.blur()", &[]).await?;
    laptop.type_keys(letter).await?;
    let named = "return document.activeElement?.hasAttribute('data-send') ?? false";
    laptop.until("the answer is named once more", named, &[]).await?;
    laptop.press(Key::Enter).await?;
    let receipt = "return document.querySelector('[data-receipt]')?.textContent ?? null";
    Ok(laptop.until("the receipt", receipt, &[]).await?.as_str().unwrap_or_default().trim().to_owned())
}

#[tokio::test]
async fn the_app_joins_the_app_votes_and_is_back_by_itself_with_its_receipt_when_the_desk_died() -> Outcome {
    let (desk, other) = (Desk::new()?, Desk::new()?);
    let file = desk.nordland()?;
    open_meeting(&desk, &file)?;
    let leader = Running::start(&desk, Some(&file)).await?;
    leader.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    let invitation = invitation(&leader, &desk, "Vågan").await?;

    // The invitation's file opens the other program at the door, and only that.
    let laptop = Running::start(&other, Some(&invitation)).await?;
    laptop.reads("Invitasjon til Samarbeidsforum").await?;
    clean(&laptop, "invited").await?;
    laptop.write_by_key("Hvem spør", "Skolekontoret").await?;
    laptop.press(Key::Enter).await?;
    laptop.reads("Vent på møtelederen").await?;
    leader.reads("Skolekontoret").await?;
    leader.enter_on("Slipp inn Skolekontoret").await?;
    laptop.reads("tilkoblet, alt er nytt").await?;
    laptop.reads("Vågan kommune").await?;
    clean(&laptop, "in").await?;

    // Nothing else of the program is open to that window.
    for (command, arguments) in [
        ("leader", json!({})),
        ("open_path", json!({"path": file})),
        ("execute", json!({"seen": 1, "command": {"do": "undo"}})),
        ("room", json!({})),
        ("open_laptop", json!({})),
    ] {
        let said = laptop.invoke(command, arguments).await?;
        assert!(said.get("refused").is_some(), "{command}: {said}");
    }

    // The vote is opened in the leader's window. The laptop votes, and one who has none votes at the desk.
    leader.section("Saksliste").await?;
    leader.choose("Navngitt, fra PC").await?;
    leader.enter_on("Åpne voteringen").await?;
    leader.answer_by_key("Åpne voteringen").await?;
    leader.reads("Har ikke stemt (12)").await?;
    let counted = vote(&laptop, "f").await?;
    leader.reads("1 av 12 har stemt.").await?;
    leader.enter_on("Stem ved bordet: …").await?;
    leader.answer_by_key("Blank").await?;
    leader.reads("2 av 12 har stemt.").await?;
    leader.enter_on("Avslutt voteringen").await?;
    leader.reads("Avslutte før alle har stemt?").await?;
    leader.answer_by_key("Avslutt voteringen").await?;
    leader.reads("For 1 · mot 0 · blank 1").await?;
    let question = json!({"question": "one", "proposal": "a"});
    laptop.enter_on("Mine meldinger").await?;
    laptop.reads("Stemmen er blant dem som er talt.").await?;
    laptop.reads(&counted).await?;

    // The desk dies in the middle of a secret vote, and nobody is asked to do anything.
    lead(&leader, json!({"do": "put-to-vote", "question": question, "way": "secret-by-laptop", "repeats": 1})).await?;
    let receipt = vote(&laptop, "m").await?;
    assert!(receipt.len() >= 8 && receipt != counted, "{receipt}");
    clean(&laptop, "voted").await?;
    leader.pull_the_plug()?;
    laptop.reads("mistet forbindelsen kl.").await?;
    let leader = Running::start(&desk, Some(&file)).await?;
    laptop.reads("tilkoblet, alt er nytt").await?;
    laptop.reads(&receipt).await?;

    // The laptop's own program dies too: from its start page it is back in the room, and has its receipt.
    laptop.pull_the_plug()?;
    let laptop = Running::start(&other, None).await?;
    laptop.enter_on("Bli med i møte …").await?;
    laptop.turn_to_wall().await?;
    laptop.enter_on("Gå inn igjen: …").await?;
    laptop.reads("tilkoblet, alt er nytt").await?;
    laptop.enter_on("Mine meldinger").await?;
    laptop.reads(&counted).await?;
    laptop.reads(&receipt).await?;

    // The leader closes the file: the laptop says that it is not fresh, and keeps what it has.
    leader.invoke("close_file", json!({})).await?;
    laptop.reads("mistet forbindelsen kl.").await?;
    leader.close().await?;
    let verified = answer(["verify".as_ref(), file.as_os_str()])?;
    assert!(!verified.is_empty());
    Ok(())
}

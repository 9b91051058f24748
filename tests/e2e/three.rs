//! Three at once on one display: the leader's window, the program that joins from another desk, and a browser that joins the same room.
//! All three vote, the leader's own at the desk, and each has its receipt.

use std::path::Path;
use std::process::{Child, ChildStdin, Command};
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};
use whole_program::lines::{Lines, started};
use whole_program::program::{Desk, answer};
use whole_program::window::Running;
use whole_program::{Outcome, accessibility, picture};

use super::joining::{invitation, open_meeting, vote};

/// A line that has not come after so long will not come.
const PATIENCE: Duration = Duration::from_secs(120);
/// Where the page's tests lie.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui");

/// A browser on the display, which goes its way by itself and tells each step. Ended when dropped.
struct Browser {
    child: Child,
    /// None when nobody listens to it any more.
    stdin: Option<ChildStdin>,
    lines: Lines,
}

impl Browser {
    /// Joins the room by its code, and votes with this key when it may.
    fn join(address: &str, code: &str, key: &str) -> Outcome<Browser> {
        let seen = Path::new(PAGES).join("../tests/output/ui/three-browser.png");
        let mut command = Command::new("node");
        command.args(["--experimental-websocket", "tests/room/beside.mjs", address, code, key]).arg(seen);
        let (child, stdin, lines) = started(command.current_dir(PAGES), PATIENCE)?;
        Ok(Browser { child, stdin: Some(stdin), lines })
    }

    /// Its next step, which is this one.
    fn says(&self, what: &str) -> Outcome<Value> {
        let said = self.lines.next()?;
        if said["says"] == what { Ok(said) } else { Err(format!("not «{what}»: {said}").into()) }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends when nobody listens to it any more.
        drop(self.stdin.take());
        let _ = self.child.wait();
    }
}

/// axe finds nothing on the page that the session looks at.
async fn clean(running: &Running, name: &str) -> Outcome {
    let faults = accessibility::faults(running).await?;
    assert!(faults.is_empty(), "{name}: {}", faults.join("\n"));
    Ok(())
}

#[tokio::test]
async fn the_leader_an_app_and_a_browser_are_in_one_room_on_one_display_and_all_three_vote() -> Outcome {
    if !Path::new("/usr/bin/chromium").exists() {
        eprintln!("Left out: there is no Chromium here.");
        return Ok(());
    }
    let (desk, other) = (Desk::new()?, Desk::new()?);
    let file = desk.nordland()?;
    open_meeting(&desk, &file)?;
    let leader = Running::start(&desk, Some(&file)).await?;
    leader.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    leader.invoke("lead_room", json!({"command": {"do": "let-browsers-command", "allowed": true}})).await?;

    // The program from another desk, by its invitation.
    let app = Running::start(&other, Some(&invitation(&leader, &desk, "Vågan").await?)).await?;
    app.write_by_key("Hvem spør", "Skolekontoret").await?;
    app.press(Key::Enter).await?;
    leader.reads("Skolekontoret").await?;
    leader.enter_on("Slipp inn Skolekontoret").await?;
    app.reads("tilkoblet, alt er nytt").await?;

    // The browser, by the code on the wall; the leader says on which seat when the numbers are the same.
    let room = leader.invoke("room", json!({})).await?;
    let of = |name: &str| -> Outcome<String> {
        let said = room.pointer(&format!("/answer/open/view/{name}")).and_then(Value::as_str);
        Ok(said.ok_or_else(|| room.to_string())?.to_owned())
    };
    let browser = Browser::join(&of("address")?, &of("code")?, "m")?;
    let number = browser.says("number")?["number"].as_str().unwrap_or_default().to_owned();
    leader.reads(&number).await?;
    leader.reads("Nettleseren").await?;
    clean(&leader, "the door").await?;
    let waiting = leader.invoke("room", json!({})).await?;
    let knock = waiting.pointer("/answer/open/view/waiting/0/knock").cloned().ok_or_else(|| waiting.to_string())?;
    let approve = json!({"do": "approve", "knock": knock, "face": {"as": "seat", "seat": "s02"}});
    leader.invoke("lead_room", json!({"command": approve})).await?;
    browser.says("in")?;

    // One vote: the app for, the browser against, the leader's own neighbour at the desk blank.
    leader.section("Saksliste").await?;
    leader.choose("Navngitt, fra PC").await?;
    leader.enter_on("Åpne voteringen").await?;
    leader.answer_by_key("Åpne voteringen").await?;
    let of_app = vote(&app, "f").await?;
    let of_browser = browser.says("receipt")?["receipt"].as_str().unwrap_or_default().to_owned();
    assert!(!of_app.is_empty() && !of_browser.is_empty() && of_app != of_browser, "{of_app} {of_browser}");
    leader.reads("2 av 12 har stemt.").await?;
    leader.enter_on("Stem ved bordet: …").await?;
    leader.answer_by_key("Blank").await?;
    leader.reads("3 av 12 har stemt.").await?;
    clean(&leader, "the vote").await?;
    clean(&app, "the vote on the laptop").await?;
    picture::take("^Innstilling – Bli med i møte$", "three-app")?;
    leader.enter_on("Avslutt voteringen").await?;
    leader.reads("Avslutte før alle har stemt?").await?;
    leader.answer_by_key("Avslutt voteringen").await?;
    leader.reads("For 1 · mot 1 · blank 1").await?;
    browser.says("counted")?;
    app.enter_on("Mine meldinger").await?;
    app.reads("Stemmen er blant dem som er talt.").await?;
    app.reads(&of_app).await?;
    drop(browser);
    leader.invoke("close_file", json!({})).await?;
    leader.close().await?;
    let verified = answer(["verify".as_ref(), file.as_os_str()])?;
    assert!(!verified.is_empty());
    Ok(())
}

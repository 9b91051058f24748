//! Machines live while a vote is open: pages are loaded anew by F5, the wall is opened in the middle of it, a ballot lies half filled.
//! Nothing is lost, and each face says how fresh it is.

use fantoccini::key::Key;
use serde_json::json;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;
use whole_program::{Outcome, picture};

use super::joining::{invitation, lead, open_meeting};

/// As F5 and Ctrl+R do.
async fn load_anew(running: &Running) -> Outcome {
    running.client.refresh().await?;
    running.until("the page is there again", "return document.querySelector('main') !== null", &[]).await?;
    Ok(())
}

#[tokio::test]
async fn pages_loaded_anew_a_wall_opened_in_mid_vote_and_a_half_filled_ballot_lose_nothing() -> Outcome {
    let (desk, other) = (Desk::new()?, Desk::new()?);
    let file = desk.nordland()?;
    open_meeting(&desk, &file)?;
    let leader = Running::start(&desk, Some(&file)).await?;
    leader.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    let laptop = Running::start(&other, Some(&invitation(&leader, &desk, "Vågan").await?)).await?;
    laptop.write_by_key("Hvem spør", "Skolekontoret").await?;
    laptop.press(Key::Enter).await?;
    leader.reads("Skolekontoret").await?;
    leader.enter_on("Slipp inn Skolekontoret").await?;
    laptop.reads("tilkoblet, alt er nytt").await?;

    // An election by name: two crosses are set and not sent, and the page is loaded anew.
    let rule = json!({"posts": 2, "share": {"parts": 1, "of": 2, "reach": "more-than"}, "second": "two-for-each-post"});
    let stand = ["KS Nord-Norge", "Nord universitet", "Åmli kommune"];
    lead(&leader, json!({"do": "open-election", "rule": rule, "candidates": stand, "way": "named-by-laptop"})).await?;
    laptop.until("the ballot", "return document.querySelector('[data-candidate]') !== null", &[]).await?;
    laptop.script("document.activeElement?.blur()", &[]).await?;
    laptop.type_keys("13").await?;
    laptop.reads("2 av 2 kryss satt.").await?;
    load_anew(&laptop).await?;
    laptop.reads("tilkoblet, alt er nytt").await?;
    laptop.reads("2 av 2 kryss satt.").await?;

    // Another votes at the desk, the wall is opened in the middle of the vote, and both of the leader's windows are loaded anew.
    lead(&leader, json!({"do": "cast-at-desk", "seat": "s04", "choice": ["Nord universitet"]})).await?;
    lead(&leader, json!({"do": "show-on-wall", "scene": {"scene": "case"}})).await?;
    leader.click("Vis på vegg").await?;
    leader.turn_to_wall().await?;
    leader.reads("av 12 har stemt").await?;
    leader.reads("Åmli kommune").await?;
    load_anew(&leader).await?;
    leader.reads("av 12 har stemt").await?;
    picture::take("^Innstilling – vegg", "wall-in-mid-vote")?;
    leader.turn_to_main().await?;
    load_anew(&leader).await?;
    laptop.reads("1 av 12 har stemt").await?;
    laptop.reads("2 av 2 kryss satt.").await?;

    // The crosses that were set before all of it are sent, and have a receipt that a page loaded anew has still.
    laptop.enter_on("Se over stemmen").await?;
    let named = "return document.activeElement?.hasAttribute('data-send') ?? false";
    laptop.until("the ballot is named once more", named, &[]).await?;
    laptop.press(Key::Enter).await?;
    let receipt = "return document.querySelector('[data-receipt]')?.textContent ?? null";
    let receipt = laptop.until("the receipt", receipt, &[]).await?.as_str().unwrap_or_default().trim().to_owned();
    load_anew(&laptop).await?;
    laptop.reads(&receipt).await?;
    lead(&leader, json!({"do": "end-vote"})).await?;
    laptop.enter_on("Mine meldinger").await?;
    laptop.reads("Stemmen er blant dem som er talt.").await?;
    leader.invoke("close_file", json!({})).await?;
    laptop.reads("mistet forbindelsen kl.").await?;
    load_anew(&laptop).await?;
    laptop.reads("mistet forbindelsen kl.").await?;
    leader.close().await?;
    assert!(!answer(["verify".as_ref(), file.as_os_str()])?.is_empty());
    Ok(())
}

//! Three counties in the real windows: each opens with its own way of sharing, its pots tally, every section is looked over by
//! axe in light and dark, and what is set for a region or a draft reaches the file.

use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;

use crate::faces::look_at;

/// A meeting file of an example, open at the desk.
async fn county(desk: &Desk, example: &str) -> Outcome<(Running, std::path::PathBuf)> {
    let file = desk.meetings().join(format!("{example}.innstilling"));
    answer(["new".as_ref(), file.as_os_str(), "--example".as_ref(), example.as_ref()])?;
    Ok((Running::start(desk, Some(&file)).await?, file))
}

/// The schemes' sums as the program gives them to the page.
async fn schemes(running: &Running) -> Outcome<Vec<Value>> {
    let view = running.invoke("leader", json!({})).await?;
    Ok(view["draft"]["schemes"].as_array().cloned().unwrap_or_default())
}

fn tallies(schemes: &[Value]) {
    let kroner = |sums: &Value, field: &str| sums[field].as_i64().unwrap_or(i64::MIN);
    for sums in schemes {
        let parts = ["committed", "set_aside", "allocated", "unallocated"].map(|field| kroner(sums, field));
        assert_eq!(parts.iter().sum::<i64>(), kroner(sums, "frame"), "{}", sums["scheme"]);
        let pots = sums["pots"].as_array().map(Vec::as_slice).unwrap_or_default();
        if !pots.is_empty() {
            let given: i64 = pots.iter().map(|pot| kroner(pot, "given")).sum();
            assert_eq!(given, kroner(sums, "allocated"), "the pots of {} come to what is given", sums["scheme"]);
        }
    }
}

#[tokio::test]
async fn rogaland_shares_by_last_year_and_shows_percent_base_and_amount() -> Outcome {
    let desk = Desk::new()?;
    let (running, _) = county(&desk, "rogaland-2025").await?;
    let title = "^Innstilling – rogaland-2025";
    running.reads("Stavanger kommune").await?;
    tallies(&schemes(&running).await?);
    look_at(&running, title, "rogaland-draft").await?;
    for (section, says, name) in [
        ("Rammer", "25 000 000", "rogaland-frames"),
        ("30 %-runden", "50 000", "rogaland-round"),
        ("Modell", "Rogaland", "rogaland-model"),
        ("Flere år", "statsbudsjettet", "rogaland-years"),
    ] {
        running.section(section).await?;
        running.reads(says).await?;
        look_at(&running, title, name).await?;
    }
    running.close().await
}

#[tokio::test]
async fn innlandet_shares_by_key_figures() -> Outcome {
    let desk = Desk::new()?;
    let (running, _) = county(&desk, "innlandet-2022").await?;
    running.reads("Nettverk A").await?;
    let schemes = schemes(&running).await?;
    tallies(&schemes);
    let boost = schemes.iter().find(|sums| sums["scheme"] == "kl").cloned().unwrap_or_default();
    let pots = boost["pots"].as_array().cloned().unwrap_or_default();
    assert!(!pots.iter().any(|pot| pot["name"] == "Nettverk D"), "who takes no part has no pot");
    look_at(&running, "^Innstilling – innlandet-2022", "innlandet-draft").await?;
    running.close().await
}

#[tokio::test]
async fn a_second_draft_is_set_beside_the_first() -> Outcome {
    let desk = Desk::new()?;
    let (running, file) = county(&desk, "nordland-2023").await?;
    running.set_amount(2, "350 000").await?;
    running.amount_becomes(2, 350_000).await?;
    let menu =
        running.until("the drafts' button", "return document.querySelector('button[aria-haspopup=menu]')", &[]).await?;
    running.element(&menu)?.click().await?;
    running.click("Kopier Utkast A …").await?;
    running.fill("Navn på utkastet", "Utkast B").await?;
    running.confirm("Lag kopien").await?;
    running.reads("Utkast B").await?;
    running.set_amount(2, "300 000").await?;
    running.amount_becomes(2, 300_000).await?;
    running.section("Sammenlign").await?;
    running.reads("Utkast A").await?;
    look_at(&running, "^Innstilling – nordland-2023", "nordland-compare").await?;
    running.close().await?;
    let told =
        answer(["allocate".as_ref(), file.as_os_str(), "--draft".as_ref(), "Utkast A".as_ref(), "--json".as_ref()])?;
    let told: Value = serde_json::from_str(&told)?;
    let needs = told["schemes"][0]["needs"].as_array().cloned().unwrap_or_default();
    let second = needs.iter().find(|need| need["number"] == 2).map(|need| need["amount"].clone());
    assert_eq!(second, Some(json!(350_000)), "the first draft stands as it was");
    assert!(answer(["verify".as_ref(), file.as_os_str()])?.starts_with("i orden"), "the file is whole");
    Ok(())
}

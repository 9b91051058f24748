//! The draft on the leader's desk: seen, adjusted, locked, taken back and explained.

use fantoccini::key::Key;
use whole_program::Outcome;
use whole_program::program::Desk;
use whole_program::window::Running;

#[tokio::test]
async fn the_example_meeting_shows_every_behovsmelding_and_sums_that_tally() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.reads("Innstilling 2023 · Samarbeidsforum i Nordland").await?;
    for (scheme, frame) in
        [("Regional ordning", 10_886_000), ("Desentralisert ordning", 12_070_000), ("Kompetanseløftet", 8_296_000)]
    {
        running.click(&format!("{scheme}…")).await?;
        running.sum_becomes("Ramme", frame).await?;
        let parts = [
            running.sum("Tilsagn").await?,
            running.sum("Avsatt").await?,
            running.sum("Fordelt").await?,
            running.sum("Rest").await?,
        ];
        assert_eq!(
            parts.iter().sum::<i64>(),
            frame,
            "{scheme}: what is bound, set aside, given and left is the frame: {parts:?}"
        );
    }
    running.section("Behov").await?;
    running.reads("135 rader").await?;
    running.reads("50 171 580").await?;
    running.close().await
}

#[tokio::test]
async fn an_amount_is_typed_and_the_others_hold_or_share_the_rest() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    let before = [running.amount(1).await?, running.amount(2).await?, running.amount(3).await?];

    running.choose("Hold de andre").await?;
    running.set_amount(1, "150 000").await?;
    running.amount_becomes(1, 150_000).await?;
    running.sum_becomes("Rest", before[0] - 150_000).await?;
    assert_eq!(running.amount(2).await?, before[1], "the others hold: the difference is the rest");

    running.choose("Fordel resten").await?;
    running.set_amount(2, "0,3 mill").await?;
    running.amount_becomes(2, 300_000).await?;
    running.sum_becomes("Rest", 0).await?;
    assert_eq!(running.amount(1).await?, 150_000, "what was set by hand stays where it is");
    assert!(running.amount(3).await? > before[2], "what was left over went to those that follow the rule");

    running.set_amount(3, "1.234").await?;
    running.reads("kan leses på to måter").await?;
    running.click("Bruk 1 234").await?;
    running.amount_becomes(3, 1_234).await?;
    running.close().await
}

#[tokio::test]
async fn a_locked_amount_stays_and_every_change_can_be_taken_back() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    let before = [running.amount(1).await?, running.amount(2).await?];

    running.go_to(1).await?;
    running.press(Key::Escape).await?;
    running.type_keys("l").await?;
    running.reads("Lås opp").await?;
    running.type_keys("5").await?;
    running.reads("Beløpet er låst").await?;

    running.choose("Fordel resten").await?;
    running.set_amount(2, "100000").await?;
    running.amount_becomes(2, 100_000).await?;
    assert_eq!(running.amount(1).await?, before[0], "what is locked does not move");

    running.click("Angre: Brønnøy kommune…").await?;
    running.amount_becomes(2, before[1]).await?;
    running.click("Gjør om: Brønnøy kommune…").await?;
    running.amount_becomes(2, 100_000).await?;
    running.go_to(3).await?;
    running.press_with_control('z').await?;
    running.amount_becomes(2, before[1]).await?;
    running.press_with_control('z').await?;
    running.control("button", "Gjør om: lås Bindal kommune").await?;
    running.close().await
}

#[tokio::test]
async fn every_amount_is_explained_from_the_frame_to_the_krone() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.go_to(1).await?;
    running.reads("Hvorfor dette beløpet?").await?;
    let steps = running.steps().await?;
    let of = |label: &str| steps.iter().find(|step| step.0.starts_with(label)).map(|step| step.1);
    let amount = running.amount(1).await?;
    assert_eq!(of("Beløp til tiltaket"), Some(amount), "the last sum is the amount in the table: {steps:?}");
    assert_eq!(of("Ramme 2023"), Some(10_886_000), "it begins with the frame");
    let pot = steps.iter().position(|step| step.0 == "Til fordeling").ok_or("no pot among the steps")?;
    let above: i64 = steps[..pot].iter().map(|step| step.1).sum();
    assert_eq!(above, steps[pot].1, "what the needs share is the sum of the steps above it: {steps:?}");
    assert_eq!(
        of("Av dette til eier").zip(of("Av dette til UH")).map(|(owner, uh)| owner + uh),
        Some(amount),
        "the parts are the whole"
    );
    running.close().await
}

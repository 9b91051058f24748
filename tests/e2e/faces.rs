//! Each page as people see it: axe-core finds nothing wrong, in light and in dark, nothing is stopped by the page's own
//! security policy, and a picture of it is kept.

use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, accessibility, picture};

/// Looks at the page in both looks. `title` is the window's; the picture is kept under `name`.
pub async fn look_at(running: &Running, title: &str, name: &str) -> Outcome {
    let mut faults = Vec::new();
    for scheme in ["dark", "light"] {
        accessibility::look(running, scheme).await?;
        let picture = picture::take(title, &format!("{name}-{scheme}"))?;
        assert!(picture::colours(&picture)? > 10, "{name} is painted: {}", picture.display());
        faults.extend(
            accessibility::faults(running).await?.into_iter().map(|fault| format!("{name}, {scheme}: {fault}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

#[tokio::test]
async fn the_start_page() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, None).await?;
    running.reads("Nordland 2023").await?;
    look_at(&running, "^Innstilling$", "start").await?;
    running.close().await
}

#[tokio::test]
async fn the_leaders_page() -> Outcome {
    let title = "^Innstilling – Nordland 2023";
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.set_amount(2, "350 000").await?;
    running.amount_becomes(2, 350_000).await?;
    running.go_to(2).await?;
    running.steps().await?;
    look_at(&running, title, "leader-draft").await?;
    running.client.set_window_size(1024, 768).await?;
    running.until("the window is smaller", "return innerWidth <= 1024", &[]).await?;
    look_at(&running, title, "leader-draft-1024").await?;
    running.client.set_window_size(1440, 900).await?;
    running.until("the window is larger", "return innerWidth > 1400", &[]).await?;
    for (section, name) in [
        ("Avgjørelse", "leader-decision"),
        ("Forum", "leader-forum"),
        ("Dokumenter", "leader-documents"),
        ("Rammer", "leader-frames"),
        ("Behov", "leader-needs"),
    ] {
        running.section(section).await?;
        look_at(&running, title, name).await?;
    }
    running.section("Utkast").await?;
    running.click("Taster").await?;
    look_at(&running, title, "leader-keys").await?;
    running.close().await
}

#[tokio::test]
async fn the_wall() -> Outcome {
    let title = "^Innstilling – vegg";
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    // The window manager answers in its own time.
    let filled = "return window.innerWidth === 1920 && window.innerHeight === 1080";
    running.until("the wall has the whole monitor", filled, &[]).await?;
    for (scene, says, name) in [
        ("Pause", "17.03.2023", "projector-pause"),
        ("Regional ordning", "fordelt på regioner", "projector-draft"),
        ("Regional ordning, Sør-Helgeland", "Bindal kommune", "projector-region"),
        ("Resultat", "Ikke lagt fram", "projector-result"),
    ] {
        running.turn_to_main().await?;
        running.choose_scene(scene).await?;
        if scene == "Regional ordning" {
            running.set_amount(1, "150 000").await?;
        }
        running.turn_to_wall().await?;
        running.reads(says).await?;
        look_at(&running, title, name).await?;
        let kept = picture::size(&picture::take(title, &format!("{name}-light"))?)?;
        assert_eq!(kept, (1920, 1080), "the wall has the whole monitor");
    }
    running.close().await
}

#[tokio::test]
async fn the_representatives_page() -> Outcome {
    let title = "^Innstilling – Nordland 2023";
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.section("Dokumenter").await?;
    running.click("Lag gjennomsynskopi").await?;
    running.reads("Nordland 2023 – gjennomsyn.innstilling").await?;
    running.close().await?;

    let copy = desk.meetings().join("Nordland 2023 – gjennomsyn.innstilling");
    let running = Running::start(&desk, Some(&copy)).await?;
    running.reads("Hvem er du her for?").await?;
    look_at(&running, title, "representative-seat").await?;
    running.click("Sortland kommune…").await?;
    running.reads("Egen organisasjon: Sortland kommune").await?;
    look_at(&running, title, "representative").await?;
    running.close().await
}

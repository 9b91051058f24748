//! The projector is unplugged and plugged in again: the wall is never laid over the leader's page, and comes back right.

use std::ffi::OsStr;

use whole_program::Outcome;
use whole_program::program::Desk;
use whole_program::screen::{self, Area, Unplugged};
use whole_program::window::{Running, wait};

const WALL: &str = "Innstilling – vegg";
const LEADER: &str = "Innstilling – Nordland";

async fn fills(monitor: Area) -> Outcome {
    let seen = || async move { Ok((screen::is_seen(WALL) && screen::window(WALL)? == monitor).then_some(())) };
    wait("the wall fills its monitor", seen).await
}

#[tokio::test]
async fn unplugged_the_wall_is_hidden_and_comes_back_as_large_as_its_monitor_is_then() -> Outcome {
    let [_, right] = screen::monitors()?;
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.click("Vis på vegg").await?;
    fills(right).await?;

    let monitor = Unplugged::right()?;
    running.reads("Veggens skjerm er koblet fra").await?;
    wait("the wall is hidden", || async { Ok((!screen::is_seen(WALL)).then_some(())) }).await?;
    running.set_amount(1, "150 000").await?;
    running.amount_becomes(1, 150_000).await?;

    monitor.plug_in("1280x720")?;
    running.reads("Veggen er tilbake på sin egen skjerm").await?;
    fills(Area { width: 1280, height: 720, ..right }).await?;
    assert!(!running.text().await?.contains("koblet fra"), "nothing is wrong any more");
    drop(monitor);
    fills(right).await?;
    running.close().await
}

#[tokio::test]
async fn on_one_monitor_the_wall_is_a_window_behind_the_leaders_and_says_so() -> Outcome {
    let monitor = Unplugged::right()?;
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.click("Vis på vegg").await?;
    running.reads("Det er bare én skjerm her").await?;
    assert!(!screen::window_states(WALL)?.contains("FULLSCREEN"), "an ordinary window");
    // The keyboard is the leader's still.
    running.set_amount(1, "150 000").await?;
    running.amount_becomes(1, 150_000).await?;
    drop(monitor);
    let [_, right] = screen::monitors()?;
    fills(right).await?;
    running.close().await
}

#[tokio::test]
async fn at_twice_the_size_the_window_fits_its_monitor() -> Outcome {
    let [left, _] = screen::monitors()?;
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let running = Running::start_where(&desk, Some(&file), &[("GDK_SCALE", OsStr::new("2"))]).await?;
    running.reads("Innstilling 2023 · Samarbeidsforum i Nordland").await?;
    let window = screen::window(LEADER)?;
    assert!(window.width <= left.width && window.height <= left.height, "{window:?} is larger than {left:?}");
    running.close().await
}

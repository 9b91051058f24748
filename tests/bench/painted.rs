//! From the key that ends a typed amount to the pixels, in the leader's window and on the wall, in a meeting of 250
//! behovsmeldinger. Run it on the display with two monitors:
//!
//! `cargo xtask display -- cargo bench -p whole-program --bench painted`
//!
//! Each page takes the time itself when the frame that shows the new amount has been handed on. Two runs are made: one where
//! the other amounts hold, and one where they share the rest, so that every row moves.

use std::io::{self, Write};

use fantoccini::key::Key;
use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::many;
use whole_program::program::Desk;
use whole_program::window::Running;

/// Behovsmeldinger in the meeting.
const NEEDS: usize = 250;
/// Changes that are measured in each run, after some that are not.
const CHANGES: usize = 60;
const WARM_UP: usize = 5;
/// The need whose amount is typed: the first row of the table.
const NUMBER: u32 = 1;

/// Takes the time when Enter is pressed, on its way in.
const HEAR_ENTER: &str = r#"
    window.now = () => Math.round(1000 * (performance.timeOrigin + performance.now()));
    addEventListener("keydown", event => { if (event.key === "Enter") window.pressed = window.now(); }, true);
"#;

/// Takes the time when a frame with the expected text has been painted. `place` is where the text is looked for.
const WATCH: &str = r#"
    const [place] = arguments;
    window.now = () => Math.round(1000 * (performance.timeOrigin + performance.now()));
    const shows = () => [...document.querySelectorAll(place)].some(part => part.textContent.replace(/\s/g, "") === window.expected);
    const painted = () => { const behind = new MessageChannel(); behind.port1.onmessage = () => { window.painted = window.now(); };
        requestAnimationFrame(() => behind.port2.postMessage(null)); };
    new MutationObserver(() => { if (window.expected && shows()) { window.expected = null; painted(); } })
        .observe(document.body, { subtree: true, childList: true, characterData: true });
"#;

const EXPECT: &str = "window.expected = arguments[0]; window.painted = null; window.pressed = null;";

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure())
}

async fn measure() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&many::meeting(&desk, NEEDS)?)).await?;
    running.go_to(NUMBER).await?;
    running.choose_scene("Regional ordning, Sør-Helgeland").await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Bindal kommune").await?;
    running.script(WATCH, &[json!("main *")]).await?;
    running.turn_to_main().await?;
    running.script(HEAR_ENTER, &[]).await?;
    running.script(WATCH, &[json!("[role=row].need [data-column='4']")]).await?;
    for (others, first) in [("Hold de andre", 100_000), ("Fordel resten", 150_000)] {
        running.choose(others).await?;
        let mut leader = Vec::new();
        let mut wall = Vec::new();
        for change in 0..WARM_UP + CHANGES {
            let (on_desk, on_wall) = one_change(&running, first + i64::try_from(change)? * 7).await?;
            if change >= WARM_UP {
                leader.push(on_desk);
                wall.push(on_wall);
            }
        }
        report(others, "leader", leader)?;
        report(others, "wall", wall)?;
    }
    running.close().await
}

/// Types an amount and gives how long it took on the leader's page and on the wall, in microseconds.
async fn one_change(running: &Running, amount: i64) -> Outcome<(i64, i64)> {
    let text = amount.to_string();
    running.turn_to_wall().await?;
    running.script(EXPECT, &[json!(text)]).await?;
    running.turn_to_main().await?;
    running.script(EXPECT, &[json!(text)]).await?;
    running.go_to(NUMBER).await?;
    running.type_keys(&text).await?;
    running.press(Key::Enter).await?;
    let painted = "return window.painted";
    let on_desk = number(&running.until("the amount is painted", painted, &[]).await?)?;
    let pressed = number(&running.script("return window.pressed", &[]).await?)?;
    running.turn_to_wall().await?;
    let on_wall = number(&running.until("the amount is painted on the wall", painted, &[]).await?)?;
    running.turn_to_main().await?;
    Ok((on_desk - pressed, on_wall - pressed))
}

fn number(value: &Value) -> Outcome<i64> {
    value.as_i64().ok_or_else(|| format!("not a time: {value}").into())
}

fn report(others: &str, window: &str, mut times: Vec<i64>) -> Outcome {
    times.sort_unstable();
    let at = |percent: usize| {
        let time = times[(times.len() - 1) * percent / 100];
        format!("{:3}.{} ms", time / 1000, time % 1000 / 100)
    };
    let (middle, high, most, count) = (at(50), at(95), at(100), times.len());
    Ok(writeln!(io::stdout(), "{others:<14} {window:<7} p50 {middle}   p95 {high}   max {most}   of {count}")?)
}

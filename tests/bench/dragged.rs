//! An amount that is dragged by the keys in the leader's real window, in a meeting of 10 000 behovsmeldinger: a step in every
//! picture for some seconds. How long from picture to picture, and how long until the foot shows the rest of each step, which
//! the program has reckoned. Run it on the display:
//!
//! `cargo xtask display -- cargo bench -p whole-program --bench dragged`

use std::io::{self, Write};

use serde_json::{Value, json};
use whole_program::figures::Times;
use whole_program::many;
use whole_program::program::Desk;
use whole_program::{Outcome, window::Running};

/// Behovsmeldinger in the meeting.
const NEEDS: usize = 10_000;
/// Pictures in which the amount is moved a step.
const STEPS: usize = 200;
/// The need whose amount is dragged: the first row of the table.
const NUMBER: u32 = 1;

/// Moves the amount at hand a step up in every picture, and keeps how long each picture took. The rest at the foot is a
/// thousand kroner less for each step: when it says so, that step has come back from the program.
const DRAG: &str = r#"
    const [steps] = arguments;
    const cell = document.activeElement;
    const parts = [...document.querySelectorAll("footer dl > div")];
    const rest = parts.find(part => part.querySelector("dt").textContent.trim() === "Rest").querySelector("dd");
    const read = () => Number(rest.textContent.replace(/\s/g, "").replace("\u2212", "-"));
    const before = read();
    const pressed = [], pictures = [], answers = [];
    new MutationObserver(() => {
        const step = (before - read()) / 1000;
        if (pressed[step - 1] !== undefined) answers.push(performance.now() - pressed[step - 1]);
    }).observe(rest, { subtree: true, childList: true, characterData: true });
    let last = performance.now();
    const picture = () => {
        const now = performance.now();
        pictures.push(now - last);
        last = now;
        if (pressed.length < steps) {
            pressed.push(now);
            cell.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, bubbles: true, cancelable: true }));
            requestAnimationFrame(picture);
        } else {
            const told = times => times.map(time => Math.round(1000 * time));
            setTimeout(() => { window.dragged = { pictures: told(pictures.slice(1)), answers: told(answers) }; }, 1000);
        }
    };
    window.dragged = null;
    requestAnimationFrame(picture);
"#;

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure())
}

async fn measure() -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&many::meeting(&desk, NEEDS)?)).await?;
    for others in ["Hold de andre", "Fordel resten"] {
        running.choose(others).await?;
        running.go_to(NUMBER).await?;
        running.script(DRAG, &[json!(STEPS)]).await?;
        let dragged = running.until("the amount has been dragged", "return window.dragged", &[]).await?;
        report(others, "from picture to picture", &dragged["pictures"])?;
        report(others, "until the rest is known", &dragged["answers"])?;
        running.press(fantoccini::key::Key::Escape).await?;
    }
    running.close().await
}

fn report(others: &str, what: &str, times: &Value) -> Outcome {
    if times.as_array().is_none_or(Vec::is_empty) {
        return Ok(writeln!(io::stdout(), "{others:<14} {what}   none: the rest stays as it is")?);
    }
    Ok(writeln!(io::stdout(), "{others:<14} {what}   {}", Times::told(times)?)?)
}

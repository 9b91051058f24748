//! From the start of the program until a meeting can be used, and what it takes of memory, beside the same program with nothing
//! open. Run it on the display; a number is how many behovsmeldinger the meeting has, 250 and 10 000 when none is given:
//!
//! `cargo xtask display -- cargo bench -p whole-program --bench opened`

use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use serde_json::json;
use whole_program::figures::Times;
use whole_program::program::Desk;
use whole_program::window::Running;
use whole_program::{Outcome, many, process};

/// How often each is opened.
const OPENED: usize = 5;
/// How long the memory of what was only needed for opening is given to be handed back.
const RESTED: Duration = Duration::from_secs(5);

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let asked = if asked.is_empty() { vec![250, 10_000] } else { asked };
    runtime.block_on(async {
        let empty = Opened::many(&Desk::new()?, None).await?;
        empty.report("nothing open", &empty)?;
        for needs in asked {
            let desk = Desk::new()?;
            let file = many::meeting(&desk, needs)?;
            Opened::many(&desk, Some(&file)).await?.report(&format!("{needs} behovsmeldinger"), &empty)?;
        }
        Ok(())
    })
}

/// What was measured: how long until the page could be used, in microseconds, and the memory then and after a rest, in kilobytes.
struct Opened {
    usable: Times,
    memory: u64,
    rested: u64,
}

impl Opened {
    async fn many(desk: &Desk, file: Option<&Path>) -> Outcome<Opened> {
        let (mut usable, mut memory, mut rested) = (Vec::new(), 0, 0);
        for _ in 0..OPENED {
            let running = Running::start(desk, file).await?;
            if file.is_some() {
                // Its first row has been drawn, and takes the focus: an amount may be typed.
                running
                    .until("there is a row", TAKES_FOCUS, &[json!("[role=row].line-need [data-column='4']")])
                    .await?;
            }
            let program = running.process()?;
            usable.push(i64::try_from(process::age(program)?.as_micros())?);
            memory = process::memory(program)?.max(memory);
            tokio::time::sleep(RESTED).await;
            rested = process::memory(program)?.max(rested);
            running.close().await?;
        }
        Ok(Opened { usable: Times::of(usable)?, memory, rested })
    }

    fn report(&self, what: &str, empty: &Opened) -> Outcome {
        let hundredths = self.rested * 100 / empty.rested.max(1);
        let (now, rested) = (self.memory / 1024, self.rested / 1024);
        let times = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let mut out = io::stdout();
        writeln!(out, "{what:<22} usable after {}", self.usable)?;
        Ok(writeln!(out, "{:<22} memory {now} MB, at rest {rested} MB: {times} x with nothing open", "")?)
    }
}

const TAKES_FOCUS: &str = r#"
    const cell = document.querySelector(arguments[0]);
    if (cell === null) return false;
    cell.focus();
    return cell === document.activeElement;
"#;

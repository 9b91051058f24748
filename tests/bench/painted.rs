//! From the key that ends a typed amount to the pixels, in the leader's window and on the wall. Run it on the display with two
//! monitors; a number is how many behovsmeldinger the meeting has, 250 when none is given:
//!
//! `cargo xtask display -- cargo bench -p whole-program --bench painted -- 250 10000`
//!
//! Each page takes the time itself when the frame that shows the new amount has been handed on. Beside each change stands the
//! page's own floor, from the same moment on the same machine: the text of one cell written by a script, until it is painted.
//! Two runs are made: one where the other amounts hold, and one where they share the rest, so that every row moves. Then the same with
//! pictures of twenty-five regions on the wall, each laid out and drawn anew for each change; and last with the room open, first left in
//! peace and then besieged.

use std::io::{self, Write};
use std::time::Duration;

use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::figures::Times;
use whole_program::many;
use whole_program::program::Desk;
use whole_program::room::Siege;
use whole_program::window::Running;

/// Changes that are measured in each run, after some that are not.
const CHANGES: usize = 60;
const WARM_UP: usize = 5;

/// Pictures that are measured, with the behovsmeldinger and regions they are of.
const PICTURES: [&str; 3] = ["Søkt som er dekket", "Fra ramme til region", "Eier og UH"];
const PICTURED: (usize, usize) = (250, 25);

/// What both pages are taught: the time they share, in microseconds; the next frame that was handed on; the frame that shows an
/// expected text in the place that is looked at, or any other than before; and the floor, in another place.
const TAUGHT: &str = r#"
    const [place, other] = arguments;
    window.now = () => Math.round(1000 * (performance.timeOrigin + performance.now()));
    // What is queued behind a frame comes after it; but a frame that is due at once comes before that, and says the same of the one
    // before it.
    window.painted = () => new Promise(done => requestAnimationFrame(() => {
        const behind = new MessageChannel();
        behind.port1.onmessage = () => done(window.now());
        behind.port2.postMessage(null);
        requestAnimationFrame(() => done(window.now()));
    }));
    window.becomes = text => new Promise(done => {
        const watch = new MutationObserver(() => {
            const now = document.querySelector(place);
            // What is on its way to the program stands there already, and is not yet an amount.
            if (now === null || now.querySelector(".sent") !== null || now.textContent.replace(/\s/g, "") !== text) return;
            watch.disconnect();
            const written = window.now();
            window.painted().then(painted => done({ written, painted }));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    window.changes = () => new Promise(done => {
        const watch = new MutationObserver(() => {
            watch.disconnect();
            const written = window.now();
            window.painted().then(painted => done({ written, painted }));
        });
        watch.observe(document.querySelector(place), { subtree: true, childList: true, characterData: true, attributes: true });
    });
    // A change begins anywhere between two frames, as a key does.
    window.between = nth => window.painted().then(() => new Promise(done => setTimeout(done, 40 + (nth * 7) % 17)));
    window.floor = async nth => {
        const walk = document.createTreeWalker(document.querySelector(other), NodeFilter.SHOW_TEXT);
        let text = walk.nextNode();
        while (!/\d/.test(text.data)) text = walk.nextNode();
        const before = text.data;
        await window.between(nth);
        const begun = window.now();
        text.data = before.replace(/\d/g, digit => (Number(digit) + 1) % 10);
        const time = await window.painted() - begun;
        text.data = before;
        await window.painted();
        return time;
    };
    return document.querySelector(place) !== null && document.querySelector(other) !== null;
"#;

/// The leader types an amount over the one in the first row and ends with Enter. Gives when the key was pressed, when the amount
/// was written in the page, and when it was painted.
const CHANGE: &str = r#"
    const [text, nth] = arguments;
    const row = document.querySelector("[role=row].line-need");
    const cell = () => row.querySelector("[data-column='4']");
    const press = key => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    return (async () => {
        cell().click();
        await window.painted();
        press(text[0]);
        await window.painted();
        const field = cell().querySelector("input");
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await window.between(nth);
        const seen = window.becomes(text);
        const pressed = window.now();
        press("Enter");
        return { pressed, ...await seen };
    })();
"#;

/// So many addresses besiege the room, each with so many connections in a second.
const BESIEGERS: u16 = 200;
const EACH_EVERY: Duration = Duration::from_millis(100);

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    for needs in if asked.is_empty() { vec![250] } else { asked } {
        runtime.block_on(measure(needs))?;
    }
    for picture in PICTURES {
        runtime.block_on(measure_picture(picture))?;
    }
    runtime.block_on(measure_besieged())
}

async fn measure(needs: usize) -> Outcome {
    let desk = Desk::new()?;
    let running = Running::start(&desk, Some(&many::meeting(&desk, needs)?)).await?;
    running.go_to(1).await?;
    running.choose_scene("Regional ordning, Sør-Helgeland").await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Bindal kommune").await?;
    running.until("the wall is taught", TAUGHT, &[json!(".row .amount"), json!(".row:nth-of-type(2) .amount")]).await?;
    changed(&running, Wall::Row, &format!("{needs} behovsmeldinger")).await?;
    running.close().await
}

/// The same with a picture of twenty-five regions on the wall.
async fn measure_picture(picture: &str) -> Outcome {
    let desk = Desk::new()?;
    let (needs, regions) = PICTURED;
    let running = Running::start(&desk, Some(&many::in_regions(&desk, needs, regions)?)).await?;
    running.go_to(1).await?;
    running.choose_scene(&format!("{picture}, Regional ordning")).await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads(picture).await?;
    // What is written for the floor is the last figure: no row's name.
    running.until("the wall is taught", TAUGHT, &[json!(".wall svg.drawn"), json!(".wall .foot")]).await?;
    changed(&running, Wall::Picture, &format!("{picture}, {regions} regioner, {needs} behovsmeldinger")).await?;
    running.close().await
}

/// The same with the room open, left in peace and then besieged.
async fn measure_besieged() -> Outcome {
    let (desk, needs) = (Desk::new()?, PICTURED.0);
    let running = Running::start(&desk, Some(&many::meeting(&desk, needs)?)).await?;
    running.go_to(1).await?;
    running.choose_scene("Regional ordning, Sør-Helgeland").await?;
    running.click("Vis på vegg").await?;
    running.turn_to_wall().await?;
    running.reads("Bindal kommune").await?;
    running.until("the wall is taught", TAUGHT, &[json!(".row .amount"), json!(".row:nth-of-type(2) .amount")]).await?;
    running.turn_to_main().await?;
    let room = running.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    let address = room.pointer("/answer/open/view/address").and_then(Value::as_str).ok_or_else(|| room.to_string())?;
    changed(&running, Wall::Row, &format!("{needs} behovsmeldinger, the room is open")).await?;
    let siege = Siege::lay(address.parse()?, BESIEGERS, EACH_EVERY)?;
    changed(&running, Wall::Row, &format!("{needs} behovsmeldinger, the room is besieged")).await?;
    writeln!(io::stdout(), "  by {} connections", siege.end()?)?;
    running.close().await
}

/// What is looked at on the wall: the amount of a row, or whatever of a picture changes first.
#[derive(Clone, Copy)]
enum Wall {
    Row,
    Picture,
}

/// Both runs, with what the wall shows now.
async fn changed(running: &Running, wall: Wall, of: &str) -> Outcome {
    running.turn_to_main().await?;
    let cell = "[role=row].line-need [data-column='4']";
    running
        .until(
            "the leader's page is taught",
            TAUGHT,
            &[json!(cell), json!(".line-need + .line-need [data-column='4']")],
        )
        .await?;
    for (others, first) in [("Hold de andre", 100_000), ("Fordel resten", 150_000)] {
        running.turn_to_main().await?;
        running.choose(others).await?;
        let mut told = Told::default();
        for change in 0..WARM_UP + CHANGES {
            let one = one_change(running, wall, first + change * 7, change).await?;
            if change >= WARM_UP {
                told.take(&one)?;
            }
        }
        told.report(of, others)?;
    }
    Ok(())
}

/// What the pages told of one change, and their floors.
struct Change {
    leader: Value,
    leader_floor: Value,
    wall: Value,
    wall_floor: Value,
}

/// Types an amount in the leader's window, and looks at both.
async fn one_change(running: &Running, wall: Wall, amount: usize, nth: usize) -> Outcome<Change> {
    let text = amount.to_string();
    running.turn_to_wall().await?;
    let seen = match wall {
        Wall::Row => "window.seen = window.becomes(arguments[0])",
        Wall::Picture => "window.seen = window.changes()",
    };
    running.script(seen, &[json!(text)]).await?;
    running.turn_to_main().await?;
    let leader = running.script(CHANGE, &[json!(text), json!(nth)]).await?;
    let floor = "return window.floor(arguments[0])";
    let leader_floor = running.script(floor, &[json!(nth)]).await?;
    running.turn_to_wall().await?;
    let wall = running.script("return window.seen", &[]).await?;
    let wall_floor = running.script(floor, &[json!(nth)]).await?;
    Ok(Change { leader, leader_floor, wall, wall_floor })
}

/// The times of one run, in microseconds.
#[derive(Default)]
struct Told {
    written: [Vec<i64>; 2],
    painted: [Vec<i64>; 2],
    floor: [Vec<i64>; 2],
}

impl Told {
    fn take(&mut self, Change { leader, leader_floor, wall, wall_floor }: &Change) -> Outcome {
        let time = |value: &Value| value.as_i64().ok_or_else(|| format!("not a time: {value}"));
        let pressed = time(&leader["pressed"])?;
        for (window, (page, floor)) in [(leader, leader_floor), (wall, wall_floor)].into_iter().enumerate() {
            self.written[window].push(time(&page["written"])? - pressed);
            self.painted[window].push(time(&page["painted"])? - pressed);
            self.floor[window].push(time(floor)?);
        }
        Ok(())
    }

    fn report(self, of: &str, others: &str) -> Outcome {
        let mut out = io::stdout();
        writeln!(out, "{of}, {others}")?;
        let [written, painted, floor] = [self.written, self.painted, self.floor].map(<[Vec<i64>; 2]>::into_iter);
        for (((window, written), painted), floor) in ["leader", "wall"].into_iter().zip(written).zip(painted).zip(floor)
        {
            let [written, painted, floor] = [Times::of(written)?, Times::of(painted)?, Times::of(floor)?];
            writeln!(out, "  {window:<7} in the page   {written}")?;
            writeln!(out, "  {window:<7} painted       {painted}   {}", painted.beside(&floor))?;
            writeln!(out, "  {window:<7} the floor     {floor}")?;
        }
        Ok(())
    }
}

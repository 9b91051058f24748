//! `innstilling room-check`: the network doctor without a window, from the leader's machine or from a laptop that cannot get in.

use std::process::ExitCode;

use chrono::Utc;
use meeting::{Refusal, RefusalCode};
use room::bytes::Fingerprint;
use room::doctor::{CheckFinding, FromDesk, Level, look_from_desk, look_from_laptop, ways_in_words};
use serde::Serialize;
use tokio::runtime::Runtime;

use super::arguments::RoomCheck;
use super::ending::{Done, Stopped};
use super::opening::open;
use super::output::Output;

/// The answer with `--json`.
#[derive(Serialize)]
struct Checked<'f> {
    ok: bool,
    findings: &'f [CheckFinding],
}

/// Answers what was found; exit 1 when something stops the room.
pub fn answer(check: &RoomCheck, out: &Output) -> Done {
    let runtime = Runtime::new().map_err(|error| Refusal::new(RefusalCode::CannotRead, error))?;
    let found = match check.at {
        Some(at) => {
            let pinned = check.fingerprint.as_deref().map(fingerprint).transpose()?;
            runtime.block_on(look_from_laptop(at, pinned, Utc::now()))
        }
        None => {
            let newest = check.file.as_deref().map(|file| open(file, out)?.leader_view()).transpose()?;
            let looking = FromDesk {
                address: check.bind,
                open: None,
                now: Utc::now(),
                newest: newest.map(|view| view.file.saved_at),
                certificate: None,
            };
            runtime.block_on(look_from_desk(looking))
        }
    };
    let ok = found.iter().all(|finding| finding.level != Level::Stops);
    if check.json {
        out.tell_json_line(&Checked { ok, findings: &found })?;
    } else {
        for finding in &found {
            let (what, to_do) = finding.in_words(&out.texts);
            out.tell(&what)?;
            to_do.iter().try_for_each(|to_do| out.tell(format!("    {to_do}")))?;
        }
        if !ok {
            out.tell("")?;
            ways_in_words(out.language()).iter().try_for_each(|way| out.tell(format!("  - {way}")))?;
        }
    }
    Ok(if ok { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn fingerprint(typed: &str) -> Result<Fingerprint, Stopped> {
    let signs: String = typed.chars().filter(char::is_ascii_hexdigit).collect();
    let wrong = || Refusal::new(RefusalCode::NotUnderstood, "a fingerprint is 64 hexadecimal digits");
    Ok(Fingerprint::read(&signs.to_ascii_lowercase()).ok_or_else(wrong)?)
}

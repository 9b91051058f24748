//! `innstilling do`: a meeting by script, one command a line.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use allocation::NeedAllocation;
use forum::{Kroner, NeedId};
use meeting::command::script::{Script, Scripted};
use meeting::view::{Change, Stage};
use meeting::{Meeting, Refusal, RefusalCode};
use serde::Serialize;

use super::output::Output;
use super::{Done, open};

/// The answer to one line.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Done {
        ok: bool,
        revision: u64,
        line: u64,
        stage: Stage,
        moved: Vec<Moved<'a>>,
        /// More than amounts changed: whoever keeps a copy of the meeting asks for it anew.
        reload: bool,
    },
    Refused {
        ok: bool,
        code: RefusalCode,
        detail: &'a str,
        line: u64,
        message: String,
    },
}

/// A need with another amount than before.
#[derive(Serialize)]
struct Moved<'a> {
    need: &'a NeedId,
    amount: Kroner,
}

pub fn answer(file: &Path, commands: Option<&Path>, go_on: bool, out: &Output) -> Done {
    let from: Box<dyn BufRead> = match commands {
        Some(path) => {
            let file = File::open(path).map_err(|error| Refusal::cannot_read(path.display(), &error))?;
            Box::new(BufReader::new(file))
        }
        None => Box::new(io::stdin().lock()),
    };
    let meeting = open(file)?;
    let view = meeting.leader_view()?;
    let mut revision = view.revision;
    let mut given: Given = amounts(&view.draft.amounts);
    let mut refused = false;
    for line in Script::new(from) {
        match line.read.and_then(|scripted| carry_out(&meeting, revision, scripted)) {
            Ok(change) => {
                revision = change.revision;
                let now = match change.reload {
                    true => amounts(&meeting.leader_view()?.draft.amounts),
                    false => amounts(&change.amounts),
                };
                out.tell_json_line(&done(&change, moved(&given, &now), line.line))?;
                given.extend(now);
            }
            Err(refusal) => {
                refused = true;
                let message = refusal.in_words(&out.texts);
                let (code, detail) = (refusal.code, refusal.detail.as_str());
                out.tell_json_line(&Answer::Refused { ok: false, code, detail, line: line.line, message })?;
                if !go_on {
                    break;
                }
            }
        }
    }
    Ok(if refused { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Through the door that the windows use, with the revision before it unless the line says another.
fn carry_out(meeting: &Meeting, revision: u64, scripted: Scripted) -> Result<Change, Refusal> {
    meeting.execute(scripted.seen.unwrap_or(revision), scripted.command)
}

/// What each need is given.
type Given = BTreeMap<NeedId, Kroner>;

fn amounts(lines: &[NeedAllocation]) -> Given {
    lines.iter().map(|line| (line.need.clone(), line.amount)).collect()
}

/// The needs that are given another amount now than before.
fn moved<'a>(before: &Given, now: &'a Given) -> Vec<Moved<'a>> {
    let moved = now.iter().filter(|(need, amount)| before.get(need) != Some(amount));
    moved.map(|(need, amount)| Moved { need, amount: *amount }).collect()
}

fn done<'a>(change: &Change, moved: Vec<Moved<'a>>, line: u64) -> Answer<'a> {
    Answer::Done { ok: true, revision: change.revision, line, stage: change.stage, moved, reload: change.reload }
}

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

use super::ending::{Done, Stopped};
use super::opening::open;
use super::output::Output;

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
    let meeting = open(file, out)?;
    let mut scripting = Scripting::of(&meeting)?;
    let mut refused = false;
    for line in Script::new(from) {
        let read = line.read;
        refused |= !scripting.answer(&meeting, line.line, read, out)?;
        if refused && !go_on {
            break;
        }
    }
    Ok(if refused { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// A meeting that is led line by line, and what its reader was told last.
pub struct Scripting {
    revision: u64,
    given: Given,
}

impl Scripting {
    /// From where the meeting stands now.
    pub fn of(meeting: &Meeting) -> Result<Scripting, Refusal> {
        let view = meeting.leader_view()?;
        Ok(Scripting { revision: view.revision, given: amounts(&view.draft.amounts) })
    }

    /// Others have moved the meeting: the next line is carried out with the revision that it has now.
    pub fn catch_up(&mut self, meeting: &Meeting) -> Result<(), Refusal> {
        self.revision = meeting.leader_view()?.revision;
        Ok(())
    }

    /// Carries a line out through the door that the windows use, with the revision before it unless the line says another, and
    /// answers it. Whether it was done.
    pub fn answer(
        &mut self,
        meeting: &Meeting,
        line: u64,
        read: Result<Scripted, Refusal>,
        out: &Output,
    ) -> Result<bool, Stopped> {
        let revision = self.revision;
        let done = read.and_then(|scripted| meeting.execute(scripted.seen.unwrap_or(revision), scripted.command));
        match done {
            Ok(change) => {
                self.revision = change.revision;
                let now = match change.reload {
                    true => amounts(&meeting.leader_view()?.draft.amounts),
                    false => amounts(&change.amounts),
                };
                out.tell_json_line(&done_line(&change, moved(&self.given, &now), line))?;
                self.given.extend(now);
                Ok(true)
            }
            Err(refusal) => {
                let message = refusal.in_words(&out.texts);
                let (code, detail) = (refusal.code, refusal.detail.as_str());
                out.tell_json_line(&Answer::Refused { ok: false, code, detail, line, message })?;
                Ok(false)
            }
        }
    }
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

fn done_line<'a>(change: &Change, moved: Vec<Moved<'a>>, line: u64) -> Answer<'a> {
    Answer::Done { ok: true, revision: change.revision, line, stage: change.stage, moved, reload: change.reload }
}

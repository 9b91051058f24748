//! `innstilling host`: the room of a meeting without a window. The leader speaks in lines on stdin, as by `do`.

use std::io::{self, BufRead};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use chrono::{DateTime, Utc};
use meeting::command::script::Script;
use meeting::{Meeting, Refusal, RefusalCode};
use room::bytes::Fingerprint;
use room::door::{RoomCommand, RoomView};
use room::keeping::{Keeping, OwnCertificate};
use room::message::Invitation;
use room::{Floor, Opening, Room, RoomCode, RoomEvent, RoomRefusal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::VariantNames;
use tokio::runtime::Runtime;

use super::arguments::Host;
use super::ending::{Done, Stopped};
use super::opening::open;
use super::output::Output;
use super::script::Scripting;
use crate::clock::clock;
use crate::{keeps, room_page};

/// What the host waits for.
enum Happened {
    /// A line on stdin.
    Line(Vec<u8>),
    /// Something at the door.
    AtTheDoor(RoomEvent),
    /// The end of stdin, or a signal to end.
    End,
}

/// The first line: where the room is, and how to come in.
#[derive(Serialize)]
struct Open {
    room: &'static str,
    address: String,
    /// Where a browser opens it, when the certificate is for a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    fingerprint: Fingerprint,
    code: String,
    code_until: DateTime<Utc>,
    /// How many invitations lie in the folder that was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<usize>,
    /// The invitations, when no folder was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    invitations: Option<Vec<Invitation>>,
}

/// The answer to a line that was the room's.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Done {
        ok: bool,
        line: u64,
        room: Box<RoomView>,
        #[serde(skip_serializing_if = "Option::is_none")]
        invitation: Option<Invitation>,
    },
    Refused {
        ok: bool,
        code: RoomCode,
        detail: &'a str,
        line: u64,
        message: String,
    },
}

pub fn answer(host: &Host, out: &Output) -> Done {
    let meeting = open(&host.file, out)?;
    let identity = meeting.leader_view()?.file.identity;
    let keeping = Keeping::in_folder(&rooms(host)?, &identity);
    let runtime = Runtime::new().map_err(|error| Refusal::new(RefusalCode::CannotRead, error))?;
    let own = host.certificate.clone().zip(host.key.clone());
    let certificate = own.map(|(certificate, key)| OwnCertificate { certificate, key });
    let opening = Opening { bind: host.bind, certificate, keeping, clock: clock(), page: room_page::built() };
    let floor: Arc<dyn Floor> = Arc::new(meeting.clone());
    let (room, mut events) = runtime.block_on(Room::open(floor, opening)).map_err(Stopped::RoomRefused)?;
    out.tell_json_line(&first_line(host, &room).map_err(Stopped::RoomRefused)?)?;

    let (happens, happened) = mpsc::channel();
    read_lines(happens.clone());
    let door = happens.clone();
    runtime.spawn(async move {
        while let Some(event) = events.recv().await {
            if door.send(Happened::AtTheDoor(event)).is_err() {
                return;
            }
        }
    });
    heed_signals(happens);

    let led = lead(&meeting, &room, &happened, out);
    runtime.block_on(room.end());
    led.map(|()| ExitCode::SUCCESS)
}

fn lead(meeting: &Meeting, room: &Room, happened: &mpsc::Receiver<Happened>, out: &Output) -> Result<(), Stopped> {
    let mut scripting = Scripting::of(meeting)?;
    let mut line = 0;
    for happened in happened {
        match happened {
            Happened::AtTheDoor(event) => out.tell_json_line(&event)?,
            Happened::End => break,
            Happened::Line(text) => {
                line += 1;
                match room_command(&text) {
                    Some(Ok(RoomCommand::CloseRoom {})) => {
                        out.tell_json_line(&Answer::Done {
                            ok: true,
                            line,
                            room: Box::new(room.view()),
                            invitation: None,
                        })?;
                        break;
                    }
                    Some(command) => answer_of_room(room, line, command, out)?,
                    None => {
                        scripting.catch_up(meeting)?;
                        if let Some(scripted) = Script::new(text.as_slice()).next() {
                            scripting.answer(meeting, line, scripted.read, out)?;
                            room.moved();
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

fn answer_of_room(
    room: &Room,
    line: u64,
    command: Result<RoomCommand, RoomRefusal>,
    out: &Output,
) -> Result<(), Stopped> {
    let done = command.and_then(|command| {
        room.lead(&command)?;
        match &command {
            RoomCommand::Invite { seat } => room.invite(seat).map(Some),
            _ => Ok(None),
        }
    });
    match done {
        Ok(invitation) => out.tell_json_line(&Answer::Done { ok: true, line, room: Box::new(room.view()), invitation }),
        Err(refusal) => {
            let (message, detail) = (refusal.in_words(&out.texts), refusal.detail.as_str());
            out.tell_json_line(&Answer::Refused { ok: false, code: refusal.code, detail, line, message })
        }
    }
}

/// The command, when the line is one of the room's.
fn room_command(line: &[u8]) -> Option<Result<RoomCommand, RoomRefusal>> {
    let said: Value = serde_json::from_slice(line).ok()?;
    let word = said.get("do").and_then(Value::as_str)?;
    let is_the_rooms = RoomCommand::VARIANTS.contains(&word);
    let wrong = |error| RoomRefusal::new(RoomCode::MessageNotUnderstood, error);
    is_the_rooms.then(|| RoomCommand::deserialize(said).map_err(wrong))
}

fn first_line(host: &Host, room: &Room) -> Result<Open, RoomRefusal> {
    let (written, invitations) = match &host.invitations {
        Some(folder) => (Some(room.write_invitations(folder)?), None),
        None => (None, Some(room.invite_all()?)),
    };
    let RoomView { address, fingerprint, code, code_until, .. } = room.view();
    let browser = room.sign().browser;
    Ok(Open { room: "open", address, browser, fingerprint, code, code_until, written, invitations })
}

/// Reads stdin in a thread of its own, which ends with the program.
fn read_lines(happens: Sender<Happened>) {
    thread::spawn(move || {
        for line in io::stdin().lock().split(b'\n') {
            let Ok(line) = line else { break };
            if happens.send(Happened::Line(line)).is_err() {
                return;
            }
        }
        // Nobody waits any more: the room has ended by itself.
        let _ = happens.send(Happened::End);
    });
}

/// The system asks the program to end. Where it cannot say so, the end of stdin still does.
#[cfg(unix)]
fn heed_signals(happens: Sender<Happened>) {
    use signal_hook::consts::{SIGINT, SIGTERM};
    if let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) {
        thread::spawn(move || {
            // When nobody hears it any more, the room has ended already.
            if signals.forever().next().is_some() {
                let _heard = happens.send(Happened::End);
            }
        });
    }
}

#[cfg(not(unix))]
fn heed_signals(_: Sender<Happened>) {}

/// The folder with what the rooms of all meetings keep.
fn rooms(host: &Host) -> Result<PathBuf, Stopped> {
    let none = || RoomRefusal::new(RoomCode::KeyNotKept, "the user has no folder for programs' data");
    host.keep.clone().or_else(keeps::rooms).ok_or_else(|| Stopped::RoomRefused(none()))
}

//! The commands of the seat: one at a time, and each until it is answered. When the line was cut before the answer, a command was
//! carried out or not: a ballot is sent again, which is always safe; of the others it is first seen whether they are there.

use std::collections::VecDeque;

use meeting::face::{FaceAnswer, FaceQuestion, OwnView, SeatAnswer, SeatCommand};
use procedure::SeatMessage;
use serde_json::Value;
use tokio::sync::oneshot;

use super::keyring::VoteOf;
use super::standing::{ClientCode, Why};
use crate::limits::LONGEST_MESSAGE;
use crate::message::FromDevice;

/// What a command comes to.
pub type Came = Result<SeatAnswer, Why>;

/// What a question comes to.
pub type Looked = Result<FaceAnswer, Why>;

/// What is asked of the room, and who waits for the answer.
pub enum Asked {
    /// A command of the seat.
    Do(Doing),
    /// A question about what is shown.
    Look(Looking),
}

/// A question about what is shown, and who waits for its answer.
pub struct Looking {
    /// The question.
    pub question: FaceQuestion,
    /// Who waits.
    pub answer: oneshot::Sender<Looked>,
}

impl Asked {
    /// Refuses it.
    pub fn refuse(self, why: Why) {
        match self {
            Asked::Do(Doing { answer, .. }) => drop(answer.send(Err(why))),
            Asked::Look(Looking { answer, .. }) => drop(answer.send(Err(why))),
        }
    }

    /// How it is said.
    fn say(&self, id: u64) -> Option<FromDevice> {
        Some(match self {
            Asked::Do(Doing { command, .. }) => FromDevice::Do { id, command: serde_json::to_value(command).ok()? },
            Asked::Look(Looking { question, .. }) => {
                FromDevice::Ask { id, question: serde_json::to_value(question).ok()? }
            }
        })
    }
}

/// A command, and who waits for its answer.
pub struct Doing {
    /// The command.
    pub command: SeatCommand,
    /// The ballot's vote, when it is one.
    pub vote: Option<VoteOf>,
    /// Who waits. Who waits no longer needs no answer.
    pub answer: oneshot::Sender<Came>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sent {
    Not,
    OnThisLine,
    OnALineThatWasCut,
}

struct Waiting {
    id: u64,
    asked: Asked,
    /// How many messages of the seat there were before it was asked.
    before: usize,
    sent: Sent,
}

/// The commands that are not answered yet, in their order.
#[derive(Default)]
pub struct Asking {
    waiting: VecDeque<Waiting>,
    last: u64,
    is_open: bool,
    /// The room that it is in answers questions.
    pub answers_questions: bool,
}

impl Asking {
    /// Takes a command in; it is sent in its turn.
    pub fn ask(&mut self, asked: Asked, own: Option<&Value>) {
        let long =
            asked.say(u64::MAX).and_then(|said| serde_json::to_string(&said).ok()).map_or(usize::MAX, |s| s.len());
        if long > LONGEST_MESSAGE {
            let mut why = Why::of("message-too-long");
            why.values.insert("limit".to_owned(), LONGEST_MESSAGE.to_string());
            return asked.refuse(why);
        }
        self.last += 1;
        let before = own.and_then(read).map_or(0, |own| own.messages.len());
        self.waiting.push_back(Waiting { id: self.last, asked, before, sent: Sent::Not });
    }

    /// The device is in, and what it sees is new: what was underway is settled by it, and the rest may be sent.
    pub fn open(&mut self, own: Option<&Value>) {
        self.is_open = true;
        let settled = self.waiting.front().is_some_and(|first| {
            first.sent == Sent::OnALineThatWasCut
                && matches!(&first.asked, Asked::Do(doing) if own.and_then(read).is_some_and(|own| is_done(&doing.command, first.before, &own)))
        });
        if settled && let Some(Waiting { asked: Asked::Do(Doing { answer, .. }), .. }) = self.waiting.pop_front() {
            let _ = answer.send(Ok(SeatAnswer::Done {}));
        }
    }

    /// The line was cut.
    pub fn cut(&mut self) {
        self.is_open = false;
        if let Some(first) = self.waiting.front_mut().filter(|first| first.sent == Sent::OnThisLine) {
            first.sent = Sent::OnALineThatWasCut;
        }
    }

    /// What is to be sent now, if anything.
    pub fn next(&mut self) -> Option<FromDevice> {
        self.refuse_questions();
        let first = self.waiting.front_mut().filter(|first| self.is_open && first.sent != Sent::OnThisLine)?;
        first.sent = Sent::OnThisLine;
        first.asked.say(first.id)
    }

    /// A room that answers no questions is asked none: it would not understand them.
    fn refuse_questions(&mut self) {
        while self.is_open
            && !self.answers_questions
            && self.waiting.front().is_some_and(|first| matches!(first.asked, Asked::Look(_)))
        {
            if let Some(first) = self.waiting.pop_front() {
                first.asked.refuse(ClientCode::NoQuestions.why());
            }
        }
    }

    /// The command that is answered by this id; none when it is another's.
    pub fn answered(&mut self, id: u64) -> Option<Asked> {
        let is_first = self.waiting.front().is_some_and(|first| first.id == id && first.sent == Sent::OnThisLine);
        if is_first { self.waiting.pop_front().map(|first| first.asked) } else { None }
    }

    /// The device is out: nothing is sent any more.
    pub fn end(&mut self, why: &Why) {
        self.is_open = false;
        for Waiting { asked, .. } in self.waiting.drain(..) {
            asked.refuse(why.clone());
        }
    }
}

/// Refuses a command of a device that is in no room.
pub fn refuse(asked: Asked) {
    asked.refuse(ClientCode::Out.why());
}

fn read(own: &Value) -> Option<OwnView> {
    serde_json::from_value(own.clone()).ok()
}

/// Whether what the seat sees shows that a command was carried out. A ballot is always sent again.
fn is_done(command: &SeatCommand, before: usize, own: &OwnView) -> bool {
    let laid = |is: &dyn Fn(&SeatMessage) -> bool| own.messages.iter().skip(before).any(|laid| is(&laid.message));
    match command {
        SeatCommand::Cast { .. } => false,
        SeatCommand::AskFloor { kind } => own.asked_floor.contains(kind) || own.has_floor,
        SeatCommand::WithdrawFloor {} => own.asked_floor.is_empty(),
        SeatCommand::Remark { need, text } => {
            laid(&|laid| *laid == SeatMessage::Remark { need: need.clone(), text: text.trim().to_owned() })
        }
        SeatCommand::ReportAbsence { note, .. } => {
            let note = note.as_deref().map(str::trim);
            laid(&|laid| matches!(laid, SeatMessage::Absence { note: said, .. } if said.as_deref() == note))
        }
        SeatCommand::ReportTie { need, why, .. } => laid(
            &|laid| matches!(laid, SeatMessage::Tie { need: of, why: said, .. } if of == need && said == why.trim()),
        ),
        SeatCommand::ProposeCase { title, .. } => {
            laid(&|laid| matches!(laid, SeatMessage::ProposedCase { title: said, .. } if said == title.trim()))
        }
        SeatCommand::CounterProposal { amounts, .. } => {
            laid(&|laid| matches!(laid, SeatMessage::CounterProposal { amounts: said, .. } if said == amounts))
        }
    }
}

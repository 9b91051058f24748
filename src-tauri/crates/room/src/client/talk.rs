//! What the room says over one line, and what the device answers: in its turn, or it is no room.

use super::asking::{Asked, Looking};
use super::ballots::Ballots;
use super::entering::Entering;
use super::hand::{Hand, State};
use super::seen::{Seen, Taken, lay_in};
use super::standing::{ClientCode, LetIn, Numbers, Standing, Why};
use super::turn::{Ending, Key, Turn};
use crate::bytes::{Fingerprint, RoomId};
use crate::floor::Face;
use crate::limits::PROTOCOL;
use crate::message::{FromDevice, Since, ToDevice};

/// How far the talk has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The room has said nothing that decides.
    Nothing,
    /// The device waits.
    Wait,
    /// It is let in.
    Welcome,
}

/// The talk over one line.
pub struct Talk {
    met: Fingerprint,
    /// What the device reckoned.
    number: Option<String>,
    waits: bool,
    /// Its own user has said that the numbers are the same.
    compared: bool,
    /// It is let in, in this opening.
    welcome: Option<Welcome>,
}

struct Welcome {
    room: RoomId,
    meeting: String,
    face: Face,
    commands: bool,
    questions: bool,
    /// Its page shows the room.
    shown: bool,
}

/// After these the device's key opens nothing any more.
const OUT: [&str; 3] = ["revoked", "device-unknown", "denied"];
/// After these it comes again by itself, unless it came by a code.
const COMES_AGAIN: [&str; 3] = ["closed", "too-many-tries", "full"];

impl Talk {
    /// Over a line to whoever has this certificate.
    pub fn new(met: Fingerprint) -> Talk {
        Talk { met, number: None, waits: false, compared: false, welcome: None }
    }

    /// The first message.
    pub fn hello(entering: &Entering, app: &str, since: Option<Since>) -> FromDevice {
        FromDevice::Hello { protocol: PROTOCOL, app: app.to_owned(), enter: entering.hello(), since }
    }

    /// How far it has come.
    pub fn said(&self) -> Said {
        match (&self.welcome, self.waits) {
            (Some(_), _) => Said::Welcome,
            (None, true) => Said::Wait,
            (None, false) => Said::Nothing,
        }
    }
}

impl Hand {
    /// Takes in what the room says; what is answered, if anything.
    pub fn hear(
        &mut self,
        talk: &mut Talk,
        entering: &mut Entering,
        said: ToDevice,
    ) -> Result<Option<FromDevice>, Ending> {
        match said {
            ToDevice::Pair { nonce, fingerprint: _ } if talk.number.is_none() && talk.welcome.is_none() => {
                // By the certificate that was met, whatever the room says of it.
                let (number, own) = entering.number(talk.met, nonce).ok_or_else(Ending::nonsense)?;
                talk.number = Some(number);
                Ok(Some(FromDevice::Reveal { nonce: own }))
            }
            ToDevice::Wait { number } if !talk.waits && talk.welcome.is_none() => {
                if number != talk.number || (number.is_none() && matches!(entering, Entering::Code { .. })) {
                    return Err(differ());
                }
                if matches!(entering, Entering::Key { .. }) {
                    return Err(Ending::nonsense());
                }
                talk.waits = true;
                self.tell(|state| state.standing = Standing::Waiting { number, let_in: LetIn::NotYet }, None);
                Ok(None)
            }
            ToDevice::Welcome { room, meeting, face, commands, questions } if talk.welcome.is_none() => {
                talk.welcome = Some(Welcome { room, meeting, face, commands, questions, shown: false });
                self.asking.answers_questions = questions;
                let by_code = matches!(entering, Entering::Code { .. });
                // Nobody is welcome by a code before there was a number to compare.
                if by_code && !talk.waits {
                    return Err(differ());
                }
                if by_code && !talk.compared {
                    let number = talk.number.clone();
                    self.tell(|state| state.standing = Standing::Waiting { number, let_in: LetIn::In }, None);
                } else {
                    self.come(talk, entering);
                }
                Ok(None)
            }
            said @ (ToDevice::View { .. } | ToDevice::Change { .. } | ToDevice::Fresh { .. }) => self.told(talk, &said),
            ToDevice::Answer { id, answer } => {
                match self.asking.answered(id) {
                    Some(Asked::Do(doing)) => {
                        let came = Ballots::of(&self.around.keyring, self.at).came(&doing, answer);
                        let _ = doing.answer.send(came);
                    }
                    Some(Asked::Look(Looking { answer: waits, .. })) => {
                        let _ = waits.send(serde_json::from_value(answer).map_err(|_| ClientCode::Nonsense.why()));
                    }
                    None => {}
                }
                Ok(None)
            }
            ToDevice::Refused { id: Some(id), code, values, .. } => {
                if let Some(asked) = self.asking.answered(id) {
                    if let Asked::Do(doing) = &asked {
                        Ballots::of(&self.around.keyring, self.at).refused(doing, &code);
                    }
                    asked.refuse(Why { code, values });
                }
                Ok(None)
            }
            ToDevice::Refused { id: None, code, values, .. } => Err(sent_away(entering, Why { code, values })),
            ToDevice::Pair { .. } | ToDevice::Wait { .. } | ToDevice::Welcome { .. } => Err(Ending::nonsense()),
        }
    }

    /// Its user has compared the two numbers.
    pub fn compared(&mut self, talk: &mut Talk, entering: &mut Entering, numbers: Numbers) -> Result<(), Ending> {
        if !matches!(entering, Entering::Code { .. }) || !talk.waits {
            return Ok(());
        }
        if numbers == Numbers::Differ {
            return Err(differ());
        }
        talk.compared = true;
        if talk.welcome.is_some() {
            self.come(talk, entering);
            let whole = self.state().seen.as_ref().map(Seen::whole);
            self.tell(|_| {}, whole);
        } else {
            self.tell(|state| state.standing = Standing::Waiting { number: None, let_in: LetIn::NotYet }, None);
        }
        Ok(())
    }

    /// The device is in: from now on it comes back by its key, to whoever has this certificate.
    fn come(&mut self, talk: &mut Talk, entering: &mut Entering) {
        let Some(welcome) = &mut talk.welcome else { return };
        welcome.shown = true;
        let room = entering.come(talk.met, &welcome.meeting, &self.around.keyring);
        // A key that cannot be kept serves until the program ends.
        let _ = self.around.keyring.keep(&room);
        if let Some(knocks) = self.knocks.take() {
            self.around.keyring.forget_knocking(knocks);
        }
        self.at = Some(talk.met);
        if let Some(key) = room.key {
            *entering = Entering::Key { key, room };
        }
        let (meeting, face) = (welcome.meeting.clone(), welcome.face.clone());
        let standing = Standing::In { meeting, face, commands: welcome.commands, questions: welcome.questions };
        let at = self.at;
        self.tell(|state| (state.standing, state.at) = (standing, at), None);
    }

    /// Lays in what is told, and says how far the device has come.
    fn told(&mut self, talk: &mut Talk, said: &ToDevice) -> Result<Option<FromDevice>, Ending> {
        let Some(welcome) = &mut talk.welcome else { return Err(Ending::nonsense()) };
        let (taken, serial) = {
            let mut state = self.state();
            let taken = lay_in(&mut state.seen, welcome.room, said);
            if taken == Taken::Gap {
                state.seen = None;
            }
            (taken, state.seen.as_ref().map(|seen| seen.serial))
        };
        let laid = match taken {
            Taken::In(laid) => Some(laid),
            Taken::Older => None,
            Taken::Gap => return Err(Ending::Cut(None)),
            Taken::Nonsense => return Err(Ending::nonsense()),
        };
        if let ToDevice::Fresh { commands, .. } = said {
            welcome.commands = *commands;
        }
        if welcome.shown {
            let (is_fresh, now_may) = (matches!(said, ToDevice::Fresh { .. }), welcome.commands);
            let change = |state: &mut State| {
                if is_fresh {
                    state.lost = None;
                }
                if let Standing::In { commands, .. } = &mut state.standing {
                    *commands = now_may;
                }
            };
            self.tell(change, laid);
            if is_fresh {
                let own = self.state().seen.as_ref().and_then(|seen| seen.own.clone());
                self.asking.open(own.as_ref());
            }
        }
        Ok(serial.map(|serial| FromDevice::Here { serial }))
    }
}

fn differ() -> Ending {
    Ending::Turn(Turn::Door(Some(ClientCode::NumberDiffers.why()), Key::Forget))
}

/// The room has sent the device away: for good, or to come again.
fn sent_away(entering: &Entering, why: Why) -> Ending {
    let by_code = matches!(entering, Entering::Code { .. });
    if !by_code && COMES_AGAIN.contains(&why.code.as_str()) {
        return Ending::Slow;
    }
    let is_in = matches!(entering, Entering::Key { .. });
    let key = if OUT.contains(&why.code.as_str()) || !is_in { Key::Forget } else { Key::Keep };
    Ending::Turn(Turn::Door(Some(why), key))
}

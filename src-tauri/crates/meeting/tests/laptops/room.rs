//! A meeting with laptops on its seats: case 3/23 is open, two proposals are put forward, and consensus was tried.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use chrono::DateTime;
use forum::SeatId;
use forum::vote::{Choice, Count};
use meeting::face::{Face, FaceView, SeatAnswer, SeatCommand};
use meeting::view::{Change, LeaderView};
use meeting::{Clock, Command, Meeting, Opened};
use procedure::{BallotId, CandidateId, Mark, ProposalId, Receipt};
use tempfile::TempDir;

use crate::altering::change;

/// The seats that are here and have a vote.
pub const HERE: [&str; 8] = ["s01", "s02", "s04", "s05", "s06", "s07", "s08", "s09"];

/// The ways by laptop: named and secret, on a proposal and in an election. In an election a vote *for* is a cross for «A», and one
/// *against* is a cross for «B».
pub const WAYS: [&str; 4] = ["named-by-laptop", "secret-by-laptop", "elect-named-by-laptop", "elect-secret-by-laptop"];

/// A vote or a ballot of an election that was held.
pub struct Held {
    pub on: Vec<ProposalId>,
    pub count: Count,
    pub receipts: Vec<Receipt>,
}

/// The same time whenever somebody looks, so that two meetings can be laid side by side.
pub fn clock() -> Clock {
    Arc::new(|| DateTime::from_timestamp(1_679_043_600, 0).unwrap())
}

/// A meeting at the leader's desk, with laptops on its seats.
pub struct Room {
    pub folder: TempDir,
    pub meeting: Meeting,
}

const NAME: &str = "Møte.innstilling";

/// The file as it is when the first vote may open: made once, and copied.
static READY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let meeting = meeting::new_from_example("nordland-2023", &folder.path().join(NAME), clock()).unwrap();
    let room = Room { folder, meeting };
    let case = |number: &str, title: &str| {
        let case = format!(r#"{{"number":"{number}","title":"{title}","kind":"decision","proposed_decision":null}}"#);
        room.say(&format!(r#"{{"do":"set-case","case":{case}}}"#));
    };
    case("3/23", "Avsetning til fellestiltak");
    room.say(r#"{"do":"set-agenda","meeting":"m1","agenda":[{"case":"3/23"},{"case":"4/23"}]}"#);
    room.say(r#"{"do":"open-meeting","meeting":"m1"}"#);
    room.say(&format!(r#"{{"do":"arrive","seats":{}}}"#, serde_json::to_string(&HERE).unwrap()));
    room.say(r#"{"do":"arrive","seats":["s11","s12"]}"#);
    room.say(r#"{"do":"open-case","case":"3/23"}"#);
    room.say(r#"{"do":"step-out","seats":["s12"],"why":"inhabil"}"#);
    room.say(r#"{"do":"put-forward","proposal":"a","text":"Det settes ikke av midler."}"#);
    room.say(r#"{"do":"put-forward","proposal":"b","by":"s04","text":"Det settes av 200 000 kroner."}"#);
    room.say(r#"{"do":"consensus-tried"}"#);
    let Room { folder, meeting } = room;
    drop(meeting);
    fs::read(folder.path().join(NAME)).unwrap()
});

impl Room {
    pub fn ready() -> Room {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(NAME), &*READY).unwrap();
        Room::opened(folder)
    }

    /// With a vote open that is taken in this way.
    pub fn voting(way: &str) -> Room {
        let room = Room::ready();
        room.open_vote(way);
        room
    }

    fn opened(folder: TempDir) -> Room {
        match meeting::open(&folder.path().join(NAME), clock()).unwrap() {
            Opened::Meeting(meeting) => Room { folder, meeting },
            Opened::Review(_) => panic!("the meeting file opened as a review copy"),
        }
    }

    /// The program is killed and started again: what is on the disk now is all there is.
    pub fn killed(self) -> Room {
        let left = tempfile::tempdir().unwrap();
        for path in self.files() {
            fs::copy(&path, left.path().join(path.file_name().unwrap())).unwrap();
        }
        Room::opened(left)
    }

    /// Every file in the meeting's folder.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> =
            fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        files
    }

    pub fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    /// The leader does something.
    pub fn say(&self, command: &str) -> Change {
        self.try_to(command).unwrap_or_else(|code| panic!("{command} was refused: {code}"))
    }

    /// The same, or the code it is refused with.
    pub fn try_to(&self, command: &str) -> Result<Change, String> {
        let read: Command = serde_json::from_str(command).unwrap();
        let seen = self.view().revision;
        self.meeting.execute(seen, read).map_err(|refusal| refusal.code.to_string())
    }

    pub fn open_vote(&self, way: &str) -> Change {
        if let Some(way) = way.strip_prefix("elect-") {
            return self.elect(1, &["A", "B"], way);
        }
        self.say(&format!(r#"{{"do":"put-to-vote","question":{{"question":"one","proposal":"a"}},"way":"{way}"}}"#))
    }

    /// Tries to put the first proposal to a vote, whatever has happened since it was looked: the code it is refused with.
    pub fn tries_to_open(&self, way: &str) -> Result<(), String> {
        self.try_to(&format!(r#"{{"do":"put-to-vote","question":{{"question":"one","proposal":"a"}},"way":"{way}"}}"#))
            .map(drop)
    }

    /// Opens an election among these: half of the ballots elects.
    pub fn elect(&self, posts: u32, candidates: &[&str], way: &str) -> Change {
        let rule = format!(
            r#"{{"posts":{posts},"share":{{"parts":1,"of":2,"reach":"at-least"}},"second":"two-for-each-post"}}"#
        );
        let candidates = serde_json::to_string(candidates).unwrap();
        self.say(&format!(r#"{{"do":"open-election","rule":{rule},"candidates":{candidates},"way":"{way}"}}"#))
    }

    /// What this is called on the ballot of the case: an answer, or in its election a cross.
    pub fn mark(&self, choice: Choice) -> Mark {
        let is_election = self.face(&Face::Guest).shared.vote.election.is_some();
        let cross = |name: &str| Mark::Crosses([CandidateId::new(name)].into());
        match choice {
            Choice::For if is_election => cross("A"),
            Choice::Against if is_election => cross("B"),
            Choice::For | Choice::Against | Choice::Blank => choice.into(),
        }
    }

    /// How many have voted in what is open.
    pub fn how_many(&self) -> u32 {
        let vote = self.face(&Face::Guest).shared.vote.clone();
        let ballot = vote.election.as_ref().and_then(|election| election.open.as_ref()?.by_laptop.clone());
        ballot.map_or_else(|| vote.open.as_ref().unwrap().how_many.unwrap(), |ballot| ballot.how_many)
    }

    /// A seat asks for something.
    pub fn asks(&self, seat: &str, command: &str) -> Result<SeatAnswer, String> {
        let read: SeatCommand = serde_json::from_str(command).unwrap();
        self.meeting.from_seat(&SeatId::new(seat), read).map_err(|refusal| refusal.code.to_string())
    }

    /// A seat casts a ballot in vote 1.
    pub fn casts(&self, seat: &str, ballot: u8, choice: Choice) -> Result<Receipt, String> {
        self.marks(1, seat, ballot, self.mark(choice))
    }

    /// A seat casts a ballot with this on it.
    pub fn marks(&self, vote: u32, seat: &str, ballot: u8, mark: Mark) -> Result<Receipt, String> {
        let answer = self.meeting.from_seat(&SeatId::new(seat), cast(vote, ballot, mark));
        answer.map(receipt).map_err(|refusal| refusal.code.to_string())
    }

    /// Ends the vote, when all who have not voted in one of few ballots have left. Gives it as the laptops are told it.
    pub fn ends(&self) -> Held {
        let now = self.view().year.meetings[0].held.clone().unwrap();
        let ballot = now.cases.iter().find_map(|case| case.election.as_ref()?.open.as_ref()?.by_laptop.clone());
        let waiting = ballot.map_or_else(|| now.open_vote.unwrap().waiting_for, |ballot| ballot.waiting_for);
        if waiting.len() > 6 {
            self.say(&format!(r#"{{"do":"leave","seats":{}}}"#, serde_json::to_string(&waiting).unwrap()));
        }
        self.say(r#"{"do":"end-vote"}"#);
        self.held()
    }

    /// The last vote that was held, as the laptops are told it.
    pub fn held(&self) -> Held {
        let vote = self.face(&Face::Guest).shared.vote.clone();
        if let Some(ballot) = vote.election.as_ref().and_then(|election| election.held.last()) {
            let crosses = |name: &str| ballot.counted.of(&CandidateId::new(name));
            let count = counts(crosses("A"), crosses("B"), ballot.counted.blank);
            return Held { on: Vec::new(), count, receipts: vote.elected_by.last().unwrap().receipts.clone() };
        }
        let held = vote.held.last().unwrap().clone();
        Held { on: held.on, count: held.count, receipts: held.receipts }
    }

    pub fn face(&self, face: &Face) -> FaceView {
        self.meeting.face_view(face).unwrap()
    }

    pub fn on_seat(&self, seat: &str) -> FaceView {
        self.face(&Face::Seat(SeatId::new(seat)))
    }

    /// What is wrong with the file, when it is closed and verified.
    pub fn verified(self) -> Vec<String> {
        let Room { folder, meeting } = self;
        drop(meeting);
        let found = meeting::verify(&folder.path().join(NAME), clock()).unwrap();
        found.problems.iter().map(ToString::to_string).collect()
    }
}

impl Room {
    /// What is wrong with the file, when it is closed, changed behind the program's back, and verified.
    pub fn altered(self, sql: &str) -> Vec<String> {
        let Room { folder, meeting } = self;
        drop(meeting);
        let path = folder.path().join(NAME);
        change(&path, sql);
        meeting::verify(&path, clock()).unwrap().problems
    }
}

pub fn cast(vote: u32, ballot: u8, mark: impl Into<Mark>) -> SeatCommand {
    SeatCommand::Cast { vote, ballot: ballot_id(ballot), choice: mark.into() }
}

pub fn ballot_id(ballot: u8) -> BallotId {
    // What a laptop draws is chance; here each is told from the others at a glance.
    BallotId::drawn([ballot.wrapping_add(16); 16])
}

pub fn receipt(answer: SeatAnswer) -> Receipt {
    match answer {
        SeatAnswer::Cast { receipt, .. } => receipt,
        other => panic!("no receipt: {other:?}"),
    }
}

pub fn counts(yes: u32, no: u32, blank: u32) -> Count {
    Count { yes, no, blank }
}

//! What a representative has written at home, as a file: remarks, other amounts, *forfall* and ties of one seat. The leader takes it in,
//! or the laptop sends it when it has joined. It is a letter and proves nothing of who wrote it: what is in it is laid before the leader
//! and never carried out by itself.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use forum::SeatId;
use serde::{Deserialize, Serialize};

use crate::command::{Refusal, RefusalCode};
use crate::face::SeatCommand;

/// The version of the file that this program writes.
const POST: u32 = 1;
/// A longer file is none.
const LONGEST: u64 = 256 * 1024;
/// So many things may be said in one.
const MOST: usize = 100;

/// What a representative has written at home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// The version of the file, 1.
    pub post: u32,
    /// Of which forum.
    pub forum: String,
    /// Of which year.
    pub year: i32,
    /// For which seat.
    pub seat: SeatId,
    /// The organisation that fills it, for who reads the file.
    pub organisation: String,
    /// What it says: what a seat may lay before the leader, and nothing else.
    pub asks: Vec<SeatCommand>,
}

/// What became of a file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PostTaken {
    /// The organisation whose seat it is, as the meeting has it.
    pub organisation: String,
    /// So much is laid before the leader.
    pub laid: u32,
    /// So much was there already.
    pub known: u32,
    /// Why the rest could not be laid before the leader.
    pub refused: Vec<Refusal>,
}

impl Post {
    /// Reads a file. Refused when it is none, or one that says what no post may say.
    pub fn read(path: &Path) -> Result<Post, Refusal> {
        let mut text = String::new();
        let read = File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_string(&mut text));
        let none = |why: String| Refusal::new(RefusalCode::NotAPost, why).with("path", path.display());
        let length = read.map_err(|error| none(error.to_string()))?;
        if u64::try_from(length).unwrap_or(u64::MAX) > LONGEST {
            return Err(none("the file is too long".to_owned()));
        }
        let post: Post = serde_json::from_str(&text).map_err(|error| none(error.to_string()))?;
        match post.fault() {
            Some(fault) => Err(none(fault)),
            None => Ok(post),
        }
    }

    /// As a file.
    pub fn written(&self) -> Result<Vec<u8>, Refusal> {
        if let Some(fault) = self.fault() {
            return Err(Refusal::new(RefusalCode::NotAPost, fault).with("path", ""));
        }
        serde_json::to_vec_pretty(self).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    fn fault(&self) -> Option<String> {
        let may_stand = |ask: &SeatCommand| match ask {
            SeatCommand::Remark { .. }
            | SeatCommand::ReportAbsence { .. }
            | SeatCommand::ReportTie { .. }
            | SeatCommand::ProposeCase { .. }
            | SeatCommand::CounterProposal { .. } => true,
            // A ballot and the floor are for who is in the room.
            SeatCommand::Cast { .. } | SeatCommand::AskFloor { .. } | SeatCommand::WithdrawFloor {} => false,
        };
        match self {
            Post { post, .. } if *post != POST => Some(format!("it is of version {post}")),
            Post { asks, .. } if asks.len() > MOST => Some(format!("it says more than {MOST} things")),
            Post { asks, .. } if !asks.iter().all(may_stand) => {
                Some("it says what is said in the room alone".to_owned())
            }
            Post { .. } => None,
        }
    }
}

//! The papers that a meeting file can be printed as: one list, for the windows and the command line.

use forum::Language;
use procedure::lists::YearList;
use procedure::{MeetingId, PersonId};
use serde::{Deserialize, Serialize};

use crate::command::Refusal;
use crate::{Meeting, Unprintable};

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "paper", export))]
#[serde(tag = "paper", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Paper {
    /// The forum's recommendation; marked as a draft before a decision, after it what was decided.
    Innstilling,
    /// The minutes of a meeting; marked as a draft until they are closed.
    Protokoll {
        /// Which meeting; the one that goes on, else the last that was held, when it is left out.
        #[serde(default)]
        meeting: Option<MeetingId>,
    },
    /// The notice of a meeting.
    Innkalling {
        /// Which meeting; the one at hand when it is left out.
        #[serde(default)]
        meeting: Option<MeetingId>,
    },
    /// What is to be followed up, over all meetings.
    FollowUp,
    /// Everything that is held about one person.
    Person {
        /// Who.
        person: PersonId,
    },
    /// Pictures of the draft, scheme by scheme, each with its table: an annex to the innstilling.
    Pictures,
    /// The *årshjul*.
    Annual,
    /// One of the lists of the year.
    List {
        /// Which.
        list: YearList,
    },
}

impl Paper {
    /// What its file is called, after the meeting's name.
    pub fn file_name(&self) -> &'static str {
        match self {
            Paper::Innstilling => "innstilling",
            Paper::Protokoll { .. } => "protokoll",
            Paper::Innkalling { .. } => "innkalling",
            Paper::FollowUp => "oppfolging",
            Paper::Person { .. } => "person",
            Paper::Pictures => "bilder",
            Paper::Annual => "aarshjul",
            Paper::List { list } => list.as_str(),
        }
    }
}

impl Meeting {
    /// A paper as PDF.
    pub fn paper(&self, paper: &Paper, language: Language) -> Result<Vec<u8>, Refusal> {
        match paper {
            Paper::Innstilling => self.innstilling(language),
            Paper::Protokoll { meeting } => self.protokoll(meeting.as_ref(), language),
            Paper::Innkalling { meeting } => self.innkalling(meeting.as_ref(), language),
            Paper::FollowUp => self.follow_up_list(language),
            Paper::Person { person } => self.person_paper(person, language),
            Paper::Pictures => self.pictures_paper(language),
            Paper::Annual => self.annual_paper(language),
            Paper::List { list } => self.list_paper(*list, language),
        }
    }

    /// The letters of a paper that none of its fonts has, and where they stand; asked of the innstilling, whose texts come from
    /// workbooks.
    pub fn unprintable_in(&self, paper: &Paper, language: Language) -> Result<Vec<Unprintable>, Refusal> {
        match paper {
            Paper::Innstilling => self.unprintable(language),
            Paper::Protokoll { .. }
            | Paper::Innkalling { .. }
            | Paper::FollowUp
            | Paper::Person { .. }
            | Paper::Pictures
            | Paper::Annual
            | Paper::List { .. } => Ok(Vec::new()),
        }
    }
}

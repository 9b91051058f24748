//! The papers that a meeting file can be printed as: one list, for the windows and the command line.

use std::borrow::Cow;

use documents::Unprintable;
use documents::innstilling::AgainstDecided;
use forum::{Language, SchemeId};
use procedure::lists::YearList;
use procedure::{InnstillingStage, MeetingId, PersonId};
use serde::{Deserialize, Serialize};
use store::VersionRecord;

use super::paper::{self, KeptAs, Printed};
use super::{meeting_paper, year_paper};
use crate::Meeting;
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::state::State;
use crate::state::frozen::Frozen;
use crate::view;

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "paper", export))]
#[serde(tag = "paper", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Paper {
    /// The forum's recommendation; marked as a draft before a decision, after it what was decided.
    Innstilling {
        /// A version that was kept on its way, marked as what it is (R144); when it is left out, what was decided, else what is
        /// proposed, else the working draft.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        kept: Option<InnstillingStage>,
        /// An extract with one scheme (R145); all of them when it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        scheme: Option<SchemeId>,
    },
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
    /// The innstilling as it stands, with all its schemes.
    pub const INNSTILLING: Paper = Paper::Innstilling { kept: None, scheme: None };

    /// What its file is called, after the meeting's name.
    pub fn file_name(&self) -> String {
        let name = match self {
            Paper::Innstilling { kept, scheme } => return innstilling_name(*kept, scheme.as_ref()),
            Paper::Protokoll { .. } => "protokoll",
            Paper::Innkalling { .. } => "innkalling",
            Paper::FollowUp => "oppfolging",
            Paper::Person { .. } => "person",
            Paper::Pictures => "bilder",
            Paper::Annual => "aarshjul",
            Paper::List { list } => list.as_str(),
        };
        name.to_owned()
    }
}

/// «innstilling-forelopig-rekom»: signs that no file name has are left out.
fn innstilling_name(kept: Option<InnstillingStage>, scheme: Option<&SchemeId>) -> String {
    let stage = kept.map(|stage| match stage {
        InnstillingStage::WorkingGroup => "au".to_owned(),
        InnstillingStage::Preliminary => "forelopig".to_owned(),
        InnstillingStage::Final => "endelig".to_owned(),
    });
    let scheme = scheme.map(|id| id.as_str().chars().filter(|sign| sign.is_alphanumeric() || *sign == '-').collect());
    let parts = std::iter::once("innstilling".to_owned()).chain(stage).chain(scheme);
    parts.collect::<Vec<String>>().join("-")
}

impl Meeting {
    /// A paper as PDF.
    pub fn paper(&self, paper: &Paper, language: Language) -> Result<Vec<u8>, Refusal> {
        match paper {
            Paper::Innstilling { kept, scheme } => {
                let desk = self.desk()?;
                let printed = to_print(&desk, *kept, scheme.as_ref())?;
                paper::innstilling(&printed, language, (desk.clock)(), self.work())
            }
            Paper::Protokoll { meeting } => {
                let desk = self.desk()?;
                let held = desk.state.year.minutes_meant(meeting.as_ref())?;
                meeting_paper::protokoll(&desk.state, held, &totals(&desk)?, language, (desk.clock)())
            }
            Paper::Innkalling { meeting } => {
                let desk = self.desk()?;
                let meant = desk.state.year.meant(meeting.as_ref())?;
                meeting_paper::innkalling(&desk.state, meant, language, (desk.clock)())
            }
            Paper::FollowUp => {
                let desk = self.desk()?;
                year_paper::follow_up(&desk.state, language, documents::norwegian_time((desk.clock)()).date())
            }
            Paper::Person { person } => {
                let desk = self.desk()?;
                let held = view::person_held(&desk.state, person)?;
                year_paper::person(&desk.state, &held, language, documents::norwegian_time((desk.clock)()).date())
            }
            Paper::Pictures => self.pictures_paper(language),
            Paper::Annual => self.annual_paper(language),
            Paper::List { list } => self.list_paper(*list, language),
        }
    }

    /// The minutes of a meeting as text to copy out; when none is named, of the one that goes on, else of the last that was held.
    pub fn protokoll_text(&self, meeting: Option<&MeetingId>, language: Language) -> Result<String, Refusal> {
        let desk = self.desk()?;
        let held = desk.state.year.minutes_meant(meeting)?;
        meeting_paper::protokoll_text(&desk.state, held, &totals(&desk)?, language, (desk.clock)())
    }

    /// The letters of a paper that none of its fonts has, and where they stand, in words of `language`; asked of the innstilling, whose
    /// texts come from workbooks.
    pub fn unprintable_in(&self, paper: &Paper, language: Language) -> Result<Vec<Unprintable>, Refusal> {
        match paper {
            Paper::Innstilling { kept, scheme } => {
                let desk = self.desk()?;
                paper::unprintable(&to_print(&desk, *kept, scheme.as_ref())?, language, (desk.clock)())
            }
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

/// What each frozen draft gives together.
fn totals(desk: &Desk) -> Result<meeting_paper::Totals, Refusal> {
    let mut totals = meeting_paper::Totals::new();
    for frozen in &desk.state.frozen_drafts {
        if let Some(kept) = desk.file.version(&frozen.version.hash)? {
            totals.insert(frozen.version.hash.clone(), Frozen::total(&kept.content));
        }
    }
    Ok(totals)
}

/// What goes on paper of the innstilling.
fn to_print<'d>(
    desk: &'d Desk,
    kept: Option<InnstillingStage>,
    scheme: Option<&SchemeId>,
) -> Result<Printed<'d>, Refusal> {
    let mut printed = match kept {
        Some(stage) => as_kept(desk, stage)?,
        None => Printed { state: at_hand(desk)?, kept: None, others: Vec::new() },
    };
    if let Some(id) = scheme {
        let excerpt = printed.state.of_scheme(id)?;
        printed.others = printed.state.schemes.iter().filter(|known| known.id != *id).cloned().collect();
        printed.state = Cow::Owned(excerpt);
    }
    Ok(printed)
}

/// The version at hand, as it was frozen, else the working draft.
pub(crate) fn at_hand(desk: &Desk) -> Result<Cow<'_, State>, Refusal> {
    let Some(version) = desk.state.version_at_hand() else { return Ok(Cow::Borrowed(&desk.state)) };
    let kept = frozen(desk, &version.hash)?;
    Frozen::thaw(&kept.content, &kept.draft, &desk.state).map(Cow::Owned)
}

fn frozen(desk: &Desk, hash: &str) -> Result<VersionRecord, Refusal> {
    let missing = || Refusal::new(RefusalCode::NotThere, "the version is not in the file").with("what", hash);
    desk.file.version(hash)?.ok_or_else(missing)
}

/// A version as it was kept on its way, and how it stands to what the forum decided.
fn as_kept(desk: &Desk, stage: InnstillingStage) -> Result<Printed<'_>, Refusal> {
    let Some(version) = desk.state.year.kept_versions.iter().find(|version| version.stage == stage) else {
        let refusal = Refusal::new(RefusalCode::VersionNotKept, "no such version is kept");
        return Err(refusal.with("stage", stage));
    };
    let against = match &desk.state.decision.decision {
        None => AgainstDecided::Undecided,
        Some(decided) if Frozen::give_the_same(&frozen(desk, &decided.version.hash)?.content, &version.content) => {
            AgainstDecided::Same
        }
        Some(_) => AgainstDecided::Differs,
    };
    let state = Frozen::thaw(&version.content, &version.draft, &desk.state)?;
    let empty = Frozen::empty_sections(&version.content);
    let kept = KeptAs { stage, kept_at: version.kept_at, against, empty };
    Ok(Printed { state: Cow::Owned(state), kept: Some(kept), others: Vec::new() })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::DateTime;

    use super::*;
    use crate::command::script::Script;
    use crate::new_from_example;

    /// The counter-proposal of the example fell, and is worked on after that; what was decided is the other.
    #[test]
    fn the_paper_of_a_decision_is_of_the_draft_that_was_decided_and_not_of_the_one_worked_on() {
        let folder = tempfile::tempdir().unwrap();
        let clock = || Arc::new(|| DateTime::from_timestamp(1_679_043_600, 0).unwrap());
        let meeting = new_from_example("nordland-2023", &folder.path().join("m.innstilling"), clock()).unwrap();
        let script = include_bytes!("../../../../../assets/examples/nordland-2023/meeting.jsonl");
        let choose = br#"{"do":"choose-draft","name":"Motforslag"}"#;
        for line in Script::new(script.as_slice()).chain(Script::new(choose.as_slice())) {
            let seen = meeting.leader_view().unwrap().revision;
            meeting.execute(seen, line.read.unwrap().command).unwrap();
        }
        let desk = meeting.desk().unwrap();
        assert_eq!(desk.state.draft, "Motforslag", "it is worked on");
        let printed = at_hand(&desk).unwrap();
        assert_eq!(printed.draft, "Utkast A");
        assert_eq!(sum(&printed, "rekom-1"), 201_139, "with its amounts");
        assert_eq!(sum(&desk.state, "rekom-1"), 120_000);
        let seen = desk.state.of_version_at_hand();
        assert_eq!(
            (seen.draft.as_str(), sum(&seen, "rekom-1")),
            ("Utkast A", 201_139),
            "the wall and the pictures too"
        );
    }

    /// Each scheme on a paper of its own has the lines and sums that it has among the others.
    #[test]
    fn an_extract_has_one_scheme_with_the_amounts_that_all_were_reckoned_with() {
        let folder = tempfile::tempdir().unwrap();
        let clock = || Arc::new(|| DateTime::from_timestamp(1_679_043_600, 0).unwrap());
        let meeting = new_from_example("nordland-2023", &folder.path().join("m.innstilling"), clock()).unwrap();
        let desk = meeting.desk().unwrap();
        let whole = desk.state.shown().clone();
        for sums in &whole.schemes {
            let printed = to_print(&desk, None, Some(&sums.scheme)).unwrap();
            assert_eq!(printed.state.shown().schemes, std::slice::from_ref(sums), "{}", sums.scheme);
            assert!(printed.state.needs.iter().all(|need| need.scheme == sums.scheme));
            assert_eq!(printed.state.needs.len(), sums.needs.len());
            assert_eq!(printed.others.len(), whole.schemes.len() - 1, "the others are named");
        }
        let unknown = to_print(&desk, None, Some(&SchemeId::new("rekum"))).err().unwrap();
        assert_eq!(unknown.code, RefusalCode::UnknownScheme);
        let none = to_print(&desk, Some(InnstillingStage::Preliminary), None).err().unwrap();
        assert_eq!(
            (none.code, none.values.get("stage").map(String::as_str)),
            (RefusalCode::VersionNotKept, Some("preliminary"))
        );
    }

    /// The counter-proposal was kept as the working group's, and another was decided: the paper of each has its own amounts.
    #[test]
    fn the_paper_of_a_version_has_the_amounts_that_were_kept_and_says_how_they_stand_to_what_was_decided() {
        let folder = tempfile::tempdir().unwrap();
        let clock = || Arc::new(|| DateTime::from_timestamp(1_679_043_600, 0).unwrap());
        let meeting = new_from_example("nordland-2023", &folder.path().join("m.innstilling"), clock()).unwrap();
        let held: &[u8] = include_bytes!("../../../../../assets/examples/nordland-2023/meeting.jsonl");
        let keep = br#"{"do":"choose-draft","name":"Motforslag"}
            {"do":"keep-version","stage":"working-group"}
            {"do":"choose-draft","name":"Utkast A"}
            {"do":"keep-version","stage":"final"}"#;
        for line in Script::new(held).chain(Script::new(keep.as_slice())) {
            let seen = meeting.leader_view().unwrap().revision;
            meeting.execute(seen, line.read.unwrap().command).unwrap();
        }
        let desk = meeting.desk().unwrap();
        let printed = |stage| {
            let printed = as_kept(&desk, stage).unwrap();
            (printed.state.draft.clone(), sum(&printed.state, "rekom-1"), printed.kept.unwrap().against)
        };
        let group = printed(InnstillingStage::WorkingGroup);
        assert_eq!(group, ("Motforslag".to_owned(), 120_000, AgainstDecided::Differs));
        assert_eq!(printed(InnstillingStage::Final), ("Utkast A".to_owned(), 201_139, AgainstDecided::Same));
    }

    fn sum(state: &State, need: &str) -> i64 {
        let lines = state.shown().schemes.iter().flat_map(|scheme| &scheme.needs);
        lines.filter(|line| line.need.as_str() == need).map(|line| line.amount.get()).sum()
    }
}

//! What the faces may ask of a meeting, group by group, and why a command is refused.
//!
//! A command is one JSON object whose `do` says which. The groups are for the program: one match each, with nothing left over.

mod adjust;
mod annual;
mod arrange;
mod draft;
mod flat;
mod history;
mod inbox;
mod minute;
mod prepare;
mod preside;
mod recuse;
mod refusal;
mod refusal_code;
mod refused_by;
mod refused_by_meeting;
mod register;
mod remark;
mod reopen;
mod resolve;
pub mod script;
mod wall;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::{Map, Value};
use strum::VariantNames;

pub use adjust::{AdjustCommand, GroupSum};
pub use annual::AnnualCommand;
pub use arrange::ArrangeCommand;
pub use draft::DraftCommand;
pub use history::HistoryCommand;
pub use inbox::InboxCommand;
pub use minute::MinuteCommand;
pub use prepare::{EmptySection, PrepareCommand, VedtakLine};
pub use preside::PresideCommand;
pub use recuse::{RecuseCommand, TieToRaise};
pub use refusal::Refusal;
pub use refusal_code::RefusalCode;
pub use register::RegisterCommand;
pub use remark::RemarkCommand;
pub use reopen::ReopenCommand;
pub use resolve::ResolveCommand;
pub use wall::WallCommand;

/// Makes [`Command`] of its groups: each can be turned into it, and is found by the words that its `do` may say.
macro_rules! groups {
    ($($(#[$doc:meta])* $group:ident($inner:ident),)+) => {
        /// One thing to do. Every command is sent with the revision its sender saw.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(untagged)]
        pub enum Command {
            $($(#[$doc])* $group($inner),)+
        }

        impl Command {
            /// Every word that `do` may say, group by group.
            pub fn words() -> impl Iterator<Item = &'static str> {
                [$($inner::VARIANTS,)+].into_iter().flatten().copied()
            }

            fn read(word: &str, command: Map<String, Value>) -> Result<Option<Command>, String> {
                $(if $inner::VARIANTS.contains(&word) {
                    return flat::read(|flat| $inner::deserialize(flat), word, command).map(|command| Some(Command::$group(command)));
                })+
                Ok(None)
            }
        }

        $(impl From<$inner> for Command {
            fn from(command: $inner) -> Command {
                Command::$group(command)
            }
        }

        impl Serialize for $inner {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let command = $inner::serialize(self, serde_json::value::Serializer);
                flat::written(command.map_err(ser::Error::custom)?).serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $inner {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$inner, D::Error> {
                let (word, fields) = flat::parts(deserializer)?;
                let read = flat::read(|flat| $inner::deserialize(flat), &word, fields);
                read.map_err(|error| de::Error::custom(format!("{word}: {error}")))
            }
        })+
    };
}

groups! {
    /// Amounts of the working draft.
    Adjust(AdjustCommand),
    /// Drafts, and the frames they try.
    Draft(DraftCommand),
    /// What drafts are reckoned from.
    Register(RegisterCommand),
    /// The meeting itself and the year around it.
    Arrange(ArrangeCommand),
    /// What is made ready for the meetings of the year.
    Prepare(PrepareCommand),
    /// The *årshjul*, and the lists of the year.
    Annual(AnnualCommand),
    /// What is written beside the amounts.
    Remark(RemarkCommand),
    /// What seats have laid before the leader.
    Inbox(InboxCommand),
    /// Taking back and doing again.
    History(HistoryCommand),
    /// What the wall shows.
    Wall(WallCommand),
    /// Setting a decision aside, between meetings.
    Reopen(ReopenCommand),
    /// Leading a meeting.
    Preside(PresideCommand),
    /// *Habilitet*.
    Recuse(RecuseCommand),
    /// Proposals, votes and elections in a meeting.
    Resolve(ResolveCommand),
    /// The minutes.
    Minute(MinuteCommand),
}

impl<'de> Deserialize<'de> for Command {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Command, D::Error> {
        let (word, command) = flat::parts(deserializer)?;
        let read = Command::read(&word, command).map_err(|error| de::Error::custom(format!("{word}: {error}")))?;
        read.ok_or_else(|| de::Error::custom(format!("there is no command «{word}»")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_word_stands_for_one_command_in_one_group() {
        let words: Vec<&str> = Command::words().collect();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "no word twice: {words:?}");
    }

    #[test]
    fn a_command_is_read_from_the_flat_object_that_it_is_written_as() {
        let undo: Command = serde_json::from_str(r#"{"do":"undo"}"#).unwrap();
        assert_eq!(undo, HistoryCommand::Undo.into());
        assert_eq!(serde_json::to_string(&undo).unwrap(), r#"{"do":"undo"}"#);
    }

    #[test]
    fn what_is_no_command_is_refused_by_name() {
        let fault = |text: &str| serde_json::from_str::<Command>(text).unwrap_err().to_string();
        assert!(fault(r#"{"do":"set-fire"}"#).contains("there is no command «set-fire»"));
        assert!(fault(r#"{"do":"lock"}"#).contains("lock: missing field `need`"));
        assert!(fault(r#"{"undo":true}"#).contains("whose `do` says which"));
        assert!(fault("[]").contains("whose `do` says which"));
        assert!(fault(r#"{"do":"undo","twice":true}"#).contains("undo: "), "nothing is passed over in silence");
        let typo = fault(r#"{"do":"lock","need":"rekom-1","amount":1}"#);
        assert!(typo.contains("unknown field `amount`, expected `need`"), "{typo}");
    }

    #[test]
    fn a_command_that_cannot_be_written_is_never_written_as_nothing() {
        let amount = forum::Kroner::new(i64::MIN);
        let need = forum::NeedId::new(&forum::SchemeId::new("rekom"), 1);
        let others = allocation::Others::Hold;
        let beyond = Command::from(AdjustCommand::SetAmount { need, amount, others, sure: false });
        assert!(serde_json::to_value(&beyond).is_err());
    }

    #[test]
    fn what_is_wrong_inside_a_command_is_said_with_its_place() {
        let text =
            r#"{"do":"set-group","group":{"scheme":"rekom","level":"county","name":""},"amount":1,"others":"hold"}"#;
        let fault = serde_json::from_str::<Command>(text).unwrap_err().to_string();
        assert!(fault.starts_with("set-group: group.level: unknown variant `county`, expected one of"), "{fault}");
    }
}

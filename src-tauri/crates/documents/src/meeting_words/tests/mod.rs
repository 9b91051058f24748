//! What is said of a meeting, read as a member would read it.

mod everything;
mod habilitet;
mod refused;
mod votes;

use forum::Language;
use procedure::Happened;

use super::MeetingWords;
use crate::Texts;
use crate::testing::Held;

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

/// What is said in bokmål of everything that happened and is meant, one entry a line.
fn said(held: &Held, is_meant: impl Fn(&Happened) -> bool) -> String {
    let (minutes, texts) = (held.minutes(), Texts::new(Language::Nb));
    let words = MeetingWords::new(&minutes, &held.names, &texts);
    let entries = held.proceedings.log().iter().filter(|entry| is_meant(&entry.what));
    entries.map(|entry| words.happened(entry).join(" ")).collect::<Vec<_>>().join("\n")
}

//! What every paper of a meeting says at its top: which bodies meet, when, where and how.

use chrono::{NaiveDate, NaiveTime};
use forum::norwegian_date;
use procedure::MeetingForm;

use super::parts::{grey, labelled};
use crate::Texts;
use crate::meeting_words::{hour, listed};
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{plain, strong};

/// What a paper says of its meeting. What is not set is left out, never made up.
#[derive(Clone, Debug)]
pub struct MeetingHead<'a> {
    /// The bodies that meet, by name; several in a joint meeting.
    pub bodies: Vec<&'a str>,
    /// What the meeting is called, when it has a name of its own: «Møte 5/2024».
    pub title: Option<&'a str>,
    /// The day.
    pub date: Option<NaiveDate>,
    /// When it is planned to begin, on a Norwegian clock.
    pub from: Option<NaiveTime>,
    /// When it is planned to end.
    pub until: Option<NaiveTime>,
    /// Where, or the address of a digital meeting.
    pub place: Option<&'a str>,
    /// How.
    pub form: Option<MeetingForm>,
    /// «Statsforvalteren i Nordland».
    pub secretariat: &'a str,
    /// What to say when the data, or part of it, is constructed.
    pub constructed: Option<&'a str>,
}

/// «Hybridmøte».
pub(crate) fn form_in_words(form: MeetingForm, texts: &Texts) -> String {
    let key = match form {
        MeetingForm::Physical => "meeting-form-physical",
        MeetingForm::Digital => "meeting-form-digital",
        MeetingForm::Hybrid => "meeting-form-hybrid",
    };
    texts.get(key, &[])
}

impl MeetingHead<'_> {
    /// «Samarbeidsforum barnehage og Samarbeidsforum skole».
    pub(crate) fn bodies_named(&self, texts: &Texts) -> String {
        let bodies: Vec<String> = self.bodies.iter().map(|body| (*body).to_owned()).collect();
        listed(&bodies, texts)
    }

    /// The date, or that it is not set.
    fn day(&self, texts: &Texts) -> String {
        match self.date {
            Some(date) => texts.get("paper-date", &[("date", &norwegian_date(date))]),
            None => texts.get("paper-date-not-set", &[]),
        }
    }

    /// The letterhead, the title of the paper, and what the meeting is called.
    pub(crate) fn write(&self, title: &str, texts: &Texts, blocks: &mut Vec<Block>) {
        blocks.push(self.letterhead(texts));
        blocks.push(Block::Heading { level: Level::One, text: title.to_owned() });
        blocks.extend(self.title.map(grey));
    }

    /// Who meets left, the day right; who is secretariat under it.
    fn letterhead(&self, texts: &Texts) -> Block {
        // The space keeps the two sides apart for those who listen.
        let secretariat = texts.get("paper-secretariat", &[("name", self.secretariat)]);
        Block::Letterhead(vec![
            (strong(format!("{} ", self.bodies_named(texts))), plain(self.day(texts))),
            (
                plain(format!("{secretariat} ")),
                plain(self.form.map(|form| form_in_words(form, texts)).unwrap_or_default()),
            ),
        ])
    }

    /// «Tid: kl. 09.00–15.00», «Sted: Bodø», each on its line; `held` is when it was held, in place of when it was planned.
    pub(crate) fn when_and_where(&self, held: Option<String>, texts: &Texts, blocks: &mut Vec<Block>) {
        let time = held.or_else(|| from_until(self.from, self.until, texts));
        blocks.extend(labelled("meeting-time", time.as_deref(), texts));
        blocks.extend(labelled("meeting-place", self.place, texts));
    }

    /// What says that what is printed is constructed, when it is.
    pub(crate) fn constructed_panel(&self) -> Option<Block> {
        let said = self.constructed?;
        Some(Block::Panel { tone: Tone::Warning, paragraphs: vec![vec![plain(said)]] })
    }
}

/// «09.00–15.00», «09.00», or nothing.
pub(crate) fn from_until(from: Option<NaiveTime>, until: Option<NaiveTime>, texts: &Texts) -> Option<String> {
    let from = hour(from?, texts);
    Some(until.map_or(from.clone(), |until| format!("{from}–{}", hour(until, texts))))
}

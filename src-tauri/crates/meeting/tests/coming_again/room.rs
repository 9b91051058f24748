//! A meeting without behovsmeldinger, and files for it.

use std::fs;

use forum::{Kroner, Need};
use meeting::view::{History, LeaderView};
use meeting::{Answers, Command, ImportReport, Meeting};
use tempfile::TempDir;

use crate::common::clock;

pub const HEADINGS: &str = "Nr;Ordning;Region;Eier;Eiertype;Tiltak;UH-partner;Beløp eier 2023;Beløp UH 2023;\
                            Kriterium 1;Kriterium 2;Kriterium 3";

/// A meeting with Nordland's rules.
pub struct Room {
    pub folder: TempDir,
    pub meeting: Meeting,
}

/// A row of a file: «1;Salten;Fjordvik kommune;Lesing i lag;120000;80000», the number left out where there is none.
pub fn row(short: &str) -> String {
    let [number, region, owner, measure, to_owner, to_university] = short.split(';').collect::<Vec<_>>()[..] else {
        panic!("«{short}» is no row");
    };
    format!(
        "{number};Regional ordning;{region};{owner};kommune;{measure};Nord universitet;{to_owner};{to_university};Ja;Ja;Ja"
    )
}

/// A file with these rows.
pub fn file(rows: &[&str]) -> String {
    let rows: Vec<String> = rows.iter().map(|short| row(short)).collect();
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

/// Answers to questions.
pub fn answers<const N: usize>(choices: [(&str, &str); N]) -> Answers {
    let choices = choices.into_iter().map(|(question, choice)| (question.to_owned(), choice.to_owned()));
    Answers { choices: choices.collect(), ..Answers::default() }
}

impl Room {
    pub fn empty() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Møte.innstilling");
        Room { meeting: meeting::new_from_preset("nordland-2023", &path, clock()).unwrap(), folder }
    }

    /// A meeting that has these rows.
    pub fn with(rows: &[&str]) -> Room {
        let room = Room::empty();
        room.taken(&file(rows));
        room
    }

    pub fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    pub fn import(&self, text: &str, answers: &Answers) -> ImportReport {
        self.import_named("behov.csv", text, answers)
    }

    /// Looks first: what is looked at is what is done, and looking changes nothing.
    pub fn import_named(&self, name: &str, text: &str, answers: &Answers) -> ImportReport {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        let before = self.view();
        let preview = self.meeting.import_preview(&path, answers).unwrap();
        assert_eq!(self.view(), before, "looking changes nothing");
        let report = self.meeting.import(&path, answers).unwrap();
        assert_eq!(preview, report, "what is looked at is what is done");
        report
    }

    /// Imports what asks nothing.
    pub fn taken(&self, text: &str) -> ImportReport {
        let report = self.import(text, &Answers::default());
        assert_eq!((&report.problems, asked(&report)), (&vec![], vec![]), "nothing stands in its way");
        report
    }

    /// Imports what asks, which changes nothing; gives the ids of the questions.
    pub fn asked(&self, text: &str) -> Vec<String> {
        let before = self.view();
        let report = self.import(text, &Answers::default());
        assert_eq!(report.imported, 0);
        assert_eq!(self.view(), before, "an open question changes nothing");
        asked(&report)
    }

    pub fn done(&self, command: impl Into<Command>) {
        let command = command.into();
        let told = format!("{command:?}");
        self.meeting.execute(self.view().revision, command).unwrap_or_else(|refusal| panic!("{told}: {refusal}"));
    }

    pub fn need(&self, id: &str) -> Need {
        let needs = self.view().needs;
        needs.into_iter().find(|need| need.id.as_str() == id).unwrap_or_else(|| panic!("there is no {id}"))
    }

    /// «1 Fjordvik kommune, Lesing i lag: 200 000», in the order of the numbers.
    pub fn lines(&self) -> Vec<String> {
        let mut needs = self.view().needs;
        needs.sort_by_key(|need| need.number);
        needs.iter().map(line).collect()
    }

    pub fn amount(&self, id: &str) -> Kroner {
        let view = self.view();
        view.draft.amounts.iter().find(|line| line.need.as_str() == id).unwrap().amount
    }
}

pub fn line(need: &Need) -> String {
    let amount = need.applied.total().to_string().replace('\u{a0}', " ");
    format!("{} {}, {}: {amount}", need.number, need.owner.name, need.measure)
}

pub fn asked(report: &ImportReport) -> Vec<String> {
    report.questions.iter().map(|question| question.id.clone()).collect()
}

/// Which fields of which needs changed: «rekom-1 owner-amount 120 000 -> 130 000».
pub fn changed(report: &ImportReport) -> Vec<String> {
    let of = |changed: &meeting::NeedChanged| {
        let need = changed.need.need.clone();
        let told = changed.fields.iter().map(move |field| {
            format!("{need} {} {} -> {}", field.field, field.before, field.after).replace('\u{a0}', " ")
        });
        told.collect::<Vec<_>>()
    };
    report.changed.iter().flat_map(of).collect()
}

/// The meeting without where its journal stands, which is all that undo does not give back.
pub fn but_for_the_journal(mut view: LeaderView) -> LeaderView {
    (view.revision, view.serial, view.history) = (0, 0, History::default());
    (view.file.head, view.file.saved_at) = (String::new(), Default::default());
    view
}

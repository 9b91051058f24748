//! Frames, key figures, last year's amounts and søknader come again, corrected: what is new, changed and gone is told; what the forum
//! set itself stays; what is unclear is asked. Owners, amounts and numbers are constructed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::{clock, scheme};
use forum::{Frame, FramePart, FrameStatus, Kroner};
use meeting::command::{HistoryCommand, RegisterCommand};
use meeting::view::LeaderView;
use meeting::{Answers, Command, GoneBecame, ImportKind, Meeting, OtherReport};
use tempfile::TempDir;

struct Room {
    folder: TempDir,
    meeting: Meeting,
}

impl Room {
    fn empty() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Møte.innstilling");
        Room { meeting: meeting::new_from_preset("nordland-2023", &path, clock()).unwrap(), folder }
    }

    fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    fn done(&self, command: impl Into<Command>) {
        self.meeting.execute(self.view().revision, command.into()).unwrap();
    }

    /// Looks first: what is looked at is what is done.
    fn import(&self, kind: ImportKind, text: &str, choices: &[(&str, &str)]) -> OtherReport {
        let path = self.folder.path().join("tabell.csv");
        fs::write(&path, text).unwrap();
        let choices = choices.iter().map(|(question, choice)| ((*question).to_owned(), (*choice).to_owned()));
        let answers = Answers { choices: choices.collect(), ..Answers::default() };
        let before = self.view();
        let preview = self.meeting.import_other_preview(kind, &path, &answers).unwrap();
        assert_eq!(self.view(), before, "looking changes nothing");
        let report = self.meeting.import_other(kind, &path, &answers).unwrap();
        assert_eq!(preview, report, "what is looked at is what is done");
        if !report.questions.is_empty() {
            assert_eq!((self.view(), report.rows), (before, 0), "an open question changes nothing");
        }
        report
    }

    fn taken(&self, kind: ImportKind, text: &str) -> OtherReport {
        let report = self.import(kind, text, &[]);
        assert_eq!((asked(&report), &report.problems), (Vec::<&str>::new(), &vec![]), "nothing stands in its way");
        report
    }

    fn frame(&self, id: &str, year: i32) -> Option<String> {
        let frame = self.view().frames.into_iter().find(|one| one.scheme == scheme(id) && one.year == year);
        frame.map(|frame| plain(&frame.amount.to_string()))
    }
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn asked(report: &OtherReport) -> Vec<&str> {
    report.questions.iter().map(|question| question.id.as_str()).collect()
}

/// «dekom:2024 main-allocation: 9 000 000 -> 9 500 000».
fn changed(report: &OtherReport) -> Vec<String> {
    let told = |one: &meeting::RowChanged| {
        let id = one.row.id.clone();
        let line = move |field: &meeting::FieldChanged| {
            plain(&format!("{id} {}: {} -> {}", field.field, field.before, field.after))
        };
        one.fields.iter().map(line).collect::<Vec<_>>()
    };
    report.changed.iter().flat_map(told).collect()
}

fn added(report: &OtherReport) -> Vec<&str> {
    report.added.iter().map(|row| row.id.as_str()).collect()
}

fn gone(report: &OtherReport) -> Vec<(&str, GoneBecame)> {
    report.gone.iter().map(|one| (one.row.id.as_str(), one.became)).collect()
}

fn frames(rows: &[&str]) -> String {
    format!("Ordning;År;Hovedtildeling;Tilleggstildeling;Status\n{}\n", rows.join("\n"))
}

fn set_frame(id: &str, year: i32, amount: i64) -> RegisterCommand {
    let part = FramePart {
        name: "Hovedtildeling".into(),
        amount: Kroner::new(amount),
        status: FrameStatus::Estimate,
        date: None,
        reference: None,
    };
    RegisterCommand::SetFrame { frame: Frame { scheme: scheme(id), year, parts: vec![part] } }
}

#[test]
fn frames_that_come_again_are_told_field_by_field_and_one_undo_takes_them_back() {
    let room = Room::empty();
    let first = frames(&["Dekom;2024;9000000;;anslag", "Rekom;2024;11000000;500000;anslag"]);
    let report = room.taken(ImportKind::Frames, &first);
    assert_eq!((report.rows, added(&report)), (2, vec!["dekom:2024", "rekom:2024"]));
    let before = room.view();
    let second = frames(&["Dekom;2024;9500000;;endelig", "Rekom;2024;11000000;;anslag", "KL;2024;400000;;anslag"]);
    let report = room.taken(ImportKind::Frames, &second);
    assert_eq!((report.rows, report.replaced, added(&report)), (3, 2, vec!["kl:2024"]));
    assert_eq!(
        changed(&report),
        [
            "dekom:2024 main-allocation: 9 000 000 -> 9 500 000",
            "dekom:2024 status: estimate -> final",
            "rekom:2024 supplement: 500 000 -> ",
        ]
    );
    assert_eq!(room.frame("rekom", 2024).as_deref(), Some("11 000 000"));
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().frames, before.frames);
}

#[test]
fn a_frame_that_is_gone_from_the_file_is_asked_about() {
    let room = Room::empty();
    room.taken(ImportKind::Frames, &frames(&["Dekom;2024;9000000;;anslag", "Rekom;2024;11000000;;anslag"]));
    let only_one = frames(&["Dekom;2024;9000000;;anslag"]);
    let report = room.import(ImportKind::Frames, &only_one, &[]);
    assert_eq!((asked(&report), gone(&report)), (vec!["gone"], vec![("rekom:2024", GoneBecame::Asked)]));
    room.import(ImportKind::Frames, &only_one, &[("gone", "keep")]);
    assert_eq!(room.frame("rekom", 2024).as_deref(), Some("11 000 000"));
    assert_eq!(asked(&room.import(ImportKind::Frames, &only_one, &[])), Vec::<&str>::new(), "asked once");
    room.import(ImportKind::Frames, &only_one, &[("gone", "remove")]);
    assert_eq!(room.frame("rekom", 2024), None);
    assert!(room.frame("rekom", 2023).is_some(), "the county's own frames came with no file");
}

#[test]
fn a_frame_that_the_forum_set_is_not_lost_to_a_file() {
    let room = Room::empty();
    let file = frames(&["Dekom;2024;9000000;;anslag"]);
    room.taken(ImportKind::Frames, &file);
    room.done(set_frame("dekom", 2024, 9_200_000));
    let report = room.taken(ImportKind::Frames, &file);
    let kept = &report.kept[0];
    assert_eq!(
        (kept.row.id.as_str(), plain(&kept.ours), plain(&kept.theirs)),
        ("dekom:2024", "9 200 000".into(), "9 000 000".into())
    );
    assert_eq!(room.frame("dekom", 2024).as_deref(), Some("9 200 000"));
    let corrected = frames(&["Dekom;2024;9500000;;anslag"]);
    assert_eq!(asked(&room.import(ImportKind::Frames, &corrected, &[])), ["both:dekom:2024:main-allocation"]);
    room.import(ImportKind::Frames, &corrected, &[("both:dekom:2024:main-allocation", "theirs")]);
    assert_eq!(room.frame("dekom", 2024).as_deref(), Some("9 500 000"));
}

#[test]
fn a_frame_that_was_typed_before_any_file_is_asked_about() {
    let room = Room::empty();
    room.done(set_frame("dekom", 2024, 9_200_000));
    let report = room.import(ImportKind::Frames, &frames(&["Dekom;2024;9000000;;anslag"]), &[]);
    assert_eq!(asked(&report), ["both:dekom:2024:main-allocation"]);
}

const FIGURES: &str = "Nettverk eller eier;Type;Region;Organisasjonsnummer;Skoler;Elever";
/// Constructed numbers with right check digits.
const FIRST: &str = "974760673";
const SECOND: &str = "971032081";

fn figures(rows: &[&str]) -> String {
    format!("{FIGURES}\n{}\n", rows.join("\n"))
}

#[test]
fn key_figures_that_come_again_leave_what_other_tables_and_the_forum_said() {
    let room = Room::empty();
    let rows = ["Fjordvik kommune;kommune;Salten;;4;410", "Nesodden nettverk;nettverk;;;9;990"];
    room.taken(ImportKind::Participants, &figures(&rows));
    let shares = "Ordning;Region;Eier;Tildelt 2022\nRekom;Salten;Fjordvik kommune;120000\n";
    assert_eq!(added(&room.taken(ImportKind::Shares, shares)), ["Fjordvik kommune:rekom"]);
    let mut edited = room.view().participants[0].clone();
    edited.region = "Ofoten".into();
    room.done(RegisterCommand::SetParticipant { participant: edited });
    let report = room.taken(ImportKind::Participants, &figures(&["Fjordvik kommune;kommune;Salten;;5;410", rows[1]]));
    assert_eq!(changed(&report), ["Fjordvik kommune schools: 4 -> 5"]);
    let known = &room.view().participants[0];
    assert_eq!(known.region, "Ofoten", "as the forum set it");
    assert!(known.years.iter().any(|year| year.given == Some(Kroner::new(120_000))), "as last year's amounts said");
    let gone_one = figures(&[rows[1]]);
    assert_eq!(asked(&room.import(ImportKind::Participants, &gone_one, &[])), ["gone"]);
    room.import(ImportKind::Participants, &gone_one, &[("gone", "remove")]);
    let known = &room.view().participants[0];
    assert!(known.key_figures.is_empty() && !known.years.is_empty(), "what last year's amounts said stays: {known:?}");
}

#[test]
fn last_years_amounts_that_come_again_are_told_by_owner_and_scheme() {
    let room = Room::empty();
    let head = "Ordning;Region;Eier;Tildelt 2022";
    let rows = [
        "Rekom;Salten;Fjordvik kommune;120000",
        "Dekom;Salten;Fjordvik kommune;80000",
        "Rekom;Salten;Havn kommune;50000",
    ];
    room.taken(ImportKind::Shares, &format!("{head}\n{}\n", rows.join("\n")));
    let again = format!("{head}\nRekom;Salten;Fjordvik kommune;130000\nRekom;Salten;Havn kommune;50000\n");
    let report = room.import(ImportKind::Shares, &again, &[("gone", "remove")]);
    assert_eq!(changed(&report), ["Fjordvik kommune:rekom given:2022: 120 000 -> 130 000"]);
    assert_eq!(gone(&report), [("Fjordvik kommune:dekom", GoneBecame::Removed)]);
    let fjordvik = &room.view().participants[0];
    assert_eq!(fjordvik.years.len(), 1, "{fjordvik:?}");
    let none = format!("{head}\nRekom;Salten;Fjordvik kommune;130000\n");
    room.import(ImportKind::Shares, &none, &[("gone", "remove")]);
    assert_eq!(room.view().participants.len(), 1, "an owner of whom nothing is said is no participant");
}

#[test]
fn one_number_under_two_names_is_asked_in_every_table_that_has_numbers() {
    let room = Room::empty();
    let two = figures(&[
        &format!("Fjordvik kommune;kommune;Salten;{FIRST};4;410"),
        &format!("Fjordvik kommunen;kommune;Salten;{FIRST};4;410"),
    ]);
    let question = format!("name:{FIRST}");
    assert_eq!(asked(&room.import(ImportKind::Participants, &two, &[])), [question.as_str()]);
    let shares = format!(
        "Ordning;Region;Eier;Organisasjonsnummer;Tildelt 2022\n\
         Rekom;Salten;Fjordvik kommune;{FIRST};120000\nDekom;Salten;Fjordvik kommunen;{FIRST};80000\n"
    );
    assert_eq!(asked(&room.import(ImportKind::Shares, &shares, &[])), [question.as_str()]);
    room.import(ImportKind::Shares, &shares, &[(&question, "name-1")]);
    let participants = room.view().participants;
    assert_eq!((participants.len(), participants[0].years.len()), (1, 2), "one owner: {participants:?}");
}

#[test]
fn an_owner_that_is_called_something_else_in_the_meeting_is_asked_about() {
    let room = Room::empty();
    room.taken(ImportKind::Participants, &figures(&[&format!("Fjordvik kommune;kommune;Salten;{FIRST};4;410")]));
    let shares = format!(
        "Ordning;Region;Eier;Organisasjonsnummer;Tildelt 2022\n\
         Rekom;Salten;Fjord og Vik kommune;{FIRST};120000\nRekom;Salten;Havn kommune;{SECOND};50000\n"
    );
    let question = format!("owner-name:{FIRST}");
    assert_eq!(asked(&room.import(ImportKind::Shares, &shares, &[])), [question.as_str()]);
    room.import(ImportKind::Shares, &shares, &[(&question, "meeting")]);
    let names = || room.view().participants.into_iter().map(|one| one.name).collect::<Vec<_>>();
    assert_eq!(names(), ["Fjordvik kommune", "Havn kommune"]);
    room.done(HistoryCommand::Undo);
    room.import(ImportKind::Shares, &shares, &[(&question, "file")]);
    assert_eq!(names(), ["Fjord og Vik kommune", "Havn kommune"], "renamed where it stood");
    let known = &room.view().participants[0];
    assert!(!known.key_figures.is_empty() && known.years.iter().any(|year| year.given.is_some()), "{known:?}");
}

const APPLICATIONS: &str = "Nr;Kategori;Eier;Barnehage;Antall studenter;Mottatt";

fn applications(rows: &[&str]) -> String {
    format!("{APPLICATIONS}\n{}\n", rows.join("\n"))
}

#[test]
fn soknader_without_numbers_from_two_files_do_not_overwrite_each_other() {
    let room = Room::empty();
    let first =
        applications(&[";Fagbrev;Fjordvik kommune;Solsikken;2;15.10.2022", ";Fagbrev;Havn kommune;Nisse;1;16.10.2022"]);
    room.taken(ImportKind::Applications, &first);
    let other = applications(&[";Fagbrev;Storvik kommune;Tua;3;17.10.2022"]);
    let report = room.taken(ImportKind::Applications, &other);
    assert_eq!(added(&report), ["3"]);
    let again =
        applications(&[";Fagbrev;Fjordvik kommune;Solsikken;4;15.10.2022", ";Fagbrev;Havn kommune;Nisse;1;16.10.2022"]);
    let report = room.taken(ImportKind::Applications, &again);
    assert_eq!((changed(&report), gone(&report)), (vec!["1 students: 2 -> 4".to_owned()], vec![]));
    assert_eq!(room.view().applications.len(), 3);
}

#[test]
fn a_number_that_another_soknad_has_is_asked_about() {
    let room = Room::empty();
    room.taken(ImportKind::Applications, &applications(&["1;Fagbrev;Fjordvik kommune;Solsikken;2;15.10.2022"]));
    let other = applications(&["1;Fagbrev;Storvik kommune;Tua;3;17.10.2022"]);
    let report = room.import(ImportKind::Applications, &other, &[]);
    assert_eq!(
        (asked(&report), report.notes.len()),
        (vec!["numbers-taken"], 0),
        "no number is given before that is answered"
    );
    let report = room.import(ImportKind::Applications, &other, &[("numbers-taken", "new-number")]);
    assert_eq!(added(&report), ["2"]);
    assert_eq!(room.view().applications.len(), 2);
}

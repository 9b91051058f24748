//! What a document may land on, and what it may not.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

impl WriteError {
    /// The word that the refusal says.
    fn coded(self) -> &'static str {
        crate::command::Refusal::from(self).code.as_str()
    }
}

const MEETING: &[u8] = b"SQLite format 3\0the open meeting";
const EARLIER: &[u8] = b"%PDF-1.7 an earlier paper";
const PAPER: &[u8] = b"%PDF-1.7 the new paper";

/// A folder with an open meeting in it, and with what belongs to the meeting.
struct Desk {
    folder: tempfile::TempDir,
}

/// What belongs to the meeting and is there.
const BESIDE: [&str; 5] = [
    "m.innstilling.sikkerhetskopi",
    "m.innstilling.sikkerhetskopi-forrige",
    "m.innstilling.sikkerhetskopi-format-1",
    "m.innstilling-journal",
    "m.innstilling.skadet-20230317T120000Z",
];

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        for name in ["m.innstilling"].iter().chain(&BESIDE) {
            fs::write(folder.path().join(name), MEETING).unwrap();
        }
        Desk { folder }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn print(&self, to: &Path) -> Result<WrittenTo, WriteError> {
        write_out(to, PAPER, Kind::Pdf, &[&self.at("m.innstilling")])
    }

    /// Refused with this code, and nothing in the folder is another than it was.
    fn refuses(&self, to: &Path, code: &str) {
        let before = self.everything();
        let refused = self.print(to).expect_err(&to.display().to_string());
        assert_eq!(refused.coded(), code);
        assert_eq!(self.everything(), before, "{}", to.display());
    }

    /// Every name in the folder, with what it holds.
    fn everything(&self) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let entries = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut all: Vec<_> = entries.map(|path| (path.clone(), fs::read(path).ok())).collect();
        all.sort();
        all
    }
}

#[test]
fn a_paper_takes_a_free_name_or_the_place_of_an_earlier_paper() {
    let desk = Desk::new();
    for name in ["ut.pdf", "m.innstilling.pdf", "m.pdf", "Nordland – innstilling.pdf", "uten endelse"] {
        let to = desk.at(name);
        assert_eq!(desk.print(&to).unwrap(), WrittenTo::File(fs::canonicalize(&to).unwrap()), "{name}");
        assert_eq!(fs::read(&to).unwrap(), PAPER);
        fs::write(&to, EARLIER).unwrap();
        desk.print(&to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), PAPER, "{name}");
    }
    fs::write(desk.at("tom"), b"").unwrap();
    desk.print(&desk.at("tom")).unwrap();
    let left = desk.everything().into_iter().filter(|(path, _)| path.to_string_lossy().contains(".ny"));
    assert_eq!(left.count(), 0, "no temporary file is left");
}

#[test]
fn nothing_lands_on_the_open_meeting_however_its_path_is_written() {
    let desk = Desk::new();
    let folder = desk.folder.path();
    let name = folder.file_name().unwrap();
    for path in [
        desk.at("m.innstilling"),
        desk.at("./m.innstilling"),
        folder.join("..").join(name).join("m.innstilling"),
        folder.join(".").join("m.innstilling"),
        // Where names do not differ by case, these are the meeting.
        desk.at("M.INNSTILLING"),
        desk.at("m.Innstilling"),
        // Where dots and spaces at the end are left out, too.
        desk.at("m.innstilling."),
        desk.at("m.innstilling "),
    ] {
        desk.refuses(&path, "belongs-to-meeting");
    }
}

#[test]
fn nothing_lands_on_what_belongs_to_the_meeting_there_or_not() {
    let desk = Desk::new();
    for name in BESIDE {
        desk.refuses(&desk.at(name), "belongs-to-meeting");
        desk.refuses(&desk.at(&name.to_uppercase()), "belongs-to-meeting");
    }
    for name in ["m.innstilling-wal", "m.innstilling-shm", "m.innstilling.sikkerhetskopi.ny", "m.innstilling.skadet"] {
        desk.refuses(&desk.at(name), "belongs-to-meeting");
    }
    for name in ["annet.innstilling", "annet.innstilling.sikkerhetskopi", "annet.innstilling-journal"] {
        desk.refuses(&desk.at(name), "belongs-to-meeting");
    }
}

#[test]
fn a_meeting_with_another_ending_is_kept_as_well() {
    let desk = Desk::new();
    fs::write(desk.at("Møte 2023.db"), MEETING).unwrap();
    for name in
        ["Møte 2023.db", "MØTE 2023.DB", "Møte 2023.db-journal", "Møte 2023.db.sikkerhetskopi", "Mo\u{338}te 2023.db"]
    {
        let refused = write_out(&desk.at(name), PAPER, Kind::Pdf, &[&desk.at("Møte 2023.db")]);
        let composes = name != "Mo\u{338}te 2023.db";
        assert_eq!(refused.is_err_and(|error| error.coded() == "belongs-to-meeting"), composes, "{name}");
    }
    fs::write(desk.at("Måned.db"), MEETING).unwrap();
    let decomposed = write_out(&desk.at("Ma\u{30a}ned.db"), PAPER, Kind::Pdf, &[&desk.at("Måned.db")]);
    assert_eq!(decomposed.unwrap_err().coded(), "belongs-to-meeting", "one name on a Mac");
}

#[test]
fn a_file_of_another_kind_is_left_as_it_is() {
    let desk = Desk::new();
    let others: [(&str, &[u8]); 9] = [
        ("behov.xlsx", b"PK\x03\x04 a workbook"),
        ("behov.csv", "Eier;Tiltak\n".as_bytes()),
        ("referat.docx", b"PK\x03\x04 a letter"),
        ("annet-møte", MEETING),
        ("bilde.png", b"\x89PNG"),
        ("nesten.pdf", b"%PDF"),
        ("ikke.pdf", b"not %PDF-1.7"),
        ("modell.json", b"{\"schemes\":[],\"unit\":1}"),
        (".abcdef.ny", b""),
    ];
    for (name, content) in others {
        fs::write(desk.at(name), content).unwrap();
        desk.refuses(&desk.at(name), "file-exists");
    }
}

#[test]
fn a_model_takes_the_place_of_a_model_only() {
    let desk = Desk::new();
    let model = b"{\"schemes\":[],\"unit\":1}";
    let write = |name: &str| write_out(&desk.at(name), model, Kind::Model, &[]);
    fs::write(desk.at("modell.json"), model).unwrap();
    write("modell.json").unwrap();
    for (name, content) in [("package.json", "{\"name\":\"ui\"}"), ("liste.json", "[]"), ("paper.pdf", "%PDF-1.7")] {
        fs::write(desk.at(name), content).unwrap();
        assert_eq!(write(name).unwrap_err().coded(), "file-exists", "{name}");
    }
}

#[test]
fn folders_and_names_of_folders_are_refused() {
    let desk = Desk::new();
    fs::create_dir(desk.at("mappe")).unwrap();
    for path in [desk.at("mappe"), desk.at("mappe/"), desk.at("ny/"), desk.at("mappe/.."), desk.at("ny/.")] {
        desk.refuses(&path, "not-a-file");
    }
    desk.refuses(Path::new(""), "not-a-file");
    desk.refuses(&desk.at("finnes-ikke/ut.pdf"), "cannot-write");
    desk.refuses(&desk.at("m.innstilling/ut.pdf"), "cannot-write");
}

#[test]
fn when_the_disk_is_full_the_earlier_paper_stands_and_nothing_is_left() {
    let desk = Desk::new();
    fs::write(desk.at("ut.pdf"), EARLIER).unwrap();
    let before = desk.everything();
    let permissions = fs::metadata(desk.at("ut.pdf")).unwrap().permissions();
    for there in [Some(permissions), None] {
        let name = if there.is_some() { "ut.pdf" } else { "ny.pdf" };
        let full = |file: &mut File| {
            file.write_all(&PAPER[..9])?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        };
        assert_eq!(put(&desk.at(name), there, full).unwrap_err().coded(), "disk-full");
        assert_eq!(desk.everything(), before);
    }
}

#[test]
fn a_paper_that_another_program_has_open_is_said_to_be_in_use() {
    let desk = Desk::new();
    let held = || io::Error::from(io::ErrorKind::ResourceBusy);
    assert_eq!(put(&desk.at("ut.pdf"), None, |_| Err(held())).unwrap_err().coded(), "file-in-use");
    let read = crate::command::Refusal::cannot_read("behov.xlsx", &held());
    assert_eq!((read.code.as_str(), read.values["path"].as_str()), ("file-in-use", "behov.xlsx"));
    let gone = crate::command::Refusal::cannot_read("behov.xlsx", &io::ErrorKind::NotFound.into());
    assert_eq!(gone.code.as_str(), "cannot-read");
}

#[test]
fn a_file_that_comes_while_a_paper_is_written_is_left_as_it_is() {
    let desk = Desk::new();
    let to = desk.at("ut.pdf");
    let meanwhile = |file: &mut File| {
        fs::write(&to, b"somebody else's")?;
        file.write_all(PAPER)
    };
    assert_eq!(put(&to, None, meanwhile).unwrap_err().coded(), "file-exists");
    assert_eq!(fs::read(&to).unwrap(), b"somebody else's");
}

#[test]
fn a_paper_that_is_protected_against_writing_stands() {
    let desk = Desk::new();
    let signed = desk.at("signert.pdf");
    fs::write(&signed, EARLIER).unwrap();
    let mut permissions = fs::metadata(&signed).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&signed, permissions).unwrap();
    desk.refuses(&signed, "write-protected");
}

#[test]
fn a_new_meeting_and_a_review_copy_go_through_the_same_door() {
    let desk = Desk::new();
    let ask = |name: &str, kind| may_write_out(&desk.at(name), kind, &[&desk.at("m.innstilling")]);
    assert!(ask("ny.innstilling", Kind::Meeting).is_ok());
    assert!(ask("gjennomsyn.innstilling", Kind::ReviewCopy).is_ok());
    for kind in [Kind::Meeting, Kind::ReviewCopy] {
        for name in ["m.innstilling", "M.innstilling", "m.innstilling.sikkerhetskopi", "ny.innstilling-journal"] {
            assert_eq!(ask(name, kind).unwrap_err().coded(), "belongs-to-meeting", "{name}");
        }
    }
    fs::write(desk.at("annet.innstilling"), MEETING).unwrap();
    assert_eq!(ask("annet.innstilling", Kind::Meeting).unwrap_err().coded(), "file-exists");
}

#[cfg(unix)]
mod links_and_streams {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_to_the_meeting_and_its_backups_are_the_meeting_and_its_backups() {
        let desk = Desk::new();
        for (number, name) in ["m.innstilling"].iter().chain(&BESIDE).enumerate() {
            let (soft, hard) = (desk.at(&format!("lenke{number}.pdf")), desk.at(&format!("fast{number}.pdf")));
            symlink(desk.at(name), &soft).unwrap();
            fs::hard_link(desk.at(name), &hard).unwrap();
            desk.refuses(&soft, "belongs-to-meeting");
            desk.refuses(&hard, "belongs-to-meeting");
        }
        let elsewhere = tempfile::tempdir().unwrap();
        symlink(desk.folder.path(), elsewhere.path().join("mappe")).unwrap();
        desk.refuses(&elsewhere.path().join("mappe/m.innstilling"), "belongs-to-meeting");
        desk.refuses(&elsewhere.path().join("mappe/m.innstilling-wal"), "belongs-to-meeting");
        symlink(desk.at("m.innstilling-wal"), desk.at("ingensteds.pdf")).unwrap();
        desk.refuses(&desk.at("ingensteds.pdf"), "not-a-file");
        symlink(desk.at("ring"), desk.at("ring")).unwrap();
        desk.refuses(&desk.at("ring"), "cannot-write");
    }

    #[test]
    fn a_meeting_that_is_open_under_a_link_is_kept_under_both_names() {
        let desk = Desk::new();
        let elsewhere = tempfile::tempdir().unwrap();
        let link = elsewhere.path().join("møte.innstilling");
        symlink(desk.at("m.innstilling"), &link).unwrap();
        for to in [desk.at("m.innstilling"), link.clone(), elsewhere.path().join("møte.innstilling-journal")] {
            let refused = write_out(&to, PAPER, Kind::Pdf, &[&link]).unwrap_err();
            assert_eq!(refused.coded(), "belongs-to-meeting");
        }
        assert_eq!(fs::read(desk.at("m.innstilling")).unwrap(), MEETING);
    }

    #[test]
    fn a_link_to_an_earlier_paper_stays_a_link() {
        let desk = Desk::new();
        fs::create_dir(desk.at("arkiv")).unwrap();
        fs::write(desk.at("arkiv/ut.pdf"), EARLIER).unwrap();
        symlink("arkiv/ut.pdf", desk.at("siste.pdf")).unwrap();
        desk.print(&desk.at("siste.pdf")).unwrap();
        assert!(fs::symlink_metadata(desk.at("siste.pdf")).unwrap().is_symlink());
        assert_eq!(fs::read(desk.at("arkiv/ut.pdf")).unwrap(), PAPER);

        fs::write(desk.at("en.pdf"), EARLIER).unwrap();
        fs::hard_link(desk.at("en.pdf"), desk.at("to.pdf")).unwrap();
        desk.print(&desk.at("en.pdf")).unwrap();
        assert_eq!(fs::read(desk.at("to.pdf")).unwrap(), EARLIER, "the other name keeps the earlier paper");
    }

    #[test]
    fn a_folder_that_may_not_be_written_in_keeps_what_it_has() {
        let desk = Desk::new();
        fs::create_dir(desk.at("låst")).unwrap();
        fs::write(desk.at("låst/ut.pdf"), EARLIER).unwrap();
        fs::set_permissions(desk.at("låst"), fs::Permissions::from_mode(0o555)).unwrap();
        // An administrator may write everywhere, and then it is written.
        let is_kept = File::create(desk.at("låst/prøve")).is_err();
        let printed = desk.print(&desk.at("låst/ut.pdf"));
        let now = fs::read(desk.at("låst/ut.pdf")).unwrap();
        fs::set_permissions(desk.at("låst"), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(printed.is_err(), is_kept);
        assert_eq!(now, if is_kept { EARLIER } else { PAPER });
    }

    #[test]
    fn a_pipe_is_a_stream_and_a_socket_is_nothing_to_write_to() {
        let desk = Desk::new();
        assert_eq!(desk.print(Path::new("/dev/null")).unwrap(), WrittenTo::Stream);
        let socket = desk.at("s");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert_eq!(desk.print(&socket).unwrap_err().coded(), "not-a-file");
        assert_eq!(may_write_out(Path::new("/dev/null"), Kind::Meeting, &[]).unwrap_err().coded(), "not-a-file");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_paper_goes_whole_down_a_pipe() {
        use std::io::Read;
        use std::os::fd::AsRawFd;

        let (mut reader, writer) = io::pipe().unwrap();
        let path = format!("/dev/fd/{}", writer.as_raw_fd());
        assert_eq!(Desk::new().print(Path::new(&path)).unwrap(), WrittenTo::Stream);
        drop(writer);
        let mut received = Vec::new();
        reader.read_to_end(&mut received).unwrap();
        assert_eq!(received, PAPER);
    }

    #[test]
    fn a_document_can_be_read_by_those_it_is_sent_to() {
        let desk = Desk::new();
        desk.print(&desk.at("ut.pdf")).unwrap();
        fs::write(desk.at("ordinary"), b"").unwrap();
        let mode = |name: &str| fs::metadata(desk.at(name)).unwrap().permissions().mode();
        assert_eq!(mode("ut.pdf"), mode("ordinary"), "as any file this user writes");
        fs::set_permissions(desk.at("ut.pdf"), fs::Permissions::from_mode(0o640)).unwrap();
        desk.print(&desk.at("ut.pdf")).unwrap();
        assert_eq!(mode("ut.pdf") & 0o777, 0o640, "and as it was set to before");
    }
}

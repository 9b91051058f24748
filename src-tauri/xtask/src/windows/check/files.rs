//! Files as Windows has them: long paths, letters beyond English, and other programs that hold them.

use super::{Course, Desk};
use crate::command::Done;
use crate::windows::wine;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

/// More than a path can have on Windows when it is not written out.
const LONG: usize = 260;

pub fn check(desk: &Desk, course: &mut Course) -> Done {
    course.step("a whole meeting in a folder with æøå, spaces and a path of over 260 signs", || {
        let folder = long_folder(&desk.folder)?;
        meeting_in(desk, &folder.join("Møte i Ytre Helgeland, vår 2023.innstilling"))
    })?;
    let meeting = desk.folder.join("windows-nordland-2023.innstilling");
    let file = desk.windows.named(&meeting);
    course.step("a meeting that another program keeps to itself is said to be open elsewhere", || {
        let _held = hold(desk, &meeting, "alone", None)?;
        desk.windows.refuses(&["verify", &file], "open-elsewhere")?;
        desk.windows.refuses(&["allocate", &file], "open-elsewhere").map(drop)
    })?;
    course.step(
        "a meeting that is open in this program is open elsewhere for a second start, with who has it",
        || {
            let mut first = desk.windows.command(&["do", &file]);
            let started = first.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
            let first = Ended(started.map_err(|error| error.to_string())?);
            let note = PathBuf::from(format!("{}.i-bruk", meeting.display()));
            until(|| note.exists(), "the first start opened the file")?;
            let sentence = desk.windows.refuses(&["--language", "en", "verify", &file], "open-elsewhere")?;
            drop(first);
            if sentence.contains("has been open") { Ok(()) } else { Err(format!("it says: {sentence}")) }
        },
    )?;
    course.step("a workbook that another program keeps to itself is said to be open in another program", || {
        let table = desk.folder.join("crlf/behovsmeldinger.csv");
        let _held = hold(desk, &table, "alone", None)?;
        desk.windows.refuses(&["import", &file, &desk.windows.named(&table)], "file-in-use").map(drop)
    })?;
    let paper = desk.folder.join("lest.pdf");
    let print = ["print", &file, "innstilling", "-o", &desk.windows.named(&paper)];
    course.step("a paper that is open in a reader is left as it is, and said to be open in another program", || {
        fs::write(&paper, b"%PDF-1.7 an earlier paper").map_err(|error| error.to_string())?;
        let held = hold(desk, &paper, "read", None)?;
        desk.windows.refuses(&print, "file-in-use")?;
        drop(held);
        let now = fs::read(&paper).map_err(|error| error.to_string())?;
        if now != b"%PDF-1.7 an earlier paper" {
            return Err("the paper is another than it was".to_owned());
        }
        no_leftovers(&desk.folder)
    })?;
    course.step("a paper that is held for a moment only, as by a virus scanner, is waited for", || {
        let _held = hold(desk, &paper, "read", Some("200"))?;
        desk.windows.does(&print, "")?;
        let now = fs::read(&paper).map_err(|error| error.to_string())?;
        if now.len() > 10_000 { Ok(()) } else { Err("the paper was not written".to_owned()) }
    })?;
    course.step("a backup that another program holds hinders no change, and the next opening renews it", || {
        let backup = PathBuf::from(format!("{}.sikkerhetskopi", meeting.display()));
        let look = || fs::read(&backup).map_err(|error| error.to_string());
        let change =
            |way: &str| desk.windows.does(&["do", &file], &format!("{{\"do\":\"{way}\",\"need\":\"rekom-1\"}}\n"));
        // Now the file has more than the backup, which the next opening would renew.
        change("lock")?;
        let before = look()?;
        let held = hold(desk, &backup, "read", None)?;
        change("unlock")?;
        drop(held);
        if before != look()? {
            return Err("the backup was renewed although another program held it".to_owned());
        }
        change("lock")?;
        let after = look()?;
        if before == after { Err("the backup was not renewed".to_owned()) } else { no_leftovers(&desk.folder) }
    })
}

/// New, do, print, verify, open again, at one place; and Linux finds it in order.
fn meeting_in(desk: &Desk, meeting: &Path) -> Done {
    let side = &desk.windows;
    let (file, paper) = (side.named(meeting), meeting.with_file_name("Innstilling – æøå.pdf"));
    if file.encode_utf16().count() <= LONG {
        return Err(format!("{file} is too short for this check"));
    }
    side.does(&["new", &file, "--example", "rogaland-2025"], "")?;
    side.does(&["do", &file], "{\"do\":\"new-draft\",\"name\":\"Vår\"}\n")?;
    // The name of a file in another folder than the one we stand in, and from where it lies.
    side.does(&["print", &file, "innstilling", "-o", &side.named(&paper)], "")?;
    side.does(&["verify", &file], "")?;
    desk.linux.does(&["verify", &desk.linux.named(meeting)], "")?;
    for beside in [meeting.to_owned(), PathBuf::from(format!("{}.sikkerhetskopi", meeting.display())), paper] {
        if !beside.is_file() {
            return Err(format!("{} is not there", beside.display()));
        }
    }
    let folder = meeting.parent().unwrap_or(Path::new("."));
    no_leftovers(folder)
}

fn long_folder(within: &Path) -> Done<PathBuf> {
    let mut folder = within.join("Samarbeidsforum på Sørlandet");
    while folder.to_string_lossy().encode_utf16().count() < LONG {
        folder = folder.join("Møter og årsmøter i kompetanseutvikling");
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// No file of ours is left half made.
fn no_leftovers(folder: &Path) -> Done {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?.flatten();
    let left: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".ny"))
        .collect();
    if left.is_empty() { Ok(()) } else { Err(format!("left behind in {}: {left:?}", folder.display())) }
}

/// Another program of Windows that holds a file, ended when dropped.
fn hold(desk: &Desk, path: &Path, how: &str, milliseconds: Option<&str>) -> Done<Ended> {
    let mut program = desk.wine.command(wine::named(&desk.folder.join("program/hold.exe")));
    program.arg(wine::named(path)).arg(how).args(milliseconds);
    let started = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut held = Ended(started.map_err(|error| error.to_string())?);
    let mut line = String::new();
    if let Some(says) = held.0.stdout.take() {
        BufReader::new(says).read_line(&mut line).map_err(|error| error.to_string())?;
    }
    if line.trim() == "held" { Ok(held) } else { Err(format!("nothing could hold {}", path.display())) }
}

/// A program that ends when it has nothing more to read, at the latest when this is dropped.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// Looks again and again until it is so, for half a minute.
fn until(is_so: impl Fn() -> bool, what: &str) -> Done {
    let started = std::time::Instant::now();
    while !is_so() {
        if started.elapsed().as_secs() > 30 {
            return Err(format!("it never came to this: {what}"));
        }
        std::thread::yield_now();
    }
    Ok(())
}

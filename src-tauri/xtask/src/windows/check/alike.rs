//! What must be the same on both systems: amounts, answers, and every byte of a paper.

use super::side::same;
use super::{Course, Desk};
use crate::command::Done;
use crate::house;
use std::fs;
use std::path::{Path, PathBuf};

const EXAMPLES: [&str; 3] = ["nordland-2023", "rogaland-2025", "innlandet-2022"];
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];
/// A case in which both ways of rounding have something to do.
const CASE: &str = r#"{"amount":230,"unit":1,"method":"largest-remainder","claims":[{"id":"å","weight":"1.5","floor":3,"cap":100},{"id":"b","weight":"2"},{"id":"c","weight":"0.1"}]}"#;
/// One of each command of the program.
const SCRIPT: &str = "assets/schema/commands.examples.jsonl";
const WORKBOOK: &str = "src-tauri/crates/documents/tests/data/import/behovsmeldinger.xlsx";
const TABLE: &str = "assets/examples/nordland-2023/behovsmeldinger.csv";
/// Workbooks with something wrong in them.
const FAULTY: &str = "src-tauri/crates/documents/tests/files/faults";

pub fn check(desk: &Desk, course: &mut Course) -> Done {
    let pair = |name: &str| (desk.folder.join(format!("windows-{name}")), desk.folder.join(format!("linux-{name}")));
    course.step("both programs say the same name and version", || desk.alike(&["--version"], ""))?;
    course.step("divide: the same awards", || desk.alike(&["divide"], CASE))?;
    for example in EXAMPLES {
        let (ours, theirs) = pair(&format!("{example}.innstilling"));
        course.step(&format!("new and allocate: the same amounts, findings and explanations for {example}"), || {
            desk.windows.does(&["new", &desk.windows.named(&ours), "--example", example], "")?;
            desk.linux.does(&["new", &desk.linux.named(&theirs), "--example", example], "")?;
            desk.alike_of(&["allocate"], &ours, &theirs, &["--json"])
        })?;
    }
    let (ours, theirs) = pair("nordland-2023.innstilling");
    course.step("import: a workbook and a CSV file are read the same, and whatever ends the CSV's lines", || {
        desk.reads_alike(&ours, &house::root().join(WORKBOOK))?;
        desk.tables_read_alike(&ours)
    })?;
    let faulty = faulty()?;
    course.step(
        &format!("import: {} workbooks and tables with faults are told of in the same words", faulty.len()),
        || faulty.iter().try_for_each(|workbook| desk.reads_alike(&ours, workbook)),
    )?;
    course.step("import: the same rows come in, and the amounts after are the same", || {
        let workbook = house::root().join(WORKBOOK);
        desk.both(&["import"], &ours, &theirs, &workbook)?;
        desk.alike_of(&["allocate"], &ours, &theirs, &["--json"])
    })?;
    course.step("do: each command of the program gets the same answer, and the amounts after are the same", || {
        let (ours, theirs) = pair("script.innstilling");
        desk.windows.does(&["new", &desk.windows.named(&ours), "--example", "nordland-2023"], "")?;
        desk.linux.does(&["new", &desk.linux.named(&theirs), "--example", "nordland-2023"], "")?;
        let script = read(&house::root().join(SCRIPT))?;
        desk.alike_with(&["do"], &ours, &theirs, &[], &script)?;
        desk.alike_of(&["allocate"], &ours, &theirs, &["--json"])
    })?;
    let (ours, theirs) = pair("script.innstilling");
    for (made, file) in [("Windows", &ours), ("Linux", &theirs)] {
        course.step(
            &format!("print: a meeting made on {made} is the same PDF from both, byte for byte, in nb, nn and en"),
            || LANGUAGES.into_iter().try_for_each(|language| desk.prints_alike(file, language)),
        )?;
        course.step(&format!("verify: a meeting made on {made} is in order on both, with the same journal"), || {
            desk.alike_of(&["verify"], file, file, &["--json"])?;
            desk.windows.does(&["verify", &desk.windows.named(file)], "")?;
            desk.alike_of(&["journal"], file, file, &["--json"])
        })?;
    }
    Ok(())
}

impl Desk<'_> {
    /// Both answer the same, byte for byte, and end the same.
    fn alike(&self, words: &[&str], stdin: &str) -> Done {
        let (windows, linux) = (self.windows.answers(words, stdin)?, self.linux.answers(words, stdin)?);
        same("the answer", &windows.out, &linux.out)?;
        same("what is said to people", &windows.err, &linux.err)?;
        if windows.exit == linux.exit && windows.exit == Some(0) {
            return Ok(());
        }
        Err(format!("{words:?} ended with {:?} on Windows and {:?} on Linux", windows.exit, linux.exit))
    }

    /// The same with the file that each has.
    fn alike_of(&self, words: &[&str], ours: &Path, theirs: &Path, after: &[&str]) -> Done {
        self.alike_with(words, ours, theirs, after, "")
    }

    fn alike_with(&self, words: &[&str], ours: &Path, theirs: &Path, after: &[&str], stdin: &str) -> Done {
        let (ours, theirs) = (self.windows.named(ours), self.linux.named(theirs));
        let windows = self.windows.answers(&[words, &[&ours], after].concat(), stdin)?;
        let linux = self.linux.answers(&[words, &[&theirs], after].concat(), stdin)?;
        same(&format!("{words:?}"), &windows.out, &linux.out)?;
        if windows.exit == linux.exit {
            return Ok(());
        }
        Err(format!(
            "{words:?} ended with {:?} on Windows ({}) and {:?} on Linux ({})",
            windows.exit, windows.err, linux.exit, linux.err
        ))
    }

    /// Both do it, each with its file.
    fn both(&self, words: &[&str], ours: &Path, theirs: &Path, after: &Path) -> Done {
        self.windows.does(&[words, &[&self.windows.named(ours), &self.windows.named(after)]].concat(), "")?;
        self.linux.does(&[words, &[&self.linux.named(theirs), &self.linux.named(after)]].concat(), "").map(drop)
    }

    /// One file to be brought in, looked at from both.
    fn reads_alike(&self, meeting: &Path, workbook: &Path) -> Done {
        let read = |side: &super::Side| {
            side.answers(
                &["import", &side.named(meeting), &side.named(workbook), "--dry-run", "--json", "--language", "en"],
                "",
            )
        };
        let (windows, linux) = (read(&self.windows)?, read(&self.linux)?);
        same(&workbook.to_string_lossy(), &windows.out, &linux.out)?;
        if windows.exit == linux.exit {
            Ok(())
        } else {
            Err(format!("{}: {}{}", workbook.display(), windows.err, linux.err))
        }
    }

    /// The same table with every end of line there is.
    fn tables_read_alike(&self, meeting: &Path) -> Done {
        let text = read(&house::root().join(TABLE))?.replace("\r\n", "\n");
        let mut answers = Vec::new();
        for (name, end) in [("lf", "\n"), ("crlf", "\r\n"), ("cr", "\r")] {
            let folder = self.folder.join(name);
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            let table = folder.join("behovsmeldinger.csv");
            fs::write(&table, text.replace('\n', end)).map_err(|error| error.to_string())?;
            self.reads_alike(meeting, &table)?;
            let side = &self.windows;
            answers.push(side.answers(
                &["import", &side.named(meeting), &side.named(&table), "--dry-run", "--json", "--language", "en"],
                "",
            )?);
        }
        let told = answers.first().is_some_and(|first| first.out.contains("\"imported\""));
        if told && answers.windows(2).all(|two| two.first() == two.last()) {
            return Ok(());
        }
        Err("a CSV file is read otherwise when its lines end otherwise".to_owned())
    }

    /// One meeting printed by both.
    fn prints_alike(&self, file: &Path, language: &str) -> Done {
        let print = |side: &super::Side, name: &str| {
            let paper = self.folder.join(format!("{name}-{language}.pdf"));
            let words = ["print", &side.named(file), "innstilling", "--language", language, "-o", &side.named(&paper)];
            side.does(&words, "")?;
            fs::read(&paper).map_err(|error| format!("{}: {error}", paper.display()))
        };
        let (windows, linux) = (print(&self.windows, "windows")?, print(&self.linux, "linux")?);
        if windows == linux && windows.starts_with(b"%PDF-") {
            return Ok(());
        }
        let at = windows.iter().zip(&linux).position(|(one, other)| one != other);
        Err(format!(
            "the papers in {language} are {} and {} bytes, and differ from byte {at:?} on",
            windows.len(),
            linux.len()
        ))
    }
}

fn faulty() -> Done<Vec<PathBuf>> {
    let folder = house::root().join(FAULTY);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "xlsx" || end == "csv"));
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

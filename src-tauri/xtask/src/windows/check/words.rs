//! What the program says on Windows: in which language, of what Windows lacks, of names that Windows cannot keep.

use super::{Course, Desk};
use crate::command::{Done, output};
use std::fs;

/// In each language, how the sentence on a missing WebView2 goes on after its code.
const NO_WEBVIEW: [(&str, &str); 3] = [
    ("nb", "WebView2, som viser programmets sider, mangler på denne maskinen."),
    ("nn", "WebView2, som viser sidene til programmet, manglar på denne maskina."),
    ("en", "WebView2, which shows the program’s pages, is missing on this machine."),
];
/// Names that Windows keeps for devices, or reads otherwise than they are written.
const UNUSABLE: [&str; 8] =
    ["con.pdf", "NUL", "aux.innstilling.pdf", "lpt1.pdf", "Møte 12:30.pdf", "hva nå?.pdf", "ut.pdf.", "ut.pdf "];

pub fn check(desk: &Desk, course: &mut Course) -> Done {
    course.step("typed in a console, the program speaks there; what is led to a file goes to the file", || {
        let program = desk.folder.join("program");
        let version = format!("innstilling {}", env!("CARGO_PKG_VERSION"));
        let said = output(desk.wine.in_a_console(&program, "innstilling.exe --version"))?;
        let led = output(desk.wine.in_a_console(&program, "innstilling.exe --version > version.txt"))?;
        let kept = fs::read_to_string(program.join("version.txt")).map_err(|error| error.to_string())?;
        let refused = desk.wine.in_a_console(&program, "innstilling.exe divide nowhere.json > answer.txt");
        let refused = output(refused).err().unwrap_or_default();
        match (said.contains(&version), led.contains(&version), kept.trim() == version, refused.contains("cannot-read"))
        {
            (true, false, true, true) => Ok(()),
            seen => Err(format!(
                "in the console: {said:?}, with the file: {led:?}, in the file: {kept:?}, {seen:?}, {refused:?}"
            )),
        }
    })?;
    course.step("without WebView2 the program says what is missing, in nb, nn and en", || {
        NO_WEBVIEW.into_iter().try_for_each(|(language, sentence)| {
            let said = desk.windows.refuses(&["--language", language], "no-webview")?;
            if said.starts_with(sentence) { Ok(()) } else { Err(format!("in {language} it says: {said}")) }
        })
    })?;
    let meeting = desk.folder.join("windows-nordland-2023.innstilling");
    let file = desk.windows.named(&meeting);
    let folder = desk.folder.join("names");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    course.step(
        &format!(
            "print: {} names that Windows cannot keep are refused with a sentence, and nothing is written",
            UNUSABLE.len()
        ),
        || {
            for name in UNUSABLE {
                let paper = format!("{}\\{name}", desk.windows.named(&folder));
                let sentence = desk
                    .windows
                    .refuses(&["--language", "en", "print", &file, "innstilling", "-o", &paper], "unusable-name")?;
                if !sentence.starts_with(&format!("Windows cannot have a file called {paper}")) {
                    return Err(format!("of {name} it says: {sentence}"));
                }
            }
            desk.is_empty(&folder)
        },
    )?;
    course.step("new: a meeting is not made under such a name either", || {
        for name in ["con.innstilling", "com7.innstilling", "a|b.innstilling"] {
            let path = format!("{}\\{name}", desk.windows.named(&folder));
            desk.windows.refuses(&["new", &path, "--preset", "kollektiv-2026"], "unusable-name")?;
        }
        desk.is_empty(&folder)
    })?;
    course.step(
        "print: a name that differs from the meeting's in its letters' size alone is the meeting's, and kept",
        || {
            let before = fs::read(&meeting).map_err(|error| error.to_string())?;
            desk.windows.refuses(&["print", &file, "innstilling", "-o", &file.to_uppercase()], "belongs-to-meeting")?;
            let after = fs::read(&meeting).map_err(|error| error.to_string())?;
            if before == after { Ok(()) } else { Err("the meeting file is another than it was".to_owned()) }
        },
    )
}

impl Desk<'_> {
    fn is_empty(&self, folder: &std::path::Path) -> Done {
        let left: Vec<_> = fs::read_dir(folder).map_err(|error| error.to_string())?.flatten().collect();
        if left.is_empty() { Ok(()) } else { Err(format!("left in {}: {left:?}", folder.display())) }
    }
}

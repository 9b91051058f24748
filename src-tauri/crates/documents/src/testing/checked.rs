//! Papers checked by programs that are not ours: PDF/A-2a and PDF/UA-1.
//!
//! Needs `qpdf`, and a Python that has the package `page-validation`: `PAGE_VALIDATION` names it, else `python3` is asked.

use std::path::PathBuf;
use std::process::Command;

const CHECK: &str = r#"
import sys
from page import validate_pdf
for profile in ("2a", "ua1"):
    report = validate_pdf(sys.argv[1], profile=profile)
    for failure in report.failures:
        print(profile, failure.rule_id, failure.message, failure.object_id)
    print("checked", profile, report.rules.total, "valid" if report.is_compliant else "NOT VALID")
"#;

/// Where the papers are kept to be looked at: `INNSTILLING_TEST_OUTPUT`, or a folder that is removed.
pub(crate) struct Folder {
    /// Where they are.
    pub path: PathBuf,
    _removed: Option<tempfile::TempDir>,
}

/// The folder of this test.
pub(crate) fn folder() -> Folder {
    match std::env::var_os("INNSTILLING_TEST_OUTPUT") {
        Some(path) => {
            std::fs::create_dir_all(&path).unwrap();
            Folder { path: path.into(), _removed: None }
        }
        None => {
            let removed = tempfile::tempdir().unwrap();
            Folder { path: removed.path().to_owned(), _removed: Some(removed) }
        }
    }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("«{program}» is needed to check the papers and cannot be started: {error}"));
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {arguments:?}:\n{text}");
    text
}

/// What the validator says of a file.
pub(crate) fn validate(file: &str) -> String {
    let python = std::env::var("PAGE_VALIDATION").unwrap_or_else(|_| "python3".into());
    run(&python, &["-c", CHECK, file])
}

/// Writes a paper and checks that it is valid by both standards, and whole.
pub(crate) fn check(name: &str, bytes: &[u8]) {
    let folder = folder();
    let file = folder.path.join(format!("{name}.pdf"));
    std::fs::write(&file, bytes).unwrap();
    let file = file.to_str().unwrap();
    let report = validate(file);
    let verdicts: Vec<&str> = report.lines().filter(|line| line.starts_with("checked")).collect();
    assert_eq!(verdicts.len(), 2, "both profiles are checked:\n{report}");
    assert!(report.lines().all(|line| line.starts_with("checked") && line.ends_with(" valid")), "{file}:\n{report}");
    let whole = run("qpdf", &["--check", file]);
    assert!(whole.contains("No syntax or stream encoding errors"), "{whole}");
}

//! What is refused and answered in bokmål, nynorsk and English, by what is asked for and by what the machine speaks.

use whole_program::program::{Told, told};

use super::example;

fn said(words: &[&str], locale: &str) -> Told {
    told(words, locale, b"").unwrap()
}

#[test]
fn a_refusal_is_one_line_in_the_language_asked_for() {
    let refused = |words: &[&str], locale: &str| {
        let told = said(words, locale);
        assert_eq!((told.exit, told.stdout.as_str()), (Some(1), ""), "{told:?}");
        assert_eq!(told.stderr.lines().count(), 1, "{}", told.stderr);
        told.stderr.trim_end().to_owned()
    };
    let gone = "borte.innstilling";
    let bokmaal = "file-missing: Filen borte.innstilling finnes ikke. Se om navnet er rett skrevet.";
    assert_eq!(refused(&["verify", gone], "C"), bokmaal, "bokmål when the machine speaks none of them");
    assert_eq!(refused(&["verify", gone], "nb_NO.UTF-8"), bokmaal);
    let nynorsk = "file-missing: Fila borte.innstilling finst ikkje. Sjå om namnet er rett skrive.";
    assert_eq!(refused(&["verify", gone], "nn_NO.UTF-8"), nynorsk);
    assert_eq!(refused(&["verify", gone, "--language", "nn"], "en_GB.UTF-8"), nynorsk, "what is asked for goes first");
    assert_eq!(refused(&["--language", "nn", "verify", gone], "C"), nynorsk, "before the command too");
    let english = "file-missing: There is no file borte.innstilling. See if the name is written right.";
    assert_eq!(refused(&["verify", gone], "en_GB.UTF-8"), english);
}

#[test]
fn a_locked_amount_is_refused_in_three_languages() {
    let (_desk, file) = example("nordland-2023");
    let file = file.to_str().unwrap();
    let script = b"{\"do\":\"lock\",\"need\":\"rekom-1\"}\n{\"do\":\"set-amount\",\"need\":\"rekom-1\",\"amount\":1,\"others\":\"hold\"}\n";
    let mut messages = Vec::new();
    for language in ["nb", "nn", "en"] {
        let told = told(&["do", file, "--language", language], "C", script).unwrap();
        let last: serde_json::Value = serde_json::from_str(told.stdout.lines().last().unwrap()).unwrap();
        assert_eq!(
            (last["code"].as_str(), last["detail"].as_str()),
            (Some("adjust-locked"), Some("need rekom-1 is locked"))
        );
        messages.push(last["message"].as_str().unwrap().to_owned());
    }
    assert_eq!(
        messages,
        [
            "Beløpet er låst. Lås det opp først (L): 1 Bindal kommune.",
            "Beløpet er låst. Lås det opp først (L): 1 Bindal kommune.",
            "The amount is locked. Unlock it first (L): 1 Bindal kommune.",
        ]
    );
}

#[test]
fn a_meeting_is_told_in_nynorsk_and_english() {
    let (_desk, file) = example("rogaland-2025");
    let file = file.to_str().unwrap();
    for language in ["nn", "en"] {
        let told = said(&["allocate", file, "--language", language], "C").stdout;
        insta::assert_snapshot!(format!("rogaland_in_{language}"), told);
    }
}

#[test]
fn json_is_the_same_in_every_language() {
    let (_desk, file) = example("rogaland-2025");
    let file = file.to_str().unwrap();
    let in_english = said(&["show", file, "needs", "--json", "--language", "en"], "C").stdout;
    assert_eq!(in_english, said(&["show", file, "needs", "--json"], "nn_NO.UTF-8").stdout);
}

#[test]
fn a_command_and_a_file_for_the_application_are_wrong_use() {
    assert_eq!(said(&["mars.innstilling", "verify", "april.innstilling"], "C").exit, Some(2));
}

#[test]
fn every_help_says_what_files_are_touched_and_shows_an_example() {
    for command in ["new", "import", "allocate", "divide", "do", "show", "journal", "print", "verify"] {
        let help = said(&[command, "--help"], "C").stdout;
        assert!(help.contains("Example") && help.contains("Exit:"), "{command}: {help}");
        assert!(help.contains("FILE") || help.contains("meeting file"), "{command}: {help}");
    }
}

//! Every refusal says what happened and what to do, in the three languages, with the values that its code brings.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common::Room;
use documents::Texts;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use forum::{Kroner, Language, NeedId, SchemeId};
use meeting::command::{AdjustCommand, HistoryCommand, RegisterCommand};
use meeting::{Refusal, RefusalCode};

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

fn refusals(language: &str) -> String {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales").join(language).join("refusals.ftl");
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn every_code_has_a_text_that_uses_only_what_the_code_brings() {
    for language in LANGUAGES {
        let mut bundle = FluentBundle::<FluentResource>::default();
        bundle.add_resource(FluentResource::try_new(refusals(language)).unwrap()).unwrap();
        for code in RefusalCode::ALL {
            let message = bundle.get_message(&format!("refusal-{code}"));
            let pattern = message.and_then(|message| message.value()).unwrap_or_else(|| panic!("{language}: {code}"));
            let mut values = FluentArgs::new();
            // What and where is in English, and so for the English text alone.
            let detail = (language == "en").then_some(&"detail");
            for name in code.values().iter().chain(detail) {
                values.set(*name, "x");
            }
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
            assert!(faults.is_empty() && !text.trim().is_empty(), "{language}: {code}: {faults:?}");
        }
    }
}

#[test]
fn no_text_is_without_its_code() {
    let codes: BTreeSet<String> = RefusalCode::ALL.iter().map(|code| format!("refusal-{code}")).collect();
    for language in LANGUAGES {
        let texts = refusals(language);
        let keys = texts.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned());
        let keys: BTreeSet<String> = keys.filter(|key| key.starts_with("refusal-")).collect();
        assert_eq!(keys, codes, "{language}");
    }
}

/// Every `RefusalCode::Name` in the program's own sources, tests left out.
fn codes_made(folder: &Path, made: &mut BTreeMap<String, usize>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes_made(&path, made);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            for piece in std::fs::read_to_string(&path).unwrap().split("RefusalCode::").skip(1) {
                let name: String = piece.chars().take_while(char::is_ascii_alphanumeric).collect();
                *made.entry(name).or_default() += 1;
            }
        }
    }
}

/// The words of `procedure`, which are codes as they are.
fn rules_of_the_meeting() -> [&'static [&'static str]; 13] {
    [
        procedure::SeatingError::CODES,
        procedure::PresenceError::CODES,
        procedure::HabilitetError::CODES,
        procedure::VoteError::CODES,
        procedure::ElectionError::CODES,
        procedure::SpeakersError::CODES,
        procedure::NumberError::CODES,
        procedure::plan::PlanError::CODES,
        procedure::annual::MilestoneError::CODES,
        procedure::lists::RowError::CODES,
        procedure::ProceedingsError::own_codes(),
        procedure::MinutesError::CODES,
        procedure::WordsError::CODES,
    ]
}

#[test]
fn every_code_is_made_somewhere() {
    let mut made = BTreeMap::new();
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    codes_made(&here.join("src"), &mut made);
    codes_made(&here.join("../../src"), &mut made);
    for code in rules_of_the_meeting().into_iter().flatten() {
        let code: RefusalCode = serde_json::from_value((*code).into()).unwrap();
        *made.entry(format!("{code:?}")).or_default() += 1;
    }
    let unused: Vec<&RefusalCode> =
        RefusalCode::ALL.iter().filter(|code| !made.contains_key(&format!("{code:?}"))).collect();
    assert!(unused.is_empty(), "a code nobody makes goes: {unused:?}");
}

#[test]
fn a_refusal_is_one_line_in_the_language_asked_for() {
    let refusal = Refusal::new(RefusalCode::FileMissing, "there is no file mars.innstilling")
        .with("path", "mars\n\u{1b}[31m.innstilling");
    let said = |language| refusal.in_words(&Texts::new(language));
    assert_eq!(said(Language::Nb), "Filen mars [31m.innstilling finnes ikke. Se om navnet er rett skrevet.");
    assert_eq!(said(Language::Nn), "Fila mars [31m.innstilling finst ikkje. Sjå om namnet er rett skrive.");
    assert_eq!(said(Language::En), "There is no file mars [31m.innstilling. See if the name is written right.");
}

#[test]
fn what_a_library_says_in_english_is_in_no_norwegian_sentence() {
    for language in [Language::Nb, Language::Nn] {
        let texts = Texts::new(language);
        for code in RefusalCode::ALL {
            let brought = code.values().iter().filter(|name| **name != "fault");
            let refusal =
                brought.fold(Refusal::new(*code, "permission denied"), |refusal, name| refusal.with(name, "7"));
            let said = refusal.with("fault", "unreadable").with("detail", "permission denied").in_words(&texts);
            assert!(!said.contains("permission denied") && !said.contains("{ $"), "{language:?} {code}: {said}");
        }
    }
    let said = Refusal::new(RefusalCode::CannotWrite, "permission denied").in_words(&Texts::new(Language::En));
    assert!(said.contains("permission denied"), "{said}");
}

#[test]
fn what_is_wrong_with_a_model_is_said_in_the_language_asked_for() {
    let room = Room::nordland();
    let refusal = room.act(RegisterCommand::SetModel { model: serde_json::json!({ "version": 9 }) }).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::ModelFaulty);
    let fault = Texts::new(Language::Nn).get(&format!("model-{}", refusal.values["fault"]), &[]);
    let said = refusal.in_words(&Texts::new(Language::Nn));
    assert!(said.contains(&fault) && said.starts_with("Tildelingsmodellen har ein feil"), "{said}");
}

#[test]
fn what_is_refused_is_named_as_the_room_knows_it() {
    let room = Room::nordland();
    let need = NeedId::new(&SchemeId::new("rekom"), 1);
    room.done(AdjustCommand::Lock { need: need.clone() });
    let set =
        AdjustCommand::SetAmount { need, amount: Kroner::new(1_000), others: allocation::Others::Hold, sure: false };
    let refusal = room.act(set).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::AdjustLocked);
    let said = refusal.in_words(&Texts::new(Language::Nb));
    assert_eq!(said, "Beløpet er låst. Lås det opp først (L): 1 Bindal kommune.");
}

#[test]
fn a_stale_command_says_so_in_nynorsk_too() {
    let room = Room::nordland();
    let refusal = room.meeting.execute(0, HistoryCommand::Undo).unwrap_err();
    assert!(refusal.in_words(&Texts::new(Language::Nn)).starts_with("Møtet er endra frå ein annan stad"));
}

#[test]
fn what_is_wrong_with_a_file_has_words() {
    let codes = [
        "missing",
        "integrity",
        "foreign-key",
        "schema",
        "meeting-row",
        "journal-gap",
        "journal-link",
        "journal-hash",
        "journal-head",
        "undo",
        "content",
        "ballots",
        "version",
        "attachment",
        "proceedings",
        "version-amounts",
        "draft-not-reckoned",
        "no-backup",
        "tally",
    ];
    let problems = codes.iter().map(|code| format!("{code}: here")).collect();
    let verified = meeting::Verified { revision: 1, head: String::new(), problems, warnings: Vec::new() };
    for language in [Language::Nb, Language::Nn, Language::En] {
        for told in verified.in_words(&Texts::new(language)) {
            assert!(told.ends_with(" (here)") && !told.contains("problem-"), "{language:?}: {told}");
        }
    }
}

#[test]
fn every_command_has_words_in_the_journal() {
    let of_wall = ["show-on-wall", "turn-wall", "freeze-wall", "thaw-wall"];
    let others = [
        "created",
        "brought-up",
        "import",
        "import-participants",
        "import-shares",
        "import-frames",
        "import-applications",
    ];
    for language in [Language::Nb, Language::Nn, Language::En] {
        let texts = Texts::new(language);
        for word in meeting::Command::words().filter(|word| !of_wall.contains(word)).chain(others) {
            let known = ["undo", "journal"].map(|kind| format!("{kind}-{word}")).into_iter();
            let told = known.filter(|key| texts.get(key, &[]) != **key).count();
            assert!(told > 0, "{language:?}: {word}");
        }
    }
}

//! The three languages say the same things, and nothing that the rules can say is without words.

use std::collections::{BTreeMap, BTreeSet};

use allocation::{FaultCode, FindingCode, Severity, StepCode, Tier};
use forum::{Kroner, Language, NeedId, SchemeId};
use serde::Serialize;

use super::{Texts, bundle, sources};
use crate::PrintError;
use crate::import::{ChoiceCode, ExpectedCode, Field, NoteCode, QuestionCode};

/// Key -> the values it asks for.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, source) in sources(language) {
        let mut key = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
                key = name.to_owned();
                assert!(messages.insert(key.clone(), BTreeSet::new()).is_none(), "{file}: {key} stands twice");
            }
            for value in line.split('$').skip(1) {
                let end = value.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(value.len());
                messages.get_mut(&key).unwrap().insert(value[..end].to_owned());
            }
        }
    }
    messages
}

/// The code of a serialised word.
fn code(word: impl Serialize) -> String {
    serde_json::to_value(word).unwrap().as_str().unwrap().to_owned()
}

fn findings() -> Vec<FindingCode> {
    FindingCode::ALL.to_vec()
}

fn steps() -> Vec<StepCode> {
    StepCode::ALL.to_vec()
}

#[test]
fn the_three_languages_have_the_same_keys_and_ask_for_the_same_values() {
    let bokmaal = messages(Language::Nb);
    assert!(bokmaal.len() > 150, "the files are read");
    for language in [Language::Nn, Language::En] {
        let other = messages(language);
        for (key, values) in &bokmaal {
            let mut others = other.get(key).cloned().unwrap_or_else(|| panic!("{key} in {language:?}"));
            // What and where is in English, and so in the English text of a refusal alone.
            if language == Language::En && key.starts_with("refusal-") {
                others.retain(|value| value != "detail");
            }
            assert_eq!(others, *values, "{key} in {language:?}");
        }
        assert_eq!(other.len(), bokmaal.len(), "{language:?} has nothing that bokmål has not");
    }
}

#[test]
fn every_text_can_be_formatted() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        for (_, source) in sources(language) {
            let read = fluent_bundle::FluentResource::try_new((*source).to_owned());
            assert!(read.is_ok(), "{language:?}: {:?}", read.err().map(|(_, errors)| errors));
        }
        let bundle = bundle(language);
        for (key, values) in messages(language) {
            let mut arguments = fluent_bundle::FluentArgs::new();
            for value in &values {
                arguments.set(value.as_str(), "x");
            }
            let mut errors = Vec::new();
            let pattern = bundle.get_message(&key).unwrap().value().unwrap();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            assert!(errors.is_empty() && !text.trim().is_empty(), "{language:?} {key}: {errors:?}");
        }
    }
}

#[test]
fn every_finding_and_every_step_has_its_words() {
    let messages = messages(Language::Nb);
    for finding in findings() {
        let key = format!("finding-{}", code(finding));
        assert!(messages.contains_key(&key) && messages.contains_key(&format!("{key}-title")), "{key}");
        assert_eq!(crate::innstilling::finding_key(finding), key);
    }
    for step in steps() {
        let key = format!("step-{}", code(step));
        assert!(messages.contains_key(&key) && messages.contains_key(&format!("{key}-note")), "{key}");
    }
    for severity in [Severity::Block, Severity::Warn, Severity::Info] {
        assert!(messages.contains_key(&format!("severity-{}", code(severity))));
    }
}

#[test]
fn every_fault_of_a_model_and_every_tier_has_its_words() {
    let messages = messages(Language::Nb);
    let known = messages.keys().filter(|key| key.starts_with("model-")).count();
    assert_eq!(known, FaultCode::ALL.len(), "each fault has its text, and no text is without its fault");
    for (code, meaning) in FaultCode::ALL.iter().map(|code| (code.as_str(), code.meaning())) {
        assert!(messages.contains_key(&format!("model-{code}")), "{code}: {meaning}");
    }
    for tier in [Tier::Ongoing, Tier::SpecialChallenges, Tier::PriorityRegion, Tier::NetworkRank, Tier::All] {
        let (key, name) = (format!("tier-{}", tier.as_str()), format!("[{}]", tier.as_str()));
        assert!(messages.contains_key(&key), "{key}");
        for language in [Language::Nb, Language::Nn, Language::En] {
            assert!(sources(language).iter().any(|(_, source)| source.contains(&name)), "{name} among the steps");
        }
    }
}

#[test]
fn one_is_singular() {
    let texts = Texts::new(Language::Nb);
    let said = |limit| texts.get("finding-commitment-too-long", &[("years", "4"), ("limit", limit)]);
    assert_eq!(said("1"), "Det er meldt midler for 4 år. Tilsagn kan gis for ett år om gangen.");
    assert_eq!(said("3"), "Det er meldt midler for 4 år. Tilsagn kan gis for 3 år om gangen.");
}

#[test]
fn all_that_an_import_asks_tells_and_expects_has_its_words() {
    let of = |key: String, values: Vec<&'static str>| (key, values);
    let asked: Vec<(String, Vec<&str>)> =
        (QuestionCode::ALL.iter().map(|code| of(code.key(), code.values().collect())))
            .chain(ChoiceCode::ALL.iter().map(|code| of(code.key(), code.values().collect())))
            .chain(NoteCode::ALL.iter().map(|code| of(code.key(), code.values().collect())))
            .chain(Field::ALL.iter().map(|code| of(code.key(), code.values().collect())))
            .chain(ExpectedCode::ALL.iter().map(|code| of(code.key(), code.values().collect())))
            .collect();
    for language in [Language::Nb, Language::Nn, Language::En] {
        let messages = messages(language);
        for (key, values) in &asked {
            let said = messages.get(key).unwrap_or_else(|| panic!("{key} in {language:?}"));
            let unknown: Vec<&String> = said.iter().filter(|value| !values.contains(&value.as_str())).collect();
            assert!(unknown.is_empty(), "{key} in {language:?} asks for {unknown:?}");
        }
        let kinds = ["import-question-", "import-choice-", "import-note-", "import-field-", "import-expected-"];
        let known = messages.keys().filter(|key| kinds.iter().any(|kind| key.starts_with(kind)));
        assert_eq!(known.count(), asked.len(), "no text is without its code in {language:?}");
    }
}

#[test]
fn every_refusal_to_print_has_its_words() {
    let need = NeedId::new(&SchemeId::new("dekom"), 85);
    let messages = messages(Language::Nb);
    for refusal in [
        PrintError::Tally { place: String::new(), parts: Kroner::ZERO, sum: Kroner::ZERO },
        PrintError::NeedMissing(need.clone()),
        PrintError::AmountMissing(need),
        PrintError::Failed(String::new()),
    ] {
        assert!(messages.contains_key(&format!("refusal-{}", refusal.code())), "{refusal}");
        assert!(refusal.to_string().starts_with(refusal.code()), "one line: the code, then what and where");
    }
}

#[test]
fn amounts_keep_their_hard_spaces_and_no_marks_are_added() {
    let texts = Texts::new(Language::Nb);
    let amount = Kroner::new(88_020).to_string();
    assert_eq!(
        texts.get("finding-unallocated", &[("unallocated", &amount)]),
        "88\u{a0}020 kroner av rammen er ikke fordelt."
    );
}

#[test]
fn an_unknown_key_is_seen() {
    assert_eq!(Texts::new(Language::Nn).get("no-such-key", &[]), "no-such-key");
}

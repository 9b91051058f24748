//! Bad input, made by chance: no bytes may make `divide` or the readers panic, hang, lose a krone or refuse without a reason.
//!
//! In `cargo test` each of these runs for a second; `cargo xtask fuzz SECONDS` runs them for as long as one likes. What
//! fails is shortened and printed as the text that was read, with the seed that makes it again.
#![allow(clippy::panic, reason = "a test that cannot read its own case should fail")]

mod mutated;
mod oracle;

use std::fmt;
use std::time::{Duration, Instant};

use allocation::{AllocationModel, Claim, Division, Method};
use bolero::{ValueGenerator, check, produce};
use forum::Kroner;
use mutated::{Choices, Document, mutate};

/// Nothing here is larger than a few kilobytes: seconds would be long, and this is for ever, also on a busy machine.
const ETERNITY: Duration = Duration::from_secs(20);

/// Runs it, and fails when it takes an eternity.
fn in_time<T>(what: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let done = what();
    assert!(started.elapsed() < ETERNITY, "it took {:?}, which is hanging", started.elapsed());
    done
}

/// A document, shown as text when it fails.
struct Text(Vec<u8>);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

fn choices() -> impl ValueGenerator<Output = Vec<u8>> {
    produce::<Vec<u8>>().with().len(0..160_usize)
}

/// The case of the command line, one with everything, and one with weights of every sort.
const CASES: [&str; 3] = [
    r#"{"amount":230,"unit":1,"method":"largest-remainder","claims":[{"id":"a","weight":"1","floor":0,"cap":10}]}"#,
    r#"{"amount":12070000,"unit":1000,"method":"sainte-lague","claims":[{"id":"dekom-1","weight":180000,"floor":50000,
        "cap":180000},{"id":"dekom-2","weight":"95000","cap":95000},{"id":"dekom-3","weight":"0","floor":20001},
        {"id":"æøå","weight":"0.0","cap":null}]}"#,
    r#"{"amount":9007199254740991,"claims":[{"id":"1","weight":0.1},{"id":"2","weight":"1.25e-30"},
        {"id":"3","weight":1e300,"cap":7},{"id":"4","weight":"18446744073709551616.5","floor":9}]}"#,
];

/// The county's models that the program ships with.
const MODELS: [&str; 1] = [include_str!("../../../../../assets/presets/nordland-2023/model.json")];

#[test]
fn a_case_in_any_shape_is_divided_or_refused() {
    let documents = CASES.map(Document::new);
    check!().with_generator(choices().map_gen(move |bytes| Text(mutate(&bytes, &documents)))).for_each(|Text(text)| {
        in_time(|| match serde_json::from_slice::<Division>(text) {
            Ok(division) => oracle::divides(&division),
            Err(error) => assert!(error.line() > 0, "the refusal says where: {error}"),
        });
    });
}

#[test]
fn a_division_of_any_numbers_is_exact_or_refused() {
    check!()
        .with_generator(choices().map_gen(|bytes| division(&mut Choices::new(&bytes))))
        .for_each(|division| in_time(|| oracle::divides(division)));
}

#[test]
fn a_model_in_any_shape_is_followed_or_refused() {
    let documents = MODELS.map(Document::new);
    for model in MODELS {
        let model = serde_json::from_str::<AllocationModel>(model).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(model.check(), Ok(()), "what is mutated is right to begin with");
    }
    check!().with_generator(choices().map_gen(move |bytes| Text(mutate(&bytes, &documents)))).for_each(|Text(text)| {
        in_time(|| match serde_json::from_slice::<AllocationModel>(text) {
            Ok(model) => oracle::checks(&model),
            Err(error) => assert!(!error.to_string().is_empty(), "a refusal says why"),
        });
    });
}

/// A division whose numbers lie close together, or at the ends of what there is.
fn division(choices: &mut Choices<'_>) -> Division {
    let claim = |choices: &mut Choices<'_>| Claim {
        id: ["a", "b", "c", "d", "e", "f", "æ", "a\nb", "", "g", "h", "i"][choices.below(12)].to_owned(),
        weight: weight(choices).parse().unwrap_or_default(),
        floor: if choices.below(2) == 0 { Kroner::ZERO } else { kroner(choices) },
        cap: (choices.below(2) == 0).then(|| kroner(choices)),
    };
    let claims = choices.below(9);
    Division {
        amount: kroner(choices),
        unit: [1, 1, 1, 7, 1_000, 0, -1, Kroner::LIMIT][choices.below(8)].into(),
        method: [Method::LargestRemainder, Method::SainteLague][choices.below(2)],
        claims: (0..claims).map(|_| claim(choices)).collect(),
    }
}

fn kroner(choices: &mut Choices<'_>) -> Kroner {
    let small = choices.number(1_000);
    Kroner::new(match choices.below(16) {
        0 => Kroner::LIMIT - small,
        1 => Kroner::LIMIT + small,
        2 => -small,
        3 => i64::MAX - small,
        4 => i64::MIN + small,
        5..9 => small * 1_000 + small,
        _ => small,
    })
}

fn weight(choices: &mut Choices<'_>) -> String {
    let number = choices.number(100);
    match choices.below(10) {
        0 => "0".to_owned(),
        1 => format!("{number}e{}", choices.number(400)),
        2 => format!("{number}e-{}", choices.number(400)),
        3 => format!("1844674407370955{number}.{}", choices.number(1_000_000)),
        4 => format!("{number}.{}", choices.number(1_000)),
        5 => (Kroner::LIMIT - number).to_string(),
        _ => number.to_string(),
    }
}

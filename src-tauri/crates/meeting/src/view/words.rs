//! Findings in words, one line each, for the terminal.

use allocation::{Finding, Value};
use documents::Texts;
use forum::{Criterion, Language};

use crate::state::State;

/// The findings of the working draft: where, then what.
pub(crate) fn findings(state: &State, language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    state.shown().findings.iter().map(|finding| in_words(state, finding, &texts)).collect()
}

fn in_words(state: &State, finding: &Finding, texts: &Texts) -> String {
    let scheme = finding.place.scheme.as_ref().and_then(|id| state.schemes.iter().find(|scheme| scheme.id == *id));
    let need = finding.place.need.as_ref().and_then(|id| state.need(id).ok());
    let place: Vec<String> = [
        scheme.map(|scheme| scheme.name.get(texts.language()).to_owned()),
        finding.place.region.clone(),
        need.map(|need| format!("{} {}", need.number, need.owner.name)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let values: Vec<(&str, String)> =
        finding.values.iter().map(|(name, value)| (name.as_ref(), written(value, texts))).collect();
    let arguments: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    format!("{}: {}", place.join(", "), texts.get(&format!("finding-{}", finding.code.as_str()), &arguments))
}

fn written(value: &Value, texts: &Texts) -> String {
    match value {
        Value::Kroner(amount) => amount.to_string(),
        Value::Percent(percent) => percent.to_string(),
        Value::Number(number) => number.replace('.', ","),
        Value::Count(count) => count.to_string(),
        Value::Text(text) => text.clone(),
        Value::Names(names) => names.get(texts.language()).to_owned(),
        Value::Criteria(criteria) => criteria.iter().map(|c| name(*c, texts)).collect::<Vec<_>>().join(", "),
    }
}

fn name(criterion: Criterion, texts: &Texts) -> String {
    let key = match criterion {
        Criterion::LocalNeed => "criterion-local-need",
        Criterion::Collective => "criterion-collective",
        Criterion::Partnership => "criterion-partnership",
    };
    texts.get(key, &[])
}

//! What the rules say of what the county asks in its own lists: questions that are not answered, lines of what the money is for,
//! several universities, measures that are alike.

use std::collections::{BTreeMap, BTreeSet};

use forum::{Answer, Kroner};

use super::finder::Finder;
use crate::model::PaidOf;
use crate::outcome::{FindingCode, NeedAllocation, Value};
use crate::prepare::Reported;

/// Everything that is asked of a need that is given money.
pub(super) fn what_it_answers<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>, line: &NeedAllocation) {
    if !finder.basis.model.questions.is_empty() {
        answers(finder, need, line);
    }
    if need.says_more {
        uses(finder, need);
        universities(finder, need);
    }
}

fn answers<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>, line: &NeedAllocation) {
    for question in finder.basis.model.asked_of(need.need) {
        let answered = need.need.details.answers.get(&question.id).is_some_and(|answer| !Answer::is_empty(answer));
        if let Some(severity) = question.unanswered.filter(|_| !answered) {
            let values =
                [("question", Value::Names(Box::new(question.name.clone()))), ("amount", Value::Kroner(line.amount))];
            finder.of_need_part(severity, FindingCode::NotAnswered, need, &question.id, values);
        }
    }
}

/// The lines of what the money is for (R53, R72, R74). Without lines nothing is said, and without a list anything is allowed.
fn uses<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>) {
    let (lines, scheme) = (&need.need.details.uses, &need.need.scheme);
    if lines.is_empty() {
        return;
    }
    let model = finder.basis.model;
    let (mut owner, mut university, mut coordinator) = (Kroner::ZERO, Kroner::ZERO, Kroner::ZERO);
    for line in lines {
        owner += line.owner;
        university += line.university;
        let used = model.uses_in(scheme).find(|used| used.id == line.used_for);
        let told = |name: Value, amount| vec![("use", name), ("amount", Value::Kroner(amount))];
        match used {
            Some(used) => {
                if used.is_coordinator {
                    coordinator += line.owner;
                }
                let out_of_place = used.paid_of.out_of_place(line.owner, line.university);
                if !out_of_place.is_zero() {
                    let side = if used.paid_of == PaidOf::Owner { "owner" } else { "university" };
                    let mut values = told(Value::Names(Box::new(used.name.clone())), out_of_place);
                    values.push(("paid-of", Value::Text(side.to_owned())));
                    let code = FindingCode::UseOfOtherPart;
                    finder.of_need_part(code.severity(), code, need, &used.id, values);
                }
            }
            None if model.uses_in(scheme).next().is_some() => {
                let (code, amount) = (FindingCode::UseNotAllowed, line.owner + line.university);
                let values = told(Value::Text(line.used_for.clone()), amount);
                finder.of_need_part(code.severity(), code, need, &line.used_for, values);
            }
            None => {}
        }
    }
    let applied = need.applied;
    let mut parts = vec![("owner", owner, applied.owner), ("university", university, applied.university)];
    if model.uses_in(scheme).any(|used| used.is_coordinator) {
        parts.push(("coordinator", coordinator, applied.coordinator));
    }
    for (part, lines, applied) in parts.into_iter().filter(|(_, lines, applied)| lines != applied) {
        let code = FindingCode::UsesDoNotTally;
        let mut values = differing(lines, applied).to_vec();
        values.push(("part", Value::Text(part.to_owned())));
        finder.of_need_part(code.severity(), code, need, part, values);
    }
}

fn universities<'a>(finder: &mut Finder<'_, 'a>, need: &Reported<'a>) {
    let parts = &need.need.details.universities;
    let named: Kroner = parts.iter().map(|part| part.amount).sum();
    if !parts.is_empty() && named != need.applied.university {
        finder.of_need(FindingCode::UniversitiesDoNotTally, need, differing(named, need.applied.university));
    }
}

fn differing(lines: Kroner, applied: Kroner) -> [(&'static str, Value); 3] {
    let difference = lines - applied;
    [("lines", lines), ("applied", applied), ("difference", difference)].map(|(name, sum)| (name, Value::Kroner(sum)))
}

/// Measures marked as alike in more than one region, so that merging them can be suggested (R63).
pub(super) fn alike_measures(finder: &mut Finder) {
    let mut marks: BTreeMap<&str, (u32, BTreeSet<&str>)> = BTreeMap::new();
    for need in finder.scheme.needs.iter().filter(|need| need.says_more).map(|need| need.need) {
        if let Some(mark) = need.details.alike.as_deref().map(str::trim).filter(|mark| !mark.is_empty()) {
            let (count, regions) = marks.entry(mark).or_default();
            *count += 1;
            regions.insert(&need.region);
        }
    }
    for (mark, (count, regions)) in marks.into_iter().filter(|(_, (_, regions))| regions.len() > 1) {
        let regions = regions.into_iter().collect::<Vec<_>>().join(", ");
        let values =
            [("mark", Value::Text(mark.to_owned())), ("count", Value::Count(count)), ("regions", Value::Text(regions))];
        finder.of_part(FindingCode::AlikeMeasures, mark, values);
    }
}

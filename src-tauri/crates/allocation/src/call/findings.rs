//! What the rules say of a søknadsrunde: ties at the line where the money ends, studies that the list does not know,
//! dates outside the round, and what was passed over (R86-R92).

use forum::{Application, ApplicationCategory, Kroner};

use super::asked::{kindergarten, students, study_place};
use super::outcome::{ApplicationAward, RoundFinding, RoundFindingCode, RoundNeed, RoundReason};
use super::shared_call::SharedCall;
use crate::model::{Round, RoundOrder};
use crate::outcome::{Value, Values, values};

/// All findings, the most serious first.
pub(super) fn find_in_round(model: &Round, pot: Kroner, need: &RoundNeed, calls: &[SharedCall]) -> Vec<RoundFinding> {
    let mut found = Vec::new();
    let mut add = |code: RoundFindingCode, applications: Vec<u32>, values: Values| {
        found.push(RoundFinding { severity: code.severity(), code, applications, values });
    };
    if pot.is_zero() {
        add(RoundFindingCode::PotEmptyFromStart, Vec::new(), Values::new());
    }
    if need.room.is_negative() {
        let over = ("over", Value::Kroner(-need.room));
        let values = values([("applied", Value::Kroner(need.total)), ("pot", Value::Kroner(pot)), over]);
        add(RoundFindingCode::NeedAbovePot, Vec::new(), values);
    }
    for call in calls {
        ties(model, call, &mut add);
        for (application, line) in call.each() {
            of_application(model, application, line, &mut |code, values| add(code, vec![application.number], values));
        }
    }
    found.sort_by_key(|finding| finding.severity);
    found
}

/// Where the money, or the room in a barnehage, ends among equals.
fn ties(model: &Round, call: &SharedCall, add: &mut impl FnMut(RoundFindingCode, Vec<u32>, Values)) {
    let mut available = call.available;
    let mut place = 0;
    while place < call.lines.len() {
        let tie = call.lines[place].tie;
        let members = match tie {
            Some(tie) => call.lines[place..].iter().take_while(|line| line.tie == Some(tie)).count(),
            None => 1,
        };
        let lines = &call.lines[place..place + members];
        let numbers = || lines.iter().map(|line| line.number).collect::<Vec<_>>();
        let ended = |line: &ApplicationAward| line.reasons.contains(&RoundReason::PotEmpty);
        // A choice is there only when what was left could have been given to somebody among them.
        let could_get = |line: &ApplicationAward| match line.category {
            ApplicationCategory::FacilitationFunds => line.students_within_limit > 0 && model.rate <= available,
            _ => line.applied > Kroner::ZERO && available > Kroner::ZERO,
        };
        if members > 1 && lines.iter().any(ended) && lines.iter().any(could_get) {
            let applied = lines.iter().map(|line| line.applied).sum();
            let money = [("available", Value::Kroner(available)), ("applied", Value::Kroner(applied))];
            let [available, applied] = money;
            let values = values([("call", Value::Count(call.call)), available, applied]);
            add(RoundFindingCode::TieAtTheLine, numbers(), values);
        }
        if let Some(limit) = model.per_kindergarten {
            let of_group: Vec<_> = call.each().skip(place).take(members).collect();
            let cut = |line: &ApplicationAward| line.reasons.contains(&RoundReason::OverKindergartenLimit);
            let divided = of_group.iter().any(|(application, line)| {
                let which = kindergarten(application);
                cut(line)
                    && of_group.iter().any(|(other, got)| {
                        got.number != line.number && got.students_met > 0 && kindergarten(other) == which
                    })
            });
            if divided {
                let values = values([("call", Value::Count(call.call)), ("limit", Value::Count(limit))]);
                add(RoundFindingCode::TieAtKindergartenLimit, numbers(), values);
            }
        }
        available -= lines.iter().map(|line| line.amount).sum();
        place += members;
    }
}

fn of_application(
    model: &Round,
    application: &Application,
    line: &ApplicationAward,
    add: &mut impl FnMut(RoundFindingCode, Values),
) {
    let day = |day: chrono::NaiveDate| Value::Text(day.to_string());
    if model.order.contains(&RoundOrder::Study) && study_place(model, application).is_none() {
        match &application.study {
            Some(study) => add(RoundFindingCode::UnknownStudy, values([("study", Value::Text(study.clone()))])),
            None => add(RoundFindingCode::StudyMissing, Values::new()),
        }
    }
    if let Some(opens) = model.opens.filter(|opens| application.received < *opens) {
        let dates = values([("received", day(application.received)), ("opens", day(opens))]);
        add(RoundFindingCode::BeforeOpening, dates);
    }
    // The model has one deadline, that of the first call; later calls come after it by their nature.
    if let Some(closes) = model.closes.filter(|closes| application.call == 1 && application.received > *closes) {
        let dates = values([("received", day(application.received)), ("closes", day(closes))]);
        add(RoundFindingCode::AfterDeadline, dates);
    }
    let sum = || ("sum", Value::Kroner(application.applied));
    if line.applied.is_zero() {
        add(RoundFindingCode::NothingAsked, values([("students", Value::Count(application.students)), sum()]));
    } else if students(application) > 0 && !application.applied.is_zero() {
        add(RoundFindingCode::SumPassedOver, values([sum()]));
    }
    let Some(limit) = model.per_kindergarten.filter(|_| line.students > 0) else { return };
    if kindergarten(application).is_none() {
        add(RoundFindingCode::KindergartenMissing, Values::new());
    }
    if line.students_within_limit < line.students {
        let cut = values([
            ("kindergarten", Value::Text(application.kindergarten.clone())),
            ("students", Value::Count(line.students)),
            ("limit", Value::Count(limit)),
            ("cut", Value::Count(line.students - line.students_within_limit)),
        ]);
        add(RoundFindingCode::OverKindergartenLimit, cut);
    }
}

//! What an application asks for, and for which barnehage.

use forum::{Application, ApplicationCategory, Kroner};

use crate::model::Round;

/// Students that the rate is given for: only *tilretteleggingsmidler* have a rate.
pub(super) fn students(application: &Application) -> u32 {
    match application.category {
        ApplicationCategory::FacilitationFunds => application.students,
        _ => 0,
    }
}

/// What is applied for: rate times students, or the sum. Within reach, as the check saw.
pub(super) fn applied(model: &Round, application: &Application) -> Kroner {
    match application.category {
        ApplicationCategory::FacilitationFunds => times(model.rate, application.students),
        _ => application.applied,
    }
}

/// The rate for so many students.
pub(super) fn times(rate: Kroner, students: u32) -> Kroner {
    Kroner::new(rate.get().saturating_mul(i64::from(students)))
}

/// Which barnehage: its kommune and its name, as people would tell them apart; none without a name.
pub(super) fn kindergarten(application: &Application) -> Option<(String, String)> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let name = plain(&application.kindergarten);
    (!name.is_empty()).then(|| (plain(&application.municipality), name))
}

/// Its study's place in the list; none when it is not there.
pub(super) fn study_place(model: &Round, application: &Application) -> Option<usize> {
    let study = application.study.as_deref()?;
    model.studies.iter().position(|listed| listed.id == study)
}

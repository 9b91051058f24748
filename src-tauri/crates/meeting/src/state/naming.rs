//! Refusals in the meeting's own names: a scheme by its short name, a behovsmelding by number and owner, a seat by its holder's role.

use super::State;
use crate::command::Refusal;

impl State {
    /// The refusal with names in place of the ids that the rules know: `rekom-1` is «1 Bindal kommune». An id that the meeting
    /// does not have stays as it is.
    pub fn named(&self, mut refusal: Refusal) -> Refusal {
        for (value, told) in &mut refusal.values {
            let name = match value.as_str() {
                "need" => self.need_named(told),
                "scheme" => self.scheme_named(told),
                "seat" | "first" | "second" => self.seat_named(told),
                "person" => self.person_named(told),
                "body" => self.body_named(told),
                "proposal" => self.proposal_named(told),
                _ => None,
            };
            if let Some(name) = name {
                *told = name;
            }
        }
        refusal
    }

    fn need_named(&self, id: &str) -> Option<String> {
        let need = self.needs.iter().find(|need| need.id.as_str() == id)?;
        Some(format!("{} {}", need.number, need.owner.name))
    }

    fn scheme_named(&self, id: &str) -> Option<String> {
        self.schemes.iter().find(|scheme| scheme.id.as_str() == id).map(|scheme| scheme.short_name.clone())
    }

    fn seat_named(&self, id: &str) -> Option<String> {
        self.seats.iter().find(|seat| seat.id.as_str() == id).map(|seat| seat.organisation.clone())
    }

    fn person_named(&self, id: &str) -> Option<String> {
        self.year.people.iter().find(|person| person.id.as_str() == id)?.name.clone()
    }

    fn body_named(&self, id: &str) -> Option<String> {
        self.year.bodies.iter().find(|body| body.id.as_str() == id).map(|body| body.name.clone())
    }

    /// A proposal in numbers is the draft that it was frozen from.
    fn proposal_named(&self, id: &str) -> Option<String> {
        self.frozen_drafts.iter().find(|frozen| frozen.version.hash == id).map(|frozen| frozen.version.draft.clone())
    }
}

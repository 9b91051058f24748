//! One scheme of the meeting, as if there were no other: what an extract of the innstilling is printed from (R145).

use forum::SchemeId;

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::ground::{Ground, Registered};

impl State {
    /// The meeting with this scheme only. The amounts are those that all schemes were reckoned with: nothing is reckoned again.
    pub(crate) fn of_scheme(&self, id: &SchemeId) -> Result<State, Refusal> {
        let Some(scheme) = self.schemes.iter().find(|scheme| scheme.id == *id) else {
            return Err(Refusal::new(RefusalCode::UnknownScheme, format!("there is no scheme {id}")).with("scheme", id));
        };
        let mut reckoned = self.reckoned()?.clone();
        reckoned.schemes.retain(|sums| sums.scheme == *id);
        reckoned.findings.retain(|finding| finding.place.scheme.as_ref().is_none_or(|scheme| scheme == id));
        let mut model = self.model.clone();
        model.schemes.retain(|known| known.scheme == *id);
        let ground = Ground::of(Registered {
            year: self.info.year,
            model,
            schemes: vec![scheme.clone()],
            frames: self.frames.iter().filter(|frame| frame.scheme == *id).cloned().collect(),
            regions: self.regions.clone(),
            needs: self.needs.iter().filter(|need| need.scheme == *id).cloned().collect(),
            participants: self.participants.clone(),
            commitments: self.commitments.iter().filter(|line| line.scheme == *id).cloned().collect(),
            unspent: self.unspent.iter().filter(|line| line.scheme == *id).cloned().collect(),
            what_if: self.what_if.iter().filter(|(scheme, _)| scheme == id).cloned().collect(),
        });
        let overrides = self.overrides.iter().filter(|o| o.place.scheme.as_ref().is_none_or(|scheme| scheme == id));
        let mut excerpt = State { ground, overrides: overrides.cloned().collect(), ..self.clone() };
        excerpt.replace_reckoned(self.adjustments.clone(), reckoned);
        Ok(excerpt)
    }
}

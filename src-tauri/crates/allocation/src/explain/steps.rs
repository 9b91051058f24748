//! Steps as they are told.

use forum::Kroner;

use crate::outcome::{Named, Step, StepCode, values as values_of};

/// Steps as they are told.
#[derive(Default)]
pub(super) struct Steps(pub(super) Vec<Step>);

impl Steps {
    /// Tells one more.
    pub(super) fn push(&mut self, code: StepCode, amount: Kroner, values: impl IntoIterator<Item = Named>) {
        self.0.push(Step { code, amount, values: values_of(values) });
    }
}

//! What a model may leave out, because it says nothing else than its absence.

/// Whether a value is what stands for one that is left out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

//! A scheme, and how its shares are rounded.

use crate::divide::Method;
use crate::prepare::PreparedScheme;

/// A scheme, and how its shares are rounded.
#[derive(Clone, Copy)]
pub(super) struct Rule<'r, 'a> {
    pub(super) scheme: &'r PreparedScheme<'a>,
    pub(super) method: Method,
}

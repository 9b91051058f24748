//! What the windows are called, here and in the capabilities.

/// The window with the controls.
pub const MAIN: &str = "main";
/// The projector's window.
pub const WALL: &str = "projector";

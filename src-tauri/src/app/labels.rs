//! What the windows are called, here and in the capabilities.

/// The window with the controls.
pub const MAIN: &str = "main";
/// The projector's window.
pub const WALL: &str = "projector";
/// The window in which this machine is a laptop in another's room.
pub const LAPTOP: &str = "laptop";

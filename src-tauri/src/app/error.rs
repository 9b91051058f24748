//! Why the application could not run at all. What goes wrong afterwards is a [`meeting::Refusal`], shown where it happened.

use meeting::{Refusal, RefusalCode};

/// Why no window could be opened.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nothing to open a window on, as on a server.
    #[error("there is no display to open a window on; the commands work without one (innstilling --help)")]
    NoDisplay,
    /// The part of Windows that shows pages is not there.
    #[error("WebView2 is not on this machine; the commands work without it (innstilling --help)")]
    NoWebview,
    /// The window system refused.
    #[error("the window could not be opened: {0}")]
    Window(#[from] tauri::Error),
}

impl From<AppError> for Refusal {
    fn from(error: AppError) -> Refusal {
        let code = match error {
            AppError::NoDisplay => RefusalCode::NoDisplay,
            AppError::NoWebview => RefusalCode::NoWebview,
            AppError::Window(_) => RefusalCode::Window,
        };
        Refusal::new(code, error)
    }
}

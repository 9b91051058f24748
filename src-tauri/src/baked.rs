//! What was baked into the program: its configuration, and the pages as they were built.

/// All of it.
pub fn context() -> tauri::Context {
    tauri::generate_context!()
}

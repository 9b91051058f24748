//! Bakes configuration, icons and permissions into the program.

fn main() {
    tauri_build::build();
}

//! The application: its windows, its dialogs and the commands that its pages may send. It forwards to `meeting`, opens and
//! writes files where the user says, and holds no rules.

mod about;
mod arriving;
mod clock;
mod closing;
mod commands;
mod copies;
mod desk;
mod dialogs;
mod error;
mod labels;
mod log;
mod opening;
mod papers;
mod recent;
mod wall;
mod windows;

use std::path::{Path, PathBuf};

use tauri::{Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

pub use error::AppError;

/// Opens the window, with the meeting file or review copy in it when one is named, and returns when it is closed.
///
/// A file that cannot be opened does not stop the program: the start page says why.
pub fn run(file: Option<PathBuf>) -> Result<(), AppError> {
    windows::need_a_display()?;
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        // First of all: a second start ends here, before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            arriving::second_start(app, &words, Path::new(&folder));
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(remembered)
                .with_denylist(&[labels::WALL])
                .build(),
        )
        .manage(desk::Desk::default())
        .invoke_handler(tauri::generate_handler![
            commands::face,
            commands::start,
            commands::open_file,
            commands::open_path,
            commands::close_file,
            commands::take_arrived,
            commands::set_unsaved,
            commands::closing_heard,
            commands::close_window,
            commands::page_fault,
            commands::read_log,
            commands::about,
            commands::show_place,
            commands::restore,
            commands::new_from_example,
            commands::new_from_preset,
            commands::leader,
            commands::wall,
            commands::review,
            commands::explain,
            commands::execute,
            commands::set_typed,
            commands::preview,
            commands::read_amount,
            commands::open_wall,
            commands::close_wall,
            commands::wall_place,
            commands::wall_ahead,
            commands::set_zoom,
            commands::print_innstilling,
            commands::review_copy,
            commands::show_in_folder,
            commands::import_preview,
            commands::import_apply,
            commands::import_other_preview,
            commands::import_other_apply,
            commands::journal,
            commands::unprintable,
            commands::compare,
            commands::years,
            commands::rounds,
            commands::payments,
            commands::explain_pot,
            commands::try_model,
            commands::export_model,
            commands::read_model,
        ])
        .on_window_event(windows::heard)
        .setup(move |app| {
            if let Ok(folder) = app.path().app_log_dir() {
                log::begin(&folder);
            }
            if let Some(file) = file {
                app.state::<desk::Desk>().open_first(app.handle(), &file);
            }
            copies::keep(app.handle().clone())?;
            Ok(windows::open_main(app.handle())?)
        })
        .build(tauri::generate_context!())?
        .run(|_, event| {
            if matches!(event, RunEvent::Exit) {
                log::write(&log::Entry::Ended);
            }
        });
    Ok(())
}

//! The application: its windows, its dialogs and the commands that its pages may send. It forwards to `meeting`, opens and
//! writes files where the user says, and holds no rules.

mod about;
mod arrived;
mod arriving;
mod clock;
mod closing;
mod commands;
mod copies;
mod desk;
mod dialogs;
mod error;
mod heard;
mod labels;
mod laptop;
mod log;
mod opening;
mod papers;
mod recent;
mod room;
mod telling;
mod wall;
mod windows;
mod working;
mod works;
mod written;

use std::path::{Path, PathBuf};

use tauri::{Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

pub use error::AppError;

/// Opens the window, with the meeting file or review copy in it when one is named, and returns when it is closed.
///
/// A file that cannot be opened does not stop the program: the start page says why.
pub fn run(file: Option<PathBuf>) -> Result<(), AppError> {
    windows::need_a_display()?;
    windows::need_a_webview()?;
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
            commands::program::face,
            commands::program::start,
            commands::files::open_file,
            commands::files::open_path,
            commands::files::close_file,
            commands::program::take_arrived,
            commands::program::set_unsaved,
            commands::program::closing_heard,
            commands::program::close_window,
            commands::program::page_fault,
            commands::program::stop_work,
            commands::program::read_log,
            commands::program::about,
            commands::program::show_place,
            commands::files::restore,
            commands::files::new_from_example,
            commands::files::new_from_preset,
            commands::files::next_year,
            commands::meeting::leader,
            commands::wall::wall,
            commands::meeting::review,
            commands::meeting::explain,
            commands::meeting::execute,
            commands::meeting::set_typed,
            commands::meeting::preview,
            commands::meeting::read_amount,
            commands::wall::open_wall,
            commands::wall::close_wall,
            commands::wall::wall_place,
            commands::wall::wall_ahead,
            commands::program::set_zoom,
            commands::papers::paper,
            commands::papers::save_paper,
            commands::papers::minutes_text,
            commands::papers::template,
            commands::papers::open_written,
            commands::papers::review_copy,
            commands::papers::whole_copy,
            commands::papers::show_in_folder,
            commands::imports::import_preview,
            commands::imports::import_apply,
            commands::imports::import_other_preview,
            commands::imports::import_other_apply,
            commands::imports::import_seats,
            commands::meeting::journal,
            commands::papers::unprintable,
            commands::attachments::keep_file,
            commands::attachments::drop_file,
            commands::attachments::save_kept_file,
            commands::meeting::difference,
            commands::meeting::compare,
            commands::meeting::years,
            commands::meeting::rounds,
            commands::meeting::payments,
            commands::meeting::versions,
            commands::meeting::minutes_of,
            commands::meeting::ahead,
            commands::around::due,
            commands::around::annual,
            commands::around::lists,
            commands::around::save_of_year,
            commands::around::import_list,
            commands::meeting::explain_pot,
            commands::meeting::try_model,
            commands::papers::export_model,
            commands::copy::own_notes,
            commands::copy::keep_own_notes,
            commands::copy::what_if_in_copy,
            commands::copy::save_case_paper,
            commands::papers::save_post,
            commands::papers::take_post,
            commands::meeting::read_model,
            commands::room::room,
            commands::room::room_places,
            commands::room::choose_certificate,
            commands::room::forget_certificate,
            commands::room::open_room,
            commands::room::lead_room,
            commands::room::write_invitations,
            commands::room::try_room,
            commands::room::room_sign,
            commands::program::open_laptop,
            commands::laptop::laptop,
            commands::laptop::laptop_door,
            commands::laptop::laptop_open,
            commands::laptop::laptop_read,
            commands::laptop::laptop_put_aside,
            commands::laptop::laptop_knock,
            commands::laptop::laptop_knock_typed,
            commands::laptop::laptop_come_back,
            commands::laptop::laptop_compared,
            commands::laptop::laptop_leave,
            commands::laptop::laptop_try_now,
            commands::laptop::laptop_ask,
            commands::laptop::laptop_look,
            commands::laptop::laptop_post,
            commands::laptop::laptop_check,
            commands::laptop::laptop_cast,
            commands::laptop::laptop_ballots,
        ])
        .on_window_event(heard::heard)
        .setup(move |app| {
            if let Ok(folder) = app.path().app_log_dir() {
                log::begin(&folder);
            }
            copies::keep(app.handle().clone())?;
            match file {
                // Who was invited is not asked what to open.
                Some(file) if laptop::is_invitation(&file) => laptop::bring(app.handle(), &file),
                Some(file) => {
                    opening::open_first(app.handle(), file)?;
                    windows::open_main(app.handle())?;
                }
                None => windows::open_main(app.handle())?,
            }
            Ok(())
        })
        .build(crate::baked::context())?
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                room::close(app);
                log::write(&log::Entry::Ended);
            }
        });
    Ok(())
}

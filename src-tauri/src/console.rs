//! Where words go. A program that opens windows has no console of its own on Windows, so that none opens beside it; started from
//! one, it speaks there, and double-clicked, where nobody would read, in a small window. Elsewhere a terminal needs no help.

/// Takes over the console that the program was started from, if any. To be called first of all.
pub fn take_over() {
    #[cfg(windows)]
    windows::take_over();
}

/// Shows a text in a window of its own where nothing that is written is read.
pub fn show_if_unread(text: &str) {
    #[cfg(windows)]
    windows::show_if_unread(text);
    #[cfg(not(windows))]
    let _ = text;
}

#[cfg(windows)]
#[allow(unsafe_code, reason = "the system's console is asked for by C functions")]
mod windows {
    use rfd::{MessageDialog, MessageLevel};
    use windows_sys::Win32::Foundation::{HANDLE, INVALID_HANDLE_VALUE};
    use windows_sys::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, GetStdHandle, STD_ERROR_HANDLE, STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
        SetStdHandle,
    };

    pub fn take_over() {
        let redirected = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE].map(|way| (way, leads_to(way)));
        if redirected.iter().all(|(_, to)| to.is_some()) {
            return;
        }
        // SAFETY: no memory of ours is given away. Without a console to attach to it fails, and nothing is changed.
        unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
        for (way, to) in redirected {
            if let Some(to) = to {
                // SAFETY: the handle was this process's own a moment ago, and was not closed. A pipe or a file stays one.
                unsafe { SetStdHandle(way, to) };
            }
        }
    }

    pub fn show_if_unread(text: &str) {
        if leads_to(STD_ERROR_HANDLE).is_none() {
            MessageDialog::new().set_level(MessageLevel::Error).set_title("Innstilling").set_description(text).show();
        }
    }

    /// Where a standard way leads, if anywhere.
    fn leads_to(way: u32) -> Option<HANDLE> {
        // SAFETY: it only looks up a number of this process.
        let handle = unsafe { GetStdHandle(way) };
        (!handle.is_null() && handle != INVALID_HANDLE_VALUE).then_some(handle)
    }
}

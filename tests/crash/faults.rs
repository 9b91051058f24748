//! Lets the process die at the n-th time that SQLite asks the system to change a file.
//!
//! SQLite's own layer over Unix lets each system call be replaced, for tests like this one. Counted are writes, cuts,
//! deletions and syncs of folders. The n-th is not done, or, if it is a write, done by half: a torn page.
#![allow(unsafe_code, reason = "system calls are C functions, and are replaced through SQLite's C interface")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::transmute;
use std::process::abort;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use rusqlite::ffi;

/// How far the n-th call comes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Death {
    /// It is not done.
    Before,
    /// A write is done by half.
    Halfway,
}

static LEFT: AtomicU64 = AtomicU64::new(u64::MAX);
static HALFWAY: AtomicU64 = AtomicU64::new(0);

type Write = unsafe extern "C" fn(c_int, *const c_void, usize) -> isize;
type Pwrite = unsafe extern "C" fn(c_int, *const c_void, usize, i64) -> isize;
type Truncate = unsafe extern "C" fn(c_int, i64) -> c_int;
type Unlink = unsafe extern "C" fn(*const c_char) -> c_int;
type OpenFolder = unsafe extern "C" fn(*const c_char, *mut c_int) -> c_int;

static WRITE: AtomicUsize = AtomicUsize::new(0);
static PWRITE: AtomicUsize = AtomicUsize::new(0);
static TRUNCATE: AtomicUsize = AtomicUsize::new(0);
static UNLINK: AtomicUsize = AtomicUsize::new(0);
static OPEN_FOLDER: AtomicUsize = AtomicUsize::new(0);

/// Counts a call; true when it is the last.
fn is_last() -> bool {
    LEFT.fetch_sub(1, Ordering::SeqCst) == 1
}

/// How much of a write is done before the process dies.
fn half(length: usize) -> usize {
    if HALFWAY.load(Ordering::SeqCst) == 1 { length / 2 } else { 0 }
}

unsafe extern "C" fn write(file: c_int, bytes: *const c_void, length: usize) -> isize {
    // SAFETY: the address was given by SQLite as that of a function with this signature.
    let real = unsafe { transmute::<usize, Write>(WRITE.load(Ordering::SeqCst)) };
    if is_last() {
        // SAFETY: the arguments are SQLite's own, the length no longer than what it gave.
        unsafe { real(file, bytes, half(length)) };
        abort();
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { real(file, bytes, length) }
}

unsafe extern "C" fn pwrite(file: c_int, bytes: *const c_void, length: usize, place: i64) -> isize {
    // SAFETY: the address was given by SQLite as that of a function with this signature.
    let real = unsafe { transmute::<usize, Pwrite>(PWRITE.load(Ordering::SeqCst)) };
    if is_last() {
        // SAFETY: the arguments are SQLite's own, the length no longer than what it gave.
        unsafe { real(file, bytes, half(length), place) };
        abort();
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { real(file, bytes, length, place) }
}

unsafe extern "C" fn truncate(file: c_int, length: i64) -> c_int {
    if is_last() {
        abort();
    }
    // SAFETY: the address is that of SQLite's own function, the arguments are its own.
    unsafe { transmute::<usize, Truncate>(TRUNCATE.load(Ordering::SeqCst))(file, length) }
}

unsafe extern "C" fn unlink(path: *const c_char) -> c_int {
    if is_last() {
        abort();
    }
    // SAFETY: the address is that of SQLite's own function, the argument is its own.
    unsafe { transmute::<usize, Unlink>(UNLINK.load(Ordering::SeqCst))(path) }
}

unsafe extern "C" fn open_folder(path: *const c_char, file: *mut c_int) -> c_int {
    if is_last() {
        abort();
    }
    // SAFETY: the address is that of SQLite's own function, the arguments are its own.
    unsafe { transmute::<usize, OpenFolder>(OPEN_FOLDER.load(Ordering::SeqCst))(path, file) }
}

/// Dies at the n-th call from now on. Gives false when SQLite does not let its calls be replaced here.
pub fn die_at(n: u64, death: Death) -> bool {
    LEFT.store(n, Ordering::SeqCst);
    HALFWAY.store(u64::from(death == Death::Halfway), Ordering::SeqCst);
    // SAFETY: the functions have the signatures that SQLite documents for these names in os_unix.c.
    let replaced = unsafe {
        [
            replace(c"write", &WRITE, transmute::<Write, unsafe extern "C" fn()>(write)),
            replace(c"pwrite", &PWRITE, transmute::<Pwrite, unsafe extern "C" fn()>(pwrite)),
            replace(c"pwrite64", &PWRITE, transmute::<Pwrite, unsafe extern "C" fn()>(pwrite)),
            replace(c"ftruncate", &TRUNCATE, transmute::<Truncate, unsafe extern "C" fn()>(truncate)),
            replace(c"unlink", &UNLINK, transmute::<Unlink, unsafe extern "C" fn()>(unlink)),
            replace(c"openDirectory", &OPEN_FOLDER, transmute::<OpenFolder, unsafe extern "C" fn()>(open_folder)),
        ]
    };
    replaced[0] && replaced[3] && replaced[4] && replaced[5]
}

/// Puts `with` in the place of the system call `name` and keeps the real one.
///
/// # Safety
/// `with` must have the signature of the system call.
unsafe fn replace(name: &CStr, real: &AtomicUsize, with: unsafe extern "C" fn()) -> bool {
    // SAFETY: SQLite's default layer lives as long as the process; the functions called are its own.
    unsafe {
        let layer = ffi::sqlite3_vfs_find(std::ptr::null());
        let Some(layer_ref) = layer.as_ref() else { return false };
        let (Some(get), Some(set)) = (layer_ref.xGetSystemCall, layer_ref.xSetSystemCall) else { return false };
        let Some(now) = get(layer, name.as_ptr()) else { return false };
        real.store(now as usize, Ordering::SeqCst);
        set(layer, name.as_ptr(), Some(with)) == ffi::SQLITE_OK
    }
}

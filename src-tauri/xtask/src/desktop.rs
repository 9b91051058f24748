//! Whether a window can be opened where we are: a display is named, and it answers.

/// On Linux a display may be missing: a server, a container, a remote shell.
#[cfg(target_os = "linux")]
pub fn is_there() -> bool {
    use std::os::unix::net::UnixStream;
    use std::path::Path;

    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wayland = named("WAYLAND_DISPLAY").is_some_and(|socket| {
        let folder = named("XDG_RUNTIME_DIR").unwrap_or_default();
        UnixStream::connect(Path::new(&folder).join(socket)).is_ok()
    });
    wayland || named("DISPLAY").is_some_and(|display| x_answers(&display))
}

/// Windows and macOS always have one.
#[cfg(not(target_os = "linux"))]
pub fn is_there() -> bool {
    true
}

/// Whether the X server called `display` (`:0`, `:10.0`, `host:0`) can be reached.
#[cfg(target_os = "linux")]
fn x_answers(display: &str) -> bool {
    let Some((host, number)) = display.rsplit_once(':') else { return false };
    let number = number.split('.').next().unwrap_or_default();
    if host.is_empty() || host == "unix" {
        return std::os::unix::net::UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok();
    }
    let port = number.parse::<u16>().ok().and_then(|number| number.checked_add(6000));
    port.is_some_and(|port| std::net::TcpStream::connect((host, port)).is_ok())
}

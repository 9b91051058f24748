//! A display without a screen, with two monitors side by side, as the leader's desk and the wall: the X server with the dummy
//! driver (`Xvfb` shows only one monitor), and a window manager. It is gone when the value is dropped.

use crate::command::{Done, Running, command, output, run, with};
use crate::house;
use crate::system::{self, Packages, Purpose};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Two outputs of the dummy driver; 64 MB hold both frame buffers with room to spare.
const XORG_CONF: &str = r#"
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "DontVTSwitch" "true"
    Option "BlankTime" "0"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 3840 1080
    EndSubSection
EndSection
"#;

/// The leader's desk to the left, the wall to the right.
const SIDE_BY_SIDE: &str = "--output DUMMY0 --primary --mode 1920x1080 --pos 0x0 \
                            --output DUMMY1 --mode 1920x1080 --pos 1920x0";

/// The display while it is up.
pub struct Display {
    name: String,
    // Dropped in this order: the window manager goes before its display.
    _window_manager: Running,
    _server: Running,
}

impl Display {
    /// Starts it and returns when windows can be opened on it.
    pub fn start() -> Done<Self> {
        let folder = house::own().join("display");
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let complaint = |error: String| format!("the virtual display: {error} (see {})", folder.display());
        fs::write(folder.join("xorg.conf"), XORG_CONF).map_err(|error| complaint(error.to_string()))?;

        // The server chooses a free number itself and writes it when it is ready. Where one is not root, it takes only a
        // configuration file by a relative path.
        let mut server =
            with(command(server_program()), &["-displayfd", "1", "-config", "xorg.conf", "-logfile", "xorg.log"]);
        server.args(["-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"]).current_dir(&folder);
        let mut server = Running::start(server, &folder.join("server.log"))?;
        let name = format!(":{}", server.first_line().map_err(complaint)?);

        let on_it = |program: &str| {
            let mut command = command(program);
            command.env("DISPLAY", &name);
            command
        };
        run(with(on_it("xrandr"), &["--addmode", "DUMMY1", "1920x1080", "--fb", "3840x1080"]))
            .and_then(|()| run(with(on_it("xrandr"), &SIDE_BY_SIDE.split(' ').collect::<Vec<_>>())))
            .map_err(complaint)?;
        // The server counts the second monitor as plugged in only when it is asked again, and so do the windows.
        let monitors = output(with(on_it("xrandr"), &["--listmonitors"])).map_err(complaint)?;
        if !monitors.contains("DUMMY1") {
            return Err(complaint("it has no second monitor".into()));
        }
        // Openbox runs the word that it is ready, so nobody has to guess.
        let openbox = with(on_it("openbox"), &["--sm-disable", "--startup", "echo ready"]);
        let mut window_manager = Running::start(openbox, &folder.join("openbox.log"))?;
        window_manager.first_line().map_err(complaint)?;
        Ok(Self { name, _window_manager: window_manager, _server: server })
    }

    /// Tells `command` to open its windows here, whatever other display there is.
    pub fn set(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
}

/// `cargo xtask display -- COMMAND`.
pub fn run_there(packages: Packages, program: &str, arguments: &[String]) -> Done {
    system::prepare(packages, Purpose::Test)?;
    let display = Display::start()?;
    let mut command = command(program);
    display.set(command.args(arguments));
    run(command)
}

/// Debian's `Xorg` is a wrapper that may let only somebody at the console in; the server itself lets anybody.
fn server_program() -> &'static str {
    const SERVER: &str = "/usr/lib/xorg/Xorg";
    if Path::new(SERVER).is_file() { SERVER } else { "Xorg" }
}

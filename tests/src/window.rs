//! The running program and its windows, driven through WebKitWebDriver: one session holds both the main window and the wall.

use std::ffi::OsStr;
use std::future::Future;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use fantoccini::wd::{Capabilities, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::Outcome;
use crate::process::children;
use crate::program::{Desk, program};
use crate::screen;

/// Longer than anything in the program may take, also on a busy machine. Nothing waits this long when all is well.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a key that closes the window is given to do so.
const ONE_PRESS: Duration = Duration::from_secs(8);

/// The title of the main window, as a pattern: the wall has another beginning with the same word.
const MAIN_TITLE: &str = "^Innstilling( – .*innstilling)?$";

/// The program, running. Ended when dropped.
pub struct Running {
    /// The session; it looks at one of the windows at a time.
    pub client: Client,
    driver: Driver,
    main: WindowHandle,
}

/// The driver, which starts the program and ends it with itself.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        for child in children(self.0.id()) {
            let _ = signal("-KILL", child);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Starts the program at this desk, with a file when one is named, and waits until its page can be used.
    pub async fn start(desk: &Desk, file: Option<&Path>) -> Outcome<Running> {
        Running::start_where(desk, file, &[]).await
    }

    /// The same on a machine where these variables are set.
    pub async fn start_where(desk: &Desk, file: Option<&Path>, variables: &[(&str, &OsStr)]) -> Outcome<Running> {
        let (driver, client) = wait("the driver has its program", || started(desk, file, variables)).await?;
        let main = client.window().await?;
        let running = Running { client, driver, main };
        running.until("the page is ready", "return document.querySelector('main') !== null", &[]).await?;
        Ok(running)
    }

    /// Turns to the main window.
    pub async fn turn_to_main(&self) -> Outcome {
        Ok(self.client.switch_to_window(self.main.clone()).await?)
    }

    /// Turns to the wall, when it has opened and shows something.
    pub async fn turn_to_wall(&self) -> Outcome {
        let wall = wait("the wall is open", || self.wall()).await?;
        self.client.switch_to_window(wall).await?;
        self.until("the wall shows something", "return document.querySelector('main') !== null", &[]).await?;
        Ok(())
    }

    /// Waits until the wall is gone, and turns to the main window.
    pub async fn wall_closes(&self) -> Outcome {
        wait("the wall is closed", || async { Ok(self.wall().await?.is_none().then_some(())) }).await?;
        self.turn_to_main().await
    }

    async fn wall(&self) -> Outcome<Option<WindowHandle>> {
        Ok(self.client.windows().await?.into_iter().find(|window| *window != self.main))
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.client.execute(script, arguments.to_vec()).await?)
    }

    /// Waits until a script in the page returns something true, and gives it. `what` is said when it never does.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) -> Outcome<Value> {
        let found = wait(what, || async {
            let value = self.script(script, arguments).await?;
            Ok((!matches!(value, Value::Null | Value::Bool(false))).then_some(value))
        });
        match found.await {
            Ok(value) => Ok(value),
            Err(error) => {
                let text = self.script("return document.body.innerText", &[]).await.unwrap_or_default();
                Err(format!("{error}. The page says:\n{}", text.as_str().unwrap_or_default()).into())
            }
        }
    }

    /// The program's process.
    pub fn process(&self) -> Outcome<u32> {
        Ok(*children(self.driver.0.id()).first().ok_or("the program has ended")?)
    }

    /// The plug is pulled: the program has no chance to do anything more.
    pub fn pull_the_plug(self) -> Outcome {
        for child in children(self.driver.0.id()) {
            signal("-KILL", child)?;
        }
        Ok(())
    }

    /// Asks the main window to close, as its owner would, and waits until it asks back.
    pub async fn ask_to_close(&self, asks: &str) -> Outcome {
        let program = *children(self.driver.0.id()).first().ok_or("the program has ended already")?;
        screen::close_window(program, MAIN_TITLE)?;
        self.reads(asks).await
    }

    /// Waits until the program has ended by itself.
    pub async fn ends(self) -> Outcome {
        let programs = children(self.driver.0.id());
        wait("the program has ended", || async { Ok(programs.iter().all(|id| has_ended(*id)).then_some(())) }).await
    }

    /// Closes the main window as its owner would, and waits until the program has ended by itself.
    pub async fn close(self) -> Outcome {
        let programs = children(self.driver.0.id());
        let program = *programs.first().ok_or("the program has ended already")?;
        // A window manager that has just started does not hear every key: then they are pressed again.
        let mut pressed: Option<Instant> = None;
        wait("the program has ended", || {
            let ended = has_ended(program);
            if !ended && pressed.is_none_or(|pressed| pressed.elapsed() > ONE_PRESS) {
                pressed = Some(Instant::now());
                // The window may be gone between being found and being closed.
                let _ = screen::close_window(program, MAIN_TITLE);
            }
            async move { Ok(ended.then_some(())) }
        })
        .await
    }
}

/// A process that is gone, or that only waits to be taken note of.
fn has_ended(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat")).map_or(true, |stat| stat.contains(") Z "))
}

/// Asks again and again until there is an answer.
pub async fn wait<T, F: Future<Output = Outcome<Option<T>>>>(what: &str, mut ask: impl FnMut() -> F) -> Outcome<T> {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        if begun.elapsed() > PATIENCE {
            return Err(format!("waited in vain: {what}").into());
        }
        tokio::time::sleep(Duration::from_millis(15)).await;
    }
}

/// A driver and its program. The two find each other by a port that the driver draws, which another program may have taken just then:
/// they wait for each other for ever, and both are started anew.
async fn started(desk: &Desk, file: Option<&Path>, variables: &[(&str, &OsStr)]) -> Outcome<Option<(Driver, Client)>> {
    let (driver, port) = start_driver(desk, variables)?;
    let arguments: Vec<&Path> = file.into_iter().collect();
    // No browserName and no webSocketUrl: the driver refuses a session that asks for either.
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": program()?, "args": arguments } });
    let Value::Object(wanted) = wanted else { return Err("capabilities are an object".into()) };
    let mut session = ClientBuilder::new(HttpConnector::new());
    let address = format!("http://127.0.0.1:{port}");
    let connecting = session.capabilities(wanted as Capabilities).connect(&address);
    match tokio::time::timeout(PATIENCE / 2, connecting).await {
        Ok(client) => Ok(Some((driver, client?))),
        Err(_) => Ok(None),
    }
}

fn start_driver(desk: &Desk, variables: &[(&str, &OsStr)]) -> Outcome<(Driver, u16)> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let home = desk.home();
    let mut driver = Command::new("WebKitWebDriver");
    driver
        .args(["--host=127.0.0.1".to_owned(), format!("--port={port}")])
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        // The dummy driver has no graphics card to compose on.
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("GTK_THEME", "Adwaita")
        .env("USER", "leder")
        // No test meets a program of another one.
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        .envs(variables.iter().copied())
        .stdin(Stdio::null());
    let driver = driver.spawn().map_err(|error| format!("WebKitWebDriver (package webkit2gtk-driver): {error}"))?;
    let driver = Driver(driver);
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if begun.elapsed() > PATIENCE {
            return Err("WebKitWebDriver does not listen".into());
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok((driver, port))
}

fn signal(signal: &str, process: u32) -> Outcome {
    let status = Command::new("kill").args([signal, &process.to_string()]).status()?;
    if status.success() { Ok(()) } else { Err(format!("no process {process} to end").into()) }
}

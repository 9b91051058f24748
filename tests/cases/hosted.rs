//! The room without a window: `host` on the real program, led by lines.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;
use whole_program::program::{program, told};

use super::example;

/// A room that is open, and the leader's side of it.
struct Hosted {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    /// What it said first.
    opened: Value,
}

impl Hosted {
    fn open(file: &Path, kept: &Path) -> Hosted {
        let mut command = Command::new(program().unwrap());
        command.args(["host", file.to_str().unwrap(), "--bind", "127.0.0.1:0", "--keep", kept.to_str().unwrap()]);
        command.env("LC_ALL", "nb_NO.UTF-8").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut hosted = Hosted { child, stdin, stdout, opened: Value::Null };
        hosted.opened = hosted.next();
        hosted
    }

    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    fn say(&mut self, line: &str) -> Value {
        writeln!(self.stdin, "{line}").unwrap();
        self.next()
    }

    /// The leader hangs up; the exit code.
    fn end(mut self) -> Option<i32> {
        drop(self.stdin);
        self.child.wait().unwrap().code()
    }
}

#[test]
fn a_room_says_where_it_is_and_is_led_by_lines_until_they_end() {
    let (desk, file) = example("nordland-2023");
    let mut hosted = Hosted::open(&file, &desk.meetings().join("rom"));
    assert_eq!((&hosted.opened["room"], hosted.opened["fingerprint"].as_str().unwrap().len()), (&"open".into(), 64));
    let seats = hosted.opened["invitations"].as_array().unwrap().len();
    assert!(seats > 0, "each seat is invited: {}", hosted.opened);

    let mut plain = TcpStream::connect(hosted.opened["address"].as_str().unwrap()).unwrap();
    plain.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut page = String::new();
    plain.read_to_string(&mut page).unwrap();
    assert!(page.contains(hosted.opened["fingerprint"].as_str().unwrap()), "{page}");

    let locked = hosted.say(r#"{"do":"lock","need":"rekom-1"}"#);
    assert_eq!((&locked["ok"], &locked["line"]), (&true.into(), &1.into()));
    let refused = hosted.say(r#"{"do":"approve","knock":7}"#);
    assert_eq!((&refused["code"], &refused["line"]), (&"knock-unknown".into(), &2.into()));
    assert!(refused["message"].as_str().unwrap().starts_with("Ingen venter ved døra som nummer 7."), "{refused}");
    let code = hosted.say(r#"{"do":"new-code"}"#)["room"]["code"].clone();
    assert_ne!(code, hosted.opened["code"]);
    assert_eq!(hosted.say(r#"{"do":"show-room","now":true}"#)["code"], "message-not-understood");
    assert_eq!(hosted.say("bosh")["code"], "not-understood");
    assert_eq!(hosted.end(), Some(0));
}

#[test]
fn a_room_that_was_killed_opens_with_the_same_key_and_the_same_invitations() {
    let (desk, file) = example("nordland-2023");
    let kept = desk.meetings().join("rom");
    let mut hosted = Hosted::open(&file, &kept);
    hosted.child.kill().unwrap();
    hosted.child.wait().unwrap();
    let again = Hosted::open(&file, &kept);
    assert_eq!(again.opened["fingerprint"], hosted.opened["fingerprint"]);
    let secret = |hosted: &Hosted| hosted.opened["invitations"][0]["secret"].clone();
    assert_eq!(secret(&again), secret(&hosted));
    assert_eq!(again.end(), Some(0));
}

#[test]
fn a_room_is_never_opened_on_all_addresses() {
    let (desk, file) = example("nordland-2023");
    let kept = desk.meetings().join("rom");
    let words = ["host", file.to_str().unwrap(), "--bind", "0.0.0.0:0", "--keep", kept.to_str().unwrap()];
    let told = told(&words, "nb_NO.UTF-8", b"").unwrap();
    assert_eq!((told.exit, told.stdout.as_str()), (Some(1), ""));
    assert!(told.stderr.starts_with("address-all: 0.0.0.0 står for alle adressene"), "{}", told.stderr);
}

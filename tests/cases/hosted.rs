//! The room without a window: `host` on the real program, led by lines.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdin, Command};
use std::time::Duration;

use serde_json::Value;
use whole_program::lines::{Lines, started};
use whole_program::program::{program, told};

use super::example;

/// A line that has not come after so long will not come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A room that is open, and the leader's side of it.
struct Hosted {
    child: Child,
    stdin: ChildStdin,
    lines: Lines,
    /// What it said first.
    opened: Value,
}

impl Hosted {
    fn open(file: &Path, kept: &Path) -> Hosted {
        Hosted::open_with(file, kept, &[])
    }

    fn open_with(file: &Path, kept: &Path, more: &[&str]) -> Hosted {
        let mut command = Command::new(program().unwrap());
        command.args(["host", file.to_str().unwrap(), "--bind", "127.0.0.1:0", "--keep", kept.to_str().unwrap()]);
        command.args(more).env("LC_ALL", "nb_NO.UTF-8");
        let (child, stdin, lines) = started(&mut command, PATIENCE).unwrap();
        let opened = lines.next().unwrap();
        Hosted { child, stdin, lines, opened }
    }

    fn say(&mut self, line: &str) -> Value {
        writeln!(self.stdin, "{line}").unwrap();
        self.lines.next().unwrap()
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
fn verify_says_that_a_copy_taken_while_the_meeting_was_open_may_lack_the_last_and_that_it_is_in_order() {
    let (desk, file) = example("nordland-2023");
    let mut hosted = Hosted::open(&file, &desk.meetings().join("rom"));
    assert_eq!(hosted.say(r#"{"do":"lock","need":"rekom-1"}"#)["ok"], true);
    let copy = desk.meetings().join("kopi.innstilling");
    std::fs::copy(&file, &copy).unwrap();
    assert_eq!(hosted.end(), Some(0));
    let verify = |file: &Path, locale: &str, more: &[&str]| {
        let told = told(&[&["verify", file.to_str().unwrap()], more].concat(), locale, b"").unwrap();
        assert_eq!(told.exit, Some(0), "{told:?}");
        told
    };
    for (locale, says) in [
        ("nb_NO.UTF-8", "kan den mangle det siste"),
        ("nn_NO.UTF-8", "kan ho mangle det siste"),
        ("en_GB.UTF-8", "it may lack the last"),
    ] {
        let told = verify(&copy, locale, &[]);
        assert!(told.stderr.contains(says) && told.stderr.lines().count() == 1, "{told:?}");
        assert_eq!(verify(&file, locale, &[]).stderr, "", "the file itself was closed");
    }
    let told: Value = serde_json::from_str(&verify(&copy, "nb_NO.UTF-8", &["--json"]).stdout).unwrap();
    let code = &told["warnings"][0]["code"];
    assert_eq!(
        (&told["ok"], code, &told["problems"]),
        (&true.into(), &"copied-while-open".into(), &Value::Array(vec![]))
    );
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

#[test]
fn a_certificate_of_ones_own_is_what_the_room_is_known_by_and_one_that_does_not_serve_is_said() {
    let (desk, file) = example("nordland-2023");
    let kept = desk.meetings().join("rom");
    let said = |hosted: &Hosted, name: &str| hosted.opened[name].as_str().unwrap_or_default().to_owned();
    let made = Hosted::open(&file, &kept);
    let (made_key, made_name) = (said(&made, "fingerprint"), said(&made, "browser"));
    assert_eq!(made.end(), Some(0));
    let (certificate, key) = (desk.meetings().join("rom.pem"), desk.meetings().join("rom.key"));
    let write = |names: &[&str]| {
        let (pair, names) = (rcgen::KeyPair::generate().unwrap(), names.iter().map(|name| (*name).to_owned()));
        let own = rcgen::CertificateParams::new(names.collect::<Vec<_>>()).unwrap().self_signed(&pair).unwrap();
        std::fs::write(&certificate, own.pem()).unwrap();
        std::fs::write(&key, pair.serialize_pem()).unwrap();
    };
    let own = ["--certificate", certificate.to_str().unwrap(), "--key", key.to_str().unwrap()];
    write(&["localhost"]);
    let hosted = Hosted::open_with(&file, &kept, &own);
    assert_ne!(said(&hosted, "fingerprint"), made_key);
    assert_eq!(hosted.opened["invitations"][0]["fingerprint"], hosted.opened["fingerprint"]);
    let port = said(&hosted, "address").rsplit(':').next().unwrap().to_owned();
    assert_eq!((said(&hosted, "browser"), made_name), (format!("localhost:{port}"), String::new()));
    assert_eq!(hosted.end(), Some(0));

    write(&["10.9.8.7"]);
    let (meeting, kept) = (file.to_str().unwrap(), kept.to_str().unwrap());
    let words = [&["host", meeting, "--bind", "127.0.0.1:0", "--keep", kept][..], &own].concat();
    let told = told(&words, "nn_NO.UTF-8", b"").unwrap();
    assert_eq!((told.exit, told.stdout.as_str()), (Some(1), ""));
    let refused = "certificate-not-for-address: Sertifikatet gjeld ikkje for 127.0.0.1. Det gjeld for: 10.9.8.7.";
    assert!(told.stderr.starts_with(refused), "{}", told.stderr);
}

//! A certificate of the leader's own, chosen in the system's dialogs: the room is known by it, one that does not serve is said, and the
//! room makes its own key again.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use whole_program::program::Desk;
use whole_program::window::{Running, wait};
use whole_program::{Outcome, accessibility, picture, screen};

const CERTIFICATE: &str = "Hvilket sertifikat";
const KEY: &str = "Hvilken nøkkel hører til";
const TITLE: &str = "^Innstilling( – .*innstilling)?$";

/// A certificate for this machine with its key, and the certificate's fingerprint.
struct Own {
    certificate: PathBuf,
    key: PathBuf,
    fingerprint: String,
}

fn own(folder: &Path, name: &str) -> Outcome<Own> {
    let pair = rcgen::KeyPair::generate()?;
    let made = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()])?.self_signed(&pair)?;
    let (certificate, key) = (folder.join(format!("{name}.pem")), folder.join(format!("{name}.key")));
    fs::write(&certificate, made.pem())?;
    fs::write(&key, pair.serialize_pem())?;
    let fingerprint = Sha256::digest(made.der()).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Own { certificate, key, fingerprint })
}

/// The dialog that asks this is answered by a path.
async fn answers(asks: &str, path: &Path) -> Outcome {
    wait(&format!("«{asks}» is asked"), || async { Ok(screen::is_seen(asks).then_some(())) }).await?;
    wait("the dialog has taken the path", || async { Ok(screen::answer_with_path(asks, path)?.then_some(())) }).await
}

/// The room at the desk, as the leader's page is told of it.
async fn at_desk(running: &Running, part: &str) -> Outcome<Value> {
    Ok(running.invoke("room", json!({})).await?.pointer(&format!("/answer/{part}")).cloned().unwrap_or_default())
}

#[tokio::test]
async fn a_certificate_of_ones_own_is_chosen_in_the_dialogs_and_the_room_is_known_by_it() -> Outcome {
    let desk = Desk::new()?;
    let (good, other) = (own(&desk.meetings(), "rom")?, own(&desk.meetings(), "annet")?);
    let running = Running::start(&desk, Some(&desk.nordland()?)).await?;
    running.section("Rommet").await?;

    // Who cancels the second dialog has chosen nothing.
    running.enter_on("Bruk eget sertifikat …").await?;
    answers(CERTIFICATE, &good.certificate).await?;
    wait("the key is asked for", || async { Ok(screen::is_seen(KEY).then_some(())) }).await?;
    wait("the dialog is put away", || async { Ok(screen::put_away(KEY)?.then_some(())) }).await?;
    running.control("button", "Bruk eget sertifikat …").await?;
    assert_eq!(at_desk(&running, "certificate").await?, Value::Null);

    // A key that is another's is said, and not taken.
    running.enter_on("Bruk eget sertifikat …").await?;
    answers(CERTIFICATE, &good.certificate).await?;
    answers(KEY, &other.key).await?;
    running.reads("hører ikke til nøkkelen i").await?;
    assert_eq!(at_desk(&running, "certificate").await?, Value::Null, "it is not taken");

    // The right one: the page says for whom and until when, and the room is known by it.
    running.enter_on("Bruk eget sertifikat …").await?;
    answers(CERTIFICATE, &good.certificate).await?;
    answers(KEY, &good.key).await?;
    running.reads("Gjelder til").await?;
    running.reads("127.0.0.1").await?;
    let faults = accessibility::faults(&running).await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    picture::take(TITLE, "room-certificate-chosen")?;
    running.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    assert_eq!(at_desk(&running, "open/view/fingerprint").await?, json!(good.fingerprint));

    // Nothing of the key lies anywhere but where it lay.
    let (key, kept) = (fs::read_to_string(&good.key)?, desk.home().join("data"));
    let secret: String = key.lines().filter(|line| !line.starts_with('-')).collect();
    for path in files(&kept)? {
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        assert!(!text.contains(&secret[..40]), "the key was copied to {}", path.display());
    }

    // The room makes its own key again.
    running.invoke("lead_room", json!({"command": {"do": "close-room"}})).await?;
    running.enter_on("La rommet lage nøkkelen").await?;
    running.control("button", "Bruk eget sertifikat …").await?;
    running.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    assert_ne!(at_desk(&running, "open/view/fingerprint").await?, json!(good.fingerprint));
    running.close().await
}

/// Every file in a folder and those in it.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

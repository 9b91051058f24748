//! A certificate of the leader's own: who trusts its issuer alone opens the room, the app pins it, and nothing of the key is kept.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use room::client::{Entrance, Unreached, reach};
use room::keeping::OwnCertificate;
use room::{Floor, Opening, Room, RoomCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto, version};

use super::fake::{FakeFloor, opening};

/// An issuer that browsers of the house trust, and the certificate that it has issued for these names.
struct Issued {
    issuer: CertificateDer<'static>,
    own: OwnCertificate,
}

fn issued(folder: &Path, names: &[&str]) -> Issued {
    let issuer_key = KeyPair::generate().unwrap();
    let mut issuer = CertificateParams::new(Vec::<String>::new()).unwrap();
    issuer.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let trusted = issuer.self_signed(&issuer_key).unwrap();
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &Issuer::new(issuer, issuer_key)).unwrap();
    let own = OwnCertificate { certificate: folder.join("rom.pem"), key: folder.join("rom.key") };
    std::fs::write(&own.certificate, certificate.pem()).unwrap();
    std::fs::write(&own.key, key.serialize_pem()).unwrap();
    Issued { issuer: trusted.der().clone(), own }
}

fn open_with(own: &OwnCertificate, kept: &Path, bind: &str) -> Opening {
    Opening { certificate: Some(own.clone()), ..opening(kept, bind) }
}

async fn opened(own: &OwnCertificate, kept: &Path) -> Room {
    let floor = FakeFloor::with_seats(1) as Arc<dyn Floor>;
    Room::open(floor, open_with(own, kept, "127.0.0.1:0")).await.map(|(room, _)| room).unwrap()
}

/// Opens the room's page as a browser that trusts this issuer alone: the status line, or why it turned away.
async fn browse(to: SocketAddr, name: &str, issuer: &CertificateDer<'static>) -> Result<String, String> {
    let mut roots = RootCertStore::empty();
    roots.add(issuer.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let tcp = TcpStream::connect(to).await.unwrap();
    let server = ServerName::try_from(name.to_owned()).unwrap();
    let mut tls = TlsConnector::from(Arc::new(config)).connect(server, tcp).await.map_err(|error| error.to_string())?;
    let asked = format!("GET / HTTP/1.1\r\nHost: {name}:{}\r\nConnection: close\r\n\r\n", to.port());
    tls.write_all(asked.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A server that hangs up without a farewell has still answered.
    let _ = tls.read_to_end(&mut answer).await;
    Ok(String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn who_trusts_the_issuer_alone_opens_the_room_by_its_name_and_nobody_by_another() {
    let (kept, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Issued { issuer, own } = issued(files.path(), &["localhost"]);
    let room = opened(&own, kept.path()).await;
    assert_eq!(browse(room.address(), "localhost", &issuer).await, Ok("HTTP/1.1 200 OK".to_owned()));
    let by_address = browse(room.address(), "127.0.0.1", &issuer).await;
    assert!(by_address.is_err_and(|why| why.contains("not valid for name")), "it is not for the address");
    let another = issued(files.path(), &["localhost"]).issuer;
    assert!(
        browse(room.address(), "localhost", &another).await.is_err_and(|why| why.contains("invalid peer certificate"))
    );
}

#[tokio::test]
async fn a_certificate_for_the_address_needs_no_name_and_a_name_that_points_here_is_still_not_answered() {
    let (kept, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Issued { issuer, own } = issued(files.path(), &["127.0.0.1", "localhost"]);
    let room = opened(&own, kept.path()).await;
    assert_eq!(room.sign().browser, None);
    assert_eq!(browse(room.address(), "127.0.0.1", &issuer).await, Ok("HTTP/1.1 200 OK".to_owned()));
    assert_eq!(browse(room.address(), "localhost", &issuer).await, Ok("HTTP/1.1 421 Misdirected Request".to_owned()));
}

#[tokio::test]
async fn fingerprint_invitation_and_qr_code_are_the_own_certificates_and_the_app_pins_it() {
    let (kept, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let made = {
        let floor = FakeFloor::with_seats(1) as Arc<dyn Floor>;
        Room::open(floor, opening(kept.path(), "127.0.0.1:0")).await.unwrap().0.fingerprint()
    };
    let Issued { own, .. } = issued(files.path(), &["localhost"]);
    let room = opened(&own, kept.path()).await;
    assert_ne!(room.fingerprint(), made);
    let invitation = room.invite_all().unwrap().remove(0);
    assert_eq!((invitation.fingerprint, invitation.address), (room.fingerprint(), room.address().to_string()));
    let sign = room.sign();
    assert_eq!(sign.browser, Some(format!("localhost:{}", room.address().port())));
    let Ok(Entrance::Code { address, pinned, .. }) = Entrance::read(&sign.link) else { panic!("{}", sign.link) };
    assert_eq!((address, pinned), (room.address(), Some(room.fingerprint())));
    assert_eq!(reach(address, pinned).await.unwrap().fingerprint, room.fingerprint());
    assert_eq!(reach(address, Some(made)).await.err(), Some(Unreached::AnotherRoom), "who pinned the made key is told");
}

#[tokio::test]
async fn a_certificate_that_does_not_serve_opens_no_room_and_none_is_opened_without_it() {
    let (kept, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Issued { own, .. } = issued(files.path(), &["10.9.8.7"]);
    let refused = async || {
        let floor = FakeFloor::with_seats(1) as Arc<dyn Floor>;
        Room::open(floor, open_with(&own, kept.path(), "127.0.0.1:0")).await.err().expect("it is refused")
    };
    assert_eq!(refused().await.code, RoomCode::CertificateNotForAddress);
    std::fs::remove_file(&own.key).unwrap();
    assert_eq!(refused().await.code, RoomCode::CertificateNotRead);
}

#[tokio::test]
async fn the_key_stays_where_it_lies() {
    let (kept, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Issued { own, .. } = issued(files.path(), &["127.0.0.1"]);
    let room = opened(&own, kept.path()).await;
    room.remember().unwrap();
    room.invite_all().unwrap();
    let text = std::fs::read_to_string(&own.key).unwrap();
    let secret = text.lines().nth(1).unwrap();
    let mut looked = 0;
    let mut folders = vec![kept.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                looked += 1;
                assert!(
                    !String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(secret),
                    "{}",
                    path.display()
                );
            }
        }
    }
    assert!(looked > 0, "something is kept");
}

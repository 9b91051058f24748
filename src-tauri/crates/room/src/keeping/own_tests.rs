use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, PKCS_ECDSA_P384_SHA384};
use tempfile::TempDir;
use time::{Duration as Days, OffsetDateTime};

use super::*;

/// A folder with a certificate for these names, issued by an issuer, and its key.
struct Files {
    folder: TempDir,
    own: OwnCertificate,
    issuer: String,
}

fn now() -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH + Days::days(20_500)
}

fn at(time: OffsetDateTime) -> DateTime<Utc> {
    DateTime::from_timestamp(time.unix_timestamp(), 0).unwrap()
}

fn files(names: &[&str]) -> Files {
    let folder = tempfile::tempdir().unwrap();
    let issuer_key = KeyPair::generate().unwrap();
    let mut issuer = CertificateParams::new(Vec::<String>::new()).unwrap();
    issuer.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer_pem = issuer.self_signed(&issuer_key).unwrap().pem();
    let issuer = Issuer::new(issuer, issuer_key);
    let key = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap();
    let mut parameters =
        CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
    (parameters.not_before, parameters.not_after) = (now() - Days::days(10), now() + Days::days(10));
    let certificate = parameters.signed_by(&key, &issuer).unwrap().pem();
    let path = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    // The issuer first, as some write it.
    let own = OwnCertificate {
        certificate: path("rom.pem", &format!("{issuer_pem}{certificate}")),
        key: path("rom.key", &key.serialize_pem()),
    };
    Files { folder, own, issuer: issuer_pem }
}

impl Files {
    fn with(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Why these two do not serve.
    fn refused(certificate: &Path, key: &Path, time: OffsetDateTime) -> RoomRefusal {
        let own = OwnCertificate { certificate: certificate.to_owned(), key: key.to_owned() };
        own.read(at(time)).err().expect("it is refused")
    }
}

#[test]
fn the_certificate_of_the_key_is_the_rooms_wherever_it_stands_in_the_file() {
    let files = files(&["rom.kommune.example", "192.168.1.20"]);
    let identity = files.own.read(at(now())).unwrap();
    assert_eq!(identity.names().told(), ["rom.kommune.example", "192.168.1.20"]);
    assert_eq!(identity.certificates.len(), 2, "and those that vouch for it follow");
    let text =
        std::fs::read_to_string(&files.own.certificate).unwrap() + &std::fs::read_to_string(&files.own.key).unwrap();
    let one = files.with("alt.pem", text);
    let together = OwnCertificate { certificate: one.clone(), key: one };
    assert_eq!(together.read(at(now())).unwrap().fingerprint(), identity.fingerprint(), "both in one file");
}

#[test]
fn each_way_in_which_files_do_not_serve_is_said_by_itself() {
    let files = files(&["192.168.1.20"]);
    let OwnCertificate { certificate, key } = &files.own;
    let code = |certificate: &Path, key: &Path| Files::refused(certificate, key, now()).code;
    let missing = files.folder.path().join("borte.pem");
    assert_eq!(code(&missing, key), RoomCode::CertificateNotRead);
    assert_eq!(code(certificate, &missing), RoomCode::CertificateNotRead);
    assert_eq!(code(key, key), RoomCode::CertificateWrongFile, "the key in place of the certificate");
    assert_eq!(code(certificate, certificate), RoomCode::CertificateKeyWrongFile, "and the other way");
    let der = CertificateDer::from_pem_slice(&std::fs::read(certificate).unwrap()).unwrap();
    assert_eq!(code(&files.with("rom.cer", &*der), key), RoomCode::CertificateWrongFile, "not PEM");
    let nonsense = files.with("tull.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    assert_eq!(code(&nonsense, key), RoomCode::CertificateWrongFile);
    let text = std::fs::read_to_string(key).unwrap().replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    assert_eq!(code(certificate, &files.with("laast.key", text)), RoomCode::CertificateKeyEncrypted);
    let old = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n";
    assert_eq!(code(certificate, &files.with("gammel.key", old)), RoomCode::CertificateKeyEncrypted);
    let other = files.with("annen.key", KeyPair::generate().unwrap().serialize_pem());
    assert_eq!(code(certificate, &other), RoomCode::CertificateOfAnotherKey);
    assert_eq!(code(&files.with("utsteder.pem", &files.issuer), key), RoomCode::CertificateOfAnotherKey);
    let unknown = files.with("ukjent.key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    assert_eq!(code(certificate, &unknown), RoomCode::CertificateKeyNotUsable);
}

#[test]
fn a_certificate_that_holds_no_longer_or_not_yet_says_until_or_from_when() {
    let files = files(&["192.168.1.20"]);
    let OwnCertificate { certificate, key } = &files.own;
    let late = Files::refused(certificate, key, now() + Days::days(11));
    let early = Files::refused(certificate, key, now() - Days::days(11));
    assert_eq!((late.code, early.code), (RoomCode::CertificateExpired, RoomCode::CertificateNotYet));
    assert_eq!((late.values["to"].as_str(), early.values["from"].as_str()), ("26.02.2026 01.00", "06.02.2026 01.00"));
}

#[tokio::test]
async fn a_certificate_is_for_an_address_or_for_a_name_that_leads_to_it() {
    let at_home: SocketAddr = "127.0.0.1:8443".parse().unwrap();
    let named = async |names: &[&str]| files(names).own.read(at(now())).unwrap().named_at(at_home).await;
    assert_eq!(named(&["127.0.0.1", "localhost"]).await, Ok(None), "for the address itself");
    assert_eq!(named(&["localhost"]).await, Ok(Some("localhost".to_owned())));
    let refused = named(&["10.9.8.7", "fd00::1"]).await.unwrap_err();
    assert_eq!(refused.code, RoomCode::CertificateNotForAddress);
    assert_eq!(
        (refused.values["address"].as_str(), refused.values["names"].as_str()),
        ("127.0.0.1", "10.9.8.7, fd00::1")
    );
    assert_eq!(named(&[]).await.unwrap_err().values["names"], "–");
}

#[test]
fn where_the_files_lie_is_remembered_and_nothing_of_what_is_in_them() {
    let (files, rooms) = (files(&["192.168.1.20"]), tempfile::tempdir().unwrap());
    assert_eq!(OwnCertificate::kept(rooms.path()), Ok(None));
    files.own.keep(rooms.path()).unwrap();
    assert_eq!(OwnCertificate::kept(rooms.path()), Ok(Some(files.own.clone())));
    let key = std::fs::read_to_string(&files.own.key).unwrap();
    let secret = key.lines().nth(1).unwrap();
    for file in std::fs::read_dir(rooms.path()).unwrap() {
        assert!(!std::fs::read_to_string(file.unwrap().path()).unwrap().contains(secret));
    }
    OwnCertificate::forget(rooms.path()).unwrap();
    OwnCertificate::forget(rooms.path()).unwrap();
    assert_eq!(OwnCertificate::kept(rooms.path()), Ok(None));
}

//! TLS to a room: the certificate is the one that is pinned, or it is noted which one was met.

use std::sync::{Arc, Mutex, PoisonError};

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme, crypto, version};

use crate::bytes::{Fingerprint, digest};

/// Notes which certificate is met, and goes on only with the one that is expected, when one is.
#[derive(Debug)]
pub struct Pinned {
    expected: Option<Fingerprint>,
    met: Mutex<Option<Fingerprint>>,
    provider: Arc<crypto::CryptoProvider>,
}

impl Pinned {
    /// For one connection.
    pub fn new(expected: Option<Fingerprint>) -> Arc<Pinned> {
        Arc::new(Pinned { expected, met: Mutex::default(), provider: Arc::new(crypto::ring::default_provider()) })
    }

    /// The certificate that was met.
    pub fn met(&self) -> Option<Fingerprint> {
        *self.met.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// TLS 1.3 that is verified by this.
    pub fn connector(self: &Arc<Pinned>) -> Result<TlsConnector, Error> {
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_protocol_versions(&[&version::TLS13])?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(self) as Arc<dyn ServerCertVerifier>)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsConnector::from(Arc::new(config)))
    }
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let met = digest(&[certificate]);
        *self.met.lock().unwrap_or_else(PoisonError::into_inner) = Some(met);
        match self.expected.is_none_or(|expected| expected == met) {
            true => Ok(ServerCertVerified::assertion()),
            false => Err(Error::General("another certificate than the one that is pinned".to_owned())),
        }
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::General("the room speaks TLS 1.3 alone".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

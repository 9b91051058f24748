//! For whom a certificate is: the names and addresses of its `subjectAltName` (RFC 5280, section 4.2.1.6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The extension's object identifier, 2.5.29.17, with tag and length.
const ALT_NAME: &[u8] = &[0x06, 0x03, 0x55, 0x1d, 0x11];
const SEQUENCE: u8 = 0x30;
const OCTETS: u8 = 0x04;
const BOOLEAN: u8 = 0x01;
const DNS_NAME: u8 = 0x82;
const ADDRESS: u8 = 0x87;

/// For whom a certificate is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Names of machines, in small letters; one may begin with `*.`.
    pub machines: Vec<String>,
    /// Addresses.
    pub addresses: Vec<IpAddr>,
}

impl Names {
    /// Of a certificate in DER; none where there are none or they cannot be read.
    pub fn of(certificate: &[u8]) -> Names {
        let at = certificate.windows(ALT_NAME.len()).position(|window| window == ALT_NAME);
        at.and_then(|at| certificate.get(at + ALT_NAME.len()..)).and_then(read).unwrap_or_default()
    }

    /// As they are told, in the order in which they stand there.
    pub fn told(&self) -> Vec<String> {
        self.machines.iter().cloned().chain(self.addresses.iter().map(IpAddr::to_string)).collect()
    }

    /// The machines' names that may be asked for where they lead. A name that begins with `*.` is for this machine under that name.
    pub fn of_this_machine(&self, machine: &str) -> Vec<String> {
        let machine = machine.split('.').next().unwrap_or_default().to_lowercase();
        let named = self.machines.iter().filter_map(|name| match name.strip_prefix("*.") {
            Some(_) if machine.is_empty() => None,
            Some(domain) => Some(format!("{machine}.{domain}")),
            None => Some(name.clone()),
        });
        named.filter(|name| is_name(name)).collect()
    }
}

/// What follows the identifier: whether it is critical, and the names in an octet string.
fn read(after: &[u8]) -> Option<Names> {
    let (tag, value, rest) = element(after)?;
    let (tag, value) = if tag == BOOLEAN { element(rest).map(|(tag, value, _)| (tag, value))? } else { (tag, value) };
    let (SEQUENCE, mut left, _) = (if tag == OCTETS { element(value) } else { None })? else { return None };
    let mut names = Names::default();
    while let Some((tag, value, rest)) = element(left) {
        match tag {
            DNS_NAME => names.machines.extend(std::str::from_utf8(value).ok().map(str::to_ascii_lowercase)),
            ADDRESS => names.addresses.extend(address(value)),
            _ => {}
        }
        left = rest;
    }
    Some(names)
}

fn address(value: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(value).ok().map(|bytes| IpAddr::V4(Ipv4Addr::from(bytes)));
    v4.or_else(|| <[u8; 16]>::try_from(value).ok().map(|bytes| IpAddr::V6(Ipv6Addr::from(bytes))))
}

/// The first element of this DER: its tag, what is in it, and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first - 0x80))?;
            (bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (value, rest) = rest.split_at_checked(length)?;
    Some((tag, value, rest))
}

/// Whether it is written as a machine's name in an address: nothing else is put into a link or compared with a `Host`.
fn is_name(name: &str) -> bool {
    let letters =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    name.len() <= 253 && name.split('.').all(letters) && name.parse::<IpAddr>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair};

    fn names(of: &[&str]) -> Names {
        let parameters = CertificateParams::new(of.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
        Names::of(parameters.self_signed(&KeyPair::generate().unwrap()).unwrap().der())
    }

    #[test]
    fn names_and_addresses_are_read_also_when_there_are_more_than_a_short_length_holds() {
        let few = names(&["Rom.Kommune.example", "192.168.1.20", "fd00::1"]);
        assert_eq!(few.told(), ["rom.kommune.example", "192.168.1.20", "fd00::1"]);
        let many: Vec<String> = (0..40).map(|number| format!("maskin-{number}.kommune.example")).collect();
        assert_eq!(names(&many.iter().map(String::as_str).collect::<Vec<_>>()).told(), many);
        assert_eq!(names(&[]), Names::default());
    }

    #[test]
    fn what_is_cut_anywhere_is_no_name_and_no_fault() {
        let parameters = CertificateParams::new(["rom.example".to_owned()]).unwrap();
        let whole = parameters.self_signed(&KeyPair::generate().unwrap()).unwrap();
        for length in 0..whole.der().len() {
            let read = Names::of(&whole.der()[..length]);
            assert!(read == Names::default() || read.told() == ["rom.example"], "{length}: {read:?}");
        }
    }

    #[test]
    fn a_name_for_all_machines_of_a_domain_is_this_machines_name_there() {
        let read = names(&["*.kommune.example", "rom.kommune.example"]);
        assert_eq!(read.of_this_machine("PC-7.local"), ["pc-7.kommune.example", "rom.kommune.example"]);
        assert_eq!(read.of_this_machine(""), ["rom.kommune.example"]);
        assert_eq!(read.of_this_machine("møte pc"), ["rom.kommune.example"], "no name that an address can hold");
    }
}

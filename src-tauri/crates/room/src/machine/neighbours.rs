//! Who is to be heard on the wire: the table in which the system keeps the machines of its own network (ARP). A machine that is in it is
//! there, whatever its firewall does with calls. Nothing is sent for it: whoever called the machine just now has made the system look.

use std::net::{IpAddr, Ipv4Addr};

/// Whether a machine is to be heard on the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// It says where it is.
    Heard,
    /// It was asked for, and says nothing; or another machine answers in its place.
    Silent,
    /// The system does not say.
    NotKnown,
}

/// Whether the machine with this address is to be heard, after it was called.
pub fn neighbour(address: IpAddr) -> Neighbour {
    match (address.to_canonical(), table()) {
        (IpAddr::V4(address), Some(table)) => heard(&table, address),
        (IpAddr::V4(_) | IpAddr::V6(_), _) => Neighbour::NotKnown,
    }
}

/// By what the system's table says, a machine a line: its address first, and somewhere after it where it is on the wire.
fn heard(table: &str, address: Ipv4Addr) -> Neighbour {
    let lines = table.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let of: Ipv4Addr = words.next()?.parse().ok()?;
        Some((of, words.find_map(place_on_wire)))
    });
    let known: Vec<(Ipv4Addr, Option<u64>)> = lines.collect();
    let of = |wanted: Ipv4Addr| known.iter().find(|(of, _)| *of == wanted);
    match of(address) {
        None if LISTS_WHO_IS_SILENT => Neighbour::NotKnown,
        None | Some((_, None | Some(0))) => Neighbour::Silent,
        // An access point that keeps its clients apart may answer for all of them, with its own place.
        Some((_, Some(place))) if known.iter().any(|(of, other)| *of != address && *other == Some(*place)) => {
            Neighbour::Silent
        }
        Some((_, Some(_))) => Neighbour::Heard,
    }
}

/// `00:1b:44:11:3a:b7`, or with hyphens as Windows writes it.
fn place_on_wire(word: &str) -> Option<u64> {
    let parts: Vec<&str> = word.split([':', '-']).collect();
    let is_place = parts.len() == 6 && parts.iter().all(|part| part.len() == 2);
    is_place.then(|| u64::from_str_radix(&parts.concat(), 16).ok()).flatten()
}

/// Linux keeps who was asked for in vain in its table too; Windows leaves them out.
const LISTS_WHO_IS_SILENT: bool = !cfg!(windows);

#[cfg(target_os = "linux")]
fn table() -> Option<String> {
    std::fs::read_to_string("/proc/net/arp").ok()
}

#[cfg(windows)]
fn table() -> Option<String> {
    use std::os::windows::process::CommandExt;
    /// It opens no window of its own.
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    let root = std::path::PathBuf::from(std::env::var_os("SystemRoot")?);
    let mut command = std::process::Command::new(root.join("System32").join("arp.exe"));
    let output = command.arg("-a").creation_flags(CREATE_NO_WINDOW).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(not(any(target_os = "linux", windows)))]
fn table() -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINUX: &str = "\
IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         a0:b1:c2:d3:e4:f5     *        wlan0
192.168.1.20     0x1         0x2         00:1b:44:11:3a:b7     *        wlan0
192.168.1.21     0x1         0x0         00:00:00:00:00:00     *        wlan0
192.168.1.22     0x1         0x2         a0:b1:c2:d3:e4:f5     *        wlan0
";
    const WINDOWS: &str = "\
Interface: 192.168.1.31 --- 0x7
  Internet Address      Physical Address      Type
  192.168.1.1           a0-b1-c2-d3-e4-f5     dynamic
  192.168.1.20          00-1b-44-11-3a-b7     dynamic
";

    fn of(table: &str, last: u8) -> Neighbour {
        heard(table, Ipv4Addr::new(192, 168, 1, last))
    }

    #[test]
    fn a_machine_with_a_place_on_the_wire_is_heard_as_both_systems_write_it() {
        assert_eq!((of(LINUX, 20), of(WINDOWS, 20)), (Neighbour::Heard, Neighbour::Heard));
    }

    #[test]
    fn one_that_was_asked_for_in_vain_is_silent_and_so_is_one_that_another_answers_for() {
        assert_eq!((of(LINUX, 21), of(LINUX, 22)), (Neighbour::Silent, Neighbour::Silent));
    }

    #[test]
    fn of_one_that_is_not_in_the_table_linux_does_not_say_and_windows_says_that_it_is_silent() {
        let said = if cfg!(windows) { Neighbour::Silent } else { Neighbour::NotKnown };
        assert_eq!((of(LINUX, 99), of("", 20)), (said, said));
        assert_eq!(neighbour("fd00::1".parse().unwrap()), Neighbour::NotKnown);
    }

    #[test]
    fn what_is_no_place_on_the_wire_is_none() {
        for word in ["0x1", "00:1b:44:11:3a", "00:1b:44:11:3a:zz", "wlan0", "", "00:1b:44:11:3a:b7:00"] {
            assert_eq!(place_on_wire(word), None, "{word}");
        }
    }
}

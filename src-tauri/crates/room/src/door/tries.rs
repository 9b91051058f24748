//! How often somebody may try: some times at once, then one more each so often. Counted for each address by itself, so that no
//! neighbour can lock another out.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::limits::{ADDRESSES_REMEMBERED, TRIES_FREE, TRY_EVERY};
use crate::{RoomCode, RoomRefusal};

/// So many times at once, then one more each so often: kept as the time when all of them are free again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Allowance {
    free_again: DateTime<Utc>,
}

impl Allowance {
    /// Takes one, or says how long to wait.
    pub fn take(&mut self, free: u32, every: Duration, now: DateTime<Utc>) -> Result<(), Duration> {
        let wait = self.wait(free, every, now);
        if wait.is_zero() {
            self.free_again = self.free_again.max(now) + every;
            return Ok(());
        }
        Err(wait)
    }

    /// How long until one can be taken.
    fn wait(&self, free: u32, every: Duration, now: DateTime<Utc>) -> Duration {
        let taken = (self.free_again - now).to_std().unwrap_or_default();
        (taken + every).saturating_sub(every * free)
    }
}

/// The wrong tries of each address.
#[derive(Debug, Default)]
pub struct Tries {
    wrong: BTreeMap<IpAddr, Allowance>,
}

impl Tries {
    /// Whether the address may try now.
    pub fn may(&self, from: IpAddr, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        let wait =
            self.wrong.get(&source(from)).map(|tries| tries.wait(TRIES_FREE, TRY_EVERY, now)).unwrap_or_default();
        if wait.is_zero() {
            return Ok(());
        }
        Err(RoomRefusal::new(RoomCode::TooManyTries, "too many wrong tries from this address")
            .with("seconds", whole(wait)))
    }

    /// The address tried what was wrong.
    pub fn was_wrong(&mut self, from: IpAddr, now: DateTime<Utc>) {
        if self.wrong.len() >= ADDRESSES_REMEMBERED {
            self.wrong.retain(|_, tries| tries.free_again > now);
        }
        if self.wrong.len() >= ADDRESSES_REMEMBERED
            && let Some(oldest) = self.wrong.iter().min_by_key(|(_, tries)| tries.free_again).map(|(from, _)| *from)
        {
            self.wrong.remove(&oldest);
        }
        // One too many was refused before it was tried.
        let _ = self.wrong.entry(source(from)).or_default().take(TRIES_FREE, TRY_EVERY, now);
    }
}

/// Whole seconds, so that who waits them has waited long enough.
pub fn whole(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// Who stands behind an address: in IPv6 a machine has a whole network of them.
pub fn source(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn after_five_wrong_tries_one_waits_and_the_neighbour_does_not() {
        let (mut tries, now) = (Tries::default(), DateTime::UNIX_EPOCH);
        let (guesser, neighbour) = (address("192.168.1.7"), address("192.168.1.8"));
        for _ in 0..5 {
            tries.may(guesser, now).unwrap();
            tries.was_wrong(guesser, now);
        }
        let refused = tries.may(guesser, now).unwrap_err();
        assert_eq!((refused.code, refused.values["seconds"].as_str()), (RoomCode::TooManyTries, "12"));
        tries.may(neighbour, now).unwrap();
        tries.may(guesser, now + Duration::from_secs(12)).unwrap();
        tries.was_wrong(guesser, now + Duration::from_secs(12));
        assert!(tries.may(guesser, now + Duration::from_secs(13)).is_err(), "one more, not five");
        tries.may(guesser, now + Duration::from_secs(90)).unwrap();
    }

    #[test]
    fn a_machine_with_a_network_of_addresses_is_one() {
        assert_eq!(source(address("2001:db8:1:2:3::4")), source(address("2001:db8:1:2:ffff::1")));
        assert_ne!(source(address("2001:db8:1:2::4")), source(address("2001:db8:1:3::4")));
        assert_eq!(source(address("::ffff:10.0.0.1")), address("10.0.0.1"));
    }

    #[test]
    fn however_many_addresses_guess_no_more_are_remembered_than_there_is_place_for() {
        let (mut tries, now) = (Tries::default(), DateTime::UNIX_EPOCH);
        for number in 0..2_000_u32 {
            tries.was_wrong(IpAddr::V4(number.into()), now);
        }
        assert_eq!(tries.wrong.len(), ADDRESSES_REMEMBERED);
    }
}

//! The room of the program that was built, with everything going wrong that can: connections that are cut, late or half open, laptops
//! that die, a leader's machine that is killed and a disk that takes no more. Whatever happens, each seat counts once, as it chose,
//! and what had a receipt is there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]
#![cfg(target_os = "linux")]

mod alone;
mod apart;
mod asks;
mod campaign;
mod seat;
mod wire;

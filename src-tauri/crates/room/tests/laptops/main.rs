//! A whole room on this machine: laptops that join, follow and vote over real TLS, and those that mean harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod app;
mod asking;
mod client;
mod coming_again;
mod fake;
mod following;
mod hostile;
mod joining;
mod meeting;
mod on_the_way;
mod opening;
mod own_certificate;
mod patience;
mod protocol;
mod voting;

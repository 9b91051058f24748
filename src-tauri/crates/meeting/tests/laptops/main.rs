//! Laptops in the room: what they see, how they vote, and what they lay before the leader. Every meeting here is constructed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod altered;
#[path = "../common/altering.rs"]
mod altering;
mod any_order;
mod asking;
mod browsers;
mod elections;
mod face;
mod inbox;
mod named;
mod pace;
mod post;
mod room;
mod secret;
mod starts_and_stops;
mod vote_store;

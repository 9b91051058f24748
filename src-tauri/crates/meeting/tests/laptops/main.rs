//! Laptops in the room: what they see, how they vote, and what they lay before the leader. Every meeting here is constructed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod any_order;
mod asking;
mod elections;
mod face;
mod inbox;
mod named;
mod pace;
mod post;
mod room;
mod secret;
mod vote_store;

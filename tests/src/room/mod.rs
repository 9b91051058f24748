//! The room of the program that was built, and laptops that know nothing but its protocol.

mod hosted;
mod laptop;

pub use hosted::Hosted;
pub use laptop::{Heard, Laptop, Lost};

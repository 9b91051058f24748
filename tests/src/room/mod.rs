//! The room of the program that was built, laptops that know nothing but its protocol, and somebody who keeps it busy.

mod hosted;
mod laptop;
mod siege;

pub use hosted::Hosted;
pub use laptop::{Heard, Laptop, Lost};
pub use siege::Siege;

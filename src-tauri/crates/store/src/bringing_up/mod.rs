//! A file of an older format, brought up to this program's: on the disk when it may be written to, else in memory.

mod in_memory;
mod on_disk;
#[cfg(test)]
mod tests;

pub(crate) use in_memory::in_memory;
pub(crate) use on_disk::bring_up;

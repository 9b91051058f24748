//! How a hash is written for people who compare it.

/// The first sixteen digits of a hash in groups of four, or the first eight when `count` is two.
pub(crate) fn groups(hash: &str, count: usize) -> String {
    let digits: Vec<char> = hash.chars().take(count * 4).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

//! What the system knows of a process and of those it has started: how long it has run, and how much memory they take.

use std::fs;
use std::time::Duration;

use crate::Outcome;

/// The processes that this one started.
pub fn children(parent: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
}

/// How long ago the process began, to a hundredth of a second.
pub fn age(process: u32) -> Outcome<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name stands in parentheses and may hold anything; the twentieth word after it is when the process began.
    let begun = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(19)).ok_or("no begin in stat")?;
    let up = fs::read_to_string("/proc/uptime")?;
    let up = up.split_whitespace().next().ok_or("no uptime")?.replace('.', "");
    let hundredths = up.parse::<u64>()?.saturating_sub(begun.parse()?);
    Ok(Duration::from_millis(hundredths * 10))
}

/// What the process and all it has started take of the machine's memory, what they share counted once; in kilobytes.
pub fn memory(process: u32) -> Outcome<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let own = rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.split_whitespace().next());
    let own: u64 = own.ok_or("no Pss in smaps_rollup")?.parse()?;
    children(process).into_iter().try_fold(own, |sum, child| Ok(sum + memory(child)?))
}

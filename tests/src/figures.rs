//! Times as the benchmarks tell them: the middle, what nineteen of twenty are below, and the longest; and how many times the
//! floor that is. On a machine that has other work to do, the floor beside it is what makes a figure comparable.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::Outcome;

/// Some times of the same thing, in microseconds, the shortest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times(Vec<i64>);

impl Times {
    /// Of these times, in microseconds.
    pub fn of(mut times: Vec<i64>) -> Outcome<Times> {
        times.sort_unstable();
        if times.is_empty() { Err("nothing was measured".into()) } else { Ok(Times(times)) }
    }

    /// Of these times.
    pub fn taken(times: &[Duration]) -> Outcome<Times> {
        Times::of(times.iter().map(|time| i64::try_from(time.as_micros())).collect::<Result<_, _>>()?)
    }

    /// Of the times that a page gives, in microseconds.
    pub fn told(times: &Value) -> Outcome<Times> {
        Times::of(times.as_array().into_iter().flatten().filter_map(Value::as_i64).collect())
    }

    /// The time that so many percent are not above, in microseconds.
    #[must_use]
    pub fn at(&self, percent: usize) -> i64 {
        self.0[(self.0.len() - 1) * percent / 100]
    }

    /// How many times the floor this is, at the middle and at 95 percent: «2.4 and 1.9 x the floor».
    #[must_use]
    pub fn beside(&self, floor: &Times) -> String {
        let times = |percent: usize| {
            let tenths = self.at(percent) * 10 / floor.at(percent).max(1);
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        format!("{} and {} x the floor", times(50), times(95))
    }
}

impl fmt::Display for Times {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |percent: usize| {
            let time = self.at(percent);
            format!("{:4}.{}", time / 1000, time % 1000 / 100)
        };
        write!(to, "p50 {}   p95 {}   max {} ms   of {}", at(50), at(95), at(100), self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_the_ninety_fifth_and_the_longest_are_told() {
        let times = Times::of((1..=100).rev().map(|time| time * 1000).collect()).unwrap();
        assert_eq!(times.to_string(), "p50   50.0   p95   95.0   max  100.0 ms   of 100");
        let floor = Times::of(vec![20_000; 100]).unwrap();
        assert_eq!(times.beside(&floor), "2.5 and 4.7 x the floor");
        assert!(Times::of(Vec::new()).is_err(), "no time at all is a fault of the benchmark");
    }
}

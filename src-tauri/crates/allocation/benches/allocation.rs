//! How long a whole waterfall takes. Bars: 1 ms at 250 needs and 10 ms at 10 000, growing in a straight line (DESIGN 10).

// The meeting of the tests is used here too, so that there is one.
#[path = "../tests/common/mod.rs"]
mod common;

use allocation::{AdjustedBy, Adjustment, Adjustments, allocate, explain_all};
use common::{MODEL, Meeting, frame, model, need, scheme};
use divan::{Bencher, black_box};
use forum::{Kroner, Need};

const SIZES: [u32; 3] = [250, 1_000, 10_000];

fn main() {
    divan::main();
}

/// A number between 0 and `below` that looks like chance and is the same every time.
fn drawn(n: u32, below: u64) -> u64 {
    (u64::from(n) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29).wrapping_mul(0xBF58_476D_1CE4_E5B9) % below
}

fn amount(n: u32, below: u64) -> Kroner {
    Kroner::new(i64::try_from(drawn(n, below)).unwrap_or(0))
}

fn meeting(needs: u32) -> Meeting {
    let one = |n: u32| Need {
        ongoing: n % 5 < 2,
        several_municipalities: n.is_multiple_of(4),
        ..need(
            if n.is_multiple_of(3) { "dekom" } else { "rekom" },
            n,
            ["Salten", "Lofoten", "Ofoten", "Vesterålen"][n as usize % 4],
            amount(n, 300_000).get(),
            amount(n + 1, 400_000).get(),
        )
    };
    let share = i64::from(needs) * 100_000;
    Meeting {
        schemes: vec![scheme("rekom"), scheme("dekom")],
        frames: vec![frame("rekom", share * 2), frame("dekom", share)],
        regions: ["Ofoten", "Lofoten", "Salten", "Vesterålen"].map(str::to_owned).to_vec(),
        needs: (1..=needs).map(one).collect(),
        ..Meeting::of(model(MODEL))
    }
}

/// Every tenth need set by hand to something else than the rule gives.
fn adjusted(meeting: &Meeting) -> Adjustments {
    let by_hand = |need: &Need| {
        let amount = Kroner::new(need.applied.total().get() / 3);
        (need.id.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false })
    };
    meeting.needs.iter().step_by(10).map(by_hand).collect()
}

#[divan::bench(args = SIZES)]
fn waterfall(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    bencher.bench_local(|| allocate(black_box(&meeting.basis()), &Adjustments::default()));
}

#[divan::bench(args = SIZES)]
fn waterfall_of_an_adjusted_draft(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    let adjustments = adjusted(&meeting);
    bencher.bench_local(|| allocate(black_box(&meeting.basis()), black_box(&adjustments)));
}

#[divan::bench(args = SIZES)]
fn explaining_every_need(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    let adjustments = Adjustments::default();
    let allocation = meeting.allocate(&adjustments);
    bencher.bench_local(|| explain_all(black_box(&meeting.basis()), &adjustments, black_box(&allocation)));
}

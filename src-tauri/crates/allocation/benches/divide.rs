//! How long a division takes and how often it asks for memory. Bar: 3 ms at 10 000 claims, growing in a straight line
//! (DESIGN 10). Of the memory one text per claim is the id in the answer; the waterfall borrows its claims and has none.

use allocation::{Claim, Division, Method, divide};
use divan::{AllocProfiler, Bencher, black_box};
use forum::Kroner;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

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

/// Money for about half of what is asked, with floors and caps that bind for some.
fn division(claims: u32, method: Method, weight: impl Fn(u32) -> String) -> Division {
    Division {
        amount: Kroner::new(i64::from(claims) * 100_000),
        unit: Kroner::new(1),
        method,
        claims: (0..claims)
            .map(|n| Claim {
                id: format!("dekom-{n}"),
                weight: weight(n).parse().unwrap_or_default(),
                floor: if n.is_multiple_of(7) { amount(n, 90_000) } else { Kroner::ZERO },
                cap: (n % 3 > 0).then(|| Kroner::new(90_000) + amount(n, 400_000)),
            })
            .collect(),
    }
}

fn in_kroner(n: u32) -> String {
    (50_000 + drawn(n, 400_000)).to_string()
}

#[divan::bench(args = SIZES)]
fn by_largest_remainder(bencher: Bencher, claims: u32) {
    let division = division(claims, Method::LargestRemainder, in_kroner);
    bencher.bench_local(|| divide(black_box(&division)));
}

#[divan::bench(args = SIZES)]
fn by_sainte_lague(bencher: Bencher, claims: u32) {
    let division = division(claims, Method::SainteLague, in_kroner);
    bencher.bench_local(|| divide(black_box(&division)));
}

/// What was applied for is both weight and cap, as in a tier of the waterfall.
#[divan::bench(args = SIZES)]
fn in_proportion_to_what_was_applied_for(bencher: Bencher, claims: u32) {
    let mut division = division(claims, Method::LargestRemainder, in_kroner);
    for claim in &mut division.claims {
        (claim.floor, claim.cap) = (Kroner::ZERO, claim.weight.to_string().parse().ok().map(Kroner::new));
    }
    bencher.bench_local(|| divide(black_box(&division)));
}

/// Årsverk with two decimals.
#[divan::bench(args = SIZES)]
fn weights_with_decimals(bencher: Bencher, claims: u32) {
    let man_years = |n: u32| format!("{}.{:02}", 1 + drawn(n, 900), drawn(n + 1, 100));
    let division = division(claims, Method::LargestRemainder, man_years);
    bencher.bench_local(|| divide(black_box(&division)));
}

/// Longer than any machine word: big integers all the way.
#[divan::bench(args = SIZES)]
fn weights_of_forty_digits(bencher: Bencher, claims: u32) {
    let long = |n: u32| format!("{}.{:030}", drawn(n, 1_000_000_000), drawn(n + 1, u64::MAX));
    let division = division(claims, Method::LargestRemainder, long);
    bencher.bench_local(|| divide(black_box(&division)));
}

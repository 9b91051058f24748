//! Money over several years: Nordland's bound amounts reported as they are, percentages only of bases that somebody named, and
//! a matrix that tallies with what is bound. The commitments are constructed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say where")]

mod common;

use std::str::FromStr;

use allocation::{Adjustments, Allocation, Basis, YearCode, bound_in_later_years, implied_base, matrix};
use common::{Meeting, id, model, prepared, ten_needs};
use forum::{Commitment, Kroner, NamedBase, SchemeId};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn promised(number: u32, scheme: &str, decided: i32, year: i32, amount: i64) -> Commitment {
    Commitment {
        number,
        scheme: SchemeId::new(scheme),
        region: "Salten".into(),
        owner: "Salten kommune".into(),
        measure: "Trygt og godt".into(),
        decided,
        year,
        amount: Kroner::new(amount),
        universities: None,
        case: None,
        note: None,
    }
}

fn base(scheme: &str, year: i32, name: &str, amount: i64) -> NamedBase {
    NamedBase { scheme: SchemeId::new(scheme), year, name: name.into(), amount: Kroner::new(amount) }
}

/// Three needs that report later years: one is met in full, one in part, one not at all.
fn meeting() -> Meeting {
    let mut meeting = ten_needs();
    meeting.need_mut("rekom-1").later_years = vec![(2024, Kroner::new(80_000)), (2025, Kroner::new(40_000))];
    meeting.need_mut("rekom-3").later_years = vec![(2024, Kroner::new(30_000)), (2026, Kroner::new(5_000))];
    meeting.need_mut("rekom-5").later_years = vec![(2024, Kroner::new(1_000_000))];
    meeting.model.schemes[0].years_at_most = Some(3);
    meeting
}

fn allocate(basis: &Basis) -> Allocation {
    allocation::allocate(&prepared(basis), &Adjustments::default()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn nordlands_percentages_are_shown_of_a_named_base_only_and_their_own_is_not_guessed() {
    let commitments = [promised(1, "rekom", 2023, 2024, 6_968_000), promised(2, "dekom", 2023, 2024, 10_130_000)];
    let mut meeting = ten_needs();
    meeting.needs.clear();
    let basis = Basis { commitments: &commitments, ..meeting.basis() };
    let allocation = allocate(&basis);

    let unnamed = bound_in_later_years(&basis, &allocation, &[]);
    assert_eq!(unnamed[0].total.get(), 6_968_000, "the amount stands as it was published");
    assert!(unnamed.iter().all(|share| share.of.is_empty()), "no base is named, so no percentage is shown");

    let bases = [
        base("rekom", 2024, "rammen for 2023", 10_886_000),
        base("rekom", 2024, "vårpotten 2023", 7_620_200),
        base("dekom", 2024, "rammen for 2023", 12_070_000),
    ];
    let shares = bound_in_later_years(&basis, &allocation, &bases);
    let percents: Vec<_> = shares
        .iter()
        .flat_map(|share| &share.of)
        .map(|of| (of.amount.get(), of.percent.unwrap().to_string()))
        .collect();
    let expected = [(10_886_000, "64.0"), (7_620_200, "91.4"), (12_070_000, "83.9")].map(|(of, x)| (of, x.to_owned()));
    assert_eq!(percents, expected, "each with its base; none of them is forced to be the published 83 %");
}

#[test]
fn a_published_percentage_tells_between_which_sums_its_base_lies() {
    for (amount, percent, from, to) in [
        (6_968_000, "83", 8_344_910, 8_446_061),
        (5_882_000, "70", 8_343_262, 8_463_309),
        (10_130_000, "84", 11_988_166, 12_131_737),
        (10_100_000, "84", 11_952_663, 12_095_808),
        (6_955_000, "87", 7_948_571, 8_040_462),
        (6_600_000, "83", 7_904_192, 8_000_000),
    ] {
        let implied = implied_base(Kroner::new(amount), Decimal::from_str(percent).unwrap()).unwrap();
        assert_eq!((implied.from.get(), implied.to.unwrap().get()), (from, to), "{amount} at {percent} %");
    }
    let rekom = implied_base(Kroner::new(6_968_000), Decimal::from(83)).unwrap();
    assert!(!rekom.fits(Kroner::new(10_886_000)), "not the frame of 2023");
    assert!(!rekom.fits(Kroner::new(8_464_000)), "the frame of 2022 is just outside");
    let dekom = implied_base(Kroner::new(10_130_000), Decimal::from(84)).unwrap();
    assert!(dekom.fits(Kroner::new(12_070_000)), "in desentralisert the frame fits");
    assert_eq!(implied_base(Kroner::ZERO, Decimal::from(83)), None, "nothing says nothing");
    assert_eq!(implied_base(Kroner::new(1), Decimal::from(-1)), None, "nor does less than no percent");
    let nothing = implied_base(Kroner::new(1_000), Decimal::ZERO).unwrap();
    assert_eq!((nothing.from.get(), nothing.to), (200_000, None), "0 % is of anything large enough");
}

#[test]
fn what_a_draft_would_bind_is_as_reported_and_says_so() {
    let meeting = meeting();
    let mut commitments = [promised(1, "rekom", 2022, 2023, 50_000), promised(2, "rekom", 2022, 2024, 60_000)];
    commitments[1].measure = meeting.needs[0].measure.clone();
    let basis = Basis { commitments: &commitments, ..meeting.basis() };
    let shares = bound_in_later_years(&basis, &allocate(&basis), &[]);
    let years: Vec<_> =
        shares.iter().map(|share| (share.year, share.earlier.get(), share.draft.get(), share.total.get())).collect();
    assert_eq!(years, [(2024, 60_000, 110_000, 170_000), (2025, 0, 40_000, 40_000), (2026, 0, 5_000, 5_000)]);
    let of_2024: Vec<_> = shares[0].needs.iter().map(|need| (need.need.clone(), need.codes.clone())).collect();
    let expected = [(id("rekom-1"), vec![YearCode::BoundBefore]), (id("rekom-3"), vec![YearCode::AsReported])];
    assert_eq!(
        of_2024, expected,
        "the same measure was promised money before; the other gets less than it applied for"
    );
    let beyond = &shares[2].needs[0].codes;
    assert!(beyond.contains(&YearCode::BeyondLimit), "2026 is the fourth year, and three may be promised");
}

#[test]
fn the_matrix_puts_the_draft_under_what_was_decided_before() {
    let meeting = meeting();
    let commitments = [
        promised(1, "rekom", 2021, 2023, 40_000),
        promised(2, "rekom", 2022, 2023, 50_000),
        promised(3, "rekom", 2022, 2024, 60_000),
        promised(4, "rekom", 2023, 2024, -10_000),
        promised(5, "dekom", 2022, 2023, 7_000),
    ];
    let basis = Basis { commitments: &commitments, ..meeting.basis() };
    let allocation = allocate(&basis);
    let table = matrix(Some(&SchemeId::new("rekom")), &basis, &allocation);
    assert_eq!(table.years, [2023, 2024, 2025, 2026]);
    let rows: Vec<_> = table.rows.iter().map(|row| (row.decided, row.is_draft)).collect();
    assert_eq!(rows, [(2021, false), (2022, false), (2023, false), (2023, true)], "the draft is marked, and last");
    let amounts = |row: usize| table.rows[row].amounts.iter().map(|amount| amount.get()).collect::<Vec<_>>();
    assert_eq!(amounts(1), [50_000, 60_000, 0, 0]);
    assert_eq!(amounts(2), [0, -10_000, 0, 0], "a later decision is its own line and overwrites nothing (R84)");
    assert_eq!(amounts(3), [610_000, 110_000, 40_000, 5_000], "1 000 000 less 300 000 kept and 90 000 bound");
    let all = matrix(None, &basis, &allocation);
    assert_eq!(all.total, table.total + matrix(Some(&SchemeId::new("dekom")), &basis, &allocation).total);
}

prop_compose! {
    fn random_promise()(
        scheme in prop_oneof![Just("rekom"), Just("dekom")],
        decided in 2020..2024_i32,
        year in 2023..2028_i32,
        amount in 0..20_000_i64,
    ) -> Commitment {
        promised(0, scheme, decided, year, amount)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_matrix_and_the_bound_shares_tally_in_any_order(
        drawn in prop::collection::vec(random_promise(), 0..12),
        later in prop::collection::vec((0..10_usize, 2022..2027_i32, 0..90_000_i64), 0..12),
        named in prop::collection::vec((2023..2027_i32, -5..3_000_000_i64), 0..4),
    ) {
        let mut meeting = ten_needs();
        meeting.model = model(common::MODEL);
        for (need, year, amount) in later {
            let years = &mut meeting.needs[need].later_years;
            if !years.iter().any(|(other, _)| *other == year) {
                years.push((year, Kroner::new(amount)));
            }
        }
        let bases: Vec<_> = named.iter().map(|(year, amount)| base("rekom", *year, "en ramme", *amount)).collect();
        let basis = Basis { commitments: &drawn, ..meeting.basis() };
        let allocation = allocate(&basis);
        let (table, shares) = (matrix(None, &basis, &allocation), bound_in_later_years(&basis, &allocation, &bases));

        for row in &table.rows {
            prop_assert_eq!(row.total, row.amounts.iter().sum(), "each row");
            prop_assert_eq!(row.amounts.len(), table.years.len(), "has a cell per year");
        }
        prop_assert_eq!(table.total, table.totals.iter().sum(), "the columns come to the whole");
        prop_assert_eq!(table.total, table.rows.iter().map(|row| row.total).sum(), "and so do the rows");
        for (year, total) in table.years.iter().zip(&table.totals) {
            let sum: Kroner = match *year == basis.year {
                true => allocation.schemes.iter().map(|scheme| scheme.committed + scheme.allocated).sum(),
                false => shares.iter().filter(|share| share.year == *year).map(|share| share.total).sum(),
            };
            prop_assert_eq!(*total, sum, "the column of {} is what is bound of it", year);
        }
        for share in &shares {
            prop_assert_eq!(share.total, share.earlier + share.draft);
            prop_assert_eq!(share.draft, share.needs.iter().map(|need| need.amount).sum());
            let named = bases.iter().filter(|base| base.scheme == share.scheme && base.year == share.year).count();
            prop_assert_eq!(share.of.len(), named, "as many percentages as bases are named");
            for of in &share.of {
                prop_assert_eq!(of.percent.is_none(), of.amount <= Kroner::ZERO, "none of a base of nothing");
                let Some(percent) = of.percent else { continue };
                let off = (percent * Decimal::from(of.amount.get()) - Decimal::from(share.total.get() * 100)).abs();
                prop_assert!(off * Decimal::from(20) <= Decimal::from(of.amount.get()), "within half a tenth");
            }
        }

        let mut other = meeting.clone();
        other.needs.reverse();
        let commitments: Vec<_> = drawn.iter().rev().cloned().collect();
        let basis = Basis { commitments: &commitments, ..other.basis() };
        let allocation = allocate(&basis);
        prop_assert_eq!(table, matrix(None, &basis, &allocation), "the order they were typed in says nothing");
        prop_assert_eq!(shares, bound_in_later_years(&basis, &allocation, &bases));
    }

    #[test]
    fn every_base_inside_the_interval_fits_and_none_outside(
        amount in 1_000_000..20_000_000_i64,
        percent in 1..150_i64,
        inside in 0..1_000_u32,
    ) {
        let implied = implied_base(Kroner::new(amount), Decimal::from(percent)).unwrap();
        let (from, to) = (implied.from.get(), implied.to.unwrap().get());
        let between = from + 1 + (to - from - 2) * i64::from(inside) / 1_000;
        prop_assert!(implied.fits(Kroner::new(between)), "{between} lies between {from} and {to}");
        prop_assert!(!implied.fits(Kroner::new(from - 1)) && !implied.fits(Kroner::new(to + 1)), "outside");
    }
}

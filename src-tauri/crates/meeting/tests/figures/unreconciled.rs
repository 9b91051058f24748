//! Figures of the sources that do not go up: the program shows both numbers and forces neither.

use allocation::{FindingCode, Severity, Size};
use forum::{Applied, FrameStatus, Kroner};

use crate::program::{Example, finding, is_percent_of, kroner, percent_of};

#[test]
fn x1_the_amounts_of_later_years_are_there_and_no_base_is_guessed_for_their_percentages() {
    let nordland = Example::new("nordland-2023");
    assert!(nordland.contents.bases.is_empty(), "the source names no base, so the example has none");
    assert!(nordland.contents.commitments.is_empty(), "it does not say either that the amounts are promised");
    // The published percentage, the bases it could be of, and whether the frame of 2023 is one of them.
    for (scheme, year, amount, percent, bases, fits) in [
        ("rekom", 2024, 6_968_000, "83", [8_344_910, 8_446_061], false),
        ("rekom", 2025, 5_882_000, "70", [8_343_262, 8_463_309], false),
        ("dekom", 2024, 10_130_000, "84", [11_988_166, 12_131_737], true),
        ("dekom", 2025, 10_100_000, "84", [11_952_663, 12_095_808], true),
        ("kl", 2024, 6_955_000, "87", [7_948_571, 8_040_462], false),
        ("kl", 2025, 6_600_000, "83", [7_904_192, 8_000_000], false),
    ] {
        assert_eq!(nordland.later(scheme, year), amount, "{scheme} {year}: the amount stands as it is");
        let implied = allocation::implied_base(Kroner::new(amount), percent.parse().unwrap()).unwrap();
        assert_eq!([Some(implied.from), implied.to], bases.map(|base| Some(Kroner::new(base))), "{scheme} {year}");
        let frame = nordland.frame(scheme, 2023).amount();
        assert_eq!(implied.fits(frame), fits, "{scheme} {year}: {percent} % of {frame}");
    }
}

#[test]
fn x2_more_is_applied_for_than_there_is_and_both_stand_side_by_side() {
    let nordland = Example::new("nordland-2023");
    let (applied, frames) = (nordland.applied(None, Applied::total), nordland.frames(2023));
    assert_eq!((applied, frames), (50_171_580, 31_252_000));
    assert!(is_percent_of(applied, "160.5", frames));
    for (scheme, percent) in [("rekom", "136.2"), ("dekom", "147.6"), ("kl", "211.3")] {
        let lines = nordland.scheme(scheme);
        assert!(is_percent_of(lines.applied.get(), percent, lines.frame.get()), "{scheme}: {percent} % of the frame");
        assert!(lines.allocated < lines.applied, "{scheme}: what is given is bound by the frame");
    }
    let spring: i64 =
        ["rekom", "dekom", "kl"].map(|id| nordland.scheme(id)).map(|s| (s.frame - s.set_aside).get()).iter().sum();
    assert_eq!(spring, 27_986_200, "what the spring can share");
}

#[test]
fn x3_the_30_percent_of_rogaland_are_of_another_sum_than_the_frame_and_the_meeting_sees_it() {
    let rogaland = Example::new("rogaland-2025");
    let found = finding(&rogaland.account.allocation, "rekom", FindingCode::SetAsideOtherBase);
    assert_eq!(found.severity, Severity::Warn, "a question to the meeting, not a fault that the program mends");
    let told = ["amount", "base", "frame", "of-frame", "difference"].map(|value| kroner(found, value));
    assert_eq!(told, [7_500_000, 25_000_000, 25_700_000, 7_710_000, 210_000]);
    let lines = rogaland.scheme("rekom");
    assert_eq!(lines.frame_status, Some(FrameStatus::Estimate), "the frame of 2025 is an estimate");
    assert_eq!(lines.set_asides[0].room(), Some(Kroner::new(210_000)), "and there is room up to 30 % of it");
    assert!(is_percent_of(7_500_000, "29.18", 25_700_000), "29,18 % of the frame");
}

#[test]
fn x4_the_7_900_000_of_2024_are_above_the_ceiling_of_either_base() {
    let rogaland = Example::new("rogaland-2025");
    let mut rules = rogaland.rules("rekom");
    rules.set_asides[0].size = Size::Kroner(Kroner::new(7_900_000));
    let whole = rogaland.in_year(2024, "rekom", rules);
    let found = finding(&whole, "rekom", FindingCode::SetAsideAboveCeiling);
    let told = ["amount", "base", "ceiling", "over"].map(|value| kroner(found, value));
    assert_eq!(told, [7_900_000, 26_301_000, 7_890_300, 9_700], "30,04 % of the frame of 2024");
    assert_eq!(found.severity, Severity::Warn, "what was given is not changed");
    let main = rogaland.frame("rekom", 2024).parts[0].amount.get();
    assert_eq!(7_900_000 - percent_of("30", main), 189_700, "above 30 % of the main allotment too");
    assert!(is_percent_of(7_900_000, "30.04", 26_301_000) && is_percent_of(7_900_000, "30.74", main));
}

#[test]
fn x5_the_supplement_of_2023_stands_without_an_explanation_of_the_programs_own() {
    let rogaland = Example::new("rogaland-2025");
    let frame = rogaland.frame("rekom", 2023);
    assert_eq!(frame.amount().get(), 30_907_000);
    let supplement = &frame.parts[1];
    assert_eq!((supplement.amount.get(), supplement.reference.as_deref(), supplement.date), (5_233_000, None, None));
}

#[test]
fn x6_the_totals_of_the_years_are_sums_of_frames_and_the_last_one_is_an_estimate() {
    let rogaland = Example::new("rogaland-2025");
    let totals = [2023, 2024, 2025].map(|year| rogaland.frames(year));
    assert_eq!(totals, [67_245_000, 64_346_000, 65_255_000]);
    for scheme in ["rekom", "dekom", "kl"] {
        assert_eq!(rogaland.frame(scheme, 2025).status(), FrameStatus::Estimate, "{scheme}: «??» in the source");
    }
}

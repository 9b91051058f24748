//! The forum's own files of spring 2023: the workbook of the working group, and the same as CSV.

use documents::import::{Imported, Totals};
use forum::{Kroner, Need, OwnerKind, SchemeId};

use crate::common::{CSV, WORKBOOK, read};

fn imported(name: &str, bytes: &[u8]) -> Imported {
    let imported = read(name, bytes).unwrap();
    assert_eq!(imported.problems, [], "the file of the meeting has nothing to put right");
    imported
}

fn total(imported: &Imported, scheme: &str) -> Totals {
    imported.totals[&SchemeId::new(scheme)]
}

#[test]
fn the_workbook_gives_every_behovsmelding_to_the_krone() {
    let imported = imported("behovsmeldinger.xlsx", WORKBOOK);
    assert_eq!(imported.needs.len(), 135, "49 in Rekom, 47 in Dekom, 39 in Kompetanseløftet");
    assert_eq!(total(&imported, "rekom").applied, Kroner::new(14_825_160));
    assert_eq!(total(&imported, "dekom").applied, Kroner::new(17_816_072));
    assert_eq!(total(&imported, "kl").applied, Kroner::new(17_530_348));
    let all = |part: fn(&Totals) -> Kroner| imported.totals.values().map(part).sum::<Kroner>();
    assert_eq!(all(|totals| totals.applied), Kroner::new(50_171_580));
    assert_eq!(all(|totals| totals.owner), Kroner::new(21_367_898));
    assert_eq!(all(|totals| totals.university), Kroner::new(28_803_682));
    assert_eq!(imported.left_out, [], "every sheet is a scheme");
    assert_eq!(imported.checked, 26, "7 + 8 + 8 regions and the sum of each sheet agree with their rows");
}

#[test]
fn the_csv_gives_the_very_same_behovsmeldinger() {
    let by_id = |imported: &Imported| {
        let mut needs: Vec<Need> = imported.needs.clone();
        needs.sort_by(|one, other| one.id.cmp(&other.id));
        needs
    };
    let workbook = imported("behovsmeldinger.xlsx", WORKBOOK);
    let csv = imported("behovsmeldinger.csv", CSV);
    assert_eq!(by_id(&csv), by_id(&workbook), "whatever way the money is typed");
    assert_eq!(csv.totals, workbook.totals);
    assert_eq!(csv.checked, 0, "the CSV has no subtotals");
}

#[test]
fn a_row_is_read_whole() {
    let imported = imported("behovsmeldinger.xlsx", WORKBOOK);
    let need = imported.needs.iter().find(|need| need.id.as_str() == "kl-131").unwrap();
    assert_eq!((need.number, need.region.as_str()), (131, "Ofoten"));
    assert_eq!((need.owner.name.as_str(), need.owner.kind), ("Evenes kommune", OwnerKind::Municipality));
    assert_eq!(need.owner.org_number.as_ref().map(|number| number.digits()), Some("962369758"));
    assert_eq!(need.measure, "Språkvansker og høyfrekvente vansker");
    assert_eq!((need.units, need.university.as_str()), (Some(4), "Nord universitet"));
    assert_eq!(need.applied.owner, Kroner::new(99_332));
    assert_eq!(need.applied.university, Kroner::new(235_853));
    assert_eq!(need.applied.coordinator, Kroner::new(24_000), "typed as «24 000,-»");
    assert_eq!(need.later_years, [(2024, Kroner::new(216_000))]);
    assert_eq!((need.start_year, need.duration_years, need.network_rank), (Some(2022), Some(3), Some(1)));
    assert!(need.ongoing && need.several_municipalities && need.criteria.all_met());
    assert!(!need.special_challenges && !need.follow_up);
    assert_eq!((need.pps_takes_part, need.statped_involved), (Some(true), Some(false)));
    let rekom = imported.needs.iter().find(|need| need.id.as_str() == "rekom-12").unwrap();
    assert!(!rekom.criteria.local_need, "Hattfjelldal does not meet criterion 1");
    assert_eq!(rekom.pps_takes_part, None, "only asked in Kompetanseløftet");
}

#[test]
fn the_sums_of_later_years_are_those_of_the_meeting() {
    let imported = imported("behovsmeldinger.csv", CSV);
    let of = |scheme: &str, year: i32| {
        let later =
            imported.needs.iter().filter(|need| need.scheme.as_str() == scheme).flat_map(|need| &need.later_years);
        later.filter(|(of, _)| *of == year).map(|(_, amount)| *amount).sum::<Kroner>().get()
    };
    assert_eq!([of("rekom", 2024), of("dekom", 2024), of("kl", 2024)], [6_968_000, 10_130_000, 6_955_000]);
    assert_eq!([of("rekom", 2025), of("dekom", 2025), of("kl", 2025)], [5_882_000, 10_100_000, 6_600_000]);
}

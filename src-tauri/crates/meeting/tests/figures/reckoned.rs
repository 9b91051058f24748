//! Every amount and percentage of the sources that the program can reckon or read from its examples, and a word on each of
//! the others: a row that is added to the sources must be put on one side or the other.

use allocation::{ContributionBase, FindingCode, PartBase, PotsBy, Size};
use forum::{Applied, FrameStatus, Kroner};
use rust_decimal::Decimal;

use crate::program::{Example, finding, is_percent_of, percent_of};

const FIGURES: &str = include_str!("../data/figures.csv");

/// What the program has to say of a row.
enum Said {
    /// This is what it comes to.
    Is(Decimal),
    /// It cannot be reckoned, and why.
    Not(&'static str),
}

struct Examples {
    rogaland: Example,
    nordland: Example,
    innlandet: Example,
}

#[test]
fn every_amount_and_percentage_of_the_sources_is_reckoned_again_or_has_a_word_on_why_not() {
    let examples = Examples {
        rogaland: Example::new("rogaland-2025"),
        nordland: Example::new("nordland-2023"),
        innlandet: Example::new("innlandet-2022"),
    };
    let mut reader = csv::Reader::from_reader(FIGURES.as_bytes());
    let (mut reckoned, mut left, mut wrong) = (0, Vec::new(), Vec::new());
    for row in reader.records() {
        let row = row.unwrap();
        let [county, scheme, year, item, value, unit] = [1, 2, 3, 4, 5, 6].map(|column| &row[column]);
        if !matches!(unit, "NOK" | "percent") {
            continue;
        }
        let scheme = match scheme {
            "regional" => "rekom",
            "desentralisert" => "dekom",
            "kompetanseloftet" => "kl",
            other => other,
        };
        let year = year.parse().unwrap_or_default();
        let place = format!("{county} {scheme} {year} {item}");
        match examples.say(county, scheme, year, item) {
            Some(Said::Is(said)) if said == value.parse().unwrap() => reckoned += 1,
            Some(Said::Is(said)) => wrong.push(format!("{place}: the source says {value}, the program {said}")),
            Some(Said::Not(why)) => left.push(format!("{place}: {why}")),
            None => wrong.push(format!("{place}: nobody has said how it is reckoned")),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!((reckoned, left.len()), (63, 12), "rows reckoned, and rows with a word on why not: {left:#?}");
}

impl Examples {
    fn say(&self, county: &str, scheme: &str, year: i32, item: &str) -> Option<Said> {
        match county {
            "Rogaland" => self.rogaland(scheme, year, item),
            "Nordland" => self.nordland(scheme, year, item),
            "Innlandet" => self.innlandet(scheme, item),
            _ => Some(Said::Not("a county without an example; its frames are not in the sources")),
        }
    }

    fn rogaland(&self, scheme: &str, year: i32, item: &str) -> Option<Said> {
        let example = &self.rogaland;
        let ceiling = || example.rules("rekom").set_asides[0].at_most.unwrap();
        Some(match item {
            "ramme" | "ramme (anslag, ??)" | "ramme inkl. tillegg" => {
                let frame = example.frame(scheme, year);
                let expected = if year == 2025 { FrameStatus::Estimate } else { FrameStatus::Final };
                assert_eq!(frame.status(), expected, "?? is an estimate, and nothing else is");
                kroner(frame.amount().get())
            }
            "hovedtildeling" => kroner(example.frame(scheme, year).parts[0].amount.get()),
            "ramme tilretteleggingsmidler" => kroner(example.set_aside("rekom", "thirty-percent-part")),
            "forventet totalbeløp" => kroner(example.scheme("rekom").set_asides[0].base.unwrap().get()),
            "andel ramme tilretteleggingsmidler" | "forslag til vedtak avsetning" | "oppsummering avsetning" => {
                Said::Is(example.scheme("rekom").set_asides[0].percent.unwrap().percent())
            }
            "maks andel andre kompetansetiltak" => Said::Is(ceiling()),
            "tilretteleggingsmidler inkludert" | "tilretteleggingsmidler tildelt totalt" => {
                let given = example.contents.participants.iter().flat_map(|owner| &owner.years);
                let given = given.filter(|entry| entry.scheme.as_str() == "rekom" && entry.year == 2024);
                let shared: Kroner = given.filter_map(|entry| entry.given).sum();
                kroner((example.frame("rekom", 2024).amount() - shared).get())
            }
            _ => return None,
        })
    }

    fn nordland(&self, scheme: &str, year: i32, item: &str) -> Option<Said> {
        let example = &self.nordland;
        let one = Some(scheme);
        let rekom = example.scheme("rekom");
        Some(match item {
            "ramme" | "sum (gjentatt)" => kroner(example.frame(scheme, year).amount().get()),
            "innmeldt behov" => kroner(example.applied(one, Applied::total)),
            "innmeldt behov sum" => kroner(example.applied(None, Applied::total)),
            "innmeldt behov eier" => kroner(example.applied(None, |applied| applied.owner)),
            "innmeldt behov UH" => kroner(example.applied(None, |applied| applied.university)),
            "beløp kommende år (bundet/innmeldt, grunnlag ikke oppgitt)" => kroner(example.later(scheme, year)),
            "andel kommende år (grunnlag ikke oppgitt)" => Said::Not("X.1: the source does not name the base"),
            "30 %-del" | "30 %-del (gjentatt)" => kroner(example.set_aside("rekom", "thirty-percent-part")),
            "hoveddel" | "hoveddel (gjentatt)" => kroner((rekom.frame - rekom.set_aside).get()),
            "agenda: andel"
            | "andel 30 %-del"
            | "andel 30 %-del (gjentatt)"
            | "lysark 30 % (gjentatt overskrift)"
            | "maks andel andre tiltak" => Said::Is(rekom.set_asides[0].percent.unwrap().percent()),
            "andel hoveddel" | "andel hoveddel (gjentatt)" => {
                let seventy = Decimal::ONE_HUNDRED - rekom.set_asides[0].percent.unwrap().percent();
                let hoveddel = (rekom.frame - rekom.set_aside).get();
                assert_eq!(percent_of(&seventy.to_string(), rekom.frame.get()), hoveddel, "70 % is what 30 % leaves");
                Said::Is(seventy)
            }
            "30 %-del 2022" => kroner(percent_of("30", 8_464_000)),
            _ => return None,
        })
    }

    fn innlandet(&self, scheme: &str, item: &str) -> Option<Said> {
        let rules = |scheme: &str| self.innlandet.rules(scheme);
        let percent = |scheme: &str, id: &str| {
            let set_aside = rules(scheme).set_asides.into_iter().find(|found| found.id == id).unwrap();
            match set_aside.size {
                Size::Percent(percent) => percent.percent(),
                other => panic!("{id} is {other:?}"),
            }
        };
        Some(match item {
            "avsetning fellestiltak maks" => {
                let all = ["rekom", "dekom", "kl"].map(|scheme| percent(scheme, "joint-measures"));
                assert_eq!(all, [all[0]; 3], "the same in the three schemes");
                Said::Is(all[0])
            }
            "30-prosent delen" | "andre kompetansetiltak maks" => Said::Is(percent("rekom", "thirty-percent-part")),
            "beregningspott maks" | "beregningspott maks (fram til permanent)" => {
                assert_eq!(rules(scheme).pots.by, PotsBy::KeyFigures);
                Said::Is(rules(scheme).pots.at_most.unwrap())
            }
            "nettverk maks" => Said::Is(rules(scheme).split.network_at_most.unwrap()),
            "koordinator maks" => {
                assert_eq!(rules(scheme).split.coordinator_of, PartBase::Grant, "«av tilskuddet»");
                Said::Is(rules(scheme).split.coordinator_at_most.unwrap())
            }
            "skoleeieres egenandel" | "egenfinansiering" | "egenandel i lokal plan" => {
                Said::Is(rules("dekom").split.own_contribution.unwrap())
            }
            "grunnlag egenfinansiering" => {
                let split = rules("dekom").split;
                assert_eq!(split.own_contribution_of, ContributionBase::CoordinatorLimit, "«20 % nevnt over»");
                Said::Is(split.coordinator_at_most.unwrap())
            }
            "UH maks ved behov" => Said::Not("the rest of a split has no ceiling of its own"),
            _ => return None,
        })
    }
}

fn kroner(amount: i64) -> Said {
    Said::Is(amount.into())
}

#[test]
fn the_sides_of_what_is_applied_for_in_nordland_are_42_59_and_57_41_percent() {
    let nordland = Example::new("nordland-2023");
    let [all, owner, university] =
        [Applied::total, |a: Applied| a.owner, |a: Applied| a.university].map(|side| nordland.applied(None, side));
    assert_eq!(owner + university, all, "both splits give the same total (R8)");
    assert!(is_percent_of(owner, "42.59", all), "42,59 % of {all}");
    assert!(is_percent_of(university, "57.41", all), "57,41 % of {all}");
}

#[test]
fn the_30_percent_of_2022_are_those_of_a_whole_frame() {
    assert_eq!(percent_of("30", 8_464_000), 2_539_200, "2 539 200 / 0,30 = 8 464 000");
    assert_eq!(percent_of("30", 8_463_999), 2_539_199, "and of no krone less");
}

#[test]
fn what_is_above_the_main_allotment_in_rogaland_is_a_part_of_its_own() {
    let rogaland = Example::new("rogaland-2025");
    for (year, supplement) in [(2023, 5_233_000), (2024, 600_000)] {
        let parts: Vec<i64> = rogaland.frame("rekom", year).parts.iter().map(|part| part.amount.get()).collect();
        assert_eq!(parts[1..], [supplement], "{year}: frame less main allotment");
    }
    assert_eq!(rogaland.frame("rekom", 2025).parts.len(), 1, "nothing is said of a supplement in 2025");
}

#[test]
fn the_limits_of_innlandet_are_the_whole_of_each_frame() {
    let innlandet = Example::new("innlandet-2022");
    let percent = |scheme: &str, year: i32| {
        let rules = innlandet.rules(scheme);
        let kept = rules.set_asides.iter().filter(|found| found.from_year.is_none_or(|first| first <= year));
        let kept: Decimal = kept.filter_map(|found| found.at_most).sum();
        (kept, rules.pots.at_most.unwrap())
    };
    for (scheme, kept, shared) in [("dekom", 10, 90), ("rekom", 40, 60), ("kl", 0, 100)] {
        assert_eq!(percent(scheme, 2022), (kept.into(), shared.into()), "{scheme}: 10 + 90, 10 + 60 + 30, 0 + 100");
        let lines = innlandet.scheme(scheme);
        assert_eq!(lines.set_aside.get(), percent_of(&kept.to_string(), lines.frame.get()), "{scheme}: set aside");
        assert_eq!(lines.allocated.get(), percent_of(&shared.to_string(), lines.frame.get()), "{scheme}: shared");
        assert!(lines.unallocated.is_zero(), "{scheme}: nothing is left");
    }
    assert_eq!(percent("kl", 2025).0, Decimal::TEN, "Kompetanseløftet pays for joint measures when it is permanent");
}

#[test]
fn every_level_of_the_three_examples_tallies() {
    for id in ["rogaland-2025", "nordland-2023", "innlandet-2022"] {
        let example = Example::new(id);
        for lines in &example.account.allocation.schemes {
            let kept: Kroner = lines.set_asides.iter().map(|found| found.amount).sum();
            assert_eq!(lines.set_aside, kept, "{id} {}: set-asides", lines.scheme);
            let placed = lines.committed + lines.set_aside + lines.allocated + lines.unallocated;
            assert_eq!(placed, lines.frame, "{id} {}: frame", lines.scheme);
            let estimates: Kroner = lines.pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.amount).sum();
            let needs: Kroner = lines.needs.iter().map(|line| line.owner_part + line.university_part).sum();
            assert_eq!(estimates + needs, lines.allocated, "{id} {}: pots and needs", lines.scheme);
        }
        for told in &example.account.pots {
            let pots = &example.scheme(told.scheme.as_str()).pots;
            let pot = pots.iter().find(|pot| pot.name == told.pot).unwrap();
            let last = told.steps.iter().rfind(|step| step.code == allocation::StepCode::NetworkPot).unwrap();
            assert_eq!(last.amount, pot.amount, "{id} {}: the explanation ends at the amount", told.pot);
        }
    }
}

#[test]
fn last_years_amounts_of_rogaland_are_the_frames_of_2024() {
    let rogaland = Example::new("rogaland-2025");
    for (scheme, kept) in [("rekom", 7_900_000), ("dekom", 0), ("kl", 0)] {
        let last_year: Kroner = rogaland.scheme(scheme).pots.iter().filter_map(|pot| pot.last_year).sum();
        assert_eq!(last_year.get() + kept, rogaland.frame(scheme, 2024).amount().get(), "{scheme}");
    }
    let missing = finding(&rogaland.account.allocation, "dekom", FindingCode::PotWithoutNeeds);
    assert_eq!(missing.severity, allocation::Severity::Info, "a pot without needs is an estimate, not a fault");
}

#[test]
fn who_takes_no_part_in_kompetanseloeftet_has_no_pot_in_it() {
    let rogaland = Example::new("rogaland-2025");
    let outside = rogaland.contents.participants.iter().filter(|owner| {
        owner.in_year(&forum::SchemeId::new("kl"), 2025).is_some_and(|entry| !entry.takes_part && entry.note.is_some())
    });
    let outside: Vec<&str> = outside.map(|owner| owner.name.as_str()).collect();
    assert_eq!(outside.len(), 8, "five in sør and three in nord: {outside:?}");
    let innlandet = Example::new("innlandet-2022");
    let pots =
        |example: &Example| -> Vec<String> { example.scheme("kl").pots.iter().map(|pot| pot.name.clone()).collect() };
    assert!(!pots(&rogaland).iter().any(|pot| outside.contains(&pot.as_str())), "none of them has a pot");
    for name in ["Nettverk D", "Nettverk H", "Friskolene"] {
        assert!(!pots(&innlandet).contains(&name.to_owned()), "{name} takes no part");
    }
    assert_eq!(pots(&innlandet).len(), 8, "seven networks and the county");
}

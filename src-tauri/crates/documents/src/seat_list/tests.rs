//! What is written out is read back as it was, whatever stands in it; and what cannot be read is told with its place.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use forum::{Seat, SeatGroup, SeatId, SeatRole};
use procedure::{BodyId, HeldBy, Person, PersonId, SeatHolder, Term};
use proptest::prelude::*;

use super::{SeatLine, SeatListError, read_seat_list, seat_list};

/// A name as people write it, with the signs that CSV quotes.
fn name() -> impl Strategy<Value = String> {
    "[A-Zæøå][a-zæøå]{1,8}([ ;\"-][A-ZÆØÅa-z]{2,6}){0,2}"
}

fn word(letter: &'static str) -> impl Strategy<Value = String> {
    (1_u32..90).prop_map(move |number| format!("{letter}{number}"))
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..3_000).prop_map(|days| NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + chrono::Days::new(days))
}

prop_compose! {
    fn holder()(
        held in prop_oneof![Just(HeldBy::Nobody), Just(HeldBy::Unnamed), word("p").prop_map(|id| HeldBy::Person(PersonId::new(id)))],
        deputies in proptest::collection::btree_set(word("v"), 0..3),
        term in proptest::option::of((day(), 0_u64..1_000, proptest::option::of(name()))),
        person in (proptest::option::of(name()), proptest::option::of(word("e")), proptest::option::of(word("t"))),
    ) -> (SeatHolder, Option<Person>) {
        let term = term.map(|(from, days, decided_by)| Term { from, until: from + chrono::Days::new(days), decided_by });
        let (name, email, phone) = person;
        let person = match &held {
            HeldBy::Person(id) => Some(Person { id: id.clone(), name, email, phone }),
            HeldBy::Nobody | HeldBy::Unnamed => None,
        };
        let holder = SeatHolder {
            seat: SeatId::new("set below"),
            body: BodyId::new("forum"),
            held_by: held,
            deputies: deputies.into_iter().map(PersonId::new).collect(),
            term,
        };
        (holder, person)
    }
}

prop_compose! {
    fn line()(
        group in prop_oneof![Just(SeatGroup::StateAdministrator), name().prop_map(SeatGroup::Member)],
        organisation in name(),
        region in proptest::option::of(name()),
        role in prop_oneof![Just(SeatRole::Leader), Just(SeatRole::Representative), Just(SeatRole::Secretariat)],
        has_vote in any::<bool>(),
        held in proptest::option::of(holder()),
    ) -> SeatLine {
        let seat = Seat { id: SeatId::new("set below"), group, organisation, region, role, has_vote };
        let (holder, person) = held.map_or((None, None), |(holder, person)| (Some(holder), person));
        SeatLine { seat, holder, person }
    }
}

proptest! {
    #[test]
    fn a_list_that_is_written_out_is_read_back_as_it_was(lines in proptest::collection::vec(line(), 1..12)) {
        let numbered = lines.into_iter().enumerate().map(|(place, line)| {
            let id = SeatId::new(format!("s{place}"));
            let holder = line.holder.map(|holder| SeatHolder { seat: id.clone(), ..holder });
            SeatLine { seat: Seat { id, ..line.seat }, holder, ..line }
        });
        let lines: Vec<SeatLine> = numbered.collect();
        let written = seat_list(&lines).unwrap();
        prop_assert_eq!(read_seat_list("plasser.csv", &written).unwrap(), lines);
    }
}

#[test]
fn a_field_that_cannot_be_read_is_told_with_its_line_and_its_heading() {
    let read = |text: &str| read_seat_list("plasser.csv", text.as_bytes()).map(|lines| lines.len());
    let fault = |line, column: &str| Err(SeatListError::Field { line, column: column.to_owned() });
    let head = "Plass;Gruppe;Organisasjon;Rolle;Stemmerett;Organ;Fra;Til\n";
    assert_eq!(read(&format!("{head}s1;UH;Nord universitet;leiar;Ja;forum;12.01.2024;2025-12-31\n")), Ok(1));
    assert_eq!(read("Plass;Gruppe\ns1;UH\n"), fault(1, "Organisasjon"));
    assert_eq!(read(&format!("{head}s1;UH;Nord;sjef;Ja;;;\n")), fault(2, "Rolle"));
    assert_eq!(read(&format!("{head}s1;UH;Nord;leder;kanskje;;;\n")), fault(2, "Stemmerett"));
    assert_eq!(read(&format!("{head}s1;UH;Nord;leder;Ja;forum;2024-01-01;\n")), fault(2, "Til"));
    assert_eq!(read(&format!("{head}s1;UH;Nord;leder;Ja;forum;2024-01-01;2023-01-01\n")), fault(2, "Til"));
    let twice = format!("{head}s1;UH;Nord;leder;Ja;;;\ns1;KS;KS;leder;Ja;;;\n");
    assert_eq!(read(&twice), fault(3, "Plass"), "a seat stands once");
}

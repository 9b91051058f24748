//! The calendar as others read it: what was written is read back by a parser of other hands.
#![allow(clippy::unwrap_used, clippy::panic)]

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::{DateTime, NaiveDate, NaiveTime};
use documents::{CalendarContent, CalendarEvent, calendar};

fn event(id: &str, what: &str, (from, until): (NaiveDate, NaiveDate)) -> CalendarEvent {
    CalendarEvent { id: id.into(), what: what.into(), from, until, hours: None, place: None, note: None }
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn written(events: Vec<CalendarEvent>) -> String {
    let at = DateTime::from_timestamp(1_640_995_200, 0).unwrap();
    let content = CalendarContent { name: "Samarbeidsforum på Sørøya", file: "5f5f", at, events };
    String::from_utf8(calendar(&content)).unwrap()
}

/// Summary, first day and the day after the last of each event.
fn read(text: &str) -> Vec<(String, String, String)> {
    let calendar = ICalendar::parse(text).unwrap_or_else(|entry| panic!("not read: {entry:?}"));
    let events =
        calendar.components.iter().filter(|component| component.component_type == ICalendarComponentType::VEvent);
    let value = |component: &calcard::icalendar::ICalendarComponent, name: &ICalendarProperty| {
        let entry = component.property(name)?;
        match entry.values.first()? {
            ICalendarValue::Text(text) => Some(text.clone()),
            ICalendarValue::PartialDateTime(day) => Some(format!("{:04}-{:02}-{:02}", day.year?, day.month?, day.day?)),
            other => panic!("{other:?}"),
        }
    };
    events
        .map(|component| {
            let of = |name| value(component, &name).unwrap_or_default();
            (of(ICalendarProperty::Summary), of(ICalendarProperty::Dtstart), of(ICalendarProperty::Dtend))
        })
        .collect()
}

#[test]
fn whole_days_with_æøå_and_long_names_are_read_back_as_they_were() {
    let long = "Frist for å melde kompetansebehov fra regionene på Hålogaland, Sør-Østerdal og øyene til samarbeidsforumene; \
                «ærlig», med komma, semikolon og en skråstrek \\ i navnet";
    let text = written(vec![
        event("milestone-1", long, (day(2, 1), day(2, 1))),
        event("milestone-2", "Søknadstid", (day(8, 15), day(9, 20))),
    ]);
    let expected = [
        (long.to_owned(), "2022-02-01".to_owned(), "2022-02-02".to_owned()),
        ("Søknadstid".to_owned(), "2022-08-15".to_owned(), "2022-09-21".to_owned()),
    ];
    assert_eq!(read(&text), expected, "the end of a whole day is the day after");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "RFC 5545 folds at 75 octets: {line}");
    }
    assert!(!text.replace("\r\n", "").contains('\n'), "every line ends as the RFC says");
}

#[test]
fn a_meeting_has_its_hours_and_each_event_keeps_its_id() {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let meeting = CalendarEvent {
        hours: Some((hour(9), Some(hour(15)))),
        place: Some("Bodø, Statens hus".into()),
        ..event("meeting-m1", "Samarbeidsforum", (day(3, 17), day(3, 17)))
    };
    let text = written(vec![meeting]);
    for line in [
        "DTSTART:20220317T090000",
        "DTEND:20220317T150000",
        "UID:meeting-m1@5f5f.innstilling",
        "DTSTAMP:20220101T000000Z",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} is not in {text}");
    }
    assert_eq!(read(&text).len(), 1);
}

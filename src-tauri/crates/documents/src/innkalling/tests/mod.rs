//! The notice as those who are called read it.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use forum::{CaseKind, Language};
use procedure::plan::holidays::no_working_day;
use procedure::{AgendaItem, TextBlock, blocks};

use crate::testing::{case, check};
use crate::year_papers::no_working_day_in_words;
use procedure::MeetingForm;

use crate::{
    Attached, CaseInNotice, MeetingHead, NoticeItem, NoticePaper, Texts, innkalling, innkalling_text,
    innkalling_unprintable,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// What the notice borrows from.
struct Kept {
    items: Vec<AgendaItem>,
    background: Vec<TextBlock>,
}

impl Kept {
    fn new() -> Kept {
        let item = |number: &str, title: &str, kind, minutes| AgendaItem {
            number: Some(case(number)),
            title: title.into(),
            kind,
            minutes,
            carried_from: None,
        };
        let mut items = vec![
            item("1/25", "Godkjenning av innkalling", CaseKind::Approval, Some(5)),
            item(
                "2/25",
                "Innstilling om fordeling av midler 2025 for barnehage, skole og Kompetanseløftet",
                CaseKind::Decision,
                Some(90),
            ),
            item(
                "3/25",
                "Status nytt helhetlig system for kompetanse- og karriereutvikling",
                CaseKind::Information,
                None,
            ),
            item("4/25", "Eventuelt", CaseKind::AnyOtherBusiness, Some(10)),
        ];
        items[2].carried_from = Some(case("22/24"));
        let background = blocks(
            "AU har sammenstilt behovsmeldingene.\n\nTil drøfting:\n- fordelingen mellom regionene\n- avsetninger",
        );
        Kept { items, background: background.unwrap() }
    }

    fn paper(&self, sent: NaiveDate) -> NoticePaper<'_> {
        let plain = |item| CaseInNotice {
            item,
            background: &[],
            method: None,
            questions: Vec::new(),
            guests: Vec::new(),
            proposed_decision: None,
            alternatives: Vec::new(),
            responsible: None,
            attachments: Vec::new(),
        };
        let [approval, allocation, status, other] = &self.items[..] else { unreachable!("four items") };
        let attachments = vec![
            Attached { name: "Behovsmeldinger 2025, oversikt per region.xlsx", bytes: 1_234_567 },
            Attached { name: "Utkast A.pdf", bytes: 84_200 },
        ];
        let allocation = CaseInNotice {
            background: &self.background,
            proposed_decision: Some("Samarbeidsforum innstiller på fordelingen i utkast A."),
            alternatives: vec!["Samarbeidsforum innstiller på fordelingen i utkast B."],
            responsible: Some("arbeidsutvalget"),
            attachments,
            ..plain(allocation)
        };
        let pause = NoticeItem::Break { title: Some("Lunsj"), minutes: Some(45) };
        let items = vec![
            NoticeItem::Case(plain(approval)),
            NoticeItem::Case(allocation),
            pause,
            NoticeItem::Case(CaseInNotice {
                method: Some("Grupper på fire, så plenum."),
                questions: vec!["Hva har endret seg i avdelingen?", "Hva tar vi med videre?"],
                guests: vec!["Høgskolen i Innlandet"],
                ..plain(status)
            }),
            NoticeItem::Case(plain(other)),
        ];
        let attachments = vec![Attached { name: "aarshjul-2023.pdf", bytes: 48_000 }];
        NoticePaper {
            head: head(),
            items,
            attachments,
            days_before: 14,
            sent,
            code: "3f2a9c4177d0e615",
            printed_at: sent,
        }
    }
}

fn head() -> MeetingHead<'static> {
    MeetingHead {
        bodies: vec!["Samarbeidsforum barnehage", "Samarbeidsforum skole"],
        title: Some("Felles møte 1/2025"),
        date: Some(day(2025, 3, 13)),
        from: NaiveTime::from_hms_opt(9, 0, 0),
        until: NaiveTime::from_hms_opt(15, 0, 0),
        place: Some("Hamar"),
        form: Some(MeetingForm::Physical),
        secretariat: "Statsforvalteren i Innlandet",
        constructed: None,
    }
}

#[test]
fn the_agenda_stands_with_its_planned_times_as_far_as_they_are_known() {
    let kept = Kept::new();
    let text = innkalling_text(&kept.paper(day(2025, 2, 27)), Language::Nb);
    let agenda = "\
Tid\tSak\tTittel\tType
09.00–09.05\t1/25\tGodkjenning av innkalling\tgodkjenning
09.05–10.35\t2/25\tInnstilling om fordeling av midler 2025 for barnehage, skole og Kompetanseløftet\tvedtakssak
10.35–11.20\t\tLunsj
11.20\t3/25\tStatus nytt helhetlig system for kompetanse- og karriereutvikling, Overført fra sak 22/24.\torienteringssak
\t4/25\tEventuelt\teventuelt
";
    assert!(text.contains(agenda), "{text}");
    assert!(text.contains("Innkalling til møte i Samarbeidsforum barnehage og Samarbeidsforum skole"));
    assert!(text.contains("Tid: 09.00–15.00\n") && text.contains("Sted: Hamar\n"));
}

#[test]
fn a_case_has_what_is_to_be_read_and_a_case_that_is_only_a_line_has_no_part_of_its_own() {
    let kept = Kept::new();
    let text = innkalling_text(&kept.paper(day(2025, 2, 27)), Language::Nb);
    for words in [
        "Vedtakssak, 09.05–10.35. Saksansvarlig: arbeidsutvalget.",
        "AU har sammenstilt behovsmeldingene.",
        "– fordelingen mellom regionene",
        "Forslag til vedtak\n\nSamarbeidsforum innstiller på fordelingen i utkast A.",
        "– Behovsmeldinger 2025, oversikt per region.xlsx (1,2 MB)\n– Utkast A.pdf (84 kB)",
    ] {
        assert!(text.contains(words), "«{words}» in:\n{text}");
    }
    assert!(!text.contains("Sak 1/25"), "approval is a line of the agenda, no more");
}

#[test]
fn a_notice_that_is_late_says_how_late_and_one_in_time_says_when_it_was_due() {
    let kept = Kept::new();
    let said = |sent, language| innkalling_text(&kept.paper(sent), language);
    let in_time = said(day(2025, 2, 27), Language::Nb);
    assert!(
        in_time.contains("Innkallingen sendes 27.02.2025. Fristen er 27.02.2025, 14 dager før møtet."),
        "{in_time}"
    );
    let late = said(day(2025, 3, 3), Language::Nb);
    assert!(
        late.contains("Innkallingen sendes 03.03.2025, 4 dager etter fristen. Den var 27.02.2025, 14 dager før møtet.")
    );
    assert!(said(day(2025, 2, 28), Language::Nn).contains("éin dag etter fristen"));
    assert!(said(day(2025, 3, 3), Language::En).contains("4 days after it was due"));
}

#[test]
fn a_last_day_that_is_no_working_day_is_named() {
    let kept = Kept::new();
    let mut paper = kept.paper(day(2025, 5, 5));
    paper.head.date = Some(day(2025, 5, 15));
    let text = innkalling_text(&paper, Language::Nb);
    assert!(text.contains("Fristen 01.05.2025 er 1. mai."), "{text}");
    let all_days = day(2025, 1, 1).iter_days().take(365).filter_map(no_working_day);
    let texts = Texts::new(Language::Nb);
    let names: BTreeSet<String> = all_days.map(|why| no_working_day_in_words(why, &texts)).collect();
    assert_eq!(names.len(), 14, "twelve holidays, Saturday and Sunday");
    assert!(names.iter().all(|name| !name.starts_with("day-")), "each has its name: {names:?}");
}

#[test]
fn what_is_not_set_is_left_out_and_nothing_is_made_up() {
    let kept = Kept::new();
    let mut paper = kept.paper(day(2025, 3, 3));
    paper.head = MeetingHead { date: None, from: None, until: None, place: Some("  "), form: None, ..head() };
    let text = innkalling_text(&paper, Language::Nb);
    assert!(text.contains("Dato ikke satt"));
    assert!(!text.contains("Tid:") && !text.contains("Sted:") && !text.contains("Fristen"), "{text}");
    assert!(text.contains("\t2/25\tInnstilling om"), "without times");
}

#[test]
fn letters_that_no_font_has_are_told_before_printing() {
    let kept = Kept::new();
    let mut paper = kept.paper(day(2025, 2, 27));
    assert_eq!(innkalling_unprintable(&paper, Language::Nb).map(|found| found.len()), Ok(0));
    paper.head.place = Some("Hamar 学校");
    let found = innkalling_unprintable(&paper, Language::Nb).unwrap();
    assert_eq!(found[0].letters, ['学', '校']);
}

#[test]
fn notices_are_valid_in_three_languages() {
    let kept = Kept::new();
    for language in [Language::Nb, Language::Nn, Language::En] {
        let paper = kept.paper(day(2025, 3, 3));
        check(&format!("innkalling-{}", language.tag()), &innkalling(&paper, language).unwrap());
    }
}

//! What the county asks in its own lists, and the søknader to the 30 % part, as a reader finds them on the paper.

use allocation::AllocationModel;
use chrono::NaiveDate;
use forum::{
    Answer, Application, ApplicationCategory, AssessedAt, Assessment, Criterion, Kroner, Language, UseLine, Work,
};
use rust_decimal::Decimal;

use super::content::{pages, read};
use super::counties;
use super::meeting::Meeting;
use crate::innstilling::write;
use crate::paper::block::Block;
use crate::paper::table::{Kind, Table};
use crate::{Innstilling, Texts};

const INNLANDET: &str = include_str!("../../../../../../assets/presets/innlandet-2022/model.json");
const ROGALAND: &str = include_str!("../../../../../../assets/presets/rogaland-2025/model.json");

/// A county that asks as Innlandet does and has Rogaland's oppmerksomhetspunkter; two behovsmeldinger say something.
pub fn asking() -> Meeting {
    let mut meeting = counties::partly_reported();
    let innlandet: AllocationModel = serde_json::from_str(INNLANDET).unwrap();
    let rogaland: AllocationModel = serde_json::from_str(ROGALAND).unwrap();
    (meeting.model.questions, meeting.model.uses) = (innlandet.questions, innlandet.uses);
    meeting.model.attention = rogaland.attention;
    let line = |used: &str, owner, university| UseLine {
        used_for: used.into(),
        owner: Kroner::new(owner),
        university: Kroner::new(university),
    };
    let said = &mut meeting.needs[1].details;
    said.answers.insert("own-contribution".into(), Answer::Text("Vikarer når lærerne er på samling.".into()));
    said.answers.insert("no-longer-asked".into(), Answer::Text("Står ikke på papiret.".into()));
    said.uses = vec![line("staff-release", 100_000, 0), line("carry-out-and-assess", 50_000, 120_000)];
    let said = &mut meeting.needs[2].details;
    said.statped_role = Some("Gir veiledning til nettverket.".into());
    said.uses = vec![line("coordinator", 33_333, 0), line("reiser", 1_000, 0)];
    meeting.allocate();
    meeting
}

/// A county whose 30 % part is shared by søknad: twelve students of one rate, and a sum.
pub fn with_applications() -> Meeting {
    let mut meeting = counties::like_rogaland();
    let application = |number: u32, students: u32, progress: i64| Application {
        number,
        call: 1,
        category: ApplicationCategory::FacilitationFunds,
        owner: format!("Eierkommune {number}"),
        kindergarten: format!("Barnehage {number} (konstruert)"),
        municipality: "Sandnes".into(),
        study: Some("ablu".into()),
        students,
        applied: Kroner::ZERO,
        dispensations_municipality: None,
        dispensations_kindergarten: None,
        progress: Some(Decimal::from(progress)),
        received: NaiveDate::from_ymd_opt(2023, 9, 1).unwrap(),
        study_year: "2023/24".into(),
    };
    meeting.applications = vec![application(1, 200, 3), application(2, 100, 2), application(3, 12, 2)];
    meeting.applications.push(Application {
        number: 4,
        call: 2,
        category: ApplicationCategory::TradeCertificate,
        study: None,
        students: 0,
        applied: Kroner::new(80_000),
        progress: None,
        ..application(4, 0, 0)
    });
    meeting
}

fn tables(content: &Innstilling<'_>, summary: &str) -> Vec<Table> {
    let document = write::document(content, &Texts::new(Language::Nb)).unwrap();
    let tables = document.blocks.into_iter().filter_map(|block| match block {
        Block::Table(table) if table.summary.starts_with(summary) => Some(table),
        _ => None,
    });
    tables.collect()
}

#[test]
fn what_is_answered_stands_by_its_behovsmelding_and_no_other_is_listed() {
    let meeting = asking();
    let content = meeting.agreed();
    let text = read(&content);
    for words in ["Bruken av egenandelen", "Vikarer når lærerne er på samling.", "Statpeds rolle", "Gir veiledning til"]
    {
        assert!(text.contains(words), "«{words}» (R79, R96)");
    }
    assert!(!text.contains("Står ikke på papiret"), "an answer to what is no longer asked");
    let table = &tables(&content, "Det som er sagt")[0];
    assert_eq!(table.rows.len(), 2, "two have said something");
}

#[test]
fn what_network_and_working_committee_wrote_of_the_criteria_stands_by_its_behovsmelding() {
    let meeting = asking();
    let assessed = |need: usize, at, met, reason: &str| Assessment {
        need: meeting.needs[need].id.clone(),
        at,
        criterion: Criterion::Collective,
        met,
        reason: reason.into(),
        points: Vec::new(),
        assessed_by: "Kompetansenettverket i Salten, leder".into(),
        on: NaiveDate::from_ymd_opt(2023, 2, 14).unwrap(),
    };
    let assessments = [
        assessed(3, AssessedAt::Network, true, "Hele personalet er med."),
        assessed(3, AssessedAt::WorkingGroup, false, "Bare lederen er med."),
    ];
    let content = Innstilling { assessments: &assessments, ..meeting.agreed() };
    let text = read(&content);
    for words in [
        "Nettverket om kriterium 2",
        "Oppfylt: Hele personalet er med. (Kompetansenettverket i Salten, leder, 14.02.2023)",
        "Arbeidsutvalget om kriterium 2",
        "Ikke oppfylt: Bare lederen er med. (Kompetansenettverket i Salten, leder, 14.02.2023)",
    ] {
        assert!(text.contains(words), "«{words}» (R138)");
    }
    let rows = |content: &Innstilling<'_>| {
        tables(content, "Det som er sagt").iter().map(|table| table.rows.len()).sum::<usize>()
    };
    assert_eq!(rows(&content), rows(&meeting.agreed()) + 1, "one more has something said of it");
}

#[test]
fn what_the_money_is_for_comes_to_what_is_applied_for() {
    let meeting = asking();
    let content = meeting.agreed();
    let table = &tables(&content, "Det midlene i")[0];
    let sums: Vec<(Kroner, Kroner)> =
        table.rows.iter().map(|row| (row.amount(1).unwrap(), row.amount(2).unwrap())).collect();
    let kroner = |owner, university| (Kroner::new(owner), Kroner::new(university));
    let expected = [
        kroner(50_000, 120_000),
        kroner(33_333, 0),
        kroner(100_000, 0),
        kroner(1_000, 0),
        kroner(2_100_000 - 184_333, 720_000 - 120_000),
        kroner(2_100_000, 720_000),
    ];
    assert_eq!(sums, expected, "in the county's order, what the list does not know, what is not said, and the total");
    assert!(table.rows.last().is_some_and(|row| row.kind == Kind::Total));
    assert!(read(&content).contains("Ikke oppgitt"));
    let total: Kroner = meeting.allocation.schemes[1].applied;
    assert_eq!(table.rows.last().unwrap().amount(3), Some(total), "the same as the key figures say");
}

#[test]
fn schemes_with_the_same_oppmerksomhetspunkter_have_one_list() {
    let meeting = asking();
    let lists = tables(&meeting.draft(), "Oppmerksomhetspunkter i");
    let counts: Vec<usize> = lists.iter().map(|table| table.rows.len()).collect();
    assert_eq!(counts, [5, 5], "five for rekom and dekom together, five for Kompetanseløftet (R59)");
    assert!(read(&meeting.draft()).contains("Hvordan involveres PPT i partnerskapet"), "R102");
    assert!(tables(&counties::like_innlandet().draft(), "Oppmerksomhetspunkter").is_empty());
}

#[test]
fn those_that_take_no_part_are_listed_by_region_with_the_note() {
    let mut meeting = counties::like_rogaland();
    let year = meeting.year;
    for (number, region) in [(0, "Sør"), (1, "Nord"), (2, "Sør")] {
        let participant = &mut meeting.participants[number];
        participant.region = region.into();
        participant.years.push(forum::Participation {
            scheme: forum::SchemeId::new("kl"),
            year,
            takes_part: false,
            given: None,
            note: (number == 0).then(|| "har fått midler til barnehagene".into()),
        });
    }
    meeting.regions = vec!["Nord".into(), "Sør".into()];
    meeting.allocate();
    let content = meeting.agreed();
    let text = read(&content);
    assert!(text.contains("Uten deltakelse i 2023") && text.contains("har fått midler til barnehagene"), "R61");
    let order = ["Eierkommune 2", "Eierkommune 1", "Eierkommune 3"];
    let after = &text[text.find("Uten deltakelse").unwrap()..];
    let places: Vec<usize> = order.iter().map(|name| after.find(&format!("{name}\n")).unwrap()).collect();
    assert!(places.is_sorted(), "region by region: {places:?}");
    assert!(!read(&counties::like_rogaland().agreed()).contains("Uten deltakelse"), "nothing where all take part");
}

#[test]
fn the_ranked_list_of_each_call_tallies_and_tells_why() {
    let meeting = with_applications();
    let content = meeting.agreed();
    let lists = tables(&content, "Søknader i utlysning");
    assert_eq!(lists.len(), 2, "one for each call");
    let sums = lists[0].rows.last().unwrap();
    assert_eq!((sums.amount(4), sums.amount(5)), (Some(Kroner::new(9_360_000)), Some(Kroner::new(7_500_000))));
    let text = read(&content);
    for words in [
        "2–3",
        "potten tok slutt her",
        "50 av 100",
        "studieåret 2023/24",
        "Sats: 30\u{a0}000 kroner per student.",
        "Pengene hører til budsjettåret 2023",
        "Sats og rekkefølge er bestemt i sak 21/24, 17.03.2023.",
    ] {
        assert!(text.contains(words), "«{words}» (R88-R94):\n{text}");
    }
}

#[test]
fn the_paper_says_whether_the_thirty_percent_part_is_inside_the_totals() {
    let nordland = super::meeting::nordland();
    let text = pages(&nordland.agreed(), Language::Nb).concat();
    assert!(text.contains("30 %-delen er 3\u{a0}265\u{a0}800 kroner av budsjettåret 2023."), "R95");
    assert!(text.contains("til sammen 10\u{a0}886\u{a0}000 kroner"), "as 191,9 and 28,6 are 220,5");
    assert!(!read(&nordland.agreed()).contains("Søknader til 30 %-delen"), "nobody has applied yet");
}

#[test]
fn a_round_that_does_not_come_to_its_set_aside_is_not_printed() {
    let meeting = with_applications();
    let mut content = meeting.agreed();
    content.schemes[0].round.as_mut().unwrap().outcome.applications[0].amount += Kroner::new(1);
    let refused = crate::innstilling(&content, Language::Nb, Work::UNWATCHED).unwrap_err();
    assert_eq!(refused.code(), "print-tally", "{refused}");
}

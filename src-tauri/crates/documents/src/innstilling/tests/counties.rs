//! Meetings of counties that share in other ways than Nordland: by last year's shares as in Rogaland, by key figures as in
//! Innlandet. The rules are like theirs; the participants' numbers are constructed.

use allocation::{Adjustments, AllocationModel};
use chrono::NaiveDate;
use forum::{
    Applied, Commitment, Criteria, Frame, FramePart, FrameStatus, KeyFigure, Kroner, NamedBase, Need, NeedDetails,
    NeedId, Owner, OwnerKind, Participant, ParticipantKind, Participation, SchemeId,
};
use rust_decimal::Decimal;

use super::meeting::{Meeting, without_needs};

const ROGALAND: &str = r#"{
  "version": 2, "name": {"nb": "Som Rogaland: fjorårets andeler", "nn": "Som Rogaland: delane i fjor", "en": "Like Rogaland: last year's shares"},
  "unit": 1000, "method": "largest-remainder",
  "schemes": [
    {"scheme": "rekom", "tiers": ["all"], "pots": {"per": "owner", "by": "last-year"}, "years_at_most": 3, "set_asides": [
      {"id": "thirty", "name": {"nb": "30 %-delen", "nn": "30 %-delen", "en": "The 30 % part"}, "percent": "30", "base": "named",
       "base_name": "forventet totalbeløp", "base_kroner": 25000000, "at_most": "30", "case": "21/24", "kind": "thirty-percent-part"}],
     "round": {"set_aside": "thirty", "rate": 30000, "case": "21/24", "opens": "2023-08-15", "closes": "2023-09-20",
       "order": ["study", "progress"], "studies": [{"id": "ablu", "name": {"nb": "ABLU", "nn": "ABLU", "en": "ABLU"}}]}},
    {"scheme": "dekom", "tiers": ["all"], "pots": {"per": "owner", "by": "last-year"}},
    {"scheme": "kl", "tiers": ["all"], "pots": {"per": "owner", "by": "last-year"},
     "weights": [{"to": "priority-region", "weight": "1.5"}],
     "priority_regions": [{"region": "Nord", "reason": "få kommuner har deltatt"}]}
  ]}"#;

const INNLANDET: &str = r#"{
  "version": 2, "name": {"nb": "Som Innlandet: nøkkeltall", "nn": "Som Innlandet: nøkkeltal", "en": "Like Innlandet: key figures"},
  "unit": 1, "method": "largest-remainder",
  "schemes": [
    {"scheme": "rekom", "tiers": ["all"], "set_asides": [
       {"id": "joint", "name": {"nb": "Fellestiltak", "nn": "Fellestiltak", "en": "Joint measures"}, "percent": "8", "base": "frame",
        "at_most": "10", "case": "1/22", "recipient": "Høgskolen i Innlandet", "kind": "joint-measures", "report": "sak 1/22"},
       {"id": "thirty", "name": {"nb": "30 %-delen", "nn": "30 %-delen", "en": "The 30 % part"}, "kroner": 3000000, "at_most": "30"}],
     "pots": {"per": "region", "by": "key-figures", "at_most": "60", "figures": [
       {"name": {"nb": "Årsverk i barnehage", "nn": "Årsverk i barnehage", "en": "Staff years"}, "percent": "100/3", "plus": ["kindergarten-fte"]},
       {"name": {"nb": "Barnehager", "nn": "Barnehagar", "en": "Kindergartens"}, "percent": "100/3", "plus": ["kindergartens"]},
       {"name": {"nb": "Barnehagebarn", "nn": "Barnehagebarn", "en": "Children"}, "percent": "100/3", "plus": ["children"]}]},
     "split": {"network_at_most": "40", "coordinator_at_most": "20"}, "years_at_most": 4},
    {"scheme": "dekom", "tiers": ["ongoing", "all"], "set_asides": [],
     "pots": {"per": "region", "by": "key-figures", "at_most": "90", "figures": [
       {"name": {"nb": "Lærerårsverk uten yrkesfaglærere", "nn": "Lærarårsverk utan yrkesfaglærarar", "en": "Teachers without vocational"},
        "percent": "50", "plus": ["teacher-fte"], "less": ["vocational-fte"]},
       {"name": {"nb": "Elever", "nn": "Elevar", "en": "Pupils"}, "percent": "50", "plus": ["pupils"]}]},
     "split": {"network_at_most": "40", "coordinator_at_most": "20", "own_contribution": "30",
       "own_contribution_of": "coordinator-limit", "paid_to": "host"}, "years_at_most": 4},
    {"scheme": "kl", "tiers": ["all"], "pots": {"per": "region", "by": "key-figures", "figures": [
       {"name": {"nb": "Elever", "nn": "Elevar", "en": "Pupils"}, "percent": "100", "plus": ["pupils"]}]}}
  ]}"#;

const NETWORKS: [&str; 8] = [
    "Hamarregionen",
    "Gjøvikregionen",
    "Lillehammerregionen",
    "Nord-Gudbrandsdal",
    "Midt-Gudbrandsdal",
    "Glåmdal",
    "Sør-Østerdal",
    "Friskolene",
];

fn model(json: &str) -> AllocationModel {
    let model: AllocationModel = serde_json::from_str(json).unwrap();
    model.check().unwrap();
    model
}

fn part(name: &str, amount: i64, status: FrameStatus) -> FramePart {
    let date = (status == FrameStatus::Final).then(|| NaiveDate::from_ymd_opt(2022, 12, 21).unwrap());
    let reference = date.map(|_| "2022/1234".to_owned());
    FramePart { name: name.into(), amount: Kroner::new(amount), status, date, reference }
}

fn frame(scheme: &str, year: i32, parts: Vec<FramePart>) -> Frame {
    Frame { scheme: SchemeId::new(scheme), year, parts }
}

fn participant(name: &str, kind: ParticipantKind, region: &str) -> Participant {
    Participant {
        name: name.into(),
        kind,
        region: region.into(),
        recipient: None,
        key_figures: Vec::new(),
        years: Vec::new(),
    }
}

/// Pots for forty owners by what they were given last year; two frames are estimates; nobody has reported a need.
pub fn like_rogaland() -> Meeting {
    let mut meeting = without_needs();
    let year = meeting.year;
    meeting.model = model(ROGALAND);
    let estimate = FrameStatus::Estimate;
    meeting.frames = vec![
        frame("rekom", year, vec![part("Anslag", 25_700_000, estimate)]),
        frame("dekom", year, vec![part("Anslag", 25_000_000, estimate)]),
        frame(
            "kl",
            year,
            vec![part("Hovedtildeling", 14_000_000, FrameStatus::Final), part("Tillegg", 555_000, FrameStatus::Final)],
        ),
    ];
    meeting.participants = (1..=40_i64)
        .map(|number| {
            let region = ["Nord", "Sør", "Jæren"][usize::try_from(number % 3).unwrap()];
            let given = |scheme: &str, amount: i64| Participation {
                scheme: SchemeId::new(scheme),
                year: year - 1,
                takes_part: true,
                given: Some(Kroner::new(amount)),
                note: None,
            };
            Participant {
                years: vec![
                    given("rekom", 90_000 + number * number * 450),
                    given("dekom", 40_000 * number),
                    given("kl", 77_777),
                ],
                ..participant(&format!("Eierkommune {number}"), ParticipantKind::Municipality, region)
            }
        })
        .collect();
    meeting.adjustments = Adjustments::default();
    meeting.allocate();
    meeting
}

/// Pots for eight networks by key figures; earlier years bound money of this year and of two later ones.
pub fn like_innlandet() -> Meeting {
    let mut meeting = without_needs();
    let year = meeting.year;
    meeting.model = model(INNLANDET);
    let is_final = FrameStatus::Final;
    meeting.frames = vec![
        frame("rekom", year, vec![part("Hovedtildeling", 12_000_000, is_final)]),
        frame("dekom", year, vec![part("Hovedtildeling", 15_500_000, is_final), part("Tillegg", 333_333, is_final)]),
        frame("kl", year, vec![part("Hovedtildeling", 9_000_000, is_final)]),
    ];
    meeting.regions = NETWORKS.map(str::to_owned).to_vec();
    let figures = ["kindergarten-fte", "kindergartens", "children", "teacher-fte", "vocational-fte", "pupils"];
    meeting.participants = NETWORKS
        .iter()
        .zip(1_i64..)
        .map(|(name, number)| {
            let key_figures = figures.iter().zip(1_i64..).filter(|(figure, _)| number != 5 || **figure != "children");
            let key_figures = key_figures.map(|(figure, place)| KeyFigure {
                figure: (*figure).to_owned(),
                value: Decimal::new(1000 * (7 - place) * number + 25 * place, 1),
                source: if figure.starts_with(['k', 'c']) { "BASIL" } else { "GSI" }.into(),
                counted: NaiveDate::from_ymd_opt(2022, 10, 1),
            });
            let years = vec![Participation {
                scheme: SchemeId::new("kl"),
                year,
                takes_part: number % 2 == 1,
                given: None,
                note: None,
            }];
            Participant {
                key_figures: key_figures.collect(),
                years,
                ..participant(name, ParticipantKind::Network, name)
            }
        })
        .collect();
    let line = |number: u32, owner: &str, paid: i32, amount: i64| Commitment {
        number,
        scheme: SchemeId::new("dekom"),
        region: NETWORKS[0].into(),
        owner: owner.into(),
        measure: "Vurdering for læring".into(),
        decided: year - 1,
        year: paid,
        amount: Kroner::new(amount),
        universities: None,
        case: "4/22".parse().ok(),
        note: None,
    };
    meeting.commitments = vec![
        line(1, "Hamar kommune", year, 1_200_000),
        line(2, "Stange kommune", year, 300_000),
        line(3, "Stange kommune", year, -50_000),
        line(4, "Hamar kommune", year + 1, 1_000_000),
        line(5, "Hamar kommune", year + 2, 400_000),
    ];
    meeting.bases = vec![NamedBase {
        scheme: SchemeId::new("dekom"),
        year: year + 1,
        name: format!("rammen for {year}"),
        amount: Kroner::new(15_833_333),
    }];
    meeting.allocate();
    meeting
}

/// The same county after two networks have reported needs in one scheme; the others' pots stay *anslag*.
pub fn partly_reported() -> Meeting {
    let mut meeting = like_innlandet();
    let scheme = SchemeId::new("dekom");
    meeting.needs = (1..=6_u32)
        .map(|number| {
            let region = NETWORKS[usize::try_from(number % 2).unwrap()];
            let kroner = |amount: u32| Kroner::new(i64::from(amount));
            Need {
                id: NeedId::new(&scheme, number),
                number,
                scheme: scheme.clone(),
                region: region.into(),
                owner: Owner {
                    name: format!("{region}, eier {number}"),
                    org_number: None,
                    kind: OwnerKind::Municipality,
                },
                measure: "Profesjonsfaglig fellesskap".into(),
                units: None,
                university: "Høgskolen i Innlandet".into(),
                applied: Applied {
                    owner: kroner(100_000 * number),
                    university: kroner(120_000),
                    coordinator: kroner(if number == 4 { 0 } else { 33_333 }),
                },
                later_years: vec![(meeting.year + 1, kroner(50_000))],
                start_year: Some(meeting.year),
                duration_years: Some(2),
                ongoing: number == 1,
                several_municipalities: true,
                network_rank: None,
                criteria: Criteria { local_need: true, collective: true, partnership: true },
                special_challenges: false,
                follow_up: false,
                pps_takes_part: None,
                statped_involved: None,
                details: NeedDetails {
                    coordinator_reason: Some("seks kommuner og to UH".into()),
                    ..NeedDetails::default()
                },
            }
        })
        .collect();
    meeting.allocate();
    meeting
}

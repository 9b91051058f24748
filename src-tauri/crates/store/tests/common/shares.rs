//! What the small meeting shares by: participants, promises, søknader, assessments. All of it is constructed.

use allocation::{AdjustedBy, Adjustment, Group, GroupLevel};
use chrono::NaiveDate;
use forum::{
    AmountStage, Application, ApplicationCategory, AssessedAt, AssessedPoint, Assessment, Commitment, Criterion,
    KeyFigure, Kroner, NamedBase, Participant, ParticipantKind, Participation, Recipient, SchemeId, StageAmount,
    UnspentFunds,
};

use super::{case, need};

pub fn dekom() -> SchemeId {
    SchemeId::new("dekom")
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

/// A network with a vertskommune, and a county that is its own recipient. Every field is used by one of them.
pub fn participants() -> Vec<Participant> {
    let figure = |figure: &str, value: &str, counted| KeyFigure {
        figure: figure.into(),
        value: value.parse().unwrap(),
        source: "GSI".into(),
        counted,
    };
    let year = |year, takes_part, given: Option<i64>, note: Option<&str>| Participation {
        scheme: dekom(),
        year,
        takes_part,
        given: given.map(Kroner::new),
        note: note.map(Into::into),
    };
    vec![
        Participant {
            name: "Nettverk Ytre Helgeland".into(),
            kind: ParticipantKind::Network,
            region: "Ytre Helgeland".into(),
            recipient: Some(Recipient { name: "Kommune 2".into(), org_number: Some("937299826".parse().unwrap()) }),
            key_figures: vec![figure("teacher-fte", "412.50", Some(day(10, 1))), figure("schools", "19", None)],
            years: vec![
                year(2023, true, None, None),
                year(2022, true, Some(1_250_000), Some("har fått midler til barnehagene")),
            ],
        },
        Participant {
            name: "Fylkeskommunen".into(),
            kind: ParticipantKind::County,
            region: "Fylkeskommunen".into(),
            recipient: None,
            key_figures: Vec::new(),
            years: vec![year(2023, false, None, None)],
        },
    ]
}

/// A promise for a later year, and the line that lowers it.
pub fn commitments() -> Vec<Commitment> {
    let promised = |number, amount| Commitment {
        number,
        scheme: dekom(),
        region: "Lofoten".into(),
        owner: "Kommune 1".into(),
        measure: "Leseopplæring".into(),
        decided: 2022,
        year: 2024,
        amount: Kroner::new(amount),
        universities: None,
        case: Some(case(number)),
        note: None,
    };
    let lowered = Commitment { case: None, note: Some("tiltaket er kortet ned".into()), ..promised(2, -40_000) };
    vec![promised(1, 150_000), lowered]
}

pub fn unspent() -> UnspentFunds {
    UnspentFunds { owner: "Kommune 1".into(), scheme: dekom(), year: 2022, amount: Kroner::new(35_000) }
}

pub fn base() -> NamedBase {
    NamedBase { scheme: dekom(), year: 2024, name: "forventet ramme 2024".into(), amount: Kroner::new(8_500_000) }
}

/// One for students of a study, one for a sum.
pub fn applications() -> Vec<Application> {
    let student = Application {
        number: 1,
        call: 1,
        category: ApplicationCategory::FurtherStudies,
        owner: "Kommune 1".into(),
        kindergarten: "Barnehage 1".into(),
        municipality: "Kommune 1".into(),
        study: Some("abl".into()),
        students: 2,
        applied: Kroner::ZERO,
        dispensations_municipality: Some(12),
        dispensations_kindergarten: Some(3),
        progress: Some("1.5".parse().unwrap()),
        received: day(4, 15),
        study_year: "2023/24".into(),
    };
    let sum = Application {
        number: 2,
        call: 2,
        category: ApplicationCategory::FacilitationFunds,
        study: None,
        students: 0,
        applied: Kroner::new(60_000),
        dispensations_municipality: None,
        dispensations_kindergarten: None,
        progress: None,
        ..student.clone()
    };
    vec![student, sum]
}

/// The network's word on need 1, and the working group's after it.
pub fn assessments() -> Vec<Assessment> {
    let of_network = Assessment {
        need: need(1).id,
        at: AssessedAt::Network,
        criterion: Criterion::Collective,
        met: true,
        reason: "Hele personalet deltar".into(),
        points: vec![
            AssessedPoint { point: "whole-staff".into(), met: true },
            AssessedPoint { point: "leaders".into(), met: false },
        ],
        assessed_by: "Nettverk Lofoten, koordinator".into(),
        on: day(2, 1),
    };
    let of_group = Assessment {
        at: AssessedAt::WorkingGroup,
        met: false,
        reason: String::new(),
        points: Vec::new(),
        ..of_network.clone()
    };
    vec![of_network, of_group]
}

pub fn stages() -> Vec<StageAmount> {
    let at = |stage, amount, comment: Option<&str>| StageAmount {
        need: need(1).id,
        stage,
        rank: None,
        amount: Some(Kroner::new(amount)),
        comment: comment.map(Into::into),
    };
    let first = StageAmount { rank: Some(1), ..at(AmountStage::Network, 90_000, None) };
    vec![first, at(AmountStage::WorkingGroup, 80_000, Some("etter samtale"))]
}

pub fn group(level: GroupLevel, name: &str) -> Group {
    Group { scheme: dekom(), level, name: name.into() }
}

pub fn by_hand(amount: i64) -> Adjustment {
    Adjustment { amount: Kroner::new(amount), by: AdjustedBy::Hand, locked: false }
}

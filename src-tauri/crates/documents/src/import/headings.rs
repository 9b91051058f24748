//! Which column is which, by its heading: one table for bokmål and nynorsk.

use super::grid::Value;
use super::names::plain;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Number,
    Scheme,
    Region,
    Owner,
    OrgNumber,
    OwnerKind,
    Measure,
    Units,
    University,
    OwnerAmount,
    UniversityAmount,
    Coordinator,
    Total,
    /// An amount reported for a later year.
    Later(i32, Part),
    StartYear,
    Duration,
    Ongoing,
    SeveralMunicipalities,
    NetworkRank,
    LocalNeed,
    Collective,
    Partnership,
    SpecialChallenges,
    FollowUp,
    Pps,
    Statped,
}

/// Which part of a later year's amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Whole,
    Owner,
    University,
}

/// The headings of each column, plain (see [`plain`]) and without year. A star stands for any further words. The first
/// is the one asked for when the column is missing.
const HEADINGS: [(Column, &[&str]); 25] = [
    (Column::Number, &["nr", "nummer", "løpenr", "løpenummer", "løpe nr", "lnr", "behovsmelding nr", "sak nr"]),
    (Column::Scheme, &["ordning", "tilskuddsordning", "tilskotsordning", "tilskotordning"]),
    (
        Column::Region,
        &["region", "nettverk", "kompetansenettverk", "regionalt nettverk", "region nettverk", "kompetanseregion"],
    ),
    (
        Column::Owner,
        &[
            "eier",
            "eigar",
            "skoleeier",
            "skuleeigar",
            "barnehageeier",
            "barnehageeigar",
            "søker",
            "søkjar",
            "barnehage skoleeier",
            "barnehage og skoleeier",
            "barnehage skuleeigar",
            "barnehage og skuleeigar",
            "navn på eier",
            "namn på eigar",
            "eiers navn",
            "tilskuddsmottaker",
            "tilskotsmottakar",
            "søkar",
        ],
    ),
    (
        Column::OrgNumber,
        &["orgnr", "org nr", "org nummer", "organisasjonsnummer", "organisasjonsnr", "orgnummer", "org"],
    ),
    (Column::OwnerKind, &["eiertype", "eigartype", "type eier", "type eigar", "eierform", "eigarform"]),
    (
        Column::Measure,
        &[
            "tiltak",
            "kompetansetiltak",
            "navn på tiltak",
            "namn på tiltak",
            "tittel på tiltak",
            "tiltakets navn",
            "tema",
            "tiltak tema",
            "tiltakstittel",
        ],
    ),
    (
        Column::Units,
        &[
            "antall enheter",
            "tal einingar",
            "tal på einingar",
            "antal einingar",
            "enheter",
            "einingar",
            "antall barnehager skoler",
            "tal barnehagar skular",
            "antall barnehager og skoler",
        ],
    ),
    (
        Column::University,
        &[
            "uh partner",
            "uh",
            "universitet",
            "uh institusjon",
            "universitet høyskole",
            "universitet høgskule",
            "universitet og høyskole",
            "universitet og høgskule",
            "universitet eller høyskole",
            "uh partnar",
            "universitet høgskole",
            "universitet og høgskole",
            "samarbeidspartner uh",
            "samarbeidspartnar uh",
        ],
    ),
    (
        Column::OwnerAmount,
        &[
            "beløp eier",
            "beløp eigar",
            "beløp til eier",
            "beløp til eigar",
            "eier beløp",
            "eigar beløp",
            "sum eier",
            "sum eigar",
            "søkt eier",
            "søkt eigar",
            "søkt beløp eier",
            "søkt beløp eigar",
            "meldt behov eier",
            "meldt behov eigar",
            "behov eier",
            "behov eigar",
            "midler eier",
            "midlar eigar",
            "midler til eier",
            "midlar til eigar",
            "tilskudd eier",
            "tilskot eigar",
            "tilskudd til eier",
            "tilskot til eigar",
            "beløp skoleeier",
            "beløp barnehageeier",
            "beløp skuleeigar",
            "beløp barnehageeigar",
            "eiers del",
        ],
    ),
    (
        Column::UniversityAmount,
        &[
            "beløp uh",
            "beløp til uh",
            "uh beløp",
            "sum uh",
            "søkt uh",
            "søkt beløp uh",
            "meldt behov uh",
            "behov uh",
            "midler uh",
            "midlar uh",
            "midler til uh",
            "midlar til uh",
            "tilskudd uh",
            "tilskot uh",
            "tilskudd til uh",
            "tilskot til uh",
            "beløp uh partner",
            "beløp til uh partner",
            "beløp universitet",
            "beløp uh partnar",
            "beløp til universitet",
            "uhs del",
        ],
    ),
    (
        Column::Coordinator,
        &[
            "herav koordinator",
            "av dette koordinator",
            "herav til koordinator",
            "av dette til koordinator",
            "derav koordinator",
            "koordinator",
            "beløp koordinator",
            "koordinatormidler",
            "koordinatormidlar",
        ],
    ),
    (
        Column::Total,
        &[
            "sum",
            "beløp",
            "totalt",
            "total",
            "i alt",
            "sum beløp",
            "sum søkt",
            "samlet",
            "samla",
            "samlet beløp",
            "samla beløp",
            "totalbeløp",
            "totalt beløp",
            "sum eier og uh",
            "sum eigar og uh",
            "til saman",
            "tilsaman",
            "til sammen",
            "meldt behov",
            "meldt beløp",
            "søkt beløp",
            "omsøkt beløp",
            "behov",
            "søknadsbeløp",
        ],
    ),
    (Column::StartYear, &["startår", "oppstart", "oppstartsår", "start", "første år", "fyrste år"]),
    (
        Column::Duration,
        &["varighet", "varigheit", "varighet år", "varigheit år", "antall år", "tal år", "tal på år", "lengd"],
    ),
    (
        Column::Ongoing,
        &[
            "igangsatt tiltak",
            "igangsett tiltak",
            "igangsatt",
            "igangsett",
            "pågående",
            "pågåande",
            "pågående tiltak",
            "pågåande tiltak",
            "i gang",
            "videreføring",
            "vidareføring",
        ],
    ),
    (
        Column::SeveralMunicipalities,
        &["flere kommuner", "fleire kommunar", "flere kommuner deltar", "fleire kommunar deltek"],
    ),
    (
        Column::NetworkRank,
        &[
            "prioritet fra nettverk",
            "prioritet frå nettverk",
            "prioritet",
            "nettverkets prioritet",
            "prioritering fra nettverk",
            "prioritering frå nettverk",
            "prioritering",
            "prioritet i nettverk",
        ],
    ),
    (Column::LocalNeed, &["kriterium 1 *", "krit 1 *", "k1 *"]),
    (Column::Collective, &["kriterium 2 *", "krit 2 *", "k2 *"]),
    (Column::Partnership, &["kriterium 3 *", "krit 3 *", "k3 *"]),
    (Column::SpecialChallenges, &["særlige utfordringer", "særlege utfordringar", "særskilte utfordringar"]),
    (
        Column::FollowUp,
        &["oppfølgingsordningen", "oppfølgingsordninga", "i oppfølgingsordningen", "oppfølgingsordning"],
    ),
    (Column::Pps, &["ppt med", "ppt", "ppt deltar", "ppt deltek"]),
    (Column::Statped, &["statped involvert", "statped", "statped med", "statped deltar", "statped deltek"]),
];

impl Column {
    /// True for columns of kroner.
    pub fn is_amount(self) -> bool {
        use Column::{Coordinator, Later, OwnerAmount, Total, UniversityAmount};
        matches!(self, OwnerAmount | UniversityAmount | Coordinator | Total | Later(..))
    }

    /// The column that the heading names in the budget year.
    pub fn of_heading(heading: &Value, year: i32) -> Option<Column> {
        let (Value::Text(text) | Value::Number(text)) = heading else { return None };
        let (words, named_year) = without_year(text);
        let column = if words.is_empty() { named_year.map(|_| Column::Total) } else { named(&words) }?;
        let part = match column {
            Column::Total => Part::Whole,
            Column::OwnerAmount => Part::Owner,
            Column::UniversityAmount => Part::University,
            // Of a later year only the amounts are kept, and of an earlier one nothing.
            Column::Coordinator => return named_year.is_none_or(|named| named == year).then_some(column),
            _ => return Some(column),
        };
        match named_year {
            Some(named) if named > year => Some(Column::Later(named, part)),
            Some(named) if named < year => None,
            _ => Some(column),
        }
    }

    /// The heading to ask for.
    pub fn heading(self, year: i32) -> String {
        let name = HEADINGS.iter().find(|(column, _)| *column == self).and_then(|(_, names)| names.first());
        let mut heading = name.map_or(String::new(), |name| name.replace(" *", "").replace("uh", "UH"));
        if let Some(first) = heading.get(..1) {
            heading.replace_range(..1, &first.to_uppercase());
        }
        if self.is_amount() { format!("{heading} {year}") } else { heading }
    }
}

fn named(words: &str) -> Option<Column> {
    let fits = |name: &&str| match name.strip_suffix(" *") {
        Some(start) => words.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
        None => words == *name,
    };
    HEADINGS.iter().find(|(_, names)| names.iter().any(fits)).map(|(column, _)| *column)
}

/// The heading's words without year, unit and what stands in parentheses, and the year.
fn without_year(heading: &str) -> (String, Option<i32>) {
    let outside = match (heading.find('('), heading.rfind(')')) {
        (Some(open), Some(close)) if open < close => format!("{} {}", &heading[..open], &heading[close + 1..]),
        _ => heading.to_owned(),
    };
    let mut year = None;
    let mut words: Vec<String> = Vec::new();
    for word in plain(&outside).split(' ') {
        match word.parse::<i32>() {
            Ok(number @ 2000..=2100) if word.len() == 4 => year = Some(number),
            _ if word.is_empty() => {}
            _ => words.push(word.to_owned()),
        }
    }
    while words.last().is_some_and(|word| matches!(word.as_str(), "kr" | "nok" | "kroner" | "i")) && words.len() > 1 {
        words.pop();
    }
    (words.join(" "), year)
}

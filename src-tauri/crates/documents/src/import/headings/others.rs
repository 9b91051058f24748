//! The headings of what else a secretariat brings in: key figures, last year's amounts, frames and søknader.

use super::Column::{self, Figure};
use super::Figure::{Children, KindergartenFte, Kindergartens, Pupils, Schools, TeacherFte, VocationalFte};
use super::{OwnColumns, Table, words};

/// Key figures (*nøkkeltall*): one row for each network or owner.
pub const KEY_FIGURES: Table = Table {
    of: "key figures, such as Nettverk and Lærerårsverk",
    columns: &[
        (
            Column::Participant,
            &[
                "nettverk",
                "nettverk eller eier",
                "nettverk eller eigar",
                "nettverk eier",
                "nettverk eigar",
                "kompetansenettverk",
                "deltaker",
                "deltakar",
                "navn",
                "namn",
                "eier",
                "eigar",
                "kommune",
            ],
        ),
        (Column::ParticipantKind, &["type", "slag", "eiertype", "eigartype"]),
        (Column::Region, &["region", "kompetanseregion"]),
        (
            Column::Recipient,
            &["vertskommune", "mottaker", "mottakar", "tilskuddsmottaker", "tilskotsmottakar", "vertskap"],
        ),
        (Column::OrgNumber, words::ORG_NUMBER),
        (Figure(TeacherFte), &["lærerårsverk", "lærarårsverk", "årsverk lærere", "årsverk lærarar", "årsverk skole"]),
        (
            Figure(VocationalFte),
            &[
                "herav yrkesfaglærere",
                "av dette yrkesfaglærarar",
                "derav yrkesfaglærere",
                "yrkesfaglærere",
                "yrkesfaglærarar",
                "årsverk yrkesfaglærere",
            ],
        ),
        (Figure(Schools), &["skoler", "skolar", "skular", "antall skoler", "tal skular", "tal på skular"]),
        (Figure(Pupils), &["elever", "elevar", "antall elever", "tal elevar", "tal på elevar", "elevtall", "elevtal"]),
        (
            Figure(KindergartenFte),
            &[
                "årsverk barnehage",
                "barnehageårsverk",
                "årsverk i barnehage",
                "årsverk barnehager",
                "årsverk barnehagar",
            ],
        ),
        (
            Figure(Kindergartens),
            &["barnehager", "barnehagar", "antall barnehager", "tal barnehagar", "tal på barnehagar"],
        ),
        (
            Figure(Children),
            &["barnehagebarn", "barn", "antall barn", "tal barn", "barn i barnehage", "antall barnehagebarn"],
        ),
        (Column::TakesPartIn(None), &["deltar *", "deltek *", "deltakelse *", "deltaking *", "med i *"]),
    ],
    telling: &[Column::Participant],
    required: &[
        &[Column::Participant],
        &[
            Figure(TeacherFte),
            Figure(VocationalFte),
            Figure(Schools),
            Figure(Pupils),
            Figure(KindergartenFte),
            Figure(Kindergartens),
            Figure(Children),
        ],
    ],
    bare_year: None,
    own_columns: OwnColumns::Listed,
};

/// Last year's amounts: one row for each owner in each scheme.
pub const SHARES: Table = Table {
    of: "last year's amounts, such as Eier and Tildelt 2024",
    columns: &[
        (Column::Scheme, words::SCHEME),
        (Column::Region, words::REGION),
        (Column::Owner, words::OWNER),
        (Column::OrgNumber, words::ORG_NUMBER),
        (
            Column::Given,
            &[
                "tildelt",
                "tildeling",
                "tildelt beløp",
                "fordelt",
                "fordeling",
                "gitt",
                "gjeve",
                "innvilget",
                "innvilga",
                "utbetalt",
                "tilskudd",
                "tilskot",
                "beløp",
                "sum",
                "i alt",
                "totalt",
            ],
        ),
        (Column::TakesPart, &["deltar", "deltek", "deltar i ordningen", "deltek i ordninga"]),
        (Column::Note, &["merknad", "merknader", "kommentar", "kommentarar", "kommentarer"]),
    ],
    telling: &[Column::Owner],
    required: &[&[Column::Owner], &[Column::Given]],
    bare_year: Some(Column::Given),
    own_columns: OwnColumns::Listed,
};

/// Frames (*rammer*): one row for each scheme and year.
pub const FRAMES: Table = Table {
    of: "frames, such as Ordning, År and Hovedtildeling",
    columns: &[
        (Column::Scheme, words::SCHEME),
        (Column::Year, &["år", "budsjettår", "tilskuddsår", "tilskotsår"]),
        (Column::MainAllocation, &["hovedtildeling", "hovudtildeling", "ramme", "beløp"]),
        (
            Column::Supplement,
            &["tilleggstildeling", "tillegg", "tilleggsbevilgning", "tilleggsløyving", "ekstratildeling"],
        ),
        (Column::Status, &["status"]),
        (Column::LetterDate, &["dato", "tildelingsbrev datert", "tildelingsbrev dato", "dato for tildelingsbrev"]),
        (Column::LetterReference, &["referanse", "tildelingsbrev", "tildelingsbrev referanse", "saksnummer"]),
    ],
    telling: &[Column::Scheme, Column::MainAllocation],
    required: &[&[Column::Year], &[Column::MainAllocation], &[Column::Status]],
    bare_year: None,
    own_columns: OwnColumns::Listed,
};

/// Søknader to the 30 % part: one row each.
pub const APPLICATIONS: Table = Table {
    of: "søknader, such as Kategori, Eier and Mottatt",
    columns: &[
        (Column::Number, words::NUMBER),
        (Column::Call, &["utlysning", "utlysing", "runde", "utlysningsrunde", "søknadsrunde"]),
        (Column::Category, &["kategori", "formål", "føremål", "type tiltak"]),
        (Column::Owner, words::OWNER),
        (Column::Kindergarten, &["barnehage", "navn på barnehage", "namn på barnehage"]),
        (Column::Municipality, &["kommune"]),
        (Column::Study, &["studium", "studie", "studietype", "utdanning"]),
        (
            Column::Students,
            &["antall studenter", "tal studentar", "tal på studentar", "studenter", "studentar", "antall deltakere"],
        ),
        (Column::AppliedSum, words::AMOUNT),
        (
            Column::DispensationsMunicipality,
            &[
                "dispensasjoner i kommunen",
                "dispensasjonar i kommunen",
                "dispensasjoner kommune",
                "dispensasjonar kommune",
            ],
        ),
        (
            Column::DispensationsKindergarten,
            &[
                "dispensasjoner i barnehagen",
                "dispensasjonar i barnehagen",
                "dispensasjoner barnehage",
                "dispensasjonar barnehage",
            ],
        ),
        (
            Column::Progress,
            &["kommet lengst", "kome lengst", "lengst i studiet", "progresjon", "studiepoeng", "år i studiet"],
        ),
        (
            Column::Received,
            &["mottatt", "motteken", "mottatt dato", "dato mottatt", "innkommet", "innkomen", "søknadsdato"],
        ),
        (Column::StudyYear, &["studieår"]),
    ],
    telling: &[Column::Owner, Column::Kindergarten],
    required: &[&[Column::Category], &[Column::Owner], &[Column::Students, Column::AppliedSum], &[Column::Received]],
    bare_year: None,
    own_columns: OwnColumns::Listed,
};

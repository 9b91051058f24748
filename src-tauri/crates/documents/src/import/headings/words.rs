//! Headings that several tables have, in bokmål and nynorsk, without year and sign.

/// The number of a row.
pub const NUMBER: &[&str] = &["nr", "nummer", "løpenr", "løpenummer", "løpe nr", "lnr", "behovsmelding nr", "sak nr"];
/// *Ordning*.
pub const SCHEME: &[&str] = &["ordning", "tilskuddsordning", "tilskotsordning", "tilskotordning"];
/// Region or network.
pub const REGION: &[&str] =
    &["region", "nettverk", "kompetansenettverk", "regionalt nettverk", "region nettverk", "kompetanseregion"];
/// Owner.
pub const OWNER: &[&str] = &[
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
];
/// *Organisasjonsnummer*.
pub const ORG_NUMBER: &[&str] =
    &["orgnr", "org nr", "org nummer", "organisasjonsnummer", "organisasjonsnr", "orgnummer", "org"];
/// A sum without saying whose.
pub const AMOUNT: &[&str] = &[
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
];

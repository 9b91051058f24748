//! The columns of each template, as the importer knows them.

use forum::Language;

use super::TemplateTable;
use crate::import::Context;

/// A column of a template.
pub(super) struct TemplateColumn {
    /// Its heading.
    pub heading: String,
    /// What is filled in.
    pub fills: Fills,
}

/// What is filled in.
pub(super) enum Fills {
    /// Words or a number.
    Text,
    /// Whole kroner.
    Amount,
    /// One of these words.
    OneOf(Vec<String>),
}

/// How many years after the meeting's a behovsmelding has columns for.
const LATER_YEARS: i32 = 2;

/// The name of the sheet.
pub(super) fn sheet_name(table: TemplateTable, language: Language) -> &'static str {
    let is_nynorsk = language == Language::Nn;
    match table {
        TemplateTable::Needs if is_nynorsk => "Behovsmeldingar",
        TemplateTable::Needs => "Behovsmeldinger",
        TemplateTable::Participants if is_nynorsk => "Nøkkeltal",
        TemplateTable::Participants => "Nøkkeltall",
        TemplateTable::Shares => "Tildelt",
        TemplateTable::Frames => "Rammer",
        TemplateTable::Applications => "Søknader",
    }
}

/// The columns of a template, in order.
pub(super) fn of(table: TemplateTable, context: &Context<'_>, language: Language) -> Vec<TemplateColumn> {
    let words = Words { is_nynorsk: language == Language::Nn, context };
    match table {
        TemplateTable::Needs => words.needs(),
        TemplateTable::Participants => words.participants(),
        TemplateTable::Shares => words.shares(),
        TemplateTable::Frames => words.frames(),
        TemplateTable::Applications => words.applications(),
    }
}

struct Words<'a> {
    is_nynorsk: bool,
    context: &'a Context<'a>,
}

impl Words<'_> {
    fn said(&self, nb: &str, nn: &str) -> String {
        if self.is_nynorsk { nn.to_owned() } else { nb.to_owned() }
    }

    fn text(&self, nb: &str, nn: &str) -> TemplateColumn {
        TemplateColumn { heading: self.said(nb, nn), fills: Fills::Text }
    }

    fn amount(&self, heading: String) -> TemplateColumn {
        TemplateColumn { heading, fills: Fills::Amount }
    }

    fn one_of(&self, heading: String, choices: &[&str]) -> TemplateColumn {
        TemplateColumn { heading, fills: Fills::OneOf(choices.iter().map(|choice| (*choice).to_owned()).collect()) }
    }

    fn yes_or_no(&self, nb: &str, nn: &str) -> TemplateColumn {
        self.one_of(self.said(nb, nn), &["Ja", "Nei"])
    }

    fn scheme(&self) -> TemplateColumn {
        let year = self.context.year;
        let in_force = self.context.schemes.iter().filter(|scheme| scheme.is_valid_in(year));
        let names = in_force.map(|scheme| scheme.short_name.clone());
        TemplateColumn { heading: "Ordning".to_owned(), fills: Fills::OneOf(names.collect()) }
    }

    fn region(&self) -> TemplateColumn {
        let regions = self.context.regions.to_vec();
        let fills = if regions.is_empty() { Fills::Text } else { Fills::OneOf(regions) };
        TemplateColumn { heading: "Region".to_owned(), fills }
    }

    fn needs(&self) -> Vec<TemplateColumn> {
        let year = self.context.year;
        let mut columns = vec![
            self.text("Nr", "Nr"),
            self.scheme(),
            self.region(),
            self.text("Eier", "Eigar"),
            self.text("Orgnr", "Orgnr"),
            self.one_of(self.said("Eiertype", "Eigartype"), &["kommune", "fylkeskommune", "privat"]),
            self.text("Tiltak", "Tiltak"),
            self.text("Antall enheter", "Tal einingar"),
            self.text("UH-partner", "UH-partnar"),
            self.amount(self.said(&format!("Beløp eier {year}"), &format!("Beløp eigar {year}"))),
            self.amount(format!("Beløp UH {year}")),
            self.amount(self.said("Herav koordinator", "Av dette koordinator")),
        ];
        columns.extend((1..=LATER_YEARS).map(|more| self.amount(format!("Beløp {}", year.saturating_add(more)))));
        columns.extend([
            self.text("Startår", "Startår"),
            self.text("Varighet (år)", "Varigheit (år)"),
            self.yes_or_no("Igangsatt tiltak", "Igangsett tiltak"),
            self.yes_or_no("Flere kommuner", "Fleire kommunar"),
            self.text("Prioritet fra nettverk", "Prioritet frå nettverk"),
            self.yes_or_no("Kriterium 1: lokalt behov", "Kriterium 1: lokalt behov"),
            self.yes_or_no("Kriterium 2: barnehage-/skolebasert", "Kriterium 2: barnehage-/skulebasert"),
            self.yes_or_no("Kriterium 3: partnerskap", "Kriterium 3: partnarskap"),
            self.yes_or_no("Særlige utfordringer", "Særlege utfordringar"),
            self.yes_or_no("Oppfølgingsordningen", "Oppfølgingsordninga"),
            self.yes_or_no("PPT med", "PPT med"),
            self.yes_or_no("Statped involvert", "Statped involvert"),
        ]);
        let named = |nb: &str, nn: &str| TemplateColumn { heading: self.said(nb, nn), fills: Fills::Text };
        columns.extend(self.context.asked.questions.iter().map(|asked| named(&asked.name.nb, &asked.name.nn)));
        columns
    }

    fn participants(&self) -> Vec<TemplateColumn> {
        let kinds = ["nettverk", "kommune", "fylkeskommune", "friskoler", "annet"];
        let mut columns = vec![
            self.text("Nettverk eller eier", "Nettverk eller eigar"),
            self.one_of("Type".to_owned(), &kinds),
            self.region(),
            self.text("Vertskommune", "Vertskommune"),
            self.text("Orgnr", "Orgnr"),
            self.text("Lærerårsverk", "Lærarårsverk"),
            self.text("Herav yrkesfaglærere", "Av dette yrkesfaglærarar"),
            self.text("Skoler", "Skular"),
            self.text("Elever", "Elevar"),
            self.text("Årsverk barnehage", "Årsverk barnehage"),
            self.text("Barnehager", "Barnehagar"),
            self.text("Barnehagebarn", "Barnehagebarn"),
        ];
        let year = self.context.year;
        let in_force = self.context.schemes.iter().filter(|scheme| scheme.is_valid_in(year));
        columns.extend(in_force.map(|scheme| {
            let name = &scheme.short_name;
            self.yes_or_no(&format!("Deltar i {name}"), &format!("Deltek i {name}"))
        }));
        columns
    }

    fn shares(&self) -> Vec<TemplateColumn> {
        vec![
            self.scheme(),
            self.region(),
            self.text("Eier", "Eigar"),
            self.text("Orgnr", "Orgnr"),
            self.amount(format!("Tildelt {}", self.context.year.saturating_sub(1))),
            self.text("Merknad", "Merknad"),
        ]
    }

    fn frames(&self) -> Vec<TemplateColumn> {
        vec![
            self.scheme(),
            self.text("År", "År"),
            self.amount(self.said("Hovedtildeling", "Hovudtildeling")),
            self.amount("Tilleggstildeling".to_owned()),
            self.one_of("Status".to_owned(), &[&*self.said("endelig", "endeleg"), "anslag"]),
            self.text("Dato", "Dato"),
            self.text("Referanse", "Referanse"),
        ]
    }

    fn applications(&self) -> Vec<TemplateColumn> {
        vec![
            self.text("Nr", "Nr"),
            self.text("Utlysning", "Utlysing"),
            self.text("Kategori", "Kategori"),
            self.text("Eier", "Eigar"),
            self.text("Barnehage", "Barnehage"),
            self.text("Kommune", "Kommune"),
            self.text("Studium", "Studium"),
            self.text("Antall studenter", "Tal studentar"),
            self.text("Dispensasjoner i kommunen", "Dispensasjonar i kommunen"),
            self.text("Dispensasjoner i barnehagen", "Dispensasjonar i barnehagen"),
            self.text("År i studiet", "År i studiet"),
            self.text("Mottatt", "Motteken"),
            self.text("Studieår", "Studieår"),
        ]
    }
}

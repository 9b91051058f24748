//! Which table comes in, which list goes out and which document is printed: each by the name it has on the command line. The lists of
//! the year have the same name in all three.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use meeting::YearList;
use meeting::view::InnstillingStage;

/// A table that is not behovsmeldinger.
#[derive(Clone, Copy, Debug)]
pub enum Table {
    /// Networks and owners with their key figures.
    Participants,
    /// Last year's amounts.
    Shares,
    /// Frames, of one year or several.
    Frames,
    /// Søknader to the 30 % part.
    Applications,
    /// The seats and who holds them.
    Seats,
    /// A list of the year.
    Year(YearList),
}

/// A list that can be written out.
#[derive(Clone, Copy, Debug)]
pub enum ListOf {
    /// The seats and who holds them, as `import --table seats` reads it.
    Seats,
    /// The årshjul and the meetings, for other calendars.
    Calendar,
    /// A list of the year, as `import --table` with its name reads it.
    Year(YearList),
}

/// A document that can be printed.
#[derive(Clone, Copy, Debug)]
pub enum Document {
    /// The forum's recommendation.
    Innstilling,
    /// The minutes of a meeting; marked as a draft until they are closed.
    Protokoll,
    /// The notice of a meeting.
    Innkalling,
    /// What is to be followed up, over all meetings.
    FollowUp,
    /// Everything that is held about one person; says who with --person.
    Person,
    /// Pictures of the draft, scheme by scheme, each with its table.
    Pictures,
    /// The årshjul.
    Annual,
    /// A list of the year.
    Year(YearList),
}

/// Names that a value is read from, with what each stands for; the lists of the year after them.
fn parser<T: Clone + Send + Sync + 'static>(
    own: &'static [(&'static str, T)],
    of_year: fn(YearList) -> T,
) -> impl TypedValueParser<Value = T> {
    let names = own.iter().map(|(name, _)| *name).chain(YearList::ALL.iter().map(|list| list.as_str()));
    PossibleValuesParser::new(names).try_map(move |name| {
        let own = own.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        own.map_or_else(|| YearList::from_str(&name).map(of_year), Ok)
    })
}

/// Reads a [`Table`].
pub fn table() -> impl TypedValueParser<Value = Table> {
    const OWN: &[(&str, Table)] = &[
        ("participants", Table::Participants),
        ("shares", Table::Shares),
        ("frames", Table::Frames),
        ("applications", Table::Applications),
        ("seats", Table::Seats),
    ];
    parser(OWN, Table::Year)
}

/// Reads a [`ListOf`].
pub fn list_of() -> impl TypedValueParser<Value = ListOf> {
    const OWN: &[(&str, ListOf)] = &[("seats", ListOf::Seats), ("calendar", ListOf::Calendar)];
    parser(OWN, ListOf::Year)
}

/// Reads a stage of the innstilling.
pub fn stage() -> impl TypedValueParser<Value = InnstillingStage> {
    let names = PossibleValuesParser::new(InnstillingStage::ALL.map(InnstillingStage::as_str));
    names.try_map(|name| {
        let stage = InnstillingStage::ALL.into_iter().find(|stage| stage.as_str() == name);
        stage.ok_or_else(|| format!("{name} is no stage"))
    })
}

/// Reads a [`Document`].
pub fn document() -> impl TypedValueParser<Value = Document> {
    const OWN: &[(&str, Document)] = &[
        ("innstilling", Document::Innstilling),
        ("protokoll", Document::Protokoll),
        ("innkalling", Document::Innkalling),
        ("follow-up", Document::FollowUp),
        ("person", Document::Person),
        ("pictures", Document::Pictures),
        ("annual", Document::Annual),
    ];
    parser(OWN, Document::Year)
}

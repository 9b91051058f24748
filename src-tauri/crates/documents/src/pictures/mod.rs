//! Pictures of a draft on paper: an annex to the innstilling, chosen by who prints it. The numbers are those the wall draws; each picture
//! is followed by its table.

mod bars;
mod flow;
#[cfg(test)]
mod tests;

use forum::{Kroner, Language, Work};
use rust_decimal::Decimal;

use crate::paper::block::{Block, Level};
use crate::paper::picture::{Filled, Pattern};
use crate::paper::{self};
use crate::pdf::Paint;
use crate::year_papers::{YearHead, document};
use crate::{PrintError, Texts};

/// What the pictures on paper are made of.
#[derive(Clone, Debug)]
pub struct PicturesPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// The budget year.
    pub year: i32,
    /// The draft's name.
    pub draft: &'a str,
    /// All schemes together.
    pub together: Vec<PaperPicture>,
    /// Whether the draft is decided; else every page says that it is not.
    pub decided: bool,
    /// Scheme by scheme.
    pub schemes: Vec<SchemePictures>,
}

/// The pictures of one scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemePictures {
    /// Its name, in the language of the paper.
    pub scheme: String,
    /// What there is to draw of it; empty when it has neither frame nor amounts.
    pub pictures: Vec<PaperPicture>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperPicture {
    /// From the frame over what is set aside and the pots to the regions.
    Flow(ShownFlow),
    /// Rows with bars.
    Rows(PaperRows, ShownRows),
    /// In place of how much is met: nobody has applied.
    NobodyApplied,
    /// In place of the split: nothing is given.
    NothingGiven,
}

/// What the rows of a picture tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperRows {
    /// How much of what is applied for is met: amounts applied and given, percent met.
    Met,
    /// The share of what is given against the share of the key figures that are named: an amount, two percents.
    KeyFigure {
        /// The key figures, as they are called.
        figures: String,
    },
    /// What owners and universities get, and what is not split yet: two or three amounts, two percents.
    Split,
    /// Last year's amounts and this year's, and the difference.
    LastYear,
    /// Year by year: the frame, what is bound, what is given.
    Years,
    /// Scheme by scheme: what each frame is used for.
    Schemes,
    /// Another draft's amounts and this one's, the biggest difference first.
    Moves {
        /// The other draft.
        from: String,
    },
}

/// Rows of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRows {
    /// Row by row.
    pub rows: Vec<ShownRow>,
    /// The percents of the whole.
    pub of_whole: Vec<Option<Decimal>>,
    /// The sum of the differences; none where nothing is compared.
    pub by: Option<Kroner>,
}

/// A row: a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRow {
    /// Its name; empty where it is not known.
    pub name: String,
    /// Its amounts; none where nothing is known.
    pub amounts: Vec<Option<Kroner>>,
    /// Its percents, to a tenth.
    pub percents: Vec<Option<Decimal>>,
    /// What it got more or less than what it is compared with.
    pub by: Option<Kroner>,
}

/// Money on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFlow {
    /// The nodes, column by column.
    pub nodes: Vec<ShownNode>,
    /// From the node at the first place to that at the second.
    pub links: Vec<(usize, usize, Kroner)>,
}

/// A place that money comes from, passes or ends in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownNode {
    /// 0: where it comes from; 1: what it is kept or shared for; 2: who gets it.
    pub column: usize,
    /// What it is.
    pub part: PaperPicturePart,
    /// What it is called; none: in the paper's own word for the part.
    pub name: Option<String>,
    /// What passes it.
    pub amount: Kroner,
}

/// What an amount in a picture is. The same thing has the same colour and pattern as on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of the pictures, as on the wall")]
pub enum PaperPicturePart {
    Applied,
    Given,
    Owner,
    University,
    Estimate,
    Frame,
    Committed,
    SetAside,
    Shared,
    Pot,
    Region,
    Rest,
    Over,
    LastYear,
    Before,
    After,
    KeyFigure,
    Year,
    Scheme,
}

impl PaperPicturePart {
    /// How its surfaces are filled.
    fn filled(self) -> Filled {
        use {Paint::*, PaperPicturePart as Part, Pattern::*};
        let (paint, pattern) = match self {
            Part::Applied => (Applied, Full),
            Part::Given
            | Part::Owner
            | Part::Shared
            | Part::Pot
            | Part::Region
            | Part::After
            | Part::Year
            | Part::Scheme => (Given, Full),
            Part::University => (University, Stripes),
            Part::Estimate => (Estimate, Lines),
            Part::Frame => (Frame, Outline),
            Part::Committed => (Committed, Cross),
            Part::SetAside | Part::KeyFigure => (SetAside, Dots),
            Part::LastYear => (LastYear, Lines),
            Part::Before => (Before, Outline),
            Part::Rest => (Rest, Outline),
            Part::Over => (Over, Stripes),
        };
        Filled { paint, pattern }
    }

    /// Its word.
    fn word(self, texts: &Texts) -> String {
        let key = match self {
            PaperPicturePart::Applied => "applied",
            PaperPicturePart::Given => "given",
            PaperPicturePart::Owner => "owner",
            PaperPicturePart::University => "university",
            PaperPicturePart::Estimate => "estimate",
            PaperPicturePart::Frame => "frame",
            PaperPicturePart::Committed => "committed",
            PaperPicturePart::SetAside => "set-aside",
            PaperPicturePart::Shared => "shared",
            PaperPicturePart::Pot => "pot",
            PaperPicturePart::Region => "region",
            PaperPicturePart::Rest => "rest",
            PaperPicturePart::Over => "over",
            PaperPicturePart::LastYear => "last-year",
            PaperPicturePart::Before => "before",
            PaperPicturePart::After => "after",
            PaperPicturePart::KeyFigure => "key-figure",
            PaperPicturePart::Year => "year",
            PaperPicturePart::Scheme => "scheme",
        };
        texts.get(&format!("picture-part-{key}"), &[])
    }
}

/// The pictures as PDF/A-2a and PDF/UA-1: same content, same bytes.
pub fn pictures_paper(content: &PicturesPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let year = content.year.to_string();
    let title = texts.get("pictures-title", &[("year", &year), ("draft", content.draft)]);
    let mut paper = document(&content.head, (title, "pictures-subject"), blocks(content, &texts), &texts);
    paper.stamp = (!content.decided).then(|| texts.get("paper-undecided", &[]));
    Ok(paper::print(&paper, content.head.printed_at, Work::UNWATCHED)?)
}

fn blocks(content: &PicturesPaper<'_>, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![crate::meeting_paper::paragraph(texts.get("pictures-about", &[]))];
    let together =
        SchemePictures { scheme: texts.get("pictures-all-schemes", &[]), pictures: content.together.clone() };
    let together = (!together.pictures.is_empty()).then_some(&together);
    for of in together.into_iter().chain(&content.schemes) {
        blocks.push(Block::Heading { level: Level::Two, text: of.scheme.clone() });
        if of.pictures.is_empty() {
            blocks.push(crate::meeting_paper::paragraph(texts.get("pictures-nothing", &[])));
        }
        for picture in &of.pictures {
            match picture {
                PaperPicture::Flow(shown) => flow::write(shown, &of.scheme, texts, &mut blocks),
                PaperPicture::Rows(rows, shown) => bars::write(rows, shown, &of.scheme, texts, &mut blocks),
                PaperPicture::NobodyApplied => nothing("met", "picture-nobody-applied", of, texts, &mut blocks),
                PaperPicture::NothingGiven => nothing("split", "picture-nothing-given", of, texts, &mut blocks),
            }
        }
    }
    blocks
}

/// A picture that has nothing to show: its heading, and why in a sentence.
fn nothing(kind: &str, why: &str, of: &SchemePictures, texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(said(kind, &of.scheme, texts).0);
    blocks.push(crate::meeting_paper::paragraph(texts.get(why, &[])));
}

/// The heading of a picture, and the sentence in its place for those who do not see it.
fn said(kind: &str, scheme: &str, texts: &Texts) -> (Block, String) {
    let heading = texts.get(&format!("picture-{kind}"), &[]);
    headed(heading, scheme, texts)
}

fn headed(heading: String, scheme: &str, texts: &Texts) -> (Block, String) {
    let alternative = texts.get("picture-alternative", &[("what", &heading), ("scheme", scheme)]);
    (Block::Heading { level: Level::Three, text: heading }, alternative)
}

fn legend(parts: &[PaperPicturePart], texts: &Texts) -> Vec<(Filled, String)> {
    parts.iter().map(|part| (part.filled(), part.word(texts))).collect()
}

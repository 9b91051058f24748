//! Pictures on paper: valid by programs that are not ours, the same numbers in the picture as in its table, and no region lost between
//! pages.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use forum::{Kroner, Language, Work};
use rust_decimal::Decimal;

use super::{
    PaperPicture, PaperPicturePart as Part, PaperRows, PicturesPaper, SchemePictures, ShownFlow, ShownNode, ShownRow,
    ShownRows, blocks, pictures_paper,
};
use crate::paper::block::Block;
use crate::paper::layout::place;
use crate::pdf::Faces;
use crate::pdf::page::Shape;
use crate::testing;
use crate::year_papers::{YearHead, document};
use crate::{PrintError, Texts};

/// Eighty letters, another for each region.
fn long(nth: usize) -> String {
    let name = "Kompetansenettverket for barnehager og skoler i de ytre og indre delene av fylket";
    let end = format!(" nr. {nth}");
    let mut name: String = name.chars().take(80 - end.len()).collect();
    name.push_str(&end);
    name
}

fn given(nth: usize) -> i64 {
    260_400 + (nth as i64 * 377_911) % 2_900_000
}

/// The pictures of a scheme with so many regions, each given what `given` says; a fifth is set aside and a little is left.
fn scheme(count: usize, name: fn(usize) -> String, given: fn(usize) -> i64) -> SchemePictures {
    let shared: i64 = (0..count).map(given).sum();
    let (kept, rest) = (shared / 5, shared / 40);
    let node = |column, part, name, amount| ShownNode { column, part, name, amount: Kroner::new(amount) };
    let mut nodes = vec![
        node(0, Part::Frame, Some("Desentralisert ordning".to_owned()), shared + kept + rest),
        node(1, Part::SetAside, Some("Fellestiltak for hele fylket".to_owned()), kept),
        node(1, Part::Shared, None, shared),
        node(1, Part::Rest, None, rest),
    ];
    let mut links = vec![(0, 1, Kroner::new(kept)), (0, 2, Kroner::new(shared)), (0, 3, Kroner::new(rest))];
    for nth in 0..count {
        links.push((2, nodes.len(), Kroner::new(given(nth))));
        nodes.push(node(2, Part::Region, Some(name(nth)), given(nth)));
    }
    let row = |nth: usize, amounts: [i64; 2], percents: &[i64]| ShownRow {
        name: name(nth),
        amounts: amounts.iter().map(|amount| Some(Kroner::new(*amount))).collect(),
        percents: percents.iter().map(|tenths| Some(Decimal::new(*tenths, 1))).collect(),
        by: None,
    };
    let by = |row: ShownRow| ShownRow { by: Some(Kroner::new(given(0) - 300_000)), ..row };
    let compared: Vec<ShownRow> = (0..count).map(|nth| by(row(nth, [given(nth) * 9 / 10, given(nth)], &[]))).collect();
    let met = (0..count).map(|nth| row(nth, [given(nth) * 10 / 7, given(nth)], &[700])).collect();
    let split = (0..count).map(|nth| row(nth, [given(nth) - given(nth) / 3, given(nth) / 3], &[667, 333])).collect();
    let shares = (0..count)
        .map(|nth| ShownRow { amounts: vec![Some(Kroner::new(given(nth)))], ..row(nth, [0, 0], &[143, 151]) });
    let shares = shares.collect();
    let whole = |tenths: &[i64]| tenths.iter().map(|tenths| Some(Decimal::new(*tenths, 1))).collect();
    SchemePictures {
        scheme: "Desentralisert ordning".to_owned(),
        pictures: vec![
            PaperPicture::Flow(ShownFlow { nodes, links }),
            PaperPicture::Rows(PaperRows::Met, ShownRows { rows: met, of_whole: whole(&[700]), by: None }),
            PaperPicture::Rows(
                PaperRows::KeyFigure { figures: "Barn i barnehage".to_owned() },
                ShownRows { rows: shares, of_whole: whole(&[1000, 1000]), by: None },
            ),
            PaperPicture::Rows(PaperRows::Split, ShownRows { rows: split, of_whole: whole(&[667, 333]), by: None }),
            PaperPicture::Rows(
                PaperRows::LastYear,
                ShownRows { rows: compared.clone(), of_whole: Vec::new(), by: Some(Kroner::new(-1_000)) },
            ),
            PaperPicture::Rows(
                PaperRows::Moves { from: "Utkast B".to_owned() },
                ShownRows { rows: compared, of_whole: Vec::new(), by: Some(Kroner::new(1_000)) },
            ),
        ],
    }
}

fn paper(schemes: Vec<SchemePictures>) -> PicturesPaper<'static> {
    let head = YearHead {
        forum: "Samarbeidsforum i Nordland",
        secretariat: "Statsforvalteren i Nordland",
        constructed: Some("Konstruert til prøve."),
        code: "3f2a9c415f5f3f2a9c415f5f",
        printed_at: NaiveDate::from_ymd_opt(2023, 3, 17).unwrap(),
    };
    PicturesPaper { head, year: 2023, draft: "Utkast A", together: together(), decided: false, schemes }
}

/// All schemes in one picture with a rest below zero, and years of which one has no frame.
fn together() -> Vec<PaperPicture> {
    let row = |name: &str, amounts: &[Option<i64>]| ShownRow {
        name: name.to_owned(),
        amounts: amounts.iter().map(|amount| amount.map(Kroner::new)).collect(),
        percents: Vec::new(),
        by: None,
    };
    let rows = |rows| ShownRows { rows, of_whole: Vec::new(), by: None };
    let schemes = [
        row(
            "Regional ordning",
            &[Some(1_000_000), Some(7_500_000), Some(9_000_000), Some(4_000_000), Some(0), Some(-1_000)],
        ),
        row("Desentralisert ordning", &[Some(0), Some(0), Some(21_000_000), Some(9_000_000), Some(0), Some(500_000)]),
    ];
    let years = [
        row("2022", &[None, None, Some(11_000_000)]),
        row("2023", &[Some(12_500_000), Some(1_000_000), Some(11_400_000)]),
        row("2024", &[None, Some(2_000_000), None]),
    ];
    vec![
        PaperPicture::Rows(PaperRows::Schemes, rows(schemes.to_vec())),
        PaperPicture::Rows(PaperRows::Years, rows(years.to_vec())),
    ]
}

fn short(nth: usize) -> String {
    format!("Region {}", nth + 1)
}

#[test]
fn pictures_of_seven_and_of_fifty_five_regions_are_valid_in_three_languages() -> Result<(), PrintError> {
    let seven = paper(vec![scheme(7, short, given)]);
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("bilder-{}", language.tag()), &pictures_paper(&seven, language)?);
    }
    testing::check("bilder-55-lange", &pictures_paper(&paper(vec![scheme(55, long, given)]), Language::Nb)?);
    assert_eq!(
        pictures_paper(&seven, Language::Nb)?,
        pictures_paper(&seven, Language::Nb)?,
        "same content, same bytes"
    );
    Ok(())
}

#[test]
fn one_region_zeros_a_giant_and_a_scheme_of_nothing_are_valid() -> Result<(), PrintError> {
    let giant = |nth| if nth == 0 { 900_000_000 } else { 1_000 };
    let nothing = SchemePictures { scheme: "Kompetanseløftet".to_owned(), pictures: Vec::new() };
    let all = vec![scheme(1, short, given), scheme(3, short, |_| 0), scheme(25, long, giant), nothing];
    testing::check("bilder-vanskelige", &pictures_paper(&paper(all), Language::Nb)?);
    Ok(())
}

#[test]
fn every_region_and_its_amount_stands_in_the_picture_and_nothing_lies_outside_the_page() {
    for (count, name) in [(1, short as fn(usize) -> String), (7, short), (25, long), (55, long)] {
        let content = paper(vec![scheme(count, name, given)]);
        let texts = Texts::new(Language::Nb);
        let parts = blocks(&content, &texts);
        let pictures = parts.into_iter().filter(|block| matches!(block, Block::Picture(_))).collect();
        let document = document(&content.head, ("Bilder".to_owned(), "pictures-subject"), pictures, &texts);
        let placed = place(&document, &Faces::load().unwrap(), Work::UNWATCHED).unwrap();
        let mut said = String::new();
        for item in placed.pages.iter().flat_map(|page| &page.items) {
            match &item.shape {
                Shape::Text { x, y, text, .. } => {
                    assert!(*x >= 40_000 && *y <= 820_000, "{count}: «{text}» lies at {x}, {y}");
                    said.push_str(text);
                    said.push(' ');
                }
                Shape::Fill { x, y, width, height, .. } | Shape::Frame { x, y, width, height, .. } => {
                    assert!(*x >= 0 && x + width <= 595_276 && *y >= 0 && y + height <= 841_890, "{count}");
                }
                Shape::Surface { points, .. } => {
                    assert!(points.iter().all(|(x, y)| (0..=595_276).contains(x) && (0..=841_890).contains(y)));
                }
                Shape::Rule { .. } => {}
            }
        }
        for nth in 0..count {
            let amount = Kroner::new(given(nth)).to_string();
            assert!(said.matches(&amount).count() >= 4, "{count}: {amount} of {} stands in four pictures", name(nth));
        }
        let figures = placed.tree.elements.iter().filter(|element| element.role == "Figure").collect::<Vec<_>>();
        assert!(figures.len() >= 8, "{count}: a figure for each picture");
        assert!(
            figures.iter().all(|figure| figure.alternative.as_deref().is_some_and(|said| said.contains("tabellen")))
        );
    }
}

//! Handing the pages to printpdf: shapes become operators, meanings become marked content.

use std::collections::BTreeMap;

use forum::{Stopped, Work, WorkStage};
use printpdf::{
    Color, DictItem, FontId, LinePoint, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder,
};
use sha2::{Digest, Sha256};
use unicode_normalization::char::is_combining_mark;

use super::font::{Face, Faces};
use super::ink::Ink;
use super::page::{HEIGHT, Item, Mark, Page, Shape, Tree, WIDTH};

/// The drawn pages, not yet fit for the archive.
pub(super) struct Drawn {
    pub pdf: lopdf::Document,
    /// For each page, the element that each piece of marked content belongs to: its place is its MCID.
    pub marks: Vec<Vec<usize>>,
}

/// Draws the pages.
///
/// # Errors
/// When whoever waits stops it.
pub(super) fn draw(title: &str, pages: &[Page], tree: &Tree, faces: &Faces, work: Work) -> Result<Drawn, Stopped> {
    let mut pdf = PdfDocument::new(title);
    let fonts = Fonts::named_after(pages);
    // printpdf would name the fonts by a counter that goes on from document to document.
    for face in Face::ALL.into_iter().filter(|face| pages.iter().any(|page| page.uses(*face))) {
        pdf.resources.fonts.map.insert(fonts.id(face), PdfFont::new(faces.font(face).clone()));
    }
    let mut marks = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        work.at(WorkStage::Drawing, number, pages.len())?;
        let (operators, elements) = operators(page, tree, faces, &fonts);
        let sheet = || rect(0, HEIGHT, WIDTH, HEIGHT, PaintMode::Fill);
        pdf.pages.push(PdfPage { media_box: sheet(), trim_box: sheet(), crop_box: sheet(), ops: operators });
        marks.push(elements);
    }
    work.begins(WorkStage::Finishing)?;
    let pdf = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    Ok(Drawn { pdf, marks })
}

/// The names of the fonts in the file.
struct Fonts {
    /// The first five letters of each.
    letters: String,
}

impl Fonts {
    /// The first six letters of a font's name tell one subset from another, so they follow from what is written.
    fn named_after(pages: &[Page]) -> Fonts {
        let mut hash = Sha256::new();
        for item in pages.iter().flat_map(|page| &page.items) {
            if let Shape::Text { text, .. } = &item.shape {
                hash.update(text);
            }
        }
        Fonts { letters: hash.finalize().iter().take(5).map(|byte| char::from(b'A' + byte % 26)).collect() }
    }

    fn id(&self, face: Face) -> FontId {
        let last = match face {
            Face::Regular => 'R',
            Face::Strong => 'S',
            Face::OtherRegular => 'T',
            Face::OtherStrong => 'U',
        };
        FontId(format!("{}{last}", self.letters))
    }
}

/// The operators of a page, and which element each piece of marked content belongs to.
fn operators(page: &Page, tree: &Tree, faces: &Faces, fonts: &Fonts) -> (Vec<Op>, Vec<usize>) {
    let mut operators = Vec::with_capacity(page.items.len() * 6);
    let mut elements = Vec::new();
    let mut open: Option<Mark> = None;
    for item in &page.items {
        if open != Some(item.mark) {
            if open.is_some() {
                operators.push(Op::EndMarkedContent);
            }
            operators.push(begin(item.mark, tree, &mut elements));
            open = Some(item.mark);
        }
        shape(item, faces, fonts, &mut operators);
    }
    if open.is_some() {
        operators.push(Op::EndMarkedContent);
    }
    (operators, elements)
}

fn begin(mark: Mark, tree: &Tree, elements: &mut Vec<usize>) -> Op {
    match mark {
        Mark::Furniture => Op::BeginMarkedContent { tag: "Artifact".into() },
        Mark::Element(element) => {
            let number = DictItem::Int(elements.len() as i64);
            elements.push(element);
            Op::BeginMarkedContentWithProperties {
                tag: tree.elements[element].role.into(),
                properties: DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) },
            }
        }
    }
}

fn shape(item: &Item, faces: &Faces, fonts: &Fonts, operators: &mut Vec<Op>) {
    match &item.shape {
        Shape::Text { x, y, face, size, ink, text } => {
            operators.extend([
                Op::SetFillColor { col: colour(*ink) },
                // Each stretch is a text section of its own: the cursor moves from where the section began.
                Op::StartTextSection,
                Op::SetTextCursor { pos: Point { x: points(*x), y: points(HEIGHT - y) } },
                Op::SetFont { font: PdfFontHandle::External(fonts.id(*face)), size: points(*size) },
                Op::ShowText { items: text_items(faces, *face, text) },
                Op::EndTextSection,
            ]);
        }
        Shape::Rule { x, y, width, thickness, ink } => {
            operators.push(Op::SetFillColor { col: colour(*ink) });
            let rectangle = rect(*x, y + thickness / 2, *width, *thickness, PaintMode::Fill);
            operators.push(Op::DrawRectangle { rectangle });
        }
        Shape::Fill { x, y, width, height, ink } => {
            operators.push(Op::SetFillColor { col: colour(*ink) });
            let rectangle = rect(*x, y + height, *width, *height, PaintMode::Fill);
            operators.push(Op::DrawRectangle { rectangle });
        }
        Shape::Frame { x, y, width, height, ink } => {
            operators.push(Op::SetOutlineColor { col: colour(*ink) });
            operators.push(Op::SetOutlineThickness { pt: points(800) });
            let rectangle = rect(*x, y + height, *width, *height, PaintMode::Stroke);
            operators.push(Op::DrawRectangle { rectangle });
        }
        Shape::Surface { points: around, ink } => {
            operators.push(Op::SetFillColor { col: colour(*ink) });
            let corner = |(x, y): &(i32, i32)| Point { x: points(*x), y: points(HEIGHT - y) };
            let ring = around.iter().map(|at| LinePoint { p: corner(at), bezier: false }).collect();
            let rings = vec![PolygonRing { points: ring }];
            let (mode, winding_order) = (PaintMode::Fill, WindingOrder::NonZero);
            operators.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } });
        }
    }
}

/// A text, with each mark drawn back over the middle of its letter.
#[allow(clippy::float_arithmetic)]
fn text_items(faces: &Faces, face: Face, text: &str) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut written = String::new();
    let mut base = ' ';
    for letter in text.chars() {
        match faces.back_to_middle(face, base, letter) {
            Some(back) => {
                if !written.is_empty() {
                    items.push(TextItem::Text(std::mem::take(&mut written)));
                }
                items.extend([
                    TextItem::Offset(back as f32),
                    TextItem::Text(letter.into()),
                    TextItem::Offset(-back as f32),
                ]);
            }
            None => written.push(letter),
        }
        if !is_combining_mark(letter) {
            base = letter;
        }
    }
    if !written.is_empty() {
        items.push(TextItem::Text(written));
    }
    items
}

/// A rectangle whose lower edge is `bottom` under the top of the page.
fn rect(x: i32, bottom: i32, width: i32, height: i32, mode: PaintMode) -> Rect {
    Rect {
        x: points(x),
        y: points(HEIGHT - bottom),
        width: points(width),
        height: points(height),
        mode: Some(mode),
        winding_order: None,
    }
}

/// The only place where a length leaves the whole numbers, because printpdf asks for it. No money comes here.
#[allow(clippy::float_arithmetic)]
fn points(thousandths: i32) -> Pt {
    Pt(thousandths as f32 / 1000.0)
}

#[allow(clippy::float_arithmetic)]
fn colour(ink: Ink) -> Color {
    let (r, g, b): (u8, u8, u8) = match ink {
        Ink::Black => (0x11, 0x15, 0x1c),
        Ink::Grey => (0x45, 0x4c, 0x57),
        Ink::Hairline => (0xcf, 0xd5, 0xdd),
        Ink::Tint => (0xee, 0xf2, 0xf8),
        Ink::Warning => (0xff, 0xf3, 0xd6),
        Ink::Sheet => (0xff, 0xff, 0xff),
        Ink::Paint(paint) => paint.colour(),
        Ink::Light(paint) => paint.light(),
    };
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

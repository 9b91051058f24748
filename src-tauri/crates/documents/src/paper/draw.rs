//! Handing the pages to printpdf: shapes become operators, meanings become marked content.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt,
    Rect, Rgb, TextItem,
};
use sha2::{Digest, Sha256};

use super::Document;
use super::block::Ink;
use super::font::{Face, Faces};
use super::layout::Paper;
use super::page::{HEIGHT, Item, Mark, Page, Shape, WIDTH};

/// The drawn pages, not yet fit for the archive.
pub(crate) struct Drawn {
    pub pdf: lopdf::Document,
    /// For each page, the element that each piece of marked content belongs to: its place is its MCID.
    pub marks: Vec<Vec<usize>>,
}

/// Draws the pages.
pub(crate) fn draw(document: &Document, paper: &Paper, faces: &Faces) -> Drawn {
    let mut pdf = PdfDocument::new(&document.title);
    let fonts = Fonts::named_after(&paper.pages);
    // printpdf would name the fonts by a counter that goes on from document to document.
    pdf.resources.fonts.map.insert(fonts.regular.clone(), PdfFont::new(faces.regular.clone()));
    pdf.resources.fonts.map.insert(fonts.strong.clone(), PdfFont::new(faces.strong.clone()));
    let mut marks = Vec::with_capacity(paper.pages.len());
    for page in &paper.pages {
        let (operators, elements) = operators(page, &paper.tree, &fonts);
        let sheet = || rect(0, HEIGHT, WIDTH, HEIGHT, PaintMode::Fill);
        pdf.pages.push(PdfPage { media_box: sheet(), trim_box: sheet(), crop_box: sheet(), ops: operators });
        marks.push(elements);
    }
    let pdf = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    Drawn { pdf, marks }
}

struct Fonts {
    regular: FontId,
    strong: FontId,
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
        let letters: String = hash.finalize().iter().take(5).map(|byte| char::from(b'A' + byte % 26)).collect();
        Fonts { regular: FontId(format!("{letters}R")), strong: FontId(format!("{letters}S")) }
    }

    fn handle(&self, face: Face) -> PdfFontHandle {
        PdfFontHandle::External(match face {
            Face::Regular => self.regular.clone(),
            Face::Strong => self.strong.clone(),
        })
    }
}

/// The operators of a page, and which element each piece of marked content belongs to.
fn operators(page: &Page, tree: &super::page::Tree, fonts: &Fonts) -> (Vec<Op>, Vec<usize>) {
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
        shape(item, fonts, &mut operators);
    }
    if open.is_some() {
        operators.push(Op::EndMarkedContent);
    }
    (operators, elements)
}

fn begin(mark: Mark, tree: &super::page::Tree, elements: &mut Vec<usize>) -> Op {
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

fn shape(item: &Item, fonts: &Fonts, operators: &mut Vec<Op>) {
    match &item.shape {
        Shape::Text { x, y, face, size, ink, text } => {
            operators.extend([
                Op::SetFillColor { col: colour(*ink) },
                // Each stretch is a text section of its own: the cursor moves from where the section began.
                Op::StartTextSection,
                Op::SetTextCursor { pos: Point { x: points(*x), y: points(HEIGHT - y) } },
                Op::SetFont { font: fonts.handle(*face), size: points(*size) },
                Op::ShowText { items: vec![TextItem::Text(text.clone())] },
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
    }
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
    };
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

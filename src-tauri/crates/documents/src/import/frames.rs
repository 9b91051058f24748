//! Frames (*rammer*): one row for each scheme and year, with what they are built of (R1-R3).

use std::collections::BTreeMap;

use forum::{Frame, FramePart, FrameStatus, SchemeId};

use super::grid::Book;
use super::headings::{Column, Headings};
use super::names::plain;
use super::told::{ExpectedCode, Place};
use super::values::{Cell, Numbered, RowReader};
use super::walk::{Block, Counts, walk};
use super::{Answers, ImportError, Read};

/// Reads every sheet that has the headings.
pub fn read_book(book: &Book, headings: Headings, answers: &Answers) -> Result<Read<Frame>, ImportError> {
    let mut frames = Vec::new();
    let mut seen: BTreeMap<(SchemeId, i32), Place> = BTreeMap::new();
    let walked = walk(book, headings, answers, |cells, block| {
        let (frame, counts) = frame(cells, block);
        if let Some(frame) = frame {
            let key = (frame.scheme.clone(), frame.year);
            if let Some(first) = seen.get(&key) {
                cells.problem(Column::Year, "frame-twice", ExpectedCode::FrameOnce.beside(first));
            } else {
                seen.insert(key, cells.here());
            }
            frames.push((frame, cells.place(Numbered::Not)));
        }
        counts
    })?;
    Read::of(frames, walked)
}

fn frame(cells: &mut RowReader, block: &Block) -> (Option<Frame>, Counts) {
    let year = match cells.whole(Column::Year, 2000..=2100, "2025") {
        Cell::Is(year) => i32::try_from(year).ok(),
        Cell::Wrong => None,
        Cell::Blank => {
            cells.problem(Column::Year, "year-blank", ExpectedCode::BudgetYear);
            None
        }
    };
    // Each row is of the schemes that are in force in its own year.
    if let Some(year) = year {
        cells.context.year = year;
    }
    let scheme = cells.scheme(block);
    let (main, supplement) = (cells.amount(Column::MainAllocation), cells.amount(Column::Supplement));
    if main == Cell::Blank {
        cells.problem(Column::MainAllocation, "amount-blank", ExpectedCode::WholeKroner);
    }
    let status = status(cells);
    let date = cells.date(Column::LetterDate);
    let reference = cells.text(Column::LetterReference);
    let counts = Counts {
        region: year.map(|year| year.to_string()).unwrap_or_default(),
        scheme: scheme.clone(),
        adds: BTreeMap::from([
            (Column::MainAllocation, main.value()),
            (
                Column::Supplement,
                if supplement == Cell::Blank { Some(forum::Kroner::ZERO) } else { supplement.value() },
            ),
        ]),
    };
    let (Some(year), Some(scheme), Cell::Is(main), Some(status)) = (year, scheme, main, status) else {
        return (None, counts);
    };
    let (date, reference) = (date.value(), reference.value());
    let part = |name: &str, amount| FramePart { name: name.into(), amount, status, date, reference: reference.clone() };
    let mut parts = vec![part("Hovedtildeling", main)];
    if let Cell::Is(supplement) = supplement
        && !supplement.is_zero()
    {
        parts.push(part("Tilleggstildeling", supplement));
    }
    (Some(Frame { scheme, year, parts }), counts)
}

fn status(cells: &mut RowReader) -> Option<FrameStatus> {
    let word = match cells.text(Column::Status) {
        Cell::Is(text) => plain(&text),
        Cell::Wrong => return None,
        Cell::Blank => {
            cells.problem(Column::Status, "frame-status-blank", ExpectedCode::FrameStatus);
            return None;
        }
    };
    match word.as_str() {
        "endelig" | "endeleg" => Some(FrameStatus::Final),
        "anslag" | "anslått" | "estimat" | "estimert" | "foreløpig" | "førebels" => Some(FrameStatus::Estimate),
        _ => {
            cells.problem(Column::Status, "frame-status", ExpectedCode::FrameStatus);
            None
        }
    }
}

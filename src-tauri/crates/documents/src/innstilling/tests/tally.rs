//! Everything sums to the krone: read back from the pages that are drawn, not from what they were made of.

use std::collections::BTreeMap;

use forum::{Kroner, Language, Work};

use super::meeting::{self, Meeting};
use super::{asked, counties};
use crate::innstilling::PrintError;
use crate::innstilling::write;
use crate::paper::Document;
use crate::paper::block::Block;
use crate::paper::layout::{Paper, place};
use crate::paper::pen::{BOTTOM, LEFT, MEASURE};
use crate::paper::prove::prove;
use crate::paper::table::Kind;
use crate::pdf::Faces;
use crate::pdf::page::{Mark, Shape};
use crate::{Innstilling, Texts};

/// A text as it stands on a page.
struct Placed {
    x: i32,
    right: i32,
    y: i32,
    text: String,
    furniture: bool,
}

fn placed(content: &Innstilling<'_>) -> (Document, Paper, Vec<Vec<Placed>>) {
    let faces = Faces::load().unwrap();
    let document = write::document(content, &Texts::new(Language::Nb)).unwrap();
    let paper = place(&document, &faces, Work::UNWATCHED).unwrap();
    prove(&document, &paper).unwrap();
    let pages = paper.pages.iter().map(|page| {
        let texts = page.items.iter().filter_map(|item| match &item.shape {
            Shape::Text { x, y, face, size, text, .. } => Some(Placed {
                x: *x,
                right: x + faces.width(*face, *size, text.trim_end_matches(' ')),
                y: *y,
                text: text.clone(),
                furniture: item.mark == Mark::Furniture,
            }),
            _ => None,
        });
        texts.collect()
    });
    let pages = pages.collect();
    (document, paper, pages)
}

/// `1 234 567` as it is drawn.
fn read(text: &str) -> Option<Kroner> {
    let sign = if text.starts_with('\u{2212}') { -1 } else { 1 };
    let digits: String = text.chars().filter(|letter| letter.is_ascii_digit()).collect();
    let same = Kroner::new(sign * digits.parse::<i64>().ok()?);
    (same.to_string() == text).then_some(same)
}

/// The texts of a page line by line, each line from left to right.
fn lines(page: &[Placed]) -> Vec<Vec<&Placed>> {
    let mut lines: BTreeMap<i32, Vec<&Placed>> = BTreeMap::new();
    for text in page {
        lines.entry(text.y).or_default().push(text);
    }
    lines
        .into_values()
        .map(|mut line| {
            line.sort_by_key(|text| text.x);
            line
        })
        .collect()
}

/// The amounts of a line by the right edge they stand on.
fn amounts(line: &[&Placed]) -> BTreeMap<i32, Kroner> {
    line.iter().filter(|text| text.x > LEFT + 30_000).filter_map(|text| Some((text.right, read(&text.text)?))).collect()
}

/// A table that is being read: its lines begin with a number, or with a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    Numbered,
    Named,
}

fn begins(first: &str) -> Option<Lines> {
    match first {
        "Nr." => Some(Lines::Numbered),
        "Eier" | "Universitet eller høyskole" => Some(Lines::Named),
        _ => None,
    }
}

/// Reads the tables with carried sums as somebody with a calculator would: page by page, adding every line.
/// Gives how many pages carried a sum.
fn add_up(meeting: &Meeting) -> usize {
    let content = meeting.agreed();
    let (_, _, pages) = placed(&content);
    let mut reading: Option<(Lines, BTreeMap<i32, Kroner>)> = None;
    let mut carried: Option<BTreeMap<i32, Kroner>> = None;
    let mut carries = 0;
    let mut totals = Vec::new();
    for page in &pages {
        for line in lines(page) {
            let first = line[0].text.trim_end();
            let found = amounts(&line);
            if let Some(kind) = begins(first) {
                reading = Some((kind, carried.clone().unwrap_or_default()));
            }
            let Some((kind, sums)) = &mut reading else { continue };
            if first == "Overført fra forrige side" {
                assert_eq!(Some(&found), carried.as_ref(), "a page begins with the sums the one before ended with");
            } else if first == "Overført til neste side" {
                assert_eq!(&found, sums, "the sums carried on are those of the lines so far");
                carried = Some(found);
                carries += 1;
            } else if first == "Sum" || first.starts_with("Sum ") {
                assert_eq!(&found, sums, "«{first}» is the sum of its lines");
                totals.push((first.to_owned(), found));
                (reading, carried) = (None, None);
            } else if !line[0].furniture && (*kind == Lines::Named || first.chars().all(|sign| sign.is_ascii_digit())) {
                for (edge, amount) in found {
                    *sums.entry(edge).or_default() += amount;
                }
            }
        }
    }
    assert!(reading.is_none(), "every table ends with its sum");
    let allocated: Vec<Kroner> = meeting.allocation.schemes.iter().map(|scheme| scheme.allocated).collect();
    let of_schemes = totals.iter().filter(|(name, _)| name.starts_with("Sum "));
    let read: Vec<Kroner> = of_schemes.filter_map(|(_, total)| total.values().last().copied()).collect();
    assert_eq!(read, allocated, "the last column is what is recommended");
    carries
}

#[test]
fn every_page_of_nordland_adds_up_to_the_krone() {
    let carries = add_up(&meeting::nordland());
    assert!(carries >= 3, "three schemes of about 45 lines go over pages: {carries}");
}

#[test]
fn every_page_of_a_difficult_meeting_adds_up_to_the_krone() {
    let carries = add_up(&meeting::difficult());
    assert!(carries >= 10, "405 lines go over many pages: {carries}");
}

#[test]
fn payments_to_owners_and_universities_are_what_is_recommended() {
    let meeting = meeting::nordland();
    let content = meeting.agreed();
    let (document, _, _) = placed(&content);
    let mut paid = Kroner::ZERO;
    for block in &document.blocks {
        let Block::Table(table) = block else { continue };
        if ["Til eiere", "Til universiteter og høyskoler"].contains(&table.summary.as_str()) {
            let total = table.rows.iter().find(|row| row.kind == Kind::Total).unwrap();
            paid += total.amount(table.columns.len() - 1).unwrap();
        }
    }
    let allocated: Kroner = meeting.allocation.schemes.iter().map(|scheme| scheme.allocated).sum();
    assert_eq!(paid, allocated);
    assert_eq!(allocated, Kroner::new(31_252_000 - 3_265_800), "all but the 30 % kept for the autumn");
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_page() {
    let counties = [
        counties::like_rogaland(),
        counties::like_innlandet(),
        counties::partly_reported(),
        asked::asking(),
        asked::with_applications(),
    ];
    let without = [meeting::without_needs(), meeting::without_anything()];
    for meeting in [meeting::nordland(), meeting::difficult()].into_iter().chain(counties).chain(without) {
        for content in [meeting.draft(), meeting.agreed(), meeting.voted()] {
            let (_, _, pages) = placed(&content);
            for (number, page) in pages.iter().enumerate() {
                for line in lines(page) {
                    for pair in line.windows(2) {
                        assert!(
                            pair[0].right <= pair[1].x,
                            "page {}: «{}» runs into «{}»",
                            number + 1,
                            pair[0].text,
                            pair[1].text
                        );
                    }
                }
                for text in page {
                    assert!(
                        text.x >= LEFT && text.right <= LEFT + MEASURE + 100,
                        "page {}: «{}»",
                        number + 1,
                        text.text
                    );
                    assert!(
                        text.furniture || text.y < BOTTOM,
                        "page {}: «{}» is under the foot",
                        number + 1,
                        text.text
                    );
                }
            }
        }
    }
}

#[test]
fn no_heading_and_no_region_stands_alone_at_the_bottom() {
    let counties = [counties::like_rogaland(), counties::like_innlandet(), counties::partly_reported()];
    for meeting in [meeting::nordland(), meeting::difficult()].into_iter().chain(counties) {
        let content = meeting.voted();
        let (document, paper, _) = placed(&content);
        for (number, page) in paper.pages.iter().enumerate() {
            let last = page.items.iter().rev().find_map(|item| match item.mark {
                Mark::Element(element) => Some(element),
                Mark::Furniture => None,
            });
            let role = last.map(|element| paper.tree.elements[element].role);
            assert!(!matches!(role, Some("H1" | "H2" | "H3")), "page {} ends with a heading", number + 1);
        }
        for segment in &paper.segments {
            let Block::Table(table) = &document.blocks[segment.block] else { panic!("a segment of a table") };
            let last = &table.rows[segment.rows.end - 1];
            assert_ne!(last.kind, Kind::Group, "page {} ends with the name of a region", segment.page + 1);
            assert!(
                segment.rows.len() > 1 || table.rows.len() == 1 || table.rows[segment.rows.start].kind != Kind::Total,
                "page {} begins with a total alone",
                segment.page + 1
            );
        }
    }
}

/// The last amount of the total of each table that is called this.
fn total(document: &Document, summary: &str) -> Kroner {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) if table.summary == summary => Some(table),
        _ => None,
    });
    let mut totals = tables.map(|table| {
        let total = table.rows.iter().find(|row| row.kind == Kind::Total).unwrap();
        (0..table.columns.len()).rev().find_map(|column| total.amount(column)).unwrap()
    });
    totals.next().unwrap_or_else(|| panic!("no table «{summary}»"))
}

#[test]
fn what_is_shared_of_a_frame_is_the_sum_of_its_pots_and_what_is_left() {
    for meeting in [counties::like_rogaland(), counties::like_innlandet(), counties::partly_reported()] {
        let content = meeting.agreed();
        let (document, _, _) = placed(&content);
        for part in &content.schemes {
            let sums = part.allocation;
            let frame = total(&document, &format!("Ramme og avsetninger i {} 2023", part.scheme.name.nb));
            assert_eq!(frame, sums.frame - sums.committed - sums.set_aside - sums.not_shared, "to share");
            let pots: Kroner = sums.pots.iter().map(|pot| pot.amount).sum();
            assert_eq!(frame, pots, "with whole key figures and shares every krone lies in a pot");
            let left: Kroner = sums.pots.iter().map(|pot| pot.amount - pot.given).sum();
            assert_eq!(sums.unallocated, sums.not_shared + left, "what is not given is told");
        }
    }
}

#[test]
fn parts_of_awards_are_summed_in_tables_of_their_own() {
    let meeting = counties::partly_reported();
    let content = meeting.agreed();
    let (document, _, _) = placed(&content);
    let needs = &meeting.allocation.schemes[1].needs;
    let name = &meeting.schemes[1].name.nb;
    // The last sums: coordinators stand before their percentage, which is no amount.
    let coordinators = total(&document, &format!("Koordinatormidler i {name}, med grunnlag og prosent"));
    assert_eq!(coordinators, needs.iter().map(|need| need.coordinator_part).sum());
    let contributions = total(&document, &format!("Egenandeler i {name}, med grunnlag og prosent"));
    assert_eq!(contributions, needs.iter().map(|need| need.own_contribution).sum());
    let commitments = total(&document, &format!("Tilsagn fra tidligere år i {name}"));
    assert_eq!(commitments, Kroner::new(1_450_000), "the correction counts");
    let reported: Kroner = meeting.needs.iter().flat_map(|need| &need.later_years).map(|(_, amount)| *amount).sum();
    assert_eq!(total(&document, "Tilsagn for senere år"), Kroner::new(1_400_000) + reported, "promised and reported");
}

#[test]
fn commitments_that_do_not_come_to_what_is_bound_are_not_printed() {
    let mut meeting = counties::like_innlandet();
    meeting.commitments.remove(0);
    let refused = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap_err();
    assert_eq!(refused.code(), "print-tally", "{refused}");
}

#[test]
fn a_paper_whose_sums_do_not_tally_is_not_printed() {
    let mut meeting = meeting::nordland();
    meeting.allocation.schemes[0].needs[3].amount += Kroner::new(1);
    let refused = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap_err();
    assert_eq!(refused.code(), "print-tally", "one krone too much is enough: {refused}");

    let mut meeting = meeting::nordland();
    meeting.allocation.schemes[1].unallocated += Kroner::new(1);
    let refused = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap_err();
    assert!(matches!(refused, PrintError::Tally { .. }), "{refused}");
}

#[test]
fn an_amount_and_its_behovsmelding_come_together_or_not_at_all() {
    let mut meeting = meeting::nordland();
    let lost = meeting.needs.remove(0).id;
    let refused = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap_err();
    assert_eq!(refused, PrintError::NeedMissing(lost));

    let mut meeting = meeting::nordland();
    let scheme = &mut meeting.allocation.schemes[2];
    let removed = scheme.needs.remove(0);
    scheme.applied -= removed.applied;
    scheme.allocated -= removed.amount;
    scheme.unallocated += removed.amount;
    let refused = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap_err();
    assert_eq!(refused, PrintError::AmountMissing(removed.need));
}

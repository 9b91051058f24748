//! From a workbook to a sparse grid: its visible sheets, one after another.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use forum::Work;

use super::archive::Archive;
use super::grid::Book;
use super::package::{Relation, relations, workbook_part};
use super::worksheet::{Calendar, Shared, Worksheet};
use super::xml::{Node, Xml};
use super::{strings, styles};
use crate::import::{ImportError, LeftOut, LeftOutReason};

/// More sheets than any working group keeps.
const SHEETS: usize = 500;

/// True when the file's name promises a workbook.
pub fn has_workbook_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].iter().any(|ending| lower.ends_with(ending))
}

/// Reads the visible sheets.
pub fn read(name: &str, bytes: &[u8], work: Work) -> Result<Book, ImportError> {
    // The unpacking works on what strangers send, and a fault of a library must not take the meeting down with it.
    catch_unwind(AssertUnwindSafe(|| read_sheets(name, bytes, work)))
        .unwrap_or_else(|_| Err(ImportError::Damaged(format!("«{name}» has parts that make no sense"))))
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    visible: bool,
    relation: Option<Relation>,
}

/// What the workbook says of itself.
struct Contents {
    sheets: Vec<Listed>,
    calendar: Calendar,
}

fn read_sheets(name: &str, bytes: &[u8], work: Work) -> Result<Book, ImportError> {
    let mut archive = Archive::open(name, bytes)?;
    let part = workbook_part(&mut archive)?;
    let parts = relations(&mut archive, &part)?;
    let Contents { sheets, calendar } = contents(&mut archive, &part, &parts)?;
    let mut book = Book::named(name);
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let beside = |kind: &str, file: &str| {
        let said = parts.values().find(|relation| relation.kind == kind).map(|relation| relation.part.clone());
        said.unwrap_or_else(|| format!("{folder}/{file}"))
    };
    let (texts, looks) = (beside("sharedStrings", "sharedstrings.xml"), beside("styles", "styles.xml"));
    let mut read = vec![part, texts.clone(), looks.clone()];
    read.extend(sheets.iter().filter_map(|sheet| sheet.relation.as_ref()).map(|relation| relation.part.clone()));
    archive.run_through(&read)?;
    let shared = Shared {
        texts: strings::read(&mut archive, &texts, &mut book)?,
        looks: styles::read(&mut archive, &looks)?,
        calendar,
    };
    for Listed { name: sheet, visible, relation } in sheets {
        let reason = match &relation {
            _ if !visible => Some(LeftOutReason::Hidden),
            Some(relation) if relation.kind != "worksheet" => Some(LeftOutReason::NoNeeds),
            Some(_) | None => None,
        };
        if let Some(reason) = reason {
            book.left_out.push(LeftOut { sheet, reason });
            continue;
        }
        let xml = match relation {
            Some(relation) => Xml::of(&mut archive, &relation.part)?,
            None => None,
        };
        let Some(xml) = xml else {
            return Err(ImportError::Damaged(format!("«{name}»: the sheet «{sheet}» is not in it")));
        };
        book.begin_sheet(&sheet);
        Worksheet::new(&shared, &mut book, work).read(xml.known_as(format!("sheet «{sheet}»")))?;
    }
    Ok(book)
}

fn contents(archive: &mut Archive, part: &str, parts: &BTreeMap<String, Relation>) -> Result<Contents, ImportError> {
    let name = archive.name;
    let mut contents = Contents { sheets: Vec::new(), calendar: Calendar::From1900 };
    let Some(mut xml) = Xml::of(archive, part)? else {
        return Err(ImportError::NotAWorkbook(format!("«{name}» is a zip archive without a workbook in it")));
    };
    loop {
        match xml.next()? {
            Node::Open(tag, _) if tag.name() == "sheet" => {
                let visible = tag.attribute("state").is_none_or(|state| state == "visible");
                let relation = tag.attribute("id").and_then(|id| parts.get(id.as_ref())).cloned();
                let name = tag.attribute("name").map(|name| name.into_owned()).unwrap_or_default();
                contents.sheets.push(Listed { name, visible, relation });
            }
            Node::Open(tag, _) if tag.name() == "workbookPr" && tag.is("date1904") => {
                contents.calendar = Calendar::From1904;
            }
            Node::End => break,
            Node::Open(..) | Node::Close(_) | Node::Text(_) | Node::Other => {}
        }
        if contents.sheets.len() > SHEETS {
            break;
        }
    }
    let names: BTreeSet<&str> = contents.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    if contents.sheets.len() > SHEETS || names.len() < contents.sheets.len() {
        let detail = format!("«{name}»: it has two sheets of one name, or over {SHEETS} sheets");
        return Err(ImportError::Damaged(detail));
    }
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Workbook};

    use super::super::grid::{MergedRange, Sheet, Value};
    use super::*;

    /// The only sheet of a workbook.
    fn sheet(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Sheet {
        let mut workbook = Workbook::new();
        fill(workbook.add_worksheet());
        let mut book = read("bok.xlsx", &workbook.save_to_buffer().unwrap(), Work::UNWATCHED).unwrap();
        book.sheets.remove(0)
    }

    #[test]
    fn lines_drawn_through_cells_are_seen() {
        let (struck, plain) = (Format::new().set_font_strikethrough(), Format::new().set_bold());
        let seen = sheet(|sheet| {
            sheet.write_string_with_format(0, 0, "Lek", &struck).unwrap();
            sheet.write_number_with_format(0, 1, 5, &struck).unwrap();
            sheet.write_string_with_format(1, 0, "Lek", &struck).unwrap();
            sheet.write_number(1, 1, 5).unwrap();
            sheet.write_rich_string(2, 0, &[(&struck, "Lek "), (&struck, "og lær")]).unwrap();
            sheet.write_rich_string(3, 0, &[(&struck, "Lek "), (&plain, "og lær")]).unwrap();
            sheet.write_string_with_format(4, 0, "Lek", &plain).unwrap();
            sheet.write_blank(4, 1, &struck).unwrap();
        });
        let rows: Vec<_> = seen.rows.values().map(|row| (row.is_struck(), row.struck().collect::<Vec<_>>())).collect();
        let expected = [(true, vec![0, 1]), (false, vec![0]), (true, vec![0]), (false, vec![]), (false, vec![])];
        assert_eq!(rows, expected);
        assert_eq!(seen.rows[&4].get(&0), Some(&Value::Text("Lek og lær".into())), "the text of all runs");
    }

    #[test]
    fn merged_areas_and_hidden_rows_and_columns_are_seen() {
        let plain = Format::new();
        let seen = sheet(|sheet| {
            sheet.merge_range(0, 1, 0, 2, "Beløp 2023", &plain).unwrap();
            sheet.merge_range(2, 0, 4, 0, "Salten", &plain).unwrap();
            for row in 2..6 {
                sheet.write_number(row, 1, row).unwrap();
            }
            sheet.set_row_hidden(3).unwrap();
            sheet.set_column_hidden(2).unwrap();
        });
        let across = MergedRange { first_row: 1, last_row: 1, first_column: 1, last_column: 2 };
        let down = MergedRange { first_row: 3, last_row: 5, first_column: 0, last_column: 0 };
        assert_eq!(seen.merged_ranges().collect::<Vec<_>>(), [down, across]);
        assert_eq!((seen.merged_over(1, 2), seen.merged_over(4, 0)), (Some(across), Some(down)));
        assert!(across.is_across() && !across.is_down() && down.is_down() && !down.is_across());
        assert_eq!(seen.merged_value(5, 0), Some(&Value::Text("Salten".into())));
        assert_eq!(seen.merged_value(1, 2), None, "what stands beside is for headings");
        let hidden: Vec<_> = seen.rows.iter().filter(|(_, row)| row.is_hidden()).map(|(number, _)| *number).collect();
        assert_eq!(hidden, [4]);
        assert!(seen.is_hidden_column(2) && !seen.is_hidden_column(1));
        assert_eq!(seen.beneath(), [], "nothing lay beneath");
    }
}

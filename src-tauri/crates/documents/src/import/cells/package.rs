//! How the parts of a workbook hang together: what each is of, and which part a part names by a relation.
//!
//! Names are never taken for granted: the workbook is what the package says it is, wherever it lies.

use std::collections::BTreeMap;

use super::archive::{Archive, part_name};
use super::xml::{Node, Xml};
use crate::import::ImportError;

/// Relations of one part; a workbook has one for each sheet and some more.
const RELATIONS: usize = 10_000;

/// What a part names by a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The last word of its type: `worksheet`, `styles`.
    pub kind: String,
    /// The part, as it is looked up.
    pub part: String,
}

/// The relations of a part, by their ids; none when it has no such list.
///
/// # Errors
/// Damage to the list.
pub fn relations(archive: &mut Archive, part: &str) -> Result<BTreeMap<String, Relation>, ImportError> {
    let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
    let list = resolved(folder, &format!("_rels/{file}.rels"));
    let mut relations = BTreeMap::new();
    let Some(mut xml) = Xml::of(archive, &list)? else { return Ok(relations) };
    loop {
        match xml.next()? {
            Node::Open(tag, _) if tag.name() == "Relationship" => {
                let said = |name| tag.attribute(name).map(|said| said.into_owned());
                let is_outside = said("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
                if let (Some(id), Some(kind), Some(target)) = (said("Id"), said("Type"), said("Target"))
                    && !is_outside
                    && relations.len() < RELATIONS
                {
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    relations.insert(id, Relation { kind, part: resolved(folder, &target) });
                }
            }
            Node::End => return Ok(relations),
            Node::Open(..) | Node::Close(_) | Node::Text(_) | Node::Other => {}
        }
    }
}

/// The part that the package says is the workbook: by its relations, else by the types of its parts, else by its name.
///
/// # Errors
/// Not a workbook, one of another kind, or damage.
pub fn workbook_part(archive: &mut Archive) -> Result<String, ImportError> {
    let types = types(archive)?;
    let name = archive.name;
    let said = relations(archive, "")?.into_values().find(|relation| relation.kind == "officeDocument");
    let has = |part: &str| archive.names().any(|name| name == part);
    let part = said.map(|relation| relation.part).filter(|part| has(part));
    let typed = || types.iter().find(|(_, kind)| is_workbook(kind)).map(|(part, _)| part.clone());
    let named = || archive.names().find(|part| part.ends_with("workbook.xml")).map(str::to_owned);
    let open_document = has("mimetype") && has("content.xml");
    let another = open_document || archive.names().any(|part| part.ends_with("workbook.bin"));
    let part = part.or_else(|| typed().filter(|part| has(part))).or_else(named);
    match part.filter(|part| types.get(part).is_none_or(|kind| is_workbook(kind)) && part.ends_with(".xml")) {
        Some(part) => Ok(part),
        None if another => {
            Err(ImportError::Unsupported(format!("«{name}» is a workbook of another kind: save it as .xlsx")))
        }
        None => Err(ImportError::NotAWorkbook(format!("«{name}» is a zip archive without a workbook in it"))),
    }
}

/// Workbook, workbook with macros, and their templates.
fn is_workbook(kind: &str) -> bool {
    (kind.contains("spreadsheetml") || kind.contains("ms-excel")) && kind.ends_with(".main+xml")
}

/// The types that the package gives parts by name.
fn types(archive: &mut Archive) -> Result<BTreeMap<String, String>, ImportError> {
    let mut types = BTreeMap::new();
    let Some(mut xml) = Xml::of(archive, "[Content_Types].xml")? else { return Ok(types) };
    loop {
        match xml.next()? {
            Node::Open(tag, _) if tag.name() == "Override" => {
                if let (Some(part), Some(kind)) = (tag.attribute("PartName"), tag.attribute("ContentType"))
                    && types.len() < RELATIONS
                {
                    types.insert(resolved("", &part), kind.into_owned());
                }
            }
            Node::End => return Ok(types),
            Node::Open(..) | Node::Close(_) | Node::Text(_) | Node::Other => {}
        }
    }
}

/// The part that a target names from within a folder, as it is looked up.
fn resolved(folder: &str, target: &str) -> String {
    let target = decoded(target).replace('\\', "/");
    let (start, target) = match target.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, target.as_str()),
    };
    let mut path: Vec<&str> = Vec::new();
    for step in start.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            _ => path.push(step),
        }
    }
    part_name(&path.join("/"))
}

/// `%20` and its like as the signs they stand for.
fn decoded(target: &str) -> String {
    let mut bytes = Vec::with_capacity(target.len());
    let mut rest = target.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        let byte = code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_found_however_it_is_written() {
        for (folder, target, part) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "\\xl\\book.xml", "xl/book.xml"),
            ("xl/sub", "../styles.xml", "xl/styles.xml"),
            ("xl", "./styles.xml", "xl/styles.xml"),
            ("", "xl/Mine%20ark.xml", "xl/mine ark.xml"),
            ("", "../../x.xml", "x.xml"),
            ("", "100%.xml", "100%.xml"),
        ] {
            assert_eq!(resolved(folder, target), part, "{folder} {target}");
        }
    }
}

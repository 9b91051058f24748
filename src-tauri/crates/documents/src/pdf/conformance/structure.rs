//! The structure tree: what each piece of marked content means, in reading order.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::text::text;
use crate::pdf::about::PdfError;
use crate::pdf::page::{Element, Scope, Tree};

/// Adds the tree and ties the pages to it; `marks` names for each page the element of each MCID.
pub(super) fn add(
    pdf: &mut Document,
    tree: &Tree,
    marks: &[Vec<usize>],
    pages: &[ObjectId],
) -> Result<ObjectId, PdfError> {
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = tree.elements.iter().map(|_| pdf.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); tree.elements.len()];
    // What stands within a line comes among its words, as they are drawn; everything else in its own order.
    let mut hung = vec![false; tree.elements.len()];
    for (number, element) in tree.elements.iter().enumerate().filter(|(_, element)| !element.is_within_a_line()) {
        if let Some(parent) = element.parent {
            kids[parent].push(Object::Reference(ids[number]));
        }
        hung[number] = true;
    }
    for (page, elements) in pages.iter().zip(marks) {
        for (mcid, element) in elements.iter().enumerate() {
            if let Some(parent) = tree.elements[*element].parent.filter(|_| !hung[*element]) {
                kids[parent].push(Object::Reference(ids[*element]));
                hung[*element] = true;
            }
            kids[*element].push(Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => *page,
                "MCID" => mcid as i64,
            }));
        }
    }
    for (number, (element, kids)) in tree.elements.iter().zip(kids).enumerate() {
        let parent = element.parent.map_or(root, |parent| ids[parent]);
        pdf.set_object(ids[number], node(element, parent, kids));
    }

    let mut parents = Vec::with_capacity(pages.len() * 2);
    for (number, (page, elements)) in pages.iter().zip(marks).enumerate() {
        let owners: Vec<Object> = elements.iter().map(|element| Object::Reference(ids[*element])).collect();
        parents.push(Object::Integer(number as i64));
        parents.push(Object::Reference(pdf.add_object(owners)));
        let page = pdf.get_dictionary_mut(*page)?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
        // An empty list of links says nothing.
        page.remove(b"Annots");
    }
    let parent_tree = pdf.add_object(dictionary! { "Nums" => parents });
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[0],
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => pages.len() as i64,
        },
    );
    Ok(root)
}

fn node(element: &Element, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut node = dictionary! { "Type" => "StructElem", "S" => element.role, "P" => parent };
    if !kids.is_empty() {
        node.set("K", kids);
    }
    if let Some(language) = element.language {
        node.set("Lang", text(language));
    }
    if let Some(alternative) = &element.alternative {
        node.set("Alt", text(alternative));
    }
    let mut attributes = dictionary! { "O" => "Table" };
    if let Some(scope) = element.scope {
        attributes.set("Scope", if scope == Scope::Column { "Column" } else { "Row" });
    }
    if element.columns > 1 {
        attributes.set("ColSpan", element.columns as i64);
    }
    if let Some(summary) = &element.summary {
        attributes.set("Summary", text(summary));
    }
    if attributes.len() > 1 {
        node.set("A", attributes);
    }
    node
}

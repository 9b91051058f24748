//! Makes a drawn PDF fit for the archive and for everybody: PDF/A-2a and PDF/UA-1.
//!
//! The archive asks for PDF/A, the law for tagged documents; 2a satisfies both. printpdf draws, and hands its document
//! over through lopdf: here it gets its structure, metadata, colours, bookmarks and an identity that follows from the
//! content, so that the same content gives the same bytes.

use chrono::NaiveDate;
use forum::{Work, WorkStage};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::about::{About, PdfError};
use super::draw::Drawn;
use super::page::Tree;

mod metadata;
mod outline;
mod structure;
mod text;

use text::text;

/// The colours that the file's red, green and blue stand for.
const SRGB: &[u8] = include_bytes!("../../../../../../assets/colour/sRGB.icc");

/// Finishes the file.
pub(super) fn finish(
    drawn: Drawn,
    tree: &Tree,
    about: &About,
    printed_at: NaiveDate,
    work: Work,
) -> Result<Vec<u8>, PdfError> {
    let Drawn { mut pdf, marks } = drawn;
    pdf.version = "1.7".into();
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();

    let structure = structure::add(&mut pdf, tree, &marks, &pages)?;
    let outline = outline::add(&mut pdf, tree, &pages);
    let metadata = metadata::add(&mut pdf, about, printed_at);
    let intent = output_intent(&mut pdf);

    let root = pdf.trailer.get(b"Root").and_then(Object::as_reference)?;
    let catalog = pdf.get_dictionary_mut(root)?;
    catalog.set("Lang", text(about.language.tag()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }

    compress(&mut pdf, work)?;
    work.begins(WorkStage::Finishing)?;
    identify(&mut pdf)
}

/// Compresses the streams, but none into bytes that end with a carriage return: together with the line end that
/// follows, it would be read as one line end, and the stream as a byte shorter than it says. Such a stream, one in
/// some hundreds, stays as it is.
fn compress(pdf: &mut lopdf::Document, work: Work) -> Result<(), PdfError> {
    for object in pdf.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        work.begins(WorkStage::Finishing)?;
        let plain = stream.content.clone();
        stream.compress()?;
        if stream.content.ends_with(b"\r") {
            stream.set_plain_content(plain);
        }
    }
    Ok(())
}

/// Gives the file its /ID: the hash of everything else in it.
fn identify(pdf: &mut lopdf::Document) -> Result<Vec<u8>, PdfError> {
    pdf.trailer.remove(b"ID");
    let mut hash = Sha256::new();
    hash.update(save(pdf)?);
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    save(pdf)
}

fn save(pdf: &mut lopdf::Document) -> Result<Vec<u8>, PdfError> {
    let mut bytes = Vec::with_capacity(256 * 1024);
    pdf.save_to(&mut bytes)?;
    Ok(bytes)
}

fn output_intent(pdf: &mut lopdf::Document) -> Dictionary {
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stream_ends_with_a_carriage_return() {
        let mut pdf = lopdf::Document::with_version("1.7");
        for number in 0..2_000 {
            let content = format!("{number} 0 Td ").repeat(20).into_bytes();
            pdf.add_object(Stream::new(Dictionary::new(), content));
        }
        compress(&mut pdf, Work::UNWATCHED).unwrap();
        let streams: Vec<&Stream> = pdf.objects.values().filter_map(|object| object.as_stream().ok()).collect();
        assert!(streams.iter().all(|stream| !stream.content.ends_with(b"\r")));
        let plain = streams.iter().filter(|stream| !stream.dict.has(b"Filter")).count();
        assert!((1..100).contains(&plain), "a few of 2 000 would have ended so, and stay as they are: {plain}");
    }
}

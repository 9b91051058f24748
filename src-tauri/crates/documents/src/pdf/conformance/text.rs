//! Texts in the dictionaries of a PDF.

use lopdf::{Object, StringFormat};

/// A text in a PDF dictionary: UTF-16 with its mark, so that every letter is kept.
pub(super) fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

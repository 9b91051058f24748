//! Canonical JSON: keys sorted, no spaces. The same value always gives the same bytes. It is written straight from what is to be
//! serialised, with no tree of it between: a journal entry may hold ten thousand behovsmeldinger.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::{self, Write};
use std::ops::Range;
use std::rc::Rc;

use serde::Serialize;
use serde::ser::Error;
use serde_json::ser::{Formatter, Serializer};

/// What is written so far. The writer and the one who sorts hold it both.
type Text = Rc<RefCell<Vec<u8>>>;

/// Writes the value as canonical JSON.
///
/// # Errors
/// A map whose keys are no texts, or a value that refuses to be serialised.
pub fn canonical(value: &(impl Serialize + ?Sized)) -> Result<String, serde_json::Error> {
    let text = Text::default();
    let sorting = Sorting { text: Rc::clone(&text), objects: Vec::new() };
    value.serialize(&mut Serializer::with_formatter(Writer(Rc::clone(&text)), sorting))?;
    String::from_utf8(text.take()).map_err(Error::custom)
}

struct Writer(Text);

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Puts the fields of each object in order when it ends. Most are in order already.
struct Sorting {
    text: Text,
    /// The objects that are begun and not ended, with the fields they have so far.
    objects: Vec<Vec<Field>>,
}

/// Where a field of an object stands.
struct Field {
    /// Its name, with the quotation marks.
    name: Range<usize>,
    /// Its value's end.
    end: usize,
}

impl Sorting {
    fn at(&self) -> usize {
        self.text.borrow().len()
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.objects.last_mut().and_then(|fields| fields.last_mut())
    }
}

impl Formatter for Sorting {
    fn begin_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.objects.push(Vec::new());
        writer.write_all(b"{")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        let at = self.at();
        if let Some(fields) = self.objects.last_mut() {
            fields.push(Field { name: at..at, end: at });
        }
        Ok(())
    }

    fn end_object_key<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        let at = self.at();
        if let Some(field) = self.field() {
            field.name.end = at;
        }
        Ok(())
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        let at = self.at();
        if let Some(field) = self.field() {
            field.end = at;
        }
        Ok(())
    }

    fn end_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        let fields = self.objects.pop().unwrap_or_default();
        sort(&mut self.text.borrow_mut(), fields);
        writer.write_all(b"}")
    }
}

/// Puts the fields that end the text in the order of their names.
fn sort(text: &mut Vec<u8>, mut fields: Vec<Field>) {
    let name = |field: &Field| -> Cow<'_, [u8]> {
        let written = &text[field.name.start + 1..field.name.end - 1];
        match written.contains(&b'\\') {
            true => Cow::Owned(unescaped(&text[field.name.clone()])),
            false => Cow::Borrowed(written),
        }
    };
    if fields.windows(2).all(|pair| name(&pair[0]) <= name(&pair[1])) {
        return;
    }
    let from = fields[0].name.start;
    fields.sort_by(|one, other| name(one).cmp(&name(other)));
    let mut sorted = Vec::with_capacity(text.len() - from);
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            sorted.push(b',');
        }
        sorted.extend_from_slice(&text[field.name.start..field.end]);
    }
    text.truncate(from);
    text.extend_from_slice(&sorted);
}

/// A name as it is, without the signs that it is written with in JSON.
fn unescaped(name: &[u8]) -> Vec<u8> {
    serde_json::from_slice::<String>(name).unwrap_or_default().into_bytes()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_same_value_gives_the_same_bytes_whatever_the_order_of_its_keys() {
        #[derive(Serialize)]
        struct Said {
            owner: &'static str,
            measure: &'static str,
            amounts: Vec<(i32, i64)>,
            answers: std::collections::HashMap<&'static str, Option<bool>>,
        }
        let value = json!({"b": [1, {"y": null, "x": "æ\"ø"}], "a": true});
        assert_eq!(canonical(&value).unwrap(), r#"{"a":true,"b":[1,{"x":"æ\"ø","y":null}]}"#);
        let answers = [("b", None), ("a", Some(true)), ("Ny «\"»", Some(false))].into_iter().collect();
        let said = Said { owner: "Sund", measure: "Lesing\n", amounts: vec![(2025, 7)], answers };
        let text = r#"{"amounts":[[2025,7]],"answers":{"Ny «\"»":false,"a":true,"b":null},"measure":"Lesing\n","owner":"Sund"}"#;
        assert_eq!(canonical(&said).unwrap(), text);
        assert_eq!(canonical(&serde_json::to_value(&said).unwrap()).unwrap(), text, "and as a tree of values");
    }

    #[test]
    fn names_are_in_order_of_their_letters_and_not_of_how_these_are_written() {
        let value = json!({"\u{1}": 1, "!": 2, "]": 3, "\\": 4, "\"": 5, "a": 6, "a!": 7, "": 8, "æ": 9});
        let mut names: Vec<&str> = vec!["\u{1}", "!", "]", "\\", "\"", "a", "a!", "", "æ"];
        names.sort_unstable();
        let text = canonical(&value).unwrap();
        let places: Vec<Option<usize>> =
            names.iter().map(|name| text.find(&format!("{}:", serde_json::to_string(name).unwrap()))).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{text}");
        assert_eq!(canonical(&json!({})).unwrap(), "{}");
    }
}

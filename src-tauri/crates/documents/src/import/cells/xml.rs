//! XML as a stream of tags and texts, read one at a time, whatever prefix its names have.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesEnd, BytesStart, Event};

use super::archive::{self, Archive, Part};
use crate::import::ImportError;

/// Tags in one another; the deepest of a workbook's own parts are some ten.
const DEEPEST: usize = 200;

/// XML that is being read.
pub struct Xml<R> {
    name: String,
    path: String,
    /// What damage is told of: the path, or what people know the part as.
    place: String,
    reader: quick_xml::Reader<R>,
    buffer: Vec<u8>,
    /// Tags that are open.
    depth: usize,
}

/// The next thing in it.
pub enum Node<'a> {
    /// A tag that opens, and whether its content follows.
    Open(Tag<'a>, Content),
    /// A tag that closes.
    Close(Closing<'a>),
    /// Text, or a part of one.
    Text(Cow<'a, str>),
    /// Nothing that says anything.
    Other,
    /// The end of the part.
    End,
}

/// Whether an opened tag has content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// It follows, up to the tag that closes.
    Follows,
    /// There is none, and no tag that closes.
    None,
}

/// A tag that opens.
pub struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name without prefix.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The attribute of that name, whatever its prefix.
    pub fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        // Most rows and cells say little of themselves, their place first, and a sheet may have millions.
        let all = self.0.attributes_raw();
        if !all.contains(name) {
            return None;
        }
        let first = all.trim_start().strip_prefix(name).and_then(|rest| rest.strip_prefix("=\""));
        if let Some((value, _)) = first.and_then(|rest| rest.split_once('"'))
            && !value.contains('&')
        {
            return Some(Cow::Borrowed(value));
        }
        let mut attributes = self.0.attributes();
        let attribute =
            attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
        Some(match attribute.value.contains('&') {
            true => Cow::Owned(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned()),
            false => attribute.value,
        })
    }

    /// The attribute as a number.
    pub fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// True when the attribute says yes.
    pub fn is(&self, name: &str) -> bool {
        self.attribute(name).is_some_and(|said| is_true(&said))
    }
}

/// A tag that closes.
pub struct Closing<'a>(BytesEnd<'a>);

impl Closing<'_> {
    /// Its name without prefix.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }
}

/// `1` and `true`, as attributes say yes.
pub fn is_true(said: &str) -> bool {
    matches!(said.trim(), "1" | "true" | "on")
}

impl<'z, 'a> Xml<Part<'z, 'a>> {
    /// The XML of a part of the workbook; nothing when there is no such part.
    ///
    /// # Errors
    /// Damage that shows before the first byte.
    pub fn of(archive: &'z mut Archive<'a>, part: &str) -> Result<Option<Self>, ImportError> {
        let name = archive.name;
        Ok(archive.read(part)?.map(|part| Xml::of_part(name, part)))
    }

    fn of_part(name: &str, part: Part<'z, 'a>) -> Self {
        let path = part.get_ref().path().to_owned();
        let reader = quick_xml::Reader::from_reader(part);
        Xml { name: name.to_owned(), place: path.clone(), path, reader, buffer: Vec::new(), depth: 0 }
    }

    /// Damage is told of what people know the part as.
    pub fn known_as(mut self, place: String) -> Self {
        self.place = place;
        self
    }

    /// A refusal of what makes no sense in it.
    pub fn damaged(&self, what: &str) -> ImportError {
        ImportError::Damaged(format!("«{}»: {}: {what}", self.name, self.place))
    }

    /// The next thing in it.
    ///
    /// # Errors
    /// Damage, or more than may come out of a part.
    pub fn next(&mut self) -> Result<Node<'_>, ImportError> {
        self.buffer.clear();
        self.reader.get_mut().get_mut().ends_piece();
        let (name, path, place) = (&self.name, &self.path, &self.place);
        let damaged = |error: &dyn std::fmt::Display| ImportError::Damaged(format!("«{name}»: {place}: {error}"));
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match &error {
            quick_xml::Error::Io(cause) => archive::refusal(name, path, cause),
            quick_xml::Error::Syntax(_)
            | quick_xml::Error::IllFormed(_)
            | quick_xml::Error::InvalidAttr(_)
            | quick_xml::Error::Encoding(_)
            | quick_xml::Error::Escape(_)
            | quick_xml::Error::Namespace(_) => damaged(&error),
        })?;
        Ok(match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(damaged(&"its tags are nested without end"));
                }
                Node::Open(Tag(tag), Content::Follows)
            }
            Event::Empty(tag) => Node::Open(Tag(tag), Content::None),
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Node::Close(Closing(tag))
            }
            Event::Text(text) => Node::Text(text.into_inner()),
            Event::CData(text) => Node::Text(text.into_inner()),
            Event::GeneralRef(entity) => {
                let sign = entity.resolve_char_ref().map_err(|error| damaged(&error))?;
                match (sign, resolve_predefined_entity(&entity)) {
                    (Some(sign), _) => Node::Text(Cow::Owned(sign.to_string())),
                    (None, Some(signs)) => Node::Text(Cow::Borrowed(signs)),
                    (None, None) => return Err(damaged(&"a sign is named that XML does not know")),
                }
            }
            Event::Eof if self.depth > 0 => return Err(damaged(&"it ends in the middle")),
            Event::Eof => Node::End,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => Node::Other,
        })
    }
}

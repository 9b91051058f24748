//! What the papers of a meeting share: what they say at their top, and small parts of a case.

mod head;
mod parts;

pub use head::MeetingHead;
pub(crate) use head::{form_in_words, from_until};
pub(crate) use parts::{grey, kind_key, labelled, list, list_at, page_label, paragraph, text_block};

//! Text that many hold at once, in files as plain text. By hand, as serde's own way would have to be switched on for every
//! crate of the house.

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serializer};

pub(crate) fn serialize<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    String::deserialize(deserializer).map(Arc::from)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::value::{Error, StrDeserializer};

    use crate::{NeedId, SchemeId};

    #[test]
    fn an_id_is_plain_text_in_a_file_and_one_text_for_all_who_hold_it() -> Result<(), Error> {
        let read = NeedId::deserialize(StrDeserializer::<Error>::new("dekom-85"))?;
        assert_eq!(read, NeedId::new(&SchemeId::new("dekom"), 85), "as it is printed, so it is read");
        assert!(std::ptr::eq(read.as_str(), read.clone().as_str()), "a line per need makes no text of its own");
        Ok(())
    }
}

//! Ids of bodies, people, proposals and candidates: texts of their own types, so that none is taken for another.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An id that is a text and nothing else.
macro_rules! id {
    ($name:ident $what:literal) => {
        #[doc = $what]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The one with this id.
            pub fn new(id: impl Into<String>) -> Self {
                $name(id.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(BodyId "Identifies a body: a forum, its AU, a fagutvalg (R104, R112).");
id!(PersonId "Identifies a person who sits in a seat; the name is kept elsewhere, and may be taken out when the term is over.");
id!(ProposalId "Identifies a proposal in a case; a proposal in numbers has the hash of its frozen version.");
id!(CandidateId "Identifies a candidate in an election.");

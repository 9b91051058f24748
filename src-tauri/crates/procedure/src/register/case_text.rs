//! What is written of a case beside its title: whose it is, its background, who follows it up.

use chrono::NaiveDate;
use forum::CaseNumber;
use serde::{Deserialize, Serialize};

use crate::BodyId;

/// What is written of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseText {
    /// Which case.
    pub case: CaseNumber,
    /// Whose.
    pub body: BodyId,
    /// The background, as it stands in the notice.
    pub background: Option<String>,
    /// Who follows it up: a role or an organisation.
    pub responsible: Option<String>,
    /// When that is due.
    pub follow_up: Option<NaiveDate>,
    /// The case of an earlier meeting that it goes on with.
    pub carried_from: Option<CaseNumber>,
}

/// What is attached to a case; its bytes stay in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attachment {
    /// To which case.
    pub case: CaseNumber,
    /// The file's name, without a folder.
    pub name: String,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// How many bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
    /// The day it was taken in; not known of one that an earlier program took in.
    pub added: Option<NaiveDate>,
}

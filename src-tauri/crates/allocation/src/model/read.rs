//! Reading a model from its text: what cannot be read or followed is told with its place and its reason, so that whoever wrote
//! it can mend it without a programmer.

use super::county::AllocationModel;
use super::fault::{FaultReason, LONGEST_MODEL, ModelFault};

impl AllocationModel {
    /// Reads a model from JSON and checks that it can be followed.
    ///
    /// ```
    /// use allocation::AllocationModel;
    /// let faults = AllocationModel::read(br#"{"version": 2, "unit": "en krone"}"#).unwrap_err();
    /// assert_eq!(faults[0].place, "unit");
    /// ```
    ///
    /// # Errors
    /// All faults of a text that can be read; of one that cannot, the first, with the place where the reading stopped.
    pub fn read(text: &[u8]) -> Result<AllocationModel, Vec<ModelFault>> {
        if text.len() > LONGEST_MODEL {
            let fault = ModelFault { place: "text".to_owned(), reason: FaultReason::TooLong(text.len()) };
            return Err(vec![fault]);
        }
        // Written on Windows, a text may begin with a byte order mark.
        let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        let mut reader = serde_json::Deserializer::from_slice(text);
        let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            vec![unreadable(&path, &error.into_inner())]
        });
        let model: AllocationModel = read?;
        reader.end().map_err(|error| vec![unreadable(".", &error)])?;
        model.check()?;
        Ok(model)
    }
}

fn unreadable(path: &str, error: &serde_json::Error) -> ModelFault {
    let place = match path {
        "." | "?" => "text".to_owned(),
        path => path.to_owned(),
    };
    // A value of an enum may be as long as the text: enough is told to know it by.
    let told: String = error.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect();
    ModelFault { place, reason: FaultReason::Unreadable(told) }
}

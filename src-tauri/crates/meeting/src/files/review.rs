//! A review copy at a representative's laptop: everything can be read, nothing changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocation::Explanation;
use chrono::{DateTime, Utc};
use forum::NeedId;
use store::ReviewFile;

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::record;
use crate::state::record::Standing;
use crate::state::sums;
use crate::view::{Deciding, History, ReviewView};

/// A review copy that is open. There is no command that it takes.
#[derive(Clone)]
pub struct ReviewCopy {
    /// Shared by clones: it never changes.
    state: Arc<State>,
    copied_at: DateTime<Utc>,
    /// Of which meeting file it is a copy.
    identity: String,
    path: PathBuf,
}

impl ReviewCopy {
    pub(crate) fn open(path: &Path) -> Result<ReviewCopy, Refusal> {
        let file = ReviewFile::open(path)?;
        let origin = file.origin();
        let copied_at = origin.copied_at;
        let standing = Standing {
            revision: origin.revision,
            head: origin.head.clone(),
            saved_at: copied_at,
            history: History::default(),
        };
        let state = Arc::new(record::state(file.contents()?, standing)?);
        Ok(ReviewCopy { state, copied_at, identity: file.file_identity().to_owned(), path: path.to_owned() })
    }

    /// Where its file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything the representative's face shows.
    pub fn view(&self) -> ReviewView {
        let state = &self.state;
        ReviewView {
            meeting: state.info.clone(),
            schemes: state.schemes.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            seats: state.seats.clone(),
            draft: sums::draft_view(state),
            decision: Deciding::from(&state.decision),
            head: state.head.clone(),
            identity: self.identity.clone(),
            copied_at: self.copied_at,
        }
    }

    /// Why a need gets what it gets in the draft.
    pub fn explain(&self, need: &NeedId) -> Result<Explanation, Refusal> {
        let state = &self.state;
        allocation::explain(state.prepared()?, &state.adjustments, state.reckoned()?, need).ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownNeed, format!("there is no behovsmelding {need}")).with("need", need)
        })
    }
}

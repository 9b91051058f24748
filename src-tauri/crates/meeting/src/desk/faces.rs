//! What the laptops were told: which tables the leader has shown, and at which revision each section moved last.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use forum::{Scheme, SchemeId};
use procedure::ProposalId;

use super::Desk;
use super::wall::{Wall, sums};
use crate::command::Refusal;
use crate::face::{
    Face, FaceChange, FaceView, OwnView, SharedDraft, SharedLine, SharedTable, SharedView, SharedWall, frozen_lines,
    own, shared, table_of,
};
use crate::state::State;
use crate::state::frozen::Frozen;
use crate::view::WallScene;

/// What the laptops were told since the file was opened. Not part of the meeting file.
pub(crate) struct Faces {
    /// What revisions are counted from: the time of opening, so that they grow also when the program is started anew.
    base: u64,
    /// The tables that were shown and are not on the wall now.
    shown: BTreeMap<SchemeId, SharedTable>,
    /// The lines of frozen drafts; none of one that is not understood.
    frozen: BTreeMap<ProposalId, Option<Arc<Vec<SharedLine>>>>,
    told: Option<Told>,
}

/// What was told last.
struct Told {
    revision: u64,
    view: Arc<SharedView>,
    moved: Moved,
}

/// At which revision each section moved last.
#[derive(Clone, Copy)]
struct Moved {
    meeting: u64,
    case: u64,
    draft: u64,
    proposals: u64,
    vote: u64,
    speakers: u64,
    wall: u64,
}

impl Faces {
    pub fn opened(at: DateTime<Utc>) -> Faces {
        Faces {
            base: u64::try_from(at.timestamp_millis()).unwrap_or_default(),
            shown: BTreeMap::new(),
            frozen: BTreeMap::new(),
            told: None,
        }
    }

    /// Keeps the table that is on the wall, before the wall shows something else or stands still.
    pub fn keep_shown(&mut self, state: &State, wall: &Wall) {
        if let Some(table) = on_the_wall(state, wall) {
            self.shown.insert(table.scheme.clone(), SharedTable { live: false, ..table });
        }
    }

    /// The tables that were shown, that on the wall as it is now.
    fn tables(&self, state: &State, wall: &Wall) -> SharedDraft {
        let live = on_the_wall(state, wall);
        let of = |scheme: &Scheme| match &live {
            Some(table) if table.scheme == scheme.id => Some(table.clone()),
            Some(_) | None => self.shown.get(&scheme.id).cloned(),
        };
        SharedDraft { tables: state.schemes.iter().filter_map(of).collect() }
    }
}

/// The table of the scheme on the wall, while the wall follows the leader.
fn on_the_wall(state: &State, wall: &Wall) -> Option<SharedTable> {
    let now = wall.state();
    let (WallScene::Draft { scheme } | WallScene::Region { scheme, .. }) = &now.scene else { return None };
    if now.frozen || state.trouble().is_some() {
        return None;
    }
    let scheme = state.schemes.iter().find(|known| known.id == *scheme)?;
    Some(table_of(state, scheme, sums(state, &scheme.id)))
}

impl Desk {
    /// Which state of the meeting the laptops see now.
    pub fn face_revision(&self) -> u64 {
        self.faces.base + self.serial()
    }

    /// Everything that a face sees.
    pub fn face_view(&mut self, face: &Face) -> Result<FaceView, Refusal> {
        let own = match face {
            Face::Seat(seat) => Some(self.own_view(seat)?),
            Face::Guest | Face::Wall => None,
        };
        let told = self.tell();
        Ok(FaceView { revision: told.revision, shared: Arc::clone(&told.view), own })
    }

    /// What a seat alone sees.
    pub fn own_view(&self, seat: &forum::SeatId) -> Result<OwnView, Refusal> {
        own(&self.state, seat)
    }

    /// The sections that moved since a revision; all of them when it is none of this meeting as it is open now.
    pub fn face_change(&mut self, since: u64) -> FaceChange {
        let base = self.faces.base;
        let Told { revision, view, moved } = self.tell();
        let whole = since < base || since > *revision;
        let has_moved = |at: u64| whole || at > since;
        FaceChange {
            since,
            revision: *revision,
            whole,
            meeting: has_moved(moved.meeting).then(|| Arc::clone(&view.meeting)),
            case: has_moved(moved.case).then(|| Arc::clone(&view.case)),
            draft: has_moved(moved.draft).then(|| Arc::clone(&view.draft)),
            proposals: has_moved(moved.proposals).then(|| Arc::clone(&view.proposals)),
            vote: has_moved(moved.vote).then(|| Arc::clone(&view.vote)),
            speakers: has_moved(moved.speakers).then(|| Arc::clone(&view.speakers)),
            wall: has_moved(moved.wall).then(|| Arc::clone(&view.wall)),
        }
    }

    /// What all laptops see now, made anew when something has moved since it was told last.
    fn tell(&mut self) -> &Told {
        let revision = self.face_revision();
        let told = match self.faces.told.take() {
            Some(told) if told.revision == revision => told,
            before => {
                let view = self.shared_now();
                match before {
                    Some(before) => before.followed_by(view, revision),
                    None => Told { revision, view: Arc::new(view), moved: Moved::all(revision) },
                }
            }
        };
        self.faces.told.insert(told)
    }

    fn shared_now(&mut self) -> SharedView {
        self.thaw_proposals();
        let wall = SharedWall { frozen: self.wall.state().frozen, content: self.wall.view(&self.state).content };
        let draft = self.faces.tables(&self.state, &self.wall);
        let lines_of = |proposal: &ProposalId| self.faces.frozen.get(proposal).cloned().flatten();
        shared(&self.state, draft, lines_of, wall)
    }

    /// Reads the lines of the frozen drafts that are put forward in the case and were not read before: they never change.
    fn thaw_proposals(&mut self) {
        let open = self.state.year.open().ok().and_then(|held| held.proceedings.as_ref().ok()?.open_case());
        let put_forward: Vec<ProposalId> = open
            .map(|case| case.proposals.iter().map(|proposed| proposed.proposal.clone()).collect())
            .unwrap_or_default();
        for proposal in put_forward {
            let is_draft = self.state.frozen_drafts.iter().any(|frozen| frozen.version.hash == proposal.as_str());
            if is_draft && !self.faces.frozen.contains_key(&proposal) {
                let lines = self.frozen_lines(&proposal).map(Arc::new);
                self.faces.frozen.insert(proposal, lines);
            }
        }
    }

    fn frozen_lines(&self, proposal: &ProposalId) -> Option<Vec<SharedLine>> {
        let version = self.file.version(proposal.as_str()).ok()??;
        let thawed = Frozen::thaw(&version.content, &version.draft, &self.state).ok()?;
        Some(frozen_lines(&thawed))
    }
}

impl Told {
    /// With what is seen now; a section that is as it was stays the one that was told.
    fn followed_by(self, now: SharedView, revision: u64) -> Told {
        let Told { view: was, moved, .. } = self;
        let at = |same: bool, before: u64| if same { before } else { revision };
        let moved = Moved {
            meeting: at(was.meeting == now.meeting, moved.meeting),
            case: at(was.case == now.case, moved.case),
            draft: at(was.draft == now.draft, moved.draft),
            proposals: at(was.proposals == now.proposals, moved.proposals),
            vote: at(was.vote == now.vote, moved.vote),
            speakers: at(was.speakers == now.speakers, moved.speakers),
            wall: at(was.wall == now.wall, moved.wall),
        };
        Told { revision, view: Arc::new(now), moved }
    }
}

impl Moved {
    fn all(at: u64) -> Moved {
        Moved { meeting: at, case: at, draft: at, proposals: at, vote: at, speakers: at, wall: at }
    }
}

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
    Face, FaceChange, FaceQuestion, FaceView, OwnView, Picture, SharedDraft, SharedLine, SharedTable, SharedView,
    SharedWall, ShownOf, frozen_lines, not_shown, own, shared, table_of,
};
use crate::state::State;
use crate::state::frozen::Frozen;
use crate::view::WallScene;

/// What the laptops were told since the file was opened. Not part of the meeting file.
pub(crate) struct Faces {
    /// What revisions are counted from: the time of opening, so that they grow also when the program is started anew.
    base: u64,
    /// The tables that were shown and are not on the wall now, with what they follow from.
    shown: BTreeMap<SchemeId, (SharedTable, Option<Arc<Picture>>)>,
    /// Frozen drafts; none of one that is not understood.
    frozen: BTreeMap<ProposalId, Option<Thawed>>,
    told: Option<Told>,
    /// What the working draft follows from, at the revision at which it was asked about last.
    live: Option<(u64, Arc<Picture>)>,
}

/// A frozen draft, read.
struct Thawed {
    lines: Arc<Vec<SharedLine>>,
    picture: Option<Arc<Picture>>,
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
            live: None,
        }
    }

    /// Keeps the table that is on the wall, before the wall shows something else or stands still.
    pub fn keep_shown(&mut self, state: &State, wall: &Wall) {
        if let Some(table) = on_the_wall(state, wall) {
            let picture = self.live(state);
            self.shown.insert(table.scheme.clone(), (SharedTable { live: false, ..table }, picture));
        }
    }

    /// What the working draft follows from. It is taken once for each revision.
    fn live(&mut self, state: &State) -> Option<Arc<Picture>> {
        if let Some((revision, picture)) = &self.live
            && *revision == state.revision
        {
            return Some(Arc::clone(picture));
        }
        let picture = Arc::new(Picture::of(state)?);
        self.live = Some((state.revision, Arc::clone(&picture)));
        Some(picture)
    }

    /// The tables that were shown, that on the wall as it is now.
    fn tables(&self, state: &State, wall: &Wall) -> SharedDraft {
        let live = on_the_wall(state, wall);
        let of = |scheme: &Scheme| match &live {
            Some(table) if table.scheme == scheme.id => Some(table.clone()),
            Some(_) | None => self.shown.get(&scheme.id).map(|(table, _)| table.clone()),
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
        let lines_of = |proposal: &ProposalId| Some(Arc::clone(&self.faces.frozen.get(proposal)?.as_ref()?.lines));
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
                let thawed = self.thawed(&proposal);
                self.faces.frozen.insert(proposal, thawed);
            }
        }
    }

    fn thawed(&self, proposal: &ProposalId) -> Option<Thawed> {
        let version = self.file.version(proposal.as_str()).ok()??;
        let thawed = Frozen::thaw(&version.content, &version.draft, &self.state).ok()?;
        Some(Thawed { lines: Arc::new(frozen_lines(&thawed)), picture: Picture::of(&thawed).map(Arc::new) })
    }

    /// What a question is answered from: what the leader has shown, or a draft that is put forward in the case. Refused when what it
    /// is about is not shown.
    pub fn picture(&mut self, question: &FaceQuestion) -> Result<Arc<Picture>, Refusal> {
        let (FaceQuestion::Why { of, .. } | FaceQuestion::WhatIf { of, .. }) = question;
        match of {
            ShownOf::Draft {} => self.picture_of_draft(question),
            ShownOf::Proposal { proposal } => {
                self.thaw_proposals();
                let case = self.state.year.open().ok().and_then(|held| held.proceedings.as_ref().ok()?.open_case());
                let is_put_forward =
                    case.is_some_and(|case| case.proposals.iter().any(|proposed| proposed.proposal == *proposal));
                let thawed = self.faces.frozen.get(proposal).filter(|_| is_put_forward).and_then(Option::as_ref);
                thawed.and_then(|thawed| thawed.picture.clone()).ok_or_else(|| not_shown(proposal.as_str()))
            }
        }
    }

    fn picture_of_draft(&mut self, question: &FaceQuestion) -> Result<Arc<Picture>, Refusal> {
        let (scheme, what) = match question {
            FaceQuestion::WhatIf { scheme, .. } => (Some(scheme), scheme.as_str()),
            FaceQuestion::Why { need, .. } => {
                (self.state.needs.iter().find(|known| known.id == *need).map(|known| &known.scheme), need.as_str())
            }
        };
        let scheme = scheme.cloned().ok_or_else(|| not_shown(what))?;
        let live = on_the_wall(&self.state, &self.wall).is_some_and(|table| table.scheme == scheme);
        let picture = match live {
            true => self.faces.live(&self.state),
            false => self.faces.shown.get(&scheme).and_then(|(_, picture)| picture.clone()),
        };
        picture.ok_or_else(|| not_shown(what))
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

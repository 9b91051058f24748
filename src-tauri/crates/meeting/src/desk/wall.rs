//! What the wall shows. Decided here, so that nothing private can reach the projector: this file never sees a note.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId, Scheme, SchemeId};

use crate::state::State;
use crate::view::{
    Deciding, PageTurn, WallCase, WallContent, WallNeed, WallRow, WallScene, WallSpeakers, WallState, WallSums,
    WallThanks, WallView, WallWelcome, chart,
};

/// The wall while the meeting runs: which scene, and whether it stands still. Not part of the meeting file.
#[derive(Debug, Default)]
pub(crate) struct Wall {
    scene: WallScene,
    /// How many times it was told what to show, or ballots came, since the file was opened: what no entry of the journal counts.
    turns: u64,
    /// The page that was turned to; none while pages turn by themselves.
    page: Option<i32>,
    /// What was on it when it was frozen.
    frozen: Option<WallView>,
    /// How much the last change moved each need, in kroner.
    moved: BTreeMap<NeedId, Kroner>,
}

impl Wall {
    /// Chooses the scene. A frozen wall keeps standing still and shows the new scene when it is thawed.
    pub fn show(&mut self, scene: WallScene) {
        self.scene = scene;
        self.page = None;
        self.turns += 1;
    }

    /// Turns its pages, also while it stands still: what does not fit must be seen.
    pub fn turn_page(&mut self, to: PageTurn) {
        self.turns += 1;
        let page = self.page.unwrap_or_default();
        self.page = match to {
            PageTurn::Next => Some(page.wrapping_add(1)),
            PageTurn::Previous => Some(page.wrapping_sub(1)),
            PageTurn::ByItself => None,
        };
    }

    /// Keeps the wall as it is now.
    pub fn freeze(&mut self, state: &State) {
        self.turns += 1;
        if self.frozen.is_none() {
            self.frozen = Some(self.live(state));
        }
    }

    /// Lets the wall follow again.
    pub fn thaw(&mut self) {
        self.turns += 1;
        self.frozen = None;
    }

    /// Ballots came: how many have voted is another number.
    pub fn turn(&mut self) {
        self.turns += 1;
    }

    /// How many times it was told what to show, or ballots came.
    pub fn turns(&self) -> u64 {
        self.turns
    }

    /// Remembers what the last change moved, so that it can be marked.
    pub fn mark(&mut self, moved: BTreeMap<NeedId, Kroner>) {
        self.moved = moved;
    }

    /// What the leader sees of it.
    pub fn state(&self) -> WallState {
        WallState { scene: self.scene.clone(), frozen: self.frozen.is_some(), page: self.page }
    }

    /// What is on it.
    pub fn view(&self, state: &State) -> WallView {
        let serial = state.revision + self.turns;
        WallView { serial, page: self.page, ..self.frozen.clone().unwrap_or_else(|| self.live(state)) }
    }

    /// What would be on it with another scene, were it not frozen.
    pub fn ahead(&self, state: &State, scene: &WallScene) -> WallView {
        self.showing(state, scene)
    }

    fn live(&self, state: &State) -> WallView {
        self.showing(state, &self.scene)
    }

    fn showing(&self, state: &State, scene: &WallScene) -> WallView {
        WallView {
            revision: state.revision,
            serial: state.revision + self.turns,
            forum: state.info.forum.clone(),
            case: state.case_in_question().cloned(),
            date: state.info.date,
            year: state.info.year,
            page: None,
            content: self.content(state, scene),
        }
    }

    fn content(&self, state: &State, scene: &WallScene) -> WallContent {
        let not_reckoned = || WallContent::NotReckoned { draft: state.draft.clone() };
        match scene {
            WallScene::Draft { .. } | WallScene::Region { .. } | WallScene::Chart { .. }
                if state.trouble().is_some() =>
            {
                not_reckoned()
            }
            WallScene::Pause => WallContent::Pause,
            WallScene::Join => WallContent::Join,
            WallScene::Case => WallContent::Case { case: WallCase::of(state).map(Box::new) },
            WallScene::Welcome => WallContent::Welcome { welcome: WallWelcome::of(state) },
            WallScene::Chart { of, scheme } => WallContent::Chart {
                chart: Box::new(chart(state, of, scheme.as_ref(), &self.moved)),
                sums: scheme.as_ref().map(|id| sums(state, id)),
            },
            WallScene::Need { need } => {
                let moved = self.moved.get(need).copied().unwrap_or_default();
                WallContent::Need { need: WallNeed::of(state, need, moved).map(Box::new) }
            }
            WallScene::Speakers => WallContent::Speakers { speakers: WallSpeakers::of(state) },
            WallScene::Break { until } => WallContent::Break { until: *until },
            WallScene::Thanks => WallContent::Thanks { thanks: WallThanks::of(state) },
            WallScene::Result => {
                let of = state.of_version_at_hand();
                WallContent::Result {
                    deciding: Deciding::of(&state.decision, &state.year.bodies),
                    schemes: match of.trouble() {
                        Some(_) => Vec::new(),
                        None => of.schemes.iter().map(|scheme| (scheme.clone(), sums(&of, &scheme.id))).collect(),
                    },
                }
            }
            WallScene::Draft { scheme } => self.rows(state, scheme, None),
            WallScene::Region { scheme, region } => self.rows(state, scheme, Some(region)),
        }
    }

    fn rows(&self, state: &State, id: &SchemeId, region: Option<&String>) -> WallContent {
        let Some(scheme) = state.schemes.iter().find(|scheme| scheme.id == *id) else {
            return WallContent::Pause;
        };
        let rows = match region {
            None => self.by_region(state, scheme),
            Some(region) => self.by_need(state, scheme, region),
        };
        WallContent::Rows {
            scheme: Box::new(scheme.clone()),
            region: region.cloned(),
            draft: state.draft.clone(),
            stage: state.stage(),
            shown_applied: rows.iter().map(|row| row.applied).sum(),
            shown_amount: rows.iter().map(|row| row.amount).sum(),
            rows,
            sums: sums(state, id),
        }
    }

    fn by_region(&self, state: &State, scheme: &Scheme) -> Vec<WallRow> {
        let mut rows: Vec<WallRow> = Vec::new();
        for (need, line) in state.lines_of(&scheme.id) {
            let moved = self.moved.get(&need.id).copied().unwrap_or_default();
            // Needs come region by region, so a region's row is always the last one.
            match rows.last_mut() {
                Some(row) if row.key == need.region => {
                    row.applied += line.applied;
                    row.amount += line.amount;
                    row.moved += moved;
                }
                _ => rows.push(WallRow {
                    key: need.region.clone(),
                    label: need.region.clone(),
                    detail: None,
                    applied: line.applied,
                    amount: line.amount,
                    moved,
                }),
            }
        }
        rows
    }

    fn by_need(&self, state: &State, scheme: &Scheme, region: &str) -> Vec<WallRow> {
        state
            .lines_of(&scheme.id)
            .filter(|(need, _)| need.region == region)
            .map(|(need, line)| WallRow {
                key: need.id.as_str().to_owned(),
                label: need.owner.name.clone(),
                detail: Some(need.measure.clone()),
                applied: line.applied,
                amount: line.amount,
                moved: self.moved.get(&need.id).copied().unwrap_or_default(),
            })
            .collect()
    }
}

/// The sums of a scheme, as the wall shows them.
pub(crate) fn sums(state: &State, id: &SchemeId) -> WallSums {
    let scheme = state.shown().schemes.iter().find(|scheme| scheme.scheme == *id);
    WallSums {
        frame: scheme.map(|s| s.frame).unwrap_or_default(),
        registered: state.registered_beside(id),
        frame_status: scheme.and_then(|s| s.frame_status),
        set_aside: scheme.map(|s| s.committed + s.set_aside).unwrap_or_default(),
        allocated: scheme.map(|s| s.allocated).unwrap_or_default(),
        unallocated: scheme.map(|s| s.unallocated).unwrap_or_default(),
    }
}

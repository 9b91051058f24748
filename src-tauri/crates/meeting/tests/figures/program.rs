//! The three examples as the program makes them, and the rules tried on a frame and a set-aside of the test's own.

use std::sync::Arc;

use allocation::{
    Adjustments, Allocation, AllocationModel, Basis, Finding, FindingCode, Prepared, SchemeAllocation, SchemeModel,
};
use chrono::{DateTime, Utc};
use forum::{Frame, Kroner, Scheme, SchemeId};
use meeting::{Account, Clock};
use store::{Contents, MeetingFile};
use tempfile::TempDir;

/// An example: what its file holds, and what the rules make of it.
pub struct Example {
    pub contents: Contents,
    pub account: Account,
    _folder: TempDir,
}

pub fn clock() -> Clock {
    Arc::new(|| DateTime::<Utc>::from_timestamp(1_733_475_600, 0).unwrap())
}

impl Example {
    pub fn new(id: &str) -> Example {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.innstilling");
        let account =
            meeting::new_from_example(id, &path, clock()).unwrap().account(None, forum::Language::Nb).unwrap();
        let contents = MeetingFile::open(&path, clock()()).unwrap().contents().unwrap();
        Example { contents, account, _folder: folder }
    }

    pub fn model(&self) -> AllocationModel {
        serde_json::from_value(self.contents.model.clone()).unwrap()
    }

    pub fn rules(&self, scheme: &str) -> SchemeModel {
        self.model().scheme(&SchemeId::new(scheme)).unwrap().clone()
    }

    pub fn frame(&self, scheme: &str, year: i32) -> &Frame {
        let mut found = self.contents.frames.iter().filter(|f| f.scheme.as_str() == scheme && f.year == year);
        found.next().unwrap_or_else(|| panic!("a frame of {scheme} {year}"))
    }

    /// The frames of a year together.
    pub fn frames(&self, year: i32) -> i64 {
        self.contents.frames.iter().filter(|frame| frame.year == year).map(Frame::amount).sum::<Kroner>().get()
    }

    pub fn scheme(&self, scheme: &str) -> &SchemeAllocation {
        self.account.allocation.schemes.iter().find(|found| found.scheme.as_str() == scheme).unwrap()
    }

    pub fn set_aside(&self, scheme: &str, id: &str) -> i64 {
        let found = self.scheme(scheme).set_asides.iter().find(|found| found.id == id);
        found.unwrap_or_else(|| panic!("{id} in {scheme}")).amount.get()
    }

    /// What is applied for to one side, in one scheme or all.
    pub fn applied(&self, scheme: Option<&str>, side: fn(forum::Applied) -> Kroner) -> i64 {
        let needs = self.contents.needs.iter().filter(|need| scheme.is_none_or(|id| need.scheme.as_str() == id));
        needs.map(|need| side(need.applied)).sum::<Kroner>().get()
    }

    /// What is applied for of a later year.
    pub fn later(&self, scheme: &str, year: i32) -> i64 {
        let needs = self.contents.needs.iter().filter(|need| need.scheme.as_str() == scheme);
        let later = needs.flat_map(|need| need.later_years.iter().filter(move |(of, _)| *of == year));
        later.map(|(_, amount)| *amount).sum::<Kroner>().get()
    }

    /// The rules on the frames of another year, with these rules for one scheme.
    pub fn in_year(&self, year: i32, scheme: &str, rules: SchemeModel) -> Allocation {
        let mut model = self.model();
        model.schemes.retain(|known| known.scheme.as_str() != scheme);
        model.schemes.push(rules);
        reckon(year, &model, &self.contents.schemes, &self.contents.frames)
    }
}

fn reckon(year: i32, model: &AllocationModel, schemes: &[Scheme], frames: &[Frame]) -> Allocation {
    let basis = Basis {
        year,
        model,
        schemes,
        frames,
        regions: &[],
        needs: &[],
        participants: &[],
        commitments: &[],
        unspent: &[],
        what_if: &[],
    };
    allocation::allocate(&Prepared::check(&basis).unwrap(), &Adjustments::default()).unwrap()
}

/// So many percent of a frame, as a set-aside takes it.
pub fn percent_of(percent: &str, frame: i64) -> i64 {
    let model = serde_json::json!({
        "version": 2, "name": {"nb": "prøve", "nn": "prøve", "en": "trial"}, "unit": 1, "method": "largest-remainder",
        "schemes": [{"scheme": "rekom", "tiers": ["all"], "set_asides": [{
            "id": "tried", "name": {"nb": "prøvd", "nn": "prøvd", "en": "tried"}, "percent": percent, "base": "frame"}]}]
    });
    let scheme = serde_json::json!([{
        "id": "rekom", "short_name": "Rekom", "valid_from": 2021, "valid_to": null,
        "name": {"nb": "Rekom", "nn": "Rekom", "en": "Rekom"}, "purpose": {"nb": "-", "nn": "-", "en": "-"}}]);
    let frames = serde_json::json!([{"scheme": "rekom", "year": 2023, "parts": [
        {"name": "Hovedtildeling", "amount": frame, "status": "final", "date": null, "reference": null}]}]);
    let schemes: Vec<Scheme> = serde_json::from_value(scheme).unwrap();
    let frames: Vec<Frame> = serde_json::from_value(frames).unwrap();
    let allocation = reckon(2023, &serde_json::from_value(model).unwrap(), &schemes, &frames);
    let scheme = &allocation.schemes[0];
    assert_eq!(scheme.set_aside + scheme.allocated + scheme.unallocated, scheme.frame, "the frame goes up");
    scheme.set_aside.get()
}

/// Whether a published percentage can be of this base.
pub fn is_percent_of(amount: i64, percent: &str, base: i64) -> bool {
    allocation::implied_base(Kroner::new(amount), percent.parse().unwrap()).unwrap().fits(Kroner::new(base))
}

/// The kroner of a finding's value.
pub fn kroner(finding: &Finding, value: &str) -> i64 {
    match &finding.values[value] {
        allocation::Value::Kroner(amount) => amount.get(),
        other => panic!("{value} is {other:?}"),
    }
}

pub fn finding<'a>(allocation: &'a Allocation, scheme: &str, code: FindingCode) -> &'a Finding {
    let mut found = allocation.findings.iter().filter(|finding| finding.code == code);
    found
        .find(|finding| finding.place.scheme.as_ref().is_some_and(|id| id.as_str() == scheme))
        .unwrap_or_else(|| panic!("{code:?} in {scheme}"))
}

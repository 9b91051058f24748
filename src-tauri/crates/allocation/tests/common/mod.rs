//! A meeting to try the rules on: ten behovsmeldinger in two schemes, and what is needed to draw random ones.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "shared by several tests, each of which uses a part")]

use allocation::{Adjustments, AllocateError, Allocation, AllocationModel, Basis, NeedAllocation, Prepared, allocate};
use forum::{
    Applied, Commitment, Criteria, Frame, FramePart, FrameStatus, Kroner, Names, Need, NeedId, OrgNumber, Owner,
    OwnerKind, Participant, Scheme, SchemeId, UnspentFunds,
};

/// A basis that owns what it is made of.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub model: AllocationModel,
    pub schemes: Vec<Scheme>,
    pub frames: Vec<Frame>,
    pub regions: Vec<String>,
    pub needs: Vec<Need>,
    pub participants: Vec<Participant>,
    pub commitments: Vec<Commitment>,
    pub unspent: Vec<UnspentFunds>,
    pub what_if: Vec<(SchemeId, Kroner)>,
}

impl Meeting {
    /// A meeting of one model, with nothing in it.
    pub fn of(model: AllocationModel) -> Meeting {
        Meeting {
            model,
            schemes: Vec::new(),
            frames: Vec::new(),
            regions: Vec::new(),
            needs: Vec::new(),
            participants: Vec::new(),
            commitments: Vec::new(),
            unspent: Vec::new(),
            what_if: Vec::new(),
        }
    }

    pub fn basis(&self) -> Basis<'_> {
        Basis {
            year: 2023,
            model: &self.model,
            schemes: &self.schemes,
            frames: &self.frames,
            regions: &self.regions,
            needs: &self.needs,
            participants: &self.participants,
            commitments: &self.commitments,
            unspent: &self.unspent,
            what_if: &self.what_if,
        }
    }

    /// The meeting, checked and read.
    pub fn prepared(&self) -> Prepared<'_> {
        prepared(&self.basis())
    }

    pub fn allocate(&self, adjustments: &Adjustments) -> Allocation {
        self.try_allocate(adjustments).unwrap_or_else(|error| panic!("{}: {error}", error.code()))
    }

    /// What the draft comes to, or what stands in the way.
    pub fn try_allocate(&self, adjustments: &Adjustments) -> Result<Allocation, AllocateError> {
        allocate(&Prepared::check(&self.basis())?, adjustments)
    }

    pub fn need_mut(&mut self, id: &str) -> &mut Need {
        self.needs.iter_mut().find(|need| need.id.as_str() == id).unwrap()
    }
}

/// A basis that can be reckoned with, checked and read.
pub fn prepared<'a>(basis: &Basis<'a>) -> Prepared<'a> {
    Prepared::check(basis).unwrap_or_else(|error| panic!("{}: {error}", error.code()))
}

/// What every need gets, scheme by scheme in number order.
pub fn amounts(allocation: &Allocation) -> Vec<i64> {
    lines(allocation).map(|line| line.amount.get()).collect()
}

pub fn lines(allocation: &Allocation) -> impl Iterator<Item = &NeedAllocation> {
    allocation.schemes.iter().flat_map(|scheme| &scheme.needs)
}

pub fn line<'a>(allocation: &'a Allocation, need: &str) -> &'a NeedAllocation {
    lines(allocation).find(|line| line.need.as_str() == need).unwrap()
}

pub fn id(need: &str) -> NeedId {
    NeedId::from(need.to_owned())
}

pub fn names(name: &str) -> Names {
    Names { nb: name.into(), nn: name.into(), en: name.into() }
}

pub fn scheme(id: &str) -> Scheme {
    Scheme {
        id: SchemeId::new(id),
        name: names(id),
        short_name: id.into(),
        purpose: names("for prøven"),
        valid_from: 2017,
        valid_to: Some(2025),
    }
}

pub fn frame(scheme: &str, amount: i64) -> Frame {
    let part = FramePart {
        name: "hovedtildeling".into(),
        amount: Kroner::new(amount),
        status: FrameStatus::Final,
        date: None,
        reference: None,
    };
    Frame { scheme: SchemeId::new(scheme), year: 2023, parts: vec![part] }
}

/// A need that meets all criteria and is new; `owner` and `university` kroner applied for.
pub fn need(scheme: &str, number: u32, region: &str, owner: i64, university: i64) -> Need {
    let scheme = SchemeId::new(scheme);
    Need {
        id: NeedId::new(&scheme, number),
        number,
        scheme,
        region: region.into(),
        owner: Owner {
            name: format!("{region} kommune"),
            org_number: None::<OrgNumber>,
            kind: OwnerKind::Municipality,
        },
        measure: "Lekende læring".into(),
        units: None,
        university: "Nord universitet".into(),
        applied: Applied { owner: Kroner::new(owner), university: Kroner::new(university), coordinator: Kroner::ZERO },
        later_years: Vec::new(),
        start_year: None,
        duration_years: None,
        ongoing: false,
        several_municipalities: false,
        network_rank: None,
        criteria: Criteria { local_need: true, collective: true, partnership: true },
        special_challenges: false,
        follow_up: false,
        pps_takes_part: None,
        statped_involved: None,
        details: forum::NeedDetails::default(),
    }
}

pub fn model(json: &str) -> AllocationModel {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}"))
}

/// Rekom keeps 30 % and takes measures under way first; in dekom all share at once.
pub const MODEL: &str = r#"{
  "version": 1, "name": {"nb": "Prøve", "nn": "Prøve", "en": "Trial"}, "unit": 1, "method": "largest-remainder",
  "schemes": [
    {"scheme": "rekom", "tiers": ["ongoing", "all"], "set_asides": [
      {"id": "thirty", "name": {"nb": "30 %-delen", "nn": "30 %-delen", "en": "The 30 % part"}, "percent": "30", "base": "frame",
       "case": "4/23"}]},
    {"scheme": "dekom", "tiers": ["all"]}
  ]
}"#;

/// Ten needs. Rekom has 1 000 000 kroner, of which 700 000 to share; dekom has 400 000.
///
/// | need | region | owner + university | |
/// |---|---|---|---|
/// | rekom-1 | Salten | 100 000 + 100 000 | under way |
/// | rekom-2 | Salten | 60 000 + 40 000 | under way, coordinator 30 000, several kommuner |
/// | rekom-3 | Lofoten | 90 000 + 210 000 | new |
/// | rekom-4 | Lofoten | 100 000 + 200 000 | new |
/// | rekom-5 | Ofoten | 50 000 + 50 000 | new, not in partnership |
/// | rekom-6 | Ofoten | 150 000 + 150 000 | new |
/// | dekom-1 | Salten | 100 000 + 0 | |
/// | dekom-2 | Lofoten | 0 + 100 000 | |
/// | dekom-3 | Ofoten | 70 000 + 30 000 | |
/// | dekom-4 | Salten | 60 000 + 140 000 | |
pub fn ten_needs() -> Meeting {
    let mut meeting = Meeting {
        schemes: vec![scheme("rekom"), scheme("dekom")],
        frames: vec![frame("rekom", 1_000_000), frame("dekom", 400_000)],
        regions: ["Ofoten", "Lofoten", "Salten"].map(str::to_owned).to_vec(),
        needs: vec![
            need("rekom", 1, "Salten", 100_000, 100_000),
            need("rekom", 2, "Salten", 60_000, 40_000),
            need("rekom", 3, "Lofoten", 90_000, 210_000),
            need("rekom", 4, "Lofoten", 100_000, 200_000),
            need("rekom", 5, "Ofoten", 50_000, 50_000),
            need("rekom", 6, "Ofoten", 150_000, 150_000),
            need("dekom", 1, "Salten", 100_000, 0),
            need("dekom", 2, "Lofoten", 0, 100_000),
            need("dekom", 3, "Ofoten", 70_000, 30_000),
            need("dekom", 4, "Salten", 60_000, 140_000),
        ],
        ..Meeting::of(model(MODEL))
    };
    meeting.need_mut("rekom-1").ongoing = true;
    let second = meeting.need_mut("rekom-2");
    second.ongoing = true;
    second.several_municipalities = true;
    second.applied.coordinator = Kroner::new(30_000);
    meeting.need_mut("rekom-5").criteria.partnership = false;
    meeting
}

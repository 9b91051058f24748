//! Trying a tildelingsmodell before it is taken into use: what is wrong with it and where, what it makes of a small made-up
//! meeting that fits on the screen, and what it would move in this one. Nothing is written.

use allocation::{
    AllocationModel, Basis, NeedAllocation, PotAmount, PotsBy, Prepared, SchemeAllocation, SchemeModel, SetAsideAmount,
    Size, allocate,
};
use forum::{
    Applied, Criteria, Frame, FramePart, FrameStatus, KeyFigure, Kroner, Need, NeedDetails, NeedId, Owner, OwnerKind,
    Participant, ParticipantKind, Participation, Scheme, SchemeId,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::state::State;
use crate::state::sums;
use crate::view::SchemeMoved;

/// The year of the small meeting is the meeting's own; its frame is a round million, so that a percentage is seen at a glance.
const FRAME: i64 = 1_000_000;

/// What a model comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ModelTrial {
    /// What is wrong with it; when anything is, the rest is empty.
    pub faults: Vec<TrialFault>,
    /// What it makes of a small made-up meeting, scheme by scheme.
    pub sample: Vec<SampleScheme>,
    /// What it would move in this meeting.
    pub moved: Vec<SchemeMoved>,
}

/// One thing that is wrong with a model.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TrialFault {
    /// Where, as a path: `schemes[0].pots.figures`.
    pub place: String,
    /// What, as a code: the texts are `model-<code>` in the locales.
    pub code: String,
    /// What, in English.
    pub detail: String,
}

/// One scheme of the small meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SampleScheme {
    /// Which scheme.
    pub scheme: SchemeId,
    /// Its frame.
    pub frame: Kroner,
    /// What is kept of it.
    pub set_asides: Vec<SetAsideAmount>,
    /// The pots.
    pub pots: Vec<PotAmount>,
    /// The needs with what each gets, in number order.
    pub lines: Vec<SampleLine>,
    /// Given in all.
    pub allocated: Kroner,
    /// What is left.
    pub unallocated: Kroner,
}

/// One need of the small meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SampleLine {
    /// Its region.
    pub region: String,
    /// Under way before this year.
    pub ongoing: bool,
    /// With special challenges.
    pub special_challenges: bool,
    /// The network's rank.
    pub network_rank: Option<u32>,
    /// What it applied for and what it gets.
    #[serde(flatten)]
    pub given: NeedAllocation,
}

/// Tries a model, as JSON.
pub(crate) fn try_model(state: &State, model: &Value) -> ModelTrial {
    let nothing = |faults| ModelTrial { faults, sample: Vec::new(), moved: Vec::new() };
    let model = match read(model) {
        Ok(model) => model,
        Err(faults) => return nothing(faults),
    };
    let prepared = Prepared::check(&Basis { model: &model, ..state.basis() });
    match prepared.and_then(|prepared| allocate(&prepared, &state.adjustments)) {
        Ok(now) => ModelTrial {
            faults: Vec::new(),
            sample: model.schemes.iter().filter_map(|scheme| sample(state, &model, scheme)).collect(),
            moved: sums::schemes_moved(state.shown(), &now),
        },
        Err(error) => nothing(vec![TrialFault {
            place: String::new(),
            code: error.code().to_string(),
            detail: error.to_string(),
        }]),
    }
}

/// Reads a model and checks that it can be followed.
pub(crate) fn read(model: &Value) -> Result<AllocationModel, Vec<TrialFault>> {
    let told = |fault: allocation::ModelFault| TrialFault {
        detail: fault.reason.to_string(),
        code: fault.reason.code().to_string(),
        place: fault.place,
    };
    AllocationModel::read(model.to_string().as_bytes()).map_err(|faults| faults.into_iter().map(told).collect())
}

/// The small meeting in one scheme: three networks, six needs.
fn sample(state: &State, model: &AllocationModel, scheme: &SchemeModel) -> Option<SampleScheme> {
    let known = state.schemes.iter().find(|known| known.id == scheme.scheme)?;
    let year = state.info.year;
    let regions = regions(scheme);
    let needs = needs(&known.id, &regions);
    let participants: Vec<Participant> = participants(known, scheme, year, &regions);
    let part = FramePart {
        name: known.short_name.clone(),
        amount: Kroner::new(FRAME),
        status: FrameStatus::Final,
        date: None,
        reference: None,
    };
    let frames = [Frame { scheme: known.id.clone(), year, parts: vec![part] }];
    // A sum that people named is of the county's size; in the small meeting it is the small frame.
    let mut small = model.clone();
    for set_aside in small.schemes.iter_mut().flat_map(|scheme| &mut scheme.set_asides) {
        if let Size::PercentOf { base, .. } = &mut set_aside.size {
            *base = Kroner::new(FRAME);
        }
    }
    let basis = Basis {
        year,
        model: &small,
        schemes: std::slice::from_ref(known),
        frames: &frames,
        regions: &regions,
        needs: &needs,
        participants: &participants,
        commitments: &[],
        unspent: &[],
        what_if: &[],
    };
    let allocation = allocate(&Prepared::check(&basis).ok()?, &Default::default()).ok()?;
    let sums = allocation.schemes.into_iter().next()?;
    Some(shown(sums, &needs))
}

fn shown(sums: SchemeAllocation, needs: &[Need]) -> SampleScheme {
    let lines = needs.iter().zip(sums.needs).map(|(need, given)| SampleLine {
        region: need.region.clone(),
        ongoing: need.ongoing,
        special_challenges: need.special_challenges,
        network_rank: need.network_rank,
        given,
    });
    SampleScheme {
        scheme: sums.scheme,
        frame: sums.frame,
        set_asides: sums.set_asides,
        pots: sums.pots,
        lines: lines.collect(),
        allocated: sums.allocated,
        unallocated: sums.unallocated,
    }
}

/// Three regions; those that the model puts first are among them.
fn regions(scheme: &SchemeModel) -> Vec<String> {
    let first = scheme.priority_regions.iter().map(|entry| entry.region.clone()).take(2);
    let others = ["Nettverk 1", "Nettverk 2", "Nettverk 3"].map(str::to_owned);
    first.chain(others).take(3).collect()
}

fn needs(scheme: &SchemeId, regions: &[String]) -> Vec<Need> {
    // Two needs in each region: one under way and ranked first, one new; amounts that together ask for more than there is.
    let asked = [240_000, 180_000, 320_000, 150_000, 400_000, 210_000];
    let need = |(n, asked): (usize, i64)| {
        let number = u32::try_from(n + 1).unwrap_or(1);
        let owner = asked * 2 / 5;
        Need {
            id: NeedId::new(scheme, number),
            number,
            scheme: scheme.clone(),
            region: regions.get(n / 2).cloned().unwrap_or_default(),
            owner: Owner {
                name: regions.get(n / 2).cloned().unwrap_or_default(),
                org_number: None,
                kind: OwnerKind::Municipality,
            },
            measure: String::new(),
            units: None,
            university: String::new(),
            applied: Applied {
                owner: Kroner::new(owner),
                university: Kroner::new(asked - owner),
                coordinator: Kroner::new(if n == 0 { asked / 4 } else { 0 }),
            },
            later_years: Vec::new(),
            start_year: None,
            duration_years: None,
            ongoing: n % 2 == 0,
            several_municipalities: true,
            network_rank: u32::try_from(n % 2 + 1).ok(),
            criteria: Criteria { local_need: true, collective: true, partnership: true },
            special_challenges: n == 3,
            follow_up: false,
            pps_takes_part: Some(true),
            statped_involved: None,
            details: NeedDetails::default(),
        }
    };
    asked.into_iter().enumerate().map(need).collect()
}

/// The three networks with every key figure the model asks for, in the proportions 1 : 2 : 3, and the same last year.
fn participants(scheme: &Scheme, model: &SchemeModel, year: i32, regions: &[String]) -> Vec<Participant> {
    let mut figures: Vec<&String> = match model.pots.by {
        PotsBy::KeyFigures => model.pots.figures.iter().flat_map(|share| &share.plus).collect(),
        _ => Vec::new(),
    };
    figures.sort();
    figures.dedup();
    let taken_out: Vec<&String> = model.pots.figures.iter().flat_map(|share| &share.less).collect();
    let figure = |figure: &String, value: u32| KeyFigure {
        figure: figure.clone(),
        value: Decimal::from(value),
        source: String::new(),
        counted: None,
    };
    let participant = |(n, name): (usize, &String)| {
        let size = u32::try_from(n + 1).unwrap_or(1) * 100;
        let less = taken_out.iter().filter(|less| !figures.contains(less)).map(|less| figure(less, size / 10));
        Participant {
            name: name.clone(),
            kind: ParticipantKind::Network,
            region: name.clone(),
            recipient: None,
            key_figures: figures.iter().map(|known| figure(known, size)).chain(less).collect(),
            years: vec![Participation {
                scheme: scheme.id.clone(),
                year: year - 1,
                takes_part: true,
                given: Some(Kroner::new(i64::from(size) * 1_000)),
                note: None,
            }],
        }
    };
    regions.iter().enumerate().map(participant).collect()
}

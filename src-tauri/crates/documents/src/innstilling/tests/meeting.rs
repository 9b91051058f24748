//! Meetings to print: Nordland 2023 as it was, and meetings made up to be difficult.

use allocation::{
    Adjustment, Adjustments, Allocation, AllocationModel, Basis, Place, Prepared, SchemeAllocation, allocate,
    bound_in_later_years, matrix, payments, share_round,
};
use chrono::NaiveDate;
use forum::vote::{Choice, Count, Majority, VoteResult};
use forum::{
    Application, CaseItem, Commitment, Frame, Kroner, NamedBase, Need, NeedId, Participant, Scheme, SchemeId, Work,
};
use serde::Deserialize;

use super::super::{
    Attended, Decision, How, Innstilling, MajorityAsked, Overridden, Presence, RoundPart, SchemePart, Voted,
};
use crate::import::{Answers, Asked, Context, read_needs};

const PRESET: &str = include_str!("../../../../../../assets/presets/nordland-2023/preset.json");
const MODEL: &str = include_str!("../../../../../../assets/presets/nordland-2023/model.json");
const NEEDS: &[u8] = include_bytes!("../../../../../../assets/examples/nordland-2023/behovsmeldinger.csv");

/// The head of a journal.
pub const HEAD: &str = "3f2a9c4177d0e6150b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f506172";

/// What a preset says of a meeting; the rest of it is not printed.
#[derive(Deserialize)]
struct Preset {
    forum: String,
    secretariat: String,
    year: i32,
    cases: Vec<CaseItem>,
    schemes: Vec<Scheme>,
    frames: Vec<Frame>,
    regions: Vec<String>,
}

/// A meeting with everything the paper borrows from.
pub struct Meeting {
    pub forum: String,
    pub secretariat: String,
    pub year: i32,
    pub date: NaiveDate,
    pub case: CaseItem,
    pub schemes: Vec<Scheme>,
    pub frames: Vec<Frame>,
    pub regions: Vec<String>,
    pub needs: Vec<Need>,
    pub participants: Vec<Participant>,
    pub applications: Vec<Application>,
    pub commitments: Vec<Commitment>,
    pub bases: Vec<NamedBase>,
    pub what_if: Vec<(SchemeId, Kroner)>,
    pub model: AllocationModel,
    pub adjustments: Adjustments,
    pub allocation: Allocation,
    pub place: Place,
}

impl Meeting {
    /// Nordland 2023: 135 behovsmeldinger in three schemes, by the county's rules, after these adjustments.
    pub fn nordland(adjustments: &Adjustments) -> Meeting {
        Meeting::with_needs(adjustments, |needs| needs)
    }

    /// Nordland 2023 with other behovsmeldinger.
    pub fn with_needs(adjustments: &Adjustments, change: impl Fn(Vec<Need>) -> Vec<Need>) -> Meeting {
        let preset: Preset = serde_json::from_str(PRESET).unwrap();
        let model: AllocationModel = serde_json::from_str(MODEL).unwrap();
        let asked = Asked::of(&model);
        let context = Context {
            year: preset.year,
            schemes: &preset.schemes,
            regions: &preset.regions,
            asked,
            work: Work::UNWATCHED,
        };
        let needs = change(read_needs("behovsmeldinger.csv", NEEDS, &context, &Answers::default()).unwrap().needs);
        let place = Place { scheme: Some(preset.schemes[1].id.clone()), ..Place::default() };
        let Preset { forum, secretariat, year, cases, schemes, frames, regions } = preset;
        let date = NaiveDate::from_ymd_opt(2023, 3, 17).unwrap();
        let case = cases[0].clone();
        let mut meeting = Meeting {
            forum,
            secretariat,
            year,
            date,
            case,
            schemes,
            frames,
            regions,
            needs,
            participants: Vec::new(),
            applications: Vec::new(),
            commitments: Vec::new(),
            bases: Vec::new(),
            what_if: Vec::new(),
            model,
            adjustments: adjustments.clone(),
            allocation: Allocation::default(),
            place,
        };
        meeting.allocate();
        meeting
    }

    /// What the rules are told.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            year: self.year,
            model: &self.model,
            schemes: &self.schemes,
            frames: &self.frames,
            regions: &self.regions,
            needs: &self.needs,
            participants: &self.participants,
            commitments: &self.commitments,
            unspent: &[],
            what_if: &self.what_if,
        }
    }

    /// Lets the rules speak again after something changed.
    pub fn allocate(&mut self) {
        self.allocation = allocate(&Prepared::check(&self.basis()).unwrap(), &self.adjustments).unwrap();
    }

    /// The round of a scheme, when somebody has applied.
    fn round(&self, allocation: &SchemeAllocation) -> Option<RoundPart<'_>> {
        let rule = self.model.scheme(&allocation.scheme)?.round.as_ref().filter(|_| !self.applications.is_empty())?;
        let pot = allocation.set_asides.iter().find(|kept| kept.id == rule.set_aside)?.amount;
        let outcome = share_round(rule, pot, self.model.unit, &self.applications).unwrap();
        Some(RoundPart { rule, decided_on: Some(self.date), outcome, applications: &self.applications })
    }

    /// What the paper is made of, not yet decided.
    pub fn draft(&self) -> Innstilling<'_> {
        let schemes = self.allocation.schemes.iter().map(|allocation| SchemePart {
            scheme: self.schemes.iter().find(|scheme| scheme.id == allocation.scheme).unwrap(),
            frame_parts: self
                .frames
                .iter()
                .find(|frame| frame.scheme == allocation.scheme)
                .map_or(&[], |frame| frame.parts.as_slice()),
            what_if: self.what_if.iter().find(|(scheme, _)| *scheme == allocation.scheme).map(|(_, tried)| *tried),
            allocation,
            round: self.round(allocation),
        });
        Innstilling {
            forum: &self.forum,
            secretariat: &self.secretariat,
            case: Some(&self.case),
            date: Some(self.date),
            place: Some("Bodø"),
            year: self.year,
            constructed: Some("De enkelte behovsmeldingene, de private eierne og organisasjonsnumrene er konstruerte."),
            draft: "Utkast A",
            version: None,
            model: &self.model,
            schemes: schemes.collect(),
            needs: &self.needs,
            assessments: &[],
            participants: &self.participants,
            commitments: &self.commitments,
            payments: payments(&self.basis(), &self.allocation),
            later: bound_in_later_years(&self.basis(), &self.allocation, &self.bases),
            matrix: matrix(None, &self.basis(), &self.allocation),
            regions: &self.regions,
            overrides: Vec::new(),
            decision: Decision::Undecided,
            kept: None,
            others: Vec::new(),
            not_adopted: Vec::new(),
            set_aside: Vec::new(),
            head: HEAD,
            printed_at: self.date,
        }
    }

    /// Decided in agreement, with those present that were.
    pub fn agreed(&self) -> Innstilling<'_> {
        let seats = [
            ("Bodø kommune", "kommunal skoleeier", Presence::Present),
            ("Vågan kommune", "kommunal skoleeier", Presence::Absent),
            ("Statsforvalteren i Nordland", "", Presence::WithoutVote),
        ];
        let attendance = Some(seats.into_iter().map(attended).collect());
        let decision = How::Consensus { on: self.date, attendance }.into();
        Innstilling { version: Some(HEAD), decision, ..self.draft() }
    }

    /// A roll call of six, of which one was not there and one was *inhabil*.
    pub fn roll_call(&self, ordinal: u32, count: Count, result: VoteResult, answers: [Choice; 4]) -> Voted<'_> {
        let owner = "kommunal skoleeier";
        let [bodo, rana, vagan, narvik] = answers.map(Presence::Answered);
        let seats = [
            ("Bodø kommune", owner, bodo),
            ("Rana kommune", owner, rana),
            ("Vågan kommune", owner, vagan),
            ("Narvik kommune", owner, narvik),
            ("Alstahaug kommune", owner, Presence::Absent),
            ("Kystveien barnehager AS", "private barnehageeiere", Presence::Recused("leder styret i eieren av nr. 54")),
        ];
        Voted {
            ordinal,
            on: self.date,
            versions: vec![HEAD],
            body: None,
            way: procedure::Way::RollCall,
            entitled: 4,
            count,
            majority: MajorityAsked::Named(Majority::Simple),
            quorum: None,
            result,
            attendance: seats.into_iter().map(attended).collect(),
        }
    }

    /// Decided by roll call, with one organisation out of the room and a finding accepted.
    pub fn voted(&self) -> Innstilling<'_> {
        let answers = [Choice::For, Choice::For, Choice::Against, Choice::Blank];
        let voted = self.roll_call(1, Count { yes: 2, no: 1, blank: 1 }, VoteResult::Adopted, answers);
        let reason = "Fylkeskommunen dekker det overskytende med egne midler.";
        let overrides = vec![Overridden { code: allocation::FindingCode::FrameExceeded, place: &self.place, reason }];
        Innstilling { version: Some(HEAD), decision: How::Vote(voted).into(), overrides, ..self.draft() }
    }
}

/// The vote that adopted it.
pub fn adopting<'c, 'a>(content: &'c mut Innstilling<'a>) -> &'c mut Voted<'a> {
    let Decision::Decided(parts) = &mut content.decision else { panic!("it is decided") };
    let How::Vote(voted) = &mut parts[0].how else { panic!("by a vote") };
    voted
}

fn attended<'a>((organisation, group, presence): (&'a str, &'a str, Presence<'a>)) -> Attended<'a> {
    Attended { organisation, group, presence }
}

/// Nordland without any adjustment.
pub fn nordland() -> Meeting {
    Meeting::nordland(&Adjustments::default())
}

/// A meeting before anybody has reported a need.
pub fn without_needs() -> Meeting {
    Meeting::with_needs(&Adjustments::default(), |_| Vec::new())
}

/// A meeting where nothing is registered but the case.
pub fn without_anything() -> Meeting {
    let mut meeting = without_needs();
    meeting.allocation = Allocation::default();
    meeting
}

/// Three times as many behovsmeldinger, long names, letters that no font has, amounts of 0 and of many digits.
pub fn difficult() -> Meeting {
    let set = |amount, by| Adjustment { amount: Kroner::new(amount), by, locked: false };
    let mut adjustments = Adjustments::default();
    let dekom = forum::SchemeId::new("dekom");
    adjustments.needs.insert(NeedId::new(&dekom, 85), set(0, allocation::AdjustedBy::Hand));
    adjustments.needs.insert(NeedId::new(&dekom, 86), set(123_456_789_012, allocation::AdjustedBy::Hand));
    Meeting::with_needs(&adjustments, |needs| {
        let mut all = needs.clone();
        for round in 1..3 {
            for need in &needs {
                let number = need.number + 1000 * round;
                let mut copy = Need { id: NeedId::new(&need.scheme, number), number, ..need.clone() };
                if number % 7 == 0 {
                    copy.owner.name = format!(
                        "{} og det interkommunale samarbeidet om barnehage- og skoleutvikling i \
                        Salten, Lofoten, Vesterålen og Ofoten SA",
                        need.owner.name
                    );
                }
                if number % 11 == 0 {
                    copy.measure = "Kompetanseutviklingssamarbeidsavtaleoppfølgingsgruppekoordinering ".repeat(12);
                }
                if number % 13 == 0 {
                    copy.university = "\u{65e5}\u{672c}\u{8a9e} \u{1f600}\ttabulator".into();
                    copy.region = "Utenfor listen".into();
                }
                if number == 1080 {
                    copy.measure =
                        "Et tiltak som er beskrevet med svært mange ord, flere enn det er plass til. ".repeat(120);
                }
                all.push(copy);
            }
        }
        all
    })
}

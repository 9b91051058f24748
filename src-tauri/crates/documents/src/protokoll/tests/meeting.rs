//! Minutes to be printed: a draft, closed minutes with corrections, forty seats, a case without anything.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use forum::{CaseKind, CaseNumber, Kroner, SeatId};
use procedure::{Approval, ClosedMinutes, Minutes, ProposalId, TextBlock, blocks};

use crate::testing::{Held, at, case, seat};
use procedure::MeetingForm;

use crate::{CaseOnPaper, FollowUp, MeetingHead, MinutesPaper, MinutesRecord, VersionOnPaper};

pub(super) const CODE: &str = "3f2a9c4177d0e6150c11a2b3c4d5e6f7";

/// What the paper is made of, to be borrowed from.
pub(super) struct Kept {
    pub held: Held,
    pub minutes: Minutes,
    pub words: BTreeMap<CaseNumber, Vec<TextBlock>>,
    pub forfall: BTreeSet<SeatId>,
    pub kinds: Vec<CaseKind>,
}

impl Kept {
    pub fn of(held: Held, kinds: &[CaseKind]) -> Kept {
        let minutes = held.minutes();
        Kept { held, minutes, words: BTreeMap::new(), forfall: BTreeSet::new(), kinds: kinds.to_vec() }
    }

    /// The meeting in which everything happens, with the secretary's words.
    pub fn everything() -> Kept {
        let kinds = [
            CaseKind::Approval,
            CaseKind::Decision,
            CaseKind::Information,
            CaseKind::Election,
            CaseKind::Decision,
            CaseKind::AnyOtherBusiness,
        ];
        let mut kept = Kept::of(crate::testing::everything(), &kinds);
        let treated = "Leder i arbeidsutvalget la fram utkastet.\n\nDet ble lagt vekt på:\n\n- barnehagebasert utvikling\n- \
            partnerskap med Nord universitet";
        kept.words.insert(case("21/24"), blocks(treated).unwrap());
        kept.words.insert(case("22/24"), blocks("Tatt til orientering.").unwrap());
        kept.forfall.insert(seat("kystveien"));
        kept
    }

    /// Closed by these signers, or by the next meeting.
    pub fn closed(&self, approval: Approval) -> ClosedMinutes {
        ClosedMinutes::close(&self.held.proceedings, self.words.clone(), approval, at(180)).unwrap()
    }

    pub fn draft(&self) -> MinutesPaper<'_> {
        self.paper(MinutesRecord::Draft { minutes: &self.minutes, words: &self.words })
    }

    pub fn printed<'a>(&'a self, minutes: &'a ClosedMinutes) -> MinutesPaper<'a> {
        let approved_on = NaiveDate::from_ymd_opt(2025, 1, 30);
        self.paper(MinutesRecord::Closed { minutes, approved_on })
    }

    fn paper<'a>(&'a self, record: MinutesRecord<'a>) -> MinutesPaper<'a> {
        MinutesPaper {
            head: head(),
            names: &self.held.names,
            forfall: &self.forfall,
            agenda: self.agenda(),
            record,
            code: CODE,
            printed_at: NaiveDate::from_ymd_opt(2024, 12, 9).unwrap(),
        }
    }

    fn agenda(&self) -> Vec<CaseOnPaper<'_>> {
        let cases = self.held.names.cases.iter().zip(&self.kinds);
        let cases = cases.map(|((number, title), kind)| {
            let is_table = *number == case("21/24");
            let version = VersionOnPaper {
                proposal: ProposalId::new("A"),
                draft: "Utkast A",
                version: "9c41aa02be17c3d4",
                total: Kroner::new(31_252_000),
                replaced: false,
            };
            CaseOnPaper {
                number: *number,
                title,
                kind: *kind,
                method: is_table.then_some("Samtale i to grupper, så plenum."),
                questions: is_table.then_some("Hvordan skal midlene for 2025 fordeles?").into_iter().collect(),
                proposed_decision: is_table.then_some("Forumet innstiller på fordelingen i utkast A."),
                set_asides: Vec::new(),
                guests: if is_table { vec!["fra HINN", "fra Statped"] } else { Vec::new() },
                versions: is_table.then_some(version).into_iter().collect(),
                follow_up: is_table
                    .then_some(FollowUp { responsible: "sekretariatet", due: NaiveDate::from_ymd_opt(2025, 1, 15) }),
            }
        });
        cases.collect()
    }
}

pub(super) fn head() -> MeetingHead<'static> {
    MeetingHead {
        bodies: vec!["Samarbeidsforum barnehage i Nordland"],
        title: Some("Møte 5/2024"),
        date: NaiveDate::from_ymd_opt(2024, 12, 6),
        from: NaiveTime::from_hms_opt(9, 0, 0),
        until: NaiveTime::from_hms_opt(15, 0, 0),
        place: Some("Bodø, Moloveien 10"),
        form: Some(MeetingForm::Hybrid),
        secretariat: "Statsforvalteren i Nordland",
        constructed: Some("Møtet og alt som skjer i det, er konstruert for prøver. Organisasjonene er virkelige."),
    }
}

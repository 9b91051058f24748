//! What does not hold in the meetings of the year: each is carried out anew, its votes are counted again, and its minutes are laid
//! beside the record.

use procedure::{Disagreement, VoteFault, WhatDiffers};

use super::{Held, Year};

impl Year {
    /// The first thing that does not hold in each meeting, in English, with the meeting, the case and the vote.
    pub fn faults(&self) -> Vec<String> {
        self.all().filter_map(fault).collect()
    }
}

fn fault(held: &Held) -> Option<String> {
    let id = &held.record.planned.id;
    let proceedings = match &held.proceedings {
        Ok(proceedings) => proceedings,
        Err(refusal) => return Some(format!("meeting {id} cannot be carried out anew: {refusal}")),
    };
    if held.record.opened.is_none() && !proceedings.log().is_empty() {
        return Some(format!("meeting {id}: something was done in it before it was opened"));
    }
    if held.record.closed.is_some() != proceedings.closed_at().is_some() {
        return Some(format!("meeting {id}: the plan and the record do not agree on whether it is closed"));
    }
    if let Some((number, fault)) = proceedings.first_fault() {
        return Some(format!("meeting {id}, vote {number}: {}", vote_fault(&fault)));
    }
    let disagreement = held.closed.as_ref()?.disagreement(proceedings)?;
    Some(format!("meeting {id}: the minutes and the record do not agree: {}", told(&disagreement)))
}

fn vote_fault(fault: &VoteFault) -> String {
    match fault {
        VoteFault::VotedWithoutVote(seat) => format!("seat {seat} voted and has no vote in it"),
        VoteFault::CountIsAnother => "the count is not that of the votes".to_owned(),
        VoteFault::MoreThanEntitled => "more votes than people who may vote".to_owned(),
    }
}

fn told(disagreement: &Disagreement) -> String {
    let what = match &disagreement.what {
        WhatDiffers::Attendance => "who was there".to_owned(),
        WhatDiffers::Case => "it stands in one of the two only".to_owned(),
        WhatDiffers::Ties => "its ties".to_owned(),
        WhatDiffers::Vote { number } => format!("vote {number}"),
        WhatDiffers::Decision => "what is decided".to_owned(),
        WhatDiffers::RecordEntry { place } => format!("entry {place}"),
        WhatDiffers::Record { number } => format!("the record of vote {number}"),
    };
    match disagreement.case {
        Some(case) => format!("case {case}, {what}"),
        None => what,
    }
}

//! From the acts of a meeting to the meeting as it stands.

use std::collections::BTreeMap;

use forum::CaseNumber;
use procedure::{Act, KeptVotes, MeetingId, MeetingRules, Proceedings, Seating};
use store::ActRecord;

use crate::command::Refusal;

/// The votes of every meeting that were given and are no acts.
pub(super) type Votes = BTreeMap<(MeetingId, u32), KeptVotes>;

/// Carries the acts out in order. Refused by the act that the rules do not allow.
pub(super) fn fold(
    meeting: &MeetingId,
    (seating, rules, agenda): (Seating, MeetingRules, &[CaseNumber]),
    acts: &[ActRecord],
    votes: &Votes,
) -> Result<Proceedings, Refusal> {
    let mut proceedings = Proceedings::new(seating, rules, agenda)?;
    for record in acts {
        if let Act::CloseVote { .. } = record.act {
            give_kept(&mut proceedings, meeting, votes)?;
        }
        proceedings.carry_out(record.act.clone(), record.at)?;
    }
    give_kept(&mut proceedings, meeting, votes)?;
    Ok(proceedings)
}

/// Gives the open vote what the file has of it.
fn give_kept(proceedings: &mut Proceedings, meeting: &MeetingId, votes: &Votes) -> Result<(), Refusal> {
    let Some(open) = proceedings.open_vote() else { return Ok(()) };
    if let Some(kept) = votes.get(&(meeting.clone(), open.opened().number())) {
        proceedings.take_kept(kept.clone())?;
    }
    Ok(())
}

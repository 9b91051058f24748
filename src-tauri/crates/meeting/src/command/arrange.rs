//! The meeting itself and the year around it: what it is called, when and where it is held, who sits in it, its cases.

use chrono::NaiveDate;
use forum::{CaseItem, CaseNumber, Seat, SeatId};
use procedure::{
    Absence, AgendaEntry, Body, BodyId, CaseText, MeetingId, Person, PersonId, PlannedMeeting, SeatHolder,
};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// The meeting itself and the year around it: what it is called, when and where it is held, who sits in it, its cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "ArrangeCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum ArrangeCommand {
    /// Writes what the meeting at hand is called, and when and where it is held.
    SetMeeting {
        /// «Samarbeidsforum i Nordland».
        forum: String,
        /// «Statsforvalteren i Nordland».
        secretariat: String,
        /// None: not set.
        date: Option<NaiveDate>,
        /// None: not set.
        place: Option<String>,
    },
    /// Writes a case in place of the one with its number, or adds it after the others and to the agenda of the meeting at hand.
    SetCase {
        /// The case.
        case: CaseItem,
        /// Whose a new case is, so that it goes on the agenda of a meeting of that body; none where its number tells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
    },
    /// Writes what is to be known of a case: whose it is, its background, who follows it up.
    SetCaseText {
        /// What is written.
        text: CaseText,
    },
    /// Takes a case away. Refused when something was done in it. Its number is not given again.
    RemoveCase {
        /// Which case.
        number: CaseNumber,
    },
    /// Writes a body in place of the one with its id, or adds it after the others.
    SetBody {
        /// The body.
        body: Body,
    },
    /// Takes a body away that no seat, meeting or case is of.
    RemoveBody {
        /// Which.
        body: BodyId,
    },
    /// Writes a seat in place of the one with its id, or adds it after the others.
    SetSeat {
        /// The seat.
        seat: Seat,
    },
    /// Writes several seats at once, each in place of the one with its id, or after the others: what is pasted is one change.
    SetSeats {
        /// The seats.
        seats: Vec<Seat>,
    },
    /// Takes a seat away that was in no meeting and no vote.
    RemoveSeat {
        /// Which.
        seat: SeatId,
    },
    /// Writes who holds a seat, in which body, for how long, and its *varaer*.
    SetHolder {
        /// What is written.
        holder: SeatHolder,
    },
    /// Writes somebody who sits in a seat.
    SetPerson {
        /// Who.
        person: Person,
    },
    /// Takes the contact data of somebody out of the file; the name stays where minutes have it.
    EmptyContact {
        /// Of whom.
        person: PersonId,
    },
    /// Plans a meeting, or changes the plan of the one with its id.
    PlanMeeting {
        /// The plan.
        meeting: PlannedMeeting,
    },
    /// Takes a meeting out of the plan that was not held.
    RemoveMeeting {
        /// Which.
        meeting: MeetingId,
    },
    /// Writes the agenda of a meeting, in place of the one it had.
    SetAgenda {
        /// Of which meeting.
        meeting: MeetingId,
        /// The cases, in order.
        agenda: Vec<AgendaEntry>,
    },
    /// Reports *forfall* to a meeting.
    ReportAbsence {
        /// Whose.
        absence: Absence,
    },
    /// Takes a report of *forfall* back.
    WithdrawAbsence {
        /// Of which meeting.
        meeting: MeetingId,
        /// Which seat.
        seat: SeatId,
    },
}

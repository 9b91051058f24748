//! Writes the list.

use forum::{SeatGroup, SeatRole};
use procedure::HeldBy;

use super::{BETWEEN, Column, NO, STATE_ADMINISTRATOR, SeatLine, UNNAMED, VACANT, YES};

/// The list as CSV, in UTF-8 with its mark so that Excel reads the letters, semicolons between the fields.
///
/// # Errors
/// When the list cannot be written: there is no memory left.
pub fn seat_list(lines: &[SeatLine]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(Column::ALL.map(Column::heading))?;
    for line in lines {
        writer.write_record(Column::ALL.map(|column| field(line, column)))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::from(error.error().kind())))
}

fn field(line: &SeatLine, column: Column) -> String {
    let holder = line.holder.as_ref();
    let term = holder.and_then(|holder| holder.term.as_ref());
    let person = line.person.as_ref();
    let text = match column {
        Column::Seat => Some(line.seat.id.to_string()),
        Column::Group => Some(match &line.seat.group {
            SeatGroup::StateAdministrator => STATE_ADMINISTRATOR.to_owned(),
            SeatGroup::Member(name) => name.clone(),
        }),
        Column::Organisation => Some(line.seat.organisation.clone()),
        Column::Region => line.seat.region.clone(),
        Column::Role => Some(role(line.seat.role).to_owned()),
        Column::Vote => Some(if line.seat.has_vote { YES } else { NO }.to_owned()),
        Column::Body => holder.map(|holder| holder.body.to_string()),
        Column::HeldBy => holder.map(|holder| match &holder.held_by {
            HeldBy::Nobody => VACANT.to_owned(),
            HeldBy::Unnamed => UNNAMED.to_owned(),
            HeldBy::Person(person) => person.to_string(),
        }),
        Column::Name => person.and_then(|person| person.name.clone()),
        Column::Email => person.and_then(|person| person.email.clone()),
        Column::Phone => person.and_then(|person| person.phone.clone()),
        Column::Deputies => holder.map(|holder| {
            let deputies: Vec<&str> = holder.deputies.iter().map(procedure::PersonId::as_str).collect();
            deputies.join(BETWEEN)
        }),
        Column::From => term.map(|term| term.from.to_string()),
        Column::Until => term.map(|term| term.until.to_string()),
        Column::DecidedBy => term.and_then(|term| term.decided_by.clone()),
    };
    text.unwrap_or_default()
}

/// The word of a role.
pub(super) fn role(role: SeatRole) -> &'static str {
    match role {
        SeatRole::Leader => "leder",
        SeatRole::Representative => "representant",
        SeatRole::Secretariat => "sekretariat",
    }
}

//! Invitations as files, to be handed out.

use std::path::Path;

use super::private;
use crate::RoomRefusal;
use crate::floor::SeatName;
use crate::message::Invitation;

/// How the files end: the program opens them at «Bli med i møte».
const ENDING: &str = "innstilling-invitasjon";
/// So many signs of a name are enough to tell seats apart, and fit in every file system.
const LONGEST: usize = 60;

/// Writes each into the folder, under the name of its seat. One that was written before is written over: its secret is the same until
/// it is used, and its address is the newest.
pub fn write_invitations(folder: &Path, invitations: &[Invitation]) -> Result<(), RoomRefusal> {
    private::folder(folder)?;
    for invitation in invitations {
        let path = folder.join(file_name(&invitation.seat));
        let text = serde_json::to_vec_pretty(invitation).map_err(|error| private::not_understood(&path, error))?;
        private::write(&path, &text)?;
    }
    Ok(())
}

/// `Vågan kommune (s1).innstilling-invitasjon`. A sign that leads elsewhere or that a file system does not take is none.
fn file_name(seat: &SeatName) -> String {
    let plain = |text: &str, also: &[char]| -> String {
        let signs = text.chars().filter(|sign| sign.is_alphanumeric() || also.contains(sign));
        signs.take(LONGEST).collect::<String>().trim().to_owned()
    };
    let (name, id) = (plain(&seat.name, &[' ', '-']), plain(seat.id.as_str(), &['-']));
    format!("{name} ({id}).{ENDING}").trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use forum::SeatId;

    use super::*;

    #[test]
    fn a_file_is_called_as_its_seat_and_stays_in_its_folder() {
        let of = |id: &str, name: &str| file_name(&SeatName { id: SeatId::new(id), name: name.to_owned() });
        assert_eq!(of("s1", "Vågan kommune"), "Vågan kommune (s1).innstilling-invitasjon");
        assert_eq!(of("s2", "../../etc: <A/S>"), "etc AS (s2).innstilling-invitasjon");
        assert_eq!(of("../s3", ""), "(s3).innstilling-invitasjon");
        assert!(of("s4", &"å".repeat(500)).len() < 200);
    }
}

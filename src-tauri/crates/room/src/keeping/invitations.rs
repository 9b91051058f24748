//! Invitations as files, to be handed out.

use std::path::Path;

use super::private;
use crate::RoomRefusal;
use crate::message::Invitation;

/// Writes each into the folder, under the id of its seat. One that was written before is written over: its secret is the same until
/// it is used, and its address is the newest.
pub fn write_invitations(folder: &Path, invitations: &[Invitation]) -> Result<(), RoomRefusal> {
    private::folder(folder)?;
    for invitation in invitations {
        let id = invitation.seat.id.as_str();
        // An id is a word; one that is not cannot lead out of the folder.
        let name: String = id.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
        let path = folder.join(format!("{name}.innstilling-invitation.json"));
        let text = serde_json::to_vec_pretty(invitation).map_err(|error| private::not_understood(&path, error))?;
        private::write(&path, &text)?;
    }
    Ok(())
}

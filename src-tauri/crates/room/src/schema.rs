//! The JSON schema of what is said, for those who write a client: `protocol.schema.json` has it as a file.

use allocation::schema_of;
use schemars::JsonSchema;

use crate::message::{FromDevice, Invitation, ToDevice};

/// What is said, by who says it.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is asked for")]
struct Protocol {
    /// A message from a device.
    from_device: FromDevice,
    /// A message from the room.
    to_device: ToDevice,
    /// An invitation, as a file.
    invitation: Invitation,
}

/// The schema of all messages, as protocol.schema.json has it.
pub fn protocol_schema() -> String {
    schema_of::<Protocol>("Innstilling: the room's protocol, version 1")
}

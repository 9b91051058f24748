//! A web socket: messages of the protocol, in and out, each in its time.

use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, close_code};
use tokio::time::timeout;

use crate::limits::{LONGEST_MESSAGE, UNTIL_SENT};
use crate::message::{self, FromDevice, ToDevice};
use crate::{RoomCode, RoomRefusal};

/// Why a connection ends.
#[derive(Debug)]
pub enum Ended {
    /// The device is gone, or takes too long to read.
    Gone,
    /// It is told why.
    Refused(RoomRefusal),
}

impl From<RoomRefusal> for Ended {
    fn from(refusal: RoomRefusal) -> Ended {
        Ended::Refused(refusal)
    }
}

/// The connection to one device.
pub struct Socket {
    socket: WebSocket,
}

impl Socket {
    /// Over this web socket.
    pub fn new(socket: WebSocket) -> Socket {
        Socket { socket }
    }

    /// The next message of the protocol; none when the other side only shows that it is there.
    pub async fn next(&mut self) -> Result<Option<FromDevice>, Ended> {
        match self.socket.recv().await {
            Some(Ok(Message::Text(text))) if text.len() > LONGEST_MESSAGE => {
                let detail = format!("the message is longer than {LONGEST_MESSAGE} bytes");
                Err(RoomRefusal::new(RoomCode::MessageTooLong, detail).with("limit", LONGEST_MESSAGE).into())
            }
            Some(Ok(Message::Text(text))) => Ok(Some(message::read(&text)?)),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(None),
            Some(Ok(Message::Binary(_))) => {
                Err(RoomRefusal::new(RoomCode::MessageNotUnderstood, "messages are text").into())
            }
            Some(Ok(Message::Close(_)) | Err(_)) | None => Err(Ended::Gone),
        }
    }

    /// Says something.
    pub async fn say(&mut self, what: &ToDevice) -> Result<(), Ended> {
        let text = serde_json::to_string(what).map_err(|error| RoomRefusal::new(RoomCode::MeetingLost, error))?;
        self.say_written(text.into()).await
    }

    /// Says what is written already.
    pub async fn say_written(&mut self, text: Utf8Bytes) -> Result<(), Ended> {
        self.send(Message::Text(text)).await
    }

    /// Asks the other side's machine to show that it is there.
    pub async fn ping(&mut self) -> Result<(), Ended> {
        self.send(Message::Ping(axum::body::Bytes::new())).await
    }

    async fn send(&mut self, message: Message) -> Result<(), Ended> {
        match timeout(UNTIL_SENT, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Ended::Gone),
        }
    }

    /// Ends the connection; who is still there is told why.
    pub async fn end(mut self, ended: Ended) {
        let Ended::Refused(refusal) = ended else { return };
        let code = if refusal.code == RoomCode::Closed { close_code::AWAY } else { close_code::POLICY };
        let reason = Utf8Bytes::from(refusal.code.to_string());
        // Who is gone needs not be told.
        let _ = self.say(&refused(None, refusal)).await;
        let _ = self.send(Message::Close(Some(CloseFrame { code, reason }))).await;
    }
}

/// A refusal of the room as it is told.
pub fn refused(id: Option<u64>, refusal: RoomRefusal) -> ToDevice {
    ToDevice::Refused { id, code: refusal.code.to_string(), detail: refusal.detail, values: refusal.values }
}

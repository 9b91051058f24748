//! One connection of an app to a room: messages of the protocol over a web socket, within limits and in time.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::limits::{FRESH_FOR, LONGEST_TOLD, UNTIL_HELLO};
use crate::message::{FromDevice, ToDevice};

/// So long may the room take until the web socket is open, and to take in one message.
const UNTIL_OPEN: Duration = UNTIL_HELLO;

/// Why no web socket was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Who answers says no, by this number of HTTP.
    Status(u16),
    /// Nothing that is understood is answered, or nothing in time.
    NoAnswer,
}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was cut, or the room said that it is over.
    Cut,
    /// What was said is no message of the protocol, or longer than any.
    Nonsense(String),
}

/// A connection to a room.
#[derive(Debug)]
pub struct Line<S> {
    socket: WebSocketStream<S>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    /// Opens the web socket over a connection to the door. An app adds no headers of its own.
    pub async fn open(to: SocketAddr, stream: S, headers: &[(&'static str, &str)]) -> Result<Line<S>, Unopened> {
        let mut request = format!("wss://{to}/room").into_client_request().map_err(|_| Unopened::NoAnswer)?;
        for (name, value) in headers {
            let value = HeaderValue::from_str(value).map_err(|_| Unopened::NoAnswer)?;
            request.headers_mut().insert(*name, value);
        }
        // Small buffers: what is said is short, and what is heard is read as it comes.
        let config = WebSocketConfig::default()
            .read_buffer_size(4 * 1024)
            .write_buffer_size(0)
            .max_message_size(Some(LONGEST_TOLD))
            .max_frame_size(Some(LONGEST_TOLD));
        match timeout(UNTIL_OPEN, client_async_with_config(request, stream, Some(config))).await {
            Ok(Ok((socket, _))) => Ok(Line { socket }),
            Ok(Err(Error::Http(answer))) => Err(Unopened::Status(answer.status().as_u16())),
            Ok(Err(_)) | Err(_) => Err(Unopened::NoAnswer),
        }
    }

    /// Says something.
    pub async fn say(&mut self, what: &FromDevice) -> Result<(), Ended> {
        let text = serde_json::to_string(what).map_err(|error| Ended::Nonsense(error.to_string()))?;
        self.send(Message::text(text)).await
    }

    /// Sends a message as it is.
    pub async fn send(&mut self, message: Message) -> Result<(), Ended> {
        match timeout(FRESH_FOR, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Ended::Cut),
        }
    }

    /// The next message; none when the other side only shows that it is there. A call that is not waited for to its end loses
    /// nothing.
    pub async fn hear(&mut self) -> Result<Option<ToDevice>, Ended> {
        match self.socket.next().await {
            Some(Ok(Message::Text(text))) => {
                serde_json::from_str(&text).map(Some).map_err(|error| Ended::Nonsense(error.to_string()))
            }
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(None),
            Some(Ok(Message::Binary(_))) => Err(Ended::Nonsense("messages are text".to_owned())),
            Some(Ok(Message::Close(_) | Message::Frame(_))) | None => Err(Ended::Cut),
            Some(Err(Error::Protocol(ProtocolError::ResetWithoutClosingHandshake))) => Err(Ended::Cut),
            Some(Err(error @ (Error::Protocol(_) | Error::Capacity(_) | Error::Utf8(_)))) => {
                Err(Ended::Nonsense(error.to_string()))
            }
            Some(Err(_)) => Err(Ended::Cut),
        }
    }
}

//! Who comes without TLS gets one page that says where to go, and nothing else.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::pages;
use super::room::Inner;
use crate::limits::LONGEST_HEAD;

/// Reads the request away and answers with the page. What was asked is not looked at, and nothing of it is repeated.
pub async fn answer(inner: &Inner, mut stream: TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() > LONGEST_HEAD || stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    if !head.first().is_some_and(u8::is_ascii_uppercase) {
        return Ok(());
    }
    let page = pages::no_tls(inner);
    let mut answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n", page.len());
    for (name, value) in pages::HEADERS {
        answer.push_str(&format!("{name}: {value}\r\n"));
    }
    answer.push_str("\r\n");
    answer.push_str(&page);
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

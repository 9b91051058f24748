//! Whether a request is for the room: by its Host and its Origin, also when they are absent. A page from elsewhere, or a name that
//! was made to point here, gets nothing.

use std::sync::Arc;

use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};

use super::caller::Caller;
use super::page_files::PageFile;
use super::place::Place;
use super::room::Inner;
use super::{entering, pages};
use crate::keeping::Via;
use crate::limits::LONGEST_MESSAGE;

/// What every browser says with a request, and no page can leave out.
const OF_BROWSERS: [&str; 2] = ["sec-fetch-mode", "sec-fetch-site"];

/// The room's addresses: the page with its files, and the web socket.
pub fn router(inner: Arc<Inner>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/assets/{name}", get(file))
        .route("/room", get(socket))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(middleware::from_fn_with_state(Arc::clone(&inner), is_for_us))
        .with_state(inner)
}

async fn front(State(inner): State<Arc<Inner>>) -> Response {
    match inner.page.page() {
        Some(page) => ([(CONTENT_SECURITY_POLICY, pages::policy(&inner))], Html(page)).into_response(),
        None => Html(pages::front(&inner)).into_response(),
    }
}

async fn file(State(inner): State<Arc<Inner>>, asked: Uri) -> Response {
    match inner.page.at(asked.path()) {
        Some(PageFile { kind, bytes }) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn socket(
    State(inner): State<Arc<Inner>>,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let via = if headers.contains_key(ORIGIN) { Via::Browser } else { Via::App };
    // What is longer than a message may be is told so; what is much longer is not read to its end.
    upgrade
        .max_message_size(2 * LONGEST_MESSAGE)
        .max_frame_size(2 * LONGEST_MESSAGE)
        .read_buffer_size(4 * 1024)
        .write_buffer_size(0)
        .on_upgrade(move |socket| entering::meet(inner, socket, caller, via))
}

async fn is_for_us(State(inner): State<Arc<Inner>>, request: Request, next: Next) -> Response {
    let mut answer = match refused(&inner.place, request.headers()) {
        Some(status) => status.into_response(),
        None => next.run(request).await,
    };
    for (name, value) in pages::HEADERS {
        answer.headers_mut().entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    answer
}

/// Why the request is not for the room.
fn refused(place: &Place, headers: &HeaderMap) -> Option<StatusCode> {
    let mut hosts = headers.get_all(HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    if second.is_some() || !host.is_some_and(|host| place.is_said(host.as_bytes())) {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    let mut origins = headers.get_all(ORIGIN).iter();
    match (origins.next(), origins.next()) {
        (None, _) => {
            // A browser that hides where its page is from comes from elsewhere.
            let upgrades = headers.contains_key("upgrade");
            let is_browser = OF_BROWSERS.iter().any(|name| headers.contains_key(*name));
            (upgrades && is_browser).then_some(StatusCode::FORBIDDEN)
        }
        (Some(origin), None) => {
            let here = origin.as_bytes().strip_prefix(b"https://").is_some_and(|host| place.is_said(host));
            (!here).then_some(StatusCode::FORBIDDEN)
        }
        (Some(_), Some(_)) => Some(StatusCode::FORBIDDEN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(headers: &[(&'static str, &'static str)]) -> Option<u16> {
        let place = Place { address: "192.168.1.20:8443".parse().unwrap(), name: None };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_static(value));
        }
        refused(&place, &map).map(|status| status.as_u16())
    }

    #[test]
    fn only_the_rooms_own_address_is_a_host() {
        assert_eq!(asked(&[("host", "192.168.1.20:8443")]), None);
        for wrong in ["192.168.1.20", "evil.example", "192.168.1.20:8443.evil.example", "localhost:8443", ""] {
            assert_eq!(asked(&[("host", wrong)]), Some(421), "{wrong}");
        }
        assert_eq!(asked(&[]), Some(421));
        assert_eq!(asked(&[("host", "192.168.1.20:8443"), ("host", "evil.example")]), Some(421));
    }

    #[test]
    fn a_page_from_elsewhere_gets_nothing_also_when_it_does_not_say_from_where() {
        let host = ("host", "192.168.1.20:8443");
        assert_eq!(asked(&[host, ("origin", "https://192.168.1.20:8443")]), None);
        for wrong in ["null", "", "http://192.168.1.20:8443", "https://192.168.1.20", "https://evil.example"] {
            assert_eq!(asked(&[host, ("origin", wrong)]), Some(403), "{wrong}");
        }
        let twice = [host, ("origin", "https://192.168.1.20:8443"), ("origin", "https://evil.example")];
        assert_eq!(asked(&twice), Some(403));
        assert_eq!(asked(&[host, ("upgrade", "websocket"), ("sec-fetch-site", "cross-site")]), Some(403));
        assert_eq!(asked(&[host, ("upgrade", "websocket")]), None, "an app says neither");
        assert_eq!(
            asked(&[host, ("sec-fetch-mode", "navigate")]),
            None,
            "a browser that opens the page says no origin"
        );
    }
}

//! The pages that the room shows: where to go, what this is, and the one that a browser follows the meeting in. Nothing of a request
//! is repeated in them.

use forum::Language;
use meeting::Texts;

use super::room::Inner;

/// What goes with every answer that does not say otherwise: it is not kept, runs nothing, loads nothing, and is shown in no other page.
pub const HEADERS: [(&str, &str); 7] = [
    ("content-type", "text/html; charset=utf-8"),
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// For those who came without TLS: the address to go to, and what the browser will say.
pub fn no_tls(inner: &Inner) -> String {
    let link = format!("<p><a href=\"https://{0}/\">https://{0}/</a></p>", inner.place.shown());
    page(inner, if inner.is_own { "room-page-no-tls-own" } else { "room-page-no-tls" }, &link)
}

/// What the page that follows the meeting may do: run and load what lies beside it, and speak with this room. As in the windows.
pub fn policy(inner: &Inner) -> String {
    let named = inner.place.named().map(|name| format!(" wss://{name}")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self' wss://{}{named}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
        inner.address
    )
}

/// For those who came with a browser to a room that has no page for them.
pub fn front(inner: &Inner) -> String {
    page(inner, "room-page-front", "")
}

/// A page in the three languages, one after the other: the room cannot know who reads.
fn page(inner: &Inner, key: &str, after: &str) -> String {
    let address = inner.place.shown();
    let fingerprint = inner.fingerprint.written();
    let said = [(Language::Nb, "nb"), (Language::Nn, "nn"), (Language::En, "en")].map(|(language, tag)| {
        let words = Texts::new(language).get(key, &[("address", &address), ("fingerprint", &fingerprint)]);
        format!("<p lang=\"{tag}\">{}</p>", escaped(&words))
    });
    format!(
        "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Innstilling</title></head><body><h1>{}</h1>{}{after}</body></html>\n",
        escaped(&inner.title),
        said.concat(),
    )
}

/// Text as it is shown in a page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

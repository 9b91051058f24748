//! The page that a browser follows the meeting in: the files of `ui/` that it asks for, and no others. They are handed in when the
//! room opens, and nothing is read from a disk afterwards: what is not in the table is not there.

use std::collections::BTreeMap;

use axum::body::Bytes;

/// The kinds of file that a page is made of, and how a browser is told of each.
const KINDS: [(&str, &str); 4] = [
    (".js", "text/javascript; charset=utf-8"),
    (".css", "text/css; charset=utf-8"),
    (".woff2", "font/woff2"),
    (".svg", "image/svg+xml"),
];

/// A page and what belongs to it. Without one, a browser is told to use the program.
#[derive(Clone, Debug, Default)]
pub struct PageFiles {
    page: Option<Bytes>,
    files: BTreeMap<String, PageFile>,
}

/// One file of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Its content type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Bytes,
}

impl PageFiles {
    /// The page, and of all files that were built with it those that it names, or that one of them names. `built` are their places,
    /// `/assets/name.js`, and what is in them.
    pub fn of(page: impl Into<Bytes>, built: impl IntoIterator<Item = (String, Vec<u8>)>) -> PageFiles {
        let page = page.into();
        let mut left: Vec<(String, PageFile)> = built
            .into_iter()
            .filter_map(|(place, bytes)| Some((PageFile { kind: kind(&place)?, bytes: bytes.into() }, place)))
            .map(|(file, place)| (place, file))
            .collect();
        let mut files = BTreeMap::new();
        let mut to_read = vec![page.clone()];
        while let Some(text) = to_read.pop() {
            let text = String::from_utf8_lossy(&text);
            let (named, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|(place, _)| text.contains(name(place)));
            left = others;
            for (place, file) in named {
                if file.kind.starts_with("text/") {
                    to_read.push(file.bytes.clone());
                }
                files.insert(place, file);
            }
        }
        PageFiles { page: Some(page), files }
    }

    /// The page itself.
    pub(super) fn page(&self) -> Option<Bytes> {
        self.page.clone()
    }

    /// The file at a place, as the browser asked for it. Nothing in it is decoded or put together: it is in the table or not.
    pub(super) fn at(&self, place: &str) -> Option<PageFile> {
        self.files.get(place).cloned()
    }
}

fn name(place: &str) -> &str {
    place.rsplit('/').next().unwrap_or(place)
}

fn kind(place: &str) -> Option<&'static str> {
    KINDS.iter().find(|(ending, _)| place.ends_with(ending)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(files: &[(&str, &str)]) -> PageFiles {
        let owned = files.iter().map(|(place, text)| ((*place).to_owned(), text.as_bytes().to_vec()));
        PageFiles::of("<script src=\"./assets/room-1.js\"></script>", owned)
    }

    #[test]
    fn a_page_has_what_it_names_and_what_that_names() {
        let files = built(&[
            ("/assets/room-1.js", "import './words-2.js'"),
            ("/assets/words-2.js", "x"),
            ("/assets/leader-3.js", "import './words-2.js'"),
            ("/leader.html", "assets/leader-3.js"),
        ]);
        let places: Vec<_> = files.files.keys().map(String::as_str).collect();
        assert_eq!(places, ["/assets/room-1.js", "/assets/words-2.js"]);
    }

    #[test]
    fn a_place_is_in_the_table_or_not() {
        let files = built(&[("/assets/room-1.js", "x"), ("/leader.html", "x")]);
        assert_eq!(files.at("/assets/room-1.js").unwrap().kind, "text/javascript; charset=utf-8");
        for other in [
            "/assets/../leader.html",
            "/leader.html",
            "/assets/room-1.js/",
            "//assets/room-1.js",
            "/assets/%72oom-1.js",
        ] {
            assert_eq!(files.at(other), None, "{other}");
        }
    }
}

//! The page that the room serves to browsers, taken from the pages that are baked into the program.

use room::PageFiles;

/// As it was built: what the windows' copy of it holds beside that is for the windows.
const PAGE: &str = include_str!("../../ui/dist/room.html");

/// The page and its files.
pub fn built() -> PageFiles {
    let context = crate::baked::context();
    let assets = context.assets();
    // What the list itself holds is packed; asked for by its place, a file comes unpacked.
    let files = assets.iter().filter_map(|(place, _)| {
        let bytes = assets.get(&place.as_ref().into())?.into_owned();
        Some((place.into_owned(), bytes))
    });
    PageFiles::of(PAGE, files)
}

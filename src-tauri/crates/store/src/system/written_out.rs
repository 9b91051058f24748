//! Long paths on Windows: past 260 signs the system reaches a file only by a path that is written out whole, with a mark before it.

/// The mark, and the one for a folder on another machine.
const MARK: &str = r"\\?\";
const ON_ANOTHER_MACHINE: &str = r"\\?\UNC\";
/// What begins so is written out already, or names no file.
const WRITTEN_OUT: [&str; 2] = [MARK, r"\\.\"];
/// From here on, with room for what is added to a meeting's name for the files that belong to it.
const LONG: usize = 200;

/// A whole path, written out; nothing for one that can be reached as it is.
pub(super) fn written_out(whole: &str) -> Option<String> {
    if whole.encode_utf16().count() < LONG || WRITTEN_OUT.iter().any(|mark| whole.starts_with(mark)) {
        return None;
    }
    Some(match whole.strip_prefix(r"\\") {
        Some(on_another_machine) => format!("{ON_ANOTHER_MACHINE}{on_another_machine}"),
        None => format!("{MARK}{whole}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_is_written_out_and_a_short_one_left_alone() {
        let folder = "samarbeidsforum for kompetanseutvikling\\".repeat(7);
        let long = format!("C:\\møter\\{folder}Nordland 2023.innstilling");
        assert_eq!(written_out(&long), Some(format!("\\\\?\\{long}")));
        let shared = format!("\\\\fylket\\felles\\{folder}Nordland 2023.innstilling");
        assert_eq!(
            written_out(&shared),
            Some(format!("\\\\?\\UNC\\fylket\\felles\\{folder}Nordland 2023.innstilling"))
        );
        assert_eq!(written_out(r"C:\møter\Nordland 2023.innstilling"), None);
        assert_eq!(written_out(&format!("\\\\?\\{long}")), None, "it is written out already");
    }
}

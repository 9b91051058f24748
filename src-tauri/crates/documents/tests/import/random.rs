//! Whatever the bytes are, the import answers: it never panics, and never imports from what it also complains of.

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::common::{CSV, HEADINGS, WORKBOOK, read, workbook};

/// The parts of a small workbook.
fn parts() -> Vec<(String, Vec<u8>)> {
    let row: &[&str] = &["#1", "Salten", "Bodø kommune", "Realfag", "1 000", "#200", "", "", "Ja", "Ja", "Ja"];
    let mut archive = ZipArchive::new(Cursor::new(workbook(&[("Rekom", &[HEADINGS, row])]))).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().to_owned(), content)
        })
        .collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        zip.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn answers(name: &str, bytes: &[u8]) {
    if let Ok(imported) = read(name, bytes) {
        let total: i64 = imported.totals.values().map(|totals| totals.applied.get()).sum();
        let needs: i64 = imported.needs.iter().map(|need| need.applied.total().get()).sum();
        assert_eq!(total, needs, "the totals are those of the needs");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..600), start in 0usize..4) {
        let start: &[u8] = [&b""[..], b"PK\x03\x04", &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], CSV][start];
        for name in ["bok.xlsx", "liste.csv"] {
            answers(name, &[start.get(..900).unwrap_or(start), &bytes].concat());
        }
    }

    #[test]
    fn parts_of_a_workbook_changed_at_random_are_answered(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in 0usize..40,
        put in prop_oneof![
            "[<>/\"'=&;!A-Za-z0-9 -]{0,30}",
            Just("<c r=\"ZZZZZZZ9\"><v>1e308</v></c>".to_owned()),
            Just("99999999999999999999".to_owned()),
            Just("</sheetData>".to_owned()),
        ],
    ) {
        let mut parts = parts();
        let content = &mut parts[which.index(11) % 9].1;
        let at = at.index(content.len());
        let end = (at + cut).min(content.len());
        content.splice(at..end, put.bytes());
        answers("bok.xlsx", &packed(&parts));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_real_files_changed_at_random_are_answered(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        for (name, real) in [("behovsmeldinger.xlsx", WORKBOOK), ("behovsmeldinger.csv", CSV)] {
            let mut bytes = real.to_vec();
            for (at, byte) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            answers(name, &bytes);
        }
    }
}

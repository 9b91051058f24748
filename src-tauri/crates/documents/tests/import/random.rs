//! Whatever the bytes are, the import answers: it never panics, and never imports from what it also complains of.

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use documents::import::{ImportError, Read as Answer};

use crate::common::{
    CSV, FRAMES, HEADINGS, KEY_FIGURES, SHARES, WORKBOOK, applications, figures, frames, read, shares, workbook,
};

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
    nothing_or_all(figures(name, bytes));
    nothing_or_all(shares(name, bytes));
    nothing_or_all(frames(name, bytes));
    nothing_or_all(applications(name, bytes));
}

fn nothing_or_all<T>(read: Result<Answer<T>, ImportError>) {
    if let Ok(read) = read {
        assert!(read.is_clean() || read.rows.is_empty(), "a problem leaves nothing imported");
    }
}

/// A cell as people, machines and mishaps write it; hardly ever with a sign that parts cells.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9.,  -]{0,12}",
        "\\PC{0,12}",
        prop::sample::select(vec![
            "",
            "-",
            "Ja",
            "Nei",
            "Dekom",
            "KL",
            "2024",
            "2025",
            "anslag",
            "endelig",
            "region",
            "Sum",
            "Sum nord",
            "nord",
            "Bodø kommune",
            "Nordland fylkeskommune",
            "Nettverk A",
            "1 000",
            "558,3",
            "1.234",
            "15.10.2024",
            "2024/25",
            "Fagbrev",
            "Tilretteleggingsmidler",
            "spesialpedagogikk",
        ])
        .prop_map(str::to_owned),
    ]
}

/// The headings of every table.
const TABLES: [&str; 4] = [
    "Nettverk;Type;Vertskommune;Lærerårsverk;Herav yrkesfaglærere;Skoler;Deltar i Kompetanseløftet",
    "Ordning;Region;Eier;Tildelt 2024;Deltar;Merknad;Tildelt 2023",
    "Ordning;År;Hovedtildeling;Tilleggstildeling;Status;Dato;Referanse",
    "Nr;Kategori;Eier;Antall studenter;Søkt beløp;Mottatt;Studieår",
];

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
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_cells_under_the_headings_of_any_table_are_answered(
        table in 0usize..4,
        rows in prop::collection::vec(prop::collection::vec(cell(), 7), 0..6),
    ) {
        let rows = rows.iter().map(|row| row.join(";").replace('"', ""));
        let file: Vec<String> = std::iter::once(TABLES[table].to_owned()).chain(rows).collect();
        answers("liste.csv", file.join("\n").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_real_files_changed_at_random_are_answered(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        for (name, real) in [
            ("behovsmeldinger.xlsx", WORKBOOK),
            ("behovsmeldinger.csv", CSV),
            ("noekkeltall.csv", KEY_FIGURES),
            ("tildeling-2024.csv", SHARES),
            ("rammer.csv", FRAMES),
        ] {
            let mut bytes = real.to_vec();
            for (at, byte) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            answers(name, &bytes);
        }
    }
}

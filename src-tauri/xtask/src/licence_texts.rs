//! The licence texts of the parts, each body once. Where a licence leaves a choice, the shortest of those offered is taken; who holds
//! the copyright stands with the part. `assets/licences/texts.txt` is read by the page «Om programmet»:
//!
//! ```text
//! === MIT
//! aes 0.9.4 | Copyright (c) 2018 Artyom Pavlov
//! azul-css 0.0.16
//! ---
//! Permission is hereby granted, free of charge, …
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Done;

/// How the files are called that a licence or a notice stands in.
const NAMES: [&str; 7] = ["licen", "copying", "copyright", "notice", "unlicense", "ofl", "mit"];

/// Licences by what stands in them, the more particular first.
const KNOWN: [(&str, &str); 14] = [
    ("Boost Software License", "BSL-1.0"),
    ("UNICODE LICENSE", "Unicode-3.0"),
    ("UNICODE, INC. LICENSE", "Unicode-DFS-2016"),
    ("SIL OPEN FONT LICENSE", "OFL-1.1"),
    ("Mozilla Public License", "MPL-2.0"),
    ("GNU GENERAL PUBLIC LICENSE", "GPL"),
    ("GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"),
    ("released into the public domain", "Unlicense"),
    ("Creative Commons", "CC0-1.0"),
    ("Redistribution and use in source and binary forms", "BSD"),
    ("This software is provided 'as-is'", "Zlib"),
    ("Permission to use, copy, modify, and", "ISC"),
    ("Permission is hereby granted, free of charge", "MIT"),
    ("Apache License", "Apache-2.0"),
];

/// A package: its name and version, the licence it says it has, and the folder it lies in.
pub struct Part {
    /// `aes 0.9.4`
    pub name: String,
    /// `MIT OR Apache-2.0`
    pub licence: String,
    /// Where its files are.
    pub folder: PathBuf,
}

/// A text as it lies with a part.
struct Found {
    kind: &'static str,
    holders: String,
    body: String,
}

/// All the texts. Fails with the parts of whose licence no text is known, neither theirs nor another part's.
pub fn of(parts: &[Part]) -> Done<String> {
    let mut bodies: BTreeMap<(String, String), (String, Vec<String>)> = BTreeMap::new();
    let mut without: Vec<(String, String)> = Vec::new();
    for part in parts {
        let found = found_in(&part.folder)?;
        for wanted in chosen(&part.licence, |id| found.iter().any(|text| fits(text.kind, id))) {
            let fitting: Vec<&Found> = found.iter().filter(|text| fits(text.kind, &wanted)).collect();
            if fitting.is_empty() {
                without.push((wanted, part.name.clone()));
                continue;
            }
            for text in fitting {
                let holders = if text.holders.is_empty() { String::new() } else { format!(" | {}", text.holders) };
                let key = (wanted.clone(), squeezed(&text.body));
                let (_, lines) = bodies.entry(key).or_insert_with(|| (text.body.clone(), Vec::new()));
                lines.push(format!("{}{holders}", part.name));
            }
        }
    }
    lend(&mut bodies, without)?;
    let section = |((licence, _), (body, mut lines)): ((String, String), (String, Vec<String>))| {
        lines.sort();
        lines.dedup();
        format!("=== {licence}\n{}\n---\n{body}\n", lines.join("\n"))
    };
    Ok(bodies.into_iter().map(section).collect())
}

/// A part that has its licence by name only is given the body that most others have.
fn lend(bodies: &mut BTreeMap<(String, String), (String, Vec<String>)>, without: Vec<(String, String)>) -> Done {
    let mut nowhere = Vec::new();
    for (wanted, name) in without {
        let most =
            bodies.iter_mut().filter(|((licence, _), _)| *licence == wanted).max_by_key(|(_, (_, lines))| lines.len());
        match most {
            Some((_, (_, lines))) => lines.push(name),
            None => nowhere.push(format!("{name} ({wanted})")),
        }
    }
    if nowhere.is_empty() { Ok(()) } else { Err(format!("no licence text for {}", nowhere.join(", "))) }
}

/// Which licences a part is taken under: of those it leaves a choice of, the shortest whose text lies with it, else the shortest.
fn chosen(licence: &str, lies: impl Fn(&str) -> bool) -> Vec<String> {
    let licence = licence.replace('/', " OR ");
    let all = |of: &str| -> Vec<String> {
        of.split(" AND ").map(|one| one.split(" WITH ").next().unwrap_or(one).trim().to_owned()).collect()
    };
    let best = |group: &str| -> Vec<String> {
        let group = group.replace(['(', ')'], "");
        let rank = |ids: &Vec<String>| (!ids.iter().all(|id| lies(id)), ids.iter().map(|id| length(id)).sum::<usize>());
        group.split(" OR ").map(all).min_by_key(rank).unwrap_or_default()
    };
    if licence.contains('(') { licence.split(" AND ").flat_map(best).collect() } else { best(&licence) }
}

/// How long a licence is, roughly; what is not known is longest.
fn length(id: &str) -> usize {
    let order =
        ["MIT", "MIT-0", "ISC", "0BSD", "Zlib", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "Unicode-3.0", "Apache-2.0"];
    1 + order.iter().position(|known| *known == id).unwrap_or(order.len())
}

/// Whether a text of this kind is that licence.
fn fits(kind: &str, wanted: &str) -> bool {
    match kind {
        "BSD" => wanted.starts_with("BSD"),
        "ISC" => wanted == "ISC" || wanted == "0BSD",
        "GPL" | "LGPL" => wanted.starts_with(kind),
        "MIT" => wanted == "MIT" || wanted == "MIT-0",
        exact => exact == wanted,
    }
}

/// The licences in a package's own folder, by their names in order.
fn found_in(folder: &Path) -> Done<Vec<Found>> {
    let cannot = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        let entry = entry.map_err(cannot)?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if entry.path().is_file() && NAMES.iter().any(|known| name.starts_with(known)) && !name.ends_with(".rs") {
            paths.push(entry.path());
        }
    }
    paths.sort();
    let texts = paths.iter().filter_map(|path| fs::read(path).ok());
    Ok(texts.filter_map(|bytes| taken_apart(&String::from_utf8_lossy(&bytes))).collect())
}

/// A licence's body, and who holds the copyright; none when it is no licence that is known.
fn taken_apart(text: &str) -> Option<Found> {
    let (_, kind) = KNOWN.iter().find(|(says, _)| squeezed(text).contains(&squeezed(says)))?;
    let lines = text.lines().map(str::trim_end);
    let mut holders = Vec::new();
    let mut body: Vec<&str> = Vec::new();
    for line in lines {
        let low = line.trim().to_lowercase();
        let holds = low.starts_with("copyright (c)") || low.starts_with("copyright ©") || is_of_a_year(&low);
        let title =
            matches!(low.as_str(), "mit license" | "the mit license" | "the mit license (mit)" | "# mit license");
        if holds {
            holders.push(line.trim().replace('|', "/"));
            continue;
        }
        let is_empty_again = line.is_empty() && body.last().is_none_or(|last| last.is_empty());
        if !title && !is_empty_again {
            body.push(line);
        }
    }
    Some(Found { kind, holders: holders.join(" / "), body: body.join("\n").trim_end().to_owned() })
}

/// `copyright 2016-2024 The authors`
fn is_of_a_year(line: &str) -> bool {
    line.strip_prefix("copyright ").is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// The words alone, so that texts that are broken into other lines are the same.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_choice_the_shortest_is_taken_and_of_a_sum_all() {
        let all = |_: &str| true;
        assert_eq!(chosen("Apache-2.0 OR MIT", all), ["MIT"]);
        assert_eq!(chosen("Apache-2.0/MIT", all), ["MIT"]);
        assert_eq!(chosen("(MIT OR Apache-2.0) AND Unicode-3.0", all), ["MIT", "Unicode-3.0"]);
        assert_eq!(chosen("Apache-2.0 WITH LLVM-exception", all), ["Apache-2.0"]);
        assert_eq!(chosen("MPL-2.0", all), ["MPL-2.0"]);
        assert_eq!(chosen("CC0-1.0 OR MIT-0", |id| id == "CC0-1.0"), ["CC0-1.0"], "only its text lies with it");
    }

    #[test]
    fn the_same_text_in_other_lines_stands_once_with_who_holds_each() {
        let folder = std::env::temp_dir().join(format!("licences-{}", std::process::id()));
        let part = |name: &str, text: &str| {
            let folder = folder.join(name);
            fs::create_dir_all(&folder).unwrap();
            if !text.is_empty() {
                fs::write(folder.join("LICENSE-MIT"), text).unwrap();
            }
            Part { name: format!("{name} 1.0.0"), licence: "MIT".to_owned(), folder }
        };
        let parts = [
            part(
                "one",
                "MIT License\n\nCopyright (c) 2020 The one\n\nPermission is hereby granted,\nfree of charge, to all.",
            ),
            part("other", "Copyright (c) 2021 The other\n\nPermission is hereby granted, free of charge, to all."),
            part("bare", ""),
        ];
        let texts = of(&parts).unwrap();
        assert_eq!(
            texts,
            "=== MIT\nbare 1.0.0\none 1.0.0 | Copyright (c) 2020 The one\nother 1.0.0 | Copyright (c) 2021 The other\n---\n\
             Permission is hereby granted,\nfree of charge, to all.\n"
        );
        let alone = of(&parts[2..]);
        assert_eq!(alone, Err("no licence text for bare 1.0.0 (MIT)".to_owned()));
        fs::remove_dir_all(folder).unwrap();
    }
}

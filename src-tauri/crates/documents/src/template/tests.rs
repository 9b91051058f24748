//! Each template, filled in and read back: nothing is asked, nothing is a problem, and each column says something.
#![allow(clippy::unwrap_used)]

use forum::{Language, Names, Scheme, SchemeId};

use super::{TemplateTable, columns, template, written};
use crate::import::{
    Answers, Asked, Context, FigureSource, Read, read_applications, read_frames, read_needs, read_participants,
    read_shares,
};

fn schemes() -> Vec<Scheme> {
    let names = |name: &str| Names { nb: name.into(), nn: name.into(), en: name.into() };
    let scheme = |id: &str, short: &str, name: &str| Scheme {
        id: SchemeId::new(id),
        name: names(name),
        short_name: short.into(),
        purpose: names(""),
        valid_from: 2018,
        valid_to: None,
    };
    vec![
        scheme("rekom", "Rekom", "Regional ordning for kompetanseutvikling"),
        scheme("dekom", "Dekom", "Desentralisert ordning"),
    ]
}

/// The template with a row in which each heading of bokmål is answered by this, blank where nothing is said.
fn filled(table: TemplateTable, context: &Context<'_>, language: Language, said: &[(&str, &str)]) -> Vec<u8> {
    let answer = |heading: &str| {
        let found = said.iter().find(|(known, _)| *known == heading);
        found.map(|(_, answer)| (*answer).to_owned()).unwrap_or_default()
    };
    let row = columns::of(table, context, Language::Nb).iter().map(|column| answer(&column.heading)).collect();
    written(table, context, language, &[row]).unwrap()
}

fn is_clean<T: std::fmt::Debug>(read: &Read<T>, table: TemplateTable) {
    assert!(read.is_clean(), "{table:?}: {:?} {:?}", read.questions, read.problems);
    assert_eq!(read.rows.len(), 1, "{table:?}: {:?}", read.left_out);
}

#[test]
fn each_template_is_read_back_without_a_question() {
    let (schemes, regions) = (schemes(), ["Salten".to_owned()]);
    let context = Context {
        year: 2026,
        schemes: &schemes,
        regions: &regions,
        asked: Asked::default(),
        work: forum::Work::UNWATCHED,
    };
    let none = Answers::default();
    for language in [Language::Nb, Language::Nn, Language::En] {
        let needs = filled(
            TemplateTable::Needs,
            &context,
            language,
            &[
                ("Nr", "1"),
                ("Ordning", "Rekom"),
                ("Region", "Salten"),
                ("Eier", "Bodø kommune"),
                ("Tiltak", "Trygt og godt"),
                ("Beløp eier 2026", "100000"),
                ("Beløp UH 2026", "50000"),
                ("Kriterium 1: lokalt behov", "Ja"),
                ("Kriterium 2: barnehage-/skolebasert", "Ja"),
                ("Kriterium 3: partnerskap", "Ja"),
            ],
        );
        let read = read_needs("mal.xlsx", &needs, &context, &none).unwrap();
        assert!(read.is_clean(), "{language:?}: {:?} {:?}", read.questions, read.problems);
        assert_eq!(read.needs[0].applied.total().get(), 150_000);
        let participants = filled(
            TemplateTable::Participants,
            &context,
            language,
            &[
                ("Nettverk eller eier", "Nettverk Salten"),
                ("Type", "nettverk"),
                ("Lærerårsverk", "558,3"),
                ("Herav yrkesfaglærere", "0"),
                ("Skoler", "30"),
                ("Elever", "5163"),
                ("Årsverk barnehage", "480,6"),
                ("Barnehager", "49"),
                ("Barnehagebarn", "1953"),
                ("Deltar i Rekom", "Ja"),
                ("Deltar i Dekom", "Nei"),
            ],
        );
        let source = FigureSource { name: "GSI", counted: None };
        let read = read_participants("mal.xlsx", &participants, &context, &none, &source).unwrap();
        is_clean(&read, TemplateTable::Participants);
        assert_eq!(read.rows[0].years.iter().filter(|entry| entry.takes_part).count(), 1);
        let said = [("Ordning", "Dekom"), ("Region", "Salten"), ("Eier", "Bodø kommune"), ("Tildelt 2025", "1000000")];
        let shares = filled(TemplateTable::Shares, &context, language, &said);
        is_clean(&read_shares("mal.xlsx", &shares, &context, &none).unwrap(), TemplateTable::Shares);
        let said = [("Ordning", "Dekom"), ("År", "2026"), ("Hovedtildeling", "9000000"), ("Status", "anslag")];
        let frames = filled(TemplateTable::Frames, &context, language, &said);
        is_clean(&read_frames("mal.xlsx", &frames, &context, &none).unwrap(), TemplateTable::Frames);
        let said = [
            ("Nr", "1"),
            ("Utlysning", "1"),
            ("Kategori", "Tilretteleggingsmidler"),
            ("Eier", "Bodø kommune"),
            ("Antall studenter", "4"),
            ("Mottatt", "16.08.2025"),
            ("Studieår", "2025/26"),
        ];
        let applications = filled(TemplateTable::Applications, &context, language, &said);
        let read = read_applications("mal.xlsx", &applications, &context, &none).unwrap();
        is_clean(&read, TemplateTable::Applications);
    }
}

#[test]
fn a_template_is_the_same_each_time() {
    let schemes = schemes();
    let context =
        Context { year: 2026, schemes: &schemes, regions: &[], asked: Asked::default(), work: forum::Work::UNWATCHED };
    let made = || template(TemplateTable::Needs, &context, Language::Nb).unwrap();
    assert_eq!(made(), made());
}

//! The paper says what is: which rounding was used, which frame is only tried, what is not set, what was voted down and who was
//! there.

use allocation::{AdjustedBy, Adjustment, Adjustments, Method};
use forum::vote::{Choice, Count, VoteResult};
use forum::{Kroner, Language, Work};

use procedure::InnstillingStage;

use super::content::{pages, read};
use super::meeting::{self, Meeting, adopting};
use crate::innstilling::{AgainstDecided, DecidedPart, Decision, EmptyTold, How, Kept, Presence, write};
use crate::paper::block::Block;
use crate::paper::table::{Cell, Table};
use crate::{Innstilling, Texts};

fn words(content: &Innstilling<'_>) -> String {
    pages(content, Language::Nb).concat()
}

/// Nordland, with the first behovsmelding of dekom 10 000 kroner below what the rule gives it.
fn changed_by_hand() -> Meeting {
    let ruled = meeting::nordland();
    let first = &ruled.allocation.schemes[1].needs[0];
    let amount = first.amount - Kroner::new(10_000);
    let mut adjustments = Adjustments::default();
    adjustments.needs.insert(first.need.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false });
    Meeting::nordland(&adjustments)
}

#[test]
fn the_rounding_that_was_used_is_the_one_that_is_printed() {
    let ruled = meeting::nordland();
    assert_eq!(ruled.model.method, Method::LargestRemainder);
    assert_eq!(read(&ruled.agreed()).matches("Avrunding\nstørste brøkdel\n").count(), 3, "in each of three schemes");

    let changed = changed_by_hand();
    let used: Vec<Option<Method>> = changed.allocation.schemes.iter().map(|scheme| scheme.method).collect();
    let (largest, sainte) = (Some(Method::LargestRemainder), Some(Method::SainteLague));
    assert_eq!(used, [largest, sainte, largest], "only where an amount was set");
    let text = read(&changed.agreed());
    assert_eq!(text.matches("Avrunding\nstørste brøkdel\n").count(), 2);
    let instead = "Avrunding\nSainte-Laguës metode, fordi noe er satt for hånd og andre beløp er fordelt på nytt; \
        modellen sier største brøkdel";
    assert_eq!(text.matches(instead).count(), 1, "{text}");
    assert!(!text.contains("Avrunding: "), "nothing is said of all schemes at once");
}

/// The explanation of each amount names the method too: paper and explanation never differ.
#[test]
fn paper_and_explanation_name_the_same_rounding() {
    for meeting in [meeting::nordland(), changed_by_hand()] {
        let basis = meeting.basis();
        let prepared = allocation::Prepared::check(&basis).unwrap();
        for (place, scheme) in meeting.allocation.schemes.iter().enumerate() {
            let used = scheme.method.unwrap();
            for need in &scheme.needs {
                let told =
                    allocation::explain(&prepared, &meeting.adjustments, &meeting.allocation, &need.need).unwrap();
                for step in &told.steps {
                    let named = step.values.get("method");
                    let expected = allocation::Value::Text(used.as_str().to_owned());
                    assert!(named.is_none_or(|named| *named == expected), "scheme {place}: {step:?}");
                }
            }
        }
    }
}

/// The rules that the paper names: the annex, what is set aside and of what, and what makes the pots. No amounts.
fn rules_named(meeting: &Meeting) -> Vec<String> {
    let document = write::document(&meeting.agreed(), &Texts::new(Language::Nb)).unwrap();
    let names_rules = |table: &Table| {
        ["Reglene som er brukt", "Ramme og avsetninger", "Potter i"].iter().any(|what| table.summary.starts_with(what))
    };
    let mut named = Vec::new();
    for block in document.blocks {
        match block {
            Block::Table(table) if names_rules(&table) => {
                named.extend(table.columns.iter().map(|column| column.head.clone()));
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                named.extend(cells.filter(|cell| matches!(cell, Cell::Text(_))).map(|cell| format!("{cell:?}")));
            }
            Block::Paragraph { runs, .. } => named.extend(runs.into_iter().map(|run| run.text)),
            _ => {}
        }
    }
    named
}

/// Every setting of a county's model is changed, one at a time. When what the rules make of the meeting changes with it, the rules
/// that the paper names change too: nothing is used that is not named, and nothing is named that is not what was used.
#[test]
fn every_setting_that_is_used_is_named() {
    for (mut meeting, name, at_least) in [
        (meeting::nordland(), "nordland", 10),
        (super::counties::partly_reported(), "innlandet", 10),
        (super::asked::with_applications(), "rogaland", 10),
    ] {
        let (before, reckoned) = (rules_named(&meeting), meeting.allocation.clone());
        let model = serde_json::to_value(&meeting.model).unwrap();
        let mut used = 0;
        // Ids and names in other languages than the paper's are no settings.
        let is_setting = |path: &str| !["/id", "/nn", "/en"].iter().any(|end| path.ends_with(end));
        for (path, other) in others(&model).into_iter().filter(|(path, _)| is_setting(path)) {
            let mut changed = model.clone();
            *changed.pointer_mut(&path).unwrap() = other.clone();
            let Ok(changed) = allocation::AllocationModel::read(changed.to_string().as_bytes()) else { continue };
            let old = std::mem::replace(&mut meeting.model, changed);
            let now = allocation::Prepared::check(&meeting.basis())
                .and_then(|prepared| allocation::allocate(&prepared, &meeting.adjustments));
            if let Ok(now) = now.map(|mut now| {
                // What is only said of a draft is told with the finding itself.
                now.findings.clone_from(&reckoned.findings);
                now
            }) && now != reckoned
            {
                meeting.allocation = now;
                assert_ne!(rules_named(&meeting), before, "{name}: {path} = {other} is used and not named");
                used += 1;
            }
            meeting.model = old;
            meeting.allocation.clone_from(&reckoned);
        }
        assert!(used >= at_least, "{name}: {used} settings are used");
    }
}

/// Each leaf of a model with another value of its type.
fn others(model: &serde_json::Value) -> Vec<(String, serde_json::Value)> {
    fn walk(value: &serde_json::Value, path: String, all: &mut Vec<(String, serde_json::Value)>) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(value, format!("{path}/{key}"), all));
            }
            serde_json::Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| walk(item, format!("{path}/{at}"), all));
            }
            serde_json::Value::Number(number) => {
                all.push((path, number.as_i64().map_or(1.into(), |number| (number + 1).into())));
            }
            serde_json::Value::Bool(is_so) => all.push((path, (!is_so).into())),
            serde_json::Value::String(text) => {
                let words = ["one", "region", "owner", "applied", "last-year", "key-figures", "stays", "to-others"];
                let more = ["largest-remainder", "sainte-lague", "grant", "owner-part", "coordinator-limit", "host"];
                let tiers = ["ongoing", "special-challenges", "priority-region", "network-rank", "all", "owners"];
                let known: Vec<&str> = words.into_iter().chain(more).chain(tiers).collect();
                match text.parse::<u32>() {
                    Ok(number) => all.push((path, (number + 1).to_string().into())),
                    Err(_) if known.contains(&&**text) => {
                        let others = known.into_iter().filter(|word| word != text);
                        all.extend(others.map(|word| (path.clone(), word.into())));
                    }
                    Err(_) => all.push((path, format!("{text} X").into())),
                }
            }
            serde_json::Value::Null => {}
        }
    }
    let mut all = Vec::new();
    walk(model, String::new(), &mut all);
    all
}

#[test]
fn a_tried_frame_is_never_final_and_stands_beside_the_registered_one() {
    let mut meeting = meeting::nordland();
    let dekom = meeting.schemes[1].id.clone();
    let registered: Kroner = meeting.frames.iter().find(|frame| frame.scheme == dekom).unwrap().parts[0].amount;
    meeting.what_if = vec![(dekom, Kroner::new(12_000_000))];
    meeting.allocate();
    let phrase = format!("prøver 12\u{a0}000\u{a0}000, registrert {registered}");
    for content in [meeting.draft(), meeting.agreed(), meeting.voted()] {
        let text = words(&content);
        assert!(text.contains(&format!("Ramme ({phrase})")), "over the scheme's frame:\n{text}");
        assert!(text.contains(&phrase) && text.contains("Utkastet prøver en annen ramme enn den registrerte i:"));
        assert!(text.contains("Innstilt (prøvd ramme)"), "over its amounts");
        let of_scheme = &text[text.find("Utkastet prøver 12").unwrap()..];
        let of_scheme = &of_scheme[..of_scheme.find("Til fordeling").unwrap()];
        assert!(!of_scheme.contains("endelig"), "{of_scheme}");
    }
    let first = &pages(&meeting.agreed(), Language::Nb)[0];
    let all = first.find("Hovedtall").map(|at| &first[at..]).unwrap();
    let sum = all.find("Alle ordninger").unwrap_or(all.len());
    assert!(all[..sum].contains("Ramme (prøver "), "the sum of all schemes is no surer than its parts: {all}");
}

#[test]
fn what_is_not_set_is_said_and_not_made_up() {
    let meeting = meeting::nordland();
    let content = Innstilling { date: None, place: None, ..meeting.draft() };
    for (language, words) in
        [(Language::Nb, "Dato ikke satt"), (Language::Nn, "Dato ikkje sett"), (Language::En, "Date not set")]
    {
        assert!(pages(&content, language)[0].contains(words), "{words}");
        crate::innstilling(&content, language, Work::UNWATCHED).unwrap();
    }
    assert!(!words(&content).contains("17.03.2023"), "nor anywhere else");
    assert!(words(&meeting.draft()).contains("Dato 17.03.2023, Bodø"));
}

#[test]
fn a_vote_that_fell_is_on_the_paper_with_its_count_and_its_answers() {
    let meeting = meeting::nordland();
    let answers = [Choice::For, Choice::Against, Choice::Against, Choice::For];
    let fell = meeting.roll_call(1, Count { yes: 2, no: 2, blank: 0 }, VoteResult::Fallen, answers);
    let mut adopted = meeting.voted();
    adopting(&mut adopted).ordinal = 2;
    adopted.not_adopted = vec![fell.clone()];
    let mut agreed = meeting.agreed();
    agreed.not_adopted = vec![fell.clone()];
    let mut draft = meeting.draft();
    draft.not_adopted = vec![fell];
    for content in [adopted, agreed, draft] {
        let text = read(&content);
        for words in [
            "Votering 1, ikke vedtatt",
            "Det ble stemt over versjon 3f2a\u{a0}9c41. Votering 17.03.2023 ved navneopprop: 4 stemmeberettigede",
            "2 for, 2 mot, 0 blankt.",
            "Forslaget falt.",
            "Vågan kommune\nkommunal skoleeier\nmot",
        ] {
            assert!(text.contains(words), "«{words}»:\n{text}");
        }
    }
    assert!(!read(&meeting.agreed()).contains("Forslaget falt"));
}

#[test]
fn a_vote_that_too_few_could_take_part_in_says_how_many_are_asked_for() {
    let meeting = meeting::nordland();
    let answers = [Choice::For; 4];
    let mut vote = meeting.roll_call(1, Count { yes: 4, no: 0, blank: 0 }, VoteResult::NoQuorum, answers);
    vote.quorum = Some(10);
    let content = Innstilling { not_adopted: vec![vote], ..meeting.draft() };
    assert!(read(&content).contains("For få kunne stemme til at saken kunne avgjøres; kravet er 10."));
}

#[test]
fn who_was_absent_and_who_was_inhabil_is_told_for_votes_and_for_enighet() {
    let meeting = meeting::nordland();
    let voted = read(&meeting.voted());
    assert!(voted.contains("Ikke til stede: Alstahaug kommune."));
    assert!(
        voted.contains(
            "Inhabil, og uten del i behandlingen: Kystveien barnehager AS (leder styret i eieren av nr. 54)."
        )
    );
    assert!(voted.contains("Frammøte og stemmer ved navneopprop"));
    assert!(voted.contains("Alstahaug kommune\nkommunal skoleeier\nikke til stede"));
    assert!(voted.contains("Kystveien barnehager AS\nprivate barnehageeiere\ninhabil"));

    let agreed = read(&meeting.agreed());
    assert!(agreed.contains("Ikke til stede: Vågan kommune."), "under enighet too");
    assert!(agreed.contains("Bodø kommune\nkommunal skoleeier\ntil stede"));
    let has_no_vote = agreed.contains("uten stemmerett") && !agreed.contains("til stede uten stemmerett");
    assert!(has_no_vote, "a seat that is on no roll has no vote; whether it was there is not said");

    let before = How::Consensus { on: meeting.date, attendance: None }.into();
    let text = read(&Innstilling { decision: before, ..meeting.agreed() });
    assert!(!text.contains("Frammøte") && !text.contains("Ikke til stede"), "an earlier program did not ask");
}

#[test]
fn hands_have_no_names_and_a_seat_that_gave_no_answer_says_so() {
    let meeting = meeting::nordland();
    let mut content = meeting.voted();
    let voted = adopting(&mut content);
    voted.attendance[1].presence = Presence::Present;
    assert!(read(&content).contains("Rana kommune\nkommunal skoleeier\ntil stede, ga ingen stemme"));

    let mut content = meeting.voted();
    let voted = adopting(&mut content);
    voted.way = procedure::Way::ShowOfHands;
    voted.attendance.iter_mut().take(4).for_each(|seat| seat.presence = Presence::Present);
    let text = read(&content);
    assert!(text.contains("ved håndsopprekning") && text.contains("Rana kommune\nkommunal skoleeier\ntil stede\n"));
    assert!(!text.contains("navneopprop") && !text.contains("ga ingen stemme"));
}

/// A joint meeting in which each body decides for itself: both stand on the paper, each with who was there.
#[test]
fn what_each_body_decided_by_itself_is_told_body_by_body() {
    let meeting = meeting::nordland();
    let answers = [Choice::For, Choice::For, Choice::Against, Choice::Blank];
    let voted = meeting.roll_call(2, Count { yes: 2, no: 1, blank: 1 }, VoteResult::Adopted, answers);
    let agreed = meeting.agreed();
    let Decision::Decided(mut parts) = agreed.decision.clone() else { panic!("it is decided") };
    parts[0].body = Some("Barnehageforumet");
    parts.push(DecidedPart { body: Some("Skoleforumet"), schemes: Vec::new(), lines: Some(12), how: How::Vote(voted) });
    let text = read(&Innstilling { decision: Decision::Decided(parts), ..agreed });
    for words in [
        "Barnehageforumet: Innstillingen ble gjort i enighet 17.03.2023.",
        "Skoleforumet: Gjelder 12 av linjene. Enighet ble forsøkt og ikke nådd. Votering 17.03.2023",
        "Barnehageforumet: Frammøte",
        "Skoleforumet: Frammøte og stemmer ved navneopprop",
    ] {
        assert!(text.contains(words), "«{words}»:\n{text}");
    }
}

#[test]
fn a_version_that_was_kept_says_what_it_is_on_every_page_and_how_it_stands_to_what_was_decided() {
    let meeting = meeting::nordland();
    let kept = |stage, against| Kept { stage, on: meeting.date, against, empty: Vec::new() };
    let of = |kept| Innstilling { kept: Some(kept), ..meeting.draft() };

    let preliminary = of(kept(InnstillingStage::Preliminary, AgainstDecided::Undecided));
    let text = read(&preliminary);
    assert!(text.contains("Tatt vare på 17.03.2023 av Utkast A."), "{text}");
    assert!(text.contains("Samarbeidsforum har ikke gjort noen innstilling, og beløpene kan bli endret."));
    let every_page = pages(&preliminary, Language::Nb);
    assert!(every_page.iter().all(|page| page.contains("Foreløpig innstilling")), "on every page");
    assert!(!text.contains("Utkast – ikke vedtatt") && !text.contains("er under arbeid"), "{text}");

    let differs = read(&of(kept(InnstillingStage::WorkingGroup, AgainstDecided::Differs)));
    assert!(
        differs.contains("Arbeidsutvalgets innstilling")
            && differs.contains("ikke de samme som i forumets innstilling")
    );

    let last = of(kept(InnstillingStage::Final, AgainstDecided::Undecided));
    let on_pages = pages(&last, Language::Nb);
    assert!(on_pages[0].contains("Samarbeidsforum har ikke gjort noen innstilling."), "nobody decided it");
    assert!(on_pages[1..].iter().all(|page| page.contains("Endelig – ikke vedtatt")));
    let same = Innstilling { kept: Some(kept(InnstillingStage::Final, AgainstDecided::Same)), ..meeting.agreed() };
    let text = read(&same);
    assert!(
        !text.contains("ikke vedtatt") && text.contains("Beløpene er de samme som i forumets innstilling."),
        "{text}"
    );
}

#[test]
fn an_extract_names_the_schemes_that_it_leaves_out_and_an_empty_section_says_why() {
    let meeting = meeting::nordland();
    let whole = meeting.draft();
    let (first, others) = whole.schemes.split_first().unwrap();
    let empty = vec![EmptyTold { section: 3, scheme: &first.scheme.id, reason: "UH velges i august." }];
    let extract = Innstilling {
        schemes: vec![first.clone()],
        others: others.iter().map(|part| part.scheme).collect(),
        kept: Some(Kept {
            stage: InnstillingStage::Final,
            on: meeting.date,
            against: AgainstDecided::Undecided,
            empty,
        }),
        ..whole.clone()
    };
    let text = read(&extract);
    let told = "Utdrag: bare Regional ordning. Innstillingen gjelder også Desentralisert ordning, Kompetanseløftet.";
    assert!(text.contains(told), "{text}");
    assert!(text.contains("Avsnitt 3 er tomt for Regional ordning: UH velges i august."), "{text}");
}

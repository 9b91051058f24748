//! What was decided, and how: consensus, a vote with its count, or nothing yet; who was there, and what was voted down before.

use forum::norwegian_date;
use forum::vote::{Majority, VoteResult};
use procedure::Way;

use super::attendance;
use super::content::Innstilling;
use super::deciding::{Attended, DecidedPart, Decision, How, MajorityAsked, SetAsideBy, Voted};
use super::front::{Status, status};
use super::kept;
use super::part::{Part, groups};
use crate::Texts;
use crate::meeting_words::{listed, rule_in_words};
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{BODY, Follow, Run, SMALL, plain, strong};

/// The forum's innstilling in a panel with who was there, then the votes that did not adopt it.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let heading =
        content.kept.as_ref().map_or_else(|| texts.get("decision-heading", &[]), |kept| kept::title(kept, texts));
    blocks.push(Block::Heading { level: Level::Two, text: heading });
    let (tone, mut paragraphs) = match &content.decision {
        Decision::Undecided if content.kept.is_some() => (Tone::Warning, Vec::new()),
        Decision::Undecided => (Tone::Warning, undecided(content, texts)),
        Decision::Decided(parts) => (Tone::Decided, decided(content, parts, texts)),
        Decision::Untold { on } => {
            let text = texts.get("decision-untold", &[("date", &norwegian_date(*on))]);
            (Tone::Warning, vec![vec![plain(text)]])
        }
    };
    if let Some(kept) = &content.kept {
        paragraphs.splice(0..0, kept::told(kept, content, texts));
    }
    paragraphs.extend(not_final(parts, texts).into_iter().map(|text| vec![plain(text)]));
    blocks.push(Block::Panel { tone, paragraphs });
    for earlier in &content.set_aside {
        let date = norwegian_date(earlier.decided_on);
        let text = match earlier.by {
            SetAsideBy::Reason(reason) => texts.get("decision-set-aside", &[("date", &date), ("reason", reason)]),
            SetAsideBy::Another { was, is, version } => {
                let version = groups(version, 2);
                let values = [("date", &*date), ("was", was), ("draft", is), ("version", &version)];
                texts.get("decision-replaced", &values)
            }
        };
        blocks.push(Block::Paragraph { style: SMALL, runs: vec![plain(text)], follow: Follow::Free });
    }
    if let Decision::Decided(parts) = &content.decision {
        for part in parts {
            let heading = texts.get(attendance_heading(&part.how), &[]);
            seats(part.how.attendance(), of_body(part.body, heading), texts, blocks);
        }
    }
    for voted in &content.not_adopted {
        not_adopted(voted, texts, blocks);
    }
}

fn attendance_heading(how: &How<'_>) -> &'static str {
    match how {
        How::Vote(Voted { way: Way::RollCall | Way::NamedByLaptop, .. }) => "decision-roll-call",
        How::Vote(Voted { way: Way::ShowOfHands | Way::Secret | Way::SecretByLaptop, .. }) | How::Consensus { .. } => {
            "decision-attendance"
        }
    }
}

/// «Barnehageforumet: Frammøte», where bodies decided each by itself.
fn of_body(body: Option<&str>, text: String) -> String {
    match body {
        Some(body) => format!("{body}: {text}"),
        None => text,
    }
}

fn seats(attendance: &[Attended<'_>], heading: String, texts: &Texts, blocks: &mut Vec<Block>) {
    if !attendance.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: heading.clone() });
        blocks.push(Block::Table(attendance::table(attendance, heading, texts)));
    }
}

/// A vote that fell, or that too few could take part in: what it was about, how it went and who was there.
fn not_adopted(voted: &Voted<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let ordinal = voted.ordinal.to_string();
    let heading = of_body(voted.body, texts.get("decision-vote-heading", &[("ordinal", &ordinal)]));
    blocks.push(Block::Heading { level: Level::Three, text: heading.clone() });
    let result = match voted.result {
        VoteResult::Fallen => texts.get("decision-fell", &[]),
        VoteResult::NoQuorum => {
            let quorum = voted.quorum.unwrap_or_default().to_string();
            texts.get("decision-no-quorum", &[("quorum", &quorum)])
        }
        VoteResult::Adopted => texts.get("decision-adopted", &[]),
    };
    let versions: Vec<String> = voted.versions.iter().map(|hash| groups(hash, 2)).collect();
    let version = texts.get("decision-vote-version", &[("version", &versions.join(" / "))]);
    let mut runs = vec![plain(format!("{version} "))];
    runs.extend(how(voted, texts));
    runs.push(strong(format!(" {result}")));
    blocks.push(Block::Paragraph { style: BODY, runs, follow: Follow::WithNext });
    for sentence in attendance::sentences(&voted.attendance, texts) {
        blocks.push(Block::Paragraph { style: BODY, runs: vec![plain(sentence)], follow: Follow::Free });
    }
    if !voted.attendance.is_empty() {
        blocks.push(Block::Table(attendance::table(&voted.attendance, heading, texts)));
    }
}

/// What of it is not final, whatever the forum decided: schemes that try another frame than the registered one, schemes whose
/// frame is an estimate (R2), and pots that are only an *anslag* (R22).
fn not_final(parts: &[Part<'_>], texts: &Texts) -> Vec<String> {
    let named = |of: &dyn Fn(&&Part<'_>) -> bool| -> String {
        let names = parts.iter().filter(of).map(|part| part.part.scheme.name.get(texts.language()));
        names.collect::<Vec<_>>().join(", ")
    };
    let tried = named(&|part| status(part) == Status::Tried);
    let frames = named(&|part| status(part) == Status::Estimate);
    let pots = named(&|part| part.allocation().pots.iter().any(|pot| pot.is_estimate));
    let of =
        [("decision-tried-frames", tried), ("decision-estimated-frames", frames), ("decision-estimated-pots", pots)];
    of.iter()
        .filter(|(_, schemes)| !schemes.is_empty())
        .map(|(key, schemes)| texts.get(key, &[("schemes", schemes)]))
        .collect()
}

fn undecided(content: &Innstilling<'_>, texts: &Texts) -> Vec<Vec<Run>> {
    let mark = texts.get("paper-undecided", &[]);
    let text = match content.version {
        Some(hash) => {
            let version = groups(hash, 2);
            texts.get("decision-proposed", &[("draft", content.draft), ("version", &version)])
        }
        None => texts.get("decision-draft", &[("draft", content.draft)]),
    };
    vec![vec![strong(mark)], vec![plain(text)]]
}

/// «Samarbeidsforum innstiller på fordelingen i Utkast A, versjon 3f2a 9c41.»
fn subject(content: &Innstilling<'_>, texts: &Texts) -> Vec<Run> {
    let text = match content.version {
        Some(hash) => {
            let version = groups(hash, 2);
            texts.get("decision-subject", &[("draft", content.draft), ("version", &version)])
        }
        None => texts.get("decision-subject-plain", &[("draft", content.draft)]),
    };
    vec![strong(text)]
}

/// What is recommended, then how each part of it was decided and who was not there.
fn decided(content: &Innstilling<'_>, parts: &[DecidedPart<'_>], texts: &Texts) -> Vec<Vec<Run>> {
    let mut paragraphs = vec![subject(content, texts)];
    for part in parts {
        let mut opening: Vec<Run> = part.body.map(|body| strong(format!("{body}: "))).into_iter().collect();
        if !part.schemes.is_empty() {
            let schemes: Vec<String> = part.schemes.iter().map(|scheme| (*scheme).to_owned()).collect();
            let about = texts.get("decision-part-schemes", &[("schemes", &listed(&schemes, texts))]);
            opening.push(plain(format!("{about} ")));
        }
        if let Some(lines) = part.lines {
            let about = texts.get("decision-part-lines", &[("count", &lines.to_string())]);
            opening.push(plain(format!("{about} ")));
        }
        match &part.how {
            How::Consensus { on, .. } => {
                opening.push(plain(texts.get("decision-consensus", &[("date", &norwegian_date(*on))])));
            }
            How::Vote(voted) => {
                opening.push(plain(format!("{} ", texts.get("decision-consensus-tried", &[]))));
                opening.extend(how(voted, texts));
            }
        }
        paragraphs.push(opening);
        let sentences = attendance::sentences(part.how.attendance(), texts);
        paragraphs.extend(sentences.into_iter().map(|sentence| vec![plain(sentence)]));
    }
    if parts.iter().any(|part| matches!(part.how, How::Vote(_))) {
        paragraphs.push(vec![plain(texts.get("decision-no-state-vote", &[]))]);
    }
    paragraphs
}

/// When and how it was voted, the count and what was asked for.
fn how(voted: &Voted<'_>, texts: &Texts) -> Vec<Run> {
    let count = voted.count;
    let number = |number: u32| number.to_string();
    let opening = texts.get(
        "decision-vote",
        &[
            ("date", &norwegian_date(voted.on)),
            ("method", &way(voted.way, texts)),
            ("entitled", &number(voted.entitled)),
            ("given", &count.given().to_string()),
        ],
    );
    let result = texts.get(
        "decision-count",
        &[("yes", &number(count.yes)), ("no", &number(count.no)), ("blank", &number(count.blank))],
    );
    let majority = texts.get("decision-majority", &[("majority", &majority(voted.majority, texts))]);
    vec![plain(format!("{opening} ")), strong(format!("{result} ")), plain(majority)]
}

fn way(way: Way, texts: &Texts) -> String {
    texts.get(
        match way {
            Way::ShowOfHands => "vote-method-show-of-hands",
            Way::RollCall => "vote-method-roll-call",
            Way::Secret => "vote-method-secret",
            Way::NamedByLaptop => "vote-method-named-by-laptop",
            Way::SecretByLaptop => "vote-method-secret-by-laptop",
        },
        &[],
    )
}

fn majority(asked: MajorityAsked, texts: &Texts) -> String {
    let key = match asked {
        MajorityAsked::Named(Majority::Simple) => "majority-simple",
        MajorityAsked::Named(Majority::Absolute) => "majority-absolute",
        MajorityAsked::Named(Majority::TwoThirds) => "majority-two-thirds",
        MajorityAsked::Told(rule) => return rule_in_words(&rule, texts),
    };
    texts.get(key, &[])
}

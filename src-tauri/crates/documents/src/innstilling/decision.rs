//! What was decided, and how: consensus, a vote with its count, or nothing yet.

use forum::norwegian_date;
use forum::vote::{Choice, Majority, VoteMethod};

use super::front::{Status, status};
use super::write::{Part, groups};
use super::{Decision, Innstilling, Voted};
use crate::Texts;
use crate::paper::block::{Block, Follow, Level, Run, SMALL, Tone, plain, strong};
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// The forum's innstilling in a panel, and the roll call when there was one.
pub(super) fn write(content: &Innstilling<'_>, parts: &[Part<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("decision-heading", &[]) });
    let (tone, mut paragraphs) = match &content.decision {
        Decision::Undecided => (Tone::Warning, undecided(content, texts)),
        Decision::Consensus { on } => {
            let date = norwegian_date(*on);
            (
                Tone::Decided,
                vec![subject(content, texts), vec![plain(texts.get("decision-consensus", &[("date", &date)]))]],
            )
        }
        Decision::Vote(voted) => (Tone::Decided, vote(content, voted, texts)),
    };
    paragraphs.extend(estimates(parts, texts).into_iter().map(|text| vec![plain(text)]));
    blocks.push(Block::Panel { tone, paragraphs });
    for earlier in &content.set_aside {
        let date = norwegian_date(earlier.decided_on);
        let text = texts.get("decision-set-aside", &[("date", &date), ("reason", earlier.reason)]);
        blocks.push(Block::Paragraph { style: SMALL, runs: vec![plain(text)], follow: Follow::Free });
    }
    if let Decision::Vote(voted) = &content.decision
        && !voted.answers.is_empty()
    {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("decision-roll-call", &[]) });
        blocks.push(Block::Table(answers(voted, texts)));
    }
}

/// What of it is not decided, whatever the forum decided: schemes whose frame is an estimate (R2), and pots that are only an
/// *anslag* (R22).
fn estimates(parts: &[Part<'_>], texts: &Texts) -> Vec<String> {
    let named = |of: &dyn Fn(&&Part<'_>) -> bool| -> String {
        let names = parts.iter().filter(of).map(|part| part.part.scheme.name.get(texts.language()));
        names.collect::<Vec<_>>().join(", ")
    };
    let frames = named(&|part| status(part) == Status::Estimate);
    let pots = named(&|part| part.allocation().pots.iter().any(|pot| pot.is_estimate));
    let of = [("decision-estimated-frames", frames), ("decision-estimated-pots", pots)];
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

fn vote(content: &Innstilling<'_>, voted: &Voted<'_>, texts: &Texts) -> Vec<Vec<Run>> {
    let count = voted.count;
    let number = |number: u32| number.to_string();
    let opening = texts.get(
        "decision-vote",
        &[
            ("date", &norwegian_date(voted.on)),
            ("method", &method(voted.method, texts)),
            ("entitled", &number(voted.entitled)),
            ("given", &count.given().to_string()),
        ],
    );
    let result = texts.get(
        "decision-count",
        &[("yes", &number(count.yes)), ("no", &number(count.no)), ("blank", &number(count.blank))],
    );
    let majority = texts.get("decision-majority", &[("majority", &majority(voted.majority, texts))]);
    let mut paragraphs = vec![
        subject(content, texts),
        vec![plain(format!("{opening} ")), strong(format!("{result} ")), plain(majority)],
        vec![plain(texts.get("decision-no-state-vote", &[]))],
    ];
    for recused in &voted.recused {
        let values = [("organisation", recused.organisation), ("reason", recused.reason)];
        let key = if recused.reason.trim().is_empty() { "decision-recused-plain" } else { "decision-recused" };
        paragraphs.push(vec![plain(texts.get(key, &values))]);
    }
    paragraphs
}

fn method(method: VoteMethod, texts: &Texts) -> String {
    texts.get(
        match method {
            VoteMethod::ShowOfHands => "vote-method-show-of-hands",
            VoteMethod::RollCall => "vote-method-roll-call",
        },
        &[],
    )
}

fn majority(majority: Majority, texts: &Texts) -> String {
    texts.get(
        match majority {
            Majority::Simple => "majority-simple",
            Majority::Absolute => "majority-absolute",
            Majority::TwoThirds => "majority-two-thirds",
        },
        &[],
    )
}

fn choice(choice: Choice, texts: &Texts) -> String {
    texts.get(
        match choice {
            Choice::For => "choice-for",
            Choice::Against => "choice-against",
            Choice::Blank => "choice-blank",
        },
        &[],
    )
}

fn answers(voted: &Voted<'_>, texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("column-organisation", &[]), Width::Rest(3)),
        Column::text(texts.get("column-group", &[]), Width::Rest(3)),
        Column::text(texts.get("column-answer", &[]), Width::Rest(1)),
    ];
    let rows = voted.answers.iter().map(|answer| {
        Row::line(vec![
            Cell::plain(answer.organisation),
            Cell::plain(answer.group),
            Cell::strong(choice(answer.choice, texts)),
        ])
    });
    Table { summary: texts.get("decision-roll-call", &[]), columns, row_head: 0, rows: rows.collect(), carry: None }
}

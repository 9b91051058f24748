//! A vote: how it was taken, its count, its rule with numbers, and what came of it.

use forum::vote::Count;
use procedure::{BrokenOff, HeldVote, Secrecy, VoteOpened, VoteQuestion, Way};

use super::MeetingWords;
use super::rule::rule_in_words;
use super::words::{Numbers, clock, quoted};

/// A vote in words, in the parts that paper and wall set apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteInWords {
    /// How it was taken, and what is to be known of it: each a sentence.
    pub how: Vec<String>,
    /// «9 for, 7 mot, 1 blankt.»
    pub count: String,
    /// The rule with its numbers, and quorum.
    pub rule: Vec<String>,
    /// What came of it.
    pub outcome: Vec<String>,
}

impl VoteInWords {
    /// All of it, sentence by sentence.
    pub fn sentences(self) -> Vec<String> {
        let VoteInWords { how, count, rule, outcome } = self;
        how.into_iter().chain([count]).chain(rule).chain(outcome).collect()
    }
}

impl MeetingWords<'_> {
    /// A vote that was held.
    pub fn vote(&self, vote: &HeldVote) -> VoteInWords {
        let opened = &vote.opened;
        let rule = self.texts.get("told-rule", &[("rule", &rule_in_words(&vote.rule_told(), self.texts))]);
        VoteInWords {
            how: self.how_taken(vote),
            count: self.texts.get("told-count-alone", &[("count", &self.count(vote.count(), opened))]),
            rule: std::iter::once(rule).chain(self.quorum(vote.quorum)).collect(),
            outcome: self.outcome(vote).into_iter().chain(self.repeated_in(opened)).collect(),
        }
    }

    fn how_taken(&self, vote: &HeldVote) -> Vec<String> {
        let opened = &vote.opened;
        let (entitled, given) = (vote.entitled().to_string(), vote.count().given().to_string());
        let mut sentences = vec![self.on_question("told-vote", opened, &[("entitled", &entitled), ("given", &given)])];
        sentences.extend(self.about(opened.setting.body.as_ref(), &opened.setting.matter));
        if let Some(number) = opened.setting.repeats {
            sentences.push(self.texts.get("told-repeats", &[("number", &number.to_string())]));
        }
        sentences.extend(self.not_with(&opened.roll));
        if !vote.left.is_empty() {
            let seats = self.names.seats_listed(&vote.left, self.texts);
            sentences.push(self.texts.get("told-left", &[("seats", &seats)]));
        }
        sentences.extend(opened.secrecy().and_then(|secrecy| self.secrecy(secrecy)));
        sentences.extend(self.browsers(vote.also_by_browser));
        sentences.extend(self.countings(vote));
        sentences
    }

    pub(super) fn broken_off(&self, vote: &BrokenOff) -> String {
        let (why, time) = (quoted(&vote.why), clock(vote.at, self.texts));
        self.on_question("told-broken-off", &vote.opened, &[("why", why), ("time", &time)])
    }

    /// A sentence about a vote on one proposal (`…-one`) or between two (`…-two`).
    fn on_question(&self, key: &str, opened: &VoteOpened, values: &[(&str, &str)]) -> String {
        let case = Some(opened.setting.matter.case);
        let way = self.texts.get(way(opened.setting.way), &[]);
        let number = opened.number.to_string();
        let mut values = values.to_vec();
        values.extend([("number", &*number), ("way", &*way)]);
        match &opened.setting.question {
            VoteQuestion::One { proposal } => {
                let proposal = self.proposal(case, proposal);
                values.push(("proposal", &proposal));
                self.texts.get(&format!("{key}-one"), &values)
            }
            VoteQuestion::Two { first, second } => {
                let (first, second) = (self.proposal(case, first), self.proposal(case, second));
                values.extend([("first", &*first), ("second", &*second)]);
                self.texts.get(&format!("{key}-two"), &values)
            }
        }
    }

    /// «9 for, 7 mot, 1 blankt», or «9 for forslag 1, 7 for forslag 2, 1 blankt».
    pub fn count(&self, count: Count, opened: &VoteOpened) -> String {
        let Numbers { yes, no, blank } = Numbers::of(count);
        let numbers = [("yes", &*yes), ("no", &*no), ("blank", &*blank)];
        match &opened.setting.question {
            VoteQuestion::One { .. } => self.texts.get("told-count", &numbers),
            VoteQuestion::Two { first, second } => {
                let case = Some(opened.setting.matter.case);
                let (first, second) = (self.proposal(case, first), self.proposal(case, second));
                let [yes, no, blank] = numbers;
                self.texts.get("told-count-two", &[yes, no, blank, ("first", &first), ("second", &second)])
            }
        }
    }

    /// Each counting after the first, with why and when.
    fn countings(&self, vote: &HeldVote) -> Vec<String> {
        let told = vote.countings.windows(2).filter_map(|pair| {
            let [before, after] = pair else { return None };
            let before = self.count(before.count, &vote.opened);
            let (why, time) = (quoted(after.why.as_deref().unwrap_or_default()), clock(after.at, self.texts));
            let values = [("before", &*before), ("why", why), ("time", &time)];
            Some(self.texts.get("told-recounted", &values))
        });
        told.collect()
    }

    pub(super) fn secrecy(&self, secrecy: Secrecy) -> Option<String> {
        match secrecy {
            Secrecy::Kept => None,
            Secrecy::ToldByTheCount => Some(self.texts.get("told-secrecy-told-by-the-count", &[])),
            Secrecy::KnownToEachOther => Some(self.texts.get("told-secrecy-known-to-each-other", &[])),
            Secrecy::Few { entitled } => {
                Some(self.texts.get("told-secrecy-few", &[("entitled", &entitled.to_string())]))
            }
        }
    }

    /// That browsers could vote too.
    pub(super) fn browsers(&self, could: bool) -> Option<String> {
        could.then(|| self.texts.get("told-also-by-browser", &[]))
    }

    /// The vote that was held instead of this one, if there is one.
    fn repeated_in(&self, opened: &VoteOpened) -> Option<String> {
        let entries = &self.case(Some(opened.setting.matter.case))?.entries;
        let mut held = entries.iter().filter_map(|entry| entry.what.held());
        let later = held.find(|vote| vote.opened.setting.repeats == Some(opened.number))?;
        Some(self.texts.get("told-repeated", &[("number", &later.opened.number.to_string())]))
    }
}

pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::ShowOfHands => "told-way-show-of-hands",
        Way::RollCall => "told-way-roll-call",
        Way::Secret => "told-way-secret",
        Way::NamedByLaptop => "told-way-named-by-laptop",
        Way::SecretByLaptop => "told-way-secret-by-laptop",
    }
}

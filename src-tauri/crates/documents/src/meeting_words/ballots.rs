//! An election: its ballots, who has how many crosses, lots, and who is elected.

use chrono::{DateTime, Utc};
use procedure::{BallotTaken, CandidateId, CountedBallots, ElectionRule, LotShown, RoundTold};

use super::MeetingWords;
use super::votes::way;
use super::words::{capital, clock, quoted};

impl MeetingWords<'_> {
    pub(super) fn election_opened(&self, rule: ElectionRule, candidates: &[CandidateId], at: DateTime<Utc>) -> String {
        let (time, posts) = (clock(at, self.texts), rule.posts.to_string());
        let candidates = self.names.candidates_listed(candidates, self.texts);
        self.texts.get("told-election-opened", &[("time", &time), ("posts", &posts), ("candidates", &candidates)])
    }

    pub(super) fn ballot_opened(&self, entitled: u32, at: DateTime<Utc>) -> String {
        let (time, entitled) = (clock(at, self.texts), entitled.to_string());
        self.texts.get("told-ballot-opened", &[("time", &time), ("entitled", &entitled)])
    }

    /// That it was by laptop, which number it has among the votes, and who could vote and had left.
    pub(super) fn ballot_taken(&self, taken: &BallotTaken) -> Vec<String> {
        let (number, way) = (taken.number.to_string(), self.texts.get(way(taken.way), &[]));
        let entitled = taken.seats.len().to_string();
        let values = [("number", &*number), ("way", &way), ("entitled", &entitled)];
        let mut sentences = vec![self.texts.get("told-ballot-by-laptop", &values)];
        if !taken.left.is_empty() {
            let seats = self.names.seats_listed(&taken.left, self.texts);
            sentences.push(self.texts.get("told-left", &[("seats", &seats)]));
        }
        if taken.way.is_secret() {
            let entitled = u32::try_from(taken.seats.len()).unwrap_or(u32::MAX);
            sentences.extend(self.secrecy(procedure::secrecy(entitled)));
        }
        sentences.extend(self.browsers(taken.also_by_browser));
        sentences
    }

    pub(super) fn ballot_broken_off(&self, number: u32, why: &str, at: DateTime<Utc>) -> String {
        let (number, time) = (number.to_string(), clock(at, self.texts));
        let values = [("number", &*number), ("why", quoted(why)), ("time", &time)];
        self.texts.get("told-ballot-broken-off", &values)
    }

    pub(super) fn ballot_counted(&self, counted: &CountedBallots, told: &RoundTold) -> Vec<String> {
        let ballots = counted.ballots.to_string();
        let (blank, crosses) = (counted.blank.to_string(), self.crosses(counted));
        let values = [("ballots", &*ballots), ("blank", &blank), ("crosses", &crosses)];
        let mut sentences = vec![self.texts.get("told-ballot-counted", &values)];
        sentences.push(match told.needed {
            Some(needed) => {
                let values = [("needed", &*needed.to_string()), ("ballots", &ballots)];
                self.texts.get("told-ballot-needed", &values)
            }
            None => self.texts.get("told-ballot-most", &[]),
        });
        let named = |candidates: &[CandidateId]| self.names.candidates_listed(candidates, self.texts);
        if !told.elected.is_empty() {
            sentences.push(self.texts.get("told-elected", &[("candidates", &named(&told.elected))]));
        } else if told.lot.is_none() {
            sentences.push(self.texts.get("told-nobody-elected", &[]));
        }
        if let Some(lot) = &told.lot {
            let values = [("candidates-first", &*capital(&named(&lot.among))), ("posts", &lot.posts.to_string())];
            sentences.push(self.texts.get("told-lot-due", &values));
        }
        let posts = told.posts_left.to_string();
        match (told.posts_left, told.stands_next.as_slice()) {
            (0, _) => {}
            (_, []) => sentences.push(self.texts.get("told-unfilled", &[("posts", &posts)])),
            (_, next) => {
                let values = [("posts", &*posts), ("candidates", &named(next))];
                sentences.push(self.texts.get("told-stands-next", &values));
            }
        }
        sentences
    }

    /// «A 9, B 5»: the most first, equals in the order of their ids.
    fn crosses(&self, counted: &CountedBallots) -> String {
        let mut crosses: Vec<(&CandidateId, u32)> = counted.crosses.iter().map(|(who, count)| (who, *count)).collect();
        crosses.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let named = crosses.into_iter().map(|(who, count)| format!("{} {count}", self.names.candidate(who)));
        named.collect::<Vec<_>>().join(", ")
    }

    pub(super) fn lot_drawn(&self, lot: &LotShown) -> String {
        let among = self.names.candidates_listed(&lot.due().among, self.texts);
        let winners = self.names.candidates_listed(lot.winners(), self.texts);
        self.texts.get("told-lot-drawn", &[("among", &among), ("winners", &winners)])
    }
}

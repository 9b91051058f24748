//! Who comes and goes, and who sits for whom.

use chrono::{DateTime, Utc};
use forum::SeatId;
use procedure::{MoveKind, Stays, WhyOut};

use super::MeetingWords;
use super::words::{capital, clock};

impl MeetingWords<'_> {
    pub(super) fn moved(&self, seat: &SeatId, what: &MoveKind, at: DateTime<Utc>) -> String {
        let key = match what {
            MoveKind::Arrives => "told-arrives",
            MoveKind::Leaves => "told-leaves",
            MoveKind::DeputyIn { deputy, stays } => {
                let key = match stays {
                    Stays::Meeting => "told-deputy-in",
                    Stays::Case => "told-deputy-in-case",
                };
                let deputy = capital(&self.names.deputy(seat, deputy.as_ref(), self.texts));
                return self.texts.get(key, &[("deputy-first", &deputy), ("time", &clock(at, self.texts))]);
            }
            MoveKind::DeputyOut => "told-deputy-out",
            MoveKind::StepsOut { why: WhyOut::Inhabil } => "told-steps-out-inhabil",
            MoveKind::StepsOut { why: WhyOut::Other } => "told-steps-out-other",
            MoveKind::Returns => "told-returns",
        };
        self.of_seat(key, seat, at)
    }
}

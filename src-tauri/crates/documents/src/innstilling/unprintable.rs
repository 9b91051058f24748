//! What the innstilling has and no font can draw, each by what it is.

use forum::{Answer, Need};

use super::content::Innstilling;
use super::deciding::{Attended, Decision, Presence, SetAsideBy};
use super::error::PrintError;
use super::write;
use crate::Texts;
use crate::paper::PaperError;
use crate::pdf::Faces;
use crate::unprintable::{Found, Unprintable};

/// Every text that the innstilling prints and no font can draw whole: first what people wrote, each by what it is, then whatever
/// else on the paper it is found in. A text is named once.
pub(super) fn find(content: &Innstilling<'_>, texts: &Texts) -> Result<Vec<Unprintable>, PrintError> {
    let faces = Faces::load().map_err(PaperError::from)?;
    let mut found = Found::nothing(&faces, texts);
    found.meeting(content);
    content.needs.iter().for_each(|need| found.need(content, need));
    found.others(content);
    found.decisions(content);
    found.on_paper(&write::document(content, texts)?);
    Ok(found.all)
}

impl Found<'_> {
    fn meeting(&mut self, content: &Innstilling<'_>) {
        self.one(content.forum, "place-forum");
        self.one(content.secretariat, "place-secretariat");
        self.one(content.place.unwrap_or_default(), "place-meeting");
        self.one(content.case.map_or("", |case| &case.title), "place-case");
        self.one(content.constructed.unwrap_or_default(), "place-notice");
        self.one(content.draft, "place-draft");
        for region in content.regions {
            self.one(region, "place-region");
        }
        for part in &content.schemes {
            for frame in part.frame_parts {
                let of = |texts: &Texts| texts.get("place-frame", &[("scheme", &part.scheme.short_name)]);
                self.look(&frame.name, of);
                self.look(frame.reference.as_deref().unwrap_or_default(), of);
            }
        }
    }

    fn need(&mut self, content: &Innstilling<'_>, need: &Need) {
        let scheme = content.schemes.iter().find(|part| part.scheme.id == need.scheme);
        let scheme = scheme.map_or(need.scheme.as_str(), |part| &part.scheme.short_name);
        let number = need.number.to_string();
        let said = &need.details;
        let fields = [
            ("field-owner", Some(&need.owner.name)),
            ("field-measure", Some(&need.measure)),
            ("field-region", Some(&need.region)),
            ("field-university", Some(&need.university)),
            ("said-statped-role", said.statped_role.as_ref()),
            ("said-statped-partner", said.statped_partner.as_ref()),
            ("said-team", said.team_around_child.as_ref()),
            ("said-private-owners", said.private_owners_offered.as_ref()),
            ("column-coordinator", said.coordinator_reason.as_ref()),
        ];
        let answers = said.answers.values().filter_map(|answer| match answer {
            Answer::Text(text) => Some(("column-said", Some(text))),
            Answer::Chosen(_) => None,
        });
        let of_need = content.assessments.iter().filter(|assessed| assessed.need == need.id);
        let assessed = of_need.flat_map(|assessed| [&assessed.reason, &assessed.assessed_by]);
        let assessed = assessed.map(|text| ("column-said", Some(text)));
        let uses = said.uses.iter().map(|line| ("column-used-for", Some(&line.used_for)));
        for (field, text) in fields.into_iter().chain(answers).chain(assessed).chain(uses) {
            let Some(text) = text else { continue };
            self.look(text, |texts| {
                let field = texts.get(field, &[]);
                texts.get("place-need", &[("scheme", scheme), ("number", &number), ("field", &field)])
            });
        }
    }

    fn others(&mut self, content: &Innstilling<'_>) {
        for participant in content.participants {
            self.one(&participant.name, "column-participant");
            self.one(participant.recipient.as_ref().map_or("", |recipient| &recipient.name), "column-recipient");
            for note in participant.years.iter().filter_map(|entry| entry.note.as_deref()) {
                self.look(note, |texts| format!("{}, {}", participant.name, texts.get("column-note", &[])));
            }
        }
        for line in content.commitments {
            for text in [&line.owner, &line.measure, &line.region, line.note.as_ref().unwrap_or(&line.owner)] {
                self.one(text, "commitments-heading");
            }
        }
        for part in content.schemes.iter().filter_map(|part| part.round.as_ref()) {
            for application in part.applications {
                let number = application.number.to_string();
                for text in [&application.owner, &application.kindergarten, &application.municipality] {
                    self.look(text, |texts| texts.get("place-application", &[("number", &number)]));
                }
            }
        }
        for accepted in &content.overrides {
            self.one(accepted.reason, "column-override-reason");
        }
    }

    fn decisions(&mut self, content: &Innstilling<'_>) {
        for earlier in &content.set_aside {
            match earlier.by {
                SetAsideBy::Reason(reason) => self.one(reason, "place-set-aside"),
                SetAsideBy::Another { was, is, .. } => {
                    [was, is].into_iter().for_each(|name| self.one(name, "place-draft"))
                }
            }
        }
        match &content.decision {
            Decision::Undecided | Decision::Untold { .. } => {}
            Decision::Decided(parts) => {
                for part in parts {
                    part.body.into_iter().for_each(|body| self.one(body, "place-body"));
                    self.seats(part.how.attendance());
                }
            }
        }
        for voted in &content.not_adopted {
            self.seats(&voted.attendance);
        }
    }

    fn seats(&mut self, seats: &[Attended<'_>]) {
        for seat in seats {
            self.one(seat.organisation, "column-organisation");
            self.one(seat.group, "column-group");
            if let Presence::Recused(reason) = seat.presence {
                self.look(reason, |texts| format!("{}, {}", seat.organisation, texts.get("presence-recused", &[])));
            }
        }
    }
}

//! First and last items of every agenda, as the county has them (R123).

use forum::CaseKind;
use serde::{Deserialize, Serialize};

use super::AgendaItem;

/// An item that every agenda has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TemplateItem {
    /// Its title, in the county's words: «Godkjenning av innkalling».
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// The minutes it is planned to take.
    pub minutes: Option<u32>,
}

/// A county's template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaTemplate {
    /// Before the cases.
    pub first: Vec<TemplateItem>,
    /// After them.
    pub last: Vec<TemplateItem>,
}

impl AgendaTemplate {
    /// The agenda of a meeting with these cases. An item of the template that is among them already stands once, in its place.
    ///
    /// ```
    /// use forum::CaseKind;
    /// use procedure::{AgendaItem, AgendaTemplate, TemplateItem};
    /// let item = |title: &str, kind| TemplateItem { title: title.into(), kind, minutes: None };
    /// let template = AgendaTemplate {
    ///     first: vec![item("Godkjenning av innkalling", CaseKind::Approval)],
    ///     last: vec![item("Eventuelt", CaseKind::AnyOtherBusiness)],
    /// };
    /// let frames = AgendaItem {
    ///     number: None,
    ///     title: "Rammer for 2025".into(),
    ///     kind: CaseKind::Decision,
    ///     minutes: None,
    ///     carried_from: None,
    /// };
    /// let titles: Vec<_> = template.agenda(vec![frames]).into_iter().map(|item| item.title).collect();
    /// assert_eq!(titles, ["Godkjenning av innkalling", "Rammer for 2025", "Eventuelt"]);
    /// ```
    pub fn agenda(&self, cases: Vec<AgendaItem>) -> Vec<AgendaItem> {
        let mut cases = cases;
        let mut taken = |template: &TemplateItem| {
            let is_it = |item: &AgendaItem| item.kind == template.kind && item.title.trim() == template.title.trim();
            match cases.iter().position(is_it) {
                Some(place) => cases.remove(place),
                None => AgendaItem {
                    number: None,
                    title: template.title.clone(),
                    kind: template.kind,
                    minutes: template.minutes,
                    carried_from: None,
                },
            }
        };
        let mut agenda: Vec<AgendaItem> = self.first.iter().map(&mut taken).collect();
        let last: Vec<AgendaItem> = self.last.iter().map(&mut taken).collect();
        agenda.append(&mut cases);
        agenda.extend(last);
        agenda
    }
}

//! What finds: the scheme that is looked through, and the findings so far, each with its place among the others.

use std::sync::Arc;

use crate::outcome::{Finding, FindingCode, Named, Place, SchemeAllocation, Severity, values as values_of};
use crate::prepare::{Basis, FindingPlace, PlacedFinding, PreparedScheme, Reported, Shared};

/// One scheme that is looked through.
pub(super) struct Finder<'f, 'a> {
    /// The scheme's place in the meeting's order.
    pub(super) place: usize,
    pub(super) basis: &'f Basis<'a>,
    pub(super) scheme: &'f PreparedScheme<'a>,
    pub(super) shared: &'f Shared,
    pub(super) sums: &'f SchemeAllocation,
    pub(super) found: Vec<PlacedFinding>,
}

impl<'a> Finder<'_, 'a> {
    /// A finding of the whole scheme.
    pub(super) fn of_scheme(&mut self, code: FindingCode, values: impl IntoIterator<Item = Named>) {
        self.push(code.severity(), code, None, None, None, values);
    }

    /// A finding of a region of the scheme, by its number.
    pub(super) fn of_region(&mut self, code: FindingCode, region: u32, values: impl IntoIterator<Item = Named>) {
        self.push(code.severity(), code, Some(region), None, None, values);
    }

    /// A finding of a set-aside, a pot or another part of the scheme.
    pub(super) fn of_part(&mut self, code: FindingCode, part: &str, values: impl IntoIterator<Item = Named>) {
        self.push(code.severity(), code, None, None, Some(part), values);
    }

    /// A finding of a need, as serious as its code says.
    pub(super) fn of_need(&mut self, code: FindingCode, need: &Reported<'a>, values: impl IntoIterator<Item = Named>) {
        self.as_serious(code.severity(), code, need, values);
    }

    /// A finding of a need that the county's model made more or less serious.
    pub(super) fn as_serious(
        &mut self,
        severity: Severity,
        code: FindingCode,
        need: &Reported<'a>,
        values: impl IntoIterator<Item = Named>,
    ) {
        self.push(severity, code, Some(need.region), Some(need), None, values);
    }

    /// A finding of one part of what a need says.
    pub(super) fn of_need_part(
        &mut self,
        severity: Severity,
        code: FindingCode,
        need: &Reported<'a>,
        part: &str,
        values: impl IntoIterator<Item = Named>,
    ) {
        self.push(severity, code, Some(need.region), Some(need), Some(part), values);
    }

    fn push(
        &mut self,
        severity: Severity,
        code: FindingCode,
        region: Option<u32>,
        need: Option<&Reported<'a>>,
        part: Option<&str>,
        values: impl IntoIterator<Item = Named>,
    ) {
        let regions = &self.scheme.regions;
        let place = Place {
            scheme: Some(self.sums.scheme.clone()),
            region: region.map(|region| regions.name(region as usize).to_owned()),
            need: need.map(|need| need.need.id.clone()),
            part: part.map(str::to_owned),
        };
        let among = FindingPlace {
            severity,
            scheme: self.place,
            region: region.map(|region| regions.place(region)),
            number: need.map(|need| need.number),
            code,
        };
        self.found.push((among, Arc::new(Finding { severity, code, place, values: values_of(values) })));
    }
}

//! What is expected in a cell instead of what stands there.

use std::fmt::Display;

use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::{Place, Values};
use crate::Texts;

/// What is expected, as a code with what its text puts in its places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportExpected"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Expected {
    /// What; the texts are `import-expected-<code>` in the locales.
    pub code: ExpectedCode,
    /// What the text puts in its places.
    pub values: Values,
}

impl From<ExpectedCode> for Expected {
    fn from(code: ExpectedCode) -> Expected {
        Expected { code, values: Values::new() }
    }
}

impl ExpectedCode {
    /// With a value for its text.
    pub fn with(self, name: &str, value: impl Display) -> Expected {
        Expected::from(self).with(name, value)
    }

    /// With the row that says it already.
    pub fn beside(self, first: &Place) -> Expected {
        Expected::from(self).beside(first)
    }
}

impl Expected {
    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Expected {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// Adds the row that says it already.
    #[must_use]
    pub fn beside(self, first: &Place) -> Expected {
        self.with("row", first.row).with("sheet", &first.sheet)
    }

    /// In the language of the texts.
    pub fn in_words(&self, texts: &Texts) -> String {
        let values: Vec<(&str, &str)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        texts.get(&self.code.key(), &values)
    }
}

codes! {
    /// What is expected in a cell; the texts are `import-expected-<code>` in the locales.
    ExpectedCode "ImportExpectedCode" "import-expected";
    Value "value" "none" "A value, and no error of the spreadsheet.";
    ValueWorkedOut "value-worked-out" "none" "A formula with its result.";
    TextAtMost "text-at-most" "limit" "A text of so many characters at most.";
    TextWhole "text-whole" "none" "A text whose letters are all whole.";
    TextWithoutPersonalNumber "text-without-personal-number" "none" "A text without a fødselsnummer.";
    YesOrNo "yes-or-no" "none" "Ja or Nei.";
    WholeNumber "whole-number" "example" "A whole number.";
    Number "number" "none" "A number, with or without decimals.";
    NumberGrouped "number-grouped" "none" "A number with three digits in each group.";
    NumberNotNegative "number-not-negative" "none" "A number of zero or more.";
    NumberAtMost "number-at-most" "limit" "A number of so much at most.";
    NumberOneReading "number-one-reading" "thousands, text" "A number that can be read in one way only.";
    Date "date" "none" "A date.";
    WholeKroner "whole-kroner" "none" "Whole kroner.";
    WholeKronerNoDate "whole-kroner-no-date" "none" "Whole kroner, and no date.";
    WholeKronerGrouped "whole-kroner-grouped" "none" "Whole kroner with three digits in each group.";
    WholeKronerNoDecimals "whole-kroner-no-decimals" "none" "Whole kroner without øre.";
    AmountNotNegative "amount-not-negative" "none" "An amount of zero or more.";
    AmountAtMost "amount-at-most" "limit" "An amount of so much at most.";
    AmountOneReading "amount-one-reading" "thousands, text" "An amount that can be read in one way only.";
    AmountOrDash "amount-or-dash" "none" "An amount, or a dash where the owner took no part.";
    NoAmountWithoutPart "no-amount-without-part" "none" "No amount where the owner took no part.";
    PartNotOnlySum "part-not-only-sum" "none" "An amount to owner or university, and not only their sum.";
    AtMostOwnerAmount "at-most-owner-amount" "owner" "No more than the owner's amount.";
    SumOfParts "sum-of-parts" "sum, owner, university" "The sum of owner and university.";
    SumAtLeast "sum-at-least" "part" "A sum no smaller than its part.";
    SumOfRows "sum-of-rows" "sum, written" "The sum of the rows that a subtotal covers.";
    OrgNumber "org-number" "none" "An organisation number of nine digits, or nothing.";
    OrgNumberCheckDigit "org-number-check-digit" "none" "An organisation number whose check digit is right.";
    OwnerName "owner-name" "none" "The name of the owner.";
    OwnerKind "owner-kind" "none" "What the owner is.";
    OwnerOnce "owner-once" "row, sheet" "Each owner once in a scheme.";
    MeasureName "measure-name" "none" "The name of the measure.";
    RegionName "region-name" "none" "The name of a region or network.";
    RegionAsOn "region-as-on" "region, row, sheet" "The region that another row of the owner says.";
    Scheme "scheme" "schemes" "One of the schemes.";
    NoSchemeInForce "no-scheme-in-force" "none" "A scheme, of which none is in force in the budget year.";
    SchemeAsAbove "scheme-as-above" "scheme" "The scheme that the sheet or the heading above says.";
    SchemeInForce "scheme-in-force" "year" "A scheme that was in force in the year.";
    SchemeColumn "scheme-column" "schemes" "A column of schemes, or a scheme in the sheet's name.";
    Column "column" "columns, count" "A column with one of these headings.";
    OneSuchColumn "one-such-column" "column" "One column of a kind.";
    TakesPartInScheme "takes-part-in-scheme" "schemes" "A heading that names the scheme.";
    WhoPays "who-pays" "name" "A heading that says who pays.";
    OwnNumber "own-number" "number, row, sheet" "A number of its own.";
    Theme "theme" "none" "A theme.";
    ChoicesOf "choices-of" "choices" "One or more of the choices of a question.";
    BudgetYear "budget-year" "none" "A budget year.";
    FrameOnce "frame-once" "row, sheet" "Each scheme once in a year.";
    FrameStatus "frame-status" "none" "Estimate or final.";
    ParticipantName "participant-name" "none" "The name of a network or an owner.";
    ParticipantOnce "participant-once" "row, sheet" "Each participant once.";
    ParticipantKind "participant-kind" "none" "What the participant is.";
    FigureOrZero "figure-or-zero" "none" "A figure, and 0 where there is nothing to count.";
    AtMostTeachers "at-most-teachers" "all" "No more than all teachers.";
    StudentsOrAmount "students-or-amount" "none" "A number of students or an amount.";
    DateReceived "date-received" "none" "The day the søknad came in.";
    Category "category" "none" "One of the four categories of søknader.";
    StudyYear "study-year" "none" "A study year.";
}

//! What a file leaves open, with the choices there are.

use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::{Place, Values};

/// Something that cannot be known from the file. As long as one is open there is nothing to apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportQuestion"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// By which it is answered, stable and easy to type: `unit:E`, `year:F`, `sheet`, `struck`. A column is named by its
    /// letter, and where sheets differ also by its sheet: `unit:Dekom!E`.
    pub id: String,
    /// What is asked; the texts are `import-question-<code>` in the locales.
    pub code: QuestionCode,
    /// What the text puts in its places.
    pub values: Values,
    /// What can be answered, at least two.
    pub choices: Vec<Choice>,
    /// The cells, rows, columns or sheets it is about.
    pub concerns: Vec<Place>,
    /// How long an answer holds.
    pub lasts: Lasts,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportChoice"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// By which it is chosen, stable and easy to type.
    pub id: String,
    /// What it does; the texts are `import-choice-<code>` in the locales.
    pub code: ChoiceCode,
    /// What the text puts in its places.
    pub values: Values,
}

/// How long an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportLasts"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Lasts {
    /// It is about the form, and may be remembered for files of the same form.
    Form,
    /// It is about single rows of this file.
    File,
}

codes! {
    /// What is asked; the texts are `import-question-<code>` in the locales.
    QuestionCode "ImportQuestionCode" "import-question";
    Unit "unit" "column, heading" "The heading says something of a unit that can be meant in several ways: kroner, thousands or millions?";
    UnitOfSheet "unit-of-sheet" "words" "A title line says something of the unit of all amounts of the sheet.";
    Year "year" "column, heading, named, year" "The only column of such amounts names another year than the meeting's.";
    YearOfSheet "year-of-sheet" "sheet, named, year" "The sheet's name or title names another year than the meeting's.";
    Sheet "sheet" "sheets, count" "Several sheets hold the same rows.";
    Struck "struck" "count" "Rows are struck through.";
    StruckCells "struck-cells" "count" "Cells that count are struck through in rows that are not.";
    Encoding "encoding" "file" "Which letters the bytes of a text file mean cannot be told.";
    UnknownAmounts "unknown-amounts" "column, heading, count" "A column holds amounts under a heading that nothing knows.";
    MergedAmount "merged-amount" "column, heading, count" "One amount is merged over several rows.";
    OneNumberTwoNames "one-number-two-names" "number, names" "One organisation number stands beside several names.";
    Criteria "criteria" "missing" "The table lacks columns of the three criteria.";
    OwnerName "owner-name" "number, file, meeting" "An organisation number has another name in the file than in the meeting.";
    AboveFrame "above-frame" "count" "Rows apply for more than their scheme has.";
    NumbersTaken "numbers-taken" "count, what" "Rows have numbers under which the meeting has something else of other owners.";
    NumbersUnclear "numbers-unclear" "count, what" "Rows have numbers under which the meeting has another measure of the owner, or the measure of another owner.";
    Same "same" "row, owner, measure" "A row may be one that is in the meeting already.";
    BothChanged "both-changed" "name, field, ours, theirs" "A field was changed in the meeting and in the file since the last import.";
    Gone "gone" "count, what" "Behovsmeldinger or rows of the last edition are not in the file any more.";
    GoneOne "gone-one" "name" "One behovsmelding or row of the last edition is not in the file any more.";
    LetGo "let-go" "count, names" "Amounts are set for groups that lose their last behovsmelding.";
}

codes! {
    /// What a choice does; the texts are `import-choice-<code>` in the locales.
    ChoiceCode "ImportChoiceCode" "import-choice";
    Kroner "kroner" "none" "The amounts are whole kroner.";
    Thousand "thousand" "none" "The amounts are thousands of kroner.";
    Million "million" "none" "The amounts are millions of kroner.";
    ThisYear "this-year" "year" "The amounts are those of the meeting's year.";
    NamedYear "named-year" "named" "The amounts are those of the year that is named.";
    OnlySheet "sheet" "sheet, rows" "This one of the sheets is read, the others are left out.";
    AllSheets "all-sheets" "none" "All the sheets are read.";
    LeaveOut "leave-out" "none" "They are left out.";
    Count "count" "none" "They count like others.";
    Encoding "encoding" "encoding, example" "The file is read in this encoding.";
    Field "field" "field" "The column is this field.";
    Ignore "ignore" "none" "The column is passed over.";
    FirstRow "first-row" "none" "The whole amount is the first row's, and the others have nothing.";
    EachRow "each-row" "none" "Each row has the whole amount.";
    Name "name" "name, rows" "This is the name of all of them.";
    NoneMeets "none" "none" "Nobody meets the criteria yet.";
    AllMeet "all" "none" "Everybody meets the criteria.";
    NameInFile "name-in-file" "name" "The name that the file has is the name of all of them.";
    NameInMeeting "name-in-meeting" "name" "The name that the meeting has is the name of all of them.";
    TakePlace "take-place" "none" "They are new editions of what stands under their numbers.";
    NewNumber "new-number" "none" "They are new, and get numbers that are free.";
    ThisOne "this-one" "number, owner, measure" "It is this one.";
    IsNew "new" "none" "It is a new one.";
    Ours "ours" "ours" "What the meeting says stands.";
    Theirs "theirs" "theirs" "What the file says is taken.";
    Keep "keep" "none" "They stay in the meeting.";
    Remove "remove" "none" "They are taken out, with all that is set for them.";
    OneByOne "one-by-one" "none" "It is answered for each of them.";
    LetGo "let-go" "none" "The amounts are let go of, and the groups follow the rule.";
    Cancel "cancel" "none" "Nothing is imported.";
}

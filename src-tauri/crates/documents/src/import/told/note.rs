//! What was passed over, joined, put in the same form or changed: nothing is silent.

use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::{Place, Values};

/// One kind of thing that was done to the file on its way in, and everywhere it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "ImportNote"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// What was done; the texts are `import-note-<code>` in the locales.
    pub code: NoteCode,
    /// What the text puts in its places; `count` is how many places.
    pub values: Values,
    /// Each place, in the order of the file.
    pub places: Vec<Place>,
}

codes! {
    /// What was done; the texts are `import-note-<code>` in the locales.
    NoteCode "ImportNoteCode" "import-note";
    SumSkipped "sum-skipped" "count" "Sum lines, which are no rows of the table, are passed over.";
    RemarkSkipped "remark-skipped" "count" "Remarks between the rows are passed over.";
    UnfilledSkipped "unfilled-skipped" "count" "Rows that nobody has filled in are passed over.";
    HeadingRepeated "heading-repeated" "count" "Headings that are repeated between the rows are passed over.";
    HeadingApplied "heading-applied" "count" "A lone line holds for the rows below it.";
    StruckLeftOut "struck-left-out" "count" "Struck-through rows are left out, as was answered.";
    StruckCounted "struck-counted" "count" "Struck-through rows count like others, as was answered.";
    ColumnUnknown "column-unknown" "column, heading" "A column is passed over, since nothing knows its heading.";
    ColumnIgnored "column-ignored" "column, heading" "A column is passed over, as was answered.";
    ColumnPointed "column-pointed" "column, heading, field" "A column is read as a field that was chosen by hand.";
    ColumnOtherYear "column-other-year" "column, heading, named" "A column is passed over, since it is of another year.";
    ColumnRetimed "column-retimed" "column, heading, year" "A column that names another year is read as the meeting's year, as was answered.";
    ThousandsRead "thousands-read" "column, heading" "The amounts of a column are thousands, and were multiplied by 1000.";
    MillionsRead "millions-read" "column, heading" "The amounts of a column are millions, and were multiplied by 1 000 000.";
    ColumnHidden "column-hidden" "column, heading" "A hidden column is read like others.";
    RowHidden "row-hidden" "count" "Hidden rows are read like others.";
    TextCleaned "text-cleaned" "count" "Marks that nobody can see were taken from texts, or letters in parts put together.";
    NumberTailCut "number-tail-cut" "count" "Numbers have more digits than a spreadsheet shows; those were cut off.";
    BeneathMerged "beneath-merged" "count" "Values that lie beneath a merged cell, where nobody sees them, are passed over.";
    MergedFilled "merged-filled" "count" "Cells have the value of the merged cell they lie in.";
    MergedAmount "merged-amount" "count" "A merged amount was shared as was answered.";
    PartDerived "part-derived" "count" "A blank part follows from the sum and the other part.";
    NumberGiven "number-given" "count" "Rows without a number were given one.";
    RegionSpelled "region-spelled" "count" "A region is spelled as the county spells it.";
    NameSpelled "name-spelled" "count" "A name with other capitals or signs is spelled as where it stood first.";
    NameChosen "name-chosen" "count" "A name was changed to the one that was chosen for its organisation number.";
    CriteriaAssumed "criteria-assumed" "count" "Criteria without a column are taken as was answered.";
    EditionRecognised "edition-recognised" "count" "Rows were recognised as what is in the meeting though their wording changed, since nothing else could be meant.";
    NumberKept "number-kept" "count" "Rows stand under other numbers in the file than in the meeting, where they keep theirs.";
    NumberChanged "number-changed" "count" "New rows whose numbers are taken were given free ones.";
    AboveFrameLeftOut "above-frame-left-out" "count" "Rows that apply for more than their scheme has are left out, as was answered.";
    AnswerRemembered "answer-remembered" "question, choice" "A question was answered as when such a file came before.";
    FieldRemembered "field-remembered" "heading, field" "A column was pointed at the same field as when such a file came before.";
    SheetHidden "sheet-hidden" "sheet" "A hidden sheet was not read.";
    SheetWithoutTable "sheet-without-table" "sheet" "A sheet without such headings was not read.";
    SheetLeftOut "sheet-left-out" "sheet" "A sheet was left out, as was answered.";
}

//! What the meeting itself asks of an import, and by which names it is answered.

use documents::import::{Answers, Asking, Choice, ChoiceCode, Lasts, Place, Question, QuestionCode, RowPlace, Values};
use forum::Need;

use super::merging::Stands;

/// The first words of the ids of the meeting's own questions; all others are the importer's.
const OWN: [&str; 8] =
    ["owner-name", "above-frame", "numbers-taken", "numbers-unclear", "same", "both", "gone", "let-go"];

/// The answers to the meeting's own questions, and those to the file's.
pub(in crate::import) fn divided(answers: &Answers) -> (Answers, Answers) {
    let is_own = |id: &str| OWN.contains(&id.split(':').next().unwrap_or(id));
    let (own, of_file) = answers.choices.clone().into_iter().partition(|(id, _)| is_own(id));
    let own = Answers { choices: own, ..Answers::default() };
    (own, Answers { choices: of_file, fields: answers.fields.clone(), ..Answers::default() })
}

/// What rows are called in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Behovsmeldinger.
    Needs,
    /// Rows of another table.
    Rows,
}

impl What {
    /// Whether one of such an edition came with a file. Behovsmeldinger always do, also where an earlier program did not
    /// write down with which; other rows may be typed.
    pub fn came_with_a_file(self, edition: Option<u64>) -> bool {
        match self {
            What::Needs => true,
            What::Rows => edition.is_some(),
        }
    }

    fn word(self) -> String {
        match self {
            What::Needs => "needs".to_owned(),
            What::Rows => "rows".to_owned(),
        }
    }
}

/// Values by their names.
pub(super) fn values<const N: usize>(named: [(&str, String); N]) -> Values {
    named.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The place of a row, with what it is.
pub(super) fn place(row: &RowPlace, need: &Need) -> Place {
    Place { sheet: row.sheet.clone(), row: row.row, column: String::new(), value: title(need) }
}

/// «Fjordvik kommune – Lesing i lag».
pub(super) fn title(need: &Need) -> String {
    format!("{} – {}", need.owner.name, need.measure)
}

fn choice(id: &str, code: ChoiceCode) -> Choice {
    Choice { id: id.to_owned(), code, values: Values::new() }
}

fn named(id: &str, code: ChoiceCode, name: &str) -> Choice {
    Choice { id: id.to_owned(), code, values: values([("name", name.to_owned())]) }
}

/// Which name an organisation number has, when the file and the meeting say different ones. The same is asked of next year's
/// file, so the answer lasts.
pub(super) fn owner_name(
    asking: &mut Asking,
    (digits, number): (&str, &str),
    (file, meeting): (&str, &str),
    concerns: Vec<Place>,
) -> Option<Stands> {
    let answer = asking.ask(Question {
        id: format!("owner-name:{digits}"),
        code: QuestionCode::OwnerName,
        values: values([("number", number.to_owned()), ("file", file.to_owned()), ("meeting", meeting.to_owned())]),
        choices: vec![
            named("file", ChoiceCode::NameInFile, file),
            named("meeting", ChoiceCode::NameInMeeting, meeting),
        ],
        concerns,
        lasts: Lasts::Form,
    })?;
    Some(if answer == "file" { Stands::Theirs } else { Stands::Ours })
}

/// Whether rows that apply for more than their scheme has count. True when they do.
pub(super) fn above_frame(asking: &mut Asking, concerns: Vec<Place>) -> Option<bool> {
    let answer = asking.ask(Question {
        id: "above-frame".to_owned(),
        code: QuestionCode::AboveFrame,
        values: values([("count", concerns.len().to_string())]),
        choices: vec![choice("count", ChoiceCode::Count), choice("leave-out", ChoiceCode::LeaveOut)],
        concerns,
        lasts: Lasts::File,
    })?;
    Some(answer == "count")
}

/// What rows are whose numbers are taken in the meeting.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// New editions of what stands there.
    Takes,
    /// New ones.
    IsNew,
}

/// What rows with such numbers are. `code` says by what they are unlike what stands there.
pub(super) fn numbers(asking: &mut Asking, code: QuestionCode, what: What, concerns: Vec<Place>) -> Option<Number> {
    let answer = asking.ask(Question {
        id: code.code().to_owned(),
        code,
        values: values([("count", concerns.len().to_string()), ("what", what.word())]),
        choices: vec![choice("take-place", ChoiceCode::TakePlace), choice("new-number", ChoiceCode::NewNumber)],
        concerns,
        lasts: Lasts::File,
    })?;
    Some(if answer == "take-place" { Number::Takes } else { Number::IsNew })
}

/// Which behovsmelding a row is: the id of one of these, or `new`.
pub(super) fn same(asking: &mut Asking, id: &str, row: (&RowPlace, &Need), among: &[&Need]) -> Option<String> {
    let (at, need) = row;
    let this_one = |known: &&Need| Choice {
        id: known.id.to_string(),
        code: ChoiceCode::ThisOne,
        values: values([
            ("number", known.number.to_string()),
            ("owner", known.owner.name.clone()),
            ("measure", known.measure.clone()),
        ]),
    };
    asking.ask(Question {
        id: id.to_owned(),
        code: QuestionCode::Same,
        values: values([
            ("row", at.row.to_string()),
            ("owner", need.owner.name.clone()),
            ("measure", need.measure.clone()),
        ]),
        choices: among.iter().map(this_one).chain([choice("new", ChoiceCode::IsNew)]).collect(),
        concerns: vec![place(at, need)],
        lasts: Lasts::File,
    })
}

/// Which of two stands where the meeting and the file both changed a field.
pub(super) fn both_changed(
    asking: &mut Asking,
    (id, name): (&str, &str),
    field: &str,
    [ours, theirs]: [String; 2],
    concerns: Place,
) -> Option<Stands> {
    let with =
        |id: &str, code, value: &String| Choice { id: id.to_owned(), code, values: values([(id, value.clone())]) };
    let answer = asking.ask(Question {
        id: format!("both:{id}:{field}"),
        code: QuestionCode::BothChanged,
        choices: vec![with("ours", ChoiceCode::Ours, &ours), with("theirs", ChoiceCode::Theirs, &theirs)],
        values: values([("name", name.to_owned()), ("field", field.to_owned()), ("ours", ours), ("theirs", theirs)]),
        concerns: vec![concerns],
        lasts: Lasts::File,
    })?;
    Some(if answer == "theirs" { Stands::Theirs } else { Stands::Ours })
}

/// What becomes of what is gone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gone {
    /// They stay.
    Keep,
    /// They are taken out.
    Remove,
    /// Each is asked about.
    OneByOne,
}

/// What becomes of all that are gone.
pub(super) fn gone(asking: &mut Asking, what: What, file: &str, gone: &[&str]) -> Option<Gone> {
    let mut choices = vec![choice("keep", ChoiceCode::Keep), choice("remove", ChoiceCode::Remove)];
    if gone.len() > 1 {
        choices.push(choice("one-by-one", ChoiceCode::OneByOne));
    }
    let answer = asking.ask(Question {
        id: "gone".to_owned(),
        code: QuestionCode::Gone,
        values: values([("count", gone.len().to_string()), ("what", what.word())]),
        choices,
        concerns: gone.iter().map(|name| place_of_gone(file, name)).collect(),
        lasts: Lasts::File,
    })?;
    Some(match answer.as_str() {
        "remove" => Gone::Remove,
        "one-by-one" => Gone::OneByOne,
        _ => Gone::Keep,
    })
}

/// What becomes of one that is gone.
pub(super) fn gone_one(asking: &mut Asking, file: &str, id: &str, name: &str) -> Option<Gone> {
    let answer = asking.ask(Question {
        id: format!("gone:{id}"),
        code: QuestionCode::GoneOne,
        values: values([("name", name.to_owned())]),
        choices: vec![choice("keep", ChoiceCode::Keep), choice("remove", ChoiceCode::Remove)],
        concerns: vec![place_of_gone(file, name)],
        lasts: Lasts::File,
    })?;
    Some(if answer == "remove" { Gone::Remove } else { Gone::Keep })
}

fn place_of_gone(file: &str, name: &str) -> Place {
    Place { sheet: file.to_owned(), row: 0, column: String::new(), value: name.to_owned() }
}

/// «12 Fjordvik kommune – Lesing i lag».
pub(super) fn numbered(need: &Need) -> String {
    format!("{} {}", need.number, title(need))
}

/// What is done with amounts of groups that lose their last behovsmelding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Losing {
    /// They are let go of.
    LetGo,
    /// Nothing is imported.
    Cancel,
}

/// Asks about such amounts. Gives the question too: one that is answered with `cancel` stays open.
pub(super) fn let_go(asking: &mut Asking, names: &[String]) -> (Option<Losing>, Question) {
    let question = Question {
        id: "let-go".to_owned(),
        code: QuestionCode::LetGo,
        values: values([("count", names.len().to_string()), ("names", names.join(", "))]),
        choices: vec![choice("let-go", ChoiceCode::LetGo), choice("cancel", ChoiceCode::Cancel)],
        concerns: Vec::new(),
        lasts: Lasts::File,
    };
    let answer = asking.ask(question.clone());
    (answer.map(|answer| if answer == "let-go" { Losing::LetGo } else { Losing::Cancel }), question)
}

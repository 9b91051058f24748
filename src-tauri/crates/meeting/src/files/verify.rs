//! Checks a whole file: the store checks the chain and the rows, this adds that every sum tallies and that every
//! frozen version's amounts are those the rules give, that every draft can be reckoned and that copies can be kept.

use std::path::Path;

use documents::Texts;
use store::{Contents, MeetingFile, Warning};

use crate::clock::Clock;
use crate::command::Refusal;
use crate::desk;
use crate::state::frozen::Frozen;
use crate::state::record::Standing;
use crate::state::{State, record};
use crate::view::FileWarning;

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The last entry of the journal.
    pub revision: u64,
    /// The journal's head (*kontrollkode*).
    pub head: String,
    /// What is wrong, one line each: a code, then what and where.
    pub problems: Vec<String>,
    /// What is to be known of the file although nothing of it is wrong: that it may lack the last, for one.
    pub warnings: Vec<FileWarning>,
}

impl Verified {
    /// The problems for people, one line each: the code, what it means, then what and where.
    pub fn in_words(&self, texts: &Texts) -> Vec<String> {
        let told = |problem: &String| {
            let (code, what) = problem.split_once(": ").unwrap_or((problem, ""));
            format!("{code}: {} ({what})", texts.get(&format!("problem-{code}"), &[]))
        };
        self.problems.iter().map(told).collect()
    }
}

/// Checks the file. A damaged file is answered with its problems; what is not a meeting file is refused.
pub fn verify(path: &Path, clock: Clock) -> Result<Verified, Refusal> {
    let file = match MeetingFile::open(path, clock()) {
        Ok(file) => file,
        Err(store::OpenError::Damaged { problems, .. }) => {
            let mut problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            problems.extend(of_damaged(path));
            // A copy that was taken in the midst of a change is cut off there: likely that is the damage.
            let warnings = store::copied_while_open(path).iter().map(FileWarning::from).collect();
            return Ok(Verified { revision: 0, head: String::new(), problems, warnings });
        }
        Err(error) => return Err(error.into()),
    };
    let mut problems: Vec<String> = file.verify().iter().map(ToString::to_string).collect();
    let state = of_versions(file.contents()?, desk::standing(&file), &mut problems)?;
    if let Some(Warning::NoBackup { path, detail }) = file.backup_problem() {
        problems.push(format!("no-backup: {}: {detail}", path.display()));
    }
    problems.extend(of_rules(&state));
    let warnings = file.warnings().iter().map(FileWarning::from).collect();
    Ok(Verified { revision: file.revision(), head: file.head().to_owned(), problems, warnings })
}

/// What does not hold by the rules in a file whose rows were altered outside the program: which vote, which minutes, which sum. What
/// cannot be read says nothing.
fn of_damaged(path: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(contents) = store::contents_of_damaged(path) else { return problems };
    match of_versions(contents, Standing::default(), &mut problems) {
        Ok(state) => problems.extend(of_rules(&state)),
        Err(refusal) => problems.push(format!("proceedings: {refusal}")),
    }
    problems
}

/// The meeting, and what does not hold in its versions.
fn of_versions(contents: Contents, standing: Standing, problems: &mut Vec<String>) -> Result<State, Refusal> {
    for version in &contents.versions {
        if let Some(fault) = Frozen::fault(&version.content) {
            problems.push(format!("version-amounts: version {}: {fault}", version.hash));
        }
    }
    record::state(contents, standing)
}

/// What does not hold by the rules: of money, and of meetings.
fn of_rules(state: &State) -> Vec<String> {
    let mut problems = Vec::new();
    for (draft, trouble) in state.troubles() {
        problems.push(format!("draft-not-reckoned: draft «{}»: {}", draft.name, trouble.refusal));
    }
    problems.extend(state.year.faults().into_iter().map(|fault| format!("proceedings: {fault}")));
    for scheme in &state.shown().schemes {
        let placed = scheme.committed + scheme.set_aside + scheme.allocated + scheme.unallocated;
        let estimates = scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.amount);
        let given = scheme.needs.iter().map(|line| line.amount).chain(estimates).sum();
        if placed != scheme.frame || scheme.allocated != given {
            problems.push(format!("tally: {} does not go up: {placed} of {}", scheme.scheme, scheme.frame));
        }
    }
    problems
}

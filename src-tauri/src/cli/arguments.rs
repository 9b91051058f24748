//! What can be said on the command line, and its help.

mod room;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use forum::Language;
use meeting::TemplateTable;
use meeting::view::InnstillingStage;

use super::lists::{self, Document, ListOf, Table};
pub use room::{Host, RoomCheck};

const EXIT: &str =
    "Exit: 0 done, 1 refused (one line on stderr: a code, then what happened and what to do), 2 wrong use.";

/// The meeting in which public money is shared out.
#[derive(Debug, Parser)]
#[command(
    name = "innstilling",
    version,
    after_help = EXIT,
    after_long_help = format!(
        "Without a command the application opens, with FILE in it. stdout is the answer, stderr is for people.\n\n\
         Examples:\n  \
         innstilling new mars.innstilling --example nordland-2023\n  \
         innstilling import mars.innstilling behovsmeldinger.xlsx\n  \
         innstilling allocate mars.innstilling\n  \
         innstilling do mars.innstilling commands.jsonl\n  \
         innstilling print mars.innstilling innstilling -o innstilling.pdf\n\n{EXIT}"
    )
)]
pub struct Arguments {
    /// Opens this meeting file or review copy in the application.
    pub file: Option<PathBuf>,
    /// In which language to answer; else the system's (LC_ALL, LC_MESSAGES, LANG), else bokmål. JSON is the same in all.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub language: Option<Tongue>,
    /// Answers in the terminal instead.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a meeting file.
    #[command(after_long_help = format!(
        "Writes FILE and keeps two backups beside it; nothing else. An existing file is never written over.\n\n\
         Examples:\n  innstilling new mars.innstilling --example nordland-2023\n  \
         innstilling new mars.innstilling --preset kollektiv-2026 --date 2026-03-13 --place Bodø\n  \
         innstilling new 2027.innstilling --from 2026.innstilling\n\n{EXIT}"
    ))]
    New(New),
    /// Brings behovsmeldinger, or with --table another table, in from a workbook or a CSV file. With a problem or a question in it, nothing is changed.
    #[command(after_long_help = format!(
        "Reads WORKBOOK and changes FILE, as one change that one undo takes back. What cannot be known is asked: the refusal \
         `questions-open` lists the questions with their choices, and --answer and --map answer them. Answers are kept in \
         FILE by the workbook's headings, so that the same form asks nothing next time. The same file, corrected, tells what is \
         new, changed and gone; what the forum set itself stays.\n\n\
         Examples:\n  innstilling import mars.innstilling behovsmeldinger.xlsx --dry-run\n  \
         innstilling import mars.innstilling behovsmeldinger.csv --answer unit:E=thousand --map \"Sum UH=university-amount\"\n  \
         innstilling import mars.innstilling rammer.csv --table frames\n  \
         innstilling import mars.innstilling rapporter.csv --table reports --dry-run\n\n{EXIT}"
    ))]
    Import(Import),
    /// Shows amounts, findings and, as JSON, the explanation of each amount.
    #[command(after_long_help = format!(
        "Reads FILE; nothing in it is changed.\n\n\
         Examples:\n  innstilling allocate mars.innstilling\n  \
         innstilling allocate mars.innstilling --draft \"Utkast B\" --json\n\n{EXIT}"
    ))]
    Allocate {
        /// The meeting file.
        file: PathBuf,
        /// The draft, when it is not the working draft.
        #[arg(long)]
        draft: Option<String>,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Divides an amount by the division rule alone; JSON in and out.
    #[command(after_long_help = format!(
        "Touches no meeting file. A case says the amount, the unit to round to (1 when left out), the method \
         (largest-remainder when left out; or sainte-lague), and the claims.\n\n\
         Example:\n  echo '{{\"amount\":100,\"claims\":[{{\"id\":\"a\",\"weight\":1}},{{\"id\":\"b\",\"weight\":2,\"cap\":50}}]}}' \
         | innstilling divide\n\n{EXIT}"
    ))]
    Divide {
        /// The case; from stdin when it is left out.
        case: Option<PathBuf>,
    },
    /// Carries out commands, one JSON object a line, and answers each with one line of JSON.
    #[command(name = "do", after_long_help = format!(
        "Changes FILE, by the same door as the windows: what they refuse is refused here. Each command is carried out with the \
         revision before it; a line may say `\"seen\"` with another, and is refused as `stale` when the meeting has moved on. \
         Empty lines are passed over. The first refusal stops the script unless --go-on is given; what was done before it \
         stays done.\n\n\
         Commands: assets/schema/commands.schema.json, with an example of each in commands.examples.jsonl.\n\n\
         Examples:\n  innstilling do mars.innstilling commands.jsonl\n  \
         echo '{{\"do\":\"lock\",\"need\":\"rekom-1\"}}' | innstilling do mars.innstilling\n\n\
         Answers:\n  {{\"ok\":true,\"revision\":7,\"line\":1,\"stage\":\"draft\",\"moved\":[{{\"need\":\"rekom-1\",\"amount\":111000}}]}}\n  \
         {{\"ok\":false,\"code\":\"adjust-locked\",\"detail\":\"need rekom-1 is locked\",\"line\":2}}\n\n\
         Exit: 0 all done, 1 any refused, 2 wrong use."
    ))]
    Do {
        /// The meeting file.
        file: PathBuf,
        /// The commands; from stdin when it is left out.
        commands: Option<PathBuf>,
        /// Goes on after a refusal.
        #[arg(long)]
        go_on: bool,
    },
    /// Opens the room of a meeting without a window: laptops join, follow and vote.
    #[command(after_long_help = format!(
        "Changes FILE as the leader and the seats say. Listens on the one address that --bind names, and answers first with one \
         JSON line: address, fingerprint, code to type, and the invitations of the seats without a device, unless --invitations \
         names a folder for them. Then it reads one command a line from stdin, those of `do` and these: show-room, approve, \
         approve-invited, deny, revoke, new-code, invite, let-browsers-command, close-room. Each is answered by one line, as by `do`; \
         what happens at the door is told in lines with `room`. The room ends with close-room, the end of stdin or a signal to end.\n\n\
         The room's key and its devices are kept in the user's own folder for programs' data, or in the folder that --keep names, \
         never beside FILE. What laptops say: src-tauri/crates/room/PROTOCOL.md.\n\n\
         Example:\n  innstilling host mars.innstilling --bind 192.168.1.20:8443 --invitations invitasjoner\n\n\
         Lines:\n  {{\"do\":\"approve-invited\"}}\n  {{\"do\":\"approve\",\"knock\":3,\"face\":{{\"as\":\"seat\",\"seat\":\"s2\"}}}}\n\n{EXIT}"
    ))]
    Host(Host),
    /// Looks for what may keep laptops out of the room, and says what to do.
    #[command(after_help = format!(
        "Without --at: from the leader's machine, days before or at the door. With --at: from a laptop that cannot get in.\n\n\
         Example:\n  innstilling room-check --bind 192.168.1.20:8443\n  innstilling room-check --at 192.168.1.20:8443\n\n{EXIT}"
    ))]
    RoomCheck(RoomCheck),
    /// Shows what the meeting holds, part by part.
    #[command(after_long_help = format!(
        "Reads FILE; nothing in it is changed. PART is one of: meeting, year, schemes, regions, draft, drafts, needs, notes, seats, \
         decision, wall, file, frames, participants, commitments, unspent, bases, applications, assessments, stages, model, \
         follow-up, ahead (days, whom to call, terms, coverage, inbox), due (late, due, next meeting, owed), annual (årshjul), lists, versions, journal, history. Without PART everything is shown. What the JSON holds: assets/schema/views.schema.json.\n\n\
         Examples:\n  innstilling show mars.innstilling\n  innstilling show mars.innstilling draft --json\n\n{EXIT}"
    ))]
    Show {
        /// The meeting file.
        file: PathBuf,
        /// Which part.
        part: Option<String>,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Reads the journal: when, who, what, before and after.
    #[command(after_long_help = format!(
        "Reads FILE; nothing in it is changed. Columns stand apart by tabs: revision, local time, who, what, before, after.\n\n\
         Examples:\n  innstilling journal mars.innstilling\n  \
         innstilling journal mars.innstilling --search \"bindal lås\" --json\n\n{EXIT}"
    ))]
    Journal {
        /// The meeting file.
        file: PathBuf,
        /// Only the lines in which every word of this stands.
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Writes a list out as CSV, or the årshjul as a calendar.
    #[command(after_long_help = format!(
        "Reads FILE and writes OUT, beside FILE when it is left out. OUT is never a meeting file or an existing file of another kind.\n\n\
         Examples:\n  innstilling export mars.innstilling seats -o plasser.csv\n  \
         innstilling export mars.innstilling reports -o rapporter.csv\n  \
         innstilling export mars.innstilling calendar -o aarshjul.ics\n\n{EXIT}"
    ))]
    Export {
        /// The meeting file.
        file: PathBuf,
        /// Which list; `calendar` is the årshjul and the meetings for other calendars (.ics).
        #[arg(value_parser = lists::list_of())]
        list: ListOf,
        /// Where the list goes.
        #[arg(short, long)]
        out: Option<PathBuf>,
    },
    /// Writes an empty workbook to fill in, which `import` reads back without a question.
    #[command(after_long_help = format!(
        "Writes OUT. With --for the workbook has the years, schemes, regions and questions of a meeting file, which is only read.\n\n\
         Examples:\n  innstilling template behovsmeldinger.xlsx --for mars.innstilling\n  \
         innstilling template rammer.xlsx --table frames --year 2026\n\n{EXIT}"
    ))]
    Template(Template),
    /// Prints a document as PDF.
    #[command(after_long_help = format!(
        "Reads FILE and writes OUT, beside it first and then in its place; without --out beside FILE, named after it. \
         --language is the paper's here, bokmål when left out. OUT is never a meeting file, a backup of one, or an existing file of another kind.\n\n\
         Example:\n  innstilling print mars.innstilling innstilling --language nn -o innstilling.pdf\n  \
         innstilling print mars.innstilling innstilling --kept preliminary --scheme rekom\n  \
         innstilling print mars.innstilling protokoll --text\n\n{EXIT}"
    ))]
    Print(Print),
    /// Keeps a file with a case, a row of a list of the year, a behovsmelding or a meeting.
    #[command(after_long_help = format!(
        "Keeps PATH in FILE with its hash, as it is; at most 50 MB.\n\n\
         Examples:\n  innstilling attach mars.innstilling 4/23 notat.pdf\n  \
         innstilling attach mars.innstilling row:3 avtale.pdf\n  \
         innstilling attach mars.innstilling need:dekom-85 melding.pdf\n  \
         innstilling attach mars.innstilling meeting:m1 aarshjul.pdf\n\n{EXIT}"
    ))]
    Attach {
        /// The meeting file.
        file: PathBuf,
        /// The number of the case; or `row:` with the number of a row, `need:` or `meeting:` with an id.
        with: String,
        /// The file to keep.
        path: PathBuf,
    },
    /// Takes a file that is kept away.
    Detach {
        /// The meeting file.
        file: PathBuf,
        /// The number of the case; or `row:` with the number of a row, `need:` or `meeting:` with an id.
        with: String,
        /// The name of the file.
        name: String,
    },
    /// Writes a whole copy of a meeting file, read back and checked.
    #[command(after_long_help = format!(
        "Reads FILE and writes TO, never over a file that is there. A copy that is taken by a file manager while the meeting is open\n\
         may lack the last; this one does not.\n\n\
         Example:\n  innstilling copy mars.innstilling arkiv/mars.innstilling\n\n{EXIT}"
    ))]
    Copy {
        /// The meeting file.
        file: PathBuf,
        /// Where the copy goes.
        to: PathBuf,
    },
    /// Checks the file: the chain of the journal, sums, votes, stored amounts, drafts and backups.
    #[command(after_long_help = format!(
        "Reads FILE; nothing in it is changed. Each problem is one line: a code, then what and where.\n\n\
         Example:\n  innstilling verify mars.innstilling --json\n\n\
         Exit: 0 in order, 1 problems or refused, 2 wrong use."
    ))]
    Verify {
        /// The meeting file.
        file: PathBuf,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// What `new` is told.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("source").required(true).args(["example", "preset", "old"]))]
pub struct New {
    /// Where; must not exist.
    pub file: PathBuf,
    /// A whole example meeting: nordland-2023, rogaland-2025 or innlandet-2022.
    #[arg(long)]
    pub example: Option<String>,
    /// The rules only: nordland-2023, rogaland-2025, innlandet-2022 or kollektiv-2026.
    #[arg(long)]
    pub preset: Option<String>,
    /// The next year of this meeting file, which stays as it is: what stands from year to year is carried over, and what must be given anew is told.
    #[arg(long = "from", value_name = "OLD", conflicts_with_all = ["date", "place"])]
    pub old: Option<PathBuf>,
    /// The day of the meeting, as 2026-03-13. Left out, the date is not set.
    #[arg(long)]
    pub date: Option<chrono::NaiveDate>,
    /// Where the meeting is held.
    #[arg(long)]
    pub place: Option<String>,
}

/// What `import` is told.
#[derive(Debug, Args)]
pub struct Import {
    /// The meeting file.
    pub file: PathBuf,
    /// The workbook (.xlsx) or CSV file.
    pub workbook: PathBuf,
    /// What the file holds, when it is not behovsmeldinger.
    #[arg(long, value_name = "TABLE", value_parser = lists::table())]
    pub table: Option<Table>,
    /// Answers a question of the file; can be given again for another.
    #[arg(long = "answer", value_name = "QUESTION=CHOICE", value_parser = pair)]
    pub answers: Vec<(String, String)>,
    /// Points a column at a field, or at `ignore`; can be given again for another.
    #[arg(long = "map", value_name = "HEADING=FIELD", value_parser = pair)]
    pub fields: Vec<(String, String)>,
    /// Only lists what would come in, each problem and each question.
    #[arg(long)]
    pub dry_run: bool,
    /// Answers as JSON.
    #[arg(long)]
    pub json: bool,
}

/// What `template` is told.
#[derive(Debug, Args)]
pub struct Template {
    /// Where the workbook goes.
    pub out: PathBuf,
    /// Which table.
    #[arg(long, value_name = "TABLE", default_value = "needs")]
    pub table: TemplateOf,
    /// The meeting file it is for: its year, schemes, regions and questions stand in the workbook.
    #[arg(long = "for", value_name = "FILE")]
    pub meeting: Option<PathBuf>,
    /// The budget year, when no meeting file is named; this year when it is left out.
    #[arg(long)]
    pub year: Option<i32>,
}

/// A table that an empty workbook is written for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum TemplateOf {
    /// Behovsmeldinger.
    Needs,
    /// Networks and owners with their key figures.
    Participants,
    /// Last year's amounts.
    Shares,
    /// Frames, of one year or several.
    Frames,
    /// Søknader to the 30 % part.
    Applications,
}

impl From<TemplateOf> for TemplateTable {
    fn from(table: TemplateOf) -> TemplateTable {
        match table {
            TemplateOf::Needs => TemplateTable::Needs,
            TemplateOf::Participants => TemplateTable::Participants,
            TemplateOf::Shares => TemplateTable::Shares,
            TemplateOf::Frames => TemplateTable::Frames,
            TemplateOf::Applications => TemplateTable::Applications,
        }
    }
}

/// Two texts with a `=` between them. A heading may hold one itself, so the last one parts them.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        Some(_) | None => Err("write it as NAME=VALUE".to_owned()),
    }
}

/// What `print` is told.
#[derive(Args, Debug)]
pub struct Print {
    /// The meeting file.
    pub file: PathBuf,
    /// Which document; `annual` is the årshjul, the last ones are the lists of the year.
    #[arg(value_parser = lists::document())]
    pub document: Document,
    /// Of which meeting; of the one at hand when it is left out.
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// About whom, in the document `person`: their id, as `show FILE year --json` has it.
    #[arg(long, value_name = "ID")]
    pub person: Option<String>,
    /// In the document `innstilling`: a version that was kept on its way.
    #[arg(long, value_name = "STAGE", value_parser = lists::stage())]
    pub kept: Option<InnstillingStage>,
    /// In the document `innstilling`: an extract with one scheme, by its id.
    #[arg(long, value_name = "ID")]
    pub scheme: Option<String>,
    /// Answers with the minutes as text to copy out.
    #[arg(long, conflicts_with = "out")]
    pub text: bool,
    /// Where the PDF goes; beside the meeting file when it is left out.
    #[arg(short, long)]
    pub out: Option<PathBuf>,
}

/// A language to answer or print in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Tongue {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Language {
        match tongue {
            Tongue::Nb => Language::Nb,
            Tongue::Nn => Language::Nn,
            Tongue::En => Language::En,
        }
    }
}

//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use forum::Language;

/// The meeting in which public money is shared out.
#[derive(Debug, Parser)]
#[command(name = "innstilling", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// Opens this meeting file or review copy in the application.
    pub file: Option<PathBuf>,
    /// Answers in the terminal instead.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a meeting file.
    #[command(group = clap::ArgGroup::new("from").required(true).args(["example", "preset"]))]
    New {
        /// Where; must not exist.
        file: PathBuf,
        /// A whole example meeting: nordland-2023, rogaland-2025 or innlandet-2022.
        #[arg(long)]
        example: Option<String>,
        /// The rules only: nordland-2023, rogaland-2025, innlandet-2022 or kollektiv-2026.
        #[arg(long)]
        preset: Option<String>,
    },
    /// Brings behovsmeldinger in from a workbook or a CSV file. With a problem in it, nothing is changed.
    Import {
        /// The meeting file.
        file: PathBuf,
        /// The workbook (.xlsx) or CSV file.
        workbook: PathBuf,
        /// Only lists what would come in and each problem.
        #[arg(long)]
        dry_run: bool,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows amounts, findings and, as JSON, the explanation of each amount.
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
    Divide {
        /// The case; from stdin when it is left out.
        case: Option<PathBuf>,
    },
    /// Prints a document as PDF.
    Print {
        /// The meeting file.
        file: PathBuf,
        /// Which document.
        document: Document,
        /// In which language.
        #[arg(long, default_value = "nb")]
        language: Tongue,
        /// Where the PDF goes.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Checks the file: the chain of the journal, sums, votes and stored amounts.
    Verify {
        /// The meeting file.
        file: PathBuf,
        /// Answers as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// A document that can be printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Document {
    /// The forum's recommendation.
    Innstilling,
}

/// A language of paper.
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

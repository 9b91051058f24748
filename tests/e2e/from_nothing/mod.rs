//! A new county, from an empty file to closed minutes, without a mouse: body and rules, seats, a meeting, cases, agenda, a frame, behovsmeldinger by hand, roll,
//! habilitet, a vote by hands and one by roll call, decisions and minutes. Each step is looked over by axe in light and dark, and a
//! picture is kept. The seats and the cases are constructed.

mod holding;
mod money;
mod setting_up;

use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::Running;

use crate::faces::look_at;

/// The language that the page is read in.
#[derive(Clone, Copy)]
enum Language {
    Bokmaal,
    Nynorsk,
}

/// The year that is set up and held, with the window it is done in.
struct Year {
    running: Running,
    language: Language,
}

impl Year {
    /// What the page says, in the language it is read in.
    fn say(&self, bokmaal: &'static str, nynorsk: &'static str) -> &'static str {
        match self.language {
            Language::Bokmaal => bokmaal,
            Language::Nynorsk => nynorsk,
        }
    }

    /// Looks at the page: axe in light and dark, and a picture.
    async fn look(&self, step: &str) -> Outcome {
        look_at(&self.running, "^Innstilling", &format!("year-{}-{step}", self.say("nb", "nn"))).await
    }
}

/// From an empty file to closed minutes, in one language.
async fn a_whole_year(language: Language) -> Outcome {
    let desk = Desk::new()?;
    let file = desk.meetings().join("Fjellfylket 2026.innstilling");
    let year = Year { running: Running::start(&desk, None).await?, language };
    year.begin(&file).await?;
    year.forum().await?;
    year.plan().await?;
    year.frame().await?;
    year.needs().await?;
    year.open_meeting().await?;
    year.agree_on_the_notice().await?;
    year.vote_by_hands_without_who_is_tied().await?;
    year.vote_by_names().await?;
    year.close().await?;
    let code = year.say("nb", "nn");
    let votes = "4 for, 1 mot, 0 blankt";
    year.running.close().await?;
    assert!(answer(["verify".as_ref(), file.as_os_str()])?.starts_with("i orden"), "the file is whole");
    let shared = answer(["allocate".as_ref(), file.as_os_str()])?;
    assert!(shared.contains("Lesing i alle fag") || shared.contains("250 000"), "what was typed is shared:\n{shared}");
    let name = file.to_str().ok_or("the path is not text")?;
    let minutes = answer(["print", name, "protokoll", "--language", code, "--text"])?;
    assert!(minutes.contains("KS Fjellfylket") && minutes.contains(votes), "the protokoll tells of it:\n{minutes}");
    Ok(())
}

#[tokio::test]
async fn a_new_county_comes_by_keyboard_alone_from_an_empty_file_to_closed_minutes() -> Outcome {
    a_whole_year(Language::Bokmaal).await
}

#[tokio::test]
async fn a_new_county_comes_by_keyboard_alone_to_closed_minutes_in_nynorsk() -> Outcome {
    a_whole_year(Language::Nynorsk).await
}

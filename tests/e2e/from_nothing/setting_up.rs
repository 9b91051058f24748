//! Before the meeting: the file, the body with its rules, the seats, the meeting with its cases and their order.

use std::path::Path;

use fantoccini::key::Key;
use whole_program::window::wait;
use whole_program::{Outcome, screen};

use super::{Language, Year};

/// Six seats as they are copied from a workbook (constructed).
const SEATS: &str = "\
Gruppe\tOrganisasjon\tRegion\tStemmerett
KS\tKS Fjellfylket\t\tja
PBL\tPBL Fjellfylket\t\tja
UH\tHøgskolen i Fjell\t\tja
Kommune\tNordre Dal kommune\tDal\tja
Kommune\tSøndre Dal kommune\tDal\tja
Fagforbund\tLærerlaget i Fjell\t\tja
";

impl Year {
    /// An empty file with a county's rules, named in the system's dialog; the page then asks what nobody knows but the leader.
    pub(super) async fn begin(&self, file: &Path) -> Outcome {
        let running = &self.running;
        running.reads("Nordland 2023").await?;
        if let Language::Nynorsk = self.language {
            running.pick_by_key("Språk", "Nynorsk").await?;
        }
        running.reads(self.say("på denne maskinen ennå", "på denne maskina enno")).await?;
        self.look("01-start").await?;
        running.tab_to("Kollektiv kompetanseutvikling 2026…").await?;
        running.press(Key::Enter).await?;
        const DIALOG: &str = "Lagre nytt møte som";
        wait("the dialog is there", || async { Ok(screen::is_seen(DIALOG).then_some(())) }).await?;
        // A dialog that is gone has taken it, also when it went slowly.
        wait("the dialog has taken the path", || async {
            let answered = screen::answer_with_path(DIALOG, file)?;
            Ok((answered || file.is_file()).then_some(()))
        })
        .await?;
        running.write_by_key("Dato", "12.03.2026").await?;
        running.write_by_key(self.say("Sted", "Stad"), "Fjellby").await?;
        running.write_by_key("Forum", "Samarbeidsforum i Fjellfylket").await?;
        running.write_by_key("Sekretariat", "Statsforvalteren i Fjellfylket").await?;
        self.look("02-begun").await?;
        running.enter_on("Lagre").await?;
        running.reads("Samarbeidsforum i Fjellfylket").await
    }

    /// The body with its rules, and seats that are pasted.
    pub(super) async fn forum(&self) -> Outcome {
        let running = &self.running;
        running.place('f', "Forum").await?;
        running.open_by_key("Endre Samarbeidsforum…").await?;
        running.pick_by_key("Vedtaksført når", self.say("et fast antall", "eit fast tal")).await?;
        running.write_by_key(self.say("Hvor mange", "Kor mange"), "4").await?;
        running.write_by_key(self.say("Regelen står i", "Regelen står i"), "forretningsorden § 4").await?;
        self.look("03-rules").await?;
        running.answer_by_key("Lagre organet").await?;
        running.reads(self.say("Vedtaksført når minst 4 er her.", "Vedtaksført når minst 4 er her.")).await?;
        running.open_by_key(self.say("Lim inn fra Excel", "Lim inn frå Excel")).await?;
        running.paste_by_key("Rader", SEATS).await?;
        running.reads(self.say("6 plasser er lest.", "6 plassar er lesne.")).await?;
        self.look("04-seats").await?;
        running.answer_by_key(self.say("Legg til plassene", "Legg til plassane")).await?;
        running.reads("Lærerlaget i Fjell").await?;
        self.look("05-forum").await
    }

    /// The meeting with its times, two more cases, and the order of the agenda.
    pub(super) async fn plan(&self) -> Outcome {
        let running = &self.running;
        running.place('m', self.say("Møter og saker", "Møte og saker")).await?;
        running.open_by_key("Endre møtet…").await?;
        running.write_by_key(self.say("Begynner", "Byrjar"), "9").await?;
        running.write_by_key(self.say("Slutter", "Sluttar"), "14.30").await?;
        if let Language::Nynorsk = self.language {
            running.pick_by_key("Protokollen blir skriven på", "nynorsk").await?;
        }
        self.look("06-meeting").await?;
        running.answer_by_key("Lagre møtet").await?;
        for (title, kind, proposed) in [
            ("Godkjenning av innkalling", "godkjenning", "Innkalling og saksliste godkjennes."),
            ("Avsetning til fellestiltak", "drøftingssak", "Det settes av 100 000 kroner til fellestiltak."),
        ] {
            running.open_by_key("Ny sak").await?;
            running.write_by_key(self.say("Tittel", "Tittel"), title).await?;
            running.pick_by_key(self.say("Type sak", "Type sak"), kind).await?;
            running.write_by_key(self.say("Forslag til vedtak", "Framlegg til vedtak"), proposed).await?;
            if kind == "godkjenning" {
                self.look("07-case").await?;
            }
            running.answer_by_key(self.say("Lagre saken", "Lagre saka")).await?;
            running.reads(title).await?;
        }
        running.enter_on(self.say("Saksliste for møtet…", "Sakliste for møtet…")).await?;
        running.enter_on("Flytt sak 2/26 opp").await?;
        let first = "return document.activeElement.closest('[data-case]')?.dataset.case === '2/26'";
        running.until("one is still at the case that was moved", first, &[]).await?;
        running.type_keys("10").await?;
        running.enter_on(self.say("Lagre sakslisten", "Lagre saklista")).await?;
        running.reads(self.say("3 saker, 10 minutter planlagt", "3 saker, 10 minutt planlagde")).await?;
        self.look("08-agenda").await
    }
}

//! What there is to share and who asks for it: a frame, and behovsmeldinger written by hand, one as the pattern of the next.

use whole_program::Outcome;

use super::Year;

impl Year {
    /// The frame of the year, as the letter has it.
    pub(super) async fn frame(&self) -> Outcome {
        let running = &self.running;
        running.place('r', "Rammer").await?;
        running
            .enter_on(self.say(
                "Skriv inn rammen for Kollektiv kompetanseutvikling 2026",
                "Skriv inn ramma for Kollektiv kompetanseutvikling 2026",
            ))
            .await?;
        running.write_by_key("Kroner", "250 000").await?;
        running.enter_on(self.say("Lagre rammen", "Lagre ramma")).await?;
        running.reads("250 000").await
    }

    /// Two behovsmeldinger, the second like the first; a third is withdrawn.
    pub(super) async fn needs(&self) -> Outcome {
        let running = &self.running;
        running.place('b', "Behov").await?;
        running.open_by_key("Ny behovsmelding").await?;
        running.write_by_key("Region", "Dal").await?;
        running.write_by_key(self.say("Navn på eieren", "Namn på eigaren"), "Nordre Dal kommune").await?;
        running.write_by_key("Tiltak", "Lesing i alle fag (konstruert)").await?;
        running.write_by_key(self.say("Eier", "Eigar"), "90 000").await?;
        running.write_by_key("UH", "60 000").await?;
        running.reads(self.say("Til sammen 150 000 kroner.", "Til saman 150 000 kroner.")).await?;
        for criterion in [
            self.say("lokalt definert behov", "lokalt definert behov"),
            self.say("barnehage- eller skolebasert", "barnehage- eller skulebasert"),
            self.say("partnerskap med UH", "partnarskap med UH"),
        ] {
            running.choose_by_key(criterion).await?;
        }
        self.look("09-need").await?;
        running.answer_by_key(self.say("Lagre behovsmeldingen", "Lagre behovsmeldinga")).await?;
        running.reads("Nordre Dal kommune: Lesing i alle fag (konstruert)").await?;
        for measure in ["Rekning i alle fag (konstruert)", "Skrevet ved en feil (konstruert)"] {
            running.open_by_key("Ny som denne").await?;
            running.write_by_key("Tiltak", measure).await?;
            running.answer_by_key(self.say("Lagre behovsmeldingen", "Lagre behovsmeldinga")).await?;
            running.reads(&format!("Nordre Dal kommune: {measure}")).await?;
        }
        running.open_by_key(self.say("Trekk tilbake", "Trekk attende")).await?;
        running.answer_by_key(self.say("Trekk tilbake", "Trekk attende")).await?;
        running.reads("Rekning i alle fag (konstruert)").await?;
        self.look("10-needs").await
    }
}

//! The meeting: roll, habilitet, agreement, a vote by hands and one by names, and the protokoll.

use fantoccini::key::Key;
use serde_json::json;
use whole_program::{Outcome, paper};

use super::Year;

impl Year {
    /// The meeting is opened and its roll called: five come by a key each, the last by the button for the rest.
    pub(super) async fn open_meeting(&self) -> Outcome {
        let running = &self.running;
        running.place('s', self.say("Saksliste", "Sakliste")).await?;
        self.look("11-before").await?;
        let open = self.say("Åpne møtet", "Opne møtet");
        running.open_by_key(open).await?;
        running.answer_by_key(open).await?;
        running.reads(self.say("Ikke vedtaksført: 0 av 6", "Ikkje vedtaksført: 0 av 6")).await?;
        running.tab_to(self.say("KS Fjellfylket: ikke her", "KS Fjellfylket: ikkje her")).await?;
        running.type_keys("hhhhh").await?;
        running.reads("Vedtaksført: 5 av 6").await?;
        running.enter_on(self.say("Resten er her (1)", "Resten er her (1)")).await?;
        running.reads("Vedtaksført: 6 av 6").await?;
        self.look("12-roll").await
    }

    /// The notice is approved in agreement.
    pub(super) async fn agree_on_the_notice(&self) -> Outcome {
        let running = &self.running;
        running.enter_on("Ta opp sak 2/26").await?;
        running.enter_on(self.say("Legg fram forslaget", "Legg fram framlegget")).await?;
        running.open_by_key(self.say("Forumet er enig …", "Forumet er samd …")).await?;
        running.answer_by_key(self.say("Forumet er enig om Forslag a", "Forumet er samd om Framlegg a")).await?;
        running.reads(self.say("Vedtatt: Forslag a.", "Vedteke: Framlegg a.")).await?;
        self.look("13-agreed").await?;
        running.enter_on("Ferdig med sak 2/26").await
    }

    /// One is found inhabil and goes out; the others vote by hands.
    pub(super) async fn vote_by_hands_without_who_is_tied(&self) -> Outcome {
        let running = &self.running;
        running.enter_on("Ta opp sak 1/26").await?;
        running.open_by_key(self.say("Reis en tilknytning …", "Reis ei tilknyting …")).await?;
        running.pick_by_key("Plass", "Høgskolen").await?;
        running.write_by_key(self.say("Hva tilknytningen er", "Kva tilknytinga er"), "får midler i saken").await?;
        running.answer_by_key(self.say("Reis tilknytningen", "Reis tilknytinga")).await?;
        running.reads(self.say("Venter på avgjørelse: 1", "Ventar på avgjerd: 1")).await?;
        self.look("14-habilitet").await?;
        running.enter_on(self.say("Inhabil", "Ugild")).await?;
        running.enter_on(self.say("Inhabile går ut: Høgskolen i Fjell", "Ugilde går ut: Høgskolen i Fjell")).await?;
        running
            .control("button", self.say("Alle som gikk ut, er tilbake (1)", "Alle som gjekk ut, er tilbake (1)"))
            .await?;

        running.enter_on(self.say("Legg fram forslaget", "Legg fram framlegget")).await?;
        self.open_vote(None).await?;
        running.write_by_key("For", "4").await?;
        running.write_by_key("Mot", "1").await?;
        running.write_by_key("Blank", "0").await?;
        self.look("15-hands").await?;
        running.enter_on(self.say("Avslutt voteringen", "Avslutt røystinga")).await?;
        running.reads(self.say("Vedtatt: Forslag a.", "Vedteke: Framlegg a.")).await?;
        self.look("16-decided").await?;
        running.enter_on(self.say("Alle som gikk ut, er tilbake (1)", "Alle som gjekk ut, er tilbake (1)")).await?;
        running.write_by_key("Referat, sak 1/26", "Forumet gikk gjennom saken.").await?;
        running.enter_on("Lagre referatet").await?;
        running.reads(self.say("lagret", "lagra")).await?;
        running.enter_on("Ferdig med sak 1/26").await
    }

    /// Each seat answers; F, M and B go on to the next.
    pub(super) async fn vote_by_names(&self) -> Outcome {
        let running = &self.running;
        running.enter_on("Ta opp sak 3/26").await?;
        running.enter_on(self.say("Legg fram forslaget", "Legg fram framlegget")).await?;
        self.open_vote(Some(self.say("Navneopprop", "Namneopprop"))).await?;
        let called = "return document.activeElement.closest('[data-seat]') !== null";
        running.until("the first that is called has the focus", called, &[]).await?;
        running.type_keys("ffmffb").await?;
        running
            .reads(self.say("For 4, mot 1, blank 1. 6 av 6 har svart.", "For 4, mot 1, blank 1. 6 av 6 har svart."))
            .await?;
        self.look("17-names").await?;
        running.enter_on(self.say("Avslutt voteringen", "Avslutt røystinga")).await?;
        running.reads(self.say("Vedtatt: Forslag a.", "Vedteke: Framlegg a.")).await?;
        running.enter_on("Ferdig med sak 3/26").await
    }

    /// Agreement was tried; the vote is opened, by hands or in another way.
    async fn open_vote(&self, way: Option<&str>) -> Outcome {
        let running = &self.running;
        running.enter_on(self.say("Enighet forsøkt, ikke nådd", "Semje prøvd, ikkje nådd")).await?;
        let open = self.say("Åpne voteringen", "Opne røystinga");
        running.control("button", open).await?;
        if let Some(way) = way {
            running.choose_by_key(way).await?;
        }
        running.open_by_key(open).await?;
        running.answer_by_key(open).await
    }

    /// The meeting and its protokoll are closed, the latter by two who sign.
    pub(super) async fn close(&self) -> Outcome {
        let running = &self.running;
        running.open_by_key("Lukk møtet").await?;
        running.answer_by_key("Lukk møtet").await?;
        running.place('p', "Protokoll").await?;
        self.look("18-minutes").await?;
        running.open_by_key("Lukk protokollen").await?;
        running.choose_by_key("KS Fjellfylket").await?;
        running.choose_by_key("PBL Fjellfylket").await?;
        self.look("19-closing").await?;
        running.answer_by_key("Lukk protokollen").await?;
        running
            .reads(self.say(
                "Underskrives av KS Fjellfylket, PBL Fjellfylket.",
                "Skriv under: KS Fjellfylket, PBL Fjellfylket.",
            ))
            .await?;
        let closed = running.script("return document.querySelector('textarea:not([readonly])') === null", &[]).await?;
        assert_eq!(closed, json!(true), "nothing of a closed protokoll is written over");
        self.look("20-closed").await?;
        running.enter_on(self.say("Skriv ut protokollen", "Skriv ut protokollen")).await?;
        running.until("the protokoll is shown", paper::SHOWN, &[]).await?;
        let text = running.script(paper::TEXT, &[]).await?;
        assert!(text.as_str().is_some_and(|text| text.contains("Fjellfylket")), "the paper of this meeting: {text}");
        running.press(Key::Escape).await
    }
}

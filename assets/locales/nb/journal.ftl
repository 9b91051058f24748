# What is written in the journal, in words. `undo-` is what can be taken back: the undo button says it, and the journal.
# `journal-` is what is never taken back, and the journal's own words.

# What can be taken back
undo-set-amount = { $owner } { $from } → { $to }
undo-set-amounts = { $count ->
    [0] innlimte beløp
    [one] { $count } innlimt beløp
   *[other] { $count } innlimte beløp
}
undo-change-by-percent = { $percent } av { $from } kr ({ $about ->
    [nobody] { $count ->
        [one] { $count } beløp
       *[other] { $count } beløp
    }
   *[other] { $owner }
}): { $way ->
    [down] ned
   *[other] opp
} { $by } kr{ $left ->
    [some] {"; "}{ $unplaced } kr fikk ikke plass
    [above] {"; "}{ $unplaced } kr av dem fordi beløp sto over taket
   *[other] {""}
}
undo-follow-rule = { $owner } følger regelen
undo-follow-rule-everywhere = alle følger regelen
undo-lock = lås { $owner }
undo-unlock = lås opp { $owner }
undo-set-note = merknad til { $owner }
undo-override-finding = { $about ->
    [nobody] godtatt funn
   *[other] godtatt funn: { $owner }
}
undo-set-frame = ramme { $owner }
undo-copy-frame = kopiert ramme { $owner }
undo-try-frame = «hva om» for { $owner }
undo-set-participant = deltakeren { $owner }
undo-remove-participant = tatt bort { $owner }
undo-new-draft = nytt utkast { $owner }
undo-copy-draft = kopien { $owner }
undo-rename-draft = navnet { $owner }
undo-remove-draft = fjernet { $owner }
undo-choose-draft = byttet til { $owner }
undo-set-stage-amount = { $moved ->
    [no] på veien for { $owner }
   *[other] { $owner } på veien: { $from } → { $to }
}
undo-set-groups = { $count ->
    [0] innlimte summer
    [one] { $count } innlimt sum
   *[other] { $count } innlimte summer
}
undo-set-group = { $about ->
    [nobody] beløp satt for en gruppe
   *[other] { $owner } { $from } → { $to }
}
undo-free-group = { $about ->
    [nobody] en gruppe følger regelen
   *[other] { $owner } følger regelen: { $from } → { $to }
}
undo-lock-group = { $about ->
    [nobody] lås summen for en gruppe
   *[other] lås { $owner } på { $to }
}
undo-unlock-group = { $about ->
    [nobody] lås opp summen for en gruppe
   *[other] lås opp { $owner }{ $moved ->
        [no] {", "}{ $to }
       *[other] {": "}{ $from } → { $to }
    }
}
undo-add-commitment = tilsagn til { $owner }
undo-set-unspent = restmidler hos { $owner }
undo-name-base = grunnlag for { $owner }
undo-set-application = søknad fra { $owner }
undo-remove-application = fjernet søknad fra { $owner }
undo-assess = vurdering av { $owner }
undo-set-details = opplysninger fra { $owner }
undo-set-need = behovsmeldingen fra { $owner }
undo-remove-need = fjernet behovsmeldingen fra { $owner }
undo-add-region = regionen { $owner }
undo-remove-region = fjernet regionen { $owner }
undo-set-scheme = ordningen { $owner }
undo-import-participants = hentet deltakere
undo-import-shares = hentet fjorårets beløp
undo-import-frames = hentet rammer
undo-import-applications = hentet søknader
undo-set-model = tildelingsmodellen
undo-import = hentet behovsmeldinger
undo-set-meeting = opplysninger om møtet
undo-set-case = sak { $owner }
undo-remove-case = fjernet sak { $owner }

# What is done in the meeting and its year
undo-open-meeting = åpnet møtet
undo-arrive = { $owner } er her
undo-leave = { $owner } gikk
undo-step-out = { $owner } gikk ut
undo-return = { $owner } kom tilbake
undo-deputy-in = vara inn for { $owner }
undo-deputy-out = vara ut for { $owner }
undo-open-case = tok opp sak { $owner }
undo-lead-case = { $owner } leder saken
undo-raise-ties = reiste habilitet: { $owner }
undo-put-forward = forslag { $owner }
undo-write-minutes = referat i sak { $owner }
undo-set-case-text = tekst til sak { $owner }
undo-set-body = organet { $owner }
undo-remove-body = fjernet organet { $owner }
undo-set-seat = plassen { $owner }
undo-set-seats = { $count ->
    [0] innlimte plasser
    [one] { $count } innlimt plass
   *[other] { $count } innlimte plasser
}
undo-remove-seat = fjernet plassen { $owner }
undo-set-holder = hvem som møter for { $owner }
undo-set-person = personen { $owner }
undo-empty-contact = tok ut kontaktdata for { $owner }
undo-plan-meeting = møtet i planen
undo-remove-meeting = fjernet et møte
undo-set-agenda = sakslisten
undo-report-absence = forfall fra { $owner }
undo-take-in = tok inn det { $owner } har meldt
undo-set-aside = la til side det { $owner } har meldt
undo-withdraw-absence = trakk forfallet til { $owner }

# What is never taken back
journal-created = møtefilen laget
journal-import = hentet behovsmeldinger
journal-propose = utkastet lagt fram
journal-withdraw = utkastet trukket tilbake
journal-decide-by-consensus = avgjort ved enighet
journal-record-consensus-tried = enighet forsøkt
journal-open-vote = votering åpnet
journal-answer = stemme avgitt
journal-enter-count = stemmer telt
journal-close-vote = votering avsluttet
journal-cancel-vote = votering avbrutt
journal-reopen = saken tatt opp igjen
journal-close-case = saken ferdig
journal-close-meeting = møtet hevet
journal-withdraw-tie = habilitetsspørsmål trukket
journal-treat-ties = habilitet avgjort
journal-find-tie-afterwards = habilitetsspørsmål oppdaget etter en votering
journal-put-draft-forward = utkastet lagt fram i møtet
journal-consensus-tried = enighet forsøkt
journal-agree = enighet
journal-put-to-vote = votering åpnet
journal-give-answer = svar ved opprop
journal-count-hands = hender talt
journal-hand-in-ballots = stemmesedler levert
journal-end-vote = votering avsluttet
journal-break-off-vote = votering avbrutt
journal-recount = stemmene talt på nytt
journal-say = uttalelse til protokollen
journal-open-election = valg åpnet
journal-open-second-ballot = omvalg åpnet
journal-count-ballots = stemmesedler talt
journal-draw-lot = lodd trukket
journal-close-minutes = protokollen lukket
journal-correct-minutes = protokollen rettet
journal-attach = vedlegg lagt til
journal-detach = vedlegg fjernet
journal-ask-floor = satt på talerlisten
journal-withdraw-floor = tatt av talerlisten
journal-hand-in = meldt til møteleder
journal-cast-at-desk = stemte ved pulten
journal-give-floor = ordet gitt
journal-end-floor = innlegg ferdig
journal-close-list = strek satt
journal-brought-up = filen ført over til nyere format
journal-other = { $kind }

# Taking back
journal-undo = angret: { $what }
journal-redo = gjorde om igjen: { $what }
journal-undone = angret siden
journal-who-leader = møteleder
journal-who-program = programmet

# Hva det kom til
journal-detail-import = { $new } nye, { $changed } endret, { $gone } borte, { $skipped } rader ikke lest, { $joined } slått sammen
journal-detail-vote = { $yes } for, { $no } mot, { $blank } blanke{ $majority ->
    [simple] {", "}vanlig flertall
    [absolute] {", "}flertall av de stemmeberettigede
    [two-thirds] {", "}to tredels flertall
   *[other] {""}
}{ $result ->
    [adopted] {": "}vedtatt
    [fallen] {": "}falt
    [no-quorum] {": "}ikke vedtaksført
   *[other] {""}
}

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
    [some] {"; "}{ $unplaced } kr fekk ikkje plass
    [above] {"; "}{ $unplaced } kr av dei fordi beløp stod over taket
   *[other] {""}
}
undo-follow-rule = { $owner } følgjer regelen
undo-follow-rule-everywhere = alle følgjer regelen
undo-lock = lås { $owner }
undo-unlock = lås opp { $owner }
undo-set-note = merknad til { $owner }
undo-override-finding = { $about ->
    [nobody] godteke funn
   *[other] godteke funn: { $owner }
}
undo-set-frame = ramme { $owner }
undo-copy-frame = kopiert ramme { $owner }
undo-try-frame = «kva om» for { $owner }
undo-set-participant = deltakaren { $owner }
undo-remove-participant = teken bort { $owner }
undo-new-draft = nytt utkast { $owner }
undo-copy-draft = kopien { $owner }
undo-rename-draft = namnet { $owner }
undo-remove-draft = fjerna { $owner }
undo-choose-draft = bytt til { $owner }
undo-set-stage-amount = { $moved ->
    [no] på vegen for { $owner }
   *[other] { $owner } på vegen: { $from } → { $to }
}
undo-set-groups = { $count ->
    [0] innlimte summar
    [one] { $count } innlimt sum
   *[other] { $count } innlimte summar
}
undo-set-group = { $about ->
    [nobody] beløp sett for ei gruppe
   *[other] { $owner } { $from } → { $to }
}
undo-free-group = { $about ->
    [nobody] ei gruppe følgjer regelen
   *[other] { $owner } følgjer regelen: { $from } → { $to }
}
undo-lock-group = { $about ->
    [nobody] lås summen for ei gruppe
   *[other] lås { $owner } på { $to }
}
undo-unlock-group = { $about ->
    [nobody] lås opp summen for ei gruppe
   *[other] lås opp { $owner }{ $moved ->
        [no] {", "}{ $to }
       *[other] {": "}{ $from } → { $to }
    }
}
undo-add-commitment = tilsegn til { $owner }
undo-set-unspent = restmidlar hos { $owner }
undo-name-base = grunnlag for { $owner }
undo-set-application = søknad frå { $owner }
undo-remove-application = fjerna søknad frå { $owner }
undo-assess = vurdering av { $owner }
undo-set-details = opplysningar frå { $owner }
undo-set-need = behovsmeldinga frå { $owner }
undo-remove-need = fjerna behovsmeldinga frå { $owner }
undo-add-region = regionen { $owner }
undo-remove-region = fjerna regionen { $owner }
undo-set-scheme = ordninga { $owner }
undo-import-participants = henta deltakarar
undo-import-shares = henta beløpa frå i fjor
undo-import-frames = henta rammer
undo-import-applications = henta søknader
undo-set-model = tildelingsmodellen
undo-import = henta behovsmeldingar
undo-set-meeting = opplysningar om møtet
undo-set-case = sak { $owner }
undo-remove-case = fjerna sak { $owner }

# What is done in the meeting and its year
undo-open-meeting = opna møtet
undo-arrive = { $owner } er her
undo-leave = { $owner } gjekk
undo-step-out = { $owner } gjekk ut
undo-return = { $owner } kom tilbake
undo-deputy-in = vara inn for { $owner }
undo-deputy-out = vara ut for { $owner }
undo-open-case = tok opp sak { $owner }
undo-lead-case = { $owner } leier saka
undo-raise-ties = reiste habilitet: { $owner }
undo-put-forward = framlegg { $owner }
undo-write-minutes = referat i sak { $owner }
undo-set-case-text = tekst til sak { $owner }
undo-set-body = organet { $owner }
undo-remove-body = fjerna organet { $owner }
undo-set-seat = plassen { $owner }
undo-set-seats = { $count ->
    [0] innlimte plassar
    [one] { $count } innlimt plass
   *[other] { $count } innlimte plassar
}
undo-remove-seat = fjerna plassen { $owner }
undo-set-holder = kven som møter for { $owner }
undo-set-person = personen { $owner }
undo-empty-contact = tok ut kontaktdata for { $owner }
undo-plan-meeting = møtet i planen
undo-remove-meeting = fjerna eit møte
undo-set-agenda = saklista
undo-report-absence = forfall frå { $owner }
undo-take-in = tok inn det { $owner } har meldt
undo-set-aside = la til side det { $owner } har meldt
undo-withdraw-absence = trekte forfallet til { $owner }

# What is never taken back
journal-created = møtefila laga
journal-import = henta behovsmeldingar
journal-propose = utkastet lagt fram
journal-withdraw = utkastet trekt tilbake
journal-decide-by-consensus = avgjort ved semje
journal-record-consensus-tried = semje prøvd
journal-open-vote = røysting opna
journal-answer = røyst gitt
journal-enter-count = røyster talde
journal-close-vote = røysting avslutta
journal-cancel-vote = røysting avbroten
journal-reopen = saka teken opp igjen
journal-close-case = saka ferdig
journal-close-meeting = møtet heva
journal-withdraw-tie = habilitetsspørsmål trekt
journal-treat-ties = habilitet avgjord
journal-find-tie-afterwards = habilitetsspørsmål oppdaga etter ei røysting
journal-put-draft-forward = utkastet lagt fram i møtet
journal-consensus-tried = semje prøvd
journal-agree = semje
journal-put-to-vote = røysting opna
journal-give-answer = svar ved opprop
journal-count-hands = hender talde
journal-hand-in-ballots = røystesetlar leverte
journal-end-vote = røysting avslutta
journal-break-off-vote = røysting avbroten
journal-recount = røystene talde på nytt
journal-say = fråsegn til protokollen
journal-open-election = val opna
journal-open-second-ballot = omval opna
journal-count-ballots = røystesetlar talde
journal-draw-lot = lodd trekt
journal-close-minutes = protokollen lukka
journal-correct-minutes = protokollen retta
journal-attach = vedlegg lagt til
journal-detach = vedlegg fjerna
journal-ask-floor = sett på talarlista
journal-withdraw-floor = teken av talarlista
journal-hand-in = meldt til møteleiaren
journal-cast-at-desk = røysta ved pulten
journal-give-floor = ordet gitt
journal-end-floor = innlegg ferdig
journal-close-list = strek sett
journal-brought-up = fila ført over til nyare format
journal-other = { $kind }

# Taking back
journal-undo = angra: { $what }
journal-redo = gjorde om igjen: { $what }
journal-undone = angra sidan
journal-who-leader = møteleiar
journal-who-program = programmet

# Kva det kom til
journal-detail-import = { $new } nye, { $changed } endra, { $gone } borte, { $skipped } rader ikkje lesne, { $joined } slått saman
journal-detail-vote = { $yes } for, { $no } mot, { $blank } blanke{ $majority ->
    [simple] {", "}vanleg fleirtal
    [absolute] {", "}fleirtal av dei røysteføre
    [two-thirds] {", "}to tredels fleirtal
   *[other] {""}
}{ $result ->
    [adopted] {": "}vedteke
    [fallen] {": "}falle
    [no-quorum] {": "}ikkje vedtaksført
   *[other] {""}
}

# What is written in the journal, in words. `undo-` is what can be taken back: the undo button says it, and the journal.
# `journal-` is what is never taken back, and the journal's own words.

# What can be taken back
undo-set-amount = { $owner } { $from } → { $to }
undo-set-amounts = { $count ->
    [0] innlimte beløp
    [one] { $count } innlimt beløp
   *[other] { $count } innlimte beløp
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
undo-import-participants = hentet deltakere
undo-import-shares = hentet fjorårets beløp
undo-import-frames = hentet rammer
undo-import-applications = hentet søknader
undo-set-model = tildelingsmodellen
undo-import = hentet behovsmeldinger
undo-set-meeting = opplysninger om møtet
undo-set-case = sak { $owner }
undo-remove-case = fjernet sak { $owner }

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

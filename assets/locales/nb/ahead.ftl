# What is made ready for the meetings of the year, what lies ahead, and a new year made from an old one.

# What can be taken back
undo-plan-meetings = { $count ->
    [one] { $count } møte i planen
   *[other] { $count } møter i planen
}
undo-carry-over = overført sak { $owner }
undo-set-case-plan = opplegget for sak { $owner }
undo-follow-up = oppfølgingen av sak { $owner }
undo-set-composition = sammensetningen av { $owner }
undo-load-composition = sammensetningen av { $owner }, med plassene som manglet
undo-lay-agenda = { $count ->
    [one] la inn { $count } fast sak på sakslisten
   *[other] la inn { $count } faste saker på sakslisten
}
undo-report-tie = meldt mulig inhabilitet for { $owner }
undo-withdraw-report = trakk meldingen om inhabilitet for { $owner }
undo-answer-call = svar fra vara for { $owner }
undo-propose-case = foreslått sak: { $owner }
undo-take-up-proposal = tok opp den foreslåtte saken som { $owner }
undo-turn-down-proposal = tok ikke opp: { $owner }
undo-keep-version = tok vare på { $owner } som versjon av innstillingen
undo-set-vedtak = { $count ->
    [one] statsforvalterens vedtak for { $count } linje
   *[other] statsforvalterens vedtak for { $count } linjer
}
undo-import-seats = hentet plasser

# What is never taken back
journal-carry-people = førte over personene fra året før

# A new year made from an old one
cli-made-next-year = { $file }: { $forum } { $year }, laget av { $old }. { $old } er som før.
next-year-bodies = Ført over: { $count ->
    [one] { $count } organ med regler og maler
   *[other] { $count } organer med regler og maler
}
next-year-seats = Ført over: { $count ->
    [one] { $count } plass med den som møter, vara og periode
   *[other] { $count } plasser med dem som møter, vara og perioder
}
next-year-participants = Ført over: { $count ->
    [one] { $count } deltaker med nøkkeltall
   *[other] { $count } deltakere med nøkkeltall
}
next-year-last-year = Ført over: { $count ->
    [one] { $count } beløp fra avgjørelsen i { $year }, som grunnlag for neste fordeling
   *[other] { $count } beløp fra avgjørelsen i { $year }, som grunnlag for neste fordeling
}
next-year-commitments = Ført over: { $count ->
    [one] { $count } tilsagn for kommende år
   *[other] { $count } tilsagn for kommende år
}
next-year-cases = Ført over: { $count ->
    [one] { $count } uavgjort sak med nytt nummer
   *[other] { $count } uavgjorte saker med nye numre
}
next-year-proposals = Ført over: { $count ->
    [one] { $count } foreslått sak som venter
   *[other] { $count } foreslåtte saker som venter
}
next-year-milestones = Ført over: { $count ->
    [one] { $count } steg i årshjulet, på samme dag
   *[other] { $count } steg i årshjulet, på de samme dagene
}
next-year-rows = Ført over: { $count ->
    [one] { $count } rad i listene: kontaktpersoner, planer som løper, og det andre fortsatt skylder
   *[other] { $count } rader i listene: kontaktpersoner, planer som løper, og det andre fortsatt skylder
}
next-year-milestone-without-day = Må settes: datoen for { $which } i årshjulet. Det nye året har ikke den dagen.
next-year-row-files = Blir igjen i { $year }: filene til radene som er ført over ({ $which }).
next-year-dates-open = Må settes: datoene for møtene i { $which }. Ingen dato er ført over.
next-year-nothing-decided = Må hentes: ingenting er avgjort i { $which }, så det er ingen beløp fra fjoråret å føre over.
next-year-frame-open = Må settes: rammen for { $which }. Fjorårets ramme kan kopieres som anslag.
next-year-scheme-ended = Slutt: { $which } gjelder ikke lenger.
next-year-term-over = Må velges på nytt: perioden er ute for { $which }.
next-year-promise-left-out = Ikke ført over som tilsagn, fordi året er utenfor grensen eller alt er bundet: { $which }.
next-year-promise-as-reported = Se over: tilsagnet står slik det var meldt, selv om det ble gitt mindre i { $year }: { $which }.
next-year-model-emptied = Tømt i modellen, fordi det hørte til { $year }: { $which }.
next-year-model-to-check = Se over i modellen, fordi det avgjøres hvert år: { $which }.
next-year-attachments = Ikke ført over: vedleggene { $which }. Legg dem ved på nytt.
next-year-follow-up-open = Står igjen i filen for { $year }: oppfølging av sak { $which }.
next-year-took-no-part = Se over: { $which } sto utenfor i en ordning. For det nye året er ingenting sagt.

# The follow-up list on paper
follow-up-paper-title = Oppfølgingsliste
follow-up-subject = Oppfølgingsliste per { $date }
follow-up-none = Ingen sak har en ansvarlig eller en frist for oppfølging.
column-responsible = Ansvarlig
column-due = Frist
column-follow-up-state = Status
follow-up-overdue = over fristen
follow-up-open = ikke gjort
follow-up-done = gjort { $date }
follow-up-no-due = ingen frist

# What is held about a person, on paper
held-paper-title = Opplysninger om { $name }
held-unnamed = { $id } (uten navn)
held-subject = Det som er lagret om én person, per { $date }
held-name = Navn:
held-id = Kjennemerke:
held-email = E-post:
held-phone = Telefon:
held-seats = Plasser
held-no-seats = Holder ingen plass og er ikke vara.
held-former-seats = Tidligere plasser
held-former = { $seat }, til { $until }
held-holds = { $seat } i { $body }
held-term = , fra { $from } til { $until }
held-deputy = vara nummer { $place } for { $seat } i { $body }
held-meetings = Møter der protokollen eller møteboken nevner personen
held-no-meetings = Ingen.
held-answers = Svar på innkalling som vara
held-answer = { $meeting }, for { $seat }: { $answer }
held-ties = Meldt mulig inhabilitet
held-tie = { $meeting }, sak { $case }, for { $seat }: { $why }
held-kept = Navn i lukkede protokoller blir stående. E-post og telefon kan tas ut av filen når perioden er over.
call-asked = spurt
call-comes = kommer
call-declines = kan ikke

# In words on the command line
cli-follow-up = { $case } { $title }: { $responsible }, { $due } ({ $state })
cli-call-covered = { $meeting }, { $seat }: { $person } kommer
cli-call-waits = { $meeting }, { $seat }: venter på svar fra { $person }
cli-call-ask = { $meeting }, { $seat }: spør { $person }
cli-call-nobody = { $meeting }, { $seat }: ingen vara igjen å spørre
cli-term-ends = { $seat }: perioden går ut { $until }
cli-coverage = { $body }, { $group }: { $seats } plasser, { $vacant } ledige
cli-coverage-lacks = mangler { $lacks }
cli-coverage-state-administrator = statsforvalteren
cli-proposal = { $id } { $title } (fra { $by })
cli-version = { $stage }: { $draft }, { $total }
cli-version-line = { $need }: innstilt { $recommended }, vedtatt { $decided }
stage-version-working-group = AUs forslag
stage-version-preliminary = foreløpig innstilling
stage-version-final = endelig innstilling
cli-seats-brought = Plasser: { $new } nye, { $changed } endret, { $same } som før.
cli-seats-left = Står igjen uten å være i listen: { $which }

# What is made ready for the meetings of the year, what lies ahead, and a new year made from an old one.

# What can be taken back
undo-plan-meetings = { $count ->
    [one] { $count } møte i planen
   *[other] { $count } møte i planen
}
undo-carry-over = overført sak { $owner }
undo-set-case-plan = opplegget for sak { $owner }
undo-follow-up = oppfølginga av sak { $owner }
undo-set-composition = samansetjinga av { $owner }
undo-load-composition = samansetjinga av { $owner }, med plassane som mangla
undo-lay-agenda = { $count ->
    [one] la inn { $count } fast sak på saklista
   *[other] la inn { $count } faste saker på saklista
}
undo-report-tie = meldt mogleg inhabilitet for { $owner }
undo-withdraw-report = trekte meldinga om inhabilitet for { $owner }
undo-answer-call = svar frå vara for { $owner }
undo-propose-case = foreslått sak: { $owner }
undo-take-up-proposal = tok opp den foreslåtte saka som { $owner }
undo-turn-down-proposal = tok ikkje opp: { $owner }
undo-keep-version = tok vare på { $owner } som versjon av innstillinga
undo-set-vedtak = { $count ->
    [one] vedtaket til statsforvaltaren for { $count } linje
   *[other] vedtaket til statsforvaltaren for { $count } linjer
}
undo-import-seats = henta plassar

# What is never taken back
journal-carry-people = førte over personane frå året før

# A new year made from an old one
cli-made-next-year = { $file }: { $forum } { $year }, laga av { $old }. { $old } er som før.
next-year-bodies = Ført over: { $count ->
    [one] { $count } organ med reglar og malar
   *[other] { $count } organ med reglar og malar
}
next-year-seats = Ført over: { $count ->
    [one] { $count } plass med den som møter, vara og periode
   *[other] { $count } plassar med dei som møter, vara og periodar
}
next-year-participants = Ført over: { $count ->
    [one] { $count } deltakar med nøkkeltal
   *[other] { $count } deltakarar med nøkkeltal
}
next-year-last-year = Ført over: { $count ->
    [one] { $count } beløp frå avgjerda i { $year }, som grunnlag for neste fordeling
   *[other] { $count } beløp frå avgjerda i { $year }, som grunnlag for neste fordeling
}
next-year-commitments = Ført over: { $count ->
    [one] { $count } tilsegn for komande år
   *[other] { $count } tilsegner for komande år
}
next-year-cases = Ført over: { $count ->
    [one] { $count } uavgjord sak med nytt nummer
   *[other] { $count } uavgjorde saker med nye nummer
}
next-year-proposals = Ført over: { $count ->
    [one] { $count } foreslått sak som ventar
   *[other] { $count } foreslåtte saker som ventar
}
next-year-milestones = Ført over: { $count ->
    [one] { $count } steg i årshjulet, på same dag
   *[other] { $count } steg i årshjulet, på dei same dagane
}
next-year-rows = Ført over: { $count ->
    [one] { $count } rad i listene: kontaktpersonar, planar som går, og det andre framleis skuldar
   *[other] { $count } rader i listene: kontaktpersonar, planar som går, og det andre framleis skuldar
}
next-year-milestone-without-day = Må setjast: datoen for { $which } i årshjulet. Det nye året har ikkje den dagen.
next-year-row-files = Blir igjen i { $year }: filene til radene som er førte over ({ $which }).
next-year-dates-open = Må setjast: datoane for møta i { $which }. Ingen dato er ført over.
next-year-nothing-decided = Må hentast: ingenting er avgjort i { $which }, så det er ingen beløp frå i fjor å føre over.
next-year-frame-open = Må setjast: ramma for { $which }. Ramma frå i fjor kan kopierast som anslag.
next-year-scheme-ended = Slutt: { $which } gjeld ikkje lenger.
next-year-term-over = Må veljast på nytt: perioden er ute for { $which }.
next-year-promise-left-out = Ikkje ført over som tilsegn, fordi året er utanfor grensa eller alt er bunde: { $which }.
next-year-promise-as-reported = Sjå over: tilsegna står slik ho var meld, sjølv om det vart gitt mindre i { $year }: { $which }.
next-year-model-emptied = Tømt i modellen, fordi det høyrde til { $year }: { $which }.
next-year-model-to-check = Sjå over i modellen, fordi det blir avgjort kvart år: { $which }.
next-year-attachments = Ikkje ført over: vedlegga { $which }. Legg dei ved på nytt.
next-year-follow-up-open = Står att i fila for { $year }: oppfølging av sak { $which }.
next-year-took-no-part = Sjå over: { $which } stod utanfor i ei ordning. For det nye året er ingenting sagt.

# The follow-up list on paper
follow-up-paper-title = Oppfølgingsliste
follow-up-subject = Oppfølgingsliste per { $date }
follow-up-none = Inga sak har ein ansvarleg eller ein frist for oppfølging.
column-responsible = Ansvarleg
column-due = Frist
column-follow-up-state = Status
follow-up-overdue = over fristen
follow-up-open = ikkje gjort
follow-up-done = gjort { $date }
follow-up-no-due = ingen frist

# What is held about a person, on paper
held-paper-title = Opplysningar om { $name }
held-unnamed = { $id } (utan namn)
held-subject = Det som er lagra om éin person, per { $date }
held-name = Namn:
held-id = Kjennemerke:
held-email = E-post:
held-phone = Telefon:
held-seats = Plassar
held-no-seats = Har ingen plass og er ikkje vara.
held-former-seats = Tidlegare plassar
held-former = { $seat }, til { $until }
held-holds = { $seat } i { $body }
held-term = , frå { $from } til { $until }
held-deputy = vara nummer { $place } for { $seat } i { $body }
held-meetings = Møte der protokollen eller møteboka nemner personen
held-no-meetings = Ingen.
held-answers = Svar på innkalling som vara
held-answer = { $meeting }, for { $seat }: { $answer }
held-ties = Meldt mogleg inhabilitet
held-tie = { $meeting }, sak { $case }, for { $seat }: { $why }
held-kept = Namn i lukka protokollar blir ståande. E-post og telefon kan takast ut av fila når perioden er over.
call-asked = spurd
call-comes = kjem
call-declines = kan ikkje

# In words on the command line
cli-follow-up = { $case } { $title }: { $responsible }, { $due } ({ $state })
cli-call-covered = { $meeting }, { $seat }: { $person } kjem
cli-call-waits = { $meeting }, { $seat }: ventar på svar frå { $person }
cli-call-ask = { $meeting }, { $seat }: spør { $person }
cli-call-nobody = { $meeting }, { $seat }: ingen vara att å spørje
cli-term-ends = { $seat }: perioden går ut { $until }
cli-coverage = { $body }, { $group }: { $seats } plassar, { $vacant } ledige
cli-coverage-lacks = manglar { $lacks }
cli-coverage-state-administrator = statsforvaltaren
cli-proposal = { $id } { $title } (frå { $by })
cli-version = { $stage }: { $draft }, { $total }
cli-version-line = { $need }: innstilt { $recommended }, vedteke { $decided }
stage-version-working-group = forslaget frå AU
stage-version-preliminary = førebels innstilling
stage-version-final = endeleg innstilling
cli-seats-brought = Plassar: { $new } nye, { $changed } endra, { $same } som før.
cli-seats-left = Står att utan å vere i lista: { $which }

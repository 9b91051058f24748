# The page: what lies ahead of the meetings, how the forum is covered, and what is to be followed up.

ahead-call-title = Kven som må kallast inn
ahead-call-about = Etter forfall og mogleg inhabilitet som er meldt før møtet. Vara blir spurde i rekkjefølgje.
ahead-call-none = Ingen plass manglar nokon.
ahead-call-meeting = Møtet { $when }
ahead-lacks-meeting = heile møtet
ahead-lacks-cases = sak { $cases }
ahead-call-covered = { $person } kjem
ahead-call-waits = ventar på svar frå { $person }
ahead-call-ask = spør { $person }
ahead-call-nobody-left = ingen vara att å spørje
ahead-call-comes = Kjem
ahead-call-declines = Kan ikkje
ahead-call-asked = Er spurd
ahead-call-answer-of = { $answer }: { $person }, for { $seat }
ahead-days-title = Datoar å sjå på
ahead-day-not-working = { $when } er { $day }.
ahead-day-shared = { $when }: to møte same dag, { $bodies }.
ahead-terms-title = Periodar som går ut
ahead-term-left = { $seat }: { $until }, om { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
ahead-term-over = { $seat }: gjekk ut { $until }
ahead-term-before-meeting = før neste møte
ahead-empty-contact = Ta ut kontaktdata
ahead-empty-contact-of = Ta ut e-post og telefon for { $person }
ahead-proposals-title = Foreslåtte saker
ahead-proposals-none = Inga sak ventar.
ahead-proposal = { $title } (frå { $by }, { $when })
coverage-title = Kven som er representert
coverage-about = Kor mange plassar kvar gruppe har. Streken viser plassane; det fylte er dei med røysterett.
coverage-picture = { $body }: plassar etter gruppe. Tabellen under har tala.
coverage-group = Gruppe
coverage-side = Side
coverage-seats = Plassar
coverage-voting = Med røysterett
coverage-vacant = Ledige
coverage-lacks = Manglar
coverage-state-administrator = Statsforvaltaren
coverage-too-few = { $count ->
    [one] { $count } plass
   *[other] { $count } plassar
}
coverage-too-many = { $count } for mange
coverage-decided-by = Bestemt av { $who }
side-owners = eigarar
side-universities = UH
side-organisations = organisasjonar
side-others = andre
followed-title = Oppfølging
followed-about = Saker med ein ansvarleg eller ein frist, frå alle møta.
followed-none = Inga sak har ein ansvarleg eller ein frist for oppfølging.
followed-overdue = over fristen
followed-open = ikkje gjort
followed-done = gjort
followed-tick = Gjort
followed-tick-of = Gjort: sak { $case }, { $title }
followed-untick = Ikkje gjort likevel
followed-untick-of = Ikkje gjort likevel: sak { $case }, { $title }
series-new = Planlegg fleire møte
series-about = Same vekedag i dei vekene du skriv. Heilagdagar og kollisjonar blir sagt frå om, ikkje flytta.
series-year = År
series-weeks = Veker
series-weeks-help = Vekenummer med komma mellom: 3, 10, 25, 38, 46
series-weeks-fault = Skriv vekenummer frå 1 til 53 med komma mellom.
series-year-fault = Skriv eit årstal med fire siffer.
series-weekday = Vekedag
series-save = Planlegg møta
weekday-monday = måndag
weekday-tuesday = tysdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = laurdag
weekday-sunday = sundag
carry-title = Før over det som ikkje vart behandla
carry-to = Til møtet
carry-do = Før over

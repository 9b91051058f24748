# The page: what lies ahead of the meetings, how the forum is covered, and what is to be followed up.

ahead-call-title = Hvem som må kalles inn
ahead-call-about = Etter forfall og mulig inhabilitet som er meldt før møtet. Vara spørres i rekkefølge.
ahead-call-none = Ingen plass mangler noen.
ahead-call-meeting = Møtet { $when }
ahead-lacks-meeting = hele møtet
ahead-lacks-cases = sak { $cases }
ahead-call-covered = { $person } kommer
ahead-call-waits = venter på svar fra { $person }
ahead-call-ask = spør { $person }
ahead-call-nobody-left = ingen vara igjen å spørre
ahead-call-comes = Kommer
ahead-call-declines = Kan ikke
ahead-call-asked = Er spurt
ahead-call-answer-of = { $answer }: { $person }, for { $seat }
ahead-days-title = Datoer å se på
ahead-day-not-working = { $when } er { $day }.
ahead-day-shared = { $when }: to møter samme dag, { $bodies }.
ahead-terms-title = Perioder som går ut
ahead-term-left = { $seat }: { $until }, om { $days ->
    [one] { $days } dag
   *[other] { $days } dager
}
ahead-term-over = { $seat }: gikk ut { $until }
ahead-term-before-meeting = før neste møte
ahead-empty-contact = Ta ut kontaktdata
ahead-empty-contact-of = Ta ut e-post og telefon for { $person }
ahead-proposals-title = Foreslåtte saker
ahead-proposals-none = Ingen sak venter.
ahead-proposal = { $title } (fra { $by }, { $when })
coverage-title = Hvem som er representert
coverage-about = Hvor mange plasser hver gruppe har. Streken viser plassene; det fylte er dem med stemmerett.
coverage-picture = { $body }: plasser etter gruppe. Tabellen under har tallene.
coverage-group = Gruppe
coverage-side = Side
coverage-seats = Plasser
coverage-voting = Med stemmerett
coverage-vacant = Ledige
coverage-lacks = Mangler
coverage-state-administrator = Statsforvalteren
coverage-too-few = { $count ->
    [one] { $count } plass
   *[other] { $count } plasser
}
coverage-too-many = { $count } for mange
coverage-decided-by = Bestemt av { $who }
side-owners = eiere
side-universities = UH
side-organisations = organisasjoner
side-others = andre
followed-title = Oppfølging
followed-about = Saker med en ansvarlig eller en frist, fra alle møtene.
followed-none = Ingen sak har en ansvarlig eller en frist for oppfølging.
followed-overdue = over fristen
followed-open = ikke gjort
followed-done = gjort
followed-tick = Gjort
followed-tick-of = Gjort: sak { $case }, { $title }
followed-untick = Ikke gjort likevel
followed-untick-of = Ikke gjort likevel: sak { $case }, { $title }
series-new = Planlegg flere møter
series-about = Samme ukedag i de ukene du skriver. Helligdager og kollisjoner blir sagt fra om, ikke flyttet.
series-year = År
series-weeks = Uker
series-weeks-help = Ukenumre med komma mellom: 3, 10, 25, 38, 46
series-weeks-fault = Skriv ukenumre fra 1 til 53 med komma mellom.
series-year-fault = Skriv et årstall med fire sifre.
series-weekday = Ukedag
series-save = Planlegg møtene
weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag
carry-title = Før over det som ikke ble behandlet
carry-to = Til møtet
carry-do = Før over

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
ahead-former-title = Tidlegare innehavarar
ahead-former-seat = Plass
ahead-former-who = Kven
ahead-former-term = Periode
ahead-former-until = Til
ahead-former-span = { $from }–{ $until }
ahead-former-unnamed = utan namn
ahead-terms-title = Periodar som går ut
ahead-term-left = { $seat }: { $until }, om { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
ahead-term-leader = { $seat } som leiar av { $body }
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
coverage-sides = Plassar etter side
coverage-balance = { $body }: plassar etter side
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
followed-about = Saker med ein ansvarleg eller ein frist, og tiltak etter vedtak, frå alle møta.
followed-none = Inga sak har ein ansvarleg eller ein frist for oppfølging, og ingen tiltak er skrivne.
followed-action = { $action } · Sak { $case }
followed-case = Sak { $case } · { $title }
followed-new = Nytt tiltak …
followed-new-of = Nytt tiltak av saka …
actions-title = Tiltak som følgjer av saka
actions-about = Kva som skal gjerast, av kven og innan når. Dei står òg under Dokument > Oppfølging.
followed-overdue = over fristen
followed-open = ikkje gjort
followed-done = gjort
followed-tick = Gjort
followed-tick-of = Gjort: { $what }
followed-untick = Ikkje gjort likevel
followed-untick-of = Ikkje gjort likevel: { $what }
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

need-new = Ny behovsmelding
need-correct = Rett
need-correct-of = Rett behovsmelding { $number }
need-like = Ny som denne
need-withdraw = Trekk attende
need-withdraw-title = Trekkje behovsmelding { $number } frå { $owner } attende?
need-withdraw-text = Ho går ut av alle utkast, med beløp, vurderingar og notat. Det som alt er vedteke, står. Det kan angrast.
need-save = Lagre behovsmeldinga
need-owner = Namn på eigaren
need-owner-missing = Skriv kven som melder behovet.
need-measure-missing = Skriv kva som skal gjerast.
need-region-missing = Skriv kva region eller nettverk ho høyrer til.
need-region-help = Ein ny region blir lagd til etter dei andre.
need-number-missing = Skriv nummeret.
need-number-taken = Nummeret er brukt i ordninga. Vel eit anna, eller rett den som har det.
need-no-number = Skriv eit heilt tal.
need-no-year = Skriv året med fire siffer.
need-amount-missing = Skriv kva det blir søkt om, til eigar eller til universitet. Skriv 0 når det ikkje blir søkt om noko.
need-units = Talet på barnehagar eller skular
need-start = Første år
need-duration = Kor mange år det varer
need-rank = Prioriteringa til nettverket
need-applied = Søkt om for { $year }
need-coordinator = Av dette til koordinator
need-total = Til saman { $total } kroner.
need-later = Meldt for seinare år
need-later-year = År i linje { $row }
need-later-amount = Kroner i linje { $row }
need-later-add = Legg til eit år
need-later-remove = Ta bort { $year }
need-criteria = Kriteria
need-criteria-about = Alle tre må vere oppfylte før ho kan få midlar. Dei blir vurderte med grunngiving på sida for behovsmeldinga.
need-marks = Elles
need-ongoing = Tiltaket er i gang
need-several-municipalities = Fleire kommunar deltek
need-special-challenges = Særlege utfordringar
need-follow-up = I oppfølgingsordninga
need-pps = PPT deltek
need-statped = Statped er med
need-after = Når ho er lagra, kjem sida der vurderingar og svar på spørsmåla i modellen blir skrivne.

# Papers, templates, and the next year.

paper-kept-working-group = Innstillinga frå arbeidsutvalet
paper-kept-preliminary = Førebels innstilling
paper-kept-final = Endeleg innstilling
pdf-scheme = Ordning
paper-innstilling = Innstillinga
paper-protokoll = Protokoll
paper-innkalling = Innkalling
paper-follow-up = Oppfølgingsliste
paper-list = Liste
paper-annual = Årshjul
paper-pictures = Bilete av utkastet
paper-person = Det som er lagra om ein person
pdf-saved-innstilling = Innstillinga er lagra
pdf-saved-protokoll = Protokollen er lagra
pdf-saved-innkalling = Innkallinga er lagra
pdf-saved-follow-up = Oppfølgingslista er lagra
pdf-saved-list = Lista er lagra
pdf-saved-annual = Årshjulet er lagra
pdf-saved-pictures = Bileta er lagra
pdf-saved-person = Utskrifta er lagra
dialog-paper-innstilling = Lagre innstillinga som
dialog-paper-protokoll = Lagre protokollen som
dialog-paper-innkalling = Lagre innkallinga som
dialog-paper-follow-up = Lagre oppfølgingslista som
dialog-paper-list = Lagre lista som
dialog-paper-annual = Lagre årshjulet som
dialog-paper-pictures = Lagre bileta som
dialog-paper-person = Lagre utskrifta som
dialog-paper-files = PDF
minutes-print = Skriv ut protokollen
minutes-copy = Kopier som tekst
minutes-copied = Protokollen ligg på utklippstavla som tekst.
print-protokoll-of = Protokoll for { $when }
print-innkalling-of = Innkalling til { $when }
followed-print = Skriv ut lista
held-about-print = Vis det som er lagra
held-about-print-of = Vis det som er lagra om { $who }
template-get = Tomt rekneark å fylle ut
template-done = Reknearket er lagra
dialog-template = Lagre tomt rekneark som
dialog-template-files = Rekneark
dialog-last-year = Vel fila for det gamle året
dialog-last-year-files = Møtefil
next-year-from-this = Nytt år frå dette…
next-year-from-file = Nytt år frå ei fil…
next-year-made = Året { $year } er laga
next-year-old-stays = Den gamle fila er som før. Den nye er opna.
next-year-part-open = Dette må gjevast på nytt eller sjåast over
next-year-part-carried = Dette er med frå det gamle året
next-year-go-on = Gå vidare

# Cases that members propose, and what is carried over.

inbox-title = Foreslåtte saker
inbox-about = Saker som medlemmene har meldt. Dei ventar til dei blir tekne opp med eit saksnummer, eller ikkje blir tekne opp.
inbox-none = Ingen har foreslått saker.
inbox-from = Frå { $who }, { $date }
inbox-became-case = Teken opp som sak { $number }.
inbox-became-nothing = Ikkje teken opp: { $reason }
inbox-take-up = Ta opp som sak
inbox-take-up-of = Ta opp som sak: «{ $title }»
inbox-turn-down = Ikkje ta opp
inbox-turn-down-of = Ikkje ta opp «{ $title }»
inbox-turn-down-title = Ikkje ta opp «{ $title }»?
inbox-turn-down-text = Grunngivinga går til den som foreslo saka. Det kan angrast.
inbox-reason = Grunngiving
inbox-new = Ny foreslått sak
inbox-lay = Legg i innboksen
inbox-by = Foreslått av
inbox-by-help = Organisasjonen eller gruppa.
inbox-by-missing = Skriv kven som foreslår saka.
inbox-received = Kom inn
inbox-why = Kvifor ho bør takast opp
carry-meeting = { $when }, { $body }
carry-left = { $meeting }: { $count ->
    [one] sak { $cases } vart ikkje behandla
   *[other] sakene { $cases } vart ikkje behandla
  }
carry-do-from = Før over frå { $meeting }
carry-nowhere = Planlegg eit nytt møte først. Sakene som ikkje vart behandla, ventar.

# The versions of the innstilling, and the vedtak afterwards.

versions-title = Versjonar og vedtak
versions-about = AU si, den førebelse og den endelege innstillinga ved sida av kvarandre, og det statsforvaltaren vedtok etterpå.
versions-table = innstillinga gjennom versjonane
version-working-group = AU si innstilling
version-preliminary = Førebels
version-final = Endeleg
version-head-working-group = AU
version-head-preliminary = Førebels
version-head-final = Endeleg
version-moved = Endring
version-moved-between = { $from } til { $to }
version-only-moved = Berre det som er endra sidan førre versjonen ({ $count ->
    [one] éi linje
   *[other] { $count } linjer
  })
version-none-moved = Ingen linjer er endra sidan førre versjonen.
version-recommended = Innstilt
version-decided = Vedteke
version-deviation = Avvik
version-reason = Grunngiving for avviket
version-kept = { $draft }, { $date }: { $total } kroner.{ $first ->
    [yes] {""}
   *[no] {" "}{ $moved ->
        [0] Ingen linjer er endra sidan førre versjon.
        [one] Éi linje er endra sidan førre versjon.
       *[other] { $moved } linjer er endra sidan førre versjon.
    }
  }
version-keep-working-group = Ta vare på som AU si innstilling
version-keep-preliminary = Ta vare på som førebels
version-keep-final = Ta vare på som endeleg

# The nine sections of the innstilling, and what they lack.

sections-title = Avsnitta i innstillinga
sections-none = Ingen tiltak har fått midlar enno.
sections-whole = Alle avsnitt er fylte ut for alle tiltak som får midlar.
sections-empty = Tomt for { $scheme }: { $section }
sections-lacking = { $scheme }: { $part } manglar for { $count } av { $asked } tiltak
sections-numbers = nr. { $numbers }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
sections-go = Gå til nr. { $number }
sections-ask-title = Avsnitt i innstillinga er tomme
sections-ask-about = Ei endeleg innstilling har noko i alle avsnitt. Skriv kvifor eit avsnitt er tomt; det står på innstillinga. Eller avbryt og fyll det ut.
sections-ask-why = Kvifor er avsnittet tomt for { $scheme }: { $section }?
sections-ask-missing = Skriv kvifor avsnittet er tomt.
section-title = { $section ->
    [1] 1 Tiltak, deltakarar og lengd
    [2] 2 Kriteria
    [3] 3 Eigarar og UH
    [4] 4 Midlar per mottakar
    [5] 5 Koordinator
    [6] 6 Eigendel
    [7] 7 Andre tiltak enn barnehagebasert kompetanseutvikling
    [8] 8 Statped
   *[other] 9 Laget rundt barnet og eleven
}
section-part-measure = tiltaket
section-part-participants = talet på deltakarar
section-part-duration = lengda
section-part-criteria = kriteria
section-part-partnership = UH-partnaren
section-part-recipients = mottakaren
section-part-coordinator = grunngivinga for koordinator
section-part-own-contribution = eigendelen
section-part-other-measures = søknadene
section-part-statped = rolla til Statped
section-part-team = laget rundt barnet og eleven
version-again-title = Erstatte versjonen «{ $version }»?
version-again-text = { $draft }, teken vare på { $date }, { $total } kroner, blir borte. Det kan angrast.
version-print = Vis som PDF
version-print-of = Vis som PDF: { $version }

vedtak-all = Vedteke som innstilt
vedtak-all-title = Føre alt som vedteke slik det er innstilt?
vedtak-all-text = { $count } linjer utan vedtak får det som er innstilt, { $sum } kroner til saman. Linjer som avvik, skriv du etterpå.
vedtak-write = Vedtak
vedtak-write-of = Vedtak for { $number } { $owner }
vedtak-save = Lagre vedtaket
vedtak-recommended = Innstilt: { $amount } kroner.
vedtak-reason-help = Må fyllast ut når vedtaket avvik frå innstillinga.

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
ahead-former-title = Tidligere innehavere
ahead-former-seat = Plass
ahead-former-who = Hvem
ahead-former-term = Periode
ahead-former-until = Til
ahead-former-span = { $from }–{ $until }
ahead-former-unnamed = uten navn
ahead-terms-title = Perioder som går ut
ahead-term-left = { $seat }: { $until }, om { $days ->
    [one] { $days } dag
   *[other] { $days } dager
}
ahead-term-leader = { $seat } som leder av { $body }
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
coverage-sides = Plasser etter side
coverage-balance = { $body }: plasser etter side
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
followed-about = Saker med en ansvarlig eller en frist, og tiltak etter vedtak, fra alle møtene.
followed-none = Ingen sak har en ansvarlig eller en frist for oppfølging, og ingen tiltak er skrevet.
followed-action = { $action } · Sak { $case }
followed-case = Sak { $case } · { $title }
followed-new = Nytt tiltak …
followed-new-of = Nytt tiltak av saken …
actions-title = Tiltak som følger av saken
actions-about = Hva som skal gjøres, av hvem og innen når. De står også under Dokumenter > Oppfølging.
followed-overdue = over fristen
followed-open = ikke gjort
followed-done = gjort
followed-tick = Gjort
followed-tick-of = Gjort: { $what }
followed-untick = Ikke gjort likevel
followed-untick-of = Ikke gjort likevel: { $what }
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

need-new = Ny behovsmelding
need-correct = Rett
need-correct-of = Rett behovsmelding { $number }
need-like = Ny som denne
need-withdraw = Trekk tilbake
need-withdraw-title = Trekke behovsmelding { $number } fra { $owner } tilbake?
need-withdraw-text = Den går ut av alle utkast, med beløp, vurderinger og notater. Det som alt er vedtatt, står. Det kan angres.
need-save = Lagre behovsmeldingen
need-owner = Navn på eieren
need-owner-missing = Skriv hvem som melder behovet.
need-measure-missing = Skriv hva som skal gjøres.
need-region-missing = Skriv hvilken region eller hvilket nettverk den hører til.
need-region-help = En ny region legges til etter de andre.
need-number-missing = Skriv nummeret.
need-number-taken = Nummeret er brukt i ordningen. Velg et annet, eller rett den som har det.
need-no-number = Skriv et helt tall.
need-no-year = Skriv året med fire sifre.
need-amount-missing = Skriv hva det søkes om, til eier eller til universitet. Skriv 0 når det ikke søkes om noe.
need-units = Antall barnehager eller skoler
need-start = Første år
need-duration = Varer i antall år
need-rank = Nettverkets prioritering
need-applied = Søkt om for { $year }
need-coordinator = Herav til koordinator
need-total = Til sammen { $total } kroner.
need-later = Meldt for senere år
need-later-year = År i linje { $row }
need-later-amount = Kroner i linje { $row }
need-later-add = Legg til et år
need-later-remove = Ta bort { $year }
need-criteria = Kriteriene
need-criteria-about = Alle tre må være oppfylt før den kan få midler. De vurderes med begrunnelse på siden for behovsmeldingen.
need-marks = Ellers
need-ongoing = Tiltaket er i gang
need-several-municipalities = Flere kommuner deltar
need-special-challenges = Særlige utfordringer
need-follow-up = I oppfølgingsordningen
need-pps = PPT deltar
need-statped = Statped er med
need-after = Når den er lagret, kommer siden der vurderinger og svar på modellens spørsmål skrives.

# Papers, templates, and the next year.

paper-kept-working-group = Arbeidsutvalgets innstilling
paper-kept-preliminary = Foreløpig innstilling
paper-kept-final = Endelig innstilling
pdf-scheme = Ordning
paper-innstilling = Innstillingen
paper-protokoll = Protokoll
paper-innkalling = Innkalling
paper-follow-up = Oppfølgingsliste
paper-list = Liste
paper-annual = Årshjul
paper-pictures = Bilder av utkastet
paper-person = Det som er lagret om en person
pdf-saved-innstilling = Innstillingen er lagret
pdf-saved-protokoll = Protokollen er lagret
pdf-saved-innkalling = Innkallingen er lagret
pdf-saved-follow-up = Oppfølgingslisten er lagret
pdf-saved-list = Listen er lagret
pdf-saved-annual = Årshjulet er lagret
pdf-saved-pictures = Bildene er lagret
pdf-saved-person = Utskriften er lagret
dialog-paper-innstilling = Lagre innstillingen som
dialog-paper-protokoll = Lagre protokollen som
dialog-paper-innkalling = Lagre innkallingen som
dialog-paper-follow-up = Lagre oppfølgingslisten som
dialog-paper-list = Lagre listen som
dialog-paper-annual = Lagre årshjulet som
dialog-paper-pictures = Lagre bildene som
dialog-paper-person = Lagre utskriften som
dialog-paper-files = PDF
minutes-print = Skriv ut protokollen
minutes-copy = Kopier som tekst
minutes-copied = Protokollen ligger på utklippstavlen som tekst.
print-protokoll-of = Protokoll for { $when }
print-innkalling-of = Innkalling til { $when }
followed-print = Skriv ut listen
held-about-print = Vis det som er lagret
held-about-print-of = Vis det som er lagret om { $who }
template-get = Tomt regneark å fylle ut
template-done = Regnearket er lagret
dialog-template = Lagre tomt regneark som
dialog-template-files = Regneark
dialog-last-year = Velg filen for det gamle året
dialog-last-year-files = Møtefil
next-year-from-this = Nytt år fra dette…
next-year-from-file = Nytt år fra en fil…
next-year-made = Året { $year } er laget
next-year-old-stays = Den gamle filen er som før. Den nye er åpnet.
next-year-part-open = Dette må gis på nytt eller ses over
next-year-part-carried = Dette er med fra det gamle året
next-year-go-on = Gå videre

# Cases that members propose, and what is carried over.

inbox-title = Foreslåtte saker
inbox-about = Saker som medlemmene har meldt. De venter til de tas opp med et saksnummer, eller ikke tas opp.
inbox-none = Ingen har foreslått saker.
inbox-from = Fra { $who }, { $date }
inbox-became-case = Tatt opp som sak { $number }.
inbox-became-nothing = Ikke tatt opp: { $reason }
inbox-take-up = Ta opp som sak
inbox-take-up-of = Ta opp som sak: «{ $title }»
inbox-turn-down = Ikke ta opp
inbox-turn-down-of = Ikke ta opp «{ $title }»
inbox-turn-down-title = Ikke ta opp «{ $title }»?
inbox-turn-down-text = Begrunnelsen gis til den som foreslo saken. Det kan angres.
inbox-reason = Begrunnelse
inbox-new = Ny foreslått sak
inbox-lay = Legg i innboksen
inbox-by = Foreslått av
inbox-by-help = Organisasjonen eller gruppen.
inbox-by-missing = Skriv hvem som foreslår saken.
inbox-received = Kom inn
inbox-why = Hvorfor den bør tas opp
carry-meeting = { $when }, { $body }
carry-left = { $meeting }: { $count ->
    [one] sak { $cases } ble ikke behandlet
   *[other] sakene { $cases } ble ikke behandlet
  }
carry-do-from = Før over fra { $meeting }
carry-nowhere = Planlegg et nytt møte først. Sakene som ikke ble behandlet, venter.

# The versions of the innstilling, and the vedtak afterwards.

versions-title = Versjoner og vedtak
versions-about = AUs, den foreløpige og den endelige innstillingen ved siden av hverandre, og det statsforvalteren vedtok etterpå.
versions-table = innstillingen gjennom versjonene
version-working-group = AUs innstilling
version-preliminary = Foreløpig
version-final = Endelig
version-head-working-group = AU
version-head-preliminary = Foreløpig
version-head-final = Endelig
version-moved = Endring
version-moved-between = { $from } til { $to }
version-only-moved = Bare det som er endret siden forrige versjon ({ $count ->
    [one] én linje
   *[other] { $count } linjer
  })
version-none-moved = Ingen linjer er endret siden forrige versjon.
version-recommended = Innstilt
version-decided = Vedtatt
version-deviation = Avvik
version-reason = Begrunnelse for avviket
version-kept = { $draft }, { $date }: { $total } kroner.{ $first ->
    [yes] {""}
   *[no] {" "}{ $moved ->
        [0] Ingen linjer er endret siden forrige versjon.
        [one] Én linje er endret siden forrige versjon.
       *[other] { $moved } linjer er endret siden forrige versjon.
    }
  }
version-keep-working-group = Ta vare på som AUs innstilling
version-keep-preliminary = Ta vare på som foreløpig
version-keep-final = Ta vare på som endelig

# The nine sections of the innstilling, and what they lack.

sections-title = Avsnittene i innstillingen
sections-none = Ingen tiltak har fått midler ennå.
sections-whole = Alle avsnitt er fylt ut for alle tiltak som får midler.
sections-empty = Tomt for { $scheme }: { $section }
sections-lacking = { $scheme }: { $part } mangler for { $count } av { $asked } tiltak
sections-numbers = nr. { $numbers }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
sections-go = Gå til nr. { $number }
sections-ask-title = Avsnitt i innstillingen er tomme
sections-ask-about = En endelig innstilling har noe i alle avsnitt. Skriv hvorfor et avsnitt er tomt; det står på innstillingen. Eller avbryt og fyll det ut.
sections-ask-why = Hvorfor er avsnittet tomt for { $scheme }: { $section }?
sections-ask-missing = Skriv hvorfor avsnittet er tomt.
section-title = { $section ->
    [1] 1 Tiltak, deltakere og varighet
    [2] 2 Kriteriene
    [3] 3 Eiere og UH
    [4] 4 Midler per mottaker
    [5] 5 Koordinator
    [6] 6 Egenandel
    [7] 7 Andre tiltak enn barnehagebasert kompetanseutvikling
    [8] 8 Statped
   *[other] 9 Laget rundt barnet og eleven
}
section-part-measure = tiltaket
section-part-participants = antall deltakere
section-part-duration = varigheten
section-part-criteria = kriteriene
section-part-partnership = UH-partneren
section-part-recipients = mottakeren
section-part-coordinator = begrunnelsen for koordinator
section-part-own-contribution = egenandelen
section-part-other-measures = søknadene
section-part-statped = Statpeds rolle
section-part-team = laget rundt barnet og eleven
version-again-title = Erstatte versjonen «{ $version }»?
version-again-text = { $draft }, tatt vare på { $date }, { $total } kroner, blir borte. Det kan angres.
version-print = Vis som PDF
version-print-of = Vis som PDF: { $version }

vedtak-all = Vedtatt som innstilt
vedtak-all-title = Føre alt som vedtatt slik det er innstilt?
vedtak-all-text = { $count } linjer uten vedtak får det som er innstilt, { $sum } kroner til sammen. Linjer som avviker, skriver du etterpå.
vedtak-write = Vedtak
vedtak-write-of = Vedtak for { $number } { $owner }
vedtak-save = Lagre vedtaket
vedtak-recommended = Innstilt: { $amount } kroner.
vedtak-reason-help = Må fylles ut når vedtaket avviker fra innstillingen.

# Words of the review copy: what a representative reads on an own laptop. Nothing in it can be changed.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», dates as «13.03.2025», times as «10.51».
# Counts that choose singular or plural come as numbers.

review-title = Gjennomsyn
review-cannot-open = Kopien kan ikke vises
review-try-again = Prøv igjen
review-loading = Henter kopien …
review-open-other = Åpne en annen fil

# Whom the reader is here for
review-who = Hvem er du her for?
review-who-help = Da står dine egne behovsmeldinger først. Valget huskes bare på denne maskinen og kan byttes når som helst.
review-who-seats = Plasser i forumet
review-who-none = Kopien har ingen plasser å velge mellom.
review-who-region = { $group }, { $region }
review-who-role = { $group } ({ $role })
review-who-everything = Se alt uten å velge

# The head
review-seat = Plass: { $seat }
review-no-seat = Uten valgt plass
review-change-seat = Bytt plass
review-read-only = Gjennomsynskopi – kan ikke endres
review-copied = Kopiert { $date } kl. { $time }
review-head = Kontrollkode { $head }
review-heading = Innstilling { $year }, { $draft }
review-case = Sak { $number } { $title }
review-theme = Utseende
review-theme-auto = Som maskinen
review-theme-light = Lyst
review-theme-dark = Mørkt
review-theme-contrast = Høy kontrast
review-decision = Avgjørelse
review-count = { $yes } for, { $no } mot, { $blank } blank

# The schemes
review-schemes = Ordninger
review-frame = Ramme
review-frame-estimate = Ramme, anslag
review-frame-missing = Ramme mangler
review-committed = Bundet fra før
review-set-aside = Avsatt
review-allocated = Fordelt
review-rest = Rest
review-tallies = går opp
review-over = over rammen
review-own-sum = Egne: { $amount } av { $applied } søkt
review-about-scheme =
    { $count ->
        [one] Én merknad til utkastet
       *[other] { $count } merknader til utkastet
    }
review-set-aside-line = Avsatt: { $name }, { $amount } kroner

# The table
review-search = Søk etter eier, tiltak, partner eller nummer
review-search-clear = Tøm søket
review-open-all = Åpne alle
review-close-all = Lukk alle
review-hits =
    { $count ->
        [one] Ett treff på «{ $search }» i { $scheme }
       *[other] { $count } treff på «{ $search }» i { $scheme }
    }
review-no-hits = Ingen treff på «{ $search }» i { $scheme }.
review-no-hits-help = Prøv færre eller kortere ord, eller bare nummeret på behovsmeldingen.
review-hits-elsewhere = { $scheme }: { $count } treff
review-no-needs = Det er ingen behovsmeldinger i { $scheme }.
review-column-number = Nr.
review-column-owner = Eier
review-column-measure = Tiltak
review-column-applied = Søkt
review-column-draft = Utkast
review-column-owner-part = Til eier
review-column-university-part = Til UH
review-column-share = Andel av søkt
review-table = Behovsmeldinger i { $scheme }, med beløp i kroner
review-own = Egen organisasjon: { $organisation }
review-own-region = Egen region: { $region }
review-own-region-rest = Egen region: { $region }, utenom egne
review-region-rest = { $region }, utenom egne
review-own-none = { $organisation } har ingen behovsmeldinger i { $scheme }.
review-region-none = Ingen andre behovsmeldinger i { $region }.
review-needs =
    { $count ->
        [one] 1 melding
       *[other] { $count } meldinger
    }
review-total = Hele ordningen
review-total-hits = Treffene til sammen
review-more = Vis { $count } til
review-shown = Viser { $shown } av { $count }
review-tag-ongoing = igangsatt
review-tag-not-eligible = oppfyller ikke kriteriene
review-tag-note = eget notat
review-tag-finding = merknad

# The details of one behovsmelding
review-details = Behovsmelding { $number }
review-facts = Om tiltaket
review-criteria = Kriterier
review-met = oppfylt
review-not-met = ikke oppfylt
review-region = Region
review-org-number = Organisasjonsnummer
review-owner-kind = Eiertype
review-units = Antall enheter
review-partner = Partner i UH
review-duration = Varighet
review-duration-years =
    { $years ->
        [one] { $from }, ett år
       *[other] { $from }–{ $to }, { $years } år
    }
review-duration-from = Fra { $from }
review-duration-only =
    { $years ->
        [one] Ett år
       *[other] { $years } år
    }
review-unknown = Ikke oppgitt
review-ongoing = Igangsatt
review-several = Flere kommuner deltar
review-rank = Nettverkets prioritet
review-challenges = Særlige utfordringer
review-follow-up = I oppfølgingsordningen
review-pps = PPT deltar
review-statped = Statped er med
review-yes = ja
review-no = nei
review-later = Meldt for { $year }
review-kroner = { $amount } kroner
review-standing = Beløpet er
review-split = Søkt og utkast
review-split-owner = Eier
review-split-coordinator = av dette koordinator
review-split-university = UH
review-split-sum = Sum
review-why = Hvorfor dette beløpet?
review-why-loading = Henter forklaringen …
review-why-none = Kopien har ingen forklaring til dette beløpet.
review-findings = Merknader
review-findings-none = Ingen merknader til denne behovsmeldingen.
review-accepted = Godtatt med begrunnelse: { $reason }
review-note = Eget notat
review-note-help = Lagres bare på denne maskinen, ikke i møtefilen.
review-constructed = Om tallene: { $text }

# A draft that cannot be reckoned, a frame that is only tried, a meeting without a date
review-not-reckoned = Utkastet regnes ikke nå
review-not-reckoned-note = { $draft } kunne ikke regnes da kopien ble laget, og har ingen beløp å vise. Behovsmeldingene står under slik de er meldt. Be sekretariatet om en ny kopi.
review-reported = Behovsmeldingene som meldt
review-reported-table = Behovsmeldinger i { $scheme } som meldt, med søkt beløp i kroner
review-column-region = Region
review-frame-tried = Prøver ramme
review-tried = Prøver { $tried }, registrert { $registered }
review-meeting = { $known ->
    [yes] Møte: { $date }, { $place }
   *[no] Møte: { $date }
}

# Own notes from before notes were tied to the meeting's file
review-old-title = { $count ->
    [one] Er 1 tidligere notat fra dette møtet?
   *[other] Er { $count } tidligere notater fra dette møtet?
}
review-old-text = De ble skrevet på denne maskinen i en kopi fra samme forum og samme dag. Det kan ha vært et annet møte.
review-old-show = Se notatene
review-old-note = Nr. { $number } { $owner }: { $note }
review-old-take = Ja, ta dem med hit
review-old-leave = Nei, de hører ikke til her

# Det nye siden forrige gjennomsynskopi, og det som skal til møtelederen
review-news = Nytt siden kopien fra { $date }
review-news-lines = { $moved } { $moved ->
    [one] beløp er endret
   *[other] beløp er endret
}, { $added } { $added ->
    [one] behovsmelding er ny.
   *[other] behovsmeldinger er nye.
}
review-tag-new = ny
review-tag-moved = endret { $by }
review-tag-to-leader = til møtelederen
review-remark = Merknad til møtelederen
review-remark-help = Kommer fram når du sender filen. Bare møtelederen ser den.
review-propose = Foreslå et annet beløp
review-propose-help = Hele kroner. Blir et motforslag i tall når du sender filen.
review-post = Til møtelederen
review-post-note = Det du skriver til møtelederen, blir på denne maskinen til du lagrer det som en fil. Send filen til møtelederen, eller ta den med og send den fra rommet.
review-post-has = { $remarks } { $remarks ->
    [one] merknad
   *[other] merknader
}, { $amounts } { $amounts ->
    [one] foreslått beløp
   *[other] foreslåtte beløp
}{ $absent ->
    [yes] , forfall
   *[no] {""}
}{ $tie ->
    [yes] , mulig inhabilitet
   *[no] {""}
}{ $case ->
    [yes] , en foreslått sak
   *[no] {""}
}.
review-post-more = Begrunnelse, forfall, inhabilitet og sak
review-post-case = Sak du foreslår (kan stå tomt)
review-post-case-why = Hvorfor saken bør tas opp
review-post-why = Hvorfor du foreslår andre beløp
review-post-tie = Mulig inhabilitet i sak
review-post-no-tie = ingen
review-post-save = Lagre som fil
review-post-saved = Filen er lagret.
review-post-clear = Ta bort alt
review-post-empty = Det er ikke skrevet noe ennå. Åpne en behovsmelding og skriv en merknad eller et beløp.

# Hvor det som skrives, ligger
review-kept = Det du har skrevet
review-kept-in = Det du skriver, ligger på denne maskinen i { $file }. Det sendes ikke av seg selv.
review-kept-show = Vis i mappen
review-kept-not = Det du skriver, kommer ikke i noen fil nå, og er borte når vinduet lukkes.
review-kept-set-aside = Filen med det du hadde skrevet, kunne ikke leses. Den er lagt til side, ikke slettet: { $file }

# Hva om, og sakene med papirene
review-try-note = Beløpene er bare dine, på denne maskinen: ingen ser dem. Utregningen følger samme regel som møtelederens.
review-try-help = Bare du ser det. Under fanene kan du regne ut hva det blir til.
review-try-propose = Foreslå disse beløpene
review-try-proposed = { $count ->
    [one] Beløpet står nå i det du vil si til møtelederen.
   *[other] De { $count } beløpene står nå i det du vil si til møtelederen.
}
review-papers = Sakene
review-attached = { $count ->
    [one] 1 vedlegg
   *[other] { $count } vedlegg
}
review-alternative = Alternativ { $nth }
review-paper-saved = Vedlegget er lagret i { $file }.

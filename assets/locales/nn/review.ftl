# Words of the review copy: what a representative reads on an own laptop. Nothing in it can be changed.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», dates as «13.03.2025», times as «10.51».
# Counts that choose singular or plural come as numbers.

review-title = Gjennomsyn
review-cannot-open = Kopien kan ikkje visast
review-try-again = Prøv igjen
review-loading = Hentar kopien …
review-open-other = Opne ei anna fil

# Whom the reader is here for
review-who = Kven er du her for?
review-who-help = Då står dei behovsmeldingane som er dine, først. Valet blir hugsa berre på denne maskina og kan bytast når som helst.
review-who-seats = Plassar i forumet
review-who-none = Kopien har ingen plassar å velje mellom.
review-who-region = { $group }, { $region }
review-who-role = { $group } ({ $role })
review-who-everything = Sjå alt utan å velje

# The head
review-seat = Plass: { $seat }
review-no-seat = Utan vald plass
review-change-seat = Byt plass
review-read-only = Gjennomsynskopi – kan ikkje endrast
review-copied = Kopiert { $date } kl. { $time }
review-head = Kontrollkode { $head }
review-heading = Innstilling { $year }, { $draft }
review-case = Sak { $number } { $title }
review-theme = Utsjånad
review-theme-auto = Som maskina
review-theme-light = Lyst
review-theme-dark = Mørkt
review-theme-contrast = Høg kontrast
review-decision = Avgjerd
review-count = { $yes } for, { $no } mot, { $blank } blank

# The schemes
review-schemes = Ordningar
review-frame = Ramme
review-frame-estimate = Ramme, anslag
review-frame-missing = Ramme manglar
review-committed = Bunde frå før
review-set-aside = Avsett
review-allocated = Fordelt
review-rest = Rest
review-tallies = går opp
review-over = over ramma
review-own-sum = Eigne: { $amount } av { $applied } søkt
review-about-scheme =
    { $count ->
        [one] Éin merknad til utkastet
       *[other] { $count } merknader til utkastet
    }
review-set-aside-line = Avsett: { $name }, { $amount } kroner

# The table
review-search = Søk etter eigar, tiltak, partnar eller nummer
review-search-clear = Tøm søket
review-open-all = Opne alle
review-close-all = Lukk alle
review-hits =
    { $count ->
        [one] Eitt treff på «{ $search }» i { $scheme }
       *[other] { $count } treff på «{ $search }» i { $scheme }
    }
review-no-hits = Ingen treff på «{ $search }» i { $scheme }.
review-no-hits-help = Prøv færre eller kortare ord, eller berre nummeret på behovsmeldinga.
review-hits-elsewhere = { $scheme }: { $count } treff
review-no-needs = Det er ingen behovsmeldingar i { $scheme }.
review-column-number = Nr.
review-column-owner = Eigar
review-column-measure = Tiltak
review-column-applied = Søkt
review-column-draft = Utkast
review-column-owner-part = Til eigar
review-column-university-part = Til UH
review-column-share = Del av søkt
review-table = Behovsmeldingar i { $scheme }, med beløp i kroner
review-own = Eigen organisasjon: { $organisation }
review-own-region = Eigen region: { $region }
review-own-region-rest = Eigen region: { $region }, utanom eigne
review-region-rest = { $region }, utanom eigne
review-own-none = { $organisation } har ingen behovsmeldingar i { $scheme }.
review-region-none = Ingen andre behovsmeldingar i { $region }.
review-needs =
    { $count ->
        [one] 1 melding
       *[other] { $count } meldingar
    }
review-total = Heile ordninga
review-total-hits = Treffa til saman
review-more = Vis { $count } til
review-shown = Viser { $shown } av { $count }
review-tag-ongoing = sett i gang
review-tag-not-eligible = oppfyller ikkje kriteria
review-tag-note = eige notat
review-tag-finding = merknad

# The details of one behovsmelding
review-details = Behovsmelding { $number }
review-facts = Om tiltaket
review-criteria = Kriterium
review-met = oppfylt
review-not-met = ikkje oppfylt
review-region = Region
review-org-number = Organisasjonsnummer
review-owner-kind = Eigartype
review-units = Talet på einingar
review-partner = Partnar i UH
review-duration = Varigheit
review-duration-years =
    { $years ->
        [one] { $from }, eitt år
       *[other] { $from }–{ $to }, { $years } år
    }
review-duration-from = Frå { $from }
review-duration-only =
    { $years ->
        [one] Eitt år
       *[other] { $years } år
    }
review-unknown = Ikkje oppgitt
review-ongoing = Sett i gang
review-several = Fleire kommunar deltek
review-rank = Prioriteten frå nettverket
review-challenges = Særlege utfordringar
review-follow-up = I oppfølgingsordninga
review-pps = PPT deltek
review-statped = Statped er med
review-yes = ja
review-no = nei
review-later = Meldt for { $year }
review-kroner = { $amount } kroner
review-standing = Beløpet er
review-split = Søkt og utkast
review-split-owner = Eigar
review-split-coordinator = av dette koordinator
review-split-university = UH
review-split-sum = Sum
review-why = Kvifor dette beløpet?
review-why-loading = Hentar forklaringa …
review-why-none = Kopien har inga forklaring til dette beløpet.
review-findings = Merknader
review-findings-none = Ingen merknader til denne behovsmeldinga.
review-accepted = Godteke med grunngiving: { $reason }
review-note = Eige notat
review-note-help = Blir lagra berre på denne maskina, ikkje i møtefila.
review-constructed = Om tala: { $text }

# A draft that cannot be reckoned, a frame that is only tried, a meeting without a date
review-not-reckoned = Utkastet blir ikkje rekna no
review-not-reckoned-note = { $draft } kunne ikkje reknast då kopien vart laga, og har ingen beløp å vise. Behovsmeldingane står under slik dei er melde. Be sekretariatet om ein ny kopi.
review-reported = Behovsmeldingane slik dei er melde
review-reported-table = Behovsmeldingar i { $scheme } slik dei er melde, med søkt beløp i kroner
review-column-region = Region
review-frame-tried = Prøver ramme
review-tried = Prøver { $tried }, registrert { $registered }
review-meeting = { $known ->
    [yes] Møte: { $date }, { $place }
   *[no] Møte: { $date }
}

# Own notes from before notes were tied to the meeting's file
review-old-title = { $count ->
    [one] Er 1 tidlegare notat frå dette møtet?
   *[other] Er { $count } tidlegare notat frå dette møtet?
}
review-old-text = Dei vart skrivne på denne maskina i ein kopi frå same forum og same dag. Det kan ha vore eit anna møte.
review-old-show = Sjå notata
review-old-note = Nr. { $number } { $owner }: { $note }
review-old-take = Ja, ta dei med hit
review-old-leave = Nei, dei høyrer ikkje til her

# Det nye sidan førre gjennomsynskopi, og det som skal til møteleiaren
review-news = Nytt sidan kopien frå { $date }
review-news-lines = { $moved } { $moved ->
    [one] beløp er endra
   *[other] beløp er endra
}, { $added } { $added ->
    [one] behovsmelding er ny.
   *[other] behovsmeldingar er nye.
}
review-tag-new = ny
review-tag-moved = endra { $by }
review-tag-to-leader = til møteleiaren
review-remark = Merknad til møteleiaren
review-remark-help = Kjem fram når du sender fila. Berre møteleiaren ser han.
review-propose = Foreslå eit anna beløp
review-propose-help = Heile kroner. Blir eit motframlegg i tal når du sender fila.
review-post = Til møteleiaren
review-post-note = Det du skriv til møteleiaren, blir på denne maskina til du lagrar det som ei fil. Send fila til møteleiaren, eller ta ho med og send ho frå rommet.
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
    [yes] , framlegg om ei sak
   *[no] {""}
}.
review-post-more = Grunngiving, forfall, inhabilitet og sak
review-post-case = Sak du gjer framlegg om (kan stå tomt)
review-post-case-why = Kvifor saka bør takast opp
review-post-why = Kvifor du foreslår andre beløp
review-post-tie = Mogleg inhabilitet i sak
review-post-no-tie = ingen
review-post-save = Lagre som fil
review-post-saved = Fila er lagra.
review-post-clear = Ta bort alt
review-post-empty = Det er ikkje skrive noko enno. Opne ei behovsmelding og skriv ein merknad eller eit beløp.

# Kvar det som blir skrive, ligg
review-kept = Det du har skrive
review-kept-in = Det du skriv, ligg på denne maskina i { $file }. Det blir ikkje sendt av seg sjølv.
review-kept-show = Vis i mappa
review-kept-not = Det du skriv, kjem ikkje i noka fil no, og er borte når vindauget blir lukka.
review-kept-set-aside = Fila med det du hadde skrive, kunne ikkje lesast. Ho er lagd til side, ikkje sletta: { $file }

# Kva om, og sakene med papira
review-try-note = Beløpa er berre dine, på denne maskina: ingen ser dei. Utrekninga følgjer same regel som møteleiaren sin.
review-try-help = Berre du ser det. Under fanene kan du rekne ut kva det blir til.
review-try-propose = Foreslå desse beløpa
review-try-proposed = { $count ->
    [one] Beløpet står no i det du vil seie til møteleiaren.
   *[other] Dei { $count } beløpa står no i det du vil seie til møteleiaren.
}
review-papers = Sakene
review-attached = { $count ->
    [one] 1 vedlegg
   *[other] { $count } vedlegg
}
review-alternative = Alternativ { $nth }
review-paper-saved = Vedlegget er lagra i { $file }.

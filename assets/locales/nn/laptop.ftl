# Sida til rommet på ein PC eller telefon: bli med, følg, sei frå og røyst.
#
# Argumenta er tekstar som alt er formaterte; tal som vel eintal eller fleirtal, kjem som tal.

laptop-title = Innstilling – rommet

# Ved døra
laptop-join = Bli med i møtet
laptop-invited = Du har ein invitasjon. Sei kva maskina heiter, så spør vi møteleiaren.
laptop-code = Koden på veggen
laptop-code-help = Seks teikn, som K7M-2QX. Store og små bokstavar er det same.
laptop-code-missing = Skriv koden som står på veggen.
laptop-name = Kven spør
laptop-name-help = Namnet ditt eller namnet på maskina. Møteleiaren ser det og slepper deg inn.
laptop-name-missing = Skriv kven du er, så møteleiaren veit kven som spør.
laptop-as = Eg er her
laptop-as-seat = på ein plass i forumet
laptop-as-guest = for å sjå på
laptop-knock = Spør om å bli med
laptop-browser-warning = Ein nettlesar kan ikkje sjå kven han snakkar med. Samanlikn fingeravtrykket nettlesaren viser, med det på veggen, før du lit på det som står her.
laptop-take-over = Følg med her i staden

# Ved døra, i programmet
laptop-known = Rom du har vore i
laptop-come-back = Gå inn att: { $meeting }
laptop-with-invitation = Med invitasjon
laptop-with-invitation-about = Opne fila du fekk, slepp ho på vindauget, eller lim inn teksten.
laptop-open-invitation = Opne invitasjon …
laptop-paste = Tekst frå ein invitasjon eller QR-kode
laptop-paste-help = Lim inn heile teksten.
laptop-use-pasted = Bruk teksten
laptop-with-code = Med adressa og koden på veggen
laptop-address = Adressa på veggen
laptop-address-help = Tal med punktum, og port etter kolon: 192.168.1.20:8443.
laptop-address-missing = Skriv adressa som står på veggen.
laptop-invited-to = Invitasjon til { $meeting }
laptop-invited-seat = Plass: { $seat }. Rommet er på { $address }.
laptop-code-of = Rommet på { $address }
laptop-code-is = Koden er { $code }.
laptop-another-way = Bruk noko anna
laptop-leave-note = Lukkar du vindauget, kan du kome inn att utan å spørje. Går du ut av rommet, må møteleiaren sleppe deg inn på nytt.

# Mens møteleiaren ser på det
laptop-calling = Koplar til …
laptop-calling-note = Ventar på svar frå rommet.
laptop-calling-again = Rommet svarar ikkje. Maskina prøver igjen av seg sjølv.
laptop-compare = Er talet det same?
laptop-compare-note = Møteleiaren har eit tal på skjermen sin. Er det nøyaktig dette, snakkar de med kvarandre. Er det eit anna, kan nokon stå imellom: svar nei.
laptop-same = Ja, det er det same
laptop-differ = Nei, det er eit anna
laptop-waits-title = Vent på møteleiaren
laptop-waits = Møteleiaren ser at du ventar, og slepper deg inn. Du treng ikkje gjere noko.
laptop-let-in = Møteleiaren har sleppt deg inn. Svar om talet først.
laptop-give-up = Avbryt
laptop-loading = Hentar møtet …

# Kor ferskt det er
laptop-fresh = tilkopla, alt er nytt
laptop-lost = mista sambandet kl. { $time }, prøver igjen
laptop-try-now = Prøv no

# Rundt
laptop-guest = Gjest
laptop-places = Kva du ser på
laptop-place-wall = Veggen
laptop-place-lines = Beløp
laptop-place-cases = Saker
laptop-place-messages = Meldingane mine
laptop-on-the-wall = På veggen no
laptop-wall-frozen = Veggen står stille mens møteleiaren førebur noko.
laptop-to-the-wall = Til veggen
laptop-letters = Enkeltbokstavar svarar (F, M, B)
laptop-leave = Gå ut av rommet

# Ordet
laptop-ask-floor = Be om ordet
laptop-withdraw-floor = Ta tilbake ordet
laptop-has-floor = Du har ordet
laptop-floor-asked = Du står på talelista.
laptop-floor-withdrawn = Du står ikkje lenger på talelista.
laptop-floor-for = Til kva
laptop-floor-speech = innlegg
laptop-floor-reply = replikk
laptop-floor-order = forretningsorden

# Nytt sidan sist
laptop-news = Nytt sidan sist du såg
laptop-no-news = Ingenting er endra sidan du sa at du hadde sett alt.
laptop-seen = Eg har sett det
laptop-news-amounts = { $scheme }: { $lines ->
    [one] eitt tiltak er endra
   *[other] { $lines } tiltak er endra
}, { $by } i alt.
laptop-news-table = { $scheme } er vist: { $lines ->
    [one] eitt tiltak
   *[other] { $lines } tiltak
}.
laptop-news-proposal = Forslag { $place } frå { $by }: { $text }
laptop-news-case = Sak { $number } { $title }: { $status }.
laptop-news-vote = Røysting { $number } er avslutta.
laptop-planned = på saklista

# Beløpa
laptop-nothing-shown = Møteleiaren har ikkje vist nokon beløp enno
laptop-nothing-shown-note = Dei kjem hit av seg sjølv når ein tabell blir vist på veggen eller eit forslag i tal blir lagt fram.
laptop-no-hits = Ingen tiltak passar. Skriv noko anna i søkjefeltet, eller vis alle.
laptop-lines = Tiltaka i { $scheme }
laptop-none-here = Ingen her
laptop-draft-live = blir vist no
laptop-draft-then = slik det sist vart vist
laptop-only-new = Berre endra ({ $count })
laptop-changed = endra
laptop-changed-since = Endra sidan sist du såg
laptop-why-note = Her står det alle i rommet får sjå. Stega frå ramma til beløpet kan møteleiaren vise på veggen: be om ordet eller send ein merknad.
laptop-note = Eige notat
laptop-note-help-browser = Blir berre på denne maskina, i denne nettlesaren. Ingen andre ser det.
laptop-note-help-app = Blir berre på denne maskina. Ingen andre ser det.

# Sei frå
laptop-messages = Det du har meldt
laptop-no-messages = Du har ikkje meldt noko. Møteleiaren får det du sender, og avgjer kva det blir til.
laptop-remark = Send merknad
laptop-case = Gjer framlegg om ei sak
laptop-absence = Meld forfall
laptop-tie = Meld mogleg inhabilitet
laptop-about-all = Til møtet som heilskap
laptop-say-remark = Merknad til møteleiaren
laptop-say-tie = Mogleg inhabilitet
laptop-say-absence = Meld forfall
laptop-say-case = Gjer framlegg om ei sak
laptop-title-case = Kva saka gjeld
laptop-text-case = Kvifor ho bør takast opp
laptop-text-case-help = Kan stå tomt. Møteleiaren legg framlegget i innboksen; sekretariatet svarer.
laptop-title-missing = Skriv kva saka gjeld.
laptop-say-floor = Be om ordet
laptop-text-remark = Merknad
laptop-text-remark-help = Berre møteleiaren ser han.
laptop-text-tie = Kva tilknytinga er
laptop-text-tie-help = Møteleiaren tek det opp. Du kan røyste til det er avgjort.
laptop-text-absence = Noko møteleiaren bør vite
laptop-text-absence-help = Kan stå tomt. Ikkje skriv om helse.
laptop-say-counter = Motframlegg i tal
laptop-text-counter = Kvifor
laptop-text-counter-help = Kan stå tomt. Beløpa blir lagde fram for møteleiaren, som kan gjere dei til eit utkast.
laptop-counter-laid = Møteleiaren har fått motframlegget.
laptop-counter = Send som motframlegg
laptop-counter-of = { $count ->
    [one] Eitt beløp
   *[other] { $count } beløp
}
laptop-why-of = Kvar beløpet står
laptop-try = Kva om?
laptop-try-note = Maskina til møteleiaren reknar ut beløpa du prøver, men viser og lagrar dei ikkje. Ingen ser dei før du sender dei.
laptop-try-amount = Prøv eit anna beløp
laptop-try-amount-help = Heile kroner. Berre du ser det.
laptop-try-unread = { $count ->
    [one] Eitt beløp kan ikkje lesast. Skriv det i heile kroner.
   *[other] { $count } beløp kan ikkje lesast. Skriv dei i heile kroner.
}
laptop-try-others = Dei andre linjene
laptop-try-hold = står som dei er
laptop-try-spread = følgjer regelen
laptop-try-reckon = Rekn ut
laptop-try-clear = Ta bort alle
laptop-try-over = { $amount } kroner meir enn ramma. Set noko ned før du sender det.
laptop-try-same = Ingen beløp blir annleis.
laptop-try-more = og { $count } til
laptop-tag-tried = blir prøvd
laptop-as-wall = som ein ekstra vegg, for ein projektor
laptop-wall-lost = mista sambandet kl. { $time }
laptop-wall-larger = Fyll skjermen
laptop-moved = Rommet har ny adresse
laptop-moved-help = Skriv adressa på veggen. Nøkkelen til rommet avgjer om det er det same rommet.
laptop-moved-go = Gå inn på den adressa
laptop-check = Kjem du ikkje inn?
laptop-check-note = Programmet ser på nettet frå denne maskina og seier kva som kan vere i vegen.
laptop-check-now = Sjå kva som er i vegen
laptop-check-network = Er maskina på det same nettet som møteleiaren? Namnet på nettet står som regel på veggen.
laptop-check-guest = Eit gjestenett skil ofte maskinene frå kvarandre. Be møteleiaren dele nett frå telefonen sin.
laptop-check-vpn = Slå av VPN medan møtet varer.
laptop-check-address = Er adressa på veggen den same som i nettlesaren? Ho kan ha vorte ei anna.
laptop-check-clock = Går klokka på maskina rett? Er ho ein dag feil, avviser nettlesaren rommet.
laptop-post = Heimanfrå
laptop-post-note = Har du skrive noko i gjennomsynskopien heime, kan du sende det herifrå. Opne fila du lagra der.
laptop-post-open = Opne fila
laptop-post-send = { $count ->
    [one] Send éi melding til møteleiaren
   *[other] Send { $count } meldingar til møteleiaren
}
laptop-post-sent = { $count ->
    [one] Møteleiaren har fått éi melding.
   *[other] Møteleiaren har fått { $count } meldingar.
}
laptop-post-of-another = Fila er ikkje skriven for dette møtet og denne plassen. Opne ei anna.
laptop-text-missing = Skriv kva det gjeld.
laptop-send = Send
laptop-laid-before = Møteleiaren har fått det.
laptop-sent-when-back = Sambandet er borte. Det blir sendt når det er tilbake.
laptop-message-remark = Merknad
laptop-message-absence = Forfall
laptop-message-tie = Mogleg inhabilitet
laptop-message-proposed-case = Framlegg om sak
laptop-message-counter-proposal = Motforslag i tal
laptop-state-waits = ventar
laptop-state-taken-in = teke med
laptop-state-set-aside = lagt til side

# Sakene
laptop-agenda = Saklista
laptop-no-agenda = Møtet har ingen saker enno.
laptop-starts = kl. { $time }
laptop-proposed-decision = Forslag til vedtak
laptop-proposals = Forslaga
laptop-no-papers = Saka har ingen papir her.
laptop-decided = vedteke
laptop-count = { $yes } for, { $no } mot, { $blank } blank.
laptop-waiting = Ventar på ordet
laptop-here = Kven som er her
laptop-present = { $present } av { $seats } som kan røyste, er her.
laptop-is-here = er her
laptop-is-not-here = er ikkje her

# Røystesetelen
laptop-question-one = For eller mot forslag { $place }?
laptop-question-two = Forslag { $first } eller forslag { $second }?
laptop-choice-for = For
laptop-choice-against = Mot
laptop-choice-blank = Blank
laptop-choice-proposal = Forslag { $place }
laptop-what = Kva røystar du?
laptop-voted-on = Dette blir det røysta over
laptop-version = låst versjon { $version }
laptop-means = Betyr for { $organisation }:
laptop-secret = Hemmeleg røysting: det blir lagra at du har røysta og kva som er røysta, aldri saman.
laptop-keys-one = F for, M mot, B blank – deretter Enter.
laptop-keys-two = F for det første, M for det andre, B blank – deretter Enter.
laptop-keys-crosses = Tala set og tek bort kryss, B er blank – deretter Enter.
laptop-election-question = { $posts ->
    [one] Kven skal veljast? Eitt verv
   *[other] Kven skal veljast? { $posts } verv
}{ $nth ->
    [one] {""}
   *[other] , andre omgang
}
laptop-election-needed = { $needed } kryss vel når alle { $entitled } røystar.
laptop-election-most = Dei med flest kryss er valde.
laptop-crosses-look = Sjå over røysta
laptop-vote-blank = Røyst blankt
laptop-you-vote = Du røystar:
laptop-cast = Send røysta: { $choice }
laptop-choose-again = Vel på nytt
laptop-sending = Røysta blir send …
laptop-unknown = Sida vart lasta på nytt før kvitteringa kom. Vel det same ein gong til: røysta blir berre talt éin gong.
laptop-counted = Røysta er talt med
laptop-receipt = Kvittering
laptop-choice-gone = Kva du røysta, står ikkje lenger på denne maskina.
laptop-voted-elsewhere = Plassen har røysta i denne røystinga.
laptop-receipts = Kvitteringar
laptop-receipts-note-browser = Kvitteringa viser ikkje kva du røysta. Når røystinga er avslutta, ser du her at røysta er blant dei som er talde. Lagre henne om du vil ha henne: ho forsvinn når du lukkar fana.
laptop-receipts-note-app = Kvitteringa viser ikkje kva du røysta. Når røystinga er avslutta, ser du her at røysta er blant dei som er talde. Programmet tek vare på henne på denne maskina.
laptop-receipt-counted = Røysta er blant dei som er talde.
laptop-receipt-missing = Kvitteringa er ikkje blant dei som er talde. Sei det til møteleiaren.
laptop-receipt-file = Kvittering for røysting { $vote }, { $meeting }
laptop-receipt-name = kvittering-roysting-{ $vote }.txt
laptop-copy = Kopier
laptop-copied = Kopiert
laptop-save = Lagre

# Når noko ikkje går
laptop-refused-cut = Sambandet vart brote før møteleiaren svara. Skriv koden på nytt.
laptop-refused-out = Maskina er ikkje med i rommet lenger. Bli med på nytt.
laptop-refused-number-differs = Tala er ikkje dei same. Nokon kan stå mellom deg og møteleiaren. Sei det til møteleiaren før du prøver igjen.
laptop-refused-browser-may-not = I ein nettlesar kan du berre sjå. Røyst ved bordet til møteleiaren, eller be møteleiaren opne for nettlesarar.
laptop-refused-no-vote-is-open = Inga røysting er open no.
laptop-refused-vote-not-yet = Røystinga er ikkje opna enno. Ho kjem hit av seg sjølv.
laptop-refused-vote-is-over = Røystinga er avslutta, og røysta kom for seint. Ho er ikkje talt med. Sei det til møteleiaren.
laptop-refused-another-way = Denne røystinga blir ikkje teken frå PC. Sjå på møteleiaren.
laptop-refused-may-not-vote = Plassen din er ikkje blant dei som røystar her. Spør møteleiaren om det er feil.
laptop-refused-has-left = Du er ført som gått mens røystinga er open. Sei frå til møteleiaren at du er her.
laptop-refused-has-voted = Plassen har røysta, og ei røyst som er gitt, kan ikkje endrast.
laptop-refused-ballot-of-another = Røystesetelen kunne ikkje brukast. Røyst på nytt.
laptop-refused-another-ballot = Det er ikkje dette det blir røysta om no. Røyst på nytt.
laptop-refused-not-a-candidate = { $candidate } står ikkje på røystesetelen. Set kryss berre ved dei som står der.
laptop-refused-too-many-crosses = Du har sett { $crosses } kryss, men det er plass til { $most }. Ta bort nokre av kryssa.

# Når programmet sjølv ikkje kjem fram
laptop-refused-no-way = Maskina har ingen veg til den adressa. Kople ho til det same nettet som møteleiaren, og prøv igjen.
laptop-refused-no-answer = Ingen svarer på adressa. Sjå om maskina er på same nett som møteleiaren, og om adressa er rett.
laptop-refused-not-listening = Maskina til møteleiaren svarer, men rommet er ikkje ope der. Denne maskina kjem inn når det blir opna.
laptop-refused-no-room = Det som svarer på adressa, er ikkje eit rom. Sjå om adressa og porten er dei som står på veggen.
laptop-refused-another-room = Eit anna rom enn det du er invitert til, svarer på adressa. Ingenting er sagt til det. Spør møteleiaren om ein ny invitasjon.
laptop-refused-nonsense = Det som svarer, snakkar ikkje som eit rom. Ingenting er endra her. Sei det til møteleiaren, og prøv igjen.
laptop-refused-no-questions = Rommet er opna med ei eldre utgåve av programmet, som ikkje svarer på spørsmål. Spør møteleiaren.
laptop-refused-not-kept = Maskina får ikkje skrive ned nøkkelen sin. Sjå om disken er full, og prøv igjen.
laptop-refused-receipt-differs = Kvitteringa høyrer ikkje til røysta di. Sei det til møteleiaren før røystinga blir avslutta.
laptop-refused-way-not-understood = Dette er verken ein invitasjon eller teksten i ein QR-kode. Opne fila du fekk, eller lim inn heile teksten.
laptop-refused-invitation-version = Invitasjonen er laga av ei anna utgåve av programmet (protokoll { $needs }). Oppdater programmet, eller skriv adressa og koden.
laptop-refused-link-without-key = Lenkja er laga for ein nettlesar. Opne invitasjonsfila i staden, eller skriv adressa og koden.
laptop-refused-address-not-understood = Dette er ikkje ei adresse. Skriv ho som på veggen, til dømes 192.168.1.20:8443.
laptop-brought-while-in = Du er alt med i eit møte. Vil du bruke ein annan invitasjon, gå ut av dette møtet først, og opne han på nytt.

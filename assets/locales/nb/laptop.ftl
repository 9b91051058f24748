# Rommets side på en PC eller telefon: bli med, følg, si fra og stem.
#
# Argumentene er tekster som alt er formatert; tall som velger entall eller flertall, kommer som tall.

laptop-title = Innstilling – rommet

# Ved døra
laptop-join = Bli med i møtet
laptop-invited = Du har en invitasjon. Si hva maskinen heter, så spør vi møtelederen.
laptop-code = Koden på veggen
laptop-code-help = Seks tegn, som K7M-2QX. Store og små bokstaver er det samme.
laptop-code-missing = Skriv koden som står på veggen.
laptop-name = Hvem spør
laptop-name-help = Navnet ditt eller maskinens. Møtelederen ser det og slipper deg inn.
laptop-name-missing = Skriv hvem du er, så møtelederen vet hvem som spør.
laptop-as = Jeg er her
laptop-as-seat = på en plass i forumet
laptop-as-guest = for å se på
laptop-knock = Spør om å bli med
laptop-browser-warning = En nettleser kan ikke se hvem den snakker med. Sammenlign fingeravtrykket nettleseren viser, med det på veggen, før du stoler på det som står her.
laptop-take-over = Følg med her i stedet

# Ved døra, i programmet
laptop-known = Rom du har vært i
laptop-come-back = Gå inn igjen: { $meeting }
laptop-with-invitation = Med invitasjon
laptop-with-invitation-about = Åpne filen du fikk, slipp den på vinduet, eller lim inn teksten.
laptop-open-invitation = Åpne invitasjon …
laptop-paste = Tekst fra en invitasjon eller QR-kode
laptop-paste-help = Lim inn hele teksten.
laptop-use-pasted = Bruk teksten
laptop-with-code = Med adressen og koden på veggen
laptop-address = Adressen på veggen
laptop-address-help = Tall med punktum, og port etter kolon: 192.168.1.20:8443.
laptop-address-missing = Skriv adressen som står på veggen.
laptop-invited-to = Invitasjon til { $meeting }
laptop-invited-seat = Plass: { $seat }. Rommet er på { $address }.
laptop-code-of = Rommet på { $address }
laptop-code-is = Koden er { $code }.
laptop-another-way = Bruk noe annet
laptop-leave-note = Lukker du vinduet, kan du komme inn igjen uten å spørre. Går du ut av rommet, må møtelederen slippe deg inn på nytt.

# Mens møtelederen ser på det
laptop-calling = Kobler til …
laptop-calling-note = Venter på svar fra rommet.
laptop-calling-again = Rommet svarer ikke. Maskinen prøver igjen av seg selv.
laptop-compare = Er tallet det samme?
laptop-compare-note = Møtelederen har et tall på skjermen sin. Er det nøyaktig dette, snakker dere med hverandre. Er det et annet, kan noen stå imellom: svar nei.
laptop-same = Ja, det er det samme
laptop-differ = Nei, det er et annet
laptop-waits-title = Vent på møtelederen
laptop-waits = Møtelederen ser at du venter, og slipper deg inn. Du trenger ikke gjøre noe.
laptop-let-in = Møtelederen har sluppet deg inn. Svar om tallet først.
laptop-give-up = Avbryt
laptop-loading = Henter møtet …

# Hvor ferskt det er
laptop-fresh = tilkoblet, alt er nytt
laptop-lost = mistet forbindelsen kl. { $time }, prøver igjen
laptop-try-now = Prøv nå

# Rundt
laptop-guest = Gjest
laptop-places = Hva du ser på
laptop-place-wall = Veggen
laptop-place-lines = Beløp
laptop-place-cases = Saker
laptop-place-messages = Mine meldinger
laptop-on-the-wall = På veggen nå
laptop-wall-frozen = Veggen står stille mens møtelederen forbereder noe.
laptop-to-the-wall = Til veggen
laptop-letters = Enkeltbokstaver svarer (F, M, B)
laptop-leave = Gå ut av rommet

# Ordet
laptop-ask-floor = Be om ordet
laptop-withdraw-floor = Ta tilbake ordet
laptop-has-floor = Du har ordet
laptop-floor-asked = Du står på talelisten.
laptop-floor-withdrawn = Du står ikke lenger på talelisten.
laptop-floor-for = Til hva
laptop-floor-speech = innlegg
laptop-floor-reply = replikk
laptop-floor-order = forretningsorden

# Nytt siden sist
laptop-news = Nytt siden sist du så
laptop-no-news = Ingenting er endret siden du sa at du hadde sett alt.
laptop-seen = Jeg har sett det
laptop-news-amounts = { $scheme }: { $lines ->
    [one] ett tiltak er endret
   *[other] { $lines } tiltak er endret
}, { $by } i alt.
laptop-news-table = { $scheme } er vist: { $lines ->
    [one] ett tiltak
   *[other] { $lines } tiltak
}.
laptop-news-proposal = Forslag { $place } fra { $by }: { $text }
laptop-news-case = Sak { $number } { $title }: { $status }.
laptop-news-vote = Votering { $number } er avsluttet.
laptop-planned = på saklisten

# Beløpene
laptop-nothing-shown = Møtelederen har ikke vist noen beløp ennå
laptop-nothing-shown-note = De kommer hit av seg selv når en tabell vises på veggen eller et forslag i tall legges fram.
laptop-no-hits = Ingen tiltak passer. Skriv noe annet i søkefeltet, eller vis alle.
laptop-lines = Tiltakene i { $scheme }
laptop-none-here = Ingen her
laptop-draft-live = vises nå
laptop-draft-then = slik det sist ble vist
laptop-only-new = Bare endret ({ $count })
laptop-changed = endret
laptop-changed-since = Endret siden sist du så
laptop-why-note = Her står det alle i rommet får se. Trinnene fra rammen til beløpet kan møtelederen vise på veggen: be om ordet eller send en merknad.
laptop-note = Eget notat
laptop-note-help-browser = Blir bare på denne maskinen, i denne nettleseren. Ingen andre ser det.
laptop-note-help-app = Blir bare på denne maskinen. Ingen andre ser det.

# Si fra
laptop-messages = Det du har meldt
laptop-no-messages = Du har ikke meldt noe. Møtelederen får det du sender, og avgjør hva det blir til.
laptop-remark = Send merknad
laptop-case = Foreslå en sak
laptop-absence = Meld forfall
laptop-tie = Meld mulig inhabilitet
laptop-about-all = Til møtet som helhet
laptop-say-remark = Merknad til møtelederen
laptop-say-tie = Mulig inhabilitet
laptop-say-absence = Meld forfall
laptop-say-case = Foreslå en sak
laptop-title-case = Hva saken gjelder
laptop-text-case = Hvorfor den bør tas opp
laptop-text-case-help = Kan stå tomt. Møtelederen legger forslaget i innboksen; sekretariatet svarer.
laptop-title-missing = Skriv hva saken gjelder.
laptop-say-floor = Be om ordet
laptop-text-remark = Merknad
laptop-text-remark-help = Bare møtelederen ser den.
laptop-text-tie = Hva tilknytningen er
laptop-text-tie-help = Møtelederen tar det opp. Du kan stemme til det er avgjort.
laptop-text-absence = Noe møtelederen bør vite
laptop-text-absence-help = Kan stå tomt. Ikke skriv om helse.
laptop-say-counter = Motforslag i tall
laptop-text-counter = Hvorfor
laptop-text-counter-help = Kan stå tomt. Beløpene legges fram for møtelederen, som kan gjøre dem til et utkast.
laptop-counter-laid = Møtelederen har fått motforslaget.
laptop-counter = Send som motforslag
laptop-counter-of = { $count ->
    [one] Ett beløp
   *[other] { $count } beløp
}
laptop-why-of = Hvor beløpet står
laptop-try = Hva om?
laptop-try-note = Møtelederens maskin regner ut beløpene du prøver, men viser og lagrer dem ikke. Ingen ser dem før du sender dem.
laptop-try-amount = Prøv et annet beløp
laptop-try-amount-help = Hele kroner. Bare du ser det.
laptop-try-unread = { $count ->
    [one] Ett beløp kan ikke leses. Skriv det i hele kroner.
   *[other] { $count } beløp kan ikke leses. Skriv dem i hele kroner.
}
laptop-try-others = De andre linjene
laptop-try-hold = står som de er
laptop-try-spread = følger regelen
laptop-try-reckon = Regn ut
laptop-try-clear = Ta bort alle
laptop-try-over = { $amount } kroner mer enn rammen. Sett noe ned før du sender det.
laptop-try-same = Ingen beløp blir annerledes.
laptop-try-more = og { $count } til
laptop-tag-tried = prøves
laptop-as-wall = som en ekstra vegg, for en projektor
laptop-wall-lost = mistet forbindelsen kl. { $time }
laptop-wall-larger = Fyll skjermen
laptop-moved = Rommet har ny adresse
laptop-moved-help = Skriv adressen på veggen. Nøkkelen til rommet avgjør om det er det samme rommet.
laptop-moved-go = Gå inn på den adressen
laptop-check = Kommer du ikke inn?
laptop-check-note = Programmet ser på nettet fra denne maskinen og sier hva som kan være i veien.
laptop-check-now = Se hva som er i veien
laptop-check-network = Er maskinen på det samme nettet som møtelederen? Navnet på nettet står som regel på veggen.
laptop-check-guest = Et gjestenett skiller ofte maskinene fra hverandre. Be møtelederen dele nett fra telefonen sin.
laptop-check-vpn = Slå av VPN mens møtet varer.
laptop-check-address = Er adressen på veggen den samme som i nettleseren? Den kan ha blitt en annen.
laptop-check-clock = Går klokken på maskinen riktig? Er den en dag feil, avviser nettleseren rommet.
laptop-post = Hjemmefra
laptop-post-note = Har du skrevet noe i gjennomsynskopien hjemme, kan du sende det herfra. Åpne filen du lagret der.
laptop-post-open = Åpne filen
laptop-post-send = { $count ->
    [one] Send én melding til møtelederen
   *[other] Send { $count } meldinger til møtelederen
}
laptop-post-sent = { $count ->
    [one] Møtelederen har fått én melding.
   *[other] Møtelederen har fått { $count } meldinger.
}
laptop-post-of-another = Filen er ikke skrevet for dette møtet og denne plassen. Åpne en annen.
laptop-text-missing = Skriv hva det gjelder.
laptop-send = Send
laptop-laid-before = Møtelederen har fått det.
laptop-sent-when-back = Forbindelsen er borte. Det sendes når den er tilbake.
laptop-message-remark = Merknad
laptop-message-absence = Forfall
laptop-message-tie = Mulig inhabilitet
laptop-message-proposed-case = Forslag til sak
laptop-message-counter-proposal = Motforslag i tall
laptop-state-waits = venter
laptop-state-taken-in = tatt med
laptop-state-set-aside = lagt til side

# Sakene
laptop-agenda = Saklisten
laptop-no-agenda = Møtet har ingen saker ennå.
laptop-starts = kl. { $time }
laptop-proposed-decision = Forslag til vedtak
laptop-proposals = Forslagene
laptop-no-papers = Saken har ingen papirer her.
laptop-decided = vedtatt
laptop-count = { $yes } for, { $no } mot, { $blank } blank.
laptop-waiting = Venter på ordet
laptop-here = Hvem som er her
laptop-present = { $present } av { $seats } som kan stemme, er her.
laptop-is-here = er her
laptop-is-not-here = er ikke her

# Stemmeseddelen
laptop-question-one = For eller mot forslag { $place }?
laptop-question-two = Forslag { $first } eller forslag { $second }?
laptop-choice-for = For
laptop-choice-against = Mot
laptop-choice-blank = Blank
laptop-choice-proposal = Forslag { $place }
laptop-what = Hva stemmer du?
laptop-voted-on = Dette stemmes det over
laptop-version = låst versjon { $version }
laptop-means = Betyr for { $organisation }:
laptop-secret = Hemmelig votering: det lagres at du har stemt og hva som er stemt, aldri sammen.
laptop-keys-one = F for, M mot, B blank – deretter Enter.
laptop-keys-two = F for det første, M for det andre, B blank – deretter Enter.
laptop-keys-crosses = Tallene setter og tar bort kryss, B er blank – deretter Enter.
laptop-election-question = { $posts ->
    [one] Hvem skal velges? Ett verv
   *[other] Hvem skal velges? { $posts } verv
}{ $nth ->
    [one] {""}
   *[other] , andre omgang
}
laptop-election-needed = { $needed } kryss velger når alle { $entitled } stemmer.
laptop-election-most = De med flest kryss er valgt.
laptop-crosses-look = Se over stemmen
laptop-vote-blank = Stem blankt
laptop-you-vote = Du stemmer:
laptop-cast = Send stemmen: { $choice }
laptop-choose-again = Velg på nytt
laptop-sending = Stemmen sendes …
laptop-unknown = Siden ble lastet på nytt før kvitteringen kom. Velg det samme en gang til: stemmen telles bare én gang.
laptop-counted = Stemmen er talt med
laptop-receipt = Kvittering
laptop-choice-gone = Hva du stemte, står ikke lenger på denne maskinen.
laptop-voted-elsewhere = Plassen har stemt i denne voteringen.
laptop-receipts = Kvitteringer
laptop-receipts-note-browser = Kvitteringen viser ikke hva du stemte. Når voteringen er avsluttet, ser du her at stemmen er blant dem som er talt. Lagre den om du vil beholde den: den forsvinner når du lukker fanen.
laptop-receipts-note-app = Kvitteringen viser ikke hva du stemte. Når voteringen er avsluttet, ser du her at stemmen er blant dem som er talt. Programmet beholder den på denne maskinen.
laptop-receipt-counted = Stemmen er blant dem som er talt.
laptop-receipt-missing = Kvitteringen er ikke blant dem som er talt. Si det til møtelederen.
laptop-receipt-file = Kvittering for votering { $vote }, { $meeting }
laptop-receipt-name = kvittering-votering-{ $vote }.txt
laptop-copy = Kopier
laptop-copied = Kopiert
laptop-save = Lagre

# Når noe ikke går
laptop-refused-cut = Forbindelsen ble brutt før møtelederen svarte. Skriv koden på nytt.
laptop-refused-out = Maskinen er ikke med i rommet lenger. Bli med på nytt.
laptop-refused-number-differs = Tallene er ikke de samme. Noen kan stå mellom deg og møtelederen. Si det til møtelederen før du prøver igjen.
laptop-refused-browser-may-not = I en nettleser kan du bare se. Stem ved møtelederens bord, eller be møtelederen åpne for nettlesere.
laptop-refused-no-vote-is-open = Ingen votering er åpen nå.
laptop-refused-vote-not-yet = Voteringen er ikke åpnet ennå. Den kommer hit av seg selv.
laptop-refused-vote-is-over = Voteringen er avsluttet, og stemmen kom for sent. Den er ikke talt med. Si det til møtelederen.
laptop-refused-another-way = Denne voteringen tas ikke fra PC. Se på møtelederen.
laptop-refused-may-not-vote = Plassen din er ikke blant dem som stemmer her. Spør møtelederen om det er feil.
laptop-refused-has-left = Du er ført som gått mens voteringen er åpen. Si fra til møtelederen at du er her.
laptop-refused-has-voted = Plassen har stemt, og en avgitt stemme kan ikke endres.
laptop-refused-ballot-of-another = Stemmeseddelen kunne ikke brukes. Stem på nytt.
laptop-refused-another-ballot = Det er ikke dette det stemmes om nå. Stem på nytt.
laptop-refused-not-a-candidate = { $candidate } står ikke på stemmeseddelen. Sett kryss bare ved dem som står der.
laptop-refused-too-many-crosses = Du har satt { $crosses } kryss, men det er plass til { $most }. Ta bort noen av kryssene.

# Når programmet selv ikke kommer fram
laptop-refused-no-way = Maskinen har ingen vei til den adressen. Koble den til det samme nettet som møtelederen, og prøv igjen.
laptop-refused-no-answer = Ingen svarer på adressen. Se om maskinen er på samme nett som møtelederen, og om adressen er riktig.
laptop-refused-not-listening = Møtelederens maskin svarer, men rommet er ikke åpent der. Maskinen kommer inn når det åpnes.
laptop-refused-no-room = Det som svarer på adressen, er ikke et rom. Se om adressen og porten er de som står på veggen.
laptop-refused-another-room = Et annet rom enn det du er invitert til, svarer på adressen. Ingenting er sagt til det. Spør møtelederen om en ny invitasjon.
laptop-refused-nonsense = Det som svarer, snakker ikke som et rom. Ingenting er endret her. Si det til møtelederen, og prøv igjen.
laptop-refused-no-questions = Rommet er åpnet med en eldre utgave av programmet, som ikke svarer på spørsmål. Spør møtelederen.
laptop-refused-not-kept = Maskinen får ikke skrevet ned nøkkelen sin. Se om disken er full, og prøv igjen.
laptop-refused-receipt-differs = Kvitteringen hører ikke til stemmen din. Si det til møtelederen før voteringen avsluttes.
laptop-refused-way-not-understood = Dette er verken en invitasjon eller teksten i en QR-kode. Åpne filen du fikk, eller lim inn hele teksten.
laptop-refused-invitation-version = Invitasjonen er laget av en annen utgave av programmet (protokoll { $needs }). Oppdater programmet, eller skriv adressen og koden.
laptop-refused-link-without-key = Lenken er laget for en nettleser. Åpne invitasjonsfilen i stedet, eller skriv adressen og koden.
laptop-refused-address-not-understood = Dette er ikke en adresse. Skriv den som på veggen, for eksempel 192.168.1.20:8443.
laptop-brought-while-in = Du er alt med i et møte. Vil du bruke en annen invitasjon, gå ut av dette møtet først, og åpne den på nytt.

# Rommet på møtelederens side: laptopene som følger med, gjennomgår og stemmer over rommets eget nett.
section-room = Rommet
scene-join = Bli med i rommet
dialog-invitation = Hvilken invitasjon?
dialog-invitation-files = Invitasjoner
laptop-join-room = Bli med i møte …
room-invite-one = Invitasjon …
room-invite-seat = Til én plass
room-invited-one = Invitasjonen ligger i { $folder }.
dialog-invitations = Hvor skal invitasjonene ligge?
dialog-invitations-files = Mapper

# Stengt
room-is-closed = Rommet er stengt
room-about = Når rommet er åpent, kan laptoper på det samme nettet følge med, gjennomgå og stemme. Det trengs ikke internett. Ingen slipper inn uten at du sier ja.
room-choose = På hvilken adresse?
room-choose-first = Velg en adresse først.
room-place-own-hotspot = maskinens egen trådløse sone
room-place-network = nettet i rommet
room-place-long-network = nettet i rommet, lang å skrive
room-place-self-given = ingen på nettet deler ut adresser
room-place-public = adresse på internett
room-place-tunnel = VPN, ikke for laptopene i rommet
room-place-virtual = inne i maskinen, ikke for laptoper
room-place-itself = bare denne maskinen, for å prøve
room-port = Port
room-port-is = 8443 går nesten alltid.
room-port-wrong = Skriv et tall fra 1 til 65 535.
room-open = Åpne rommet
room-not-reopened = Rommet var åpent da programmet stanset, men kunne ikke åpnes igjen.

# Åpent
room-is-open = { $count ->
    [0] Rommet er åpent, ingen er inne
    [one] Rommet er åpent for { $count } maskin
   *[other] Rommet er åpent for { $count } maskiner
}
room-close = Steng rommet
room-want-in = { $count ->
    [one] { $count } vil inn
   *[other] { $count } vil inn
}
room-compare = Sammenlign tallet med det de har på skjermen.
room-let-all-in = Slipp inn alle { $count } med invitasjon
room-no-seat-said = Vil inn med koden
room-via-app = app, nøkkel sjekket
room-via-browser = nettleser
room-by-app = app
room-by-browser = nettleser
room-number = tall
room-has-invitation = har invitasjon
room-replaces = Plassen har alt en maskin. Den gamle mister plassen.
room-seat-for = Plass til { $name }
room-choose-seat = Velg plass
room-guest = Gjest
room-wall = Vegg til
room-nameless = uten navn
room-let-in = Slipp inn
room-let-in-who = Slipp inn { $name }
room-change-machine = Bytt maskin
room-deny-who = Nei til { $name }
room-in = { $count ->
    [one] { $count } maskin er sluppet inn
   *[other] { $count } maskiner er sluppet inn
}
room-nobody-in = Ingen har blitt med ennå. Vis på veggen hvordan, eller del ut invitasjoner.
room-seat = Plass
room-machine = Maskin
room-connection = Forbindelse
room-vote = Votering
room-fresh = fersk
room-quiet-for = stille i { $time }
room-gone-for = borte i { $time }
room-not-here-yet = ikke kommet tilbake ennå
room-voted = stemt
room-not-voted = ikke stemt
room-take-out = Ta ut
room-take-out-who = Ta ut maskinen til { $name }
room-without = { $count ->
    [0] Alle plasser med stemme har en maskin.
    [one] { $count } plass med stemme har ingen maskin, og stemmer ved bordet.
   *[other] { $count } plasser med stemme har ingen maskin, og stemmer ved bordet.
}

# Merknader
room-remarks = { $count ->
    [one] { $count } melding fra plassene
   *[other] { $count } meldinger fra plassene
}
room-message-remark = merknad
room-message-absence = forfall
room-message-tie = habilitet
room-message-proposed-case = forslag til sak
room-message-counter-proposal = motforslag i tall
room-counter-line = { $line }: { $amount }
room-to-line = Til linjen: { $line }
room-take-in = Tatt inn
room-set-aside = Legg til side

# Hvordan de kommer inn
room-show = Vis på vegg
room-on-wall = Vises på vegg
room-new-code = Ny kode
room-code-until = Koden gjelder til kl. { $time }.
room-code-over = Koden gjelder ikke lenger. Lag en ny.
room-invitations = Invitasjoner …
room-invitations-about = En fil til hver plass uten maskin. Den som har filen, ber om plassen; du slipper inn.
room-invited = { $count ->
    [one] { $count } invitasjon er skrevet i { $folder }
   *[other] { $count } invitasjoner er skrevet i { $folder }
}
room-browsers = Nettlesere kan stemme
room-browsers-about = Nettlesere kan alltid følge. De kan ikke vite hvem de snakker med, så de stemmer bare når du tillater det.

# Prøv rommet
room-try = Prøv rommet
room-try-about = Gjør det dager før, eller ved døra: maskinens nett, adressen, porten og klokka blir sett på, og du får vite hva du skal gjøre.
room-trying = Prøver …
room-tried-at = Prøvd kl. { $time }
room-found-nothing = Ingenting står i veien.
room-level-stops = Stanser
room-level-warns = Advarsel
room-level-tells = Å vite
room-level-good = I orden
room-ways = Måter som alltid går

# Votes from laptops
laptops-room-closed = Rommet er ikke åpent, så ingen kan stemme fra PC ennå. Åpne det under «Rommet», eller la hver stemme ved bordet.
laptops-waiting = Har ikke stemt ({ $count })
laptops-all = Alle som kan stemme, har stemt.
laptops-end-title = Avslutte før alle har stemt?
laptops-end-text = { $count ->
    [one] Én har ikke stemt: { $seats }.
   *[other] { $count } har ikke stemt: { $seats }.
}
laptops-go-on = Vent på dem
at-desk = Stem ved bordet
at-desk-of = Stem ved bordet: { $seat }
at-desk-named = Den som sitter i plassen, sier hva det stemmes. Det kan ikke gjøres om, og en laptop som kommer tilbake, kan ikke stemme en gang til.
at-desk-secret = La den som sitter i plassen, trykke selv, uten at andre ser skjermen. Valget vises ikke etterpå, heller ikke her. Det kan ikke gjøres om, og en laptop som kommer tilbake, kan ikke stemme en gang til.
at-desk-done = { $seat } har stemt.

# Det som er skrevet hjemme
room-post = Ta inn meldinger fra en fil
room-post-taken = { $organisation }: { $laid } nye, { $known } var her fra før, { $refused } kunne ikke tas inn.

# Eget sertifikat
room-certificate = Sertifikat
room-certificate-about = Rommet lager sin egen nøkkel. Programmet kjenner den; en nettleser advarer første gang. Har kommunen et sertifikat i PEM-format som nettleserne deres stoler på, kan rommet bruke det.
room-certificate-own-about = Nettlesere som stoler på utstederen, åpner rommet uten advarsel. Filene leses der de ligger når rommet åpnes, og nøkkelen blir aldri kopiert. Maskiner som ble med da rommet hadde en annen nøkkel, må bli med på nytt.
room-certificate-file = Sertifikat i
room-certificate-key = Nøkkel i
room-certificate-for = Gjelder for
room-certificate-until = Gjelder til
room-certificate-choose = Bruk eget sertifikat …
room-certificate-another = Velg et annet …
room-certificate-none = La rommet lage nøkkelen
dialog-certificate = Hvilket sertifikat?
dialog-certificate-files = Sertifikater i PEM
dialog-certificate-key = Hvilken nøkkel hører til?
dialog-certificate-key-files = Nøkler i PEM

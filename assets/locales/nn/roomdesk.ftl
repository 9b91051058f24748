# Rommet på sida til møteleiaren: laptopane som følgjer med, går gjennom og røystar over nettet til rommet.
section-room = Rommet
scene-join = Bli med i rommet
dialog-invitation = Kva invitasjon?
dialog-invitation-files = Invitasjonar
laptop-join-room = Bli med i møte …
room-invite-one = Invitasjon …
room-invite-seat = Til éin plass
room-invited-one = Invitasjonen ligg i { $folder }.
dialog-invitations = Kvar skal invitasjonane liggje?
dialog-invitations-files = Mapper

# Stengt
room-is-closed = Rommet er stengt
room-about = Når rommet er ope, kan laptopar på det same nettet følgje med, gå gjennom og røyste. Det trengst ikkje internett. Ingen slepp inn utan at du seier ja.
room-choose = På kva adresse?
room-choose-first = Vel ei adresse først.
room-place-own-hotspot = den eigne trådlause sona til maskina
room-place-network = nettet i rommet
room-place-long-network = nettet i rommet, lang å skrive
room-place-self-given = ingen på nettet deler ut adresser
room-place-public = adresse på internett
room-place-tunnel = VPN, ikkje for laptopane i rommet
room-place-virtual = inne i maskina, ikkje for laptopar
room-place-itself = berre denne maskina, for å prøve
room-port = Port
room-port-is = 8443 går nesten alltid.
room-port-wrong = Skriv eit tal frå 1 til 65 535.
room-open = Opne rommet
room-not-reopened = Rommet var ope då programmet stansa, men kunne ikkje opnast igjen.

# Ope
room-is-open = { $count ->
    [0] Rommet er ope, ingen er inne
    [one] Rommet er ope for { $count } maskin
   *[other] Rommet er ope for { $count } maskiner
}
room-close = Steng rommet
room-want-in = { $count ->
    [one] { $count } vil inn
   *[other] { $count } vil inn
}
room-compare = Samanlikn talet med det dei har på skjermen.
room-let-all-in = Slepp inn alle { $count } med invitasjon
room-no-seat-said = Vil inn med koden
room-via-app = app, nøkkel sjekka
room-via-browser = nettlesar
room-by-app = app
room-by-browser = nettlesar
room-number = tal
room-has-invitation = har invitasjon
room-replaces = Plassen har alt ei maskin. Den gamle mistar plassen.
room-seat-for = Plass til { $name }
room-choose-seat = Vel plass
room-guest = Gjest
room-wall = Vegg til
room-nameless = utan namn
room-let-in = Slepp inn
room-let-in-who = Slepp inn { $name }
room-change-machine = Byt maskin
room-deny-who = Nei til { $name }
room-in = { $count ->
    [one] { $count } maskin er sleppt inn
   *[other] { $count } maskiner er sleppte inn
}
room-nobody-in = Ingen har vorte med enno. Vis på veggen korleis, eller del ut invitasjonar.
room-seat = Plass
room-machine = Maskin
room-connection = Samband
room-vote = Røysting
room-fresh = fersk
room-quiet-for = stille i { $time }
room-gone-for = borte i { $time }
room-not-here-yet = ikkje komen attende enno
room-voted = røysta
room-not-voted = ikkje røysta
room-take-out = Ta ut
room-take-out-who = Ta ut maskina til { $name }
room-without = { $count ->
    [0] Alle plassar med røyst har ei maskin.
    [one] { $count } plass med røyst har inga maskin, og røystar ved bordet.
   *[other] { $count } plassar med røyst har inga maskin, og røystar ved bordet.
}

# Merknader
room-remarks = { $count ->
    [one] { $count } melding frå plassane
   *[other] { $count } meldingar frå plassane
}
room-message-remark = merknad
room-message-absence = forfall
room-message-tie = habilitet
room-message-proposed-case = framlegg om sak
room-message-counter-proposal = motframlegg i tal
room-counter-line = { $line }: { $amount }
room-to-line = Til linja: { $line }
room-take-in = Teke inn
room-set-aside = Legg til side

# Korleis dei kjem inn
room-show = Vis på vegg
room-on-wall = Blir vist på vegg
room-new-code = Ny kode
room-code-until = Koden gjeld til kl. { $time }.
room-code-over = Koden gjeld ikkje lenger. Lag ein ny.
room-invitations = Invitasjonar …
room-invitations-about = Ei fil til kvar plass utan maskin. Den som har fila, ber om plassen; du slepp inn.
room-invited = { $count ->
    [one] { $count } invitasjon er skriven i { $folder }
   *[other] { $count } invitasjonar er skrivne i { $folder }
}
room-browsers = Nettlesarar kan røyste
room-browsers-about = Nettlesarar kan alltid følgje med. Dei kan ikkje vite kven dei snakkar med, så dei røystar berre når du tillèt det.

# Prøv rommet
room-try = Prøv rommet
room-try-about = Gjer det dagar før, eller ved døra: nettet til maskina, adressa, porten og klokka blir sett på, og du får vite kva du skal gjere.
room-trying = Prøver …
room-tried-at = Prøvd kl. { $time }
room-found-nothing = Ingenting står i vegen.
room-level-stops = Stansar
room-level-warns = Åtvaring
room-level-tells = Å vite
room-level-good = I orden
room-ways = Måtar som alltid går

# Votes from laptops
laptops-room-closed = Rommet er ikkje ope, så ingen kan røyste frå PC enno. Opne det under «Rommet», eller la kvar røyste ved bordet.
laptops-waiting = Har ikkje røysta ({ $count })
laptops-all = Alle som kan røyste, har røysta.
laptops-end-title = Avslutte før alle har røysta?
laptops-end-text = { $count ->
    [one] Éin har ikkje røysta: { $seats }.
   *[other] { $count } har ikkje røysta: { $seats }.
}
laptops-go-on = Vent på dei
at-desk = Røyst ved bordet
at-desk-of = Røyst ved bordet: { $seat }
at-desk-named = Den som sit i plassen, seier kva det blir røysta. Det kan ikkje gjerast om, og ein laptop som kjem tilbake, kan ikkje røyste ein gong til.
at-desk-secret = La den som sit i plassen, trykkje sjølv, utan at andre ser skjermen. Valet blir ikkje vist etterpå, heller ikkje her. Det kan ikkje gjerast om, og ein laptop som kjem tilbake, kan ikkje røyste ein gong til.
at-desk-done = { $seat } har røysta.

# Det som er skrive heime
room-post = Ta inn meldingar frå ei fil
room-post-taken = { $organisation }: { $laid } nye, { $known } var her frå før, { $refused } kunne ikkje takast inn.

# Eige sertifikat
room-certificate = Sertifikat
room-certificate-about = Rommet lagar sin eigen nøkkel. Programmet kjenner han; ein nettlesar åtvarar første gongen. Har kommunen eit sertifikat i PEM-format som nettlesarane deira stoler på, kan rommet bruke det.
room-certificate-own-about = Nettlesarar som stoler på den som har utferda sertifikatet, opnar rommet utan åtvaring. Filene blir lesne der dei ligg når rommet blir opna, og nøkkelen blir aldri kopiert. Maskiner som vart med då rommet hadde ein annan nøkkel, må bli med på nytt.
room-certificate-file = Sertifikat i
room-certificate-key = Nøkkel i
room-certificate-for = Gjeld for
room-certificate-until = Gjeld til
room-certificate-choose = Bruk eige sertifikat …
room-certificate-another = Vel eit anna …
room-certificate-none = La rommet lage nøkkelen
dialog-certificate = Kva sertifikat?
dialog-certificate-files = Sertifikat i PEM
dialog-certificate-key = Kva nøkkel høyrer til?
dialog-certificate-key-files = Nøklar i PEM

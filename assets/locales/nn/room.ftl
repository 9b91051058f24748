# Rommet: kven som slepp inn med ei maskin, og kvifor ikkje.

# Til maskina som vil inn, eller er inne
room-refused-version = Programmet på denne maskina er av ei anna utgåve enn møteleiaren si. Det treng utgåve { $needs } av protokollen. Installer same utgåve som møteleiaren har.
room-refused-message-not-understood = Rommet forstod ikkje det maskina sa. Kople til på nytt. Skjer det igjen, er programmet av ei anna utgåve enn møteleiaren si.
room-refused-message-too-long = Meldinga er for lang: grensa er { $limit } byte. Skriv kortare, eller del teksten i to.
room-refused-code-wrong = Koden er ikkje den til rommet. Sjå på veggen og skriv han på nytt.
room-refused-code-expired = Koden gjeld ikkje lenger. Be møteleiaren om ein ny.
room-refused-too-many-tries = For mange forsøk frå denne maskina. Vent { $seconds } sekund og prøv igjen.
room-refused-secret-unknown = Invitasjonen er ikkje til dette møtet. Be møteleiaren om ein ny.
room-refused-secret-used = Invitasjonen er brukt av ei anna maskin. Sei det til møteleiaren, og be om ein ny.
room-refused-device-unknown = Maskina er ikkje sleppt inn i rommet. Bli med på nytt med invitasjon eller kode.
room-refused-commitment-broken = Talet kunne ikkje lagast. Bli med på nytt.
room-refused-too-many-waiting = { $limit } ventar alt frå denne adressa. Lat møteleiaren svare dei først.
room-refused-full = Rommet er fullt: det har plass til { $limit } maskiner. Sei det til møteleiaren.
room-refused-denied = Møteleiaren slapp ikkje maskina inn. Snakk med møteleiaren, og prøv igjen.
room-refused-revoked = Maskina er ikkje lenger med: møteleiaren tok ho ut, eller ei anna maskin tok over plassen. Bli med på nytt om det var feil.
room-refused-elsewhere = Maskina er kopla til på nytt ein annan stad. Dette vindauget følgjer ikkje lenger med.
room-refused-closed = Rommet er stengt. Når møteleiaren opnar det igjen, koplar maskina seg til sjølv.
room-refused-no-seat = Maskina er med utan plass, og kan berre sjå. Be møteleiaren om ein plass.
room-refused-browser-may-not = I ein nettlesar kan du berre sjå. Bruk programmet, eller be møteleiaren opne for nettlesarar.
room-refused-too-many-commands = For mykje på kort tid. Vent { $seconds } sekund og prøv igjen.

# Til møteleiaren
room-refused-knock-unknown = Ingen ventar ved døra som nummer { $knock }. Maskina kan ha gått; sjå på lista.
room-refused-seat-unknown = Plassen { $seat } finst ikkje i møtet. Vel ein plass frå lista.
room-refused-place-missing = Nummer { $knock } ved døra har ikkje sagt kva plass ho skal ha. Vel ein plass.
room-refused-no-such-device = Det er inga maskin nummer { $device } i rommet. Sjå på lista.

# Når rommet blir opna
room-refused-address-all = { $address } står for alle adressene til maskina. Vel éi av dei: rommet blir aldri opna på alle.
room-refused-address-not-here = { $address } er ikkje ei adresse til denne maskina. Er kabelen dregen ut, eller er ho på eit anna nett? Vel ei adresse frå lista.
room-refused-port-taken = Eit anna program bruker port { $port }. Lat det att, eller vel ein annan port.
room-refused-port-not-allowed = Systemet lèt ikkje programmet bruke port { $port }. Vel ein port over 1024.
room-refused-cannot-listen = Rommet kunne ikkje opnast på { $address }. Vel ei anna adresse eller ein annan port.
room-refused-key-not-kept = Nøkkelen til rommet kan ikkje lagrast i { $folder }. Sjå etter om det går å skrive i mappa og disken har plass.
room-refused-key-not-understood = Nøkkelen til rommet i { $folder } kan ikkje lesast. Flytt mappa unna for å lage ein ny; då må alle bli med på nytt.
room-refused-no-random = Systemet gav ikkje tilfeldige tal, så rommet kan ikkje sikrast. Start maskina på nytt.
room-refused-meeting-lost = Møtet kunne ikkje lesast no. Prøv igjen; går det ikkje, opne møtefila på nytt.

# Sidene i ein nettlesar
room-page-no-tls = Rommet er på ei kryptert adresse. Gå til https://{ $address }/ . Nettlesaren åtvarar om at han ikkje kjenner sertifikatet; gå berre vidare om fingeravtrykket han viser er { $fingerprint }, det same som på veggen.
room-page-front = Dette er møterommet på { $address }. Opne programmet Innstilling og vel å bli med i møtet. Fingeravtrykket til sertifikatet er { $fingerprint }.

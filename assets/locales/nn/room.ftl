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
room-refused-not-open = Rommet er stengt. Opne det først.

# Når rommet blir opna
room-refused-address-all = { $address } står for alle adressene til maskina. Vel éi av dei: rommet blir aldri opna på alle.
room-refused-address-not-here = { $address } er ikkje ei adresse til denne maskina. Er kabelen dregen ut, eller er ho på eit anna nett? Vel ei adresse frå lista.
room-refused-port-taken = Eit anna program bruker port { $port }. Lat det att, eller vel ein annan port.
room-refused-port-not-allowed = Systemet lèt ikkje programmet bruke port { $port }. Vel ein port over 1024.
room-refused-cannot-listen = Rommet kunne ikkje opnast på { $address }. Vel ei anna adresse eller ein annan port.
room-refused-key-not-kept = Nøkkelen til rommet kan ikkje lagrast i { $folder }. Sjå etter om det går å skrive i mappa og disken har plass.
room-refused-key-not-understood = Nøkkelen til rommet i { $folder } kan ikkje lesast. Flytt mappa unna for å lage ein ny; då må alle bli med på nytt.
room-refused-certificate-not-read = { $file } kan ikkje lesast. Sjå etter om fila ligg der, og om du får lese ho.
room-refused-certificate-wrong-file = { $file } inneheld ikkje eit sertifikat i PEM-format. Vel fila som byrjar med «-----BEGIN CERTIFICATE-----»; er sertifikatet i eit anna format, be dei som utferda det, om PEM.
room-refused-certificate-key-wrong-file = { $file } inneheld ikkje ein privat nøkkel i PEM-format. Vel fila som har «PRIVATE KEY» i første linja.
room-refused-certificate-key-encrypted = Nøkkelen i { $file } er låst med passord. Lås han opp til ei fil som berre du kan lese, og vel den.
room-refused-certificate-key-not-usable = Nøkkelen i { $file } er av eit slag som rommet ikkje kan bruke. Be om eit sertifikat med nøkkel av slaget ECDSA P-256 eller P-384, eller RSA på minst 2048 bit.
room-refused-certificate-of-another-key = Sertifikatet i { $file } høyrer ikkje til nøkkelen i { $key }. Vel dei to som vart laga saman.
room-refused-certificate-expired = Sertifikatet i { $file } gjekk ut { $to }. Vel eit nytt, eller la rommet lage sin eigen nøkkel.
room-refused-certificate-not-yet = Sertifikatet i { $file } gjeld først frå { $from }. Går klokka på maskina rett? Vel elles eit anna, eller la rommet lage sin eigen nøkkel.
room-refused-certificate-not-for-address = Sertifikatet gjeld ikkje for { $address }. Det gjeld for: { $names }. Vel ei av desse adressene, eller få namnet til å leie til { $address } på nettet i rommet. Elles: la rommet lage sin eigen nøkkel.
room-refused-no-random = Systemet gav ikkje tilfeldige tal, så rommet kan ikkje sikrast. Start maskina på nytt.
room-refused-meeting-lost = Møtet kunne ikkje lesast no. Prøv igjen; går det ikkje, opne møtefila på nytt.

# Sidene i ein nettlesar
room-page-no-tls = Rommet er på ei kryptert adresse. Gå til https://{ $address }/ . Nettlesaren åtvarar om at han ikkje kjenner sertifikatet; gå berre vidare om fingeravtrykket han viser er { $fingerprint }, det same som på veggen.
room-page-no-tls-own = Rommet er på ei kryptert adresse. Gå til https://{ $address }/ . Fingeravtrykket til sertifikatet er { $fingerprint }.
room-page-front = Dette er møterommet på { $address }. Opne programmet Innstilling og vel å bli med i møtet. Fingeravtrykket til sertifikatet er { $fingerprint }.

# Prøv rommet: frå maskina til møteleiaren
room-check-no-network = Maskina er ikkje på noko nett.
room-check-no-network-do = Kople til kabelen eller eit trådlaust nett, eller gjer maskina til trådlaus sone.
room-check-address-gone = { $address } er ikkje ei adresse til denne maskina no.
room-check-address-gone-do = Er kabelen dregen ut, eller maskina komen på eit anna nett? Set kabelen i, eller steng rommet og opne det på ei adresse frå lista. Nøkkelen er den same; laptopane treng berre den nye adressa.
room-check-address-inside = { $address } ({ $adapter }) er inne i maskina: ingen laptop kjem dit.
room-check-address-inside-do = Vel adressa til kabelen eller det trådlause nettet.
room-check-address-of-tunnel = { $address } er adressa til VPN-en «{ $adapter }»: berre dei som er på den same VPN-en, kjem dit.
room-check-address-of-tunnel-do = Vel adressa til kabelen eller det trådlause nettet, og slå helst av VPN-en medan møtet varer.
room-check-address-itself = { $address } er berre for denne maskina sjølv: slik prøver du rommet åleine.
room-check-address-itself-do = Vel adressa til kabelen eller det trådlause nettet når laptopane skal inn.
room-check-address-self-given = Ingen på nettet deler ut adresser, så maskina gav seg { $address } sjølv ({ $adapter }).
room-check-address-self-given-do = Sit kabelen i noko som er slått på? Det går berre om alle laptopane gjer det same. Ein liten ruter utan internett, eller ei trådlaus sone, deler ut adresser.
room-check-address-public = { $address } er ei adresse på internett: andre enn dei i rommet kan kome til henne.
room-check-address-public-do = Ingen slepp inn utan at du seier ja. Vil du at berre rommet skal kome til henne, bruk ei trådlaus sone eller ein liten ruter utan internett.
room-check-address-long = { $address } er ei IPv6-adresse og lang å skrive.
room-check-address-long-do = Bruk invitasjonsfiler eller QR-koden, eller vel ei kortare adresse om maskina har ei.
room-check-only-ipv6 = Maskina har berre IPv6-adresser.
room-check-only-ipv6-do = Eldre laptopar kjem kanskje ikkje fram. Bruk QR-koden eller invitasjonsfiler; kjem nokon ikkje inn, lag ei trådlaus sone.
room-check-tunnel = VPN-en «{ $adapter }» er på. Han kan ta all trafikk, også den i rommet.
room-check-tunnel-do = Slå han av medan møtet varer, både her og på laptopar som ikkje kjem inn. Programmet treng ikkje internett.
room-check-several-adapters = Maskina er på fleire nett: { $adapters }.
room-check-several-adapters-do = Laptopane må vere på det same nettet som adressa du vel. Er du i tvil, slå av dei andre.
room-check-port-taken = Eit anna program har port { $port }.
room-check-port-taken-do = Lukk det andre programmet (kanskje er Innstilling open to gonger), eller vel ein annan port, til dømes 8444.
room-check-port-not-allowed = Systemet lèt ikkje programmet bruke port { $port }.
room-check-port-not-allowed-do = Vel ein port over 1024, til dømes 8443.
room-check-itself-refused = Maskina kjem ikkje fram til si eiga adresse { $address }.
room-check-itself-refused-do = Eit tryggingsprogram stansar det truleg. Slepp Innstilling inn i det, eller spør dei som har sett opp maskina. Elles: bruk ein av måtane som alltid går.
room-check-itself-another = Nokon andre svarar på { $address }: to maskiner har den same adressa, eller noko står imellom.
room-check-itself-another-do = Kople maskina frå nettet og til att, så ho får ei ny adresse, og opne rommet på den. Slepp ingen inn før det er i orden.
room-check-itself-reached = Adressa { $address } verkar på denne maskina.
room-check-clock-behind = Klokka på maskina viser { $now }, men det nyaste i møtefila er frå { $newest }.
room-check-clock-behind-do = Still klokka, og lukk og opne fila. Elles får protokollen feil klokkeslett.
room-check-clock-outside-key = Klokka på maskina viser { $now }, som er utanfor tida sertifikatet til rommet gjeld.
room-check-clock-outside-key-do = Still klokka og prøv igjen. Programmet slepp inn likevel, men nettlesarar kan avvise rommet.
room-check-windows-asks = Windows kan spørje om Innstilling skal kunne nåast på nettet.
room-check-windows-asks-do = Svar ja for «Private nettverk», og også for «Offentlege nettverk» om dette nettet er sett til offentleg. Vart det svara nei, gå til Windows-tryggleik, Brannmur, «Tillat ein app gjennom brannmuren», og set hake for Innstilling. Krev det ein administrator, bruk maskina som trådlaus sone eller spør dei i god tid.
room-check-nobody-came = Ingen andre maskiner har kome fram til rommet enno.
room-check-nobody-came-do = La éin laptop på same nett prøve. Kjem han ikkje fram, held nettet maskinene frå kvarandre (gjestenett), eller ein brannmur stengjer.
room-check-others-came = Andre maskiner som har kome fram til rommet: { $count }.

# Frå ein laptop som ikkje kjem inn
room-check-laptop-no-network = Denne maskina er ikkje på noko nett.
room-check-laptop-no-network-do = Kople til det same nettet som møteleiaren er på. Spør kva det heiter.
room-check-laptop-elsewhere = Denne maskina er på eit anna nett enn rommet: ho har { $own }, og rommet er på { $address }.
room-check-laptop-elsewhere-do = Kople til det same nettet som møteleiaren er på. Ein telefon som går over på mobilnettet når det trådlause manglar internett, må få beskjed om å bli.
room-check-laptop-tunnel = VPN-en «{ $adapter }» er på. Han kan ta all trafikk, også den i rommet.
room-check-laptop-tunnel-do = Slå han av medan møtet varer. Programmet treng ikkje internett.
room-check-laptop-kept-apart = Maskina til møteleiaren er ikkje å høyre på nettet på { $address }, endå denne maskina er på det same nettet.
room-check-laptop-kept-apart-do = Slik gjer eit gjestenett, som held maskinene frå kvarandre: bruk eit anna nett, eller be møteleiaren dele nett frå telefonen eller maskina. Står adressa feil, eller søv maskina til møteleiaren, ser det likeins ut: sjå på veggen først.
room-check-laptop-firewall = Maskina til møteleiaren er på nettet på { $address }, men tek ikkje imot: ein brannmur stengjer.
room-check-laptop-firewall-do = Sei det til møteleiaren. På Windows: Windows-tryggleik, Brannmur, «Tillat ein app gjennom brannmuren», set hake for Innstilling ved både privat og offentleg. Er nettet sett til «offentleg», er det ofte grunnen.
room-check-laptop-no-answer = Ingen svarar på { $address }, endå denne maskina er på det same nettet.
room-check-laptop-no-answer-do = Anten held nettet maskinene frå kvarandre, som gjestenett ofte gjer, eller så stengjer brannmuren på maskina til møteleiaren. Sei det til møteleiaren, som finn råd under «Prøv rommet».
room-check-laptop-refused = Maskina til møteleiaren svarar på { $address }, men rommet er ikkje ope der.
room-check-laptop-refused-do = Sjå på veggen om adresse og port er rett skrivne, og om rommet er opna.
room-check-laptop-no-room = Noko anna enn eit møterom svarar på { $address }.
room-check-laptop-no-room-do = Sjå på veggen om adressa er rett skriven. Er ho det, leier nettet deg ein annan stad, som ei innloggingsside gjer: logg inn på nettet, eller bruk eit anna.
room-check-laptop-another-key = Eit anna rom svarar på { $address }: det har eit anna fingeravtrykk enn invitasjonen.
room-check-laptop-another-key-do = Ikkje gå vidare. Vis møteleiaren dette. Er rommet opna frå ei anna maskin enn den som laga invitasjonen, treng du ein ny.
room-check-laptop-clock = Klokka på denne maskina er { $minutes } minutt feil i høve til klokka til møteleiaren.
room-check-laptop-clock-do = Still henne. Programmet verkar likevel, men ein nettlesar kan avvise rommet.
room-check-laptop-in = Rommet svarar på { $address }. Herifrå kjem du inn.

# Måtane som alltid går
room-way-hotspot = Gjer maskina til møteleiaren til trådlaus sone (i Windows: Innstillingar, Nettverk og internett, Mobil trådlaus sone), og la laptopane kople seg til henne. Det trengst ikkje internett.
room-way-phone = Slå på delt internett på ein telefon, og la både møteleiaren og laptopane kople seg til han.
room-way-router = Ta med ein liten ruter utan internett, og kople alle til han.
room-way-by-hand = Klarer du deg utan: send gjennomgangspakken på ein minnepinne, og stem med handsopprekking eller namneopprop ved bordet.

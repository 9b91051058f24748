# Rommet: hvem som slipper inn med en maskin, og hvorfor ikke.

# Til maskinen som vil inn, eller er inne
room-refused-version = Programmet på denne maskinen er av en annen utgave enn møtelederens. Det trenger utgave { $needs } av protokollen. Installer samme utgave som møtelederen har.
room-refused-message-not-understood = Rommet forsto ikke det maskinen sa. Koble til på nytt. Skjer det igjen, er programmet av en annen utgave enn møtelederens.
room-refused-message-too-long = Meldingen er for lang: grensen er { $limit } byte. Skriv kortere, eller del teksten i to.
room-refused-code-wrong = Koden er ikke rommets. Se på veggen og skriv den på nytt.
room-refused-code-expired = Koden gjelder ikke lenger. Be møtelederen om en ny.
room-refused-too-many-tries = For mange forsøk fra denne maskinen. Vent { $seconds } sekunder og prøv igjen.
room-refused-secret-unknown = Invitasjonen er ikke til dette møtet. Be møtelederen om en ny.
room-refused-secret-used = Invitasjonen er brukt av en annen maskin. Si det til møtelederen, og be om en ny.
room-refused-device-unknown = Maskinen er ikke sluppet inn i rommet. Bli med på nytt med invitasjon eller kode.
room-refused-commitment-broken = Tallet kunne ikke lages. Bli med på nytt.
room-refused-too-many-waiting = { $limit } venter allerede fra denne adressen. La møtelederen svare dem først.
room-refused-full = Rommet er fullt: det har plass til { $limit } maskiner. Si det til møtelederen.
room-refused-denied = Møtelederen slapp ikke maskinen inn. Snakk med møtelederen, og prøv igjen.
room-refused-revoked = Maskinen er ikke lenger med: møtelederen tok den ut, eller en annen maskin overtok plassen. Bli med på nytt om det var feil.
room-refused-elsewhere = Maskinen er koblet til på nytt et annet sted. Dette vinduet følger ikke lenger med.
room-refused-closed = Rommet er stengt. Når møtelederen åpner det igjen, kobler maskinen seg til selv.
room-refused-no-seat = Maskinen er med uten plass, og kan bare se. Be møtelederen om en plass.
room-refused-browser-may-not = I en nettleser kan du bare se. Bruk programmet, eller be møtelederen åpne for nettlesere.
room-refused-too-many-commands = For mye på kort tid. Vent { $seconds } sekunder og prøv igjen.

# Til møtelederen
room-refused-knock-unknown = Ingen venter ved døra som nummer { $knock }. Maskinen kan ha gått; se på listen.
room-refused-seat-unknown = Plassen { $seat } finnes ikke i møtet. Velg en plass fra listen.
room-refused-place-missing = Nummer { $knock } ved døra har ikke sagt hvilken plass den skal ha. Velg en plass.
room-refused-no-such-device = Det er ingen maskin nummer { $device } i rommet. Se på listen.
room-refused-not-open = Rommet er stengt. Åpne det først.

# Når rommet åpnes
room-refused-address-all = { $address } står for alle adressene til maskinen. Velg én av dem: rommet åpnes aldri på alle.
room-refused-address-not-here = { $address } er ikke en adresse til denne maskinen. Er kabelen dratt ut, eller er den på et annet nett? Velg en adresse fra listen.
room-refused-port-taken = Et annet program bruker port { $port }. Lukk det, eller velg en annen port.
room-refused-port-not-allowed = Systemet lar ikke programmet bruke port { $port }. Velg en port over 1024.
room-refused-cannot-listen = Rommet kunne ikke åpnes på { $address }. Velg en annen adresse eller port.
room-refused-key-not-kept = Rommets nøkkel kan ikke lagres i { $folder }. Se etter om mappen kan skrives i og disken har plass.
room-refused-key-not-understood = Rommets nøkkel i { $folder } kan ikke leses. Flytt mappen unna for å lage en ny; da må alle bli med på nytt.
room-refused-certificate-not-read = { $file } kan ikke leses. Se etter om filen ligger der, og om du får lese den.
room-refused-certificate-wrong-file = { $file } holder ikke et sertifikat i PEM-format. Velg filen som begynner med «-----BEGIN CERTIFICATE-----»; er sertifikatet i et annet format, be dem som utstedte det om PEM.
room-refused-certificate-key-wrong-file = { $file } holder ikke en privat nøkkel i PEM-format. Velg filen som har «PRIVATE KEY» i første linje.
room-refused-certificate-key-encrypted = Nøkkelen i { $file } er låst med passord. Lås den opp til en fil som bare du kan lese, og velg den.
room-refused-certificate-key-not-usable = Nøkkelen i { $file } er av et slag som rommet ikke kan bruke. Be om et sertifikat med nøkkel av slaget ECDSA P-256 eller P-384, eller RSA på minst 2048 bit.
room-refused-certificate-of-another-key = Sertifikatet i { $file } hører ikke til nøkkelen i { $key }. Velg de to som ble laget sammen.
room-refused-certificate-expired = Sertifikatet i { $file } gikk ut { $to }. Velg et nytt, eller la rommet lage sin egen nøkkel.
room-refused-certificate-not-yet = Sertifikatet i { $file } gjelder først fra { $from }. Går klokka på maskinen rett? Velg ellers et annet, eller la rommet lage sin egen nøkkel.
room-refused-certificate-not-for-address = Sertifikatet gjelder ikke for { $address }. Det gjelder for: { $names }. Velg en av disse adressene, eller få navnet til å lede til { $address } på nettet i rommet. Ellers: la rommet lage sin egen nøkkel.
room-refused-no-random = Systemet ga ikke tilfeldige tall, så rommet kan ikke sikres. Start maskinen på nytt.
room-refused-meeting-lost = Møtet kunne ikke leses nå. Prøv igjen; går det ikke, åpne møtefilen på nytt.

# Sidene i en nettleser
room-page-no-tls = Rommet er på en kryptert adresse. Gå til https://{ $address }/ . Nettleseren advarer om at den ikke kjenner sertifikatet; gå bare videre hvis fingeravtrykket den viser er { $fingerprint }, det samme som på veggen.
room-page-no-tls-own = Rommet er på en kryptert adresse. Gå til https://{ $address }/ . Fingeravtrykket til sertifikatet er { $fingerprint }.
room-page-front = Dette er møterommet på { $address }. Åpne programmet Innstilling og velg å bli med i møtet. Sertifikatets fingeravtrykk er { $fingerprint }.

# Prøv rommet: fra møtelederens maskin
room-check-no-network = Maskinen er ikke på noe nett.
room-check-no-network-do = Koble til kabelen eller et trådløst nett, eller gjør maskinen til trådløs sone.
room-check-address-gone = { $address } er ikke en adresse til denne maskinen nå.
room-check-address-gone-do = Er kabelen dratt ut, eller maskinen kommet på et annet nett? Sett kabelen i, eller steng rommet og åpne det på en adresse fra listen. Nøkkelen er den samme; laptopene trenger bare den nye adressen.
room-check-address-inside = { $address } ({ $adapter }) er inne i maskinen: ingen laptop kommer dit.
room-check-address-inside-do = Velg adressen til kabelen eller det trådløse nettet.
room-check-address-of-tunnel = { $address } er adressen til VPN-en «{ $adapter }»: bare de som er på den samme VPN-en, kommer dit.
room-check-address-of-tunnel-do = Velg adressen til kabelen eller det trådløse nettet, og slå helst av VPN-en mens møtet varer.
room-check-address-itself = { $address } er bare for denne maskinen selv: slik prøver du rommet alene.
room-check-address-itself-do = Velg adressen til kabelen eller det trådløse nettet når laptopene skal inn.
room-check-address-self-given = Ingen på nettet deler ut adresser, så maskinen ga seg { $address } selv ({ $adapter }).
room-check-address-self-given-do = Sitter kabelen i noe som er slått på? Det går bare om alle laptopene gjør det samme. En liten ruter uten internett, eller en trådløs sone, deler ut adresser.
room-check-address-public = { $address } er en adresse på internett: andre enn de i rommet kan komme til den.
room-check-address-public-do = Ingen slipper inn uten at du sier ja. Vil du at bare rommet skal nå den, bruk en trådløs sone eller en liten ruter uten internett.
room-check-address-long = { $address } er en IPv6-adresse og lang å skrive.
room-check-address-long-do = Bruk invitasjonsfiler eller QR-koden, eller velg en kortere adresse om maskinen har en.
room-check-only-ipv6 = Maskinen har bare IPv6-adresser.
room-check-only-ipv6-do = Eldre laptoper kommer kanskje ikke fram. Bruk QR-koden eller invitasjonsfiler; kommer noen ikke inn, lag en trådløs sone.
room-check-tunnel = VPN-en «{ $adapter }» er på. Den kan ta all trafikk, også den i rommet.
room-check-tunnel-do = Slå den av mens møtet varer, både her og på laptoper som ikke kommer inn. Programmet trenger ikke internett.
room-check-several-adapters = Maskinen er på flere nett: { $adapters }.
room-check-several-adapters-do = Laptopene må være på det samme nettet som adressen du velger. Er du i tvil, slå av de andre.
room-check-port-taken = Et annet program har port { $port }.
room-check-port-taken-do = Lukk det andre programmet (kanskje er Innstilling åpen to ganger), eller velg en annen port, for eksempel 8444.
room-check-port-not-allowed = Systemet lar ikke programmet bruke port { $port }.
room-check-port-not-allowed-do = Velg en port over 1024, for eksempel 8443.
room-check-itself-refused = Maskinen kommer ikke fram til sin egen adresse { $address }.
room-check-itself-refused-do = Et sikkerhetsprogram stanser det trolig. Slipp Innstilling inn i det, eller spør dem som har satt opp maskinen. Ellers: bruk en av måtene som alltid går.
room-check-itself-another = Noen andre svarer på { $address }: to maskiner har den samme adressen, eller noe står mellom.
room-check-itself-another-do = Koble maskinen fra nettet og til igjen, så den får en ny adresse, og åpne rommet på den. Slipp ingen inn før det er i orden.
room-check-itself-reached = Adressen { $address } virker på denne maskinen.
room-check-clock-behind = Klokka på maskinen viser { $now }, men det nyeste i møtefilen er fra { $newest }.
room-check-clock-behind-do = Still klokka, og lukk og åpne filen. Ellers får protokollen feil klokkeslett.
room-check-clock-outside-key = Klokka på maskinen viser { $now }, som er utenfor tiden rommets sertifikat gjelder.
room-check-clock-outside-key-do = Still klokka og prøv igjen. Programmet slipper inn likevel, men nettlesere kan avvise rommet.
room-check-windows-asks = Windows kan spørre om Innstilling skal kunne nås på nettet.
room-check-windows-asks-do = Svar ja for «Private nettverk», og også for «Offentlige nettverk» om dette nettet er satt til offentlig. Ble det svart nei, gå til Windows-sikkerhet, Brannmur, «Tillat en app gjennom brannmuren», og sett hake for Innstilling. Krever det en administrator, bruk maskinen som trådløs sone eller spør dem i god tid.
room-check-nobody-came = Ingen andre maskiner har kommet fram til rommet ennå.
room-check-nobody-came-do = La én laptop på samme nett prøve. Kommer den ikke fram, holder nettet maskinene fra hverandre (gjestenett), eller en brannmur stenger.
room-check-others-came = Andre maskiner som har kommet fram til rommet: { $count }.

# Fra en laptop som ikke kommer inn
room-check-laptop-no-network = Denne maskinen er ikke på noe nett.
room-check-laptop-no-network-do = Koble til det samme nettet som møtelederen er på. Spør hva det heter.
room-check-laptop-elsewhere = Denne maskinen er på et annet nett enn rommet: den har { $own }, og rommet er på { $address }.
room-check-laptop-elsewhere-do = Koble til det samme nettet som møtelederen er på. En telefon som går over på mobilnettet når det trådløse mangler internett, må få beskjed om å bli.
room-check-laptop-tunnel = VPN-en «{ $adapter }» er på. Den kan ta all trafikk, også den i rommet.
room-check-laptop-tunnel-do = Slå den av mens møtet varer. Programmet trenger ikke internett.
room-check-laptop-kept-apart = Maskinen til møtelederen er ikke å høre på nettet på { $address }, enda denne maskinen er på det samme nettet.
room-check-laptop-kept-apart-do = Slik gjør et gjestenett, som holder maskinene fra hverandre: bruk et annet nett, eller be møtelederen dele nett fra telefonen eller maskinen. Står adressen feil, eller sover maskinen til møtelederen, ser det likedan ut: se på veggen først.
room-check-laptop-firewall = Maskinen til møtelederen er på nettet på { $address }, men tar ikke imot: en brannmur stenger.
room-check-laptop-firewall-do = Si det til møtelederen. På Windows: Windows-sikkerhet, Brannmur, «Tillat en app gjennom brannmuren», sett hake for Innstilling ved både privat og offentlig. Er nettet satt til «offentlig», er det ofte grunnen.
room-check-laptop-no-answer = Ingen svarer på { $address }, enda denne maskinen er på det samme nettet.
room-check-laptop-no-answer-do = Enten holder nettet maskinene fra hverandre, som gjestenett ofte gjør, eller så stenger brannmuren på møtelederens maskin. Si det til møtelederen, som finner råd under «Prøv rommet».
room-check-laptop-refused = Møtelederens maskin svarer på { $address }, men rommet er ikke åpent der.
room-check-laptop-refused-do = Se på veggen om adresse og port er rett skrevet, og om rommet er åpnet.
room-check-laptop-no-room = Noe annet enn et møterom svarer på { $address }.
room-check-laptop-no-room-do = Se på veggen om adressen er rett skrevet. Er den det, leder nettet deg et annet sted, som en innloggingsside gjør: logg inn på nettet, eller bruk et annet.
room-check-laptop-another-key = Et annet rom svarer på { $address }: det har et annet fingeravtrykk enn invitasjonen.
room-check-laptop-another-key-do = Ikke gå videre. Vis møtelederen dette. Er rommet åpnet fra en annen maskin enn den som laget invitasjonen, trenger du en ny.
room-check-laptop-clock = Klokka på denne maskinen er { $minutes } minutter feil i forhold til møtelederens.
room-check-laptop-clock-do = Still den. Programmet virker likevel, men en nettleser kan avvise rommet.
room-check-laptop-in = Rommet svarer på { $address }. Herfra kommer du inn.

# Måtene som alltid går
room-way-hotspot = Gjør møtelederens maskin til trådløs sone (i Windows: Innstillinger, Nettverk og internett, Mobil trådløs sone), og la laptopene koble seg til den. Det trengs ikke internett.
room-way-phone = Slå på delt internett på en telefon, og la både møtelederen og laptopene koble seg til den.
room-way-router = Ta med en liten ruter uten internett, og koble alle til den.
room-way-by-hand = Klarer du deg uten: send gjennomgangspakken på en minnepinne, og stem med håndsopprekning eller navneopprop ved bordet.

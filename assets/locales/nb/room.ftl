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

# Når rommet åpnes
room-refused-address-all = { $address } står for alle adressene til maskinen. Velg én av dem: rommet åpnes aldri på alle.
room-refused-address-not-here = { $address } er ikke en adresse til denne maskinen. Er kabelen dratt ut, eller er den på et annet nett? Velg en adresse fra listen.
room-refused-port-taken = Et annet program bruker port { $port }. Lukk det, eller velg en annen port.
room-refused-port-not-allowed = Systemet lar ikke programmet bruke port { $port }. Velg en port over 1024.
room-refused-cannot-listen = Rommet kunne ikke åpnes på { $address }. Velg en annen adresse eller port.
room-refused-key-not-kept = Rommets nøkkel kan ikke lagres i { $folder }. Se etter om mappen kan skrives i og disken har plass.
room-refused-key-not-understood = Rommets nøkkel i { $folder } kan ikke leses. Flytt mappen unna for å lage en ny; da må alle bli med på nytt.
room-refused-no-random = Systemet ga ikke tilfeldige tall, så rommet kan ikke sikres. Start maskinen på nytt.
room-refused-meeting-lost = Møtet kunne ikke leses nå. Prøv igjen; går det ikke, åpne møtefilen på nytt.

# Sidene i en nettleser
room-page-no-tls = Rommet er på en kryptert adresse. Gå til https://{ $address }/ . Nettleseren advarer om at den ikke kjenner sertifikatet; gå bare videre hvis fingeravtrykket den viser er { $fingerprint }, det samme som på veggen.
room-page-front = Dette er møterommet på { $address }. Åpne programmet Innstilling og velg å bli med i møtet. Sertifikatets fingeravtrykk er { $fingerprint }.

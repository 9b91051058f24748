# Why something was refused: what happened, and what to do. One text for each code of RefusalCode; a test walks that list.
# No text here is given `detail`, which is in English for logs and scripts: all values are data, those that the code brings.

# Who asks, and what was seen
refusal-stale = Møtet er endret fra et annet sted siden du så det. Se på det nyeste, og prøv igjen.
refusal-stopped = Stoppet. Ingenting er endret.
refusal-overwritten = Beløpet ble satt til { $theirs } fra et annet sted mens du skrev { $yours }. Se på det nyeste, og skriv på nytt om ditt skal gjelde.
refusal-not-understood = Dette er ikke en kommando som programmet kjenner. Se assets/schema/commands.schema.json for hva som kan skrives.
refusal-not-for-this-window = Dette kan bare gjøres fra møtelederens vindu.

# What was typed
refusal-amount-empty = Skriv et beløp, eller behold det gamle.
refusal-amount-not-an-amount = «{ $typed }» er ikke et beløp. Skriv for eksempel 1 250 000 eller 1,25 mill.
refusal-amount-ambiguous = «{ $typed }» kan leses på to måter: som { $thousands } kroner, eller som et tall med desimaler. Skriv det uten punktum og komma.
refusal-amount-grouping = Sifrene i «{ $typed }» er ikke delt i grupper på tre. Skriv beløpet på nytt.
refusal-amount-not-whole = «{ $typed }» er ikke hele kroner. Bare hele kroner kan fordeles.
refusal-amount-too-large = «{ $typed }» er for stort. Skriv et mindre beløp.
refusal-amount-percent = «{ $typed }» er en prosent. Skriv et beløp i kroner.
refusal-amount-not-a-change = «{ $typed }» er ikke en endring i prosent. Skriv for eksempel −5 % eller +3 %.
refusal-amount-percent-without-sign = «{ $typed }» sier ikke om beløpene skal ned eller opp. Skriv −5 % for å ta bort fem prosent, +5 % for å legge til.
refusal-amount-percent-out-of-reach = «{ $typed }» kan ikke regnes ut. Skriv en prosent fra −100 til under +1000, ikke null, med høyst fire desimaler.
refusal-negative-amount = Et beløp kan ikke være mindre enn null. Skriv null eller mer.
refusal-amount-out-of-reach = Beløpet er for stort. Skriv et mindre.
refusal-name-missing = Skriv et navn.
refusal-name-taken = Det finnes alt et utkast som heter { $name }. Velg et annet navn.
refusal-text-too-long = Teksten er for lang. Den kan ha { $limit } tegn.
refusal-personal-number = Teksten ser ut til å ha et fødselsnummer. Ta det bort; møtefilen skal ikke ha slike.
refusal-reason-missing = Skriv en begrunnelse.
refusal-year-out-of-range = { $year } er ikke et år rammer kan føres for. Skriv et årstall med fire sifre.

# Amounts of a draft
refusal-amount-above-frame = { $amount } er mer enn { $scheme } kan få i det hele ({ $frame }). Se etter om det er rett tall, og si at du er sikker om det skal gjelde.
refusal-adjust-unknown-need = Behovsmeldingen { $need } finnes ikke i møtet. Se etter i listen om den er tatt bort.
refusal-adjust-locked = Beløpet er låst. Lås det opp først (L): { $need }.
refusal-adjust-negative = { $need } kan ikke få { $amount }: et beløp kan ikke være mindre enn null.
refusal-adjust-above-limit = { $amount } til { $need } er for stort til å regne med. Skriv et mindre beløp.
refusal-adjust-unknown-group = «{ $name }» finnes ikke som region eller pott i { $scheme }. Velg en som finnes.
refusal-adjust-group-locked = Summen er låst. Lås den opp først (L): { $scheme } { $name }.
refusal-adjust-group-out-of-reach = { $scheme } { $name } kan ikke settes til { $amount }. Skriv en sum fra null og oppover som er mindre.
refusal-adjust-nothing-to-change = Ingenting ble endret. Beløpene er låst, er null, har alt fått så mye de kan, eller endringen er for liten til å merkes.

# A draft that cannot be reckoned
refusal-allocate-model = Tildelingsmodellen kan ikke følges ({ $place }). { $fault } Rett den under Tildelingsmodell.
refusal-allocate-scheme-not-in-model = Tildelingsmodellen sier ikke hvordan { $scheme } fordeles. Legg ordningen inn i modellen.
refusal-allocate-scheme-twice = Ordningen { $scheme } står to ganger i møtet. Ta den ene bort.
refusal-allocate-frame-twice = { $scheme } har to rammer i samme år. Ta den ene bort.
refusal-allocate-out-of-reach = Summene i { $scheme } er for store til å regne med. Se over rammen og beløpene der.
refusal-allocate-need-without-scheme = Behovsmeldingen { $need } hører til { $scheme }, som ikke gjelder dette året. Flytt den til en ordning som gjelder.
refusal-allocate-need-twice = Behovsmeldingen { $need } står to ganger. Ta den ene bort.
refusal-allocate-negative-applied = Behovsmeldingen { $need } ber om mindre enn null. Rett det meldte beløpet.
refusal-allocate-adjusted-unknown = Det er satt et beløp for { $need }, som ikke finnes i møtet. Angre, eller velg et annet utkast.
refusal-allocate-adjusted-negative = Beløpet som er satt for { $need }, er mindre enn null. La behovsmeldingen følge regelen igjen.
refusal-allocate-group-unknown = Det er satt et beløp for «{ $name }» i { $scheme }, som ikke lenger finnes der. La gruppen følge regelen igjen, eller angre.
refusal-allocate-group-negative = Summen som er satt for «{ $name }» i { $scheme }, er mindre enn null. La gruppen følge regelen igjen.
refusal-allocate-participant-twice = To deltakere heter «{ $name }». Gi den ene et annet navn.
refusal-allocate-negative-figure = «{ $name }» har et nøkkeltall som er mindre enn null. Rett tallet.
refusal-other-draft = Utkastet { $draft } har et beløp som da ikke lenger har noe å gjelde for. La beløpet der følge regelen igjen først.
refusal-draft-not-reckoned = Utkastet kan ikke regnes slik det står. Rett det som står i veien, eller velg et annet utkast.

# A division by itself
refusal-divide-unit-not-positive = Enheten det rundes til, er { $amount }. Sett den til 1 krone eller mer.
refusal-divide-negative-amount = Beløpet som skal deles, er { $amount }. Sett det til null eller mer.
refusal-divide-negative-floor = Minstebeløpet til { $claim } er { $amount }. Sett det til null eller mer.
refusal-divide-negative-cap = Taket til { $claim } er { $amount }. Sett det til null eller mer.
refusal-divide-floor-above-cap = Minstebeløpet til { $claim }, { $floor }, er over taket, { $cap }. Senk det ene eller hev det andre.
refusal-divide-duplicate-claim = To krav heter { $claim }. Gi hvert krav sitt eget navn.
refusal-divide-weights-too-long = { $claims } vekter med opptil { $digits } sifre er for mye å regne med. Skriv vektene med færre sifre.
refusal-divide-too-large = { $amount } er for stort til å regne med ({ $place }). Skriv et mindre beløp.
refusal-divide-floors-above-amount = Minstebeløpene er { $floors } til sammen, { $over } mer enn de { $amount } som finnes. Senk dem, eller hev beløpet.
refusal-case-not-understood = Oppgaven er ikke skrevet slik divide leser den. Se eksemplet i innstilling divide --help.

# A round of søknader
refusal-round-negative-pot = Potten er { $amount }, mindre enn null, og runden kan ikke deles. Se over avsetningen.
refusal-round-zero-rate = Satsen per student må være større enn null når det søkes for studenter. Sett den i modellen.
refusal-round-zero-unit = Enheten det rundes til, må være større enn null. Sett den i modellen.
refusal-round-duplicate-number = To søknader har nummer { $number }. Gi den ene et annet nummer.
refusal-round-negative-sum = Søknad { $number } ber om mindre enn null. Rett summen.
refusal-round-no-call = Søknad { $number } står uten utlysning. Utlysningene telles fra 1.
refusal-round-out-of-reach = Potten eller det som er søkt om, er for stort til å regnes. Se over beløpene i runden.

# What is not there
refusal-unknown-need = Behovsmeldingen { $need } finnes ikke i møtet. Se etter i listen om den er tatt bort.
refusal-unknown-scheme = Ordningen { $scheme } finnes ikke i møtet. Velg en som gjelder.
refusal-unknown-pot = Potten { $pot } finnes ikke i ordningen. Velg en som finnes.
refusal-unknown-draft = Utkastet { $draft } finnes ikke i møtet. Velg blant: { $there-is }.
refusal-unknown-participant = Deltakeren { $name } finnes ikke i møtet. Se etter i listen over deltakere.
refusal-unknown-application = Søknad { $number } finnes ikke i runden. Se etter i listen over søknader.
refusal-unknown-finding = Funnet gjelder ikke lenger. Utkastet er endret; se på funnene som står der nå.
refusal-unknown-case = Sak { $case } finnes ikke, eller den skal ikke avgjøres. Velg en sak til vedtak.
refusal-unknown-seat = Plassen { $seat } finnes ikke i møtet. Se etter i listen over plasser.
refusal-in-use = { $what } er i bruk av { $by } og kan ikke fjernes. Flytt eller fjern det først.
refusal-not-there = Det som skulle endres, finnes ikke: { $what }. Se på det nyeste, og prøv igjen.

# Drafts, frames, models, registers
refusal-draft-name = Navnet må ha 1 til { $limit } tegn.
refusal-last-draft = Møtet må ha minst ett utkast. Lag et nytt før du fjerner dette.
refusal-drafts-to-compare = Velg 1 til { $limit } utkast å sammenligne.
refusal-no-frame-to-copy = Ordningen har ingen ramme i { $year } å kopiere. Før rammen selv.
refusal-model-faulty = Tildelingsmodellen har en feil ({ $place }). { $fault } Rett den, og prøv igjen.
refusal-model-not-understood = Dette er ikke en tildelingsmodell. Se assets/schema/tildelingsmodell.schema.json.
refusal-commitment-year = Et tilsagn utbetales i et senere år enn det er vedtatt i. Rett ett av årene.
refusal-universities-above-amount = Det er oppgitt { $sum } kroner til UH, men tilsagnet er på { $whole } kroner. Rett ett av tallene.
refusal-stage-says-nothing = Det står ikke noe på dette steget, så det er ikke noe å ta bort.
refusal-rank-below-one = Prioriteten er et nummer fra 1 og oppover.

# The way to a decision
refusal-draft-proposed = Utkastet er lagt fram og står som det er. Lag en kopi for å endre det, eller gjør saken ferdig først.
refusal-draft-decided = Utkastet er vedtatt og står som det er. Lag en kopi for å legge fram noe annet, eller ta saken opp igjen under Avgjørelse.
refusal-nothing-to-propose = Utkastet har verken behovsmeldinger eller potter å legge fram. Hent behovsmeldingene inn først, eller registrer hvem som har pott.
refusal-blocked = Noen funn må rettes eller begrunnes før utkastet kan legges fram ({ $count }).
refusal-roll-empty = Ingen som kan stemme, er til stede. Se over oppmøtet.
refusal-nothing-decided = Det er ingen avgjørelse å ta opp igjen.
refusal-cannot-freeze = Utkastet kunne ikke fryses som versjon, og er ikke lagt fram.

# Taking back
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjøre om.
refusal-not-undoable = Dette kan ikke angres. Det rettes med en ny, synlig føring.
refusal-undo-conflict = Endringen kan ikke angres, fordi det samme er endret senere. Rett det for hånd.

# Files
refusal-file-missing = Filen { $path } finnes ikke. Se om navnet er rett skrevet.
refusal-not-a-file = { $path } er en mappe eller noe annet som ikke er en fil. Velg selve filen.
refusal-belongs-to-meeting = { $path } hører til en møtefil eller sikkerhetskopien av den. Velg et annet navn.
refusal-write-protected = { $path } er skrivebeskyttet og er ikke endret. Velg et annet navn.
refusal-unusable-name = Windows kan ikke ha en fil som heter { $path }. Velg et navn uten < > : " / \ | ? *, som ikke slutter på punktum eller mellomrom, og som ikke er con, prn, aux, nul, com1–9 eller lpt1–9.
refusal-file-in-use = { $path } er åpen i et annet program. Lukk den der, og prøv igjen.
refusal-not-a-meeting = { $path } er ikke en møtefil. Velg en fil som programmet har laget.
refusal-not-a-review-copy = { $path } er ikke en gjennomsynskopi. Velg en som programmet har laget.
refusal-review-copy = Dette er en gjennomsynskopi. Den kan leses i programmet, men ikke endres.
refusal-file-newer = { $path } er laget av en nyere utgave av programmet ({ $made-by }). Oppdater programmet for å åpne den.
refusal-open-elsewhere = { $path } { $held ->
    [user] er åpen hos { $user } på { $machine } siden { $since }. Lukk den der først.
    [machine] er åpen på { $machine } siden { $since }. Lukk den der først.
   *[no] er åpen i et annet vindu eller på en annen maskin. Lukk den der først.
}
refusal-cut-off = En endring i { $path } ble avbrutt, og filen kan ikke rettes der den ligger. Kopier den til en mappe du kan skrive i, og åpne den der.
refusal-read-only = { $path } kan bare leses. Kopier filen til en mappe du kan skrive i.
refusal-sqlite-too-old = Programmet er bygd med en for gammel database. Hent programmet på nytt.
refusal-file-damaged = Møtefilen er skadet og er ikke endret. { $copy ->
    [yes] Åpne den i programmet for å gå videre fra den gode kopien ved siden av.
   *[no] Det finnes ingen god sikkerhetskopi ved siden av den.
}
refusal-cannot-open = { $path } kunne ikke åpnes. Se om mappen kan leses og filen er hel.
refusal-cannot-read = { $path } kunne ikke leses. Se om navnet er rett og om du har lov til å lese filen.
refusal-cannot-write = Filen kunne ikke skrives. Se om mappen kan skrives til og om disken er full.
refusal-print-tally = Innstillingen er ikke laget, for summene går ikke opp ({ $place }: { $parts } er ikke { $sum }). Kjør innstilling verify på filen.
refusal-print-need-missing = Innstillingen er ikke laget: { $need } har et beløp, men er ikke blant behovsmeldingene. Kjør innstilling verify på filen.
refusal-print-amount-missing = Innstillingen er ikke laget: { $need } har ikke noe beløp i utkastet. Kjør innstilling verify på filen.
refusal-cannot-print-version = Versjonen kan ikke leses slik den er lagret, og er ikke skrevet ut. Kjør innstilling verify på filen.
refusal-print-failed = Papiret kunne ikke lages. Hent programmet på nytt.
refusal-file-error = Møtefilen svarte med en feil, og endringen er ikke lagret. Lukk filen og åpne den igjen.
refusal-disk-full = Disken er full. Ingenting er endret, og ingenting er halvt skrevet. Frigjør plass på disken, og prøv igjen.
refusal-disk-error = Disken svarte med en feil, og endringen er ikke lagret. Prøv igjen, og ta en kopi av filen.
refusal-file-exists = { $path } finnes alt, og er ikke rørt. Velg et annet navn.
refusal-copy-unsound = Kopien kan ikke leses tilbake slik den skal. Skriv den til en annen disk.
refusal-not-damaged = Filen er ikke skadet. Åpne den som vanlig.
refusal-unknown-outcome = Det er ikke kjent om den siste endringen ble lagret. Åpne filen igjen for å se.
refusal-asset-damaged = En del av programmet er skadet. Hent programmet på nytt.
refusal-not-written-here = Bare filer som programmet selv har skrevet, kan vises i mappen eller åpnes.
refusal-no-paper = Det er ikke noe papir å lagre. Vis innstillingen først.
refusal-no-program = Maskinen har ikke noe program som åpner { $path }. Filen er lagret og kan åpnes på en annen maskin.
refusal-unknown-preset = Det finnes ikke noe oppsett «{ $id }». Velg blant: { $there-is }.
refusal-unknown-example = Det finnes ikke noe eksempel «{ $id }». Velg blant: { $there-is }.

# A workbook
refusal-empty-file = Filen er tom. Velg en med behovsmeldinger i.
refusal-file-too-large = Filen er for stor. Del den, eller ta bort det som ikke skal hentes.
refusal-not-a-workbook = Filen er ikke et regneark. Lagre den som .xlsx eller CSV.
refusal-unsupported-workbook = Regnearket er lagret i et format som ikke kan leses. Lagre det som .xlsx.
refusal-encrypted = Regnearket er låst med passord. Fjern passordet og prøv igjen.
refusal-damaged-workbook = Regnearket er skadet og kan ikke leses. Åpne det i et regnearkprogram og lagre det på nytt.
refusal-too-large-unpacked = Regnearket er for stort når det pakkes ut. Ta bort ark som ikke skal hentes.
refusal-zip-bomb = Regnearket pakkes ut til urimelig mye og er ikke åpnet. Lagre det på nytt fra et regnearkprogram.
refusal-far-cell = Arket «{ $sheet }» har noe i cellen { $cell }, langt utenfor tabellen. Slett det og prøv igjen.
refusal-too-many-cells = Regnearket har for mange celler. Ta bort det som ikke skal hentes.
refusal-unknown-encoding = Tegnsettet i filen er ukjent. Lagre den som CSV UTF-8.
refusal-damaged-csv = CSV-filen kan ikke leses. Lagre den på nytt fra regnearket.
refusal-no-headings = Fant ingen rad med overskriftene som trengs. Se om det er riktig fil.
refusal-unknown-answer = «{ $answer }» er ikke noe svar på det filen spør om. Se spørsmålene med --dry-run.
refusal-unknown-field = «{ $field }» er verken et felt eller en overskrift i filen. Se hva filen har, med --dry-run --json.
refusal-import-problems = { $path }: { $count ->
    [one] { $count } feil
   *[other] { $count } feil
} må rettes i filen først. Ingenting er hentet.
refusal-questions-open = { $path }: { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
} må besvares først. Ingenting er hentet. Svar med --answer SPØRSMÅL=VALG eller --map "OVERSKRIFT=felt".

# The program around the meeting
refusal-no-meeting-open = Ingen møtefil er åpen. Åpne en først.
refusal-no-review-copy-open = Ingen gjennomsynskopi er åpen. Åpne en først.
refusal-desk-lost = En tidligere kommando stoppet midtveis. Åpne filen på nytt.
refusal-interrupted = Noe gikk galt i programmet selv, og dette ble ikke gjort. Møtefilen er hel, og møtet kan gå videre. Prøv igjen.
refusal-window = Vinduet kunne ikke åpnes eller lukkes. Prøv igjen.
refusal-no-display = Det finnes ingen skjerm å åpne et vindu på. Kommandoene virker uten (innstilling --help).
refusal-no-webview = WebView2, som viser programmets sider, mangler på denne maskinen. Windows 11 har det, og Windows 10 får det med Microsoft Edge: Be IT-avdelingen om «Microsoft Edge WebView2 Runtime», og start igjen. Kommandoene virker uten (innstilling --help).
refusal-no-file-manager = Mappen kunne ikke vises. Filen ligger der den ble skrevet.
refusal-unknown-part = Møtet har ingen del «{ $part }». Velg blant: { $there-is }.

# Et møte som ledes
refusal-unknown-meeting = Det finnes ikke noe møte «{ $meeting }». Disse finnes: { $there-is }.
refusal-meeting-not-opened = Ingen møter er åpnet. Åpne møtet først.
refusal-meeting-is-open = Møtet { $meeting } er åpent. Hev det før et annet åpnes.
refusal-meeting-held = Møtet { $meeting } er åpnet eller holdt, og kan ikke åpnes på nytt, tas bort eller få andre organer.
refusal-meeting-is-led = Et møte er åpent. Avgjør saken i møtet.
refusal-other-past = Endringen ville gjort at noe som alt er skjedd i møtet { $meeting }, sto annerledes. Gjør den etter møtet.
refusal-minutes-closed = Protokollen fra møtet { $meeting } er lukket. Skriv en rettelse.
refusal-minutes-not-closed = Protokollen fra møtet { $meeting } er ikke lukket. Skriv i den.
refusal-agenda-case-in-use = Noe er gjort i sak { $case }. Lukk den som utsatt eller trukket i stedet.
refusal-no-lot-due = Det skal ikke trekkes lodd nå.
refusal-attachment-too-large = Filen er større enn { $limit } MB, som er det meste et vedlegg kan være. Legg ved en mindre utgave.
refusal-term-ends-before = Perioden slutter før den begynner. Rett datoene.
refusal-no-weeks = Ingen uke er valgt. Skriv minst ett ukenummer.
refusal-carry-from-open = Møtet { $meeting } er åpent. Hev det først; da vet en hva som ikke ble behandlet.
refusal-nothing-to-carry = Møtet { $meeting } har ingen sak som ikke er behandlet eller overført. Det er ikke noe å overføre.
refusal-process-with-vedtak = Sak { $case } har et forslag til vedtak. En prosess-sak med metode og spørsmål ender ikke i vedtak: ta bort det ene.
refusal-group-at-most-below = Gruppen «{ $name }» har færre plasser som høyeste tall enn som laveste. Rett tallene.
refusal-section-empty = Avsnitt i innstillingen er tomme: { $sections }. Fyll dem ut, eller skriv hvorfor hvert av dem er tomt.
refusal-section-not-empty = Avsnitt { $section } er ikke tomt. Ta bort begrunnelsen for at det er det.
refusal-option-of-other = Valget { $option } gjelder ikke dette dokumentet. Ta det bort, eller skriv ut et annet dokument.
refusal-version-not-kept = { $stage ->
    [working-group] AUs innstilling er ikke tatt vare på. Ta vare på utkastet som AUs innstilling først.
    [preliminary] Det er ikke tatt vare på noen foreløpig innstilling. Ta vare på utkastet som foreløpig først.
   *[other] Det er ikke tatt vare på noen endelig innstilling. Ta vare på utkastet som endelig først.
}
refusal-held-on-no-day = Et møte som er holdt, må ha en dag, og den kan ikke ligge fram i tid. Skriv dagen det ble holdt.
refusal-vedtak-twice = { $need } står to ganger i vedtaket. Ta bort den ene linjen.
refusal-vedtak-without-reason = Vedtaket for { $need } avviker fra det som er innstilt. Skriv hvorfor.
refusal-year-model-unread = Tildelingsmodellen i filen kan ikke leses, og kan ikke føres over til et nytt år. Rett den først.
refusal-seats-not-read = Listen over plasser kan ikke leses: linje { $line }, { $column }. Rett den og hent listen igjen.
refusal-nobody-meets = Et møte må ha minst ett organ. Velg hvem som møtes.
refusal-id-not-a-word = «{ $id }» kan ikke brukes som kjennemerke. Skriv ett ord uten mellomrom.
refusal-need-id-wrong = Behovsmeldingen skal ha kjennemerket { $expected }, ikke { $need }.
refusal-unknown-region = Det finnes ingen region «{ $region }». Legg den til først.
refusal-need-figure-out-of-reach = { $figure ->
        [number] Nummeret
        [units] Antall enheter
        [start-year] Startåret
        [duration] Varigheten i år
       *[rank] Prioriteringen
    } skal være fra { $least } til { $most }, ikke { $given }. Rett tallet og lagre på nytt.
refusal-coordinator-above-owner = Koordinatoren betales av eierens del. Den kan ikke være { $coordinator } når eieren søker om { $owner }: rett ett av beløpene.
refusal-year-twice = Året { $year } står to ganger. Slå linjene sammen til én.

# The seats of a meeting
refusal-seat-stands-twice = Plassen { $seat } står to ganger i møtet. Ta den ene bort.
refusal-two-seats-in-one-body = { $person } har både plassen { $first } og plassen { $second } i samme forum. Gi den ene til en annen.
refusal-deputy-stands-twice = { $person } står to ganger for plassen { $seat }. La hver vara stå én gang, og ikke den som selv har plassen.

# Who comes and goes
refusal-already-here = { $seat } er alt registrert som til stede. Registrer først at de går.
refusal-not-here = Ingen er til stede for { $seat }. Registrer først hvem som møter.
refusal-seat-vacant = Plassen { $seat } er ledig, så bare en vara kan møte for den. Registrer en vara, eller hvem som har fått plassen.
refusal-seat-taken = Noen sitter alt i plassen { $seat }. Registrer først at de gir den fra seg.
refusal-not-its-deputy = { $person } er ikke vara for { $seat }. Velg en av dem som er, eller legg { $person } til blant dem.
refusal-sits-elsewhere = { $person } sitter alt i plassen { $seat } i samme forum. Én person har én stemme; velg en annen vara.
refusal-no-case = Ingen sak er til behandling, så { $seat } kan ikke gå ut av den. Åpne saken først, eller registrer at de går fra møtet.
refusal-already-out = { $seat } er alt ute av rommet i denne saken. Registrer at de kommer tilbake før de kan gå ut på nytt.
refusal-not-out = { $seat } er ikke ute av rommet. Se etter om det er rett plass.
refusal-no-deputy-here = Ingen vara sitter i plassen { $seat }. Se etter om det er rett plass.
refusal-deputy-for-case = En vara sitter for { $seat } bare i denne saken. Registrer at plassen gis tilbake i stedet for at vara går ut.

# Habilitet
refusal-tie-of-unknown-seat = Plassen { $seat } finnes ikke i møtet. Velg den det gjelder, i listen over plasser.
refusal-tie-without-reason = Skriv hvorfor { $seat } kan være inhabil.
refusal-tie-raised-already = Spørsmålet om habiliteten til { $seat } er alt tatt opp for det samme. Avgjør det som står der.
refusal-unknown-tie = Spørsmålet om habilitet nr. { $tie } finnes ikke i saken. Velg et av dem som står der.
refusal-tie-decided = Spørsmålet om habilitet nr. { $tie } er avgjort. Er noe nytt kommet fram, ta det opp som et nytt spørsmål.
refusal-no-tie-meant = Ingen spørsmål om habilitet som venter, er valgt. Velg minst ett.
refusal-too-few-to-decide-ties = { $present } kan avgjøre spørsmålet om habilitet, og det kreves { $needed }. Kall inn vara, eller la spørsmålet vente.
refusal-nobody-to-decide-ties = Ingen som kan avgjøre spørsmålet om habilitet, er til stede. Registrer hvem som har møtt.
refusal-tie-votes-above-deciders = { $given } stemmer er talt, men { $deciders } avgjør spørsmålet om habilitet. Tell på nytt.
refusal-tie-outcome-against-count = Stemmetallene sier noe annet enn avgjørelsen. Inhabil krever flere stemmer for enn mot og blanke til sammen. Rett tallene eller avgjørelsen.
refusal-ties-wait = { $count ->
    [one] Ett spørsmål om habilitet venter
   *[other] { $count } spørsmål om habilitet venter
} i saken. Avgjør det før noe annet avgjøres i den.

# A vote of the meeting
refusal-without-quorum = { $present } til stede kan være med på å avgjøre dette, og det kreves { $needed }. Kall inn vara, eller utsett saken.
refusal-against-itself = Forslaget { $proposal } kan ikke settes opp mot seg selv. Velg to ulike forslag.
refusal-another-way = Stemmene tas på en annen måte i denne voteringen. Avbryt den, og åpne en ny på rett måte.
refusal-may-not-vote = { $seat } har ikke stemmerett i dette. Se oppmøte og habilitet i saken.
refusal-has-left = { $seat } har gått mens voteringen er åpen. Registrer at de er tilbake før de stemmer.
refusal-has-voted = { $seat } har stemt, og en avgitt stemme kan ikke endres.
refusal-ballot-of-another = Stemmen har samme kjennetegn som en annen stemme. Stem på nytt.
refusal-another-ballot = Det er ikke dette det stemmes om på denne seddelen. Stem på nytt.
refusal-not-a-candidate = { $candidate } står ikke på stemmeseddelen. Sett kryss bare ved dem som står der.
refusal-too-many-crosses = Stemmeseddelen har { $crosses } kryss, men det er plass til { $most }. Ta bort noen av kryssene.
refusal-vote-is-over = Votering { $vote } er avsluttet, og stemmen kom for sent. Den er ikke talt med.
refusal-vote-not-yet = Votering { $vote } er ikke åpnet ennå. Vent til møteleder åpner den.
refusal-too-few-for-secrecy = { $given } har stemt hemmelig, og { $waiting } til kan stemme. Avsluttes voteringen nå, ser alle hva de har stemt. Vent til flere har stemt, eller avbryt voteringen.
refusal-no-such-message = Det finnes ingen melding { $number }. Se listen over meldinger.
refusal-message-settled = Melding { $number } er alt tatt inn eller lagt til side.
refusal-message-empty = Meldingen er tom. Skriv hva det gjelder.
refusal-too-many-messages = { $limit } meldinger venter alt på møteleder. Vent til noen av dem er sett på.
refusal-counter-proposal-empty = Et motforslag må ha minst én linje, og ikke flere enn utkastet har. Skriv et beløp på en linje.
refusal-not-a-post = Filen kan ikke leses som meldinger til møteleder: { $path }. Velg filen som er lagret i gjennomsynskopien.
refusal-post-of-another = Filen er skrevet for et annet møte: { $forum } { $year }. Velg en som er skrevet for dette.
refusal-line-twice = En linje står to ganger ({ $need }), så det er uklart hvilket beløp du mener. La den stå én gang.
refusal-not-shown = Møteleder har ikke vist dette. Du kan spørre om det når det er vist på veggen eller lagt fram.
refusal-votes-there = Voteringen har alt stemmer. Lukk filen og åpne den igjen.
refusal-kept-votes-do-not-tally = Stemmene som er lagret for voteringen, stemmer ikke med hvem som har stemt. Kjør innstilling verify på filen.
refusal-too-many-hands = { $hands } hender er talt, men { $here } som kan stemme, er til stede. Tell på nytt.
refusal-nothing-given = Ingen stemmer er avgitt. Tell eller ta imot stemmene, eller avbryt voteringen.
refusal-vote-reason-missing = Skriv hvorfor voteringen avbrytes eller telles på nytt.
refusal-nothing-to-recount = Ved navneopprop står svarene ved navn, og det er ikke noe å telle på nytt. Hold en ny votering om noe er galt.
refusal-recount-of-others = { $given } stemmer ble avgitt, og { $recounted } er talt nå. Tell på nytt, eller hold en ny votering.
refusal-consensus-first = Det kan ikke voteres før det er registrert i saken at enighet er forsøkt. Registrer det først.
refusal-statement-empty = Skriv det som skal stå i protokollen.
refusal-did-not-take-part = { $seat } var ikke med på avgjørelsen og kan ikke ta dissens fra den. Før det som en protokolltilførsel om de er til stede.

# An election
refusal-no-posts = Skriv hvor mange som skal velges, minst én.
refusal-no-candidates = Valget har ingen kandidater. Skriv inn minst én.
refusal-candidate-twice = { $candidate } står to ganger som kandidat. Ta den ene bort.
refusal-not-on-the-ballot = { $candidate } står ikke på stemmeseddelen i denne omgangen. Tell bare dem som står der.
refusal-too-many-ballots = { $ballots } stemmesedler er talt, men { $entitled } kan stemme. Tell på nytt.
refusal-no-ballots = Ingen stemmesedler er talt. Skriv inn hvor mange som er avgitt.
refusal-too-many-blank = { $blank } blanke er flere enn de { $ballots } stemmesedlene. Tell på nytt.
refusal-crosses-above-ballots = { $candidate } har { $crosses } kryss på { $ballots } stemmesedler med kryss. En seddel har høyst ett for hver; tell på nytt.
refusal-crosses-do-not-fit = { $crosses } kryss passer ikke på { $ballots } stemmesedler med plass til { $posts } på hver. Tell på nytt.
refusal-ballot-open = Omgangen er alt åpen. Tell stemmesedlene i den først.
refusal-no-ballot-open = Ingen omgang er åpen. Åpne den først.
refusal-not-next = Dette er ikke det neste i valget. Se om det skal holdes en ny omgang, trekkes lodd, eller om valget er ferdig.
refusal-another-lot = Loddtrekningen gjelder andre enn dem det skal trekkes lodd mellom. Trekk lodd på nytt.

# The list of speakers
refusal-on-the-list-already = Står alt på talerlisten for det samme.
refusal-not-on-the-list = Står ikke på talerlisten. Se på den slik den er nå.
refusal-list-closed = Det er satt strek, så nye innlegg tas ikke. Replikk og innlegg til forretningsorden kan tas, eller åpne listen igjen.
refusal-nobody-to-reply-to = Ingen har ordet å svare på. Be om et innlegg i stedet.
refusal-nobody-speaks = Ingen har ordet. Gi det til den neste først.
refusal-nobody-waits = Ingen står på talerlisten. Spør om noen vil ha ordet, eller gå videre.
refusal-guest-not-named = Skriv hvem gjesten er eller hvor de kommer fra.

# Case numbers and days
refusal-number-taken = Saksnummer { $number } er alt brukt i { $body }. Det neste ledige er { $next }.
refusal-number-of-another-year = Saksnummer { $number } er ikke av { $year }, som møtet er i. Velg et nummer av det året.
refusal-number-below-one = Saksnummer går fra 1 og oppover. Velg et annet.
refusal-no-number-left = Det er ingen saksnumre igjen i { $year }. Velg et lavere som er ledig.
refusal-no-such-week = { $year } har ingen uke { $week }. Velg en uke som finnes.
refusal-week-twice = Uke { $week } står to ganger i møteplanen. Ta den ene bort.
refusal-no-such-day = { $day }.{ $month }. finnes ikke i { $year }. Velg en dag som finnes.

# The order of the meeting
refusal-meeting-is-closed = Møtet er hevet, og ingenting mer kan avgjøres i det. Det som er galt, rettes med en rettelse i protokollen.
refusal-case-twice = Sak { $case } står to ganger på sakslisten. Ta den ene bort.
refusal-case-not-on-agenda = Sak { $case } står ikke på sakslisten. Sett den opp først.
refusal-another-case-open = Sak { $case } er til behandling. Avslutt den først.
refusal-no-case-open = Ingen sak er til behandling. Ta opp saken først.
refusal-case-is-done = Sak { $case } er ferdig og kan ikke tas opp igjen i dette møtet. Sett den opp i et senere møte.
refusal-no-way-to-close = En sak avsluttes som behandlet, utsatt eller trukket. Velg en av dem.
refusal-vote-is-open = Votering { $number } er åpen. Avslutt eller avbryt den først.
refusal-no-vote-is-open = Ingen votering er åpen i møtet. Åpne den først.
refusal-no-such-vote = Votering { $number } er ikke holdt om dette i saken. Se etter i listen over voteringer.
refusal-voted-before = Det er votert over dette i votering { $number }. Si at den nye gjentar den, så blir begge stående.
refusal-no-such-proposal = Forslaget { $proposal } er ikke lagt fram i saken. Legg det fram først.
refusal-proposal-there = Forslaget { $proposal } er alt lagt fram i saken. Bruk det, eller gi det nye et annet navn.
refusal-proposal-empty = Skriv hva forslaget går ut på.
refusal-agreed-already = Forumet er alt enig om { $proposal }. Gå videre med saken.
refusal-tried-already = Det er alt registrert i saken at enighet er forsøkt. Gå videre til votering.
refusal-no-such-seat = Plassen { $seat } finnes ikke i dette møtet. Se etter i listen over plasser.
refusal-not-in-the-room = { $seat } er ikke i rommet. Registrer at de er kommet først.
refusal-no-such-body = { $body } er ikke med i dette møtet. Velg et forum som er det.
refusal-leader-of-other = { $what } har ikke plass i { $body }. Velg en plass i organet, eller sett plassen over dit først.
refusal-scheme-of-no-body = Ingen av organene som møtes her, avgjør { $scheme }. Innkall organet som gjør det, eller gi et av organene ordningen under Forum > Organer.
refusal-line-of-other-body = { $body } avgjør ikke alle disse linjene. La hvert organ avgjøre linjene i ordningene sine.
refusal-each-body-for-itself = I denne saken avgjør hvert forum for seg. Velg hvilket.
refusal-all-bodies-together = I denne saken avgjør forumene sammen. Velg ikke ett av dem.
refusal-election-there = Saken har alt et valg. Gå videre med det.
refusal-no-election = Saken har ikke noe valg. Åpne valget først.
refusal-election-goes-on = Valget i saken er ikke ferdig. Gjør det ferdig, eller utsett saken.

# The minutes
refusal-meeting-goes-on = Møtet er ikke hevet, så protokollen kan ikke lukkes. Hev møtet først.
refusal-nobody-signs = Velg hvem som skal underskrive, eller at neste møte godkjenner protokollen.
refusal-cannot-sign = { $seat } kan ikke underskrive: plassen finnes ikke i møtet, eller står to ganger. Velg hver underskriver én gang.
refusal-words-of-another-case = Det står tekst om sak { $case }, som ikke ble tatt opp. Flytt teksten til en sak som ble det.
refusal-correction-empty = Skriv hva som er rett.
refusal-words-too-long = Teksten er på { $length } byte, og det er plass til { $limit }. Legg det lange ved som vedlegg.
refusal-words-with-personal-number = Teksten ser ut til å ha et fødselsnummer. Ta det bort; protokollen skal ikke ha slike.

# The yearly cycle and the lists
refusal-period-backwards = Perioden slutter før den begynner. Rett en av datoene.
refusal-no-such-milestone = Årshjulet har ikke steg { $milestone }. Velg et av dem som er der.
refusal-milestone-loop = «{ $what }» kan ikke vente på noe som selv venter på det. Velg noe annet som må være gjort først.
refusal-unknown-calendar = Det finnes ingen kalender «{ $id }». Velg en av disse: { $there-is }.
refusal-unknown-composition = Det finnes ingen sammensetning «{ $id }». Velg en av disse: { $there-is }.
refusal-no-template = { $body } har ingen faste saker på sakslisten. Skriv dem under Forum, med reglene til organet.
refusal-nothing-to-fill = Alt er der allerede. Ingenting er lagt til.
refusal-no-such-column = Listen har ikke kolonnen { $column }. Ta den ut av raden.
refusal-no-such-status = Listen har ikke statusen { $status }. Velg en av listens egne.
refusal-column-of-other-kind = Det som står i { $column }, er av et annet slag enn kolonnen tar. Skriv en dato, et tall eller en tekst, slik kolonnen skal ha.
refusal-share-not-above-zero = { $scheme } kan ikke betale { $amount }. Skriv et beløp over null, eller ta ordningen ut.
refusal-scheme-twice-in-split = { $scheme } står to ganger. La den stå én gang, med hele beløpet.
refusal-split-does-not-tally = Delene er { $sum }, men i alt er det { $whole }. Rett delene eller summen.
refusal-row-has-files = Raden har { $count } filer. Fjern dem først; en fil som er fjernet, kommer ikke tilbake med Angre.
refusal-list-not-read = Linje { $line }, «{ $column }» kan ikke leses. Rett tabellen og hent den igjen.

# What is to be known of a file that is open
file-warning-no-backup = Det ble ikke laget sikkerhetskopi: { $path } kan ikke skrives. Møtet er lagret som vanlig. Sjekk at det er plass på disken, og at mappen kan skrives til.
file-warning-brought-up = Filen var fra en eldre utgave av programmet og er tatt opp til denne. Slik den var, ligger den i { $path }.
file-warning-backup-kept = Den forrige sikkerhetskopien er tatt vare på: { $path }.
file-warning-copied-while-open = Filen ble ikke lukket der den sist ble skrevet til. Er den en kopi som ble tatt mens møtet var åpent, kan den mangle det siste. Lag en hel kopi der møtet er åpent: «Lagre kopi» under Dokumenter.

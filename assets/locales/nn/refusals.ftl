# Why something was refused: what happened, and what to do. One text for each code of RefusalCode; a test walks that list.
# No text here is given `detail`, which is in English for logs and scripts: all values are data, those that the code brings.

# Who asks, and what was seen
refusal-stale = Møtet er endra frå ein annan stad sidan du såg det. Sjå på det nyaste, og prøv igjen.
refusal-stopped = Stoppa. Ingenting er endra.
refusal-overwritten = Beløpet vart sett til { $theirs } frå ein annan stad medan du skreiv { $yours }. Sjå på det nyaste, og skriv på nytt om ditt skal gjelde.
refusal-not-understood = Dette er ikkje ein kommando som programmet kjenner. Sjå assets/schema/commands.schema.json for kva som kan skrivast.
refusal-not-for-this-window = Dette kan berre gjerast frå vindauget til møteleiaren.

# What was typed
refusal-amount-empty = Skriv eit beløp, eller behald det gamle.
refusal-amount-not-an-amount = «{ $typed }» er ikkje eit beløp. Skriv til dømes 1 250 000 eller 1,25 mill.
refusal-amount-ambiguous = «{ $typed }» kan lesast på to måtar: som { $thousands } kroner, eller som eit tal med desimalar. Skriv det utan punktum og komma.
refusal-amount-grouping = Sifra i «{ $typed }» er ikkje delte i grupper på tre. Skriv beløpet på nytt.
refusal-amount-not-whole = «{ $typed }» er ikkje heile kroner. Berre heile kroner kan fordelast.
refusal-amount-too-large = «{ $typed }» er for stort. Skriv eit mindre beløp.
refusal-amount-percent = «{ $typed }» er ein prosent. Skriv eit beløp i kroner.
refusal-amount-not-a-change = «{ $typed }» er ikkje ei endring i prosent. Skriv til dømes −5 % eller +3 %.
refusal-amount-percent-without-sign = «{ $typed }» seier ikkje om beløpa skal ned eller opp. Skriv −5 % for å ta bort fem prosent, +5 % for å leggje til.
refusal-amount-percent-out-of-reach = «{ $typed }» kan ikkje reknast ut. Skriv ein prosent frå −100 til under +1000, ikkje null, med høgst fire desimalar.
refusal-negative-amount = Eit beløp kan ikkje vere mindre enn null. Skriv null eller meir.
refusal-amount-out-of-reach = Beløpet er for stort. Skriv eit mindre.
refusal-name-missing = Skriv eit namn.
refusal-name-taken = Det finst alt eit utkast som heiter { $name }. Vel eit anna namn.
refusal-text-too-long = Teksten er for lang. Han kan ha { $limit } teikn.
refusal-personal-number = Teksten ser ut til å ha eit fødselsnummer. Ta det bort; møtefila skal ikkje ha slike.
refusal-reason-missing = Skriv ei grunngiving.
refusal-year-out-of-range = { $year } er ikkje eit år rammer kan førast for. Skriv eit årstal med fire siffer.

# Amounts of a draft
refusal-amount-above-frame = { $amount } er meir enn { $scheme } kan få i alt ({ $frame }). Sjå etter om det er rett tal, og sei at du er sikker om det skal gjelde.
refusal-adjust-unknown-need = Behovsmeldinga { $need } finst ikkje i møtet. Sjå etter i lista om ho er teken bort.
refusal-adjust-locked = Beløpet er låst. Lås det opp først (L): { $need }.
refusal-adjust-negative = { $need } kan ikkje få { $amount }: eit beløp kan ikkje vere mindre enn null.
refusal-adjust-above-limit = { $amount } til { $need } er for stort til å rekne med. Skriv eit mindre beløp.
refusal-adjust-unknown-group = «{ $name }» finst ikkje som region eller pott i { $scheme }. Vel ein som finst.
refusal-adjust-group-locked = Summen er låst. Lås han opp først (L): { $scheme } { $name }.
refusal-adjust-group-out-of-reach = { $scheme } { $name } kan ikkje setjast til { $amount }. Skriv ein sum som ikkje er under null, og som er mindre.
refusal-adjust-nothing-to-change = Ingenting vart endra. Beløpa er låste, er null, har alt fått så mykje dei kan, eller endringa er for lita til å merkast.

# A draft that cannot be reckoned
refusal-allocate-model = Tildelingsmodellen kan ikkje følgjast ({ $place }). { $fault } Rett han under Tildelingsmodell.
refusal-allocate-scheme-not-in-model = Tildelingsmodellen seier ikkje korleis { $scheme } blir fordelt. Legg ordninga inn i modellen.
refusal-allocate-scheme-twice = Ordninga { $scheme } står to gonger i møtet. Ta den eine bort.
refusal-allocate-frame-twice = { $scheme } har to rammer i same år. Ta den eine bort.
refusal-allocate-out-of-reach = Summane i { $scheme } er for store til å rekne med. Sjå over ramma og beløpa der.
refusal-allocate-need-without-scheme = Behovsmeldinga { $need } høyrer til { $scheme }, som ikkje gjeld dette året. Flytt ho til ei ordning som gjeld.
refusal-allocate-need-twice = Behovsmeldinga { $need } står to gonger. Ta den eine bort.
refusal-allocate-negative-applied = Behovsmeldinga { $need } ber om mindre enn null. Rett det melde beløpet.
refusal-allocate-adjusted-unknown = Det er sett eit beløp for { $need }, som ikkje finst i møtet. Angre, eller vel eit anna utkast.
refusal-allocate-adjusted-negative = Beløpet som er sett for { $need }, er mindre enn null. La behovsmeldinga følgje regelen igjen.
refusal-allocate-group-unknown = Det er sett eit beløp for «{ $name }» i { $scheme }, som ikkje lenger finst der. La gruppa følgje regelen igjen, eller angre.
refusal-allocate-group-negative = Summen som er sett for «{ $name }» i { $scheme }, er mindre enn null. La gruppa følgje regelen igjen.
refusal-allocate-participant-twice = To deltakarar heiter «{ $name }». Gi den eine eit anna namn.
refusal-allocate-negative-figure = «{ $name }» har eit nøkkeltal som er mindre enn null. Rett talet.
refusal-other-draft = Utkastet { $draft } har eit beløp som då ikkje lenger har noko å gjelde for. La beløpet der følgje regelen igjen først.
refusal-draft-not-reckoned = Utkastet kan ikkje reknast slik det står. Rett det som står i vegen, eller vel eit anna utkast.

# A division by itself
refusal-divide-unit-not-positive = Eininga det blir runda til, er { $amount }. Set ho til 1 krone eller meir.
refusal-divide-negative-amount = Beløpet som skal delast, er { $amount }. Set det til null eller meir.
refusal-divide-negative-floor = Minstebeløpet til { $claim } er { $amount }. Set det til null eller meir.
refusal-divide-negative-cap = Taket til { $claim } er { $amount }. Set det til null eller meir.
refusal-divide-floor-above-cap = Minstebeløpet til { $claim }, { $floor }, er over taket, { $cap }. Senk det eine eller hev det andre.
refusal-divide-duplicate-claim = To krav heiter { $claim }. Gi kvart krav sitt eige namn.
refusal-divide-weights-too-long = { $claims } vekter med opptil { $digits } siffer er for mykje å rekne med. Skriv vektene med færre siffer.
refusal-divide-too-large = { $amount } er for stort til å rekne med ({ $place }). Skriv eit mindre beløp.
refusal-divide-floors-above-amount = Minstebeløpa er { $floors } til saman, { $over } meir enn dei { $amount } som finst. Senk dei, eller hev beløpet.
refusal-case-not-understood = Oppgåva er ikkje skriven slik divide les ho. Sjå dømet i innstilling divide --help.

# A round of søknader
refusal-round-negative-pot = Potten er { $amount }, mindre enn null, og runden kan ikkje delast. Sjå over avsetjinga.
refusal-round-zero-rate = Satsen per student må vere større enn null når det blir søkt for studentar. Set han i modellen.
refusal-round-zero-unit = Eininga det blir runda til, må vere større enn null. Set ho i modellen.
refusal-round-duplicate-number = To søknader har nummer { $number }. Gi den eine eit anna nummer.
refusal-round-negative-sum = Søknad { $number } ber om mindre enn null. Rett summen.
refusal-round-no-call = Søknad { $number } står utan utlysing. Utlysingane blir talde frå 1 av.
refusal-round-out-of-reach = Potten eller det som er søkt om, er for stort til å reknast. Sjå over beløpa i runden.

# What is not there
refusal-unknown-need = Behovsmeldinga { $need } finst ikkje i møtet. Sjå etter i lista om ho er teken bort.
refusal-unknown-scheme = Ordninga { $scheme } finst ikkje i møtet. Vel ei som gjeld.
refusal-unknown-pot = Potten { $pot } finst ikkje i ordninga. Vel ein som finst.
refusal-unknown-draft = Utkastet { $draft } finst ikkje i møtet. Vel mellom: { $there-is }.
refusal-unknown-participant = Deltakaren { $name } finst ikkje i møtet. Sjå etter i lista over deltakarar.
refusal-unknown-application = Søknad { $number } finst ikkje i runden. Sjå etter i lista over søknader.
refusal-unknown-finding = Funnet gjeld ikkje lenger. Utkastet er endra; sjå på funna som står der no.
refusal-unknown-case = Sak { $case } finst ikkje, eller ho skal ikkje avgjerast. Vel ei sak til vedtak.
refusal-unknown-seat = Plassen { $seat } finst ikkje i møtet. Sjå etter i lista over plassar.
refusal-in-use = { $what } er i bruk av { $by } og kan ikkje fjernast. Flytt eller fjern det først.
refusal-not-there = Det som skulle endrast, finst ikkje: { $what }. Sjå på det nyaste, og prøv igjen.

# Drafts, frames, models, registers
refusal-draft-name = Namnet må ha 1 til { $limit } teikn.
refusal-last-draft = Møtet må ha minst eitt utkast. Lag eit nytt før du fjernar dette.
refusal-drafts-to-compare = Vel 1 til { $limit } utkast å samanlikne.
refusal-no-frame-to-copy = Ordninga har inga ramme i { $year } å kopiere. Før ramma sjølv.
refusal-model-faulty = Tildelingsmodellen har ein feil ({ $place }). { $fault } Rett han, og prøv igjen.
refusal-model-not-understood = Dette er ikkje ein tildelingsmodell. Sjå assets/schema/tildelingsmodell.schema.json.
refusal-commitment-year = Ei tilsegn blir utbetalt i eit seinare år enn ho er vedteken i. Rett eitt av åra.
refusal-universities-above-amount = Det er oppgitt { $sum } kroner til UH, men tilsegna er på { $whole } kroner. Rett eitt av tala.
refusal-stage-says-nothing = Det står ikkje noko på dette steget, så det er ikkje noko å ta bort.
refusal-rank-below-one = Prioriteten er eit nummer frå 1 og oppover.

# The way to a decision
refusal-draft-proposed = Utkastet er lagt fram og står som det er. Lag ein kopi for å endre det, eller gjer saka ferdig først.
refusal-draft-decided = Utkastet er vedteke og står som det er. Lag ein kopi for å leggje fram noko anna, eller ta saka opp igjen under Avgjerd.
refusal-nothing-to-propose = Utkastet har verken behovsmeldingar eller pottar å leggje fram. Hent behovsmeldingane inn først, eller registrer kven som har pott.
refusal-blocked = Nokre funn må rettast eller grunngivast før utkastet kan leggjast fram ({ $count }).
refusal-roll-empty = Ingen som kan røyste, er til stades. Sjå over oppmøtet.
refusal-nothing-decided = Det er inga avgjerd å ta opp igjen.
refusal-cannot-freeze = Utkastet kunne ikkje frysast som versjon, og er ikkje lagt fram.

# Taking back
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjere om.
refusal-not-undoable = Dette kan ikkje angrast. Det blir retta med ei ny, synleg føring.
refusal-undo-conflict = Endringa kan ikkje angrast, fordi det same er endra seinare. Rett det for hand.

# Files
refusal-file-missing = Fila { $path } finst ikkje. Sjå om namnet er rett skrive.
refusal-not-a-file = { $path } er ei mappe eller noko anna som ikkje er ei fil. Vel sjølve fila.
refusal-belongs-to-meeting = { $path } høyrer til ei møtefil eller tryggingskopien hennar. Vel eit anna namn.
refusal-write-protected = { $path } er skriveverna og er ikkje endra. Vel eit anna namn.
refusal-unusable-name = Windows kan ikkje ha ei fil som heiter { $path }. Vel eit namn utan < > : " / \ | ? *, som ikkje sluttar på punktum eller mellomrom, og som ikkje er con, prn, aux, nul, com1–9 eller lpt1–9.
refusal-file-in-use = { $path } er open i eit anna program. Lukk ho der, og prøv igjen.
refusal-not-a-meeting = { $path } er ikkje ei møtefil. Vel ei fil som programmet har laga.
refusal-not-a-review-copy = { $path } er ikkje ein gjennomsynskopi. Vel ein som programmet har laga.
refusal-review-copy = Dette er ein gjennomsynskopi. Han kan lesast i programmet, men ikkje endrast.
refusal-file-newer = { $path } er laga av ei nyare utgåve av programmet ({ $made-by }). Oppdater programmet for å opne ho.
refusal-open-elsewhere = { $path } { $held ->
    [user] er open hos { $user } på { $machine } sidan { $since }. Lukk ho der først.
    [machine] er open på { $machine } sidan { $since }. Lukk ho der først.
   *[no] er open i eit anna vindauge eller på ei anna maskin. Lukk ho der først.
}
refusal-cut-off = Ei endring i { $path } vart avbroten, og fila kan ikkje rettast der ho ligg. Kopier ho til ei mappe du kan skrive i, og opne ho der.
refusal-read-only = { $path } kan berre lesast. Kopier fila til ei mappe du kan skrive i.
refusal-sqlite-too-old = Programmet er bygd med ein for gammal database. Hent programmet på nytt.
refusal-file-damaged = Møtefila er skadd og er ikkje endra. { $copy ->
    [yes] Opne ho i programmet for å gå vidare frå den gode kopien ved sida av.
   *[no] Det finst ingen god tryggingskopi ved sida av fila.
}
refusal-cannot-open = { $path } kunne ikkje opnast. Sjå om mappa kan lesast og fila er heil.
refusal-cannot-read = { $path } kunne ikkje lesast. Sjå om namnet er rett og om du har lov til å lese fila.
refusal-cannot-write = Fila kunne ikkje skrivast. Sjå om mappa kan skrivast til og om disken er full.
refusal-print-tally = Innstillinga er ikkje laga, for summane går ikkje opp ({ $place }: { $parts } er ikkje { $sum }). Køyr innstilling verify på fila.
refusal-print-need-missing = Innstillinga er ikkje laga: { $need } har eit beløp, men er ikkje mellom behovsmeldingane. Køyr innstilling verify på fila.
refusal-print-amount-missing = Innstillinga er ikkje laga: { $need } har ikkje noko beløp i utkastet. Køyr innstilling verify på fila.
refusal-cannot-print-version = Versjonen kan ikkje lesast slik han er lagra, og er ikkje skriven ut. Køyr innstilling verify på fila.
refusal-print-failed = Papiret kunne ikkje lagast. Hent programmet på nytt.
refusal-file-error = Møtefila svara med ein feil, og endringa er ikkje lagra. Lukk fila og opne ho igjen.
refusal-disk-full = Disken er full. Ingenting er endra, og ingenting er halvt skrive. Frigjer plass på disken, og prøv igjen.
refusal-disk-error = Disken svara med ein feil, og endringa er ikkje lagra. Prøv igjen, og ta ein kopi av fila.
refusal-file-exists = { $path } finst alt, og er ikkje rørt. Vel eit anna namn.
refusal-copy-unsound = Kopien kan ikkje lesast tilbake slik han skal. Skriv han til ein annan disk.
refusal-not-damaged = Fila er ikkje skadd. Opne ho som vanleg.
refusal-unknown-outcome = Det er ikkje kjent om den siste endringa vart lagra. Opne fila igjen for å sjå.
refusal-asset-damaged = Ein del av programmet er skadd. Hent programmet på nytt.
refusal-not-written-here = Berre filer som programmet sjølv har skrive, kan visast i mappa eller opnast.
refusal-no-paper = Det er ikkje noko papir å lagre. Vis innstillinga først.
refusal-no-program = Maskina har ikkje noko program som opnar { $path }. Fila er lagra og kan opnast på ei anna maskin.
refusal-unknown-preset = Det finst ikkje noko oppsett «{ $id }». Vel mellom: { $there-is }.
refusal-unknown-example = Det finst ikkje noko døme «{ $id }». Vel mellom: { $there-is }.

# A workbook
refusal-empty-file = Fila er tom. Vel ei med behovsmeldingar i.
refusal-file-too-large = Fila er for stor. Del ho, eller ta bort det som ikkje skal hentast.
refusal-not-a-workbook = Fila er ikkje eit rekneark. Lagre ho som .xlsx eller CSV.
refusal-unsupported-workbook = Reknearket er lagra i eit format som ikkje kan lesast. Lagre det som .xlsx.
refusal-encrypted = Reknearket er låst med passord. Fjern passordet og prøv igjen.
refusal-damaged-workbook = Reknearket er skadd og kan ikkje lesast. Opne det i eit reknearkprogram og lagre det på nytt.
refusal-too-large-unpacked = Reknearket er for stort når det blir pakka ut. Ta bort ark som ikkje skal hentast.
refusal-zip-bomb = Reknearket pakkar seg ut til urimeleg mykje og er ikkje opna. Lagre det på nytt i eit reknearkprogram.
refusal-far-cell = Arket «{ $sheet }» har noko i cella { $cell }, langt utanfor tabellen. Slett det og prøv igjen.
refusal-too-many-cells = Reknearket har for mange celler. Ta bort det som ikkje skal hentast.
refusal-unknown-encoding = Teiknsettet i fila er ukjent. Lagre ho som CSV UTF-8.
refusal-damaged-csv = CSV-fila kan ikkje lesast. Lagre ho på nytt i reknearkprogrammet.
refusal-no-headings = Fann inga rad med overskriftene som trengst. Sjå om det er rett fil.
refusal-unknown-answer = «{ $answer }» er ikkje noko svar på det fila spør om. Sjå spørsmåla med --dry-run.
refusal-unknown-field = «{ $field }» er korkje eit felt eller ei overskrift i fila. Sjå kva fila har, med --dry-run --json.
refusal-import-problems = { $path }: { $count ->
    [one] { $count } feil
   *[other] { $count } feil
} må rettast i fila først. Ingenting er henta.
refusal-questions-open = { $path }: { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
} må få svar først. Ingenting er henta. Svar med --answer SPØRSMÅL=VAL eller --map "OVERSKRIFT=felt".

# The program around the meeting
refusal-no-meeting-open = Inga møtefil er open. Opne ei først.
refusal-no-review-copy-open = Ingen gjennomsynskopi er open. Opne ein først.
refusal-desk-lost = Ein tidlegare kommando stoppa midtvegs. Opne fila på nytt.
refusal-interrupted = Noko gjekk gale i programmet sjølv, og dette vart ikkje gjort. Møtefila er heil, og møtet kan gå vidare. Prøv igjen.
refusal-window = Vindauget kunne ikkje opnast eller lukkast. Prøv igjen.
refusal-no-display = Det finst ingen skjerm å opne eit vindauge på. Kommandoane verkar utan (innstilling --help).
refusal-no-webview = WebView2, som viser sidene til programmet, manglar på denne maskina. Windows 11 har det, og Windows 10 får det med Microsoft Edge: Be IT-avdelinga om «Microsoft Edge WebView2 Runtime», og start igjen. Kommandoane verkar utan (innstilling --help).
refusal-no-file-manager = Mappa kunne ikkje visast. Fila ligg der ho vart skriven.
refusal-unknown-part = Møtet har ingen del «{ $part }». Vel mellom: { $there-is }.

# Eit møte som blir leidd
refusal-unknown-meeting = Det finst ikkje noko møte «{ $meeting }». Desse finst: { $there-is }.
refusal-meeting-not-opened = Ingen møte er opna. Opne møtet først.
refusal-meeting-is-open = Møtet { $meeting } er ope. Hev det før eit anna blir opna.
refusal-meeting-held = Møtet { $meeting } er opna eller halde, og kan ikkje opnast på nytt, takast bort eller få andre organ.
refusal-meeting-is-led = Eit møte er ope. Avgjer saka i møtet.
refusal-other-past = Endringa ville gjort at noko som alt er skjedd i møtet { $meeting }, stod annleis. Gjer henne etter møtet.
refusal-minutes-closed = Protokollen frå møtet { $meeting } er lukka. Skriv ei retting.
refusal-minutes-not-closed = Protokollen frå møtet { $meeting } er ikkje lukka. Skriv i han.
refusal-agenda-case-in-use = Noko er gjort i sak { $case }. Lukk henne som utsett eller trekt i staden.
refusal-no-lot-due = Det skal ikkje trekkjast lodd no.
refusal-attachment-too-large = Fila er større enn { $limit } MB, som er det meste eit vedlegg kan vere. Legg ved ei mindre utgåve.
refusal-term-ends-before = Perioden sluttar før han tek til. Rett datoane.
refusal-no-weeks = Inga veke er vald. Skriv minst eitt vekenummer.
refusal-carry-from-open = Møtet { $meeting } er ope. Hev det først; då veit ein kva som ikkje vart behandla.
refusal-nothing-to-carry = Møtet { $meeting } har inga sak som ikkje er behandla eller overført. Det er ikkje noko å overføre.
refusal-process-with-vedtak = Sak { $case } har eit forslag til vedtak. Ei prosess-sak med metode og spørsmål endar ikkje i vedtak: ta bort det eine.
refusal-group-at-most-below = Gruppa «{ $name }» har færre plassar som høgaste tal enn som lågaste. Rett tala.
refusal-section-empty = Avsnitt i innstillinga er tomme: { $sections }. Fyll dei ut, eller skriv kvifor kvart av dei er tomt.
refusal-section-not-empty = Avsnitt { $section } er ikkje tomt. Ta bort grunngivinga for at det er det.
refusal-option-of-other = Valet { $option } gjeld ikkje dette dokumentet. Ta det bort, eller skriv ut eit anna dokument.
refusal-version-not-kept = { $stage ->
    [working-group] AU si innstilling er ikkje teken vare på. Ta vare på utkastet som AU si innstilling først.
    [preliminary] Det er ikkje teke vare på noka førebels innstilling. Ta vare på utkastet som førebels først.
   *[other] Det er ikkje teke vare på noka endeleg innstilling. Ta vare på utkastet som endeleg først.
}
refusal-held-on-no-day = Eit møte som er halde, må ha ein dag, og han kan ikkje liggje fram i tid. Skriv dagen det vart halde.
refusal-vedtak-twice = { $need } står to gonger i vedtaket. Ta bort den eine linja.
refusal-vedtak-without-reason = Vedtaket for { $need } avvik frå det som er innstilt. Skriv kvifor.
refusal-year-model-unread = Tildelingsmodellen i fila kan ikkje lesast, og kan ikkje førast over til eit nytt år. Rett han først.
refusal-seats-not-read = Lista over plassar kan ikkje lesast: linje { $line }, { $column }. Rett henne og hent lista igjen.
refusal-nobody-meets = Eit møte må ha minst eitt organ. Vel kven som møtest.
refusal-id-not-a-word = «{ $id }» kan ikkje brukast som kjennemerke. Skriv eitt ord utan mellomrom.
refusal-need-id-wrong = Behovsmeldinga skal ha kjennemerket { $expected }, ikkje { $need }.
refusal-unknown-region = Det finst ingen region «{ $region }». Legg han til først.
refusal-need-figure-out-of-reach = { $figure ->
        [number] Nummeret
        [units] Talet på einingar
        [start-year] Startåret
        [duration] Kor mange år det varer
       *[rank] Prioriteringa
    } skal vere frå { $least } til { $most }, ikkje { $given }. Rett talet og lagre på nytt.
refusal-coordinator-above-owner = Koordinatoren blir betalt av delen til eigaren. Den kan ikkje vere { $coordinator } når eigaren søkjer om { $owner }: rett eitt av beløpa.
refusal-year-twice = Året { $year } står to gonger. Slå linjene saman til éi.

# The seats of a meeting
refusal-seat-stands-twice = Plassen { $seat } står to gonger i møtet. Ta den eine bort.
refusal-two-seats-in-one-body = { $person } har både plassen { $first } og plassen { $second } i same forum. Gi den eine til ein annan.
refusal-deputy-stands-twice = { $person } står to gonger for plassen { $seat }. Lat kvar vara stå éin gong, og ikkje den som sjølv har plassen.

# Who comes and goes
refusal-already-here = { $seat } er alt registrert som til stades. Registrer først at dei går.
refusal-not-here = Ingen er til stades for { $seat }. Registrer først kven som møter.
refusal-seat-vacant = Plassen { $seat } er ledig, så berre ein vara kan møte for han. Registrer ein vara, eller kven som har fått plassen.
refusal-seat-taken = Nokon sit alt i plassen { $seat }. Registrer først at dei gir han frå seg.
refusal-not-its-deputy = { $person } er ikkje vara for { $seat }. Vel ein av dei som er, eller legg { $person } til blant dei.
refusal-sits-elsewhere = { $person } sit alt i plassen { $seat } i same forum. Éin person har éi røyst; vel ein annan vara.
refusal-no-case = Inga sak er til behandling, så { $seat } kan ikkje gå ut av ho. Opne saka først, eller registrer at dei går frå møtet.
refusal-already-out = { $seat } er alt ute av rommet i denne saka. Registrer at dei kjem tilbake før dei kan gå ut på nytt.
refusal-not-out = { $seat } er ikkje ute av rommet. Sjå etter om det er rett plass.
refusal-no-deputy-here = Ingen vara sit i plassen { $seat }. Sjå etter om det er rett plass.
refusal-deputy-for-case = Ein vara sit for { $seat } berre i denne saka. Registrer at plassen blir gitt tilbake i staden for at vara går ut.

# Habilitet
refusal-tie-of-unknown-seat = Plassen { $seat } finst ikkje i møtet. Vel den det gjeld, i lista over plassar.
refusal-tie-without-reason = Skriv kvifor { $seat } kan vere ugild.
refusal-tie-raised-already = Spørsmålet om habiliteten til { $seat } er alt teke opp for det same. Avgjer det som står der.
refusal-unknown-tie = Spørsmålet om habilitet nr. { $tie } finst ikkje i saka. Vel eit av dei som står der.
refusal-tie-decided = Spørsmålet om habilitet nr. { $tie } er avgjort. Har noko nytt kome fram, ta det opp som eit nytt spørsmål.
refusal-no-tie-meant = Ingen spørsmål om habilitet som ventar, er valde. Vel minst eitt.
refusal-too-few-to-decide-ties = { $present } kan avgjere spørsmålet om habilitet, og det krevst { $needed }. Kall inn vara, eller lat spørsmålet vente.
refusal-nobody-to-decide-ties = Ingen som kan avgjere spørsmålet om habilitet, er til stades. Registrer kven som har møtt.
refusal-tie-votes-above-deciders = { $given } røyster er talde, men { $deciders } avgjer spørsmålet om habilitet. Tel på nytt.
refusal-tie-outcome-against-count = Røystetala seier noko anna enn avgjerda. Ugild krev fleire røyster for enn mot og blanke til saman. Rett tala eller avgjerda.
refusal-ties-wait = { $count ->
    [one] Eitt spørsmål om habilitet ventar
   *[other] { $count } spørsmål om habilitet ventar
} i saka. Avgjer det før noko anna blir avgjort i ho.

# A vote of the meeting
refusal-without-quorum = { $present } til stades kan vere med på å avgjere dette, og det krevst { $needed }. Kall inn vara, eller utset saka.
refusal-against-itself = Framlegget { $proposal } kan ikkje setjast opp mot seg sjølv. Vel to ulike framlegg.
refusal-another-way = Røystene blir tekne på ein annan måte i denne røystinga. Avbryt ho, og opne ei ny på rett måte.
refusal-may-not-vote = { $seat } har ikkje røysterett i dette. Sjå oppmøte og habilitet i saka.
refusal-has-left = { $seat } har gått medan røystinga er open. Registrer at dei er tilbake før dei røystar.
refusal-has-voted = { $seat } har røysta, og ei røyst som er gjeven, kan ikkje endrast.
refusal-ballot-of-another = Røysta har same kjenneteikn som ei anna røyst. Røyst på nytt.
refusal-another-ballot = Det er ikkje dette det blir røysta om på denne setelen. Røyst på nytt.
refusal-not-a-candidate = { $candidate } står ikkje på røystesetelen. Set kryss berre ved dei som står der.
refusal-too-many-crosses = Røystesetelen har { $crosses } kryss, men det er plass til { $most }. Ta bort nokre av kryssa.
refusal-vote-is-over = Røysting { $vote } er avslutta, og røysta kom for seint. Ho er ikkje talt med.
refusal-vote-not-yet = Røysting { $vote } er ikkje opna enno. Vent til møteleiaren opnar henne.
refusal-too-few-for-secrecy = { $given } har røysta hemmeleg, og { $waiting } til kan røyste. Blir røystinga avslutta no, ser alle kva dei har røysta. Vent til fleire har røysta, eller avbryt røystinga.
refusal-no-such-message = Det finst inga melding { $number }. Sjå lista over meldingar.
refusal-message-settled = Melding { $number } er alt teken inn eller lagd til side.
refusal-message-empty = Meldinga er tom. Skriv kva det gjeld.
refusal-too-many-messages = { $limit } meldingar ventar alt på møteleiaren. Vent til nokre av dei er sett på.
refusal-counter-proposal-empty = Eit motframlegg må ha minst éi linje, og ikkje fleire enn utkastet har. Skriv eit beløp på ei linje.
refusal-not-a-post = Fila kan ikkje lesast som meldingar til møteleiar: { $path }. Vel fila som er lagra i gjennomsynskopien.
refusal-post-of-another = Fila er skriven for eit anna møte: { $forum } { $year }. Vel ei som er skriven for dette.
refusal-line-twice = Ei linje står to gonger ({ $need }), så det er uklart kva beløp du meiner. Lat ho stå éin gong.
refusal-not-shown = Møteleiaren har ikkje vist dette. Du kan spørje om det når det er vist på veggen eller lagt fram.
refusal-votes-there = Røystinga har alt røyster. Lukk fila og opne ho igjen.
refusal-kept-votes-do-not-tally = Røystene som er lagra for røystinga, stemmer ikkje med kven som har røysta. Køyr innstilling verify på fila.
refusal-too-many-hands = { $hands } hender er talde, men { $here } som kan røyste, er til stades. Tel på nytt.
refusal-nothing-given = Ingen røyster er gitt. Tel eller ta imot røystene, eller avbryt røystinga.
refusal-vote-reason-missing = Skriv kvifor røystinga blir avbroten eller talt på nytt.
refusal-nothing-to-recount = Ved namneopprop står svara ved namn, og det er ikkje noko å telje på nytt. Hald ei ny røysting om noko er gale.
refusal-recount-of-others = { $given } røyster vart gitt, og { $recounted } er talde no. Tel på nytt, eller hald ei ny røysting.
refusal-consensus-first = Det kan ikkje røystast før det er registrert i saka at semje er prøvd. Registrer det først.
refusal-statement-empty = Skriv det som skal stå i protokollen.
refusal-did-not-take-part = { $seat } var ikkje med på avgjerda og kan ikkje ta dissens frå ho. Før det som ein protokolltilførsel om dei er til stades.

# An election
refusal-no-posts = Skriv kor mange som skal veljast, minst éin.
refusal-no-candidates = Valet har ingen kandidatar. Skriv inn minst éin.
refusal-candidate-twice = { $candidate } står to gonger som kandidat. Ta den eine bort.
refusal-not-on-the-ballot = { $candidate } står ikkje på røystesetelen i denne omgangen. Tel berre dei som står der.
refusal-too-many-ballots = { $ballots } røystesetlar er talde, men { $entitled } kan røyste. Tel på nytt.
refusal-no-ballots = Ingen røystesetlar er talde. Skriv inn kor mange som er gitt.
refusal-too-many-blank = { $blank } blanke er fleire enn dei { $ballots } røystesetlane. Tel på nytt.
refusal-crosses-above-ballots = { $candidate } har { $crosses } kryss på { $ballots } røystesetlar med kryss. Ein setel har høgst eitt for kvar; tel på nytt.
refusal-crosses-do-not-fit = { $crosses } kryss passar ikkje på { $ballots } røystesetlar med plass til { $posts } på kvar. Tel på nytt.
refusal-ballot-open = Omgangen er alt open. Tel røystesetlane i han først.
refusal-no-ballot-open = Ingen omgang er open. Opne han først.
refusal-not-next = Dette er ikkje det neste i valet. Sjå om det skal haldast ein ny omgang, trekkjast lodd, eller om valet er ferdig.
refusal-another-lot = Loddtrekkinga gjeld andre enn dei det skal trekkjast lodd mellom. Trekk lodd på nytt.

# The list of speakers
refusal-on-the-list-already = Står alt på talelista for det same.
refusal-not-on-the-list = Står ikkje på talelista. Sjå på ho slik ho er no.
refusal-list-closed = Det er sett strek, så nye innlegg blir ikkje tekne. Replikk og innlegg til forretningsordenen kan takast, eller opne lista igjen.
refusal-nobody-to-reply-to = Ingen har ordet å svare på. Be om eit innlegg i staden.
refusal-nobody-speaks = Ingen har ordet. Gi det til den neste først.
refusal-nobody-waits = Ingen står på talelista. Spør om nokon vil ha ordet, eller gå vidare.
refusal-guest-not-named = Skriv kven gjesten er eller kvar dei kjem frå.

# Case numbers and days
refusal-number-taken = Saksnummer { $number } er alt brukt i { $body }. Det neste ledige er { $next }.
refusal-number-of-another-year = Saksnummer { $number } er ikkje av { $year }, som møtet er i. Vel eit nummer av det året.
refusal-number-below-one = Saksnummer går frå 1 og oppover. Vel eit anna.
refusal-no-number-left = Det er ingen saksnummer att i { $year }. Vel eit lågare som er ledig.
refusal-no-such-week = { $year } har inga veke { $week }. Vel ei veke som finst.
refusal-week-twice = Veke { $week } står to gonger i møteplanen. Ta den eine bort.
refusal-no-such-day = { $day }.{ $month }. finst ikkje i { $year }. Vel ein dag som finst.

# The order of the meeting
refusal-meeting-is-closed = Møtet er heva, og ingenting meir kan avgjerast i det. Det som er gale, blir retta med ei retting i protokollen.
refusal-case-twice = Sak { $case } står to gonger på saklista. Ta den eine bort.
refusal-case-not-on-agenda = Sak { $case } står ikkje på saklista. Set ho opp først.
refusal-another-case-open = Sak { $case } er til behandling. Avslutt ho først.
refusal-no-case-open = Inga sak er til behandling. Ta opp saka først.
refusal-case-is-done = Sak { $case } er ferdig og kan ikkje takast opp igjen i dette møtet. Set ho opp i eit seinare møte.
refusal-no-way-to-close = Ei sak blir avslutta som behandla, utsett eller trekt. Vel ein av dei.
refusal-vote-is-open = Røysting { $number } er open. Avslutt eller avbryt ho først.
refusal-no-vote-is-open = Inga røysting er open i møtet. Opne ho først.
refusal-no-such-vote = Røysting { $number } er ikkje halden om dette i saka. Sjå etter i lista over røystingar.
refusal-voted-before = Det er røysta over dette i røysting { $number }. Sei at den nye tek ho opp att, så blir begge ståande.
refusal-no-such-proposal = Framlegget { $proposal } er ikkje lagt fram i saka. Legg det fram først.
refusal-proposal-there = Framlegget { $proposal } er alt lagt fram i saka. Bruk det, eller gi det nye eit anna namn.
refusal-proposal-empty = Skriv kva framlegget går ut på.
refusal-agreed-already = Forumet er alt samd om { $proposal }. Gå vidare med saka.
refusal-tried-already = Det er alt registrert i saka at semje er prøvd. Gå vidare til røysting.
refusal-no-such-seat = Plassen { $seat } finst ikkje i dette møtet. Sjå etter i lista over plassar.
refusal-not-in-the-room = { $seat } er ikkje i rommet. Registrer at dei er komne først.
refusal-no-such-body = { $body } er ikkje med i dette møtet. Vel eit forum som er det.
refusal-leader-of-other = { $what } har ikkje plass i { $body }. Vel ein plass i organet, eller set plassen over dit først.
refusal-scheme-of-no-body = Ingen av organa som møtest her, avgjer { $scheme }. Kall inn organet som gjer det, eller gje eit av organa ordninga under Forum > Organ.
refusal-line-of-other-body = { $body } avgjer ikkje alle desse linjene. Lat kvart organ avgjere linjene i ordningane sine.
refusal-each-body-for-itself = I denne saka avgjer kvart forum for seg. Vel kva for eit.
refusal-all-bodies-together = I denne saka avgjer foruma saman. Vel ikkje eitt av dei.
refusal-election-there = Saka har alt eit val. Gå vidare med det.
refusal-no-election = Saka har ikkje noko val. Opne valet først.
refusal-election-goes-on = Valet i saka er ikkje ferdig. Gjer det ferdig, eller utset saka.

# The minutes
refusal-meeting-goes-on = Møtet er ikkje heva, så protokollen kan ikkje lukkast. Hev møtet først.
refusal-nobody-signs = Vel kven som skal skrive under, eller at neste møte godkjenner protokollen.
refusal-cannot-sign = { $seat } kan ikkje skrive under: plassen finst ikkje i møtet, eller står to gonger. Vel kvar underskrivar éin gong.
refusal-words-of-another-case = Det står tekst om sak { $case }, som ikkje vart teken opp. Flytt teksten til ei sak som vart det.
refusal-correction-empty = Skriv kva som er rett.
refusal-words-too-long = Teksten er på { $length } byte, og det er plass til { $limit }. Legg det lange ved som vedlegg.
refusal-words-with-personal-number = Teksten ser ut til å ha eit fødselsnummer. Ta det bort; protokollen skal ikkje ha slike.

# The yearly cycle and the lists
refusal-period-backwards = Perioden sluttar før han byrjar. Rett ein av datoane.
refusal-no-such-milestone = Årshjulet har ikkje steg { $milestone }. Vel eit av dei som er der.
refusal-milestone-loop = «{ $what }» kan ikkje vente på noko som sjølv ventar på det. Vel noko anna som må vere gjort først.
refusal-unknown-calendar = Det finst ingen kalender «{ $id }». Vel ein av desse: { $there-is }.
refusal-unknown-composition = Det finst ingen samansetjing «{ $id }». Vel ei av desse: { $there-is }.
refusal-no-template = { $body } har ingen faste saker på saklista. Skriv dei under Forum, med reglane til organet.
refusal-nothing-to-fill = Alt er der allereie. Ingenting er lagt til.
refusal-no-such-column = Lista har ikkje kolonnen { $column }. Ta han ut av rada.
refusal-no-such-status = Lista har ikkje statusen { $status }. Vel ein av dei lista har.
refusal-column-of-other-kind = Det som står i { $column }, er av eit anna slag enn kolonnen tek. Skriv ein dato, eit tal eller ein tekst, slik kolonnen skal ha.
refusal-share-not-above-zero = { $scheme } kan ikkje betale { $amount }. Skriv eit beløp over null, eller ta ordninga ut.
refusal-scheme-twice-in-split = { $scheme } står to gonger. Lat ho stå éin gong, med heile beløpet.
refusal-split-does-not-tally = Delane er { $sum }, men i alt er det { $whole }. Rett delane eller summen.
refusal-row-has-files = Rada har { $count } filer. Fjern dei først; ei fil som er fjerna, kjem ikkje tilbake med Angre.
refusal-list-not-read = Linje { $line }, «{ $column }» kan ikkje lesast. Rett tabellen og hent han igjen.

# What is to be known of a file that is open
file-warning-no-backup = Det vart ikkje laga tryggingskopi: { $path } kan ikkje skrivast. Møtet er lagra som vanleg. Sjekk at det er plass på disken, og at mappa kan skrivast til.
file-warning-brought-up = Fila var frå ei eldre utgåve av programmet og er teken opp til denne. Slik ho var, ligg ho i { $path }.
file-warning-backup-kept = Den førre tryggingskopien er teken vare på: { $path }.
file-warning-copied-while-open = Fila vart ikkje lukka der ho sist vart skriven til. Er ho ein kopi som vart teken medan møtet var ope, kan ho mangle det siste. Lag ein heil kopi der møtet er ope: «Lagre kopi» under Dokument.

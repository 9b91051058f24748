# What the program's window does around the meeting: its file, other files, leaving, what goes wrong with the program itself.

# The file
file-menu = Fil
file-open-now = Open no: { $file }
file-open-other = Opne ei anna fil …
file-to-start = Til startsida
file-recent-none = Ingen andre møtefiler er opna på denne maskina enno.
key-open = Ctrl+O
key-open-does = opne ei anna fil

# What is brought to the window
arrived-drop-here = Slepp ei møtefil for å opne ho, eller eit rekneark for å hente behovsmeldingar
arrived-several = Ta éi fil om gongen. Ingen av dei er opna.
arrived-no-meeting = Opne møtet først. Slepp så reknearket på nytt.

# Leaving
leaving-title = Noko er ikkje lagra
leaving-kept = Dette blir liggjande som kladd på denne maskina, og står i felta når møtet blir opna igjen:
leaving-lost = Dette går tapt:
leaving-stay = Bli her
leaving-leave = Gå vidare
unsaved-amount = Beløp i utkastet
unsaved-amount-left = Skrive sist gong, og ikkje sett. Trykk F2 og Enter for å setje det.
unsaved-count = Stemmetal
unsaved-import = Svar på eit rekneark som ikkje er henta inn
leaving-leave-lost = Gå vidare utan å lagre

# The wall
wall-as-window = Det er berre éin skjerm her. Veggen er opna som eit vindauge bak dette, og flyttar seg til projektoren når han blir kopla til.
wall-away = Skjermen til veggen er kopla frå. Veggen er skjult, og kjem tilbake når skjermen gjer det.
wall-back = Veggen er tilbake på sin eigen skjerm.
preview-wall = Veggen i lite
preview-now = På veggen no: { $scene }
preview-now-frozen = På veggen, frosen: { $scene }
preview-now-closed = Veggen er lukka: { $scene }
preview-next = Neste
preview-next-is = Gjort klart til veggen: { $scene }
preview-show = Vis dette
settings-wall = Veggen
settings-wall-size = Storleik
percent = { $percent } %
key-zoom = Ctrl++ / Ctrl+− / Ctrl+0
key-zoom-does = større, mindre, vanleg storleik

# What falls over in the program itself
fallen-title = Noko gjekk gale her
fallen-text = Ein del av programmet stoppa. Møtefila er heil, og møtet kan gå vidare.
wall-fallen = Veggen kan ikkje visast akkurat no.
fallen-again = Vis på nytt
log-show = Vis logg
log-title = Loggen til programmet
log-about = Her står når programmet starta, kva som vart avvist, og kvar noko stoppa. Ingen namn, beløp, merknader eller filer frå møtet står her.
log-empty = Loggen er tom.
log-copy = Kopier loggen
copied = Kopiert.
copy-failed = Det kunne ikkje kopierast. Merk teksten, og kopier han sjølv.
open-folder = Opne mappa

# About the program
about-program = Om programmet
about-or = eller
about-file = Møtefila
about-backup = Tryggingskopien
about-log = Loggen
about-open-folder = Opne mappa: { $what }
about-copy-path = Kopier stien: { $what }
copy-path = Kopier stien
about-licences = Lisensar
about-licences-help = Programmet er sett saman av { $count } delar som andre har laga, i tillegg til skriftene og fargeprofilen.
about-part = Del
about-version = Utgåve
about-licence = Lisens
about-read-licence = { $licence }: les lisensen til { $part }

# Help
help-title = Hjelp
help-before = Før møtet
help-before-text =
    Lag møtet frå oppsettet til fylket, eller opne møtefila som er laga. Alt ligg i éi fil på denne maskina.
    Hent behovsmeldingane under Behov, eller slepp reknearket på vindauget. Det som ikkje kan vitast, blir du spurd om éin gong.
    Sjå over rammene under Rammer, og reglane under Modell. Under Utkast ser du kva dei gir.
    Lag ein gjennomsynskopi under Dokument, og send han til representantane.
help-meeting = I møtet
help-meeting-text =
    Skriv eit beløp over det som står, og trykk Enter. «Hald dei andre» viser skilnaden som rest, «Fordel resten» lèt regelen fordele han.
    Lås eit beløp med L. Angre med Ctrl+Z. Kvart beløp kan forklarast: vel rada, og sjå forklaringa ved sida av.
    Du kan ha fleire utkast ved sida av kvarandre, og samanlikne dei.
help-wall = Veggen
help-wall-text =
    «Vis på vegg» opnar veggen på projektoren. Han følgjer kvar endring. F8 frys han medan du gjer noko klart.
    «Veggen i lite» viser kva som står der, og lèt deg gjere klart det neste før det blir vist.
    Blir projektoren kopla frå, blir veggen skjult, og han kjem tilbake når projektoren gjer det. Merknader kjem aldri på veggen.
help-deciding = Avgjerda
help-deciding-text =
    Eit utkast blir avgjort i ei sak i eit møte. Opne møtet frå saklista, før kven som er her, og ta opp saka.
    Legg fram utkastet i saka. Då blir det frose som ein versjon. Er forumet samd, blir det ført. Elles blir det ført at semje er prøvd, og så kan det røystast.
    Under Avgjerd står det som er avgjort, og før det kva som er neste steg. Mellom møta kan ei avgjerd takast opp igjen der.
help-after = Etter møtet
help-after-text =
    Vis innstillinga under Dokument, og lagre henne som PDF derfrå. Kontrollkoden på kvar side er den til journalen, og viser kva føring han gjeld.
    Journalen viser alt som er gjort, kven som gjorde det, og kva som stod der før.
help-wrong = Når noko er gale
help-wrong-text =
    Er fila skadd, tilbyr programmet den nyaste gode kopien ved sida av. Den skadde fila blir sett til side og aldri sletta.
    Er fila open ein annan stad, seier programmet hos kven. Er disken full, seier programmet det, og ingenting er endra.
    Det som er skrive og ikkje lagra, blir liggjande som kladd på denne maskina. Under Om programmet ser du kvar fila, kopien og loggen ligg.
help-keys = Tastane

# Det som tek tid

working-title = Eit augeblikk
working-opening = Opnar møtefila og kontrollerer ho
working-reading = Les fila: { $done } rader
working-recognising = Forstår radene: { $done } av { $of }
working-comparing = Samanliknar med det møtet har
working-reckoning = Skriv i møtefila og reknar ut alle utkast
working-placing = Set tabellane: rad { $done } av { $of }
working-drawing = Teiknar side { $done } av { $of }
working-finishing = Gjer papiret ferdig for arkivet
working-copying = Kopierer: { $done } av { $of }
working-checking = Les kopien tilbake og kontrollerer han
working-stopping = Stoppar …
working-stop = Avbryt
working-unchanged = Avbryt du, blir alt som det var.

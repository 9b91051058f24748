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
unsaved-forms = Skjema som er påbyrja
unsaved-amount = Beløp i utkastet
unsaved-amount-left = Skrive sist gong, og ikkje sett. Trykk F2 og Enter for å setje det.
unsaved-count = Stemmetal
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

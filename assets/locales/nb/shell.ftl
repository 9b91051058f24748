# What the program's window does around the meeting: its file, other files, leaving, what goes wrong with the program itself.

# The file
file-menu = Fil
file-open-now = Åpen nå: { $file }
file-open-other = Åpne en annen fil …
file-to-start = Til startsiden
file-recent-none = Ingen andre møtefiler er åpnet på denne maskinen ennå.
key-open = Ctrl+O
key-open-does = åpne en annen fil

# What is brought to the window
arrived-drop-here = Slipp en møtefil for å åpne den, eller et regneark for å hente behovsmeldinger
arrived-several = Ta én fil om gangen. Ingen av dem er åpnet.
arrived-no-meeting = Åpne møtet først. Slipp så regnearket på nytt.

# Leaving
leaving-title = Noe er ikke lagret
leaving-kept = Dette blir liggende som kladd på denne maskinen, og står i feltene når møtet åpnes igjen:
leaving-lost = Dette går tapt:
leaving-stay = Bli her
leaving-leave = Gå videre
unsaved-forms = Skjema som er begynt på
unsaved-amount = Beløp i utkastet
unsaved-amount-left = Skrevet sist gang, og ikke satt. Trykk F2 og Enter for å sette det.
unsaved-count = Stemmetall
leaving-leave-lost = Gå videre uten å lagre

# The wall
wall-as-window = Det er bare én skjerm her. Veggen er åpnet som et vindu bak dette, og flytter seg til projektoren når den kobles til.
wall-away = Veggens skjerm er koblet fra. Veggen er skjult, og kommer tilbake når skjermen gjør det.
wall-back = Veggen er tilbake på sin egen skjerm.
preview-wall = Veggen i lite
preview-now = På veggen nå: { $scene }
preview-now-frozen = På veggen, frosset: { $scene }
preview-now-closed = Veggen er lukket: { $scene }
preview-next = Neste
preview-next-is = Gjort klart til veggen: { $scene }
preview-show = Vis dette
settings-wall = Veggen
settings-wall-size = Størrelse
percent = { $percent } %
key-zoom = Ctrl++ / Ctrl+− / Ctrl+0
key-zoom-does = større, mindre, vanlig størrelse

# What falls over in the program itself
fallen-title = Noe gikk galt her
fallen-text = En del av programmet stoppet. Møtefilen er hel, og møtet kan gå videre.
wall-fallen = Veggen kan ikke vises akkurat nå.
fallen-again = Vis på nytt
log-show = Vis logg
log-title = Programmets logg
log-about = Her står når programmet startet, hva som ble avvist, og hvor noe stoppet. Ingen navn, beløp, merknader eller filer fra møtet står her.
log-empty = Loggen er tom.
log-copy = Kopier loggen
copied = Kopiert.
copy-failed = Det kunne ikke kopieres. Merk teksten, og kopier den selv.
open-folder = Åpne mappen

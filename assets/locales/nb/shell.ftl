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
unsaved-amount = Beløp i utkastet
unsaved-amount-left = Skrevet sist gang, og ikke satt. Trykk F2 og Enter for å sette det.
unsaved-count = Stemmetall
unsaved-import = Svar på et regneark som ikke er hentet inn
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

# About the program
about-program = Om programmet
about-or = eller
about-file = Møtefilen
about-backup = Sikkerhetskopien
about-log = Loggen
about-open-folder = Åpne mappen: { $what }
about-copy-path = Kopier stien: { $what }
copy-path = Kopier stien
about-licences = Lisenser
about-licences-help = Programmet er satt sammen av { $count } deler som andre har laget, i tillegg til skriftene og fargeprofilen.
about-part = Del
about-version = Utgave
about-licence = Lisens
about-read-licence = { $licence }: les lisensen til { $part }

# Help
help-title = Hjelp
help-before = Før møtet
help-before-text =
    Lag møtet fra oppsettet til fylket, eller åpne møtefilen som er laget. Alt ligger i én fil på denne maskinen.
    Hent behovsmeldingene under Behov, eller slipp regnearket på vinduet. Det som ikke kan vites, blir du spurt om én gang.
    Se over rammene under Rammer, og reglene under Modell. Under Utkast ser du hva de gir.
    Lag en gjennomsynskopi under Dokumenter, og send den til representantene.
help-meeting = I møtet
help-meeting-text =
    Skriv et beløp over det som står, og trykk Enter. «Hold de andre» viser forskjellen som rest, «Fordel resten» lar regelen fordele den.
    Lås et beløp med L. Angre med Ctrl+Z. Hvert beløp kan forklares: velg raden, og se «Hvorfor dette beløpet?».
    Du kan ha flere utkast ved siden av hverandre, og sammenligne dem.
help-wall = Veggen
help-wall-text =
    «Vis på vegg» åpner veggen på projektoren. Den følger hver endring. F8 fryser den mens du gjør noe klart.
    «Veggen i lite» viser hva som står der, og lar deg gjøre klart det neste før det vises.
    Kobles projektoren fra, skjules veggen, og den kommer tilbake når projektoren gjør det. Merknader kommer aldri på veggen.
help-deciding = Avgjørelsen
help-deciding-text =
    Et utkast avgjøres i en sak i et møte. Åpne møtet fra sakslisten, før hvem som er her, og ta opp saken.
    Legg fram utkastet i saken. Da fryses det som en versjon. Er forumet enig, føres det. Ellers føres det at enighet er forsøkt, og så kan det voteres.
    Under Avgjørelse står det som er avgjort, og før det hva som er neste skritt. Mellom møtene kan en avgjørelse tas opp igjen der.
help-after = Etter møtet
help-after-text =
    Vis innstillingen under Dokumenter, og lagre den som PDF derfra. Kontrollkoden på hver side er journalens, og viser hvilken føring den gjelder.
    Journalen viser alt som er gjort, hvem som gjorde det, og hva som sto der før.
help-wrong = Når noe er galt
help-wrong-text =
    Er filen skadet, tilbyr programmet den nyeste gode kopien ved siden av den. Den skadde filen settes til side og slettes aldri.
    Er filen åpen et annet sted, sier programmet hos hvem. Er disken full, sier programmet det, og ingenting er endret.
    Det som er skrevet og ikke lagret, blir liggende som kladd på denne maskinen. Under Om programmet ser du hvor filen, kopien og loggen ligger.
help-keys = Tastene

# Det som tar tid

working-title = Et øyeblikk
working-opening = Åpner møtefilen og kontrollerer den
working-reading = Leser filen: { $done } rader
working-recognising = Forstår radene: { $done } av { $of }
working-comparing = Sammenligner med det møtet har
working-reckoning = Skriver i møtefilen og regner ut alle utkast
working-placing = Setter tabellene: rad { $done } av { $of }
working-drawing = Tegner side { $done } av { $of }
working-finishing = Gjør papiret ferdig for arkivet
working-copying = Kopierer: { $done } av { $of }
working-checking = Leser kopien tilbake og kontrollerer den
working-stopping = Stopper …
working-stop = Avbryt
working-unchanged = Avbryter du, blir alt som det var.

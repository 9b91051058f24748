# The pages of the year around the meetings: the front page, the yearly cycle, the lists.

# The places
section-annual = Årshjul
section-lists = Lister

# The front page
front-go = { $what } Gå til { $place }
front-no-meeting = Ikkje noko møte er planlagt.
front-no-date = Dato er ikkje sett.
front-notice = Innkallinga skal ut { $date }.
front-notice-late = Innkallinga skulle vore ute { $date }.
front-meeting-ready = Møtet har dato, sakliste og forslag til vedtak.

# The yearly cycle
annual-title = Årshjul
annual-about = Datoar blir aldri flytta av programmet. Det som er verdt å vite om ein dag, står ved han.
annual-new = Nytt steg
annual-load = Hent kalenderen til fylket
annual-load-year = For budsjettåret { $year }
annual-calendar = Lagre som kalender (.ics)
annual-print = Skriv ut
annual-picture = Året som hjul
annual-picture-about = Tala er radene i lista ved sida av.
annual-list = Stega i året
annual-week = veke { $week }
annual-edit = Endre { $what }
annual-edit-title = Steg i årshjulet
annual-from = Dato, eller første dag
annual-until = Siste dag, for ein periode
annual-body = Organ
annual-body-none = Ingen
annual-after = Må vere gjort først
annual-after-none = Ingenting
annual-note = Merknad
annual-finish = Gjort
annual-finish-of = { $what }: gjort
annual-reopen = Ikkje gjort likevel
annual-reopen-of = { $what }: ikkje gjort likevel
annual-remove = Fjern steget
annual-empty = Ingen steg er lagde inn. Hent kalenderen til fylket, eller legg inn det første steget.
annual-today = I dag, { $date }
annual-written = Lagra

# The lists
lists-title = Lister
lists-about = Det som er over fristen står først.
lists-choose = Liste
lists-of = { $count ->
    [one] { $name } ({ $count })
   *[other] { $name } ({ $count })
}
lists-new = Ny rad
lists-fill = Legg til det som manglar
lists-fill-title = Legg til rader som manglar
lists-fill-about-measures = Éi rad for kvart tiltak som får midlar i arbeidsutkastet. Dei som har ei rad frå før, får inga ny.
lists-fill-about-networks = Éi rad for kvart nettverk. Dei som har ei rad frå før, får inga ny.
lists-fill-by-university = Éi rad for kvar UH i tiltaket
lists-import = Hent frå tabell
lists-export = Lagre som tabell
lists-print = Skriv ut
lists-edit-title = { $list }: rad
lists-remove = Fjern rada
lists-empty = Ingen rader enno.
lists-empty-actions = Ingen tiltak enno. Her står det som skal gjerast etter eit vedtak: kva, kven som gjer det og innan når.
lists-state = Står
lists-state-overdue = over fristen
lists-state-waits = ventar
lists-state-done = ferdig
lists-files = Filer
lists-file-told = { $date }, { $size }, kontrollsum { $hash }
lists-withdrawn = Tiltaket er trekt
lists-counts = { $status }: { $count }
lists-overdue = { $count ->
    [one] { $count } over fristen
   *[other] { $count } over fristen
}
lists-brought = Henta: { $new } nye, { $changed } endra, { $same } som før.
lists-split-of = Frå { $scheme }
lists-count-wrong = Skriv eit heilt tal.
lists-need-none = Ingen
dialog-of-year = Lagre som
dialog-of-year-files = Filer

# The start page: what was late and due in a file when it was last open
start-late =
    { $count ->
        [one] { $count } frist er gått ut
       *[other] { $count } fristar er gått ut
    }
start-next = Neste: { $what }, { $when }

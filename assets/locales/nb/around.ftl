# The pages of the year around the meetings: the front page, the yearly cycle, the lists.

# The places
section-annual = Årshjul
section-lists = Lister

# The front page
front-go = { $what } Gå til { $place }
front-no-meeting = Ingen møte er planlagt.
front-no-date = Dato er ikke satt.
front-notice = Innkallingen skal ut { $date }.
front-notice-late = Innkallingen skulle vært ute { $date }.
front-meeting-ready = Møtet har dato, saksliste og forslag til vedtak.

# The yearly cycle
annual-title = Årshjul
annual-about = Datoer flyttes aldri av programmet. Det som er verdt å vite om en dag, står ved den.
annual-new = Nytt steg
annual-load = Hent fylkets kalender
annual-load-year = For budsjettåret { $year }
annual-calendar = Lagre som kalender (.ics)
annual-print = Skriv ut
annual-picture = Året som hjul
annual-picture-about = Tallene er radene i listen ved siden av.
annual-list = Stegene i året
annual-week = uke { $week }
annual-edit = Endre { $what }
annual-edit-title = Steg i årshjulet
annual-from = Dato, eller første dag
annual-until = Siste dag, for en periode
annual-body = Organ
annual-body-none = Ingen
annual-after = Må være gjort først
annual-after-none = Ingenting
annual-note = Merknad
annual-finish = Gjort
annual-finish-of = { $what }: gjort
annual-reopen = Ikke gjort likevel
annual-reopen-of = { $what }: ikke gjort likevel
annual-remove = Fjern steget
annual-empty = Ingen steg er lagt inn. Hent fylkets kalender, eller legg inn det første steget.
annual-today = I dag, { $date }
annual-written = Lagret

# The lists
lists-title = Lister
lists-about = Det som er over fristen står først.
lists-choose = Liste
lists-of = { $count ->
    [one] { $name } ({ $count })
   *[other] { $name } ({ $count })
}
lists-new = Ny rad
lists-fill = Legg til det som mangler
lists-fill-title = Legg til rader som mangler
lists-fill-about-measures = Én rad for hvert tiltak som får midler i arbeidsutkastet. De som har en rad fra før, får ingen ny.
lists-fill-about-networks = Én rad for hvert nettverk. De som har en rad fra før, får ingen ny.
lists-fill-by-university = Én rad for hver UH i tiltaket
lists-import = Hent fra tabell
lists-export = Lagre som tabell
lists-print = Skriv ut
lists-edit-title = { $list }: rad
lists-remove = Fjern raden
lists-empty = Ingen rader ennå.
lists-empty-actions = Ingen tiltak ennå. Her står det som skal gjøres etter et vedtak: hva, hvem som gjør det og innen når.
lists-state = Står
lists-state-overdue = over fristen
lists-state-waits = venter
lists-state-done = ferdig
lists-files = Filer
lists-file-told = { $date }, { $size }, kontrollsum { $hash }
lists-withdrawn = Tiltaket er trukket
lists-counts = { $status }: { $count }
lists-overdue = { $count ->
    [one] { $count } over fristen
   *[other] { $count } over fristen
}
lists-brought = Hentet: { $new } nye, { $changed } endret, { $same } som før.
lists-split-of = Fra { $scheme }
lists-count-wrong = Skriv et helt tall.
lists-need-none = Ingen
dialog-of-year = Lagre som
dialog-of-year-files = Filer

# The start page: what was late and due in a file when it was last open
start-late =
    { $count ->
        [one] { $count } frist er gått ut
       *[other] { $count } frister er gått ut
    }
start-next = Neste: { $what }, { $when }

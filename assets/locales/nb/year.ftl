# The year around the meetings: the yearly cycle, the lists, the front page.

# What can be taken back
undo-set-milestone = steg i årshjulet: { $owner }
undo-finish-milestone = gjort i årshjulet: { $owner }
undo-remove-milestone = fjernet fra årshjulet: { $owner }
undo-load-milestones = { $count ->
    [one] { $count } steg fra «{ $owner }»
   *[other] { $count } steg fra «{ $owner }»
}
undo-set-row = rad i en liste: { $owner }
undo-remove-row = fjernet rad: { $owner }
undo-fill-list = { $count ->
    [one] { $count } rad som manglet i en liste
   *[other] { $count } rader som manglet i en liste
}
undo-import-list = hentet en liste

# What is never taken back
journal-keep-file = fil lagt ved
journal-drop-file = fil tatt bort

# The lists
row-list-reports = Rapportering
row-list-agreements = Partnerskapsavtaler
row-list-network-plans = Nettverkenes planer
row-list-contacts = Kontaktpersoner fra UH
row-list-long-term-plans = Langsiktig plan
row-list-actions = Tiltak etter vedtak
row-list-joint-measures = Fellestiltak
row-list-shared-funding = Betalt av flere ordninger
row-list-calls-published = Kunngjøring
row-list-evaluations = Evaluering

# Their columns
row-number = Nr
row-what = Hva
row-status = Status
row-said = Opplysninger
row-column-need = Behovsmelding
row-column-year = År
row-column-owner = Ansvarlig
row-column-contact = Kontaktperson
row-column-university = UH
row-column-region = Region
row-column-network = Nettverk
row-column-due = Frist
row-column-done = Mottatt eller gjort
row-column-from = Fra
row-column-until = Til
row-column-place = Sted
row-column-owner-approved = Godkjent av eier
row-column-university-approved = Godkjent av UH
row-column-carried-out = Gjennomført
row-column-spent = Bruk av midler
row-column-reached = Måloppnåelse
row-column-kindergartens = Barnehager
row-column-schools = Skoler
row-column-frames = Rammer
row-column-priorities = Prioriteringer
row-column-version = Versjon
row-column-case = Vedtatt i sak
row-column-total = I alt
row-column-split = Fordelt på ordninger
row-column-next-year = Endres neste år
row-column-note = Merknad

# How rows stand
row-status-requested = Bedt om
row-status-expected = Ventes
row-status-received = Mottatt
row-status-approved = Godkjent
row-status-draft = Under arbeid
row-status-planned = Planlagt
row-status-decided = Vedtatt
row-status-replaced = Erstattet
row-status-held = Holdt
row-status-dropped = Bortfalt
row-status-published = Kunngjort
row-status-open = Åpen
row-status-settled = Fulgt opp
row-status-vacant = Ingen er utpekt
row-status-named = Utpekt
row-status-agreed = Avtalt
row-overdue = over fristen
row-withdrawn = Tiltaket er trukket: behovsmeldingen er ikke lenger i møtet.
row-none = Listen er tom.
row-subject = Liste per { $date }

# The yearly cycle
annual-paper-title = Årshjul { $year }
annual-wheel = Året { $year } som et hjul med { $count } steg. Tallene er radene i listen under.
annual-number = Nr.
annual-lasts = varer
annual-month-1 = jan
annual-month-2 = feb
annual-month-3 = mars
annual-month-4 = april
annual-month-5 = mai
annual-month-6 = juni
annual-month-7 = juli
annual-month-8 = aug
annual-month-9 = sep
annual-month-10 = okt
annual-month-11 = nov
annual-month-12 = des
annual-subject = Årshjul per { $date }
annual-none = Ingen steg er lagt inn.
annual-paper-plan = Møteplan
annual-form = Form
annual-no-date = ikke satt
annual-paper-meetings = Møtedager å se på
annual-paper-meeting = { $what }: { $warning }
annual-when = Når
annual-what = Hva
annual-owner = Ansvarlig
annual-state = Status
annual-state-late = over fristen
annual-state-due = nå
annual-state-ahead = kommer
annual-state-done = gjort
annual-done-on = gjort { $date }
annual-warn-not-working = { $date } er { $day }. Datoen er ikke flyttet.
annual-warn-before-what-it-needs = Før det som må være gjort først: «{ $first }», { $date }.
annual-warn-same-day = Samme dag: { $others }.
annual-warn-week53 = { $date } er i uke 53 i { $year }. De fleste år har ikke uke 53.
annual-warn-before-the-notice = Innkallingen skal ut { $date }, før «{ $first }» er ferdig.
annual-warn-notice-too-late = Innkallingen er sendt etter fristen, { $date }.
annual-warn-said-twice = Det samme står også { $date }. Velg hvilken frist som gjelder.

# The front page
due-late = Over fristen
due-clashes = Datoer å se på
due-soon = Nå
due-next-meeting = Neste møte
due-owed = Andre skylder
due-nothing = Ingenting.
due-milestone = { $what }
due-notice = Innkalling: { $what }
due-to-call = { $count ->
    [one] { $count } plass mangler noen: { $what }
   *[other] { $count } plasser mangler noen: { $what }
}
due-minutes = Protokoll som ikke er lukket: { $what }
due-follow-up = Oppfølging av sak { $case }: { $what }
due-row = { $list }: { $what }
due-term = Periode som går ut: { $what }
due-no-day = uten frist
due-days-late = { $count ->
    [one] { $count } dag over
   *[other] { $count } dager over
}
due-days-left = { $count ->
    [one] { $count } dag igjen
   *[other] { $count } dager igjen
}
due-today = i dag

# On the command line
cli-due = { $what } ({ $when })
cli-clash = { $day } { $what }: { $warning }
cli-due-owner = { $what }, { $owner } ({ $when })
cli-milestone = { $id }: { $when } { $what } ({ $state })
cli-row = { $list } { $id }: { $what } ({ $status })
cli-list-brought = Hentet: { $new } nye, { $changed } endret, { $same } som før.
cli-list-would-bring = Ville hentet: { $new } nye, { $changed } endret, { $same } som før.
cli-list-left = Står, men er ikke i tabellen: { $which }

# The year around the meetings: the yearly cycle, the lists, the front page.

# What can be taken back
undo-set-milestone = steg i årshjulet: { $owner }
undo-finish-milestone = gjort i årshjulet: { $owner }
undo-remove-milestone = fjerna frå årshjulet: { $owner }
undo-load-milestones = { $count ->
    [one] { $count } steg frå «{ $owner }»
   *[other] { $count } steg frå «{ $owner }»
}
undo-set-row = rad i ei liste: { $owner }
undo-remove-row = fjerna rad: { $owner }
undo-fill-list = { $count ->
    [one] { $count } rad som mangla i ei liste
   *[other] { $count } rader som mangla i ei liste
}
undo-import-list = henta ei liste

# What is never taken back
journal-keep-file = fil lagd ved
journal-drop-file = fil teken bort

# The lists
row-list-reports = Rapportering
row-list-agreements = Partnarskapsavtalar
row-list-network-plans = Planane til nettverka
row-list-contacts = Kontaktpersonar frå UH
row-list-long-term-plans = Langsiktig plan
row-list-actions = Tiltak etter vedtak
row-list-joint-measures = Fellestiltak
row-list-shared-funding = Betalt av fleire ordningar
row-list-calls-published = Kunngjering
row-list-evaluations = Evaluering

# Their columns
row-number = Nr
row-what = Kva
row-status = Status
row-said = Opplysningar
row-column-need = Behovsmelding
row-column-year = År
row-column-owner = Ansvarleg
row-column-contact = Kontaktperson
row-column-university = UH
row-column-region = Region
row-column-network = Nettverk
row-column-due = Frist
row-column-done = Motteke eller gjort
row-column-from = Frå
row-column-until = Til
row-column-place = Stad
row-column-owner-approved = Godkjend av eigar
row-column-university-approved = Godkjend av UH
row-column-carried-out = Gjennomført
row-column-spent = Bruk av midlar
row-column-reached = Måloppnåing
row-column-kindergartens = Barnehagar
row-column-schools = Skular
row-column-frames = Rammer
row-column-priorities = Prioriteringar
row-column-version = Versjon
row-column-case = Vedteke i sak
row-column-total = I alt
row-column-split = Fordelt på ordningar
row-column-next-year = Blir endra neste år
row-column-note = Merknad

# How rows stand
row-status-requested = Bedt om
row-status-expected = Ventast
row-status-received = Motteke
row-status-approved = Godkjend
row-status-draft = Under arbeid
row-status-planned = Planlagd
row-status-decided = Vedteke
row-status-replaced = Erstatta
row-status-held = Halde
row-status-dropped = Falle bort
row-status-published = Kunngjord
row-status-open = Open
row-status-settled = Følgd opp
row-status-vacant = Ingen er peika ut
row-status-named = Peika ut
row-status-agreed = Avtalt
row-overdue = over fristen
row-withdrawn = Tiltaket er trekt: behovsmeldinga er ikkje lenger i møtet.
row-none = Lista er tom.
row-subject = Liste per { $date }

# The yearly cycle
annual-paper-title = Årshjul { $year }
annual-wheel = Året { $year } som eit hjul med { $count } steg. Tala er radene i lista under.
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
annual-none = Ingen steg er lagde inn.
annual-paper-plan = Møteplan
annual-form = Form
annual-no-date = ikkje sett
annual-paper-meetings = Møtedagar å sjå på
annual-paper-meeting = { $what }: { $warning }
annual-when = Når
annual-what = Kva
annual-owner = Ansvarleg
annual-state = Status
annual-state-late = over fristen
annual-state-due = no
annual-state-ahead = kjem
annual-state-done = gjort
annual-done-on = gjort { $date }
annual-warn-not-working = { $date } er { $day }. Datoen er ikkje flytta.
annual-warn-before-what-it-needs = Før det som må vere gjort først: «{ $first }», { $date }.
annual-warn-same-day = Same dag: { $others }.
annual-warn-week53 = { $date } er i veke 53 i { $year }. Dei fleste år har ikkje veke 53.
annual-warn-before-the-notice = Innkallinga skal ut { $date }, før «{ $first }» er ferdig.
annual-warn-notice-too-late = Innkallinga er send etter fristen, { $date }.
annual-warn-said-twice = Det same står òg { $date }. Vel kva frist som gjeld.

# The front page
due-late = Over fristen
due-clashes = Datoar å sjå på
due-soon = No
due-next-meeting = Neste møte
due-owed = Andre skuldar
due-nothing = Ingenting.
due-milestone = { $what }
due-notice = Innkalling: { $what }
due-to-call = { $count ->
    [one] { $count } plass manglar nokon: { $what }
   *[other] { $count } plassar manglar nokon: { $what }
}
due-minutes = Protokoll som ikkje er lukka: { $what }
due-follow-up = Oppfølging av sak { $case }: { $what }
due-row = { $list }: { $what }
due-term = Periode som går ut: { $what }
due-no-day = utan frist
due-days-late = { $count ->
    [one] { $count } dag over
   *[other] { $count } dagar over
}
due-days-left = { $count ->
    [one] { $count } dag att
   *[other] { $count } dagar att
}
due-today = i dag

# On the command line
cli-due = { $what } ({ $when })
cli-clash = { $day } { $what }: { $warning }
cli-due-owner = { $what }, { $owner } ({ $when })
cli-milestone = { $id }: { $when } { $what } ({ $state })
cli-row = { $list } { $id }: { $what } ({ $status })
cli-list-brought = Henta: { $new } nye, { $changed } endra, { $same } som før.
cli-list-would-bring = Ville henta: { $new } nye, { $changed } endra, { $same } som før.
cli-list-left = Står, men er ikkje i tabellen: { $which }

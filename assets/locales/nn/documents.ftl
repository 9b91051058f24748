# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Innstilling om fordeling av midlar { $year }
paper-subject = Innstillinga frå samarbeidsforum for { $year }, møtet { $date }
paper-date = Dato { $date }
paper-case = Sak { $number }
paper-secretariat = Sekretariat: { $name }
paper-undecided = Utkast – ikkje vedteke
paper-footer = Kontrollkode { $code } · kan kontrollerast mot møtefila
paper-page = Side { $page } av { $pages }
paper-figures = Hovudtal for alle ordningane
paper-no-schemes = Ingen ordningar er registrerte for møtet.
paper-sign-place = Stad og dato
paper-sign-leader = For samarbeidsforumet, møteleiar
paper-sign-secretariat = For sekretariatet

# What was decided, and how
decision-heading = Innstillinga frå forumet
decision-draft = { $draft } er under arbeid. Samarbeidsforum har ikkje gjort noka innstilling, og beløpa kan bli endra.
decision-proposed = { $draft }, versjon { $version }, er lagt fram for samarbeidsforum. Det er ikkje gjort noka innstilling.
decision-subject = Samarbeidsforum innstiller på fordelinga i { $draft }, versjon { $version }.
decision-subject-plain = Samarbeidsforum innstiller på fordelinga i { $draft }.
decision-consensus = Innstillinga vart gjord i semje { $date }. Det vart ikkje røysta.
decision-vote = Semje vart prøvd og ikkje nådd. Røysting { $date } ved { $method }: { $entitled } røysteføre, { $given } røyster gitt.
decision-count = { $yes } for, { $no } mot, { $blank } blankt.
decision-majority = Krav: { $majority }.
decision-no-state-vote = Statsforvaltaren har ikkje røysta.
decision-recused = Ugild, og utan del i behandlinga: { $organisation } ({ $reason }).
decision-recused-plain = Ugild, og utan del i behandlinga: { $organisation }.
decision-roll-call = Røyster ved namneopprop
decision-set-aside = Tidlegare innstilling i saka, av { $date }, er oppheva: { $reason }

# Key figures
figure-frame = Ramme ({ $status })
figure-applied = Meldt behov, { $count } meldingar
figure-committed = Tilsegner
figure-set-aside = Avsett
figure-allocated = Innstilt
figure-unallocated = Udisponert

# Column heads
column-scheme = Ordning
column-frame = Ramme
column-committed = Tilsegner
column-set-aside = Avsett
column-allocated = Innstilt
column-unallocated = Udisponert
column-applied = Meldt
column-owner = Eigar
column-university = UH
column-number = Nr.
column-measure = Eigar, tiltak, UH-partnar og varigheit
column-criteria = Kriterium
column-item = Post
column-basis = Grunnlag
column-kroner = Kroner
column-sum = Sum
column-owner-recipient = Eigar
column-university-recipient = Universitet eller høgskule
column-need = Eigar og tiltak
column-reason = Kvifor
column-finding = Avvik
column-place = Gjeld
column-override-reason = Grunngiving
column-organisation = Organisasjon
column-group = Gruppe
column-answer = Røyst

# Rows
row-all-schemes = Alle ordningar
row-scheme-total = Sum { $scheme }
row-sum = Sum
row-no-region = Utan region
row-to-next-page = Overført til neste side
row-from-previous-page = Overført frå førre side
row-continued = held fram

# Small texts in cells
cell-coordinator = koord. { $amount }
cell-no-university = UH-partnar ikkje oppgitt
cell-ongoing = sett i gang
cell-org-number = org.nr. { $number }
cell-need = nr. { $number } { $owner }
place-everywhere = heile utkastet

# What each table holds, for those who hear it read
table-overview = Ramme, avsetjingar og innstilte beløp for kvar ordning i { $year }
table-frame = Ramme og avsetjingar i { $scheme } { $year }
table-measures = Tiltak i { $scheme } etter region, med melde og innstilte beløp

# A scheme
scheme-frame = Ramme og avsetjingar
scheme-no-frame = Det er ikkje registrert noka ramme for ordninga.
scheme-letter = tildelingsbrev { $date }
scheme-reference = ref. { $reference }
scheme-committed = Tilsegner frå tidlegare år
scheme-committed-basis = bunde før fordelinga
scheme-set-aside = Avsett: { $name }
scheme-set-aside-percent = { $percent } av { $of }, { $base }
scheme-set-aside-kroner = gitt som kronebeløp
scheme-to-share = Til fordeling
scheme-measures = Prioriterte tiltak, deltakarar, varigheit og midlar
scheme-no-needs = Det er ikkje meldt behov i ordninga.
scheme-note = Beløp i heile kroner. Meldt er beløpet frå behovsmeldinga. Koord. er den delen av beløpet til eigaren som går til koordinator. Kriterium som er oppfylte: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Meldt for seinare år: { $years }. Tilsegner for seinare år blir gitt med atterhald om det årlege statsbudsjettet.
scheme-later-year = { $year }: { $amount } kroner

# Recipients
recipients-heading = Utbetaling per tilskotsmottakar
recipients-sums = Til eigarar { $owner } kroner og til universitet og høgskular { $university } kroner, til saman { $total } kroner: det same som er innstilt.
recipients-owners = Til eigarar
recipients-universities = Til universitet og høgskular

# Needs that got nothing
without-heading = Behovsmeldingar utan tildeling
without-criteria = Oppfyller ikkje: { $criteria }
without-nothing-applied = Det er ikkje meldt noko beløp
without-by-hand = Sett til 0 av forumet
without-held = Halde på 0
without-by-rule = Ramma rakk ikkje til etter fordelingsregelen

# Findings that were accepted
overrides-heading = Avvik som er godtekne med grunngiving

# Reservation
reservation-heading = Atterhald
reservation = Samarbeidsforum gir ei innstilling; statsforvaltaren gjer vedtak om tilskot. Beløp som er merkte anslag, er ikkje endelege. Alle tilsegner blir gitt med atterhald om det årlege statsbudsjettet.

# Why a paper is not printed
refusal-print-tally = Papiret er ikkje laga: summane går ikkje opp.
refusal-print-need-missing = Papiret er ikkje laga: eit beløp manglar behovsmelding.
refusal-print-amount-missing = Papiret er ikkje laga: ei behovsmelding manglar beløp.
refusal-print-failed = Papiret kunne ikkje lagast.

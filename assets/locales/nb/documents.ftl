# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Innstilling om fordeling av midler { $year }
paper-subject = Samarbeidsforumets innstilling for { $year }, møtet { $date }
paper-date = Dato { $date }
paper-case = Sak { $number }
paper-secretariat = Sekretariat: { $name }
paper-undecided = Utkast – ikke vedtatt
paper-footer = Kontrollkode { $code } · kan kontrolleres mot møtefilen
paper-page = Side { $page } av { $pages }
paper-figures = Hovedtall for alle ordninger
paper-no-schemes = Ingen ordninger er registrert for møtet.
paper-sign-place = Sted og dato
paper-sign-leader = For samarbeidsforumet, møteleder
paper-sign-secretariat = For sekretariatet

# What was decided, and how
decision-heading = Forumets innstilling
decision-draft = { $draft } er under arbeid. Samarbeidsforum har ikke gjort noen innstilling, og beløpene kan bli endret.
decision-proposed = { $draft }, versjon { $version }, er lagt fram for samarbeidsforum. Det er ikke gjort noen innstilling.
decision-subject = Samarbeidsforum innstiller på fordelingen i { $draft }, versjon { $version }.
decision-subject-plain = Samarbeidsforum innstiller på fordelingen i { $draft }.
decision-consensus = Innstillingen ble gjort i enighet { $date }. Det ble ikke stemt.
decision-vote = Enighet ble forsøkt og ikke nådd. Votering { $date } ved { $method }: { $entitled } stemmeberettigede, { $given } avgitte stemmer.
decision-count = { $yes } for, { $no } mot, { $blank } blankt.
decision-majority = Krav: { $majority }.
decision-no-state-vote = Statsforvalteren har ikke stemt.
decision-recused = Inhabil, og uten del i behandlingen: { $organisation } ({ $reason }).
decision-recused-plain = Inhabil, og uten del i behandlingen: { $organisation }.
decision-roll-call = Stemmer ved navneopprop
decision-set-aside = Tidligere innstilling i saken, av { $date }, er opphevet: { $reason }

# Key figures
figure-frame = Ramme ({ $status })
figure-applied = Meldt behov, { $count } meldinger
figure-committed = Tilsagn
figure-set-aside = Avsatt
figure-allocated = Innstilt
figure-unallocated = Udisponert

# Column heads
column-scheme = Ordning
column-frame = Ramme
column-committed = Tilsagn
column-set-aside = Avsatt
column-allocated = Innstilt
column-unallocated = Udisponert
column-applied = Meldt
column-owner = Eier
column-university = UH
column-number = Nr.
column-measure = Eier, tiltak, UH-partner og varighet
column-criteria = Kriterier
column-item = Post
column-basis = Grunnlag
column-kroner = Kroner
column-sum = Sum
column-owner-recipient = Eier
column-university-recipient = Universitet eller høyskole
column-need = Eier og tiltak
column-reason = Hvorfor
column-finding = Avvik
column-place = Gjelder
column-override-reason = Begrunnelse
column-organisation = Organisasjon
column-group = Gruppe
column-answer = Stemme

# Rows
row-all-schemes = Alle ordninger
row-scheme-total = Sum { $scheme }
row-sum = Sum
row-no-region = Uten region
row-to-next-page = Overført til neste side
row-from-previous-page = Overført fra forrige side
row-continued = fortsatt

# Small texts in cells
cell-coordinator = koord. { $amount }
cell-no-university = UH-partner ikke oppgitt
cell-ongoing = igangsatt
cell-org-number = org.nr. { $number }
cell-need = nr. { $number } { $owner }
place-everywhere = hele utkastet

# What each table holds, for those who hear it read
table-overview = Ramme, avsetninger og innstilte beløp for hver ordning i { $year }
table-frame = Ramme og avsetninger i { $scheme } { $year }
table-measures = Tiltak i { $scheme } etter region, med meldte og innstilte beløp

# A scheme
scheme-frame = Ramme og avsetninger
scheme-no-frame = Det er ikke registrert noen ramme for ordningen.
scheme-letter = tildelingsbrev { $date }
scheme-reference = ref. { $reference }
scheme-committed = Tilsagn fra tidligere år
scheme-committed-basis = bundet før fordelingen
scheme-set-aside = Avsatt: { $name }
scheme-set-aside-percent = { $percent } av { $of }, { $base }
scheme-set-aside-kroner = gitt som kronebeløp
scheme-to-share = Til fordeling
scheme-measures = Prioriterte tiltak, deltakere, varighet og midler
scheme-no-needs = Det er ikke meldt behov i ordningen.
scheme-note = Beløp i hele kroner. Meldt er beløpet fra behovsmeldingen. Koord. er den delen av eierens beløp som går til koordinator. Kriterier som er oppfylt: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Meldt for senere år: { $years }. Tilsagn for senere år gis med forbehold om det årlige statsbudsjettet.
scheme-later-year = { $year }: { $amount } kroner

# Recipients
recipients-heading = Utbetaling per tilskuddsmottaker
recipients-sums = Til eiere { $owner } kroner og til universiteter og høyskoler { $university } kroner, til sammen { $total } kroner: det samme som er innstilt.
recipients-owners = Til eiere
recipients-universities = Til universiteter og høyskoler

# Needs that got nothing
without-heading = Behovsmeldinger uten tildeling
without-criteria = Oppfyller ikke: { $criteria }
without-nothing-applied = Det er ikke meldt noe beløp
without-by-hand = Satt til 0 av forumet
without-held = Holdt på 0
without-by-rule = Rammen rakk ikke til etter fordelingsregelen

# Findings that were accepted
overrides-heading = Avvik som er godtatt med begrunnelse

# Reservation
reservation-heading = Forbehold
reservation = Samarbeidsforum gir en innstilling; statsforvalteren gjør vedtak om tilskudd. Beløp som er merket anslag, er ikke endelige. Alle tilsagn gis med forbehold om det årlige statsbudsjettet.

# Why a paper is not printed
refusal-print-tally = Papiret er ikke laget: summene går ikke opp.
refusal-print-need-missing = Papiret er ikke laget: et beløp mangler behovsmelding.
refusal-print-amount-missing = Papiret er ikke laget: en behovsmelding mangler beløp.
refusal-print-failed = Papiret kunne ikke lages.

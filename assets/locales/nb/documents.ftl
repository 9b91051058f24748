# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Innstilling om fordeling av midler { $year }
paper-subject = Samarbeidsforumets innstilling for { $year }, møtet { $date }
paper-subject-no-date = Samarbeidsforumets innstilling for { $year }, dato for møtet ikke satt
paper-date = Dato { $date }
paper-date-not-set = Dato ikke satt
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
kept-title-working-group = Arbeidsutvalgets innstilling
kept-title-preliminary = Foreløpig innstilling
kept-title-final = Endelig innstilling
kept-stamp-final = Endelig – ikke vedtatt
kept-when = Tatt vare på { $date } av { $draft }.
kept-same = Beløpene er de samme som i forumets innstilling.
kept-differs = Beløpene er ikke de samme som i forumets innstilling. Det som er innstilt, står i innstillingen.
kept-undecided = Samarbeidsforum har ikke gjort noen innstilling.
kept-may-change = Samarbeidsforum har ikke gjort noen innstilling, og beløpene kan bli endret.
kept-empty = Avsnitt { $section } er tomt for { $scheme }: { $reason }
paper-extract = Utdrag: bare { $scheme }. Innstillingen gjelder også { $others }.
decision-heading = Forumets innstilling
decision-draft = { $draft } er under arbeid. Samarbeidsforum har ikke gjort noen innstilling, og beløpene kan bli endret.
decision-proposed = { $draft }, versjon { $version }, er lagt fram for samarbeidsforum. Det er ikke gjort noen innstilling.
decision-subject = Samarbeidsforum innstiller på fordelingen i { $draft }, versjon { $version }.
decision-subject-plain = Samarbeidsforum innstiller på fordelingen i { $draft }.
decision-consensus = Innstillingen ble gjort i enighet { $date }. Det ble ikke stemt.
decision-untold = Innstillingen ble gjort i møtet { $date }. Møtets protokoll holder ikke etter reglene, så hvordan den ble avgjort, kan ikke vises. Kontroller filen.
decision-consensus-tried = Enighet ble forsøkt og ikke nådd.
decision-part-schemes = Gjelder { $schemes }.
decision-part-lines = { $count ->
    [one] Gjelder én av linjene.
   *[other] Gjelder { $count } av linjene.
}
decision-vote = Votering { $date } ved { $method }: { $entitled } stemmeberettigede, { $given } avgitte stemmer.
decision-count = { $yes } for, { $no } mot, { $blank } blankt.
decision-majority = Krav: { $majority }.
decision-no-state-vote = Statsforvalteren har ikke stemt.
decision-recused = Inhabil, og uten del i behandlingen: { $organisation } ({ $reason }).
decision-recused-plain = Inhabil, og uten del i behandlingen: { $organisation }.
decision-roll-call = Frammøte og stemmer ved navneopprop
decision-attendance = Frammøte
decision-absent = Ikke til stede: { $organisations }.
decision-vote-heading = Votering { $ordinal }, ikke vedtatt
decision-vote-version = Det ble stemt over versjon { $version }.
decision-fell = Forslaget falt.
decision-no-quorum = For få kunne stemme til at saken kunne avgjøres; kravet er { $quorum }.
decision-adopted = Forslaget ble vedtatt.
decision-set-aside = Tidligere innstilling i saken, av { $date }, er opphevet: { $reason }
decision-replaced = Tidligere innstilling på { $was }, av { $date }, er erstattet av { $draft }, versjon { $version }.
decision-tried-frames = Utkastet prøver en annen ramme enn den registrerte i: { $schemes }. Beløpene i disse ordningene er regnet av den prøvde rammen, og ingenting av dette kan utbetales før rammen er registrert.
decision-estimated-frames = Rammen er et anslag i: { $schemes }. Beløpene i disse ordningene er regnet av anslaget og er ikke endelige.
decision-estimated-pots = Anslag per nettverk og eier i { $schemes } er til orientering, ikke vedtak.

# Key figures
figure-frame = Ramme ({ $status })
figure-applied = Meldt behov, { $count } meldinger
figure-committed = Tilsagn
figure-set-aside = Avsatt
figure-allocated = Innstilt
figure-allocated-estimate = Innstilt av anslag
figure-allocated-tried = Innstilt av prøvd ramme
figure-estimated = Anslag til orientering
figure-unallocated = Udisponert

# Column heads
column-scheme = Ordning
column-frame = Ramme
column-committed = Tilsagn
column-set-aside = Avsatt
column-allocated = Innstilt
column-allocated-estimate = Innstilt (anslag)
column-allocated-tried = Innstilt (prøvd ramme)
column-estimated = Anslag
column-scheme-estimate = { $scheme } (anslag)
column-scheme-tried = { $scheme } (prøvd)
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
column-presence = Frammøte
column-decided = Vedtatt
column-case = Sak
column-pot-region = Nettverk eller region
column-pot-owner = Eier
column-year = { $year }
column-share = Andel
column-pot = Pott
column-given = Innstilt
column-left = Rest
column-grant = Tilskudd
column-owner-part = Eierens del
column-coordinator = Koordinator
column-contribution = Egenandel
column-percent = Prosent
column-percent-of = Prosent av
column-budget-year = Budsjettår
column-bound = Til sammen
column-bound-earlier = Bundet før
column-bound-draft = I denne innstillingen
column-decided-year = Vedtaksår
column-recipient = Mottaker
column-rule = Regel
column-rule-value = Valg for året
column-said = Det som er sagt
column-used-for = Til hva
column-participant = Nettverk eller eier
column-region = Region
column-note = Merknad
column-rank = Plass
column-applicant = Søker
column-applied-for = Formål, studium og studieår
column-students = Studenter
column-sought = Søkt
column-point-number = Punkt
column-point = Oppmerksomhetspunkt

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
cell-units = { $count ->
    [one] { $count } enhet
   *[other] { $count } enheter
}
cell-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
cell-ongoing = igangsatt
cell-org-number = org.nr. { $number }
cell-no-recipient = mottaker ikke kjent
cell-to-host = valgt av nettverket som mottaker
cell-host-missing = nettverkets mottaker er ikke registrert
cell-need = nr. { $number } { $owner }
cell-owner-at-most = høyst { $amount } kroner til eier eller nettverk, resten til UH
place-everywhere = hele utkastet

# Who was there
presence-present = til stede
presence-no-answer = til stede, ga ingen stemme
presence-without-vote = uten stemmerett
presence-absent = ikke til stede
presence-recused = inhabil

# What each table holds, for those who hear it read
table-overview = Ramme, avsetninger og innstilte beløp for hver ordning i { $year }
table-frame = Ramme og avsetninger i { $scheme } { $year }
table-measures = Tiltak i { $scheme } etter region, med meldte og innstilte beløp
table-commitments = Tilsagn fra tidligere år i { $scheme }
table-pots = Potter i { $scheme }, med tallene de er regnet av
table-coordinators = Koordinatormidler i { $scheme }, med grunnlag og prosent
table-contributions = Egenandeler i { $scheme }, med grunnlag og prosent
table-annex = Reglene som er brukt i { $scheme }
table-answers = Det som er sagt i behovsmeldingene i { $scheme }
table-uses = Det midlene i { $scheme } er meldt til, fordelt på eier og UH
table-absent = De som ikke deltar i { $scheme } i { $year }
table-applications = Søknader i utlysning { $call } i prioritert rekkefølge
table-attention = Oppmerksomhetspunkter i { $schemes }

# A scheme
scheme-frame = Ramme og avsetninger
scheme-no-frame = Det er ikke registrert noen ramme for ordningen.
scheme-estimate = Rammen for ordningen er et anslag. Alle beløp som er regnet av den, er også anslag og kan bli endret når tildelingsbrevet kommer.
scheme-tried = Utkastet prøver { $tried } kroner som ramme; registrert er { $registered } kroner. Alle beløp i ordningen er regnet av den prøvde rammen.
scheme-what-if = Utkastet prøver en annen ramme
scheme-letter = tildelingsbrev { $date }
scheme-reference = ref. { $reference }
scheme-committed = Tilsagn fra tidligere år
scheme-committed-basis = bundet før fordelingen
scheme-set-aside = Avsatt: { $name }
scheme-not-shared = Fordeles ikke
scheme-not-shared-basis = høyst { $percent } av rammen, { $frame } kroner, kan fordeles
scheme-to-share = Til fordeling
scheme-measures = Prioriterte tiltak, deltakere, varighet og midler
scheme-no-needs = Det er ikke meldt behov i ordningen.
scheme-note = Beløp i hele kroner. Meldt er beløpet fra behovsmeldingen. Koord. er den delen av eierens beløp som går til koordinator. Kriterier som er oppfylt: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Meldt for senere år: { $years }. Tilsagn for senere år gis med forbehold om det årlige statsbudsjettet.
scheme-later-year = { $year }: { $amount } kroner
scheme-left = Udisponert: { $left } kroner er ikke fordelt.
scheme-left-limited = Udisponert: { $left } kroner er ikke fordelt. Av dette er { $limited } kroner over det som kan fordeles.
scheme-over = Det er innstilt { $over } kroner mer enn rammen gir rom for.

# What earlier years bound
commitments-heading = Tilsagn fra tidligere år

# Pots
pots-heading-region = Potter per nettverk eller region
pots-heading-owner = Potter per eier
pots-estimate = Beløp merket anslag er til orientering, ikke vedtak. De viser hva nettverket eller eieren kan planlegge med før behovene er meldt.
pots-by-applied = Pottene er regnet av det som er meldt av dem som oppfyller kriteriene.
pots-by-last-year = Pottene er regnet av andelene i { $year }.
pots-weighed = Prioriterte regioner teller { $weight } ganger: { $regions }.
pots-by-key-figures = Pottene er regnet av nøkkeltallene. Vekten for hvert tall står i parentes. Deltakernes tall er summert nederst: hver andel er tallet delt på summen.
pots-sources = Kilder: { $sources }.

# Coordinators and own contributions
percent-of = { $percent } av { $of }
coordinators-heading = Bruk av midler til koordinator
coordinators-note = Prosenten er regnet av { $of }, som står under Grunnlag. Beløpet er en del av eierens beløp.
coordinators-note-limit = Prosenten er regnet av { $of }, som står under Grunnlag. Grensen er { $limit }. Beløpet er en del av eierens beløp.
contributions-heading = Eierens egenandel
contributions-note = Egenandelen er { $percent } av { $of }, og kommer i tillegg til tilskuddet.
base-coordinator-limit = det en koordinator høyst kan få ({ $limit })

# What behovsmeldinger say, and what the money is for
answers-heading = Det som er sagt i behovsmeldingene
said-assessed = { $at ->
    [network] Nettverket om kriterium { $criterion }
   *[working-group] Arbeidsutvalget om kriterium { $criterion }
}
said-assessed-why = { $met ->
    [yes] Oppfylt
   *[no] Ikke oppfylt
}: { $reason } ({ $by }, { $date })
said-statped-role = Statpeds rolle
said-statped-partner = Hvorfor Statped er partner
said-team = PPT og resten av laget rundt barnet og eleven
said-private-owners = Hvordan private eiere fikk tilbud om å delta
uses-heading = Hva midlene er meldt til
uses-not-said = Ikke oppgitt
uses-differ = Forskjell fra det som er meldt
uses-total = Meldt i ordningen
uses-note = Linjene er summert av behovsmeldingene slik de er meldt, før fordelingen.

# The 30 % part and its applications
thirty-outside = 30 %-delen er { $amount } kroner av budsjettåret { $year }. Den er med i rammen og i det som er avsatt, men ikke i det som er innstilt. Innstilt og 30 %-delen er til sammen { $both } kroner.
thirty-outside-plain = 30 %-delen er { $amount } kroner av budsjettåret { $year }. Den er med i rammen og i det som er avsatt, og kommer utenom det som fordeles ellers.
applications-heading = Søknader til 30 %-delen, utlysning { $call }
applications-call = Til fordeling { $available } kroner, innstilt { $amount } kroner, igjen { $left } kroner.
applications-note = Sats: { $rate }. Rekkefølge når det er søkt om mer enn det er penger til: { $order }. Pengene hører til budsjettåret { $year }; studieåret står ved hver søknad. De som er like i hele rekkefølgen, deler plass.
applications-decided = Sats og rekkefølge er bestemt i sak { $case }.
applications-decided-on = Sats og rekkefølge er bestemt i sak { $case }, { $date }.
cell-students = { $met } av { $asked }
cell-study-year = studieåret { $year }
application-basic-competence = Barnehagefaglig grunnkompetanse
application-further-studies = Kompetansehevingsstudier
application-trade-certificate = Fagbrev, praksiskandidat
application-facilitation-funds = Tilretteleggingsmidler
application-nothing-asked = søker ikke om noe som kan gis
application-over-kindergarten-limit = flere enn barnehagen kan ha
application-pot-empty = potten tok slutt her
application-after-the-line = potten var tom
application-unknown-study-last = studiet står ikke i listen
behind-first = først
behind-study = studietypen kommer senere i listen
behind-dispensations-in-municipality = færre dispensasjoner i kommunen
behind-dispensations-in-kindergarten = færre dispensasjoner i barnehagen
behind-progress = ikke kommet så langt i studiet
behind-received = likt i alt, men mottatt senere
behind-number = likt i alt og mottatt samme dag

# Those that take no part
absent-heading = Uten deltakelse i { $year }

# What to look at
attention-heading = Oppmerksomhetspunkter til behovsmeldingene

# Later years
later-heading = Tilsagn for senere år
later-note = Alle beløp for senere år gis med forbehold om det årlige statsbudsjettet. Beløp i denne innstillingen står slik de er meldt. Prosent står bare der grunnlaget er oppgitt.
later-twice = { $count ->
    [one] For én behovsmelding er
   *[other] For { $count } behovsmeldinger er
} det alt gitt tilsagn om samme tiltak for et av årene, og beløpet kan være talt to ganger.
matrix-heading = Vedtaksår og utbetalingsår, alle ordninger
matrix-row = { $year }
matrix-row-draft = { $year }, denne innstillingen
matrix-row-draft-estimates = { $year }, denne innstillingen, medregnet anslag
later-base = { $percent } av { $name }, { $amount } kroner
later-no-base = grunnlag ikke oppgitt

# How it is reckoned: the rules of the county
annex-heading = Slik er det regnet
annex-model = Fordelt etter modellen «{ $model }», i hele { $unit ->
    [one] kroner
   *[other] { $unit } kroner
}. Avsetningene og grunnlagene deres står under hver ordning.
method-largest-remainder = største brøkdel
method-sainte-lague = Sainte-Laguës metode
rule-rounding = Avrunding
rule-rounding-instead = { $used }, fordi noe er satt for hånd og andre beløp er fordelt på nytt; modellen sier { $asked }
rule-pots = Potter
rule-pots-one = én felles pott
rule-pots-region = én for hvert nettverk eller hver region
rule-pots-owner = én for hver eier
rule-by = Pottene deles etter
rule-by-applied = meldt behov
rule-by-last-year = andelene året før
rule-by-key-figures = nøkkeltall
rule-figure = Vekt for nøkkeltall
rule-figure-weight = { $name }: { $percent }
rule-at-most = Fordeles høyst
rule-at-most-of = inntil { $percent } av { $of }
rule-at-most-value = inntil { $limit }
rule-floor = Minstebeløp i hver pott
rule-kroner = { $amount } kroner
rule-spill = Det en pott ikke kan bruke
rule-spill-stays = blir udisponert
rule-spill-to-others = går til de andre pottene etter andelene deres
rule-tiers = Rekkefølge
rule-weight = Teller mer
rule-weight-times = { $who }: { $weight } ganger det som er meldt
rule-priority-region = Prioritert region
rule-need-at-most = Høyest til ett tiltak
rule-network = Til eier eller nettverk
rule-coordinator = Til koordinator
rule-contribution = Egenandel
rule-paid-to = Eierens del betales til
rule-paid-to-host = mottakeren som nettverket har valgt (vertskommune)
rule-measures-at-once = Tiltak per eier på samme tid
rule-years-at-most = Tilsagn om gangen
rule-years = { $years ->
    [one] ett år
   *[other] inntil { $years } år
}
rule-round-rate = Sats i søknadsrunden
rule-round-rate-of = { $rate } kroner per student
rule-round-opens = Søknadsrunden åpner
rule-round-closes = Søknadsfrist
rule-round-shared-after = Fordeles etter
rule-round-order = Rekkefølge i søknadsrunden
rule-round-studies = Studietyper i rekkefølge
rule-round-per-kindergarten = Høyeste antall studenter per barnehage
rule-round-case = Sats og rekkefølge bestemt i
round-order-study = studietype
round-order-dispensations-in-municipality = flest dispensasjoner i kommunen
round-order-dispensations-in-kindergarten = flest dispensasjoner i barnehagen
round-order-progress = hvem som har kommet lengst i studiet

# Recipients
recipients-heading = Utbetaling per tilskuddsmottaker
recipients-sums = Til eiere { $owner } kroner og til universiteter og høyskoler { $university } kroner, til sammen { $total } kroner: det samme som er innstilt.
recipients-sums-earlier = Etter tilsagn fra tidligere år utbetales { $earlier } kroner.
recipients-owners = Til eiere
recipients-universities = Til universiteter og høyskoler
recipients-earlier = Etter tilsagn fra tidligere år

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

# Letters that no font has, and where they stand
unprintable = { $place }: «{ $text }» har bokstaver som skriften på papiret mangler: { $letters }. De står på papiret som [U+…].
place-forum = forumets navn
place-secretariat = sekretariatets navn
place-meeting = møtestedet
place-case = sakens tittel
place-notice = merknaden om konstruerte data
place-draft = utkastets navn
place-region = regionens navn
place-frame = rammen i { $scheme }
place-need = { $scheme } nr. { $number }, { $field }
place-application = søknad { $number }
place-body = navnet på et organ
place-set-aside = grunnen til at en tidligere innstilling er opphevet
place-paper = under «{ $heading }»
field-owner = eier
field-measure = tiltak
field-region = region
field-university = UH-partner

# Pictures of a draft, an annex to the innstilling
pictures-title = Bilder av { $draft } { $year }
pictures-subject = Bilder av utkastet, skrevet ut { $date }
pictures-about = Vedlegg til innstillingen. Hvert bilde har tallene sine i tabellen under.
pictures-nothing = Ingenting å tegne: ordningen har verken ramme eller beløp.
picture-nobody-applied = Ingen har meldt behov her, så det er ikke noe å vise hvor mye som er dekket av.
picture-nothing-given = Ingenting er fordelt her ennå.
picture-flow = Fra ramme til region
picture-met = Søkt som er dekket
picture-split = Eier og UH
picture-key-figure = Andel av pengene mot andel av nøkkeltall: { $figures }
picture-last-year = I fjor og i år
picture-years = År for år
picture-schemes = Alle ordninger i ett bilde
picture-moves = Mot { $from }
picture-difference = Endring
pictures-all-schemes = Alle ordninger
picture-alternative = { $what }, { $scheme }. Tallene står i tabellen etter bildet.
picture-table = { $what }, { $scheme }
picture-whole = hele ordningen: { $percent }
picture-from = Fra
picture-to = Til
picture-kroner = Kroner
picture-percent-met = Dekket
picture-percent-owner = Til eier
picture-percent-university = Til UH
picture-percent-of-given = Av pengene
picture-percent-of-figure = Av nøkkeltall
picture-part-applied = Søkt
picture-part-given = Fordelt
picture-part-owner = Eier
picture-part-university = UH
picture-part-estimate = Anslag
picture-part-frame = Ramme
picture-part-committed = Bundet
picture-part-set-aside = Avsatt
picture-part-shared = Fordeles
picture-part-pot = Pott
picture-part-region = Region
picture-part-rest = Rest
picture-part-over = Over rammen
picture-part-last-year = I fjor
picture-part-before = Før
picture-part-after = Etter
picture-part-key-figure = Nøkkeltall
picture-part-year = År
picture-part-scheme = Ordning
picture-other-regions =
    { $count ->
        [one] { $count } annen region
       *[other] { $count } andre regioner
    }
picture-other-pots =
    { $count ->
        [one] { $count } annen pott
       *[other] { $count } andre potter
    }
picture-other-set-asides =
    { $count ->
        [one] { $count } annen avsetning
       *[other] { $count } andre avsetninger
    }

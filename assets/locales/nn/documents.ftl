# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Innstilling om fordeling av midlar { $year }
paper-subject = Innstillinga frå samarbeidsforum for { $year }, møtet { $date }
paper-subject-no-date = Innstillinga frå samarbeidsforum for { $year }, dato for møtet ikkje sett
paper-date = Dato { $date }
paper-date-not-set = Dato ikkje sett
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
kept-title-working-group = Innstillinga frå arbeidsutvalet
kept-title-preliminary = Førebels innstilling
kept-title-final = Endeleg innstilling
kept-stamp-final = Endeleg – ikkje vedteken
kept-when = Teken vare på { $date } av { $draft }.
kept-same = Beløpa er dei same som i innstillinga frå forumet.
kept-differs = Beløpa er ikkje dei same som i innstillinga frå forumet. Det som er innstilt, står i innstillinga.
kept-undecided = Samarbeidsforum har ikkje gjort noka innstilling.
kept-may-change = Samarbeidsforum har ikkje gjort noka innstilling, og beløpa kan bli endra.
kept-empty = Avsnitt { $section } er tomt for { $scheme }: { $reason }
paper-extract = Utdrag: berre { $scheme }. Innstillinga gjeld også { $others }.
decision-heading = Innstillinga frå forumet
decision-draft = { $draft } er under arbeid. Samarbeidsforum har ikkje gjort noka innstilling, og beløpa kan bli endra.
decision-proposed = { $draft }, versjon { $version }, er lagt fram for samarbeidsforum. Det er ikkje gjort noka innstilling.
decision-subject = Samarbeidsforum innstiller på fordelinga i { $draft }, versjon { $version }.
decision-subject-plain = Samarbeidsforum innstiller på fordelinga i { $draft }.
decision-consensus = Innstillinga vart gjord i semje { $date }. Det vart ikkje røysta.
decision-untold = Innstillinga vart gjord i møtet { $date }. Protokollen frå møtet held ikkje etter reglane, så korleis ho vart avgjord, kan ikkje visast. Kontroller fila.
decision-consensus-tried = Semje vart prøvd og ikkje nådd.
decision-part-schemes = Gjeld { $schemes }.
decision-part-lines = { $count ->
    [one] Gjeld éi av linjene.
   *[other] Gjeld { $count } av linjene.
}
decision-vote = Røysting { $date } ved { $method }: { $entitled } røysteføre, { $given } røyster gitt.
decision-count = { $yes } for, { $no } mot, { $blank } blankt.
decision-majority = Krav: { $majority }.
decision-no-state-vote = Statsforvaltaren har ikkje røysta.
decision-recused = Ugild, og utan del i behandlinga: { $organisation } ({ $reason }).
decision-recused-plain = Ugild, og utan del i behandlinga: { $organisation }.
decision-roll-call = Frammøte og røyster ved namneopprop
decision-attendance = Frammøte
decision-absent = Ikkje til stades: { $organisations }.
decision-vote-heading = Røysting { $ordinal }, ikkje vedteken
decision-vote-version = Det vart røysta over versjon { $version }.
decision-fell = Framlegget fall.
decision-no-quorum = For få kunne røyste til at saka kunne avgjerast; kravet er { $quorum }.
decision-adopted = Framlegget vart vedteke.
decision-set-aside = Tidlegare innstilling i saka, av { $date }, er oppheva: { $reason }
decision-replaced = Tidlegare innstilling på { $was }, av { $date }, er erstatta av { $draft }, versjon { $version }.
decision-tried-frames = Utkastet prøver ei anna ramme enn den registrerte i: { $schemes }. Beløpa i desse ordningane er rekna av den prøvde ramma, og ingenting av dette kan betalast ut før ramma er registrert.
decision-estimated-frames = Ramma er eit anslag i: { $schemes }. Beløpa i desse ordningane er rekna av anslaget og er ikkje endelege.
decision-estimated-pots = Anslag per nettverk og eigar i { $schemes } er til orientering, ikkje vedtak.

# Key figures
figure-frame = Ramme ({ $status })
figure-applied = Meldt behov, { $count } meldingar
figure-committed = Tilsegner
figure-set-aside = Avsett
figure-allocated = Innstilt
figure-allocated-estimate = Innstilt av anslag
figure-allocated-tried = Innstilt av prøvd ramme
figure-estimated = Anslag til orientering
figure-unallocated = Udisponert

# Column heads
column-scheme = Ordning
column-frame = Ramme
column-committed = Tilsegner
column-set-aside = Avsett
column-allocated = Innstilt
column-allocated-estimate = Innstilt (anslag)
column-allocated-tried = Innstilt (prøvd ramme)
column-estimated = Anslag
column-scheme-estimate = { $scheme } (anslag)
column-scheme-tried = { $scheme } (prøvd)
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
column-presence = Frammøte
column-decided = Vedteke
column-case = Sak
column-pot-region = Nettverk eller region
column-pot-owner = Eigar
column-year = { $year }
column-share = Del
column-pot = Pott
column-given = Innstilt
column-left = Rest
column-grant = Tilskot
column-owner-part = Delen til eigaren
column-coordinator = Koordinator
column-contribution = Eigendel
column-percent = Prosent
column-percent-of = Prosent av
column-budget-year = Budsjettår
column-bound = Til saman
column-bound-earlier = Bunde før
column-bound-draft = I denne innstillinga
column-decided-year = Vedtaksår
column-recipient = Mottakar
column-rule = Regel
column-rule-value = Val for året
column-said = Det som er sagt
column-used-for = Til kva
column-participant = Nettverk eller eigar
column-region = Region
column-note = Merknad
column-rank = Plass
column-applicant = Søkjar
column-applied-for = Føremål, studium og studieår
column-students = Studentar
column-sought = Søkt
column-point-number = Punkt
column-point = Merksemdspunkt

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
cell-units = { $count ->
    [one] { $count } eining
   *[other] { $count } einingar
}
cell-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
cell-ongoing = sett i gang
cell-org-number = org.nr. { $number }
cell-no-recipient = mottakar ikkje kjend
cell-to-host = vald av nettverket som mottakar
cell-host-missing = mottakaren for nettverket er ikkje registrert
cell-need = nr. { $number } { $owner }
cell-owner-at-most = høgst { $amount } kroner til eigar eller nettverk, resten til UH
place-everywhere = heile utkastet

# Who was there
presence-present = til stades
presence-no-answer = til stades, gav inga røyst
presence-without-vote = utan røysterett
presence-absent = ikkje til stades
presence-recused = ugild

# What each table holds, for those who hear it read
table-overview = Ramme, avsetjingar og innstilte beløp for kvar ordning i { $year }
table-frame = Ramme og avsetjingar i { $scheme } { $year }
table-measures = Tiltak i { $scheme } etter region, med melde og innstilte beløp
table-commitments = Tilsegner frå tidlegare år i { $scheme }
table-pots = Pottar i { $scheme }, med tala dei er rekna av
table-coordinators = Koordinatormidlar i { $scheme }, med grunnlag og prosent
table-contributions = Eigendelar i { $scheme }, med grunnlag og prosent
table-annex = Reglane som er brukte i { $scheme }
table-answers = Det som er sagt i behovsmeldingane i { $scheme }
table-uses = Det midlane i { $scheme } er melde til, fordelt på eigar og UH
table-absent = Dei som ikkje deltek i { $scheme } i { $year }
table-applications = Søknader i utlysing { $call } i prioritert rekkjefølgje
table-attention = Merksemdspunkt i { $schemes }

# A scheme
scheme-frame = Ramme og avsetjingar
scheme-no-frame = Det er ikkje registrert noka ramme for ordninga.
scheme-estimate = Ramma for ordninga er eit anslag. Alle beløp som er rekna av henne, er òg anslag og kan bli endra når tildelingsbrevet kjem.
scheme-tried = Utkastet prøver { $tried } kroner som ramme; registrert er { $registered } kroner. Alle beløp i ordninga er rekna av den prøvde ramma.
scheme-what-if = Utkastet prøver ei anna ramme
scheme-letter = tildelingsbrev { $date }
scheme-reference = ref. { $reference }
scheme-committed = Tilsegner frå tidlegare år
scheme-committed-basis = bunde før fordelinga
scheme-set-aside = Avsett: { $name }
scheme-not-shared = Blir ikkje fordelt
scheme-not-shared-basis = høgst { $percent } av ramma, { $frame } kroner, kan fordelast
scheme-to-share = Til fordeling
scheme-measures = Prioriterte tiltak, deltakarar, varigheit og midlar
scheme-no-needs = Det er ikkje meldt behov i ordninga.
scheme-note = Beløp i heile kroner. Meldt er beløpet frå behovsmeldinga. Koord. er den delen av beløpet til eigaren som går til koordinator. Kriterium som er oppfylte: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Meldt for seinare år: { $years }. Tilsegner for seinare år blir gitt med atterhald om det årlege statsbudsjettet.
scheme-later-year = { $year }: { $amount } kroner
scheme-left = Udisponert: { $left } kroner er ikkje fordelte.
scheme-left-limited = Udisponert: { $left } kroner er ikkje fordelte. Av dette er { $limited } kroner over det som kan fordelast.
scheme-over = Det er innstilt { $over } kroner meir enn ramma gir rom for.

# What earlier years bound
commitments-heading = Tilsegner frå tidlegare år

# Pots
pots-heading-region = Pottar per nettverk eller region
pots-heading-owner = Pottar per eigar
pots-estimate = Beløp merkte anslag er til orientering, ikkje vedtak. Dei viser kva nettverket eller eigaren kan planleggje med før behova er melde.
pots-by-applied = Pottane er rekna av det som er meldt av dei som oppfyller kriteria.
pots-by-last-year = Pottane er rekna av delane i { $year }.
pots-weighed = Prioriterte regionar tel { $weight } gonger: { $regions }.
pots-by-key-figures = Pottane er rekna av nøkkeltala. Vekta for kvart tal står i parentes. Tala til deltakarane er summerte nedst: kvar del er talet delt på summen.
pots-sources = Kjelder: { $sources }.

# Coordinators and own contributions
percent-of = { $percent } av { $of }
coordinators-heading = Bruk av midlar til koordinator
coordinators-note = Prosenten er rekna av { $of }, som står under Grunnlag. Beløpet er ein del av beløpet til eigaren.
coordinators-note-limit = Prosenten er rekna av { $of }, som står under Grunnlag. Grensa er { $limit }. Beløpet er ein del av beløpet til eigaren.
contributions-heading = Eigendelen til eigaren
contributions-note = Eigendelen er { $percent } av { $of }, og kjem i tillegg til tilskotet.
base-coordinator-limit = det ein koordinator høgst kan få ({ $limit })

# What behovsmeldinger say, and what the money is for
answers-heading = Det som er sagt i behovsmeldingane
said-assessed = { $at ->
    [network] Nettverket om kriterium { $criterion }
   *[working-group] Arbeidsutvalet om kriterium { $criterion }
}
said-assessed-why = { $met ->
    [yes] Oppfylt
   *[no] Ikkje oppfylt
}: { $reason } ({ $by }, { $date })
said-statped-role = Rolla til Statped
said-statped-partner = Kvifor Statped er partnar
said-team = PPT og resten av laget rundt barnet og eleven
said-private-owners = Korleis private eigarar fekk tilbod om å delta
uses-heading = Kva midlane er melde til
uses-not-said = Ikkje oppgitt
uses-differ = Skilnad frå det som er meldt
uses-total = Meldt i ordninga
uses-note = Linjene er summerte av behovsmeldingane slik dei er melde, før fordelinga.

# The 30 % part and its applications
thirty-outside = 30 %-delen er { $amount } kroner av budsjettåret { $year }. Han er med i ramma og i det som er avsett, men ikkje i det som er innstilt. Innstilt og 30 %-delen er til saman { $both } kroner.
thirty-outside-plain = 30 %-delen er { $amount } kroner av budsjettåret { $year }. Han er med i ramma og i det som er avsett, og kjem utanom det som elles blir fordelt.
applications-heading = Søknader til 30 %-delen, utlysing { $call }
applications-call = Til fordeling { $available } kroner, innstilt { $amount } kroner, att { $left } kroner.
applications-note = Sats: { $rate }. Rekkjefølgje når det er søkt om meir enn det er pengar til: { $order }. Pengane høyrer til budsjettåret { $year }; studieåret står ved kvar søknad. Dei som er like i heile rekkjefølgja, deler plass.
applications-decided = Sats og rekkjefølgje er bestemt i sak { $case }.
applications-decided-on = Sats og rekkjefølgje er bestemt i sak { $case }, { $date }.
cell-students = { $met } av { $asked }
cell-study-year = studieåret { $year }
application-basic-competence = Barnehagefagleg grunnkompetanse
application-further-studies = Kompetansehevingsstudium
application-trade-certificate = Fagbrev, praksiskandidat
application-facilitation-funds = Tilretteleggingsmidlar
application-nothing-asked = søkjer ikkje om noko som kan givast
application-over-kindergarten-limit = fleire enn barnehagen kan ha
application-pot-empty = potten tok slutt her
application-after-the-line = potten var tom
application-unknown-study-last = studiet står ikkje i lista
behind-first = først
behind-study = studietypen kjem seinare i lista
behind-dispensations-in-municipality = færre dispensasjonar i kommunen
behind-dispensations-in-kindergarten = færre dispensasjonar i barnehagen
behind-progress = ikkje kome så langt i studiet
behind-received = likt i alt, men motteken seinare
behind-number = likt i alt og motteken same dagen

# Those that take no part
absent-heading = Utan deltaking i { $year }

# What to look at
attention-heading = Merksemdspunkt til behovsmeldingane

# Later years
later-heading = Tilsegner for seinare år
later-note = Alle beløp for seinare år blir gitt med atterhald om det årlege statsbudsjettet. Beløp i denne innstillinga står slik dei er melde. Prosent står berre der grunnlaget er oppgitt.
later-twice = { $count ->
    [one] For éi behovsmelding er
   *[other] For { $count } behovsmeldingar er
} det alt gitt tilsegn om same tiltak for eit av åra, og beløpet kan vere talt to gonger.
matrix-heading = Vedtaksår og utbetalingsår, alle ordningar
matrix-row = { $year }
matrix-row-draft = { $year }, denne innstillinga
matrix-row-draft-estimates = { $year }, denne innstillinga, medrekna anslag
later-base = { $percent } av { $name }, { $amount } kroner
later-no-base = grunnlag ikkje oppgitt

# How it is reckoned: the rules of the county
annex-heading = Slik er det rekna
annex-model = Fordelt etter modellen «{ $model }», i heile { $unit ->
    [one] kroner
   *[other] { $unit } kroner
}. Avsetjingane og grunnlaga deira står under kvar ordning.
method-largest-remainder = største brøkdel
method-sainte-lague = metoden til Sainte-Laguë
rule-rounding = Avrunding
rule-rounding-instead = { $used }, fordi noko er sett for hand og andre beløp er fordelte på nytt; modellen seier { $asked }
rule-pots = Pottar
rule-pots-one = éin felles pott
rule-pots-region = éin for kvart nettverk eller kvar region
rule-pots-owner = éin for kvar eigar
rule-by = Pottane blir delte etter
rule-by-applied = meldt behov
rule-by-last-year = delane året før
rule-by-key-figures = nøkkeltal
rule-figure = Vekt for nøkkeltal
rule-figure-weight = { $name }: { $percent }
rule-at-most = Blir fordelt høgst
rule-at-most-of = inntil { $percent } av { $of }
rule-at-most-value = inntil { $limit }
rule-floor = Minstebeløp i kvar pott
rule-kroner = { $amount } kroner
rule-spill = Det ein pott ikkje kan bruke
rule-spill-stays = blir udisponert
rule-spill-to-others = går til dei andre pottane etter delane deira
rule-tiers = Rekkjefølgje
rule-weight = Tel meir
rule-weight-times = { $who }: { $weight } gonger det som er meldt
rule-priority-region = Prioritert region
rule-need-at-most = Høgast til eitt tiltak
rule-network = Til eigar eller nettverk
rule-coordinator = Til koordinator
rule-contribution = Eigendel
rule-paid-to = Delen til eigaren blir betalt til
rule-paid-to-host = mottakaren som nettverket har valt (vertskommune)
rule-measures-at-once = Tiltak per eigar på same tid
rule-years-at-most = Tilsegn om gongen
rule-years = { $years ->
    [one] eitt år
   *[other] inntil { $years } år
}
rule-round-rate = Sats i søknadsrunden
rule-round-rate-of = { $rate } kroner per student
rule-round-opens = Søknadsrunden opnar
rule-round-closes = Søknadsfrist
rule-round-shared-after = Blir fordelt etter
rule-round-order = Rekkjefølgje i søknadsrunden
rule-round-studies = Studietypar i rekkjefølgje
rule-round-per-kindergarten = Høgaste tal på studentar per barnehage
rule-round-case = Sats og rekkjefølgje bestemt i
round-order-study = studietype
round-order-dispensations-in-municipality = flest dispensasjonar i kommunen
round-order-dispensations-in-kindergarten = flest dispensasjonar i barnehagen
round-order-progress = kven som har kome lengst i studiet

# Recipients
recipients-heading = Utbetaling per tilskotsmottakar
recipients-sums = Til eigarar { $owner } kroner og til universitet og høgskular { $university } kroner, til saman { $total } kroner: det same som er innstilt.
recipients-sums-earlier = Etter tilsegner frå tidlegare år blir det utbetalt { $earlier } kroner.
recipients-owners = Til eigarar
recipients-universities = Til universitet og høgskular
recipients-earlier = Etter tilsegner frå tidlegare år

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

# Letters that no font has, and where they stand
unprintable = { $place }: «{ $text }» har bokstavar som skrifta på papiret manglar: { $letters }. Dei står på papiret som [U+…].
place-forum = namnet på forumet
place-secretariat = namnet på sekretariatet
place-meeting = møtestaden
place-case = tittelen på saka
place-notice = merknaden om konstruerte data
place-draft = namnet på utkastet
place-region = namnet på regionen
place-frame = ramma i { $scheme }
place-need = { $scheme } nr. { $number }, { $field }
place-application = søknad { $number }
place-body = namnet på eit organ
place-set-aside = grunnen til at ei tidlegare innstilling er oppheva
place-paper = under «{ $heading }»
field-owner = eigar
field-measure = tiltak
field-region = region
field-university = UH-partnar

# Pictures of a draft, an annex to the innstilling
pictures-title = Bilete av { $draft } { $year }
pictures-subject = Bilete av utkastet, skrive ut { $date }
pictures-about = Vedlegg til innstillinga. Kvart bilete har tala sine i tabellen under.
pictures-nothing = Ingenting å teikne: ordninga har verken ramme eller beløp.
picture-nobody-applied = Ingen har meldt behov her, så det er ikkje noko å vise kor mykje som er dekt av.
picture-nothing-given = Ingenting er fordelt her enno.
picture-flow = Frå ramme til region
picture-met = Søkt som er dekt
picture-split = Eigar og UH
picture-key-figure = Del av pengane mot del av nøkkeltal: { $figures }
picture-last-year = I fjor og i år
picture-years = År for år
picture-schemes = Alle ordningar i eitt bilete
picture-moves = Mot { $from }
picture-difference = Endring
pictures-all-schemes = Alle ordningar
picture-alternative = { $what }, { $scheme }. Tala står i tabellen etter biletet.
picture-table = { $what }, { $scheme }
picture-whole = heile ordninga: { $percent }
picture-from = Frå
picture-to = Til
picture-kroner = Kroner
picture-percent-met = Dekt
picture-percent-owner = Til eigar
picture-percent-university = Til UH
picture-percent-of-given = Av pengane
picture-percent-of-figure = Av nøkkeltal
picture-part-applied = Søkt
picture-part-given = Fordelt
picture-part-owner = Eigar
picture-part-university = UH
picture-part-estimate = Anslag
picture-part-frame = Ramme
picture-part-committed = Bunde
picture-part-set-aside = Avsett
picture-part-shared = Blir fordelt
picture-part-pot = Pott
picture-part-region = Region
picture-part-rest = Rest
picture-part-over = Over ramma
picture-part-last-year = I fjor
picture-part-before = Før
picture-part-after = Etter
picture-part-key-figure = Nøkkeltal
picture-part-year = År
picture-part-scheme = Ordning
picture-other-regions =
    { $count ->
        [one] { $count } annan region
       *[other] { $count } andre regionar
    }
picture-other-pots =
    { $count ->
        [one] { $count } annan pott
       *[other] { $count } andre pottar
    }
picture-other-set-asides =
    { $count ->
        [one] { $count } anna avsetjing
       *[other] { $count } andre avsetjingar
    }

# What the rules say: findings (funn) about a draft, and the steps of an explanation («Kvifor?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.
# Counts are plain numbers, to choose singular or plural by.

# How serious a finding is
severity-block = Må rettast eller grunngivast
severity-warn = Bør vurderast
severity-info = Til orientering

# The three criteria; the first key of each pair is its number, the second its code in the data
criterion-1 = lokalt definert behov
criterion-2 = barnehage- eller skulebasert
criterion-3 = partnarskap med UH
criterion-local-need = { criterion-1 }
criterion-collective = { criterion-2 }
criterion-partnership = { criterion-3 }

# Findings: a short title, and one sentence with the numbers
# The frame
finding-frame-exceeded-title = Meir enn ramma
finding-frame-exceeded = Det er fordelt { $over } kroner meir enn ramma på { $frame } kroner gir rom for.
finding-commitments-above-frame-title = Tilsegner over ramma
finding-commitments-above-frame = Tilsegner frå tidlegare år er { $committed } kroner. Det er { $over } kroner meir enn ramma på { $frame } kroner.
finding-what-if-frame-title = Utkastet prøver ei anna ramme
finding-what-if-frame = Utkastet reknar med { $what-if } kroner. Den registrerte ramma er { $frame } kroner.
finding-frame-missing-title = Ramma manglar
finding-frame-missing = Det er meldt { $applied } kroner, men ordninga har inga ramme.
finding-estimated-frame-title = Ramma er eit anslag
finding-estimated-frame = Ramma på { $frame } kroner er ikkje endeleg.
finding-unallocated-title = Udisponert
finding-unallocated = { $unallocated } kroner av ramma er ikkje fordelte.

# Set-asides
finding-set-aside-above-ceiling-title = Avsetjing over taket
finding-set-aside-above-ceiling = Til { $name } er det sett av { $amount } kroner. Taket er { $percent } av ramma på { $base } kroner, altså { $ceiling } kroner: { $over } kroner over.
finding-set-aside-other-base-title = Avsetjinga blir rekna av ein annan sum enn ramma
finding-set-aside-other-base = { $name }: { $percent } av { $base } kroner er { $amount } kroner. Av ramma på { $frame } kroner ville det ha vore { $of-frame } kroner, ein skilnad på { $difference } kroner.
finding-set-aside-of-nothing-title = Avsetjing av ingenting
finding-set-aside-of-nothing = { $name }: { $percent } av eit grunnlag på 0 kroner gir ingenting.
finding-set-aside-without-case-title = Avsetjing utan sak
finding-set-aside-without-case = { $amount } kroner er sette av til { $name }, men det er ikkje oppgitt kva sak som bestemte det.
finding-joint-measure-without-report-title = Fellestiltak utan meldt behov
finding-joint-measure-without-report = { $amount } kroner er sette av til { $name }, men det er ikkje oppgitt kvar behovet er meldt.

# Pots and shares
finding-key-figure-zero-title = Nøkkeltalet er null hos alle
finding-key-figure-zero = { $figure } er null hos alle som er med, så vekta på { $percent } % har ingen å gå til. Til saman { $amount } kroner er derfor ikkje fordelte.
finding-key-figure-missing-title = Nøkkeltal manglar
finding-key-figure-missing = { $pot } manglar nøkkeltalet { $figure } og er rekna som om det var null.
finding-no-shares-title = Ingen har nokon del
finding-no-shares = { $amount } kroner kan ikkje fordelast, for ingen har noko tal å fordele etter.
finding-floors-above-pot-title = Minstebeløpa er større enn potten
finding-floors-above-pot = Minstebeløpa er til saman { $floors } kroner, men det er berre { $amount } kroner å fordele: { $over } kroner for lite. Alle minstebeløp er sette ned like mykje i forhold.
finding-need-without-pot-title = Behovsmelding utan pott
finding-need-without-pot = Det er meldt { $applied } kroner, men { $pot } er ikkje med i fordelinga og har ingen pott.
finding-pot-exceeded-title = Meir enn potten
finding-pot-exceeded = I { $pot } er det gitt { $over } kroner meir enn potten på { $amount } kroner.
finding-pot-without-needs-title = Pott utan behovsmeldingar
finding-pot-without-needs = { $pot } har ingen behovsmeldingar. Beløpet på { $amount } kroner er eit anslag til orientering, ikkje eit vedtak.
finding-target-not-placed-title = Beløpet får ikkje plass
finding-target-not-placed = For { $name } er det sett { $target } kroner. { $unplaced } kroner av dei kan ikkje plasserast på behovsmeldingane.
finding-region-without-money-title = Region utan midlar
finding-region-without-money = { $region } får ingenting av { $applied } melde kroner.
finding-nothing-for-new-title = Ingenting att til nye tiltak
finding-nothing-for-new = Igangsette tiltak bruker { $ongoing } kroner. Nye tiltak utan midlar: { $count }.

# A reported need and what it is given
finding-above-applied-title = Meir enn meldt
finding-above-applied = Tiltaket får { $amount } kroner, men det er berre meldt { $applied } kroner.
finding-criteria-not-met-title = Midlar utan at kriteria er oppfylte
finding-criteria-not-met = Tiltaket får { $amount } kroner, men oppfyller ikkje: { $criteria }.
finding-left-out-title = Utanfor fordelinga
finding-left-out = Meldt { $applied } kroner. Ikkje oppfylt: { $criteria }.
finding-applied-above-frame-title = Meldt meir enn heile ramma
finding-applied-above-frame = Det er meldt { $applied } kroner. Ramma for heile ordninga er { $frame } kroner.
finding-follow-up-not-agreed-title = Ikkje avklart med oppfølgingsordninga
finding-follow-up-not-agreed = Tiltaket får { $amount } kroner. Kommunen er i oppfølgingsordninga, og tiltaket er ikkje avklart med henne.
finding-follow-up-not-stated-title = Avklaring med oppfølgingsordninga er ikkje oppgitt
finding-follow-up-not-stated = Tiltaket får { $amount } kroner. Kommunen er i oppfølgingsordninga, men meldinga seier ikkje om tiltaket er avklart med henne.
finding-many-measures-title = Mange tiltak på same tid
finding-many-measures = { $owner } får midlar til { $count } tiltak. Modellen reknar { $limit } som det meste som er realistisk på same tid.
finding-commitment-too-long-title = Tilsegn for fleire år enn det er lov til
finding-commitment-too-long = Det er meldt midlar for { $years } år. Tilsegn kan bli gitt for { $limit ->
    [one] eitt år
   *[other] { $limit } år
} om gongen.
finding-unspent-funds-title = Eigaren har restmidlar
finding-unspent-funds = { $owner } har { $amount } kroner i restmidlar frå { $year }.

# The split of an award
finding-network-part-limited-title = Delen til nettverket er over grensa
finding-network-part-limited = Det er meldt så mykje til eigar eller nettverk at delen ville ha vorte { $asked } kroner. Grensa er { $percent } % av { $base } kroner, altså { $limit } kroner. Resten går til UH.
finding-coordinator-limited-title = Koordinatordelen er over grensa
finding-coordinator-limited = Det er meldt så mykje til koordinator at delen ville ha vorte { $asked } kroner. Grensa er { $percent } % av { $base } kroner, altså { $limit } kroner.
finding-coordinator-alone-title = Koordinator for berre éin kommune
finding-coordinator-alone = Det går { $coordinator } kroner til koordinator, men berre éin kommune deltek.
finding-coordinator-without-reason-title = Koordinator utan grunngiving
finding-coordinator-without-reason = Det går { $coordinator } kroner til koordinator, men meldinga seier ikkje kvifor tiltaket er komplekst.
finding-all-to-university-without-reference-title = Alt til UH utan tilvising
finding-all-to-university-without-reference = Heile beløpet på { $amount } kroner går til UH, men det er ikkje vist til ei behovsmelding som grunngir det.

# What the scheme asks for
finding-other-theme-title = Anna tema enn ordninga gjeld
finding-other-theme = Tiltaket får { $amount } kroner. Ordninga gjeld berre spesialpedagogikk og inkluderande praksis, og tiltaket handlar om noko anna.
finding-pps-missing-title = PPT er ikkje med
finding-pps-missing = Tiltaket får { $amount } kroner, men meldinga viser ikkje at PPT er med.
finding-statped-not-described-title = Rolla til Statped er ikkje omtalt
finding-statped-not-described = Tiltaket får { $amount } kroner, men meldinga seier ikkje korleis Statped har vore involvert.
finding-team-not-described-title = Laget rundt barnet og eleven er ikkje omtalt
finding-team-not-described = Tiltaket får { $amount } kroner, men meldinga seier ikkje korleis laget rundt barnet og eleven er med.
finding-private-owners-not-offered-title = Tilbod til private eigarar er ikkje omtalt
finding-private-owners-not-offered = Tiltaket får { $amount } kroner, men meldinga seier ikkje korleis private eigarar har fått tilbod om å vere med.
finding-statped-partner-title = Statped er partnar utan grunngiving
finding-statped-partner = Tiltaket får { $amount } kroner med Statped som partnar. Det er eit unntak, og grunngivinga manglar.

# What the county asks in its own lists
finding-not-answered-title = Spørsmål utan svar
finding-not-answered = Tiltaket får { $amount } kroner, men meldinga svarer ikkje på: { $question }
finding-use-not-allowed-title = Bruk som ikkje står på lista
finding-use-not-allowed = { $amount } kroner er meldt til «{ $use }», som ikkje er mellom det midlane kan brukast til.
finding-use-of-other-part-title = Bruk av feil del
finding-use-of-other-part = { $amount } kroner til { $use } er ført på { $paid-of ->
    [owner] UH, men kan berre dekkjast av delen til eigaren
   *[university] eigar, men kan berre dekkjast av delen til UH
}.
finding-uses-do-not-tally-title = Bruken går ikkje opp med det som er meldt
finding-uses-do-not-tally = Linjene for bruk av midlane er { $lines } kroner { $part ->
    [owner] til eigar
    [university] til UH
   *[coordinator] til koordinator
}, men det er meldt { $applied } kroner: ein skilnad på { $difference } kroner.
finding-universities-do-not-tally-title = UH-delane går ikkje opp
finding-universities-do-not-tally = Delane til kvart UH er { $lines } kroner, men det er meldt { $applied } kroner til UH: ein skilnad på { $difference } kroner.
finding-alike-measures-title = Like tiltak i fleire regionar
finding-alike-measures = { $count } tiltak er merkte «{ $mark }»: { $regions }. Dei kan kanskje slåast saman.

# Steps from the frame to the krone: a short label, and a small note under it. A note ending in -kroner, -limit, -rest or -tied
# stands in place of the plain one when the step was made in that way.
step-frame = Ramme { $year }
step-frame-note = heile ordninga
step-committed = Tilsegner frå tidlegare år
step-committed-note = bunde før fordelinga
step-set-aside = Avsett: { $name }
step-set-aside-note = { $percent } av { $base } kroner
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = gitt som kronebeløp
step-not-shared = Blir ikkje fordelt
step-not-shared-note = inntil { $percent } % av { $base } kroner kan fordelast
step-scheme-set = Sett for heile ordninga
step-scheme-set-note = for hand: { $target } kroner
step-pot = Til fordeling
step-pot-note = det behovsmeldingane og nettverka deler
step-other-pots = Til dei andre pottane
step-other-pots-note = { $count ->
    [one] éin annan pott
   *[other] { $count } andre pottar
}
step-network-pot = Til denne potten
step-network-pot-note = { $name }
# used for the needs outside the regions that an amount was set for
step-network-pot-note-rest = det som er att når beløp er sett for andre
step-key-figure = Etter nøkkeltal: { $figure }
step-key-figure-note = { $value } av { $total }, vekt { $percent } %
step-last-year = Etter delen i fjor
step-last-year-note = { $last-year } av { $total } kroner
step-pot-applied = Etter det som er meldt
step-pot-applied-note = { $applied } av { $total } kroner
step-pot-priority = Prioritert region
step-pot-priority-note = potten tel { $weight } gonger
step-pots-set = Beløp sett for andre
step-pots-set-note = { $count ->
    [one] éin annan pott
   *[other] { $count } andre pottar
} følgjer ikkje regelen
step-pot-floor = Opp til minstebeløpet
step-pot-floor-note = minst { $floor } kroner
step-pot-floor-lowered = Minstebeløp sett ned
step-pot-floor-lowered-note = { $floor } av { $floors } kroner i minstebeløp, men berre { $amount } kroner å fordele
step-pot-ceiling = Potten er full
step-pot-ceiling-note = tiltaka kan få { $ceiling } kroner
step-pot-spill = Frå eller til pottar som har nådd ei grense
step-pot-spill-note = { $count ->
    [one] éin pott
   *[other] { $count } pottar
} har nådd taket eller minstebeløpet
step-fixed = Sett for hand, halde eller låst
step-fixed-note = tiltak som ikkje følgjer regelen: { $count }
step-earlier-tier = Til tiltak som går føre
step-earlier-tier-note = { $count } tiltak
step-tier = { $tier ->
    [ongoing] Til igangsette tiltak
    [special-challenges] Til tiltak med særlege utfordringar
    [priority-region] Til prioriterte regionar
    [network-rank] Til prioritet { $rank } frå nettverket
    [all] Til andre tiltak
   *[other] Til tiltaka i denne gruppa
}
step-tier-note = blir fordelt på { $count } tiltak
step-not-eligible = Oppfyller ikkje kriteria
step-not-eligible-note = manglar: { $criteria }
step-no-pot = Har ingen pott
step-no-pot-note = { $pot } er ikkje med i fordelinga
step-applied = Meldt behov
step-applied-note = tak for tildelinga
step-need-limit = Høgaste beløp til eitt tiltak
step-need-limit-note = eit lågare tak enn det som er meldt
step-weighed = Prioritert
step-weighed-note = tel { $weight } gonger det melde
step-share = Del
step-share-note = vekt { $weight } × nivå { $level }
step-ceiling = Heile det melde beløpet
step-ceiling-note = taket er nådd
step-rounding = Avrunding
step-rounding-note = { $method ->
    [sainte-lague] metoden til Sainte-Laguë
   *[largest-remainder] største brøkdel
}
# used when others had the same right to the last krone; the lowest id came first
step-rounding-note-tied = { $method ->
    [sainte-lague] metoden til Sainte-Laguë
   *[largest-remainder] største brøkdel
}; { $tied-count ->
    [one] eitt anna tiltak hadde same rett til den siste krona
   *[other] { $tied-count } andre tiltak hadde same rett til den siste krona
}: { $tied }
step-by-hand = Sett for hand
step-by-hand-note = etter regelen: { $by-rule } kroner
step-held = Halde der det stod
step-held-note = blir ikkje endra når andre beløp blir endra
step-amount = Beløp til tiltaket
step-amount-note = eigar og UH til saman
step-owner-part = Av dette til eigaren
step-owner-part-note = meldt { $applied } kroner
# used when a limit made the part smaller
step-owner-part-note-limit = meldt { $applied } kroner, høgst { $percent } % eller { $limit } kroner
step-coordinator-part = Av delen til eigaren til koordinator
step-coordinator-part-note = meldt { $applied } kroner
step-coordinator-part-note-limit = meldt { $applied } kroner, høgst { $percent } % eller { $limit } kroner
step-university-part = Av dette til UH
step-university-part-note = meldt { $applied } kroner
step-own-contribution = Eigendelen til eigaren
step-own-contribution-note = { $percent } % av { $base } kroner, kjem i tillegg

# Set-asides: what they are reckoned from, their ceiling, and the room left up to it
set-aside-basis = { $percent } av { $of }, { $base } kroner
set-aside-in-kroner = gitt som kronebeløp
set-aside-ceiling = tak { $percent } av ramma, { $ceiling } kroner
set-aside-room = { $room } kroner att opp til taket
set-aside-full = taket er nådd
set-aside-over = { $over } kroner over taket
set-aside-case = sak { $case }
set-aside-recipient = til { $recipient }

# Why a place in a model cannot be followed; the place stands beside it
model-unknown-version = Denne versjonen av formatet kjenner ikkje programmet.
model-unreadable = Dette kan ikkje lesast som ein del av ein modell.
model-too-long = Dokumentet er lengre enn ein modell kan vere.
model-unit-out-of-range = Avrundinga må vere eit positivt tal heile kroner.
model-amount-out-of-range = Beløpet er under null eller for stort.
model-empty = Feltet er tomt.
model-twice = Det same står to gonger.
model-base-not-frame = Ei avsetjing må reknast av ramma eller av ein oppgitt sum.
model-above-hundred = Prosentane blir til saman meir enn 100.
model-last-tier-not-all = Den siste gruppa må vere alle, elles blir nokre behovsmeldingar forbigått.
model-not-a-percentage = Prosenten må vere frå 0 til 100.
model-weights-not-hundred = Vektene for nøkkeltala må til saman vere nøyaktig 100 prosent.
model-weight-out-of-range = Vekta må vere over 0 og ikkje urimeleg stor.
model-tier-without-weight = Denne gruppa kan ikkje ha vekt.
model-one-pot-not-shared = Når det er éin pott, kan det ikkje vere delar, minstebeløp eller overføring mellom pottar.
model-figures-misplaced = Nøkkeltal skal stå når pottane blir delte etter nøkkeltal, og berre då.
model-no-priority-regions = Prioriterte regionar er brukte som gruppe eller vekt, men ingen regionar er nemnde.
model-zero = Talet må vere minst 1.
model-no-such-scheme = Modellen har inga ordning med dette namnet.
model-one-choice = Eitt val er ikkje noko å velje mellom: skriv minst to, eller ingen.
model-no-coordinator-limit = Eigendelen blir rekna av koordinatorgrensa, men ho er ikkje oppgitt.
model-no-such-set-aside = Runden deler ut ei avsetjing som ordninga ikkje har.
model-closes-before-it-opens = Fristen er før opningsdagen.
model-no-studies = Rekkjefølgja bruker studietype, men ingen studium er lista opp.

# Who comes first in a pot, and who weighs more
tier-ongoing = igangsette tiltak
tier-special-challenges = eigarar med særlege utfordringar
tier-priority-region = prioriterte regionar
tier-network-rank = prioriteringa frå nettverket
tier-all = alle andre

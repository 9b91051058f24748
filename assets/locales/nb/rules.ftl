# What the rules say: findings (funn) about a draft, and the steps of an explanation («Hvorfor?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.
# Counts are plain numbers, to choose singular or plural by.

# How serious a finding is
severity-block = Må rettes eller begrunnes
severity-warn = Bør vurderes
severity-info = Til orientering

# The three criteria; the first key of each pair is its number, the second its code in the data
criterion-1 = lokalt definert behov
criterion-2 = barnehage- eller skolebasert
criterion-3 = partnerskap med UH
criterion-local-need = { criterion-1 }
criterion-collective = { criterion-2 }
criterion-partnership = { criterion-3 }

# Findings: a short title, and one sentence with the numbers
# The frame
finding-frame-exceeded-title = Mer enn rammen
finding-frame-exceeded = Det er fordelt { $over } kroner mer enn rammen på { $frame } kroner gir rom for.
finding-commitments-above-frame-title = Tilsagn over rammen
finding-commitments-above-frame = Tilsagn fra tidligere år er { $committed } kroner. Det er { $over } kroner mer enn rammen på { $frame } kroner.
finding-what-if-frame-title = Utkastet prøver en annen ramme
finding-what-if-frame = Utkastet regner med { $what-if } kroner. Den registrerte rammen er { $frame } kroner.
finding-frame-missing-title = Rammen mangler
finding-frame-missing = Det er meldt { $applied } kroner, men ordningen har ingen ramme.
finding-estimated-frame-title = Rammen er et anslag
finding-estimated-frame = Rammen på { $frame } kroner er ikke endelig.
finding-unallocated-title = Udisponert
finding-unallocated = { $unallocated } kroner av rammen er ikke fordelt.

# Set-asides
finding-set-aside-above-ceiling-title = Avsetning over taket
finding-set-aside-above-ceiling = Til { $name } er det satt av { $amount } kroner. Taket er { $percent } av rammen på { $base } kroner, altså { $ceiling } kroner: { $over } kroner over.
finding-set-aside-other-base-title = Avsetningen regnes av en annen sum enn rammen
finding-set-aside-other-base = { $name }: { $percent } av { $base } kroner er { $amount } kroner. Av rammen på { $frame } kroner ville det vært { $of-frame } kroner, en forskjell på { $difference } kroner.
finding-set-aside-of-nothing-title = Avsetning av ingenting
finding-set-aside-of-nothing = { $name }: { $percent } av et grunnlag på 0 kroner gir ingenting.
finding-set-aside-without-case-title = Avsetning uten sak
finding-set-aside-without-case = { $amount } kroner er satt av til { $name }, men det er ikke oppgitt hvilken sak som bestemte det.
finding-joint-measure-without-report-title = Fellestiltak uten meldt behov
finding-joint-measure-without-report = { $amount } kroner er satt av til { $name }, men det er ikke oppgitt hvor behovet er meldt.

# Pots and shares
finding-key-figure-zero-title = Nøkkeltallet er null hos alle
finding-key-figure-zero = { $figure } er null hos alle som deltar, så vekten på { $percent } % har ingen å gå til. Til sammen { $amount } kroner er derfor ikke fordelt.
finding-key-figure-missing-title = Nøkkeltall mangler
finding-key-figure-missing = { $pot } mangler nøkkeltallet { $figure } og er regnet som om det var null.
finding-no-shares-title = Ingen har noen andel
finding-no-shares = { $amount } kroner kan ikke fordeles, for ingen har noe tall å fordele etter.
finding-floors-above-pot-title = Minstebeløpene er større enn potten
finding-floors-above-pot = Minstebeløpene er til sammen { $floors } kroner, men det er bare { $amount } kroner å fordele: { $over } kroner for lite. Alle minstebeløp er satt ned like mye i forhold.
finding-need-without-pot-title = Behovsmelding uten pott
finding-need-without-pot = Det er meldt { $applied } kroner, men { $pot } deltar ikke i fordelingen og har ingen pott.
finding-pot-exceeded-title = Mer enn potten
finding-pot-exceeded = I { $pot } er det gitt { $over } kroner mer enn potten på { $amount } kroner.
finding-pot-without-needs-title = Pott uten behovsmeldinger
finding-pot-without-needs = { $pot } har ingen behovsmeldinger. Beløpet på { $amount } kroner er et anslag til orientering, ikke et vedtak.
finding-target-not-placed-title = Beløpet får ikke plass
finding-target-not-placed = For { $name } er det satt { $target } kroner. { $unplaced } kroner av dem kan ikke plasseres på behovsmeldingene.
finding-region-without-money-title = Region uten midler
finding-region-without-money = { $region } får ingenting av { $applied } meldte kroner.
finding-nothing-for-new-title = Ingenting igjen til nye tiltak
finding-nothing-for-new = Igangsatte tiltak bruker { $ongoing } kroner. Nye tiltak uten midler: { $count }.

# A reported need and what it is given
finding-above-applied-title = Mer enn meldt
finding-above-applied = Tiltaket får { $amount } kroner, men det er bare meldt { $applied } kroner.
finding-criteria-not-met-title = Midler uten at kriteriene er oppfylt
finding-criteria-not-met = Tiltaket får { $amount } kroner, men oppfyller ikke: { $criteria }.
finding-left-out-title = Utenfor fordelingen
finding-left-out = Meldt { $applied } kroner. Ikke oppfylt: { $criteria }.
finding-applied-above-frame-title = Meldt mer enn hele rammen
finding-applied-above-frame = Det er meldt { $applied } kroner. Rammen for hele ordningen er { $frame } kroner.
finding-follow-up-not-agreed-title = Ikke avklart med oppfølgingsordningen
finding-follow-up-not-agreed = Tiltaket får { $amount } kroner. Kommunen er i oppfølgingsordningen, og tiltaket er ikke avklart med den.
finding-follow-up-not-stated-title = Avklaring med oppfølgingsordningen er ikke oppgitt
finding-follow-up-not-stated = Tiltaket får { $amount } kroner. Kommunen er i oppfølgingsordningen, men meldingen sier ikke om tiltaket er avklart med den.
finding-many-measures-title = Mange tiltak på samme tid
finding-many-measures = { $owner } får midler til { $count } tiltak. Modellen regner { $limit } som det meste som er realistisk på samme tid.
finding-commitment-too-long-title = Tilsagn for flere år enn tillatt
finding-commitment-too-long = Det er meldt midler for { $years } år. Tilsagn kan gis for { $limit ->
    [one] ett år
   *[other] { $limit } år
} om gangen.
finding-unspent-funds-title = Eieren har restmidler
finding-unspent-funds = { $owner } har { $amount } kroner i restmidler fra { $year }.

# The split of an award
finding-network-part-limited-title = Nettverkets del er over grensen
finding-network-part-limited = Det er meldt så mye til eier eller nettverk at delen ville blitt { $asked } kroner. Grensen er { $percent } % av { $base } kroner, altså { $limit } kroner. Resten går til UH.
finding-coordinator-limited-title = Koordinatordelen er over grensen
finding-coordinator-limited = Det er meldt så mye til koordinator at delen ville blitt { $asked } kroner. Grensen er { $percent } % av { $base } kroner, altså { $limit } kroner.
finding-coordinator-alone-title = Koordinator for bare én kommune
finding-coordinator-alone = Det går { $coordinator } kroner til koordinator, men bare én kommune deltar.
finding-coordinator-without-reason-title = Koordinator uten begrunnelse
finding-coordinator-without-reason = Det går { $coordinator } kroner til koordinator, men meldingen sier ikke hvorfor tiltaket er komplekst.
finding-all-to-university-without-reference-title = Alt til UH uten henvisning
finding-all-to-university-without-reference = Hele beløpet på { $amount } kroner går til UH, men det er ikke vist til en behovsmelding som begrunner det.

# What the scheme asks for
finding-other-theme-title = Annet tema enn ordningen gjelder
finding-other-theme = Tiltaket får { $amount } kroner. Ordningen gjelder bare spesialpedagogikk og inkluderende praksis, og tiltaket handler om noe annet.
finding-pps-missing-title = PPT deltar ikke
finding-pps-missing = Tiltaket får { $amount } kroner, men meldingen viser ikke at PPT deltar.
finding-statped-not-described-title = Statpeds rolle er ikke beskrevet
finding-statped-not-described = Tiltaket får { $amount } kroner, men meldingen sier ikke hvordan Statped har vært involvert.
finding-team-not-described-title = Laget rundt barnet og eleven er ikke beskrevet
finding-team-not-described = Tiltaket får { $amount } kroner, men meldingen sier ikke hvordan laget rundt barnet og eleven er med.
finding-private-owners-not-offered-title = Tilbud til private eiere er ikke beskrevet
finding-private-owners-not-offered = Tiltaket får { $amount } kroner, men meldingen sier ikke hvordan private eiere har fått tilbud om å delta.
finding-statped-partner-title = Statped er partner uten begrunnelse
finding-statped-partner = Tiltaket får { $amount } kroner med Statped som partner. Det er et unntak, og begrunnelsen mangler.

# What the county asks in its own lists
finding-not-answered-title = Ubesvart spørsmål
finding-not-answered = Tiltaket får { $amount } kroner, men meldingen svarer ikke på: { $question }
finding-use-not-allowed-title = Bruk som ikke står på listen
finding-use-not-allowed = { $amount } kroner er meldt til «{ $use }», som ikke er blant det midlene kan brukes til.
finding-use-of-other-part-title = Bruk av feil del
finding-use-of-other-part = { $amount } kroner til { $use } er ført på { $paid-of ->
    [owner] UH, men kan bare dekkes av eierens del
   *[university] eier, men kan bare dekkes av UHs del
}.
finding-uses-do-not-tally-title = Bruken går ikke opp med det meldte
finding-uses-do-not-tally = Linjene for bruk av midlene er { $lines } kroner { $part ->
    [owner] til eier
    [university] til UH
   *[coordinator] til koordinator
}, men det er meldt { $applied } kroner: en forskjell på { $difference } kroner.
finding-universities-do-not-tally-title = UH-delene går ikke opp
finding-universities-do-not-tally = Delene til hvert UH er { $lines } kroner, men det er meldt { $applied } kroner til UH: en forskjell på { $difference } kroner.
finding-alike-measures-title = Like tiltak i flere regioner
finding-alike-measures = { $count } tiltak er merket «{ $mark }»: { $regions }. De kan kanskje slås sammen.

# Steps from the frame to the krone: a short label, and a small note under it. A note ending in -kroner, -limit, -rest or -tied
# stands in place of the plain one when the step was made in that way.
step-frame = Ramme { $year }
step-frame-note = hele ordningen
step-committed = Tilsagn fra tidligere år
step-committed-note = bundet før fordelingen
step-set-aside = Avsatt: { $name }
step-set-aside-note = { $percent } av { $base } kroner
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = gitt som kronebeløp
step-not-shared = Blir ikke fordelt
step-not-shared-note = inntil { $percent } % av { $base } kroner kan fordeles
step-scheme-set = Satt for hele ordningen
step-scheme-set-note = for hånd: { $target } kroner
step-pot = Til fordeling
step-pot-note = det behovsmeldingene og nettverkene deler
step-other-pots = Til de andre pottene
step-other-pots-note = { $count ->
    [one] én annen pott
   *[other] { $count } andre potter
}
step-network-pot = Til denne potten
step-network-pot-note = { $name }
# used for the needs outside the regions that an amount was set for
step-network-pot-note-rest = det som er igjen når beløp er satt for andre
step-key-figure = Etter nøkkeltall: { $figure }
step-key-figure-note = { $value } av { $total }, vekt { $percent } %
step-last-year = Etter fjorårets andel
step-last-year-note = { $last-year } av { $total } kroner
step-pot-applied = Etter det som er meldt
step-pot-applied-note = { $applied } av { $total } kroner
step-pot-priority = Prioritert region
step-pot-priority-note = potten teller { $weight } ganger
step-pots-set = Beløp satt for andre
step-pots-set-note = { $count ->
    [one] én annen pott
   *[other] { $count } andre potter
} følger ikke regelen
step-pot-floor = Opp til minstebeløpet
step-pot-floor-note = minst { $floor } kroner
step-pot-floor-lowered = Minstebeløp satt ned
step-pot-floor-lowered-note = { $floor } av { $floors } kroner i minstebeløp, men bare { $amount } kroner å fordele
step-pot-ceiling = Potten er full
step-pot-ceiling-note = tiltakene kan få { $ceiling } kroner
step-pot-spill = Fra eller til potter som har nådd en grense
step-pot-spill-note = { $count ->
    [one] én pott
   *[other] { $count } potter
} har nådd taket eller minstebeløpet
step-fixed = Satt for hånd, holdt eller låst
step-fixed-note = tiltak som ikke følger regelen: { $count }
step-earlier-tier = Til tiltak som går foran
step-earlier-tier-note = { $count } tiltak
step-tier = { $tier ->
    [ongoing] Til igangsatte tiltak
    [special-challenges] Til tiltak med særlige utfordringer
    [priority-region] Til prioriterte regioner
    [network-rank] Til nettverkets prioritet { $rank }
    [all] Til øvrige tiltak
   *[other] Til tiltakene i denne gruppen
}
step-tier-note = fordeles på { $count } tiltak
step-not-eligible = Oppfyller ikke kriteriene
step-not-eligible-note = mangler: { $criteria }
step-no-pot = Har ingen pott
step-no-pot-note = { $pot } deltar ikke i fordelingen
step-applied = Meldt behov
step-applied-note = tak for tildelingen
step-need-limit = Høyeste beløp til ett tiltak
step-need-limit-note = et lavere tak enn det som er meldt
step-weighed = Prioritert
step-weighed-note = teller { $weight } ganger det meldte
step-share = Andel
step-share-note = vekt { $weight } × nivå { $level }
step-ceiling = Hele det meldte beløpet
step-ceiling-note = taket er nådd
step-rounding = Avrunding
step-rounding-note = { $method ->
    [sainte-lague] Sainte-Laguës metode
   *[largest-remainder] største brøkdel
}
# used when others had the same right to the last krone; the lowest id came first
step-rounding-note-tied = { $method ->
    [sainte-lague] Sainte-Laguës metode
   *[largest-remainder] største brøkdel
}; { $tied-count ->
    [one] ett annet tiltak hadde samme rett til den siste kronen
   *[other] { $tied-count } andre tiltak hadde samme rett til den siste kronen
}: { $tied }
step-by-hand = Satt for hånd
step-by-hand-note = etter regelen: { $by-rule } kroner
step-held = Holdt der det sto
step-held-note = endres ikke når andre beløp endres
step-amount = Beløp til tiltaket
step-amount-note = eier og UH til sammen
step-owner-part = Av dette til eier
step-owner-part-note = meldt { $applied } kroner
# used when a limit made the part smaller
step-owner-part-note-limit = meldt { $applied } kroner, høyst { $percent } % eller { $limit } kroner
step-coordinator-part = Av eierens del til koordinator
step-coordinator-part-note = meldt { $applied } kroner
step-coordinator-part-note-limit = meldt { $applied } kroner, høyst { $percent } % eller { $limit } kroner
step-university-part = Av dette til UH
step-university-part-note = meldt { $applied } kroner
step-own-contribution = Eierens egenandel
step-own-contribution-note = { $percent } % av { $base } kroner, kommer i tillegg

# Set-asides: what they are reckoned from, their ceiling, and the room left up to it
set-aside-basis = { $percent } av { $of }, { $base } kroner
set-aside-in-kroner = gitt som kronebeløp
set-aside-ceiling = tak { $percent } av rammen, { $ceiling } kroner
set-aside-room = { $room } kroner igjen opp til taket
set-aside-full = taket er nådd
set-aside-over = { $over } kroner over taket
set-aside-case = sak { $case }
set-aside-recipient = til { $recipient }

# Why a place in a model cannot be followed; the place stands beside it
model-unknown-version = Denne versjonen av formatet kjenner ikke programmet.
model-unreadable = Dette kan ikke leses som en del av en modell.
model-too-long = Dokumentet er lengre enn en modell kan være.
model-unit-out-of-range = Avrundingen må være et positivt antall hele kroner.
model-amount-out-of-range = Beløpet er under null eller for stort.
model-empty = Feltet er tomt.
model-twice = Det samme står to ganger.
model-base-not-frame = En avsetning må regnes av rammen eller av en oppgitt sum.
model-above-hundred = Prosentene blir til sammen mer enn 100.
model-last-tier-not-all = Den siste gruppen må være alle, ellers blir noen behovsmeldinger forbigått.
model-not-a-percentage = Prosenten må være fra 0 til 100.
model-weights-not-hundred = Vektene for nøkkeltallene må til sammen være nøyaktig 100 prosent.
model-weight-out-of-range = Vekten må være over 0 og ikke urimelig stor.
model-tier-without-weight = Denne gruppen kan ikke ha vekt.
model-one-pot-not-shared = Når det er én pott, kan det ikke være andeler, minstebeløp eller overføring mellom potter.
model-figures-misplaced = Nøkkeltall skal stå når pottene deles etter nøkkeltall, og bare da.
model-no-priority-regions = Prioriterte regioner er brukt som gruppe eller vekt, men ingen regioner er nevnt.
model-zero = Tallet må være minst 1.
model-no-such-scheme = Modellen har ingen ordning med dette navnet.
model-one-choice = Ett valg er ikke noe å velge mellom: skriv minst to, eller ingen.
model-no-coordinator-limit = Egenandelen regnes av koordinatorgrensen, men den er ikke oppgitt.
model-no-such-set-aside = Runden deler ut en avsetning som ordningen ikke har.
model-closes-before-it-opens = Fristen er før åpningsdagen.
model-no-studies = Rekkefølgen bruker studietype, men ingen studier er listet opp.

# Who comes first in a pot, and who weighs more
tier-ongoing = igangsatte tiltak
tier-special-challenges = eiere med særlige utfordringer
tier-priority-region = prioriterte regioner
tier-network-rank = nettverkets egen prioritering
tier-all = alle øvrige

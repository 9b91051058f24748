# What the rules say: findings (funn) about a draft, and the steps of an explanation («Hvorfor?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.

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
finding-frame-exceeded-title = Mer enn rammen
finding-frame-exceeded = Det er fordelt { $over } kroner mer enn rammen på { $frame } kroner gir rom for.
finding-above-applied-title = Mer enn meldt
finding-above-applied = Tiltaket får { $amount } kroner, men det er bare meldt { $applied } kroner.
finding-criteria-not-met-title = Midler uten at kriteriene er oppfylt
finding-criteria-not-met = Tiltaket får { $amount } kroner, men oppfyller ikke: { $criteria }.
finding-left-out-title = Utenfor fordelingen
finding-left-out = Meldt { $applied } kroner. Ikke oppfylt: { $criteria }.
finding-region-without-money-title = Region uten midler
finding-region-without-money = { $region } får ingenting av { $applied } meldte kroner.
finding-coordinator-alone-title = Koordinator for bare én kommune
finding-coordinator-alone = Det går { $coordinator } kroner til koordinator, men bare én kommune deltar.
finding-nothing-for-new-title = Ingenting igjen til nye tiltak
finding-nothing-for-new = Igangsatte tiltak bruker { $ongoing } kroner. Nye tiltak uten midler: { $count }.
finding-unallocated-title = Udisponert
finding-unallocated = { $unallocated } kroner av rammen er ikke fordelt.
finding-estimated-frame-title = Rammen er et anslag
finding-estimated-frame = Rammen på { $frame } kroner er ikke endelig.
finding-frame-missing-title = Rammen mangler
finding-frame-missing = Det er meldt { $applied } kroner, men ordningen har ingen ramme.

# Steps from the frame to the krone: a short label, and a small note under it
step-frame = Ramme { $year }
step-frame-note = hele ordningen
step-committed = Tilsagn fra tidligere år
step-committed-note = bundet før fordelingen
step-set-aside = Avsatt: { $name }
step-set-aside-note = { $percent } av { $base }
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = gitt som kronebeløp
step-pot = Til fordeling
step-pot-note = det behovsmeldingene deler
step-fixed = Satt for hånd, holdt eller låst
step-fixed-note = tiltak som ikke følger regelen: { $count }
step-earlier-tier = Til tiltak som går foran
step-earlier-tier-note = { $count } tiltak
step-tier = { $tier ->
    [ongoing] Til igangsatte tiltak
    [special-challenges] Til tiltak med særlige utfordringer
    [all] Til øvrige tiltak
   *[other] Til tiltakene i denne gruppen
}
step-tier-note = fordeles på { $count } tiltak
step-not-eligible = Oppfyller ikke kriteriene
step-not-eligible-note = mangler: { $criteria }
step-applied = Meldt behov
step-applied-note = tak for tildelingen
step-share = Andel
step-share-note = vekt { $weight } × nivå { $level }
step-ceiling = Hele det meldte beløpet
step-ceiling-note = taket er nådd
step-rounding = Avrunding
step-rounding-note = { $method ->
    [sainte-lague] Sainte-Laguës metode
   *[largest-remainder] største brøkdel
}
step-by-hand = Satt for hånd
step-by-hand-note = etter regelen: { $by-rule }
step-held = Holdt der det sto
step-held-note = endres ikke når andre beløp endres
step-amount = Beløp til tiltaket
step-amount-note = eier og UH til sammen
step-owner-part = Av dette til eier
step-owner-part-note = meldt { $applied }
step-coordinator-part = Av eierens del til koordinator
step-coordinator-part-note = meldt { $applied }
step-university-part = Av dette til UH
step-university-part-note = meldt { $applied }

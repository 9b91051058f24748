# What the rules say: findings (funn) about a draft, and the steps of an explanation («Kvifor?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.

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
finding-frame-exceeded-title = Meir enn ramma
finding-frame-exceeded = Det er fordelt { $over } kroner meir enn ramma på { $frame } kroner gir rom for.
finding-above-applied-title = Meir enn meldt
finding-above-applied = Tiltaket får { $amount } kroner, men det er berre meldt { $applied } kroner.
finding-criteria-not-met-title = Midlar utan at kriteria er oppfylte
finding-criteria-not-met = Tiltaket får { $amount } kroner, men oppfyller ikkje: { $criteria }.
finding-left-out-title = Utanfor fordelinga
finding-left-out = Meldt { $applied } kroner. Ikkje oppfylt: { $criteria }.
finding-region-without-money-title = Region utan midlar
finding-region-without-money = { $region } får ingenting av { $applied } melde kroner.
finding-coordinator-alone-title = Koordinator for berre éin kommune
finding-coordinator-alone = Det går { $coordinator } kroner til koordinator, men berre éin kommune deltek.
finding-nothing-for-new-title = Ingenting att til nye tiltak
finding-nothing-for-new = Igangsette tiltak bruker { $ongoing } kroner. Nye tiltak utan midlar: { $count }.
finding-unallocated-title = Udisponert
finding-unallocated = { $unallocated } kroner av ramma er ikkje fordelte.
finding-estimated-frame-title = Ramma er eit anslag
finding-estimated-frame = Ramma på { $frame } kroner er ikkje endeleg.
finding-frame-missing-title = Ramma manglar
finding-frame-missing = Det er meldt { $applied } kroner, men ordninga har inga ramme.

# Steps from the frame to the krone: a short label, and a small note under it
step-frame = Ramme { $year }
step-frame-note = heile ordninga
step-committed = Tilsegner frå tidlegare år
step-committed-note = bunde før fordelinga
step-set-aside = Avsett: { $name }
step-set-aside-note = { $percent } av { $base }
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = gitt som kronebeløp
step-pot = Til fordeling
step-pot-note = det behovsmeldingane deler
step-fixed = Sett for hand, halde eller låst
step-fixed-note = tiltak som ikkje følgjer regelen: { $count }
step-earlier-tier = Til tiltak som går føre
step-earlier-tier-note = { $count } tiltak
step-tier = { $tier ->
    [ongoing] Til igangsette tiltak
    [special-challenges] Til tiltak med særlege utfordringar
    [all] Til andre tiltak
   *[other] Til tiltaka i denne gruppa
}
step-tier-note = blir fordelt på { $count } tiltak
step-not-eligible = Oppfyller ikkje kriteria
step-not-eligible-note = manglar: { $criteria }
step-applied = Meldt behov
step-applied-note = tak for tildelinga
step-share = Del
step-share-note = vekt { $weight } × nivå { $level }
step-ceiling = Heile det melde beløpet
step-ceiling-note = taket er nådd
step-rounding = Avrunding
step-rounding-note = { $method ->
    [sainte-lague] metoden til Sainte-Laguë
   *[largest-remainder] største brøkdel
}
step-by-hand = Sett for hand
step-by-hand-note = etter regelen: { $by-rule }
step-held = Halde der det stod
step-held-note = blir ikkje endra når andre beløp blir endra
step-amount = Beløp til tiltaket
step-amount-note = eigar og UH til saman
step-owner-part = Av dette til eigar
step-owner-part-note = meldt { $applied }
step-coordinator-part = Av delen til eigaren til koordinator
step-coordinator-part-note = meldt { $applied }
step-university-part = Av dette til UH
step-university-part-note = meldt { $applied }

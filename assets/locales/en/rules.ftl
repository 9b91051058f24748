# What the rules say: findings about a draft, and the steps of an explanation («Why?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.

# How serious a finding is
severity-block = Must be corrected or justified
severity-warn = Should be considered
severity-info = For information

# The three criteria; the first key of each pair is its number, the second its code in the data
criterion-1 = locally defined need
criterion-2 = kindergarten- or school-based
criterion-3 = partnership with a university
criterion-local-need = { criterion-1 }
criterion-collective = { criterion-2 }
criterion-partnership = { criterion-3 }

# Findings: a short title, and one sentence with the numbers
finding-frame-exceeded-title = More than the frame
finding-frame-exceeded = { $over } kroner more is given than the frame of { $frame } kroner allows.
finding-above-applied-title = More than reported
finding-above-applied = The measure gets { $amount } kroner, but only { $applied } kroner is reported.
finding-criteria-not-met-title = Money although criteria are not met
finding-criteria-not-met = The measure gets { $amount } kroner, but does not meet: { $criteria }.
finding-left-out-title = Left out
finding-left-out = { $applied } kroner reported. Not met: { $criteria }.
finding-region-without-money-title = Region without money
finding-region-without-money = { $region } gets nothing of { $applied } kroner reported.
finding-coordinator-alone-title = Coordinator for one municipality only
finding-coordinator-alone = { $coordinator } kroner goes to a coordinator, but only one municipality takes part.
finding-nothing-for-new-title = Nothing left for new measures
finding-nothing-for-new = Measures under way take { $ongoing } kroner. New measures without money: { $count }.
finding-unallocated-title = Unallocated
finding-unallocated = { $unallocated } kroner of the frame is not allocated.
finding-estimated-frame-title = The frame is an estimate
finding-estimated-frame = The frame of { $frame } kroner is not final.
finding-frame-missing-title = The frame is missing
finding-frame-missing = { $applied } kroner is reported, but the scheme has no frame.

# Steps from the frame to the krone: a short label, and a small note under it
step-frame = Frame { $year }
step-frame-note = the whole scheme
step-committed = Commitments from earlier years
step-committed-note = bound before the division
step-set-aside = Set aside: { $name }
step-set-aside-note = { $percent } of { $base }
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = given as an amount in kroner
step-pot = To be shared
step-pot-note = what the reported needs share
step-fixed = Set by hand, held or locked
step-fixed-note = measures that do not follow the rule: { $count }
step-earlier-tier = To measures that come first
step-earlier-tier-note = measures: { $count }
step-tier = { $tier ->
    [ongoing] To measures under way
    [special-challenges] To measures with special challenges
    [all] To the other measures
   *[other] To the measures of this group
}
step-tier-note = shared by measures: { $count }
step-not-eligible = Does not meet the criteria
step-not-eligible-note = missing: { $criteria }
step-applied = Reported need
step-applied-note = ceiling of the award
step-share = Share
step-share-note = weight { $weight } × level { $level }
step-ceiling = The whole amount reported
step-ceiling-note = the ceiling is reached
step-rounding = Rounding
step-rounding-note = { $method ->
    [sainte-lague] Sainte-Laguë’s method
   *[largest-remainder] largest remainder
}
step-by-hand = Set by hand
step-by-hand-note = by the rule: { $by-rule }
step-held = Kept where it stood
step-held-note = does not change when others do
step-amount = Amount for the measure
step-amount-note = owner and university together
step-owner-part = Of this to the owner
step-owner-part-note = reported { $applied }
step-coordinator-part = Of the owner’s part to a coordinator
step-coordinator-part-note = reported { $applied }
step-university-part = Of this to the university
step-university-part-note = reported { $applied }

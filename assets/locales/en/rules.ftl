# What the rules say: findings about a draft, and the steps of an explanation («Why?»).
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», criteria as a list of the
# `criterion-…` texts with commas, `method` and `tier` as their codes. «kroner» stands in the text, not in the argument.
# Counts are plain numbers, to choose singular or plural by.

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
# The frame
finding-frame-exceeded-title = More than the frame
finding-frame-exceeded = { $over } kroner more is given than the frame of { $frame } kroner allows.
finding-commitments-above-frame-title = Commitments above the frame
finding-commitments-above-frame = Commitments from earlier years are { $committed } kroner, which is { $over } kroner more than the frame of { $frame } kroner.
finding-what-if-frame-title = The draft tries another frame
finding-what-if-frame = The draft reckons with { $what-if } kroner. The registered frame is { $frame } kroner.
finding-frame-missing-title = The frame is missing
finding-frame-missing = { $applied } kroner is reported, but the scheme has no frame.
finding-estimated-frame-title = The frame is an estimate
finding-estimated-frame = The frame of { $frame } kroner is not final.
finding-unallocated-title = Unallocated
finding-unallocated = { $unallocated } kroner of the frame is not allocated.

# Set-asides
finding-set-aside-above-ceiling-title = Set-aside above its ceiling
finding-set-aside-above-ceiling = { $amount } kroner is set aside for { $name }. The ceiling is { $percent } of the frame of { $base } kroner, or { $ceiling } kroner: { $over } kroner above it.
finding-set-aside-other-base-title = The set-aside is reckoned from another sum than the frame
finding-set-aside-other-base = { $name }: { $percent } of { $base } kroner is { $amount } kroner. Of the frame of { $frame } kroner it would have been { $of-frame } kroner, a difference of { $difference } kroner.
finding-set-aside-of-nothing-title = Set-aside of nothing
finding-set-aside-of-nothing = { $name }: { $percent } of a base of 0 kroner comes to nothing.
finding-set-aside-without-case-title = Set-aside without a case
finding-set-aside-without-case = { $amount } kroner is set aside for { $name }, but the case that decided it is not given.
finding-joint-measure-without-report-title = Joint measure without a reported need
finding-joint-measure-without-report = { $amount } kroner is set aside for { $name }, but where the need is reported is not given.

# Pots and shares
finding-key-figure-zero-title = The key figure is zero for all
finding-key-figure-zero = { $figure } is zero for all who take part, so its weight of { $percent } % goes to nobody. Together { $amount } kroner is therefore not placed.
finding-key-figure-missing-title = A key figure is missing
finding-key-figure-missing = { $pot } lacks the key figure { $figure } and is reckoned as having none.
finding-no-shares-title = Nobody has a share
finding-no-shares = { $amount } kroner cannot be shared, because nobody has a figure to share by.
finding-floors-above-pot-title = The floors are more than the pot
finding-floors-above-pot = The floors come to { $floors } kroner, but there is only { $amount } kroner to share: { $over } kroner too little. All floors are lowered in proportion.
finding-need-without-pot-title = Reported need without a pot
finding-need-without-pot = { $applied } kroner is reported, but { $pot } takes no part and has no pot.
finding-pot-exceeded-title = More than the pot
finding-pot-exceeded = In { $pot }, { $over } kroner more is given than the pot of { $amount } kroner.
finding-pot-without-needs-title = Pot without reported needs
finding-pot-without-needs = { $pot } has no reported needs. The amount of { $amount } kroner is an estimate for information, not a decision.
finding-target-not-placed-title = The amount does not fit
finding-target-not-placed = { $target } kroner is set for { $name }. { $unplaced } kroner of it cannot be placed on the reported needs.
finding-region-without-money-title = Region without money
finding-region-without-money = { $region } gets nothing of { $applied } kroner reported.
finding-nothing-for-new-title = Nothing left for new measures
finding-nothing-for-new = Measures under way take { $ongoing } kroner. New measures without money: { $count }.

# A reported need and what it is given
finding-above-applied-title = More than reported
finding-above-applied = The measure gets { $amount } kroner, but only { $applied } kroner is reported.
finding-criteria-not-met-title = Money although criteria are not met
finding-criteria-not-met = The measure gets { $amount } kroner, but does not meet: { $criteria }.
finding-left-out-title = Left out
finding-left-out = { $applied } kroner reported. Not met: { $criteria }.
finding-applied-above-frame-title = More reported than the whole frame
finding-applied-above-frame = { $applied } kroner is reported. The frame of the whole scheme is { $frame } kroner.
finding-follow-up-not-agreed-title = Not agreed with oppfølgingsordningen
finding-follow-up-not-agreed = The measure gets { $amount } kroner. The municipality is in oppfølgingsordningen, and the measure is not agreed with it.
finding-follow-up-not-stated-title = Agreement with oppfølgingsordningen is not stated
finding-follow-up-not-stated = The measure gets { $amount } kroner. The municipality is in oppfølgingsordningen, but the report does not say whether the measure is agreed with it.
finding-many-measures-title = Many measures at the same time
finding-many-measures = { $owner } gets money for { $count } measures. The model holds { $limit } to be the most that is realistic at the same time.
finding-commitment-too-long-title = A commitment for more years than allowed
finding-commitment-too-long = Money is reported for { $years } years. It may be promised for { $limit ->
    [one] one year
   *[other] { $limit } years
} at a time.
finding-unspent-funds-title = The owner has unspent money
finding-unspent-funds = { $owner } has { $amount } kroner unspent from { $year }.

# The split of an award
finding-network-part-limited-title = The network’s part is above its limit
finding-network-part-limited = So much is reported for the owner or network that its part would be { $asked } kroner. The limit is { $percent } % of { $base } kroner, or { $limit } kroner. The rest goes to the university.
finding-coordinator-limited-title = The coordinator’s part is above its limit
finding-coordinator-limited = So much is reported for a coordinator that the part would be { $asked } kroner. The limit is { $percent } % of { $base } kroner, or { $limit } kroner.
finding-coordinator-alone-title = Coordinator for one municipality only
finding-coordinator-alone = { $coordinator } kroner goes to a coordinator, but only one municipality takes part.
finding-coordinator-without-reason-title = Coordinator without a reason
finding-coordinator-without-reason = { $coordinator } kroner goes to a coordinator, but the report does not say why the measure is complex.
finding-all-to-university-without-reference-title = All to the university without a reference
finding-all-to-university-without-reference = All of the { $amount } kroner goes to the university, but no reported need that gives the reason is referred to.

# What the scheme asks for
finding-other-theme-title = Another theme than the scheme’s
finding-other-theme = The measure gets { $amount } kroner. The scheme is for special needs and inclusive practice only, and the measure is about something else.
finding-pps-missing-title = PPT does not take part
finding-pps-missing = The measure gets { $amount } kroner, but the report does not show that PPT takes part.
finding-statped-not-described-title = Statped’s role is not described
finding-statped-not-described = The measure gets { $amount } kroner, but the report does not say how Statped was involved.
finding-team-not-described-title = The team around the child is not described
finding-team-not-described = The measure gets { $amount } kroner, but the report does not say how the team around the child takes part.
finding-private-owners-not-offered-title = The offer to private owners is not described
finding-private-owners-not-offered = The measure gets { $amount } kroner, but the report does not say how private owners were offered to take part.
finding-statped-partner-title = Statped is the partner without a reason
finding-statped-partner = The measure gets { $amount } kroner with Statped as the partner. That is an exception, and the reason is missing.

# What the county asks in its own lists
finding-not-answered-title = Question without an answer
finding-not-answered = The measure gets { $amount } kroner, but the report does not answer: { $question }
finding-use-not-allowed-title = A use that is not listed
finding-use-not-allowed = { $amount } kroner are meant for “{ $use }”, which is not among what the money may be used for.
finding-use-of-other-part-title = Paid of the other part
finding-use-of-other-part = { $amount } kroner for { $use } stand on { $paid-of ->
    [owner] the university’s part, but may be paid of the owner’s only
   *[university] the owner’s part, but may be paid of the university’s only
}.
finding-uses-do-not-tally-title = The uses do not add up to what is applied for
finding-uses-do-not-tally = The lines of what the money is for come to { $lines } kroner { $part ->
    [owner] for the owner
    [university] for the university
   *[coordinator] for a coordinator
}, but { $applied } kroner are applied for: a difference of { $difference } kroner.
finding-universities-do-not-tally-title = The universities’ parts do not add up
finding-universities-do-not-tally = What is named for each university comes to { $lines } kroner, but { $applied } kroner are applied for to them: a difference of { $difference } kroner.
finding-alike-measures-title = Alike measures in several regions
finding-alike-measures = { $count } measures are marked “{ $mark }”: { $regions }. Perhaps they can be merged.

# Steps from the frame to the krone: a short label, and a small note under it. A note ending in -kroner, -limit, -rest or -tied
# stands in place of the plain one when the step was made in that way.
step-frame = Frame { $year }
step-frame-note = the whole scheme
step-committed = Commitments from earlier years
step-committed-note = bound before the division
step-set-aside = Set aside: { $name }
step-set-aside-note = { $percent } of { $base } kroner
# used when the set-aside was given in kroner, without a percentage
step-set-aside-note-kroner = given as an amount in kroner
step-not-shared = Not shared
step-not-shared-note = at most { $percent } % of { $base } kroner may be shared
step-scheme-set = Set for the whole scheme
step-scheme-set-note = by hand: { $target } kroner
step-pot = To be shared
step-pot-note = what the reported needs and networks share
step-other-pots = To the other pots
step-other-pots-note = { $count ->
    [one] one other pot
   *[other] { $count } other pots
}
step-network-pot = To this pot
step-network-pot-note = { $name }
# used for the needs outside the regions that an amount was set for
step-network-pot-note-rest = what is left when amounts are set for others
step-key-figure = By key figure: { $figure }
step-key-figure-note = { $value } of { $total }, weight { $percent } %
step-last-year = By last year’s share
step-last-year-note = { $last-year } of { $total } kroner
step-pot-applied = By what is applied for
step-pot-applied-note = { $applied } of { $total } kroner
step-pot-priority = Region that comes first
step-pot-priority-note = the pot counts { $weight } times
step-pots-set = Amounts set for others
step-pots-set-note = { $count ->
    [one] one other pot does
   *[other] { $count } other pots do
} not follow the rule
step-pot-floor = Up to the floor
step-pot-floor-note = at least { $floor } kroner
step-pot-floor-lowered = Floors lowered
step-pot-floor-lowered-note = { $floor } of { $floors } kroner in floors, but only { $amount } kroner to share
step-pot-ceiling = The pot is full
step-pot-ceiling-note = its measures can take { $ceiling } kroner
step-pot-spill = From or to pots at a limit
step-pot-spill-note = { $count ->
    [one] one pot is
   *[other] { $count } pots are
} full or at the floor
step-fixed = Set by hand, held or locked
step-fixed-note = measures that do not follow the rule: { $count }
step-earlier-tier = To measures that come first
step-earlier-tier-note = measures: { $count }
step-tier = { $tier ->
    [ongoing] To measures under way
    [special-challenges] To measures with special challenges
    [priority-region] To priority regions
    [network-rank] To the networks’ rank { $rank }
    [all] To the other measures
   *[other] To the measures of this group
}
step-tier-note = shared by measures: { $count }
step-not-eligible = Does not meet the criteria
step-not-eligible-note = missing: { $criteria }
step-no-pot = Has no pot
step-no-pot-note = { $pot } takes no part
step-applied = Reported need
step-applied-note = ceiling of the award
step-need-limit = The most that one measure may get
step-need-limit-note = a lower ceiling than what is reported
step-weighed = Given priority
step-weighed-note = counts { $weight } times what is reported
step-share = Share
step-share-note = weight { $weight } × level { $level }
step-ceiling = The whole amount reported
step-ceiling-note = the ceiling is reached
step-rounding = Rounding
step-rounding-note = { $method ->
    [sainte-lague] Sainte-Laguë’s method
   *[largest-remainder] largest remainder
}
# used when others had the same right to the last krone; the lowest id came first
step-rounding-note-tied = { $method ->
    [sainte-lague] Sainte-Laguë’s method
   *[largest-remainder] largest remainder
}; { $tied-count ->
    [one] one other measure had the same right to the last krone
   *[other] { $tied-count } other measures had the same right to the last krone
}: { $tied }
step-by-hand = Set by hand
step-by-hand-note = by the rule: { $by-rule } kroner
step-held = Kept where it stood
step-held-note = does not change when others do
step-amount = Amount for the measure
step-amount-note = owner and university together
step-owner-part = Of this to the owner
step-owner-part-note = reported { $applied } kroner
# used when a limit made the part smaller
step-owner-part-note-limit = reported { $applied } kroner, at most { $percent } % or { $limit } kroner
step-coordinator-part = Of the owner’s part to a coordinator
step-coordinator-part-note = reported { $applied } kroner
step-coordinator-part-note-limit = reported { $applied } kroner, at most { $percent } % or { $limit } kroner
step-university-part = Of this to the university
step-university-part-note = reported { $applied } kroner
step-own-contribution = The owner’s own contribution
step-own-contribution-note = { $percent } % of { $base } kroner, in addition

# Set-asides: what they are reckoned from, their ceiling, and the room left up to it
set-aside-basis = { $percent } of { $of }, { $base } kroner
set-aside-in-kroner = given as an amount in kroner
set-aside-ceiling = ceiling { $percent } of the frame, { $ceiling } kroner
set-aside-room = { $room } kroner left up to the ceiling
set-aside-full = the ceiling is reached
set-aside-over = { $over } kroner above the ceiling
set-aside-case = case { $case }
set-aside-recipient = to { $recipient }

# Why a place in a model cannot be followed; the place stands beside it
model-unknown-version = The program does not know this version of the format.
model-unreadable = This cannot be read as a part of a model.
model-too-long = The document is longer than a model can be.
model-unit-out-of-range = The unit must be a positive number of whole kroner.
model-amount-out-of-range = The amount is below zero or too large.
model-empty = The field is empty.
model-twice = The same stands twice.
model-base-not-frame = A set-aside must be a percentage of the frame or of a named sum.
model-above-hundred = The percentages come to more than 100.
model-last-tier-not-all = The last tier must be everybody; otherwise some needs are passed over.
model-not-a-percentage = The percentage must be from 0 to 100.
model-weights-not-hundred = The weights of the key figures must come to exactly 100 percent.
model-weight-out-of-range = The weight must be above 0 and within reason.
model-tier-without-weight = This tier cannot be given a weight.
model-one-pot-not-shared = With one pot there are no shares, floors or spill.
model-figures-misplaced = Key figures are given when the pots are shared by key figures, and only then.
model-no-priority-regions = Priority regions are used as a tier or weight, but no regions are named.
model-zero = The number must be at least 1.
model-no-such-scheme = The model has no scheme of this name.
model-one-choice = One choice is nothing to choose between: give at least two, or none.
model-no-coordinator-limit = The own contribution is taken of the coordinator’s limit, which is not given.
model-no-such-set-aside = The round shares a set-aside that the scheme does not have.
model-closes-before-it-opens = The round closes before it opens.
model-no-studies = The order names the study type, but no study types are listed.

# Who comes first in a pot, and who weighs more
tier-ongoing = measures under way
tier-special-challenges = owners with special challenges
tier-priority-region = priority regions
tier-network-rank = the network’s own rank
tier-all = everybody else

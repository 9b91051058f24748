# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Recommendation on the sharing of money { $year }
paper-subject = The forum’s recommendation for { $year }, the meeting of { $date }
paper-subject-no-date = The forum’s recommendation for { $year }, date of the meeting not set
paper-date = Date { $date }
paper-date-not-set = Date not set
paper-case = Case { $number }
paper-secretariat = Secretariat: { $name }
paper-undecided = Draft – not decided
paper-footer = Control code { $code } · can be checked against the meeting file
paper-page = Page { $page } of { $pages }
paper-figures = Key figures for all schemes
paper-no-schemes = No schemes are registered for the meeting.
paper-sign-place = Place and date
paper-sign-leader = For the forum, meeting leader
paper-sign-secretariat = For the secretariat

# What was decided, and how
kept-title-working-group = The working group’s recommendation
kept-title-preliminary = Preliminary recommendation
kept-title-final = Final recommendation
kept-stamp-final = Final – not decided
kept-when = Kept on { $date } from { $draft }.
kept-same = The amounts are those of the forum’s recommendation.
kept-differs = The amounts are not those of the forum’s recommendation. What is recommended stands in the recommendation.
kept-undecided = The forum has made no recommendation.
kept-may-change = The forum has made no recommendation, and the amounts may change.
kept-empty = Section { $section } is empty for { $scheme }: { $reason }
paper-extract = Extract: { $scheme } only. The recommendation is also about { $others }.
decision-heading = The forum’s recommendation
decision-draft = { $draft } is being worked on. The forum has made no recommendation, and the amounts may change.
decision-proposed = { $draft }, version { $version }, is put to the forum. No recommendation is made.
decision-subject = The forum recommends the allocation in { $draft }, version { $version }.
decision-subject-plain = The forum recommends the allocation in { $draft }.
decision-consensus = The recommendation was made by consensus on { $date }. There was no vote.
decision-untold = The innstilling was made in the meeting of { $date }. The record of the meeting does not hold by its rules, so how it was decided cannot be shown. Verify the file.
decision-consensus-tried = Consensus was tried and not reached.
decision-part-schemes = About { $schemes }.
decision-part-lines = { $count ->
    [one] About one of the lines.
   *[other] About { $count } of the lines.
}
decision-vote = Vote on { $date } by { $method }: { $entitled } entitled to vote, { $given } votes given.
decision-count = { $yes } for, { $no } against, { $blank } blank.
decision-majority = Required: { $majority }.
decision-no-state-vote = The state administrator did not vote.
decision-recused = Disqualified, and took no part: { $organisation } ({ $reason }).
decision-recused-plain = Disqualified, and took no part: { $organisation }.
decision-roll-call = Attendance and votes by roll call
decision-attendance = Attendance
decision-absent = Not present: { $organisations }.
decision-vote-heading = Vote { $ordinal }, not adopted
decision-vote-version = The vote was on version { $version }.
decision-fell = The proposal fell.
decision-no-quorum = Too few could vote for the case to be decided; { $quorum } are asked for.
decision-adopted = The proposal was adopted.
decision-set-aside = An earlier recommendation in the case, of { $date }, is set aside: { $reason }
decision-replaced = An earlier recommendation, { $was } of { $date }, is replaced by { $draft }, version { $version }.
decision-tried-frames = The draft tries another frame than the registered one in: { $schemes }. The amounts in these schemes are reckoned from the tried frame, and nothing of this can be paid before the frame is registered.
decision-estimated-frames = The frame is an estimate in: { $schemes }. The amounts in these schemes are reckoned from the estimate and are not final.
decision-estimated-pots = Estimates per network and owner in { $schemes } are for information, not decisions.

# Key figures
figure-frame = Frame ({ $status })
figure-applied = Reported need, { $count } reports
figure-committed = Commitments
figure-set-aside = Set aside
figure-allocated = Recommended
figure-allocated-estimate = Recommended of the estimate
figure-allocated-tried = Recommended of the tried frame
figure-estimated = Estimates for information
figure-unallocated = Unallocated

# Column heads
column-scheme = Scheme
column-frame = Frame
column-committed = Commitments
column-set-aside = Set aside
column-allocated = Recommended
column-allocated-estimate = Recommended (estimate)
column-allocated-tried = Recommended (tried frame)
column-estimated = Estimate
column-scheme-estimate = { $scheme } (estimate)
column-scheme-tried = { $scheme } (tried)
column-unallocated = Unallocated
column-applied = Reported
column-owner = Owner
column-university = University
column-number = No.
column-measure = Owner, measure, university partner and duration
column-criteria = Criteria
column-item = Item
column-basis = Basis
column-kroner = Kroner
column-sum = Sum
column-owner-recipient = Owner
column-university-recipient = University
column-need = Owner and measure
column-reason = Why
column-finding = Deviation
column-place = Concerns
column-override-reason = Reason
column-organisation = Organisation
column-group = Group
column-answer = Vote
column-presence = Attendance
column-decided = Decided
column-case = Case
column-pot-region = Network or region
column-pot-owner = Owner
column-year = { $year }
column-share = Share
column-pot = Pot
column-given = Recommended
column-left = Left
column-grant = Grant
column-owner-part = The owner’s part
column-coordinator = Coordinator
column-contribution = Own contribution
column-percent = Percent
column-percent-of = Percent of
column-budget-year = Budget year
column-bound = Together
column-bound-earlier = Bound before
column-bound-draft = In this recommendation
column-decided-year = Year of decision
column-recipient = Recipient
column-rule = Rule
column-rule-value = Choice for the year
column-said = What is said
column-used-for = For what
column-participant = Network or owner
column-region = Region
column-note = Note
column-rank = Place
column-applicant = Applicant
column-applied-for = Purpose, study and study year
column-students = Students
column-sought = Applied for
column-point-number = Point
column-point = Point to look at

# Rows
row-all-schemes = All schemes
row-scheme-total = Sum { $scheme }
row-sum = Sum
row-no-region = No region
row-to-next-page = Carried to next page
row-from-previous-page = Carried from previous page
row-continued = continued

# Small texts in cells
cell-coordinator = coord. { $amount }
cell-no-university = university partner not given
cell-units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}
cell-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
cell-ongoing = under way
cell-org-number = org. no. { $number }
cell-no-recipient = recipient not known
cell-to-host = chosen by the network as recipient
cell-host-missing = the network’s recipient is not registered
cell-need = no. { $number } { $owner }
cell-owner-at-most = at most { $amount } kroner to the owner or network, the rest to the university
place-everywhere = the whole draft

# Who was there
presence-present = present
presence-no-answer = present, gave no vote
presence-without-vote = without a vote
presence-absent = not present
presence-recused = disqualified

# What each table holds, for those who hear it read
table-overview = Frame, set-asides and recommended amounts of each scheme in { $year }
table-frame = Frame and set-asides in { $scheme } { $year }
table-measures = Measures in { $scheme } by region, with reported and recommended amounts
table-commitments = Commitments from earlier years in { $scheme }
table-pots = Pots in { $scheme }, with the figures they are reckoned from
table-coordinators = Coordinator money in { $scheme }, with base and percent
table-contributions = Own contributions in { $scheme }, with base and percent
table-annex = The rules used in { $scheme }
table-answers = What is said in the reports of need in { $scheme }
table-uses = What the money in { $scheme } is applied for, by owner and university
table-absent = Those that take no part in { $scheme } in { $year }
table-applications = Applications of call { $call } in order of priority
table-attention = Points to look at in { $schemes }

# A scheme
scheme-frame = Frame and set-asides
scheme-no-frame = No frame is registered for the scheme.
scheme-estimate = The frame of the scheme is an estimate. All amounts reckoned from it are estimates too, and may change when the letter comes.
scheme-tried = The draft tries a frame of { $tried } kroner; { $registered } kroner are registered. All amounts of the scheme are reckoned from the tried frame.
scheme-what-if = The draft tries another frame
scheme-letter = letter of { $date }
scheme-reference = ref. { $reference }
scheme-committed = Commitments from earlier years
scheme-committed-basis = bound before the division
scheme-set-aside = Set aside: { $name }
scheme-not-shared = Not shared
scheme-not-shared-basis = at most { $percent } of the frame, { $frame } kroner, may be shared
scheme-to-share = To be shared
scheme-measures = Measures, participants, duration and money
scheme-no-needs = No needs are reported in the scheme.
scheme-note = Amounts in whole kroner. Reported is the amount of the needs report. Coord. is the part of the owner’s amount that goes to a coordinator. Criteria that are met: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Reported for later years: { $years }. Commitments for later years are subject to the yearly state budget.
scheme-later-year = { $year }: { $amount } kroner
scheme-left = Unallocated: { $left } kroner is not placed.
scheme-left-limited = Unallocated: { $left } kroner is not placed. Of this, { $limited } kroner is above what may be shared.
scheme-over = { $over } kroner more is recommended than the frame allows.

# What earlier years bound
commitments-heading = Commitments from earlier years

# Pots
pots-heading-region = Pots per network or region
pots-heading-owner = Pots per owner
pots-estimate = Amounts marked as estimates are for information, not decisions. They show what the network or owner may plan with before needs are reported.
pots-by-applied = The pots are reckoned from what is reported by those who meet the criteria.
pots-by-last-year = The pots are reckoned from the shares of { $year }.
pots-weighed = Priority regions count { $weight } times: { $regions }.
pots-by-key-figures = The pots are reckoned from the key figures. The weight of each figure stands in brackets. The figures of those who take part are added at the bottom: each share is the figure divided by the sum.
pots-sources = Sources: { $sources }.

# Coordinators and own contributions
percent-of = { $percent } of { $of }
coordinators-heading = Money for coordinators
coordinators-note = The percentage is of { $of }, which stands under Basis. The amount is part of the owner’s.
coordinators-note-limit = The percentage is of { $of }, which stands under Basis. The limit is { $limit }. The amount is part of the owner’s.
contributions-heading = The owner’s own contribution
contributions-note = The own contribution is { $percent } of { $of }, in addition to the grant.
base-coordinator-limit = what a coordinator may get at most ({ $limit })

# What behovsmeldinger say, and what the money is for
answers-heading = What the reports of need say
said-assessed = { $at ->
    [network] The network on criterion { $criterion }
   *[working-group] The working committee on criterion { $criterion }
}
said-assessed-why = { $met ->
    [yes] Met
   *[no] Not met
}: { $reason } ({ $by }, { $date })
said-statped-role = The role of Statped
said-statped-partner = Why Statped is a partner
said-team = PPT and the rest of the team around the child and pupil
said-private-owners = How private owners were offered to take part
uses-heading = What the money is applied for
uses-not-said = Not said
uses-differ = Difference from what is applied for
uses-total = Applied for in the scheme
uses-note = The lines are summed from the reports of need as they came in, before the sharing.

# The 30 % part and its applications
thirty-outside = The 30 % part is { $amount } kroner of the budget year { $year }. It is inside the frame and what is set aside, and outside what is recommended. Recommended and the 30 % part come to { $both } kroner together.
thirty-outside-plain = The 30 % part is { $amount } kroner of the budget year { $year }. It is inside the frame and what is set aside, and outside what is shared otherwise.
applications-heading = Applications to the 30 % part, call { $call }
applications-call = To share { $available } kroner, recommended { $amount } kroner, left { $left } kroner.
applications-note = Rate: { $rate }. Order when more is applied for than there is money: { $order }. The money is of the budget year { $year }; the study year stands by each application. Those that are equal in the whole order share a place.
applications-decided = Rate and order were decided in case { $case }.
applications-decided-on = Rate and order were decided in case { $case }, { $date }.
cell-students = { $met } of { $asked }
cell-study-year = study year { $year }
application-basic-competence = Basic competence in kindergarten work
application-further-studies = Further studies
application-trade-certificate = Trade certificate through practice
application-facilitation-funds = Facilitation funds
application-nothing-asked = asks for nothing that can be given
application-over-kindergarten-limit = more than the kindergarten may have
application-pot-empty = the money ended here
application-after-the-line = the money had ended
application-unknown-study-last = the study is not in the list
behind-first = first
behind-study = the study type comes later in the list
behind-dispensations-in-municipality = fewer dispensations in the municipality
behind-dispensations-in-kindergarten = fewer dispensations in the kindergarten
behind-progress = not so far in the study
behind-received = equal in all, but received later
behind-number = equal in all and received the same day

# Those that take no part
absent-heading = Taking no part in { $year }

# What to look at
attention-heading = Points to look at in the reports of need

# Later years
later-heading = Commitments for later years
later-note = All amounts for later years are subject to the yearly state budget. Amounts in this recommendation stand as they were reported. A percentage stands only where the base is given.
later-twice = { $count ->
    [one] For one reported need
   *[other] For { $count } reported needs
} the same measure was promised money before in one of the years, and the amount may be counted twice.
matrix-heading = Year of decision by year of payment, all schemes
matrix-row = { $year }
matrix-row-draft = { $year }, this recommendation
matrix-row-draft-estimates = { $year }, this recommendation, estimates included
later-base = { $percent } of { $name }, { $amount } kroner
later-no-base = base not given

# How it is reckoned: the rules of the county
annex-heading = How it is reckoned
annex-model = Shared by the model “{ $model }”, in whole { $unit ->
    [one] kroner
   *[other] { $unit } kroner
}. The set-asides and their bases stand under each scheme.
method-largest-remainder = largest remainder
method-sainte-lague = Sainte-Laguë’s method
rule-rounding = Rounding
rule-rounding-instead = { $used }, because something is set by hand and other amounts are shared anew; the model says { $asked }
rule-pots = Pots
rule-pots-one = one pot for all
rule-pots-region = one for each network or region
rule-pots-owner = one for each owner
rule-by = Pots are shared by
rule-by-applied = what is reported
rule-by-last-year = the shares of the year before
rule-by-key-figures = key figures
rule-figure = Weight of key figure
rule-figure-weight = { $name }: { $percent }
rule-at-most = Shared at most
rule-at-most-of = up to { $percent } of { $of }
rule-at-most-value = up to { $limit }
rule-floor = Floor of each pot
rule-kroner = { $amount } kroner
rule-spill = What a pot cannot use
rule-spill-stays = stays unallocated
rule-spill-to-others = goes to the other pots by their shares
rule-tiers = Order
rule-weight = Weighs more
rule-weight-times = { $who }: { $weight } times what is reported
rule-priority-region = Priority region
rule-need-at-most = At most to one measure
rule-network = To the owner or network
rule-coordinator = To a coordinator
rule-contribution = Own contribution
rule-paid-to = The owner’s part is paid to
rule-paid-to-host = the recipient that the network chose (host municipality)
rule-measures-at-once = Measures per owner at the same time
rule-years-at-most = Commitments at a time
rule-years = { $years ->
    [one] one year
   *[other] up to { $years } years
}
rule-round-rate = Rate in the round of applications
rule-round-rate-of = { $rate } kroner per student
rule-round-opens = The round opens
rule-round-closes = The round closes
rule-round-shared-after = Shared after
rule-round-order = Order in the round
rule-round-studies = Study types in order
rule-round-per-kindergarten = Students per kindergarten at most
rule-round-case = Rate and order decided in
round-order-study = study type
round-order-dispensations-in-municipality = most dispensations in the municipality
round-order-dispensations-in-kindergarten = most dispensations in the kindergarten
round-order-progress = who has come furthest

# Recipients
recipients-heading = Payment per recipient
recipients-sums = To owners { $owner } kroner and to universities { $university } kroner, together { $total } kroner: the same as is recommended.
recipients-sums-earlier = By commitments from earlier years, { $earlier } kroner is paid.
recipients-owners = To owners
recipients-universities = To universities
recipients-earlier = By commitments from earlier years

# Needs that got nothing
without-heading = Reported needs without money
without-criteria = Does not meet: { $criteria }
without-nothing-applied = No amount is reported
without-by-hand = Set to 0 by the forum
without-held = Held at 0
without-by-rule = The frame did not reach by the rule

# Findings that were accepted
overrides-heading = Deviations accepted with a reason

# Reservation
reservation-heading = Reservation
reservation = The forum gives a recommendation; the state administrator decides on grants. Amounts marked as estimates are not final. All commitments are subject to the yearly state budget.

# Letters that no font has, and where they stand
unprintable = { $place }: “{ $text }” has letters that the paper’s fonts lack: { $letters }. They stand on the paper as [U+…].
place-forum = the forum’s name
place-secretariat = the secretariat’s name
place-meeting = the place of the meeting
place-case = the title of the case
place-notice = the notice of constructed data
place-draft = the draft’s name
place-region = the region’s name
place-frame = the frame of { $scheme }
place-need = { $scheme } no. { $number }, { $field }
place-application = application { $number }
place-body = the name of a body
place-set-aside = the reason why an earlier recommendation was set aside
place-paper = under “{ $heading }”
field-owner = owner
field-measure = measure
field-region = region
field-university = university partner

# Pictures of a draft, an annex to the innstilling
pictures-title = Pictures of { $draft } { $year }
pictures-subject = Pictures of the draft, printed { $date }
pictures-about = Annex to the recommendation. The numbers of each picture stand in the table below it.
pictures-nothing = Nothing to draw: the scheme has neither frame nor amounts.
picture-nobody-applied = Nobody has reported a need here, so there is nothing to be met.
picture-nothing-given = Nothing has been allocated here yet.
picture-flow = From frame to region
picture-met = Share of reported need that is met
picture-split = Owner and university
picture-key-figure = Share of the money against share of key figures: { $figures }
picture-last-year = Last year and this year
picture-years = Year by year
picture-schemes = All schemes in one picture
picture-moves = Against { $from }
picture-difference = Change
pictures-all-schemes = All schemes
picture-alternative = { $what }, { $scheme }. The numbers stand in the table after the picture.
picture-table = { $what }, { $scheme }
picture-whole = the whole scheme: { $percent }
picture-from = From
picture-to = To
picture-kroner = Kroner
picture-percent-met = Met
picture-percent-owner = To owner
picture-percent-university = To university
picture-percent-of-given = Of the money
picture-percent-of-figure = Of key figures
picture-part-applied = Applied for
picture-part-given = Given
picture-part-owner = Owner
picture-part-university = University
picture-part-estimate = Estimate
picture-part-frame = Frame
picture-part-committed = Committed
picture-part-set-aside = Set aside
picture-part-shared = Shared
picture-part-pot = Pot
picture-part-region = Region
picture-part-rest = Rest
picture-part-over = Above the frame
picture-part-last-year = Last year
picture-part-before = Before
picture-part-after = After
picture-part-key-figure = Key figures
picture-part-year = Year
picture-part-scheme = Scheme
picture-other-regions =
    { $count ->
        [one] { $count } other region
       *[other] { $count } other regions
    }
picture-other-pots =
    { $count ->
        [one] { $count } other pot
       *[other] { $count } other pots
    }
picture-other-set-asides =
    { $count ->
        [one] { $count } other set-aside
       *[other] { $count } other set-asides
    }

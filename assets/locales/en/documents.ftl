# The papers. Amounts, dates and percents come in already formatted: «1 234 567», «14.03.2023», «30 %».

# Title block, running heads and footers
paper-title = Recommendation on the sharing of money { $year }
paper-subject = The forum’s recommendation for { $year }, the meeting of { $date }
paper-date = Date { $date }
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
decision-heading = The forum’s recommendation
decision-draft = { $draft } is being worked on. The forum has made no recommendation, and the amounts may change.
decision-proposed = { $draft }, version { $version }, is put to the forum. No recommendation is made.
decision-subject = The forum recommends the allocation in { $draft }, version { $version }.
decision-subject-plain = The forum recommends the allocation in { $draft }.
decision-consensus = The recommendation was made by consensus on { $date }. There was no vote.
decision-vote = Consensus was tried and not reached. Vote on { $date } by { $method }: { $entitled } entitled to vote, { $given } votes given.
decision-count = { $yes } for, { $no } against, { $blank } blank.
decision-majority = Required: { $majority }.
decision-no-state-vote = The state administrator did not vote.
decision-recused = Disqualified, and took no part: { $organisation } ({ $reason }).
decision-recused-plain = Disqualified, and took no part: { $organisation }.
decision-roll-call = Votes by roll call
decision-set-aside = An earlier recommendation in the case, of { $date }, is set aside: { $reason }

# Key figures
figure-frame = Frame ({ $status })
figure-applied = Reported need, { $count } reports
figure-committed = Commitments
figure-set-aside = Set aside
figure-allocated = Recommended
figure-unallocated = Unallocated

# Column heads
column-scheme = Scheme
column-frame = Frame
column-committed = Commitments
column-set-aside = Set aside
column-allocated = Recommended
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
cell-ongoing = under way
cell-org-number = org. no. { $number }
cell-need = no. { $number } { $owner }
place-everywhere = the whole draft

# What each table holds, for those who hear it read
table-overview = Frame, set-asides and recommended amounts of each scheme in { $year }
table-frame = Frame and set-asides in { $scheme } { $year }
table-measures = Measures in { $scheme } by region, with reported and recommended amounts

# A scheme
scheme-frame = Frame and set-asides
scheme-no-frame = No frame is registered for the scheme.
scheme-letter = letter of { $date }
scheme-reference = ref. { $reference }
scheme-committed = Commitments from earlier years
scheme-committed-basis = bound before the division
scheme-set-aside = Set aside: { $name }
scheme-set-aside-percent = { $percent } of { $of }, { $base }
scheme-set-aside-kroner = given as an amount in kroner
scheme-to-share = To be shared
scheme-measures = Measures, participants, duration and money
scheme-no-needs = No needs are reported in the scheme.
scheme-note = Amounts in whole kroner. Reported is the amount of the needs report. Coord. is the part of the owner’s amount that goes to a coordinator. Criteria that are met: 1 { $one }, 2 { $two }, 3 { $three }.
scheme-later = Reported for later years: { $years }. Commitments for later years are subject to the yearly state budget.
scheme-later-year = { $year }: { $amount } kroner

# Recipients
recipients-heading = Payment per recipient
recipients-sums = To owners { $owner } kroner and to universities { $university } kroner, together { $total } kroner: the same as is recommended.
recipients-owners = To owners
recipients-universities = To universities

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

# Why a paper is not printed
refusal-print-tally = The paper is not made: the sums do not tally.
refusal-print-need-missing = The paper is not made: an amount has no needs report.
refusal-print-amount-missing = The paper is not made: a needs report has no amount.
refusal-print-failed = The paper could not be made.

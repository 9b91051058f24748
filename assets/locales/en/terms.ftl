# Words that screen and paper share. The code after the last known word is the code in the data: `owner-kind-municipality`.

# Stages of an amount
stage-reported = reported
stage-network = network
stage-working-group = working group
stage-draft = draft
stage-proposed = proposed
stage-recommended = recommended
stage-decided = decided
stage-paid = paid

# Frames
frame-status-estimate = estimate
frame-status-final = final
frame-status-none = not registered
frame-status-registered = registered
frame-status-tried = tries { $tried }, registered { $registered }

# What a percentage is taken of
base-frame = the frame
base-pot = what is to be shared
base-applied = the reported need
base-grant = the grant
base-owner-part = the owner’s part
base-named = the named base

# Owners
owner-kind-municipality = municipality
owner-kind-county = county
owner-kind-private-kindergarten = private kindergarten
owner-kind-independent-school = independent school

# How an amount came about
standing-by-rule = by the rule
standing-by-hand = set by hand
standing-held = held
standing-locked = locked

# Seats
role-leader = meeting leader
role-representative = representative
role-secretariat = secretariat
seat-group-state-administrator = the state administrator

# Votes
majority-simple = majority of the votes given
majority-absolute = majority of those entitled to vote
majority-two-thirds = two thirds of the votes given
vote-method-show-of-hands = show of hands
vote-method-roll-call = roll call
vote-method-secret = secret ballot
vote-method-named-by-laptop = named ballot by laptop
vote-method-secret-by-laptop = secret ballot by laptop
choice-for = for
choice-against = against
choice-blank = blank

# Cases
case-kind-approval = approval
case-kind-decision = for decision
case-kind-information = for information
case-kind-discussion = for discussion
case-kind-election = election
case-kind-any-other-business = any other business

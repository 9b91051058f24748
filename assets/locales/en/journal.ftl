# What is written in the journal, in words. `undo-` is what can be taken back: the undo button says it, and the journal.
# `journal-` is what is never taken back, and the journal's own words.

# What can be taken back
undo-set-amount = { $owner } { $from } → { $to }
undo-set-amounts = { $count ->
    [0] pasted amounts
    [one] { $count } pasted amount
   *[other] { $count } pasted amounts
}
undo-change-by-percent = { $percent } of { $from } kr ({ $about ->
    [nobody] { $count ->
        [one] { $count } amount
       *[other] { $count } amounts
    }
   *[other] { $owner }
}): { $way ->
    [down] down
   *[other] up
} { $by } kr{ $left ->
    [some] {"; "}{ $unplaced } kr found no place
    [above] {"; "}{ $unplaced } kr of it because amounts stood above their ceiling
   *[other] {""}
}
undo-follow-rule = { $owner } follows the rule
undo-follow-rule-everywhere = all follow the rule
undo-lock = lock { $owner }
undo-unlock = unlock { $owner }
undo-set-note = note on { $owner }
undo-override-finding = { $about ->
    [nobody] accepted finding
   *[other] accepted finding: { $owner }
}
undo-set-frame = frame { $owner }
undo-copy-frame = copied frame { $owner }
undo-try-frame = “what if” for { $owner }
undo-set-participant = the participant { $owner }
undo-remove-participant = removed { $owner }
undo-new-draft = new draft { $owner }
undo-copy-draft = the copy { $owner }
undo-rename-draft = the name { $owner }
undo-remove-draft = removed { $owner }
undo-choose-draft = changed to { $owner }
undo-set-stage-amount = { $moved ->
    [no] on the way for { $owner }
   *[other] { $owner } on the way: { $from } → { $to }
}
undo-set-groups = { $count ->
    [0] pasted sums
    [one] { $count } pasted sum
   *[other] { $count } pasted sums
}
undo-set-group = { $about ->
    [nobody] amount set for a group
   *[other] { $owner } { $from } → { $to }
}
undo-free-group = { $about ->
    [nobody] a group follows the rule
   *[other] { $owner } follows the rule: { $from } → { $to }
}
undo-lock-group = { $about ->
    [nobody] lock the sum of a group
   *[other] lock { $owner } at { $to }
}
undo-unlock-group = { $about ->
    [nobody] unlock the sum of a group
   *[other] unlock { $owner }{ $moved ->
        [no] {", "}{ $to }
       *[other] {": "}{ $from } → { $to }
    }
}
undo-add-commitment = commitment to { $owner }
undo-set-unspent = unspent funds of { $owner }
undo-name-base = base for { $owner }
undo-set-application = application from { $owner }
undo-remove-application = removed application from { $owner }
undo-assess = assessment of { $owner }
undo-set-details = details from { $owner }
undo-import-participants = imported participants
undo-import-shares = imported last year’s amounts
undo-import-frames = imported frames
undo-import-applications = imported applications
undo-set-model = the allocation model
undo-import = imported needs reports
undo-set-meeting = what the meeting is called
undo-set-case = case { $owner }
undo-remove-case = removed case { $owner }

# What is done in the meeting and its year
undo-open-meeting = opened the meeting
undo-arrive = { $owner } arrived
undo-leave = { $owner } left
undo-step-out = { $owner } stepped out
undo-return = { $owner } came back
undo-deputy-in = deputy in for { $owner }
undo-deputy-out = deputy out for { $owner }
undo-open-case = took up case { $owner }
undo-lead-case = { $owner } leads the case
undo-raise-ties = raised ties: { $owner }
undo-put-forward = proposal { $owner }
undo-write-minutes = minutes of case { $owner }
undo-set-case-text = text of case { $owner }
undo-set-body = the body { $owner }
undo-remove-body = removed the body { $owner }
undo-set-seat = the seat { $owner }
undo-set-seats = { $count ->
    [0] pasted seats
    [one] { $count } pasted seat
   *[other] { $count } pasted seats
}
undo-remove-seat = removed the seat { $owner }
undo-set-holder = who holds { $owner }
undo-set-person = the person { $owner }
undo-empty-contact = took out contact data of { $owner }
undo-plan-meeting = the meeting in the plan
undo-remove-meeting = removed a meeting
undo-set-agenda = the agenda
undo-report-absence = absence of { $owner }
undo-take-in = took in what { $owner } reported
undo-set-aside = set aside what { $owner } reported
undo-withdraw-absence = withdrew the absence of { $owner }
undo-set-need = behovsmelding of { $owner }
undo-remove-need = removed the behovsmelding of { $owner }
undo-add-region = the region { $owner }
undo-remove-region = removed the region { $owner }
undo-set-scheme = the scheme { $owner }

# What is never taken back
journal-created = meeting file made
journal-import = imported needs reports
journal-propose = draft put to a decision
journal-withdraw = draft withdrawn
journal-decide-by-consensus = decided by consensus
journal-record-consensus-tried = consensus tried
journal-open-vote = vote opened
journal-answer = vote given
journal-enter-count = votes counted
journal-close-vote = vote closed
journal-cancel-vote = vote cancelled
journal-reopen = case reopened
journal-close-case = the case closed
journal-close-meeting = the meeting closed
journal-withdraw-tie = a question of habilitet withdrawn
journal-treat-ties = habilitet decided
journal-find-tie-afterwards = a tie found after a vote
journal-put-draft-forward = the draft put forward in the meeting
journal-consensus-tried = consensus tried
journal-agree = agreement
journal-put-to-vote = a vote opened
journal-give-answer = an answer in the roll call
journal-count-hands = hands counted
journal-hand-in-ballots = ballots handed in
journal-end-vote = the vote closed
journal-break-off-vote = the vote broken off
journal-recount = the votes counted again
journal-say = a statement for the minutes
journal-open-election = an election opened
journal-open-second-ballot = a second ballot opened
journal-count-ballots = ballots counted
journal-draw-lot = a lot drawn
journal-close-minutes = the minutes closed
journal-correct-minutes = the minutes corrected
journal-attach = attached
journal-detach = detached
journal-ask-floor = put on the list of speakers
journal-withdraw-floor = taken off the list of speakers
journal-hand-in = laid before the leader
journal-cast-at-desk = voted at the desk
journal-give-floor = the floor given
journal-end-floor = a speech ended
journal-close-list = the list of speakers closed
journal-brought-up = file brought up to a newer format
journal-other = { $kind }

# Taking back
journal-undo = undone: { $what }
journal-redo = done again: { $what }
journal-undone = undone since
journal-who-leader = meeting leader
journal-who-program = the program

# What it came to
journal-detail-import = { $new } new, { $changed } changed, { $gone } gone, { $skipped } rows not read, { $joined } joined
journal-detail-vote = { $yes } for, { $no } against, { $blank } blank{ $majority ->
    [simple] {", "}simple majority
    [absolute] {", "}majority of those entitled to vote
    [two-thirds] {", "}two-thirds majority
   *[other] {""}
}{ $result ->
    [adopted] {": "}adopted
    [fallen] {": "}fell
    [no-quorum] {": "}no quorum
   *[other] {""}
}

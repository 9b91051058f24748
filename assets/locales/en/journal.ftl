# What is written in the journal, in words. `undo-` is what can be taken back: the undo button says it, and the journal.
# `journal-` is what is never taken back, and the journal's own words.

# What can be taken back
undo-set-amount = { $owner } { $from } → { $to }
undo-set-amounts = { $count ->
    [0] pasted amounts
    [one] { $count } pasted amount
   *[other] { $count } pasted amounts
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

# What the command line says to people. What it refuses is in refusals.ftl, findings in rules.ftl, the journal in journal.ftl.

# Making a meeting, importing, printing, checking
cli-made = { $file }: { $forum } { $year }, { $count ->
    [one] { $count } needs report
   *[other] { $count } needs reports
}
cli-left-out = not read: { $sheet } ({ $reason ->
    [hidden] hidden
   *[other] no needs reports
})
cli-problem = { $sheet } { $cell }: “{ $value }”, expected { $expected }
cli-total = { $scheme }: { $applied } (owner { $owner }, university { $university })
cli-imported = imported: { $count }
cli-would-import = would import: { $count }
cli-new = new: { $need }
cli-changed = changed: { $need }: { $what }
cli-gone = gone from the file: { $need }
cli-question = question { $id }: { $question }
cli-choice = answer { $id }: { $choice }
cli-concerns = concerns { $places }
cli-verified = in order: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} in the journal, control code { $head }

# A draft as tables
cli-no-findings = No findings
cli-findings = { $severity ->
    [block] Must be mended or accepted with a reason
    [warn] Should be considered
   *[info] For information
}
cli-estimates = { $scheme }: { $count } pots have no needs reports; their amounts are estimates.
cli-frame = Frame
cli-committed = Bound by commitments of earlier years
cli-set-aside = Set aside: { $name }
cli-to-share = To be shared
cli-percent-of = { $percent } of { $base } ({ $name })
cli-percent = { $percent } of { $base }
cli-ceiling = ceiling { $percent } of the frame = { $ceiling }, { $room }
cli-room-none = the ceiling is reached
cli-room-over = { $amount } above the ceiling
cli-room-left = room for { $amount } more
cli-recipient = to { $name }
cli-case = case { $number }
cli-allocated = Allocated
cli-of-it-estimates = of it estimates { $amount }
cli-rest = Rest
cli-tried = tries { $tried }, registered { $registered }
cli-column-pot = Pot
cli-column-region = Region
cli-column-last-year = Last year
cli-column-amount = Amount
cli-column-limit = Network up to
cli-column-given = Given
cli-column-number = No.
cli-column-owner = Owner
cli-column-measure = Measure
cli-column-applied = Applied
cli-column-draft = Draft

# What a meeting holds, in short
cli-part = { $part ->
    [meeting] The meeting
    [draft] The working draft
    [drafts] Drafts
    [needs] Needs reports
    [notes] Internal notes
    [seats] Seats
    [decision] The decision
    [wall] The wall
    [file] The file
    [schemes] Schemes
    [regions] Regions
    [frames] Frames
    [participants] Participants
    [commitments] Commitments
    [unspent] Unspent funds
    [bases] Named bases
    [applications] Applications
    [assessments] Assessments
    [stages] Amounts on their way
    [model] The allocation model
    [journal] The journal
   *[history] Undo and redo
}
cli-no-date = date not set
cli-nothing = none
cli-stage = { $stage ->
    [draft] draft
    [proposed] put to a decision
   *[recommended] recommended
}
cli-scheme-sums = { $scheme }: frame { $frame }, applied { $applied }, allocated { $allocated }, rest { $rest }
cli-count-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
cli-working = (working)
cli-set-in-it = { $count ->
    [one] { $count } amount set
   *[other] { $count } amounts set
}
cli-decision-none = nothing is put to a decision
cli-decision-proposed = put to a decision in case { $case }, control code { $hash }
cli-decision-consensus = decided by consensus in case { $case }, { $at }
cli-decision-vote = decided by vote in case { $case }, { $at }
cli-decision-untold = decided in case { $case }, { $at }; how cannot be shown, since the record of the meeting does not hold by its rules.
cli-saved = { $name }, saved { $at }, control code { $head }
cli-undo = undo: { $what }
cli-redo = redo: { $what }

# What verify finds wrong; what and where stands after it, in English
problem-missing = the file is gone
problem-integrity = the file is damaged on the disk
problem-foreign-key = something refers to what is not there
problem-schema = the file is not built as the program builds it
problem-meeting-row = what the meeting is called is missing
problem-journal-gap = an entry is missing in the journal
problem-journal-link = an entry does not follow from the one before
problem-journal-hash = an entry was changed after it was written
problem-journal-head = the journal does not end where the file says
problem-undo = what undo needs was changed or is gone
problem-content = something was changed outside the program
problem-ballots = the votes do not tally with the count
problem-version = a version put to a decision was changed afterwards
problem-version-amounts = the amounts of a version are not those the rules give
problem-draft-not-reckoned = a draft cannot be reckoned
problem-no-backup = the backup cannot be written
problem-tally = the sums do not tally
problem-attachment = an attachment is not the file that was attached
problem-proceedings = what was done in a meeting does not hold, or its minutes say something else
cli-unprintable = Cannot be printed: { $what }
cli-wall-pause = pause: forum, case and date
cli-wall-join = how to join: address, code and fingerprint
cli-wall-draft = the draft of { $scheme }, by region
cli-wall-region = { $region } in { $scheme }
cli-wall-result = the result
cli-wall-case = the case
cli-wall-welcome = welcome, with the agenda
cli-wall-chart = a picture of the draft
cli-wall-need = behovsmelding { $need }
cli-wall-speakers = the list of speakers
cli-wall-break = a break until a time
cli-wall-thanks = thanks, with what was decided
cli-wall-frozen = the wall stands still
cli-assessed = { $need }: { $criterion }, { $at ->
    [network] the network
   *[other] the working group
}: { $met ->
    [yes] met
   *[other] not met
}. { $reason } ({ $by }, { $on })
cli-would-bring = { $count } rows would come in ({ $new } new, { $changed } changed)
cli-brought = { $count } rows brought in ({ $new } new, { $changed } changed)
cli-kept = the meeting keeps: { $need }: { $what }

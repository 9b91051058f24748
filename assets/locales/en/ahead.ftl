# What is made ready for the meetings of the year, what lies ahead, and a new year made from an old one.

# What can be taken back
undo-plan-meetings = { $count ->
    [one] { $count } meeting in the plan
   *[other] { $count } meetings in the plan
}
undo-carry-over = carried over case { $owner }
undo-set-case-plan = how case { $owner } is treated
undo-follow-up = the follow-up of case { $owner }
undo-set-composition = the composition of { $owner }
undo-load-composition = the composition of { $owner }, with the seats that were lacking
undo-lay-agenda = { $count ->
    [one] { $count } fixed item on the agenda
   *[other] { $count } fixed items on the agenda
}
undo-report-tie = reported a possible tie of { $owner }
undo-withdraw-report = withdrew the report of a tie of { $owner }
undo-answer-call = answer of a deputy for { $owner }
undo-propose-case = proposed case: { $owner }
undo-take-up-proposal = took the proposed case up as { $owner }
undo-turn-down-proposal = did not take up: { $owner }
undo-keep-version = kept { $owner } as a version of the innstilling
undo-set-vedtak = { $count ->
    [one] the statsforvalter's vedtak for { $count } line
   *[other] the statsforvalter's vedtak for { $count } lines
}
undo-import-seats = brought in seats

# What is never taken back
journal-carry-people = carried the people over from the year before

# A new year made from an old one
cli-made-next-year = { $file }: { $forum } { $year }, made from { $old }. { $old } is as before.
next-year-bodies = Carried: { $count ->
    [one] { $count } body with rules and templates
   *[other] { $count } bodies with rules and templates
}
next-year-seats = Carried: { $count ->
    [one] { $count } seat with holder, deputies and term
   *[other] { $count } seats with holders, deputies and terms
}
next-year-participants = Carried: { $count ->
    [one] { $count } participant with key figures
   *[other] { $count } participants with key figures
}
next-year-last-year = Carried: { $count ->
    [one] { $count } amount of the decision in { $year }, as the basis of the next sharing
   *[other] { $count } amounts of the decision in { $year }, as the basis of the next sharing
}
next-year-commitments = Carried: { $count ->
    [one] { $count } promise for later years
   *[other] { $count } promises for later years
}
next-year-cases = Carried: { $count ->
    [one] { $count } undecided case with a new number
   *[other] { $count } undecided cases with new numbers
}
next-year-proposals = Carried: { $count ->
    [one] { $count } proposed case that waits
   *[other] { $count } proposed cases that wait
}
next-year-milestones = Carried over: { $count ->
    [one] { $count } step of the yearly cycle, on the same day
   *[other] { $count } steps of the yearly cycle, on the same days
}
next-year-rows = Carried over: { $count ->
    [one] { $count } row of the lists: contacts, plans that go on, and what others still owe
   *[other] { $count } rows of the lists: contacts, plans that go on, and what others still owe
}
next-year-milestone-without-day = To be set: the day of { $which } in the yearly cycle. The new year has no such day.
next-year-row-files = Stays in { $year }: the files of the rows that were carried over ({ $which }).
next-year-dates-open = To be set: the dates of the meetings in { $which }. No date was carried.
next-year-nothing-decided = To be brought in: nothing is decided in { $which }, so there are no amounts of last year to carry.
next-year-frame-open = To be set: the frame of { $which }. Last year's frame can be copied as an estimate.
next-year-scheme-ended = Ended: { $which } is no longer in force.
next-year-term-over = To be chosen anew: the term is over for { $which }.
next-year-promise-left-out = Not carried as a promise, since the year is beyond the limit or bound already: { $which }.
next-year-promise-as-reported = To be looked at: the promise stands as it was reported, though less was given in { $year }: { $which }.
next-year-model-emptied = Emptied in the model, since it belonged to { $year }: { $which }.
next-year-model-to-check = To be looked at in the model, since it is decided each year: { $which }.
next-year-attachments = Not carried: the attachments { $which }. Attach them again.
next-year-follow-up-open = Stays in the file of { $year }: the follow-up of case { $which }.
next-year-took-no-part = To be looked at: { $which } took no part in a scheme. Nothing is said of the new year.

# The follow-up list on paper
follow-up-paper-title = Follow-up list
follow-up-subject = Follow-up list as of { $date }
follow-up-none = No case has anybody responsible or a deadline for following up.
column-responsible = Responsible
column-due = Due
column-follow-up-state = State
follow-up-overdue = overdue
follow-up-open = not done
follow-up-done = done { $date }
follow-up-no-due = no deadline

# What is held about a person, on paper
held-paper-title = Data about { $name }
held-unnamed = { $id } (without a name)
held-subject = What is held about one person, as of { $date }
held-name = Name:
held-id = Id:
held-email = E-mail:
held-phone = Telephone:
held-seats = Seats
held-no-seats = Holds no seat and is nobody's deputy.
held-former-seats = Earlier seats
held-former = { $seat }, until { $until }
held-holds = { $seat } in { $body }
held-term = , from { $from } until { $until }
held-deputy = deputy number { $place } for { $seat } in { $body }
held-meetings = Meetings whose minutes or record name the person
held-no-meetings = None.
held-answers = Answers when called as a deputy
held-answer = { $meeting }, for { $seat }: { $answer }
held-ties = Reported possible ties
held-tie = { $meeting }, case { $case }, for { $seat }: { $why }
held-kept = Names in closed minutes stay. E-mail and telephone can be taken out of the file when the term is over.
call-asked = asked
call-comes = comes
call-declines = cannot

# In words on the command line
cli-follow-up = { $case } { $title }: { $responsible }, { $due } ({ $state })
cli-call-covered = { $meeting }, { $seat }: { $person } comes
cli-call-waits = { $meeting }, { $seat }: waits for the answer of { $person }
cli-call-ask = { $meeting }, { $seat }: ask { $person }
cli-call-nobody = { $meeting }, { $seat }: no deputy left to ask
cli-term-ends = { $seat }: the term runs out { $until }
cli-coverage = { $body }, { $group }: { $seats } seats, { $vacant } vacant
cli-coverage-lacks = lacks { $lacks }
cli-coverage-state-administrator = the statsforvalter
cli-proposal = { $id } { $title } (from { $by })
cli-version = { $stage }: { $draft }, { $total }
cli-version-line = { $need }: recommended { $recommended }, decided { $decided }
stage-version-working-group = the working group's proposal
stage-version-preliminary = preliminary innstilling
stage-version-final = final innstilling
cli-seats-brought = Seats: { $new } new, { $changed } changed, { $same } as before.
cli-seats-left = Stays without being in the list: { $which }

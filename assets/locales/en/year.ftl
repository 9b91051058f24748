# The year around the meetings: the yearly cycle, the lists, the front page.

# What can be taken back
undo-set-milestone = step of the yearly cycle: { $owner }
undo-finish-milestone = done in the yearly cycle: { $owner }
undo-remove-milestone = taken out of the yearly cycle: { $owner }
undo-load-milestones = { $count ->
    [one] { $count } step from «{ $owner }»
   *[other] { $count } steps from «{ $owner }»
}
undo-set-row = row of a list: { $owner }
undo-remove-row = row taken away: { $owner }
undo-fill-list = { $count ->
    [one] { $count } row that a list lacked
   *[other] { $count } rows that a list lacked
}
undo-import-list = brought a list in

# What is never taken back
journal-keep-file = file kept
journal-drop-file = file taken away

# The lists
row-list-reports = Reporting
row-list-agreements = Partnership agreements
row-list-network-plans = Plans of the networks
row-list-contacts = Contacts from universities
row-list-long-term-plans = Long-term plan
row-list-actions = Actions of decisions
row-list-joint-measures = Joint measures
row-list-shared-funding = Paid by several schemes
row-list-calls-published = Published call
row-list-evaluations = Evaluation

# Their columns
row-number = No.
row-what = What
row-status = Status
row-said = Particulars
row-column-need = Needs report
row-column-year = Year
row-column-owner = Responsible
row-column-contact = Contact
row-column-university = University
row-column-region = Region
row-column-network = Network
row-column-due = Deadline
row-column-done = Received or done
row-column-from = From
row-column-until = Until
row-column-place = Place
row-column-owner-approved = Approved by the owner
row-column-university-approved = Approved by the university
row-column-carried-out = Carried out
row-column-spent = Use of the money
row-column-reached = Goals reached
row-column-kindergartens = Kindergartens
row-column-schools = Schools
row-column-frames = Frames
row-column-priorities = Priorities
row-column-version = Version
row-column-case = Decided in case
row-column-total = In all
row-column-split = Split on schemes
row-column-next-year = To change next year
row-column-note = Note

# How rows stand
row-status-requested = Requested
row-status-expected = Expected
row-status-received = Received
row-status-approved = Approved
row-status-draft = In progress
row-status-planned = Planned
row-status-decided = Decided
row-status-replaced = Replaced
row-status-held = Held
row-status-dropped = Dropped
row-status-published = Published
row-status-open = Open
row-status-settled = Dealt with
row-status-vacant = Nobody is named
row-status-named = Named
row-status-agreed = Agreed
row-overdue = overdue
row-withdrawn = The measure was withdrawn: the needs report is no longer in the meeting.
row-none = The list is empty.
row-subject = List as of { $date }

# The yearly cycle
annual-paper-title = Yearly cycle { $year }
annual-wheel = The year { $year } as a wheel with { $count } steps. The numbers are the rows of the list below.
annual-number = No.
annual-lasts = lasts
annual-month-1 = Jan
annual-month-2 = Feb
annual-month-3 = Mar
annual-month-4 = Apr
annual-month-5 = May
annual-month-6 = June
annual-month-7 = July
annual-month-8 = Aug
annual-month-9 = Sep
annual-month-10 = Oct
annual-month-11 = Nov
annual-month-12 = Dec
annual-subject = Yearly cycle as of { $date }
annual-none = No step is entered.
annual-paper-plan = Meeting plan
annual-form = Form
annual-no-date = not set
annual-paper-meetings = Meeting days to look at
annual-paper-meeting = { $what }: { $warning }
annual-when = When
annual-what = What
annual-owner = Responsible
annual-state = Status
annual-state-late = late
annual-state-due = due
annual-state-ahead = ahead
annual-state-done = done
annual-done-on = done { $date }
annual-warn-not-working = { $date } is { $day }. The date is not moved.
annual-warn-before-what-it-needs = Before what must be done first: «{ $first }», { $date }.
annual-warn-same-day = On the same day: { $others }.
annual-warn-week53 = { $date } is in week 53 of { $year }. Most years have no week 53.
annual-warn-before-the-notice = The notice is due { $date }, before «{ $first }» is over.
annual-warn-notice-too-late = The notice was sent after its deadline, { $date }.
annual-warn-said-twice = The same stands on { $date } too. Choose which deadline holds.

# The front page
due-late = Late
due-clashes = Dates to look at
due-soon = Due
due-next-meeting = Next meeting
due-owed = Owed by others
due-nothing = Nothing.
due-milestone = { $what }
due-notice = Notice: { $what }
due-to-call = { $count ->
    [one] { $count } seat lacks somebody: { $what }
   *[other] { $count } seats lack somebody: { $what }
}
due-minutes = Minutes that are not closed: { $what }
due-follow-up = Follow-up of case { $case }: { $what }
due-row = { $list }: { $what }
due-term = Term that runs out: { $what }
due-no-day = no deadline
due-days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
due-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
due-today = today

# On the command line
cli-due = { $what } ({ $when })
cli-clash = { $day } { $what }: { $warning }
cli-due-owner = { $what }, { $owner } ({ $when })
cli-milestone = { $id }: { $when } { $what } ({ $state })
cli-row = { $list } { $id }: { $what } ({ $status })
cli-list-brought = Brought in: { $new } new, { $changed } changed, { $same } as before.
cli-list-would-bring = Would bring in: { $new } new, { $changed } changed, { $same } as before.
cli-list-left = Stays, and is not in the table: { $which }

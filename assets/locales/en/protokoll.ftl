# The minutes and the notice of a meeting on paper. Dates come in as «06.12.2024», times as «10:42».

# What both say at the top
meeting-time = Time:
meeting-place = Place:
meeting-form-physical = Meeting in person
meeting-form-digital = Digital meeting
meeting-form-hybrid = Hybrid meeting
meeting-case = Case { $case }
column-case-title = Title
column-case-kind = Kind

# The minutes
minutes-paper-title = Minutes of the meeting of { $bodies }
minutes-title-draft = Draft minutes of the meeting of { $bodies }
minutes-subject = Minutes of the meeting on { $date }
minutes-subject-no-date = Minutes, date of the meeting not set
minutes-stamp = Draft minutes
minutes-not-closed = The minutes are not closed. They show the meeting as it has been recorded so far, and may be changed.
minutes-correction = Correction { $date }:

# Who was there
minutes-paper-attendance = Attendance
minutes-attendance-count = { $seats ->
    [one] { $present } of { $seats } seat with a vote was represented in the meeting.
   *[other] { $present } of { $seats } seats with a vote were represented in the meeting.
}
column-attended = Attended
column-attended-time = Time
minutes-representative = representative
minutes-deputy = deputy
minutes-deputy-named = { $person } (deputy)
minutes-forfall = sent apologies
minutes-absent = did not come
minutes-vacant = vacant seat
minutes-without-vote = Without a vote
minutes-leads = chair
minutes-with-vote = With a vote
minutes-time-from-until = { $from }–{ $until }
minutes-time-from = from { $from }
minutes-time-only-case = { $time }, only in case { $case }

# A case
minutes-agenda = Agenda
minutes-method = How it is worked on:
minutes-questions = Questions
minutes-set-asides = Set aside by the case
minutes-set-aside = { $name } in { $scheme }: { $amount } kroner ({ $basis })
minutes-proposed-decision = Proposed decision:
minutes-guests = Guests in the case:
minutes-habilitet = Impartiality
minutes-proposals = Proposals
minutes-version = { $proposal-first } is { $draft }, control code { $version }, { $total } kroner together.
minutes-replaced = This was decided first: { $proposal }. It is replaced by what was decided later in the case.
minutes-treatment = Treatment
minutes-deciding = Deciding
minutes-roll-call = Vote { $number }, vote by vote
minutes-decision = Decision
minutes-recommendation = Recommendation
minutes-recommends = The forum recommends. The state administrator decides.
minutes-no-decision = No decision was made in the case.
minutes-statements = Dissents and statements for the minutes
minutes-follow-up = To be followed up by { $responsible }.
minutes-follow-up-by = To be followed up by { $responsible } by { $date }.
minutes-between = Between the cases
minutes-not-taken-up = Cases that were not taken up
minutes-rules = Majorities required

# Approval
minutes-approval = Approval
minutes-signed-by = The minutes were closed on { $date } at { $time } and are to be signed by:
minutes-paper-next-meeting = The minutes were closed on { $date } at { $time } and are put to the next meeting for approval.
minutes-next-meeting-on = The minutes were closed on { $date } at { $time } and are put to the meeting on { $meeting } for approval.

# The notice
notice-title = Notice of the meeting of { $bodies }
notice-subject = Notice of the meeting on { $date }
notice-subject-no-date = Notice, date of the meeting not set
notice-in-time = The notice is sent on { $sent }. It is due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} before the meeting.
notice-late = The notice is sent on { $sent }, { $late ->
    [one] one day
   *[other] { $late } days
} after it was due. It was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} before the meeting.
notice-due-on = The day it is due, { $due }, is { $day }.
notice-ask-forfall = If you cannot come, or may be disqualified in a case, tell the secretariat as soon as possible, so that a deputy can be called.
notice-agenda = Agenda
column-time = Time
notice-number-none = –
notice-break = break
notice-carried-from = Carried over from case { $case }.
notice-background = Background
notice-method = How it is worked on
notice-questions = Questions
notice-guests = Guests in the case
notice-proposed-decision = Proposed decision
notice-alternatives = Alternatives
notice-attachments = Attachments
notice-attachment = { $name } ({ $size })
notice-responsible = Responsible: { $responsible }.
notice-item = { $number } { $title }
notice-size-bytes = { $size } bytes
notice-size-kilobytes = { $size } kB
notice-size-megabytes = { $size } MB

# Days that are no working days
day-new-years-day = New Year’s Day
day-maundy-thursday = Maundy Thursday
day-good-friday = Good Friday
day-easter-sunday = Easter Sunday
day-easter-monday = Easter Monday
day-labour-day = 1 May
day-constitution-day = 17 May
day-ascension-day = Ascension Day
day-whit-sunday = Whit Sunday
day-whit-monday = Whit Monday
day-christmas-day = Christmas Day
day-boxing-day = Boxing Day
day-saturday = a Saturday
day-sunday = a Sunday

# What an import asks, and what it tells that it has done.

# What cannot be known from the file
import-question-unit = The heading “{ $heading }” in column { $column } says something about the unit that can be read in several ways. Which unit are the amounts in?
import-question-unit-of-sheet = Beside the table it says “{ $words }”. Which unit are the amounts in?
import-question-year = Column { $column } (“{ $heading }”) names { $named }, but the meeting is about { $year }, and no other column has such amounts for { $year }. Which year are the amounts of?
import-question-year-of-sheet = The sheet “{ $sheet }” names { $named }, but the meeting is about { $year }. Is it to be read?
import-question-sheet = The sheets { $sheets } have { $count } rows in common, as a copy or an older version has. Which sheet is to be read?
import-question-struck = { $count } rows are struck through. Do they count?
import-question-struck-cells = { $count } cells are struck through in rows that otherwise count. Does what stands in them count?
import-question-encoding = It cannot be told for certain which encoding “{ $file }” is saved in. In which are the words spelled right?
import-question-unknown-amounts = Column { $column } (“{ $heading }”) holds amounts in { $count } rows, but the heading is not known. What is it?
import-question-merged-amount = In column { $column } (“{ $heading }”) amounts are merged over { $count } rows. Whose are they?
import-question-one-number-two-names = Organisation number { $number } stands beside several names: { $names }. What is the recipient called?
import-question-criteria = The table has no column for criterion { $missing }. Behovsmeldinger that do not meet all three criteria are given nothing. What is to hold until the forum has assessed them?

# What the meeting itself asks
import-question-owner-name = Organisation number { $number } is “{ $file }” in the file and “{ $meeting }” in the meeting. What is the owner called?
import-question-above-frame = { $count ->
    [one] One row applies for more than the frame of the whole scheme. Is the amount right?
   *[other] { $count } rows apply for more than the frame of the whole scheme. Are the amounts right?
}
import-question-numbers-taken = { $what ->
    [rows] { $count ->
        [one] One row has a number that something else has in the meeting. What is it?
       *[other] { $count } rows have numbers that something else has in the meeting. What are they?
    }
   *[other] { $count ->
        [one] One row has a number that another owner has in the meeting, with another measure. What is it?
       *[other] { $count } rows have numbers that other owners have in the meeting, with other measures. What are they?
    }
}
import-question-numbers-unclear = { $count ->
    [one] One row has a number that in the meeting belongs to another measure of its owner, or to the same measure of another owner. What is it?
   *[other] { $count } rows have numbers that in the meeting belong to other measures of their owners, or to the same measures of other owners. What are they?
}
import-question-same = Row { $row }, “{ $measure }” of { $owner }, may be a behovsmelding that is in the meeting. Which is it?
import-question-both-changed = «{ $field }» of { $name } was changed both in the meeting and in the file since the last import. Which stands?
import-question-gone = { $what ->
    [rows] { $count ->
        [one] One row of the last edition is not in the file. What becomes of what it said?
       *[other] { $count } rows of the last edition are not in the file. What becomes of what they said?
    }
   *[other] { $count ->
        [one] One behovsmelding of the last edition is not in the file. What becomes of it?
       *[other] { $count } behovsmeldinger of the last edition are not in the file. What becomes of them?
    }
}
import-question-gone-one = { $name } is not in the file. What becomes of it?
import-question-let-go = An amount is set for { $names }, but no behovsmelding is left there after the import. What becomes of the amount?

# What each answer does
import-choice-kroner = Whole kroner
import-choice-thousand = Thousands of kroner: each number is multiplied by 1000
import-choice-million = Millions of kroner: each number is multiplied by 1,000,000
import-choice-this-year = { $year }: read them as the meeting’s amounts
import-choice-named-year = { $named }: not amounts of this meeting
import-choice-sheet = Read “{ $sheet }” ({ $rows } rows) and leave the others
import-choice-all-sheets = Read all the sheets
import-choice-leave-out = Leave out
import-choice-count = Count as otherwise
import-choice-encoding = { $encoding }: { $example }
import-choice-field = The field { $field }
import-choice-ignore = Do not read the column
import-choice-first-row = The whole amount to the first row, nothing to the others
import-choice-each-row = The whole amount to each of the rows
import-choice-name = “{ $name }” ({ $rows } rows)
import-choice-none = Nobody meets them yet
import-choice-all = Everybody meets them
import-choice-name-in-file = “{ $name }”, as in the file
import-choice-name-in-meeting = “{ $name }”, as in the meeting
import-choice-take-place = New editions of what stands under the numbers in the meeting
import-choice-new-number = New ones, which get free numbers
import-choice-this-one = No. { $number }: { $owner }, “{ $measure }”
import-choice-new = A new behovsmelding
import-choice-ours = As in the meeting: { $ours }
import-choice-theirs = As in the file: { $theirs }
import-choice-keep = Stay in the meeting
import-choice-remove = Are taken out of the meeting, with all that is set for them
import-choice-one-by-one = Answer for each of them
import-choice-let-go = The amount is let go of, and the rule holds
import-choice-cancel = Do not import

# What was left out, joined or changed
import-note-sum-skipped = { $count ->
    [one] One line with a sum or the like is not read as a row.
   *[other] { $count } lines with sums and the like are not read as rows.
}
import-note-remark-skipped = { $count ->
    [one] One row with a remark is not read.
   *[other] { $count } rows with remarks are not read.
}
import-note-unfilled-skipped = { $count ->
    [one] One row is not filled in and is not read.
   *[other] { $count } rows are not filled in and are not read.
}
import-note-heading-repeated = { $count ->
    [one] One row repeats the headings.
   *[other] { $count } rows repeat the headings.
}
import-note-heading-applied = { $count ->
    [one] One row is read as a heading of the rows below.
   *[other] { $count } rows are read as a heading of the rows below.
}
import-note-struck-left-out = { $count ->
    [one] One row or cell that is struck through is left out, as answered.
   *[other] { $count } rows or cells that are struck through are left out, as answered.
}
import-note-struck-counted = { $count ->
    [one] One row or cell that is struck through counts, as answered.
   *[other] { $count } rows or cells that are struck through count, as answered.
}
import-note-column-unknown = Column { $column } (“{ $heading }”) is not read: its heading is not known.
import-note-column-ignored = Column { $column } (“{ $heading }”) is not read, as answered.
import-note-column-pointed = Column { $column } (“{ $heading }”) is read as { $field }, as answered.
import-note-column-other-year = Column { $column } (“{ $heading }”) is of { $named } and is not read.
import-note-column-retimed = Column { $column } (“{ $heading }”) is read as amounts of { $year }, as answered.
import-note-thousands-read = The amounts in column { $column } (“{ $heading }”) are thousands of kroner and were multiplied by 1000.
import-note-millions-read = The amounts in column { $column } (“{ $heading }”) are millions of kroner and were multiplied by 1,000,000.
import-note-column-hidden = Column { $column } (“{ $heading }”) is hidden in the sheet, but read.
import-note-row-hidden = { $count ->
    [one] One row is hidden in the sheet, but read.
   *[other] { $count } rows are hidden in the sheet, but read.
}
import-note-text-cleaned = { $count ->
    [one] One text had invisible marks or letters in parts, and was put together.
   *[other] { $count } texts had invisible marks or letters in parts, and were put together.
}
import-note-number-tail-cut = { $count ->
    [one] One number had more digits than the spreadsheet shows. It is read as shown.
   *[other] { $count } numbers had more digits than the spreadsheet shows. They are read as shown.
}
import-note-beneath-merged = { $count ->
    [one] One value lies hidden beneath a merged cell and is not read.
   *[other] { $count } values lie hidden beneath merged cells and are not read.
}
import-note-merged-filled = { $count ->
    [one] One cell has the value of the merged cell it belongs to.
   *[other] { $count } cells have the value of the merged cell they belong to.
}
import-note-merged-amount = { $count ->
    [one] One cell with a merged amount is read, as answered.
   *[other] { $count } cells with merged amounts are read, as answered.
}
import-note-part-derived = { $count ->
    [one] One amount is missing and follows from the sum and the other part.
   *[other] { $count } amounts are missing and follow from the sum and the other part.
}
import-note-number-given = { $count ->
    [one] One row has no number and was given one.
   *[other] { $count } rows have no number and were given one.
}
import-note-region-spelled = { $count ->
    [one] One name of a region is spelled as in the county.
   *[other] { $count } names of regions are spelled as in the county.
}
import-note-name-spelled = { $count ->
    [one] One name is spelled as where it stood first.
   *[other] { $count } names are spelled as where they stood first.
}
import-note-name-chosen = { $count ->
    [one] One name was changed to the one chosen for the organisation number.
   *[other] { $count } names were changed to the one chosen for the organisation number.
}
import-note-criteria-assumed = { $count ->
    [one] One row has no criteria in the table and is read as answered.
   *[other] { $count } rows have no criteria in the table and are read as answered.
}
import-note-sheet-hidden = The sheet “{ $sheet }” is hidden and is not read.
import-note-sheet-without-table = The sheet “{ $sheet }” has no such table and is not read.
import-note-sheet-left-out = The sheet “{ $sheet }” is not read, as answered.
import-note-edition-recognised = { $count ->
    [one] One row was recognised though its wording is new, since no other can be meant.
   *[other] { $count } rows were recognised though their wording is new, since no others can be meant.
}
import-note-number-kept = { $count ->
    [one] One row has another number in the file. The meeting’s number stands.
   *[other] { $count } rows have other numbers in the file. The meeting’s numbers stand.
}
import-note-number-changed = { $count ->
    [one] One new row got a free number, since its number in the file is taken in the meeting.
   *[other] { $count } new rows got free numbers, since their numbers in the file are taken in the meeting.
}
import-note-above-frame-left-out = { $count ->
    [one] One row that applies for more than the frame is left out, as answered.
   *[other] { $count } rows that apply for more than the frame are left out, as answered.
}
import-note-answer-remembered = “{ $question }” was answered with “{ $choice }”, as when such a file last came.
import-note-field-remembered = “{ $heading }” is read as { $field }, as when such a file last came.

# What a column can be
import-field-number = Number
import-field-scheme = Scheme
import-field-region = Region or network
import-field-owner = Owner
import-field-org-number = Organisation number
import-field-owner-kind = Kind of owner
import-field-measure = Measure
import-field-units = Kindergartens or schools
import-field-university = University partner
import-field-owner-amount = Amount to the owner
import-field-university-amount = Amount to the university
import-field-coordinator = Of which coordinator
import-field-total = Owner and university together
import-field-later-amount = Amount in { $of }
import-field-later-owner-amount = Amount to the owner in { $of }
import-field-later-university-amount = Amount to the university in { $of }
import-field-start-year = Start year
import-field-duration = Duration in years
import-field-ongoing = Measure under way
import-field-several-municipalities = Several kommuner
import-field-network-rank = The network’s priority
import-field-local-need = Criterion 1
import-field-collective = Criterion 2
import-field-partnership = Criterion 3
import-field-special-challenges = Special challenges
import-field-follow-up = Oppfølgingsordningen
import-field-pps = PPT takes part
import-field-statped = Statped takes part
import-field-challenges-reason = Reason for special challenges
import-field-follow-up-agreed = Agreed with oppfølgingsordningen
import-field-coordinator-reason = Reason for a coordinator
import-field-all-to-university = Reason for all to the university
import-field-theme = Theme
import-field-statped-role = What Statped does
import-field-statped-partner = Reason for Statped as partner
import-field-team-around-child = PPT and the team around the child
import-field-private-owners = Offer to private owners
import-field-alike = Measures that are alike
import-field-answer = Answer: { $of }
import-field-use-owner = { $of }, the owner’s part
import-field-use-university = { $of }, the university’s part
import-field-participant = Network or owner
import-field-participant-kind = Kind of participant
import-field-recipient = Recipient
import-field-teacher-fte = Teachers, full-time equivalents
import-field-vocational-fte = Of which vocational teachers
import-field-schools = Schools
import-field-pupils = Pupils
import-field-kindergarten-fte = Kindergarten staff, full-time equivalents
import-field-kindergartens = Kindergartens
import-field-children = Children in kindergarten
import-field-takes-part-in = Takes part in { $of }
import-field-takes-part = Takes part
import-field-given = Given in { $of }
import-field-note = Remark
import-field-year = Budget year
import-field-main-allocation = Main allocation
import-field-supplement = Supplement
import-field-status = Status
import-field-letter-date = Date of the letter
import-field-letter-reference = Reference of the letter
import-field-call = Call
import-field-category = Category
import-field-kindergarten = Kindergarten
import-field-municipality = Kommune
import-field-study = Study
import-field-students = Students
import-field-applied-sum = Sum applied for
import-field-dispensations-municipality = Dispensations in the kommune
import-field-dispensations-kindergarten = Dispensations in the kindergarten
import-field-progress = Progress in the study
import-field-received = Received
import-field-study-year = Study year

# What a cell should have held
import-expected-value = a value, not an error of the spreadsheet
import-expected-value-worked-out = a value that is worked out: open the file in the spreadsheet and save it
import-expected-text-at-most = a text of at most { $limit } characters
import-expected-text-whole = a text in which every letter is whole
import-expected-text-without-personal-number = a text without a fødselsnummer
import-expected-yes-or-no = «Ja» or «Nei»
import-expected-whole-number = a whole number, for instance { $example }
import-expected-number = a number, for instance 558,3
import-expected-number-grouped = a number, for instance 558,3, with three digits in each group
import-expected-number-not-negative = a number of 0 or more
import-expected-number-at-most = a number of at most { $limit }
import-expected-number-one-reading = { $thousands } or the decimal number { $text }: write it so that only one is possible
import-expected-date = a date, for instance 15.10.2024
import-expected-whole-kroner = whole kroner, for instance 125 000
import-expected-whole-kroner-no-date = whole kroner, for instance 125 000, not a date
import-expected-whole-kroner-grouped = whole kroner, for instance 125 000, with three digits in each group
import-expected-whole-kroner-no-decimals = whole kroner, for instance 125 000, without øre
import-expected-amount-not-negative = an amount of 0 kroner or more
import-expected-amount-at-most = an amount of at most { $limit } kroner
import-expected-amount-one-reading = { $thousands } kroner or the decimal number { $text }: write the amount without points and commas
import-expected-amount-or-dash = an amount, or a dash where the owner took no part
import-expected-no-amount-without-part = no amount where «Deltar» is Nei
import-expected-part-not-only-sum = an amount to owner or university, not only the sum
import-expected-at-most-owner-amount = at most the owner’s amount, { $owner }
import-expected-sum-of-parts = { $sum }, which is { $owner } to the owner and { $university } to the university
import-expected-sum-at-least = a sum of at least { $part }
import-expected-sum-of-rows = { $sum }, which is the sum of the rows, but { $written } is written
import-expected-org-number = an organisation number of nine digits, or nothing
import-expected-org-number-check-digit = an organisation number whose check digit is right
import-expected-owner-name = the name of the owner
import-expected-owner-kind = kommune, fylkeskommune, privat barnehage or friskole
import-expected-owner-once = each owner once in a scheme, but this one is also on row { $row } of «{ $sheet }»
import-expected-measure-name = the name of the measure
import-expected-region-name = the name of a region or network
import-expected-region-as-on = { $region }, as on row { $row } of «{ $sheet }»
import-expected-scheme = one of the schemes of the budget year: { $schemes }
import-expected-no-scheme-in-force = a scheme, but none is in force in the budget year
import-expected-scheme-as-above = { $scheme }, as the sheet or the heading says
import-expected-scheme-in-force = a scheme that was in force in { $year }
import-expected-scheme-column = a column «Ordning», or a sheet name that says one of the schemes: { $schemes }
import-expected-column = { $count ->
    [one] a column { $columns }
   *[other] one of the columns { $columns }
}
import-expected-one-such-column = only one such column, but column { $column } means the same
import-expected-takes-part-in-scheme = «Deltar i» and one of the schemes: { $schemes }
import-expected-who-pays = who pays: «{ $name } eier» or «{ $name } UH»
import-expected-own-number = a number of its own, but { $number } is also on row { $row } of «{ $sheet }»
import-expected-theme = «spesialpedagogikk og inkluderende praksis», or «annet»
import-expected-choices-of = one or more of { $choices }, with commas between
import-expected-budget-year = a budget year, for instance 2025
import-expected-frame-once = each scheme once in a year, but this one is also on row { $row } of «{ $sheet }»
import-expected-frame-status = «anslag» or «endelig»
import-expected-participant-name = the name of a network or an owner
import-expected-participant-once = one name on each row, but this one is also on row { $row } of «{ $sheet }»
import-expected-participant-kind = region, nettverk, kommune, fylkeskommune, friskoler or annet
import-expected-figure-or-zero = a number, and 0 where there is nothing to count
import-expected-at-most-teachers = at most the number of all teachers, { $all }
import-expected-students-or-amount = a number of students or an amount applied for
import-expected-date-received = the date the søknad came in, for instance 15.10.2024
import-expected-category = barnehagefaglig grunnkompetanse, kompetansehevingsstudier, fagbrev or tilretteleggingsmidler
import-expected-study-year = a study year, for instance 2024/25

# Yes and no in a field
import-value-yes = yes
import-value-no = no

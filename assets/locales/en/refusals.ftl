# Why something was refused: what happened, and what to do. One text for each code of RefusalCode; a test walks that list.
# `detail` is in every refusal: what and where, in English. The other values are those that the code brings.

# Who asks, and what was seen
refusal-stale = The meeting was changed from elsewhere since you saw it. Look at the newest, and try again.
refusal-stopped = Stopped. Nothing is changed.
refusal-overwritten = The amount was set to { $theirs } from elsewhere while you wrote { $yours }. Look at the newest, and write again if yours should hold.
refusal-not-understood = This is not a command: { $detail }. See assets/schema/commands.schema.json for what can be written.
refusal-not-for-this-window = Only the meeting leader’s window can do this.

# What was typed
refusal-amount-empty = Write an amount, or keep the old one.
refusal-amount-not-an-amount = “{ $typed }” is not an amount. Write for example 1 250 000 or 1,25 mill.
refusal-amount-ambiguous = “{ $typed }” can be read in two ways: as { $thousands } kroner, or as a number with decimals. Write it without full stop and comma.
refusal-amount-grouping = The digits of “{ $typed }” are not in groups of three. Write the amount again.
refusal-amount-not-whole = “{ $typed }” is not whole kroner. Only whole kroner can be shared.
refusal-amount-too-large = “{ $typed }” is too large. Write a smaller amount.
refusal-amount-percent = “{ $typed }” is a percentage. Write an amount in kroner.
refusal-amount-not-a-change = “{ $typed }” is not a change in percent. Write for example −5 % or +3 %.
refusal-amount-percent-without-sign = “{ $typed }” does not say whether the amounts go down or up. Write −5 % to take five percent away, +5 % to add it.
refusal-amount-percent-out-of-reach = “{ $typed }” cannot be reckoned. Write a percentage from −100 to below +1000, not zero, with four decimals at most.
refusal-negative-amount = An amount cannot be less than zero. Write zero or more.
refusal-amount-out-of-reach = The amount is too large. Write a smaller one.
refusal-name-missing = Write a name.
refusal-name-taken = There is already a draft called { $name }. Choose another name.
refusal-text-too-long = The text is too long. It can have { $limit } characters.
refusal-personal-number = The text seems to hold a national identity number. Take it out; the meeting file must not hold any.
refusal-reason-missing = Write a reason.
refusal-year-out-of-range = Frames cannot be entered for { $year }. Write a year of four digits.

# Amounts of a draft
refusal-amount-above-frame = { $amount } is more than { $scheme } can ever have ({ $frame }). See if the number is right, and say that you are sure if it should hold.
refusal-adjust-unknown-need = The needs report { $need } is not in the meeting. See in the list if it was taken away.
refusal-adjust-locked = The amount is locked. Unlock it first (L): { $need }.
refusal-adjust-negative = { $need } cannot get { $amount }: an amount cannot be less than zero.
refusal-adjust-above-limit = { $amount } to { $need } is too large to reckon with. Write a smaller amount.
refusal-adjust-unknown-group = “{ $name }” is no region or pot of { $scheme }. Choose one that is there.
refusal-adjust-group-locked = The sum is locked. Unlock it first (L): { $scheme } { $name }.
refusal-adjust-group-out-of-reach = { $scheme } { $name } cannot be set to { $amount }. Write a smaller sum that is not below zero.
refusal-adjust-nothing-to-change = Nothing was changed. The amounts are locked, are zero, have as much as they can get, or the change is too small to be seen.

# A draft that cannot be reckoned
refusal-allocate-model = The allocation model cannot be followed ({ $place }). { $fault } Mend the model. ({ $detail })
refusal-allocate-scheme-not-in-model = The allocation model does not say how { $scheme } is shared. Put the scheme into the model.
refusal-allocate-scheme-twice = The scheme { $scheme } stands twice in the meeting. Take one away.
refusal-allocate-frame-twice = { $scheme } has two frames in the same year. Take one away.
refusal-allocate-out-of-reach = The sums of { $scheme } are too large to reckon with. Look over its frame and amounts.
refusal-allocate-need-without-scheme = The needs report { $need } is in { $scheme }, which is not in force this year. Move it to a scheme that is.
refusal-allocate-need-twice = The needs report { $need } stands twice. Take one away.
refusal-allocate-negative-applied = The needs report { $need } asks for less than zero. Mend the amount asked for.
refusal-allocate-adjusted-unknown = An amount is set for { $need }, which is not in the meeting. Undo, or choose another draft.
refusal-allocate-adjusted-negative = The amount set for { $need } is below zero. Let the needs report follow the rule again.
refusal-allocate-group-unknown = An amount is set for “{ $name }” in { $scheme }, which is no longer there. Let the group follow the rule again, or undo.
refusal-allocate-group-negative = The sum set for “{ $name }” in { $scheme } is below zero. Let the group follow the rule again.
refusal-allocate-participant-twice = Two participants are called “{ $name }”. Give one another name.
refusal-allocate-negative-figure = “{ $name }” has a key figure below zero. Mend the figure.
refusal-other-draft = The draft { $draft } has an amount that would then have nothing to stand for. Let that amount follow the rule again first.
refusal-draft-not-reckoned = The draft cannot be reckoned as it stands. Mend what stands in the way, or choose another draft. ({ $detail })

# A division by itself
refusal-divide-unit-not-positive = The unit to round to is { $amount }. Set it to 1 krone or more.
refusal-divide-negative-amount = The amount to divide is { $amount }. Set it to zero or more.
refusal-divide-negative-floor = The floor of { $claim } is { $amount }. Set it to zero or more.
refusal-divide-negative-cap = The cap of { $claim } is { $amount }. Set it to zero or more.
refusal-divide-floor-above-cap = The floor of { $claim }, { $floor }, is above its cap, { $cap }. Lower the one or raise the other.
refusal-divide-duplicate-claim = Two claims are called { $claim }. Give each claim a name of its own.
refusal-divide-weights-too-long = { $claims } weights of up to { $digits } digits are too much to reckon with. Write the weights with fewer digits.
refusal-divide-too-large = { $amount } is too large to reckon with ({ $place }). Write a smaller amount.
refusal-divide-floors-above-amount = The floors come to { $floors }, { $over } more than the { $amount } there is. Lower them, or raise the amount.
refusal-case-not-understood = The case is not written as divide reads it: { $detail }. See the example in innstilling divide --help.

# A round of søknader
refusal-round-negative-pot = The pot is { $amount }, below zero, and the round cannot be shared. Look over what is set aside.
refusal-round-zero-rate = The rate per student must be above zero when students are applied for. Set it in the model.
refusal-round-zero-unit = The unit to round to must be above zero. Set it in the model.
refusal-round-duplicate-number = Two applications have the number { $number }. Give one another number.
refusal-round-negative-sum = Application { $number } asks for less than zero. Mend the sum.
refusal-round-no-call = Application { $number } is in no call. Calls are counted from 1.
refusal-round-out-of-reach = The pot, or what is applied for, is too large to reckon with. Look over the amounts of the round.

# What is not there
refusal-unknown-need = The needs report { $need } is not in the meeting. See in the list if it was taken away.
refusal-unknown-scheme = The scheme { $scheme } is not in the meeting. Choose one that is in force.
refusal-unknown-pot = The scheme has no pot { $pot }. Choose one that is there.
refusal-unknown-draft = The draft { $draft } is not in the meeting. Choose among: { $there-is }.
refusal-unknown-participant = The participant { $name } is not in the meeting. See the list of participants.
refusal-unknown-application = There is no application { $number } in the round. See the list of applications.
refusal-unknown-finding = The finding no longer holds. The draft has changed; look at the findings that stand there now.
refusal-unknown-case = There is no case { $case } to be decided. Choose a case for decision.
refusal-unknown-seat = The seat { $seat } is not in the meeting. See the list of seats.
refusal-in-use = { $what } is used by { $by } and cannot be removed. Move or remove that first.
refusal-not-there = What should be changed is not there: { $what }. Look at the newest, and try again.

# Drafts, frames, models, registers
refusal-draft-name = The name must have 1 to { $limit } characters.
refusal-last-draft = The meeting must have one draft at least. Make a new one before you remove this.
refusal-drafts-to-compare = Choose 1 to { $limit } drafts to set side by side.
refusal-no-frame-to-copy = The scheme has no frame in { $year } to copy. Enter the frame yourself.
refusal-model-faulty = The allocation model has a fault ({ $place }). { $fault } Mend it, and try again.
refusal-model-not-understood = This is no allocation model: { $detail }. See assets/schema/tildelingsmodell.schema.json.
refusal-commitment-year = A commitment is paid in a later year than it is decided in. Mend one of the years.
refusal-universities-above-amount = { $sum } kroner are entered for universities, but the commitment is of { $whole } kroner. Mend one of the numbers.
refusal-stage-says-nothing = Nothing is written at this stage, so there is nothing to take away.
refusal-rank-below-one = The priority is a number from 1 upwards.

# The way to a decision
refusal-draft-proposed = The draft is put forward and stands as it is. Copy it to change it, or finish the case first.
refusal-draft-decided = The draft is decided and stands as it is. Copy it to put something else forward, or reopen the case.
refusal-nothing-to-propose = The draft has no needs reports and no pots to put to a decision. Import the reports first, or register who has a pot.
refusal-blocked = Some findings must be mended or accepted with a reason before the draft is put to a decision ({ $count }).
refusal-roll-empty = Nobody who may vote is present. Look over the attendance.
refusal-nothing-decided = There is no decision to reopen.
refusal-cannot-freeze = The draft could not be frozen as a version, and is not put to a decision. ({ $detail })

# Taking back
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-not-undoable = This cannot be undone. It is corrected by a new, visible entry.
refusal-undo-conflict = The change cannot be undone, because the same was changed later. Correct it by hand.

# Files
refusal-file-missing = There is no file { $path }. See if the name is written right.
refusal-not-a-file = { $path } is a folder or something else that is not a file. Choose the file itself.
refusal-belongs-to-meeting = { $path } belongs to a meeting file or its backup. Choose another name.
refusal-write-protected = { $path } is protected against writing and was left as it is. Choose another name.
refusal-unusable-name = Windows cannot have a file called { $path }. Choose a name without < > : " / \ | ? *, that does not end in a full stop or a space, and that is not con, prn, aux, nul, com1–9 or lpt1–9.
refusal-file-in-use = { $path } is open in another program. Close it there, and try again.
refusal-not-a-meeting = { $path } is not a meeting file. Choose a file that this program made.
refusal-not-a-review-copy = { $path } is not a review copy. Choose one that this program made.
refusal-review-copy = This is a review copy. It can be read in the application, but not changed.
refusal-file-newer = { $path } was made by a newer edition of the program ({ $made-by }). Update the program to open it.
refusal-open-elsewhere = { $path } { $held ->
    [user] has been open with { $user } on { $machine } since { $since }. Close it there first.
    [machine] has been open on { $machine } since { $since }. Close it there first.
   *[no] is open in another window or on another machine. Close it there first.
}
refusal-cut-off = A change in { $path } was cut off, and the file cannot be put right where it lies. Copy it to a folder you can write in, and open it there.
refusal-read-only = { $path } can only be read. Copy the file to a folder you can write in. ({ $detail })
refusal-sqlite-too-old = The program was built with a database that is too old. Get the program anew. ({ $detail })
refusal-file-damaged = The meeting file is damaged and was not changed. { $copy ->
    [yes] Open it in the application to go on from the good copy beside it.
   *[no] There is no good copy beside it.
} ({ $detail })
refusal-cannot-open = { $path } could not be opened. See if the folder can be read and the file is whole. ({ $detail })
refusal-cannot-read = { $path } could not be read. See if the name is right and if you may read the file. ({ $detail })
refusal-cannot-write = The file could not be written. See if the folder can be written to and if the disk is full. ({ $detail })
refusal-print-tally = The recommendation was not made, for its sums do not tally ({ $place }: { $parts } is not { $sum }). Run innstilling verify on the file.
refusal-print-need-missing = The recommendation was not made: { $need } has an amount, but is not among the needs reports. Run innstilling verify on the file.
refusal-print-amount-missing = The recommendation was not made: { $need } has no amount in the draft. Run innstilling verify on the file.
refusal-cannot-print-version = The version cannot be read as it is kept, and was not printed. Run innstilling verify on the file. ({ $detail })
refusal-print-failed = The paper could not be made. Get the program anew. ({ $detail })
refusal-file-error = The meeting file answered with an error, and the change is not saved. Close the file and open it again. ({ $detail })
refusal-disk-full = The disk is full. Nothing was changed, and nothing is half written. Make room on the disk, and try again. ({ $detail })
refusal-disk-error = The disk answered with an error, and the change is not saved. Try again, and make a copy of the file. ({ $detail })
refusal-file-exists = { $path } is there already, and was left as it is. Choose another name.
refusal-copy-unsound = The copy does not read back as it should. Write it to another disk. ({ $detail })
refusal-not-damaged = The file is not damaged. Open it as usual.
refusal-unknown-outcome = It is not known whether the last change was saved. Open the file again to see. ({ $detail })
refusal-asset-damaged = A part of the program itself is damaged. Get the program anew. ({ $detail })
refusal-not-written-here = Only files that the program itself has written can be shown in the folder or opened.
refusal-no-paper = There is no paper to save. Show the recommendation first.
refusal-no-program = This machine has no program that opens { $path }. The file is saved and can be opened on another machine.
refusal-unknown-preset = There is no preset “{ $id }”. Choose among: { $there-is }.
refusal-unknown-example = There is no example “{ $id }”. Choose among: { $there-is }.

# A workbook
refusal-empty-file = The file is empty. Choose one that has something in it. ({ $detail })
refusal-file-too-large = The file is too large. Split it, or take out what should not be imported. ({ $detail })
refusal-not-a-workbook = The file is not a workbook. Save it as .xlsx or CSV. ({ $detail })
refusal-unsupported-workbook = The workbook is saved in a format that cannot be read. Save it as .xlsx. ({ $detail })
refusal-encrypted = The workbook is locked with a password. Remove the password and try again.
refusal-damaged-workbook = The workbook is damaged and cannot be read. Open it in a spreadsheet program and save it again. ({ $detail })
refusal-too-large-unpacked = The workbook is too large when it is unpacked. Take out sheets that should not be imported. ({ $detail })
refusal-zip-bomb = The workbook unpacks to an unreasonable size and was not opened. Save it again from a spreadsheet program.
refusal-far-cell = The sheet «{ $sheet }» has something in cell { $cell }, far outside the table. Delete it and try again.
refusal-too-many-cells = The workbook has too many cells. Take out what should not be imported. ({ $detail })
refusal-unknown-encoding = The encoding of the file is not known. Save it as CSV UTF-8. ({ $detail })
refusal-damaged-csv = The CSV file cannot be read. Save it again from the workbook. ({ $detail })
refusal-no-headings = Found no row with the headings that are needed. See if it is the right file. ({ $detail })
refusal-unknown-answer = «{ $answer }» is no answer to what the file asks. See the questions with --dry-run. ({ $detail })
refusal-unknown-field = «{ $field }» is neither a field nor a heading of the file. See what the file has with --dry-run --json. ({ $detail })
refusal-import-problems = { $path }: { $count ->
    [one] { $count } problem
   *[other] { $count } problems
} must be put right in the file first. Nothing was imported.
refusal-questions-open = { $path }: { $count ->
    [one] { $count } question
   *[other] { $count } questions
} must be answered first. Nothing was imported. Answer with --answer QUESTION=CHOICE or --map "HEADING=field".

# The program around the meeting
refusal-no-meeting-open = No meeting file is open. Open one first.
refusal-no-review-copy-open = No review copy is open. Open one first.
refusal-desk-lost = An earlier command failed midway. Open the file again.
refusal-interrupted = Something went wrong in the program itself, and this was not done. The meeting file is whole, and the meeting can go on. Try again.
refusal-window = The window could not be opened or closed. Try again. ({ $detail })
refusal-no-display = There is no display to open a window on. The commands work without one (innstilling --help).
refusal-no-webview = WebView2, which shows the program’s pages, is missing on this machine. Windows 11 has it, and Windows 10 gets it with Microsoft Edge: ask your IT department for “Microsoft Edge WebView2 Runtime”, and start again. The commands work without (innstilling --help).
refusal-no-file-manager = The folder could not be shown. The file lies where it was written. ({ $detail })
refusal-unknown-part = The meeting has no part “{ $part }”. Choose among: { $there-is }.

# A meeting that is led
refusal-unknown-meeting = There is no meeting «{ $meeting }». There is: { $there-is }.
refusal-meeting-not-opened = No meeting is opened. Open the meeting first.
refusal-meeting-is-open = Meeting { $meeting } is open. Close it before another is opened.
refusal-meeting-held = Meeting { $meeting } was opened or held; it cannot be opened again, removed, or be of other bodies.
refusal-meeting-is-led = A meeting is open. Decide the case in it.
refusal-other-past = The change would let what was done in meeting { $meeting } read otherwise. Make it after the meeting.
refusal-minutes-closed = The minutes of meeting { $meeting } are closed. Write a correction.
refusal-minutes-not-closed = The minutes of meeting { $meeting } are not closed. Write in them.
refusal-agenda-case-in-use = Something was done in case { $case }. Close it as put off or withdrawn instead.
refusal-no-lot-due = No lot is to be drawn now.
refusal-attachment-too-large = The file is larger than { $limit } MB, the most that is kept. Attach a smaller edition.
refusal-term-ends-before = The term ends before it begins. Correct the dates.
refusal-no-weeks = No week is chosen. Write one week number at least.
refusal-carry-from-open = Meeting { $meeting } is open. Close it first; then it is known what was not treated.
refusal-nothing-to-carry = Meeting { $meeting } has no case that is neither treated nor carried over. There is nothing to carry.
refusal-process-with-vedtak = Case { $case } has a proposed vedtak. A process item with a method and questions ends in no vedtak: take one of them away.
refusal-group-at-most-below = The group «{ $name }» has fewer seats at most than at least. Correct the numbers.
refusal-section-empty = Sections of the innstilling are empty: { $sections }. Fill them in, or write why each of them is empty.
refusal-section-not-empty = Section { $section } is not empty. Take the reason for its being so away.
refusal-option-of-other = The option { $option } is not of this document. Take it away, or print another document.
refusal-version-not-kept = { $stage ->
    [working-group] The working group’s innstilling is not kept. Keep the draft as the working group’s first.
    [preliminary] No preliminary innstilling is kept. Keep the draft as preliminary first.
   *[other] No final innstilling is kept. Keep the draft as final first.
}
refusal-held-on-no-day = A meeting that was held has a day, and not one to come. Write the day it was held.
refusal-vedtak-twice = { $need } stands twice in the vedtak. Take one of the lines away.
refusal-vedtak-without-reason = The vedtak for { $need } deviates from what is recommended. Write why.
refusal-year-model-unread = The tildelingsmodell in the file cannot be read, and cannot be carried to a new year. Correct it first.
refusal-seats-not-read = The list of seats cannot be read: line { $line }, { $column }. Correct it and import the list again.
refusal-nobody-meets = A meeting is of one body at least. Choose who meets.
refusal-id-not-a-word = «{ $id }» cannot be an id. Write one word without spaces.
refusal-need-id-wrong = The behovsmelding has the id { $expected }, not { $need }.
refusal-unknown-region = There is no region «{ $region }». Add it first.
refusal-need-figure-out-of-reach = { $figure ->
        [number] The number
        [units] The number of units
        [start-year] The first year
        [duration] The number of years
       *[rank] The rank
    } is from { $least } to { $most }, not { $given }. Correct it and save again.
refusal-coordinator-above-owner = The coordinator is paid of the owner's part. It cannot be { $coordinator } when the owner applies for { $owner }: correct one of the amounts.
refusal-year-twice = The year { $year } stands twice. Join the lines into one.

# The seats of a meeting
refusal-seat-stands-twice = Seat { $seat } stands twice in the meeting. Remove one of them.
refusal-two-seats-in-one-body = { $person } holds both seat { $first } and seat { $second } of the same forum. Give one of them to somebody else.
refusal-deputy-stands-twice = { $person } stands twice for seat { $seat }. Let each deputy stand once, and not whoever holds the seat.

# Who comes and goes
refusal-already-here = { $seat } is recorded as present already. Record first that they leave.
refusal-not-here = Nobody is present for { $seat }. Record first who attends.
refusal-seat-vacant = Seat { $seat } is vacant, so only a deputy can attend for it. Record a deputy, or who has got the seat.
refusal-seat-taken = Somebody sits in seat { $seat } already. Record first that they give it up.
refusal-not-its-deputy = { $person } is no deputy for { $seat }. Choose one who is, or add { $person } to them.
refusal-sits-elsewhere = { $person } sits in seat { $seat } of the same forum already. One person has one vote; choose another deputy.
refusal-no-case = No case is being treated, so { $seat } cannot step out of it. Open the case first, or record that they leave the meeting.
refusal-already-out = { $seat } is out of the room in this case already. Record that they come back before they step out again.
refusal-not-out = { $seat } is not out of the room. See whether it is the right seat.
refusal-no-deputy-here = No deputy sits in seat { $seat }. See whether it is the right seat.
refusal-deputy-for-case = A deputy sits for { $seat } in this case only. Record that the seat is given back instead of the deputy stepping out.

# Habilitet
refusal-tie-of-unknown-seat = There is no seat { $seat } in the meeting. Choose the one concerned from the list of seats.
refusal-tie-without-reason = Write why { $seat } may be disqualified.
refusal-tie-raised-already = The question of the impartiality of { $seat } is raised already for the same thing. Decide the one that stands.
refusal-unknown-tie = There is no question of impartiality no. { $tie } in the case. Choose one of those that stand.
refusal-tie-decided = Question of impartiality no. { $tie } is decided. If something new has come to light, raise it as a new question.
refusal-no-tie-meant = No question of impartiality that waits is chosen. Choose at least one.
refusal-too-few-to-decide-ties = { $present } may decide the question of impartiality, and { $needed } are needed. Call deputies, or let the question wait.
refusal-nobody-to-decide-ties = Nobody who may decide the question of impartiality is present. Record who has come.
refusal-tie-votes-above-deciders = { $given } votes are counted, but { $deciders } decide the question of impartiality. Count again.
refusal-tie-outcome-against-count = The numbers say something else than the decision. To disqualify takes more votes for than against and blank together. Correct the numbers or the decision.
refusal-ties-wait = { $count ->
    [one] One question of impartiality waits
   *[other] { $count } questions of impartiality wait
} in the case. Decide that before anything else is decided in it.

# A vote of the meeting
refusal-without-quorum = { $present } who are present may take part in deciding this, and { $needed } are needed. Call deputies, or put the case off.
refusal-against-itself = Proposal { $proposal } cannot stand against itself. Choose two different proposals.
refusal-another-way = Votes are taken in another way in this vote. Break it off, and open a new one in the right way.
refusal-may-not-vote = { $seat } may not vote in this. See attendance and impartiality in the case.
refusal-has-left = { $seat } has left while the vote is open. Record that they are back before they vote.
refusal-has-voted = { $seat } has voted, and a vote that is cast cannot be changed.
refusal-ballot-of-another = The ballot has the same mark as another ballot. Vote again.
refusal-another-ballot = That is not what this ballot asks. Vote again.
refusal-not-a-candidate = { $candidate } is not on this ballot. Put crosses only by those who are.
refusal-too-many-crosses = The ballot has { $crosses } crosses, but there is room for { $most }. Take some of them away.
refusal-vote-is-over = Vote { $vote } has ended, and the ballot came too late. It is not counted.
refusal-vote-not-yet = Vote { $vote } has not opened yet. Wait until the leader opens it.
refusal-too-few-for-secrecy = { $given } have cast a secret ballot, and { $waiting } more may. If the vote ends now, everybody sees how they voted. Wait until more have voted, or break the vote off.
refusal-no-such-message = There is no message { $number }. Look at the list of messages.
refusal-message-settled = Message { $number } is already taken in or set aside.
refusal-message-empty = The message is empty. Write what it is about.
refusal-too-many-messages = { $limit } messages already wait for the leader. Wait until some are looked at.
refusal-counter-proposal-empty = A counter-proposal has at least one line, and no more than the draft has. Write an amount on a line.
refusal-not-a-post = { $path } cannot be read as messages to the leader ({ $detail }). Choose the file that was saved in the review copy.
refusal-post-of-another = The file was written for another meeting: { $forum } { $year }. Choose one that was written for this.
refusal-line-twice = A line stands twice ({ $need }), so it is not known which amount is meant. Let it stand once.
refusal-not-shown = The leader has not shown this. Ask about it when it has been on the wall or is put forward.
refusal-votes-there = The vote has votes already. Close the file and open it again. ({ $detail })
refusal-kept-votes-do-not-tally = The votes that are kept of the vote do not tally with who has voted. Run innstilling verify on the file. ({ $detail })
refusal-too-many-hands = { $hands } hands are counted, but { $here } who may vote are present. Count again.
refusal-nothing-given = No votes are given. Count or take the votes, or break the vote off.
refusal-vote-reason-missing = Write why the vote is broken off or counted again.
refusal-nothing-to-recount = In a roll call the answers stand by name, and there is nothing to count again. Hold a new vote if something is wrong.
refusal-recount-of-others = { $given } votes were given, and { $recounted } are counted now. Count again, or hold a new vote.
refusal-consensus-first = There can be no vote before it is recorded in the case that consensus was tried. Record that first.
refusal-statement-empty = Write what is to stand in the minutes.
refusal-did-not-take-part = { $seat } did not take part in the decision and cannot dissent from it. Write it as a statement for the minutes if they are present.

# An election
refusal-no-posts = Write how many are to be elected, at least one.
refusal-no-candidates = The election has no candidates. Enter at least one.
refusal-candidate-twice = { $candidate } stands twice as a candidate. Remove one of them.
refusal-not-on-the-ballot = { $candidate } is not on this ballot. Count only those who are.
refusal-too-many-ballots = { $ballots } ballots are counted, but { $entitled } may vote. Count again.
refusal-no-ballots = No ballots are counted. Enter how many were given.
refusal-too-many-blank = { $blank } blank ones are more than the { $ballots } ballots. Count again.
refusal-crosses-above-ballots = { $candidate } has { $crosses } crosses on { $ballots } ballots with crosses. A ballot has at most one for each; count again.
refusal-crosses-do-not-fit = { $crosses } crosses do not fit { $ballots } ballots with room for { $posts } on each. Count again.
refusal-ballot-open = The ballot is open already. Count its ballots first.
refusal-no-ballot-open = No ballot is open. Open it first.
refusal-not-next = That is not what comes next in the election. See whether there is to be another ballot, a lot, or whether the election is over.
refusal-another-lot = The lot is between others than those it is to be drawn between. Draw it again.

# The list of speakers
refusal-on-the-list-already = Stands on the list of speakers already for the same thing.
refusal-not-on-the-list = Does not stand on the list of speakers. Look at it as it is now.
refusal-list-closed = The list of speakers is closed, so no new speeches are taken. Replies and points of order are, or open the list again.
refusal-nobody-to-reply-to = Nobody has the floor to reply to. Ask for a speech instead.
refusal-nobody-speaks = Nobody has the floor. Give it to the next first.
refusal-nobody-waits = Nobody is on the list of speakers. Ask whether anybody wants the floor, or go on.
refusal-guest-not-named = Write who the guest is or where they come from.

# Case numbers and days
refusal-number-taken = Case number { $number } is used already in { $body }. The next one that is free is { $next }.
refusal-number-of-another-year = Case number { $number } is not of { $year }, the year of the meeting. Choose a number of that year.
refusal-number-below-one = Case numbers go from 1 upwards. Choose another.
refusal-no-number-left = There are no case numbers left in { $year }. Choose a lower one that is free.
refusal-no-such-week = { $year } has no week { $week }. Choose a week that there is.
refusal-week-twice = Week { $week } stands twice in the plan of meetings. Remove one of them.
refusal-no-such-day = { $year } has no { $day }.{ $month }. Choose a day that there is.

# The order of the meeting
refusal-meeting-is-closed = The meeting is closed, and nothing more can be decided in it. What is wrong is put right by a correction in the minutes.
refusal-case-twice = Case { $case } stands twice on the agenda. Remove one of them.
refusal-case-not-on-agenda = Case { $case } is not on the agenda. Put it there first.
refusal-another-case-open = Case { $case } is being treated. Close it first.
refusal-no-case-open = No case is being treated. Take up the case first.
refusal-case-is-done = Case { $case } is done with and cannot be taken up again in this meeting. Put it on the agenda of a later one.
refusal-no-way-to-close = A case is closed as treated, put off or withdrawn. Choose one of them.
refusal-vote-is-open = Vote { $number } is open. Close it or break it off first.
refusal-no-vote-is-open = No vote is open in the meeting. Open it first.
refusal-no-such-vote = Vote { $number } was not held on this in the case. See the list of votes.
refusal-voted-before = This was voted on in vote { $number }. Say that the new one repeats it, and both stand.
refusal-no-such-proposal = Proposal { $proposal } is not put forward in the case. Put it forward first.
refusal-proposal-there = Proposal { $proposal } is put forward in the case already. Use it, or give the new one another name.
refusal-proposal-empty = Write what the proposal is.
refusal-agreed-already = The forum has agreed on { $proposal } already. Go on with the case.
refusal-tried-already = It is recorded in the case already that consensus was tried. Go on to a vote.
refusal-no-such-seat = There is no seat { $seat } in this meeting. See the list of seats.
refusal-not-in-the-room = { $seat } is not in the room. Record first that they have come.
refusal-no-such-body = { $body } does not meet here. Choose a forum that does.
refusal-leader-of-other = { $what } has no seat in { $body }. Choose a seat of the body, or move the seat there first.
refusal-scheme-of-no-body = None of the bodies that meet here decides { $scheme }. Call the body that does, or give one of them the scheme under Forum > Bodies.
refusal-line-of-other-body = { $body } does not decide all of these lines. Let each body decide the lines of its schemes.
refusal-each-body-for-itself = In this case each forum decides for itself. Choose which.
refusal-all-bodies-together = In this case the fora decide together. Do not choose one of them.
refusal-election-there = The case has an election already. Go on with it.
refusal-no-election = The case has no election. Open it first.
refusal-election-goes-on = The election of the case is not over. Finish it, or put the case off.

# The minutes
refusal-meeting-goes-on = The meeting is not closed, so the minutes cannot be. Close the meeting first.
refusal-nobody-signs = Choose who signs, or that the next meeting approves the minutes.
refusal-cannot-sign = { $seat } cannot sign: the seat is not in the meeting, or stands twice. Choose each signer once.
refusal-words-of-another-case = There are words about case { $case }, which was not taken up. Move them to a case that was.
refusal-correction-empty = Write what is right.
refusal-words-too-long = The text has { $length } bytes, and there is room for { $limit }. Attach what is long.
refusal-words-with-personal-number = The text seems to hold a fødselsnummer. Take it out; the minutes must have none.

# The yearly cycle and the lists
refusal-period-backwards = The period ends before it begins. Correct one of the dates.
refusal-no-such-milestone = The yearly cycle has no step { $milestone }. Choose one that is there.
refusal-milestone-loop = «{ $what }» cannot wait for something that itself waits for it. Choose something else that must be done first.
refusal-unknown-calendar = There is no calendar «{ $id }». Choose one of these: { $there-is }.
refusal-unknown-composition = There is no composition «{ $id }». Choose one of these: { $there-is }.
refusal-no-template = { $body } has no first and last items of its agendas. Write them with the rules of the body.
refusal-nothing-to-fill = Everything is there already. Nothing was added.
refusal-no-such-column = The list has no column { $column }. Take it out of the row.
refusal-no-such-status = The list has no status { $status }. Choose one of its own.
refusal-column-of-other-kind = What stands in { $column } is of another kind than the column takes. Write a date, a number or a text, as the column has it.
refusal-share-not-above-zero = { $scheme } cannot pay { $amount }. Write an amount above zero, or leave the scheme out.
refusal-scheme-twice-in-split = { $scheme } stands twice. Let it stand once, with the whole amount.
refusal-split-does-not-tally = The parts come to { $sum }, the whole is { $whole }. Correct the parts or the whole.
refusal-row-has-files = The row has { $count } files. Take them away first; a file that is taken away does not come back with Undo.
refusal-list-not-read = Line { $line }, «{ $column }» cannot be read. Correct the table and bring it in again.

# What is to be known of a file that is open
file-warning-no-backup = No backup was made: { $path } cannot be written. The meeting is saved as usual. See that there is room on the disk and that the folder can be written to.
file-warning-brought-up = The file was of an earlier version of the program and is brought up to this one. As it was, it lies in { $path }.
file-warning-backup-kept = The earlier backup is kept: { $path }.
file-warning-copied-while-open = The file was not closed where it was last written to. If it is a copy that was taken while the meeting was open, it may lack the last. Make a whole copy where the meeting is open: `innstilling copy`.

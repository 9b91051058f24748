# Why something was refused: what happened, and what to do. One text for each code of RefusalCode; a test walks that list.
# `detail` is in every refusal: what and where, in English. The other values are those that the code brings.

# Who asks, and what was seen
refusal-stale = The meeting was changed from elsewhere since you saw it. Look at the newest, and try again.
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
refusal-draft-proposed = The draft is put to a decision. Withdraw it to change it.
refusal-draft-decided = The case is decided. Reopen it to change the draft.
refusal-nothing-to-propose = The draft has no needs reports to put to a decision. Import them first.
refusal-blocked = Some findings must be mended or accepted with a reason before the draft is put to a decision ({ $count }).
refusal-nothing-proposed = Nothing is put to a decision. Propose the draft first.
refusal-consensus-already-tried = It is already recorded that consensus was tried. Go on to the vote.
refusal-consensus-not-tried = No vote opens before it is recorded that consensus was tried. Record that first.
refusal-vote-open = A vote is open. Close or cancel it first.
refusal-no-vote-open = No vote is open. Open it first.
refusal-seat-twice = { $seat } stands twice in the attendance. Take one line away.
refusal-not-on-the-roll = { $seat } has no vote in this. Take the answer away.
refusal-recusal-without-reason = Write a reason for each seat that is recused ({ $seat }).
refusal-roll-empty = Nobody who may vote is present. Look over the attendance.
refusal-wrong-vote-method = The votes were not taken in the way the vote was opened. Cancel it, and open a new one in the right way.
refusal-count-refused = The count does not fit the { $entitled } who may vote. Count again.
refusal-nothing-decided = There is no decision to reopen.
refusal-cannot-freeze = The draft could not be frozen as a version, and is not put to a decision. ({ $detail })

# Taking back
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-not-undoable = This cannot be undone. It is corrected by a new, visible entry.
refusal-undo-conflict = The change cannot be undone, because the same was changed later. Correct it by hand.

# Files
refusal-file-missing = There is no file { $path }. See if the name is written right.
refusal-not-a-file = { $path } is a folder or something else that is not a file. Choose the meeting file itself.
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
refusal-print-failed = The recommendation could not be made. Get the program anew. ({ $detail })
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

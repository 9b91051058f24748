# What happened in a meeting, from the record that the program keeps: a sentence or a few for each thing. Times come in as «10:42»;
# seats, cases and proposals as they are named in the meeting.

# Who and what is meant
told-list-last = { $first } and { $last }
told-deputy-of = the deputy for { $seat }
told-deputy-named = the deputy for { $seat } ({ $person })
told-secretariat = the secretariat
told-proposal-only = the proposal
told-proposal-numbered = proposal { $number }
told-about-case = in the case
told-about-other-case = in case { $case }
told-about-line = in { $line }
told-about-other-line = in case { $case }, { $line }
told-about-lines = in single lines
told-lines-many = { $count } lines
told-of-body = This is the decision of { $body }.
told-of-lines = This concerns { $lines }.

# A case and the meeting
told-case-opened = The case was taken up at { $time }.
told-case-opened-led = The case was taken up at { $time }, led by { $seat }.
told-case-led = { $seat } took over as leader of the case at { $time }.
told-case-treated = The case was done with at { $time }.
told-case-put-off = The case was put off at { $time }.
told-case-withdrawn = The case was withdrawn at { $time }.
told-case-not-treated = The case was not finished.
told-meeting-closed = The meeting was closed at { $time }.

# Who comes and goes
told-arrives = { $seat } came at { $time }.
told-leaves = { $seat } left at { $time }.
told-deputy-in = { $deputy-first } took the seat at { $time }.
told-deputy-in-case = { $deputy-first } took the seat at { $time }, in this case.
told-deputy-out = The deputy for { $seat } gave the seat back at { $time }.
told-steps-out-inhabil = { $seat } left the room as disqualified at { $time }.
told-steps-out-other = { $seat } left the room at { $time }.
told-returns = { $seat } came back at { $time }.
told-clock-set-back = The clock of the machine was set back at { $time }. Times after that are to be read with care.

# Habilitet
told-tie-raised-self = { $seat-first } raised the question of their own impartiality { $about }: “{ $why }”.
told-tie-raised = { $raiser-first } raised the question of the impartiality of { $seat } { $about }: “{ $why }”.
told-ties-raised = { $raiser-first } raised the question of the impartiality { $about } of { $who }: “{ $why }”.
told-ties-raised-self = { $who } raised the question of their own impartiality { $about }: “{ $why }”.
told-ties-raised-before = Before the meeting a question was reported of the impartiality { $about } of { $who }: “{ $why }”.
told-tie-raised-unknown = A question of impartiality was raised in a case that was not taken up.
told-tie-withdrawn = The question of the impartiality of { $seat } { $about } was withdrawn.
told-tie-withdrawn-unknown = A question of impartiality was withdrawn.
told-found-inhabil-case = { $count ->
    [one] Disqualified in the case: { $who }.
   *[other] Disqualified in the case: { $who }.
}
told-found-inhabil-lines = { $count ->
    [one] Disqualified in single lines: { $who }.
   *[other] Disqualified in single lines: { $who }.
}
told-found-habil-case = { $count ->
    [one] Not disqualified in the case: { $who }.
   *[other] Not disqualified in the case: { $who }.
}
told-found-habil-lines = { $count ->
    [one] Not disqualified in single lines: { $who }.
   *[other] Not disqualified in single lines: { $who }.
}
told-tie-waits = { $count ->
    [one] The question of the impartiality of { $who } was not decided.
   *[other] The questions of the impartiality of { $who } were not decided.
}
told-ties-decided-without = { $deciders ->
    [one] It was decided by one member, without those concerned ({ $source }).
   *[other] It was decided by { $deciders } members, without those concerned ({ $source }).
}
told-ties-decided-by-all = Without those concerned, { $untied } were left, and { $needed } are needed. All { $deciders } therefore took part in deciding the question of impartiality, but not thereby in deciding the case ({ $source }).
told-ties-agreed = No vote was taken on the question.
told-ties-counted = { $yes } voted that they are disqualified, { $no } against, { $blank } blank.
told-afterwards = After vote { $number } it became known that { $seat } may have been disqualified: “{ $why }”.
told-afterwards-count = Without this seat the numbers are { $count }.
told-afterwards-same = The outcome is the same without the seat. The vote stands.
told-afterwards-turned = Without the seat the outcome would have been another. The vote stands until something else is decided.
told-afterwards-unknown = How the seat voted is not known, so it cannot be said whether the outcome would have been another. The vote stands until something else is decided.

# Proposals and agreement
told-proposed = { $proposal-first } from { $by }: “{ $text }”.
told-consensus-tried = Consensus was tried and not reached.
told-agreed = { $proposal-first } is adopted by consensus. No vote was taken. { $count ->
    [one] One took part.
   *[other] { $count } took part.
}
told-agreed-with-dissent = { $proposal-first } is adopted without a vote. { $count ->
    [one] One took part.
   *[other] { $count } took part.
} { $dissents } dissented.
told-not-with-inhabil = Not taking part, being disqualified: { $seats }.
told-not-with-out = Out of the room: { $seats }.

# A vote
told-vote-one = Vote { $number } on { $proposal }, by { $way }: { $entitled } entitled, { $given } votes given.
told-vote-two = Vote { $number } between { $first } and { $second }, by { $way }: { $entitled } entitled, { $given } votes given.
told-way-show-of-hands = show of hands
told-way-roll-call = roll call
told-way-secret = secret ballot
told-way-named-by-laptop = named ballot by laptop
told-way-secret-by-laptop = secret ballot by laptop
told-count = { $yes } for, { $no } against, { $blank } blank
told-count-two = { $yes } for { $first }, { $no } for { $second }, { $blank } blank
told-count-alone = { $count }.
told-quorum = Quorum: { $present } of { $seats } seats, { $needed } are needed.
told-repeats = This is a new vote on the same as in vote { $number }. Both stand, and the last one counts.
told-repeated = The vote was held again. Vote { $number } counts.
told-left = Left while the vote was open: { $seats }.
told-recounted = At first the votes were counted as { $before }. They were counted again at { $time }, because: “{ $why }”. The last counting stands.
told-secrecy-told-by-the-count = Only one could vote, so the count tells how.
told-secrecy-known-to-each-other = Only two could vote, so each of them can tell how the other voted.
told-secrecy-few = Only { $entitled } could vote, so the votes can be guessed.
told-also-by-browser = Votes could also be cast from a browser. A browser cannot know whom it talks to.
told-broken-off-one = Vote { $number } on { $proposal } was broken off at { $time }: “{ $why }”. The votes are deleted, and nothing is decided.
told-broken-off-two = Vote { $number } between { $first } and { $second } was broken off at { $time }: “{ $why }”. The votes are deleted, and nothing is decided.

# The rule of a vote, with its numbers
told-rule = Required: { $rule }.
told-rule-given = { $share } of { $base } given: at least { $needed }
told-rule-for-and-against = { $share } of { $base } for or against, blank ones left out: at least { $needed }
told-rule-entitled = { $share } of { $base } entitled: at least { $needed }
told-share-more-than-half = more than half
told-share-half = at least half
told-share-two-thirds = at least two thirds
told-share-all = all
told-share-any = at least one
told-share-more-than = more than { $parts }/{ $of }
told-share-at-least = at least { $parts }/{ $of }
told-rule-by-itself-given = { $share } of the votes given, blank ones included
told-rule-by-itself-for-and-against = { $share } of those for or against, blank ones left out
told-rule-by-itself-entitled = { $share } of those entitled, whether they vote or not

# What a count means
told-carried = { $proposal-first } is adopted.
told-carried-unanimous = { $proposal-first } is adopted unanimously.
told-carried-all-given = { $proposal-first } is adopted with all the votes given.
told-carried-exactly = That is exactly as many as are needed.
told-carried-casting = The votes were equal. The vote of whoever led the case decided, and { $proposal } is adopted.
told-fallen = { $proposal-first } fell.
told-fallen-two = Neither proposal got the majority that is needed.
told-fallen-by-one = One vote was missing.
told-fallen-equal = The votes were equal, and { $proposal } fell.
told-fallen-equal-two = The votes were equal, and neither proposal is adopted.
told-fallen-casting = The votes were equal. The vote of whoever led the case decided, and { $proposal } fell.
told-no-casting-off = Nobody has a casting vote.
told-no-casting-rule = Under this rule the leader's vote does not decide.
told-no-casting-not-on-roll = Whoever led the case had no vote in it, and nobody else has a casting vote.
told-no-casting-no-side = Whoever led the case voted for neither side, and then there is no casting vote.
told-no-casting-secret = In a secret vote there is no casting vote, for it would tell how the leader voted.
told-no-quorum = Too few could take part in deciding the case: { $present } of { $seats } seats, { $needed } are needed. The vote decided nothing.

# An election
told-election-opened = The election was opened at { $time }. { $posts ->
    [one] One is to be elected.
   *[other] { $posts } are to be elected.
} Candidates: { $candidates }.
told-ballot-opened = A new ballot was opened at { $time }. { $entitled } could vote.
told-ballot-by-laptop = Vote { $number }, { $way }. { $entitled } could vote.
told-ballot-broken-off = Vote { $number }, a ballot of the election, was broken off at { $time }: “{ $why }”. The votes are deleted, and the ballot is held again.
told-ballot-counted = { $ballots } ballots, { $blank } of them blank: { $crosses }.
told-ballot-needed = To be elected took { $needed } of { $ballots } ballots.
told-ballot-most = On the second ballot those with the most votes are elected.
told-elected = Elected: { $candidates }.
told-nobody-elected = Nobody was elected on this ballot.
told-lot-due = { $candidates-first } got equally many votes. { $posts ->
    [one] Lots are drawn for one post.
   *[other] Lots are drawn for { $posts } posts.
}
told-stands-next = { $posts ->
    [one] One post is left.
   *[other] { $posts } posts are left.
} On the next ballot: { $candidates }.
told-unfilled = { $posts ->
    [one] One post was not filled.
   *[other] { $posts } posts were not filled.
}
told-lot-drawn = Lots were drawn between { $among }. Elected: { $winners }.

# What members want said
told-dissent = Dissent from { $seat }: “{ $text }”.
told-addition = Statement for the minutes from { $seat }: “{ $text }”.

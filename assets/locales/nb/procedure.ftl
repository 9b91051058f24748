# What happened in a meeting, from the record that the program keeps: a sentence or a few for each thing. Times come in as «10.42»;
# seats, cases and proposals as they are named in the meeting.

# Who and what is meant
told-list-last = { $first } og { $last }
told-deputy-of = vara for { $seat }
told-deputy-named = vara for { $seat } ({ $person })
told-secretariat = sekretariatet
told-proposal-only = forslaget
told-proposal-numbered = forslag { $number }
told-about-case = i saken
told-about-other-case = i sak { $case }
told-about-line = i { $line }
told-about-other-line = i sak { $case }, { $line }
told-about-lines = i enkelte linjer
told-lines-many = { $count } linjer
told-of-body = Dette gjelder { $body }.
told-of-lines = Dette gjelder { $lines }.

# A case and the meeting
told-case-opened = Saken ble tatt opp kl. { $time }.
told-case-opened-led = Saken ble tatt opp kl. { $time }, ledet av { $seat }.
told-case-led = { $seat } tok over ledelsen av saken kl. { $time }.
told-case-treated = Saken var ferdigbehandlet kl. { $time }.
told-case-put-off = Saken ble utsatt kl. { $time }.
told-case-withdrawn = Saken ble trukket kl. { $time }.
told-case-not-treated = Saken ble ikke ferdigbehandlet.
told-meeting-closed = Møtet ble hevet kl. { $time }.

# Who comes and goes
told-arrives = { $seat } kom kl. { $time }.
told-leaves = { $seat } gikk kl. { $time }.
told-deputy-in = { $deputy-first } tok plassen kl. { $time }.
told-deputy-in-case = { $deputy-first } tok plassen kl. { $time }, i denne saken.
told-deputy-out = Vara for { $seat } ga plassen tilbake kl. { $time }.
told-steps-out-inhabil = { $seat } forlot rommet som inhabil kl. { $time }.
told-steps-out-other = { $seat } forlot rommet kl. { $time }.
told-returns = { $seat } kom tilbake kl. { $time }.
told-clock-set-back = Klokken på maskinen ble stilt tilbake kl. { $time }. Tidene etter det må leses med forbehold.

# Habilitet
told-tie-raised-self = { $seat-first } tok selv opp spørsmålet om egen habilitet { $about }: «{ $why }».
told-tie-raised = { $raiser-first } tok opp spørsmålet om habiliteten til { $seat } { $about }: «{ $why }».
told-ties-raised = { $raiser-first } tok opp spørsmålet om habiliteten { $about } til { $who }: «{ $why }».
told-ties-raised-self = { $who } tok selv opp spørsmålet om egen habilitet { $about }: «{ $why }».
told-ties-raised-before = Før møtet var det meldt om habiliteten { $about } til { $who }: «{ $why }».
told-tie-raised-unknown = Det ble tatt opp et spørsmål om habilitet i en sak som ikke ble behandlet.
told-tie-withdrawn = Spørsmålet om habiliteten til { $seat } { $about } ble trukket.
told-tie-withdrawn-unknown = Et spørsmål om habilitet ble trukket.
told-found-inhabil-case = { $count ->
    [one] Inhabil i saken: { $who }.
   *[other] Inhabile i saken: { $who }.
}
told-found-inhabil-lines = { $count ->
    [one] Inhabil i enkelte linjer: { $who }.
   *[other] Inhabile i enkelte linjer: { $who }.
}
told-found-habil-case = { $count ->
    [one] Habil i saken: { $who }.
   *[other] Habile i saken: { $who }.
}
told-found-habil-lines = { $count ->
    [one] Habil i enkelte linjer: { $who }.
   *[other] Habile i enkelte linjer: { $who }.
}
told-tie-waits = { $count ->
    [one] Spørsmålet om habiliteten til { $who } ble ikke avgjort.
   *[other] Spørsmålene om habiliteten til { $who } ble ikke avgjort.
}
told-ties-decided-without = { $deciders ->
    [one] Det ble avgjort av ett medlem, uten dem spørsmålet gjaldt ({ $source }).
   *[other] Det ble avgjort av { $deciders } medlemmer, uten dem spørsmålet gjaldt ({ $source }).
}
told-ties-decided-by-all = Uten dem spørsmålet gjaldt var det { $untied } igjen, og det kreves { $needed }. Derfor var alle { $deciders } med på å avgjøre spørsmålet om habilitet, men ikke dermed på å avgjøre saken ({ $source }).
told-ties-agreed = Det ble ikke stemt over spørsmålet.
told-ties-counted = { $yes } stemte for at de er inhabile, { $no } mot, { $blank } blankt.
told-afterwards = Etter votering { $number } ble det kjent at { $seat } kan ha vært inhabil: «{ $why }».
told-afterwards-count = Uten denne plassen er tallene { $count }.
told-afterwards-same = Utfallet er det samme uten plassen. Voteringen står.
told-afterwards-turned = Uten plassen hadde utfallet blitt et annet. Voteringen står til noe annet er bestemt.
told-afterwards-unknown = Hvordan plassen stemte, er ikke kjent, så det kan ikke sies om utfallet hadde blitt et annet. Voteringen står til noe annet er bestemt.

# Proposals and agreement
told-proposed = { $proposal-first } fra { $by }: «{ $text }».
told-consensus-tried = Enighet ble forsøkt og ikke nådd.
told-agreed = { $proposal-first } er vedtatt i enighet. Det ble ikke stemt. { $count ->
    [one] Én deltok.
   *[other] { $count } deltok.
}
told-agreed-with-dissent = { $proposal-first } er vedtatt uten votering. { $count ->
    [one] Én deltok.
   *[other] { $count } deltok.
} { $dissents } tok dissens.
told-not-with-inhabil = Ikke med, fordi de er inhabile: { $seats }.
told-not-with-out = Ute av rommet: { $seats }.

# A vote
told-vote-one = Votering { $number } over { $proposal }, ved { $way }: { $entitled } stemmeberettigede, { $given } avgitte stemmer.
told-vote-two = Votering { $number } mellom { $first } og { $second }, ved { $way }: { $entitled } stemmeberettigede, { $given } avgitte stemmer.
told-way-show-of-hands = håndsopprekning
told-way-roll-call = navneopprop
told-way-secret = hemmelig stemmegivning
told-way-named-by-laptop = navngitt stemmegivning fra PC
told-way-secret-by-laptop = hemmelig stemmegivning fra PC
told-count = { $yes } for, { $no } mot, { $blank } blankt
told-count-two = { $yes } for { $first }, { $no } for { $second }, { $blank } blankt
told-count-alone = { $count }.
told-quorum = Vedtaksfør: { $present } av { $seats } plasser, det kreves { $needed }.
told-repeats = Dette er en ny votering over det samme som i votering { $number }. Begge står, og den siste gjelder.
told-repeated = Voteringen ble holdt på nytt. Votering { $number } gjelder.
told-left = Gikk mens voteringen var åpen: { $seats }.
told-recounted = Først ble stemmene talt til { $before }. De ble talt på nytt kl. { $time }, fordi: «{ $why }». Den siste tellingen gjelder.
told-secrecy-told-by-the-count = Bare én kunne stemme, så tellingen viser hvordan.
told-secrecy-known-to-each-other = Bare to kunne stemme, så hver av dem kan se hvordan den andre stemte.
told-secrecy-few = Bare { $entitled } kunne stemme, så stemmene kan gjettes.
told-also-by-browser = Det kunne også stemmes fra nettleser. En nettleser kan ikke vite hvem den snakker med.
told-broken-off-one = Votering { $number } over { $proposal } ble avbrutt kl. { $time }: «{ $why }». Stemmene er slettet, og ingenting er avgjort.
told-broken-off-two = Votering { $number } mellom { $first } og { $second } ble avbrutt kl. { $time }: «{ $why }». Stemmene er slettet, og ingenting er avgjort.

# The rule of a vote, with its numbers
told-rule = Krav: { $rule }.
told-rule-given = { $share } av { $base } avgitte: minst { $needed }
told-rule-for-and-against = { $share } av { $base } som er for eller mot, blanke ikke medregnet: minst { $needed }
told-rule-entitled = { $share } av { $base } stemmeberettigede: minst { $needed }
told-share-more-than-half = mer enn halvparten
told-share-half = minst halvparten
told-share-two-thirds = minst to tredeler
told-share-all = alle
told-share-any = minst én
told-share-more-than = mer enn { $parts }/{ $of }
told-share-at-least = minst { $parts }/{ $of }
told-rule-by-itself-given = { $share } av de avgitte stemmene, blanke medregnet
told-rule-by-itself-for-and-against = { $share } av dem som er for eller mot, blanke ikke medregnet
told-rule-by-itself-entitled = { $share } av de stemmeberettigede, enten de stemmer eller ikke

# What a count means
told-carried = { $proposal-first } er vedtatt.
told-carried-unanimous = { $proposal-first } er enstemmig vedtatt.
told-carried-all-given = { $proposal-first } er vedtatt med alle avgitte stemmer.
told-carried-exactly = Det er akkurat så mange som kreves.
told-carried-casting = Stemmene sto likt. Stemmen til den som ledet saken, avgjorde, og { $proposal } er vedtatt.
told-fallen = { $proposal-first } falt.
told-fallen-two = Ingen av forslagene fikk det flertallet som kreves.
told-fallen-by-one = Det manglet én stemme.
told-fallen-equal = Stemmene sto likt, og { $proposal } falt.
told-fallen-equal-two = Stemmene sto likt, og ingen av forslagene er vedtatt.
told-fallen-casting = Stemmene sto likt. Stemmen til den som ledet saken, avgjorde, og { $proposal } falt.
told-no-casting-off = Ingen har dobbeltstemme.
told-no-casting-rule = Etter dette kravet avgjør ikke stemmen til den som leder.
told-no-casting-not-on-roll = Den som ledet saken, hadde ikke stemme i den, og ingen annen har dobbeltstemme.
told-no-casting-no-side = Den som ledet saken, stemte ikke for noen av sidene, og da er det ingen dobbeltstemme.
told-no-casting-secret = I en hemmelig votering er det ingen dobbeltstemme, for den ville vist hvordan lederen stemte.
told-no-quorum = For få kunne være med på å avgjøre saken: { $present } av { $seats } plasser, det kreves { $needed }. Voteringen avgjorde ingenting.

# An election
told-election-opened = Valget ble åpnet kl. { $time }. { $posts ->
    [one] Én skal velges.
   *[other] { $posts } skal velges.
} Kandidater: { $candidates }.
told-ballot-opened = En ny omgang ble åpnet kl. { $time }. { $entitled } kunne stemme.
told-ballot-by-laptop = Votering { $number }, { $way }. { $entitled } kunne stemme.
told-ballot-broken-off = Votering { $number }, en omgang i valget, ble avbrutt kl. { $time }: «{ $why }». Stemmene er slettet, og omgangen holdes på nytt.
told-ballot-counted = { $ballots } stemmesedler, av dem { $blank } blanke: { $crosses }.
told-ballot-needed = For å bli valgt krevdes { $needed } av { $ballots } stemmesedler.
told-ballot-most = I andre omgang er de med flest stemmer valgt.
told-elected = Valgt: { $candidates }.
told-nobody-elected = Ingen ble valgt i denne omgangen.
told-lot-due = { $candidates-first } fikk like mange stemmer. { $posts ->
    [one] Det trekkes lodd om én plass.
   *[other] Det trekkes lodd om { $posts } plasser.
}
told-stands-next = { $posts ->
    [one] Én plass gjenstår.
   *[other] { $posts } plasser gjenstår.
} Til neste omgang: { $candidates }.
told-unfilled = { $posts ->
    [one] Én plass ble ikke besatt.
   *[other] { $posts } plasser ble ikke besatt.
}
told-lot-drawn = Det ble trukket lodd mellom { $among }. Valgt: { $winners }.

# What members want said
told-dissent = Dissens fra { $seat }: «{ $text }».
told-addition = Protokolltilførsel fra { $seat }: «{ $text }».

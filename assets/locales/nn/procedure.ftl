# What happened in a meeting, from the record that the program keeps: a sentence or a few for each thing. Times come in as «10.42»;
# seats, cases and proposals as they are named in the meeting.

# Who and what is meant
told-list-last = { $first } og { $last }
told-deputy-of = vara for { $seat }
told-deputy-named = vara for { $seat } ({ $person })
told-secretariat = sekretariatet
told-proposal-only = framlegget
told-proposal-numbered = framlegg { $number }
told-about-case = i saka
told-about-other-case = i sak { $case }
told-about-line = i { $line }
told-about-other-line = i sak { $case }, { $line }
told-about-lines = i enkelte linjer
told-lines-many = { $count } linjer
told-of-body = Dette gjeld { $body }.
told-of-lines = Dette gjeld { $lines }.

# A case and the meeting
told-case-opened = Saka vart teken opp kl. { $time }.
told-case-opened-led = Saka vart teken opp kl. { $time }, leidd av { $seat }.
told-case-led = { $seat } tok over leiinga av saka kl. { $time }.
told-case-treated = Saka var ferdigbehandla kl. { $time }.
told-case-put-off = Saka vart utsett kl. { $time }.
told-case-withdrawn = Saka vart trekt kl. { $time }.
told-case-not-treated = Saka vart ikkje ferdigbehandla.
told-meeting-closed = Møtet vart heva kl. { $time }.

# Who comes and goes
told-arrives = { $seat } kom kl. { $time }.
told-leaves = { $seat } gjekk kl. { $time }.
told-deputy-in = { $deputy-first } tok plassen kl. { $time }.
told-deputy-in-case = { $deputy-first } tok plassen kl. { $time }, i denne saka.
told-deputy-out = Vara for { $seat } gav plassen tilbake kl. { $time }.
told-steps-out-inhabil = { $seat } forlét rommet som ugild kl. { $time }.
told-steps-out-other = { $seat } forlét rommet kl. { $time }.
told-returns = { $seat } kom tilbake kl. { $time }.
told-clock-set-back = Klokka på maskina vart stilt tilbake kl. { $time }. Tidene etter det må lesast med atterhald.

# Habilitet
told-tie-raised-self = { $seat-first } tok sjølv opp spørsmålet om eigen habilitet { $about }: «{ $why }».
told-tie-raised = { $raiser-first } tok opp spørsmålet om habiliteten til { $seat } { $about }: «{ $why }».
told-ties-raised = { $raiser-first } tok opp spørsmålet om habiliteten { $about } til { $who }: «{ $why }».
told-ties-raised-self = { $who } tok sjølv opp spørsmålet om eigen habilitet { $about }: «{ $why }».
told-ties-raised-before = Før møtet var det meldt om habiliteten { $about } til { $who }: «{ $why }».
told-tie-raised-unknown = Det vart teke opp eit spørsmål om habilitet i ei sak som ikkje vart behandla.
told-tie-withdrawn = Spørsmålet om habiliteten til { $seat } { $about } vart trekt.
told-tie-withdrawn-unknown = Eit spørsmål om habilitet vart trekt.
told-found-inhabil-case = { $count ->
    [one] Ugild i saka: { $who }.
   *[other] Ugilde i saka: { $who }.
}
told-found-inhabil-lines = { $count ->
    [one] Ugild i enkelte linjer: { $who }.
   *[other] Ugilde i enkelte linjer: { $who }.
}
told-found-habil-case = { $count ->
    [one] Habil i saka: { $who }.
   *[other] Habile i saka: { $who }.
}
told-found-habil-lines = { $count ->
    [one] Habil i enkelte linjer: { $who }.
   *[other] Habile i enkelte linjer: { $who }.
}
told-tie-waits = { $count ->
    [one] Spørsmålet om habiliteten til { $who } vart ikkje avgjort.
   *[other] Spørsmåla om habiliteten til { $who } vart ikkje avgjorde.
}
told-ties-decided-without = { $deciders ->
    [one] Det vart avgjort av éin medlem, utan dei spørsmålet galdt ({ $source }).
   *[other] Det vart avgjort av { $deciders } medlemer, utan dei spørsmålet galdt ({ $source }).
}
told-ties-decided-by-all = Utan dei spørsmålet galdt var det { $untied } att, og det krevst { $needed }. Difor var alle { $deciders } med på å avgjere spørsmålet om habilitet, men ikkje dermed på å avgjere saka ({ $source }).
told-ties-agreed = Det vart ikkje røysta over spørsmålet.
told-ties-counted = { $yes } røysta for at dei er ugilde, { $no } mot, { $blank } blankt.
told-afterwards = Etter røysting { $number } vart det kjent at { $seat } kan ha vore ugild: «{ $why }».
told-afterwards-count = Utan denne plassen er tala { $count }.
told-afterwards-same = Utfallet er det same utan plassen. Røystinga står.
told-afterwards-turned = Utan plassen hadde utfallet vorte eit anna. Røystinga står til noko anna er bestemt.
told-afterwards-unknown = Korleis plassen røysta, er ikkje kjent, så det kan ikkje seiast om utfallet hadde vorte eit anna. Røystinga står til noko anna er bestemt.

# Proposals and agreement
told-proposed = { $proposal-first } frå { $by }: «{ $text }».
told-consensus-tried = Semje vart prøvd og ikkje nådd.
told-agreed = { $proposal-first } er vedteke i semje. Det vart ikkje røysta. { $count ->
    [one] Éin deltok.
   *[other] { $count } deltok.
}
told-agreed-with-dissent = { $proposal-first } er vedteke utan røysting. { $count ->
    [one] Éin deltok.
   *[other] { $count } deltok.
} { $dissents } tok dissens.
told-not-with-inhabil = Ikkje med, fordi dei er ugilde: { $seats }.
told-not-with-out = Ute av rommet: { $seats }.

# A vote
told-vote-one = Røysting { $number } over { $proposal }, ved { $way }: { $entitled } røysteføre, { $given } røyster gitt.
told-vote-two = Røysting { $number } mellom { $first } og { $second }, ved { $way }: { $entitled } røysteføre, { $given } røyster gitt.
told-way-show-of-hands = handsopprekking
told-way-roll-call = namneopprop
told-way-secret = hemmeleg røysting
told-way-named-by-laptop = namngjeven røysting frå PC
told-way-secret-by-laptop = hemmeleg røysting frå PC
told-count = { $yes } for, { $no } mot, { $blank } blankt
told-count-two = { $yes } for { $first }, { $no } for { $second }, { $blank } blankt
told-count-alone = { $count }.
told-quorum = Vedtaksfør: { $present } av { $seats } plassar, det krevst { $needed }.
told-repeats = Dette er ei ny røysting over det same som i røysting { $number }. Begge står, og den siste gjeld.
told-repeated = Røystinga vart halden på nytt. Røysting { $number } gjeld.
told-left = Gjekk medan røystinga var open: { $seats }.
told-recounted = Først vart røystene talde til { $before }. Dei vart talde på nytt kl. { $time }, fordi: «{ $why }». Den siste teljinga gjeld.
told-secrecy-told-by-the-count = Berre éin kunne røyste, så teljinga viser korleis.
told-secrecy-known-to-each-other = Berre to kunne røyste, så kvar av dei kan sjå korleis den andre røysta.
told-secrecy-few = Berre { $entitled } kunne røyste, så røystene kan gjettast.
told-also-by-browser = Det kunne òg røystast frå nettlesar. Ein nettlesar kan ikkje vite kven han snakkar med.
told-broken-off-one = Røysting { $number } over { $proposal } vart avbroten kl. { $time }: «{ $why }». Røystene er sletta, og ingenting er avgjort.
told-broken-off-two = Røysting { $number } mellom { $first } og { $second } vart avbroten kl. { $time }: «{ $why }». Røystene er sletta, og ingenting er avgjort.

# The rule of a vote, with its numbers
told-rule = Krav: { $rule }.
told-rule-given = { $share } av { $base } gitte røyster: minst { $needed }
told-rule-for-and-against = { $share } av { $base } som er for eller mot, blanke ikkje medrekna: minst { $needed }
told-rule-entitled = { $share } av { $base } røysteføre: minst { $needed }
told-share-more-than-half = meir enn halvparten
told-share-half = minst halvparten
told-share-two-thirds = minst to tredelar
told-share-all = alle
told-share-any = minst éi
told-share-more-than = meir enn { $parts }/{ $of }
told-share-at-least = minst { $parts }/{ $of }
told-rule-by-itself-given = { $share } av dei røystene som er gitt, blanke medrekna
told-rule-by-itself-for-and-against = { $share } av dei som er for eller mot, blanke ikkje medrekna
told-rule-by-itself-entitled = { $share } av dei røysteføre, anten dei røystar eller ikkje

# What a count means
told-carried = { $proposal-first } er vedteke.
told-carried-unanimous = { $proposal-first } er samrøystes vedteke.
told-carried-all-given = { $proposal-first } er vedteke med alle røystene som vart gitt.
told-carried-exactly = Det er akkurat så mange som krevst.
told-carried-casting = Røystetalet var likt. Røysta til den som leidde saka, avgjorde, og { $proposal } er vedteke.
told-fallen = { $proposal-first } fall.
told-fallen-two = Ingen av framlegga fekk det fleirtalet som krevst.
told-fallen-by-one = Det mangla éi røyst.
told-fallen-equal = Røystetalet var likt, og { $proposal } fall.
told-fallen-equal-two = Røystetalet var likt, og ingen av framlegga er vedtekne.
told-fallen-casting = Røystetalet var likt. Røysta til den som leidde saka, avgjorde, og { $proposal } fall.
told-no-casting-off = Ingen har dobbeltrøyst.
told-no-casting-rule = Etter dette kravet avgjer ikkje røysta til den som leier.
told-no-casting-not-on-roll = Den som leidde saka, hadde ikkje røyst i ho, og ingen annan har dobbeltrøyst.
told-no-casting-no-side = Den som leidde saka, røysta ikkje for nokon av sidene, og då er det inga dobbeltrøyst.
told-no-casting-secret = I ei hemmeleg røysting er det inga dobbeltrøyst, for ho ville vist korleis leiaren røysta.
told-no-quorum = For få kunne vere med på å avgjere saka: { $present } av { $seats } plassar, det krevst { $needed }. Røystinga avgjorde ingenting.

# An election
told-election-opened = Valet vart opna kl. { $time }. { $posts ->
    [one] Éin skal veljast.
   *[other] { $posts } skal veljast.
} Kandidatar: { $candidates }.
told-ballot-opened = Ein ny omgang vart opna kl. { $time }. { $entitled } kunne røyste.
told-ballot-by-laptop = Røysting { $number }, { $way }. { $entitled } kunne røyste.
told-ballot-broken-off = Røysting { $number }, ein omgang i valet, vart avbroten kl. { $time }: «{ $why }». Røystene er sletta, og omgangen blir halden på nytt.
told-ballot-counted = { $ballots } røystesetlar, av dei { $blank } blanke: { $crosses }.
told-ballot-needed = For å bli vald kravdest { $needed } av { $ballots } røystesetlar.
told-ballot-most = I andre omgang er dei med flest røyster valde.
told-elected = Valet fall på { $candidates }.
told-nobody-elected = Ingen vart vald i denne omgangen.
told-lot-due = { $candidates-first } fekk like mange røyster. { $posts ->
    [one] Det blir trekt lodd om éin plass.
   *[other] Det blir trekt lodd om { $posts } plassar.
}
told-stands-next = { $posts ->
    [one] Éin plass står att.
   *[other] { $posts } plassar står att.
} Til neste omgang: { $candidates }.
told-unfilled = { $posts ->
    [one] Éin plass vart ikkje fylt.
   *[other] { $posts } plassar vart ikkje fylte.
}
told-lot-drawn = Det vart trekt lodd mellom { $among }. Valet fall på { $winners }.

# What members want said
told-dissent = Dissens frå { $seat }: «{ $text }».
told-addition = Protokolltilførsel frå { $seat }: «{ $text }».

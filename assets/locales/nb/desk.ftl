# How the leader's page answers keys, jumps and changes: what it says when a key does nothing, and what a change came to.

tone-info = Merk:
search-none = «{ $section }» har ingen liste å søke i. Ctrl+K finner kommandoer og behovsmeldinger.
form-resumed = Her ligger det du skrev sist og ikke lagret.
form-anew = Begynn på nytt
note-too-long = { $over ->
    [one] Ett tegn for mye: høyst { $limit }. Merknaden er ikke lagret, og står her til den er kortere.
   *[other] { $over } tegn for mye: høyst { $limit }. Merknaden er ikke lagret, og står her til den er kortere.
}
note-count = { $length } av { $limit } tegn.
said-done = { $what }.
said-undone = Angret: { $what }.
said-redone = Gjort om: { $what }.
said-rest = Rest i { $scheme }: { $amount }.
others-held = { $count ->
    [one] Det andre beløpet i ordningen holdes nå der det står.
   *[other] De { $count } andre beløpene i ordningen holdes nå der de står.
} «{ follow-everywhere-short }» slipper dem igjen.
percent-held = En endring i prosent holder de andre beløpene, også med «Fordel resten»: forskjellen står som rest.
percent-unplaced = { $amount } kroner fikk ikke plass: ingen heves over det de har søkt om, og resten går ikke til andre.
percent-above-ceiling = { $amount } kroner mer enn prosenten sier, er tatt: det som sto over taket sitt, er satt ned til det.
wall-region = Vis { $region } på vegg
start-new-presets = Nytt møte for ditt fylke
start-new-presets-about = Fylkets regler, uten behovsmeldinger. Du blir spurt om hvor filen skal ligge.
start-new-examples = Prøv et eksempel
start-new-examples-about = Et helt møte å øve på, med behovsmeldinger og forum.
history-open = Angre flere endringer …
history-title = Angre flere endringer
history-about = Velg hvor langt tilbake. Alt fra den øverste og ned til den du velger, tas tilbake, og kan gjøres om igjen.
history-back = { $count ->
    [one] Angre én endring
   *[other] Angre { $count } endringer
}
history-taken = { $count ->
    [one] Én endring er angret.
   *[other] { $count } endringer er angret.
}
letters = Taster med én bokstav eller ett tegn
letters-on = På
letters-off = Av
letters-help = Gjelder / og ?, L i utkastet og F, M og B ved navneopprop. Slå dem av hvis du styrer maskinen med stemmen, eller trykker på dem uten å mene det.
roll-help-no-letters = Les opp plassene, og velg svaret for hver. Bokstavene F, M og B er slått av i innstillingene.

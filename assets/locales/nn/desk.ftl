# How the leader's page answers keys, jumps and changes: what it says when a key does nothing, and what a change came to.

tone-info = Merk:
search-none = «{ $section }» har inga liste å søkje i. Ctrl+K finn kommandoar og behovsmeldingar.
form-resumed = Her ligg det du skreiv sist og ikkje lagra.
form-anew = Begynn på nytt
note-too-long = { $over ->
    [one] Eitt teikn for mykje: høgst { $limit }. Merknaden er ikkje lagra, og står her til han er kortare.
   *[other] { $over } teikn for mykje: høgst { $limit }. Merknaden er ikkje lagra, og står her til han er kortare.
}
note-count = { $length } av { $limit } teikn.
said-done = { $what }.
said-undone = Angra: { $what }.
said-redone = Gjort om: { $what }.
said-rest = Rest i { $scheme }: { $amount }.
others-held = { $count ->
    [one] Det andre beløpet i ordninga blir no halde der det står.
   *[other] Dei { $count } andre beløpa i ordninga blir no haldne der dei står.
} «{ follow-everywhere-short }» slepp dei igjen.
percent-held = Ei endring i prosent held dei andre beløpa, også med «Fordel resten»: skilnaden står som rest.
percent-unplaced = { $amount } kroner fekk ikkje plass: ingen blir heva over det dei har søkt om, og resten går ikkje til andre.
percent-above-ceiling = { $amount } kroner meir enn prosenten seier, er tekne: det som stod over taket sitt, er sett ned til det.
wall-region = Vis { $region } på veggen
start-new-presets = Nytt møte for ditt fylke
start-new-presets-about = Reglane til fylket, utan behovsmeldingar. Du blir spurd om kvar fila skal liggje.
start-new-examples = Prøv eit døme
start-new-examples-about = Eit heilt møte å øve på, med behovsmeldingar og forum.
history-open = Angre fleire endringar …
history-title = Angre fleire endringar
history-about = Vel kor langt tilbake. Alt frå den øvste og ned til den du vel, blir teke tilbake, og kan gjerast om igjen.
history-back = { $count ->
    [one] Angre éi endring
   *[other] Angre { $count } endringar
}
history-taken = { $count ->
    [one] Éi endring er angra.
   *[other] { $count } endringar er angra.
}
letters = Tastar med éin bokstav eller eitt teikn
letters-on = På
letters-off = Av
letters-help = Gjeld / og ?, L i utkastet og F, M og B ved namneopprop. Slå dei av om du styrer maskina med røysta, eller trykkjer på dei utan å meine det.
roll-help-no-letters = Les opp plassane, og vel svaret for kvar. Bokstavane F, M og B er slått av i innstillingane.

# The table that all sections share: search, filters, columns, what is chosen, what is pasted.

grid-search = Søk i { $table }
grid-search-hint = Søk i tabellen (Ctrl+F)
grid-hits = { $hits } av { $all } rader
grid-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
grid-show-all = Vis alle
grid-nothing = Ingen rader å vise.
grid-only-found = Bare med funn
grid-columns = Kolonner
grid-forget = Som ved starten
grid-menu = Kolonnen { $column }: sorter og filtrer
grid-menu-filtered = Kolonnen { $column } er filtrert: sorter og filtrer
grid-sort = Sorter
grid-sort-ascending = Stigende
grid-sort-descending = Synkende
grid-sorted = { $way ->
    [ascending] Sortert stigende etter { $column }.
    [descending] Sortert synkende etter { $column }.
   *[none] Ikke sortert lenger.
}
grid-width = Bredde
grid-narrower = Smalere
grid-wider = Bredere
grid-width-is = { $width } piksler
grid-hide = Skjul kolonnen
grid-filter-text = Inneholder
grid-filter-choices = Vis bare
grid-filter-between = Mellom
grid-filter-from = Fra og med
grid-filter-to = Til og med
grid-filter-unread = Dette kan ikke leses, og filteret er som før.
grid-empty = (tom)
grid-chosen = { $cells ->
    [one] 1 celle
   *[other] { $cells } celler
}, { $filled } med innhold
grid-sum-kroner = Sum { $sum } kroner · gjennomsnitt av { $numbers }: { $average } kroner
grid-sum-kroner-rounded = Sum { $sum } kroner · gjennomsnitt av { $numbers }: { $average } kroner, avrundet
grid-sum-count = Sum { $sum } · gjennomsnitt av { $numbers }: { $average }
grid-sum-count-rounded = Sum { $sum } · gjennomsnitt av { $numbers }: { $average }, avrundet
grid-write = { $column }, { $row }
grid-not-written = kan ikke skrives i
grid-pasted = { $set } av { $asked } celler er limt inn.
grid-pasted-amounts = { $set } av { $asked } beløp er limt inn.
grid-not-chosen = Ingenting er endret. Trykk Enter for å skrive i cellen, eller gå til en celle med piltastene først.
grid-paste-blocked = { $count ->
    [one] Ingenting er limt inn. Rad { $row }, «{ $column }»: { $why }
   *[other] Ingenting er limt inn. { $count } celler kan ikke settes. Den første er rad { $row }, «{ $column }»: { $why }
}
grid-paste-room = { $columns ->
    [0] Ingenting er limt inn. Det er kopiert { $rows } rader mer enn tabellen har fra denne cellen.
   *[other] Ingenting er limt inn. Det er kopiert { $columns } kolonner mer enn tabellen har fra denne cellen.
}

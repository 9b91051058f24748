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
grid-only-found = Berre med funn
grid-columns = Kolonnar
grid-forget = Som ved starten
grid-menu = Kolonnen { $column }: sorter og filtrer
grid-menu-filtered = Kolonnen { $column } er filtrert: sorter og filtrer
grid-sort = Sorter
grid-sort-ascending = Stigande
grid-sort-descending = Søkkande
grid-sorted = { $way ->
    [ascending] Sortert stigande etter { $column }.
    [descending] Sortert søkkande etter { $column }.
   *[none] Ikkje sortert lenger.
}
grid-width = Breidd
grid-narrower = Smalare
grid-wider = Breiare
grid-width-is = { $width } pikslar
grid-hide = Gøym kolonnen
grid-filter-text = Inneheld
grid-filter-choices = Vis berre
grid-filter-between = Mellom
grid-filter-from = Frå og med
grid-filter-to = Til og med
grid-filter-unread = Dette kan ikkje lesast, og filteret er som før.
grid-empty = (tom)
grid-chosen = { $cells ->
    [one] 1 celle
   *[other] { $cells } celler
}, { $filled } med innhald
grid-sum-kroner = Sum { $sum } kroner · gjennomsnitt av { $numbers }: { $average } kroner
grid-sum-kroner-rounded = Sum { $sum } kroner · gjennomsnitt av { $numbers }: { $average } kroner, avrunda
grid-sum-count = Sum { $sum } · gjennomsnitt av { $numbers }: { $average }
grid-sum-count-rounded = Sum { $sum } · gjennomsnitt av { $numbers }: { $average }, avrunda
grid-write = { $column }, { $row }
grid-not-written = kan ikkje skrivast i
grid-pasted = { $set } av { $asked } celler er limte inn.
grid-pasted-amounts = { $set } av { $asked } beløp er limte inn.
grid-not-chosen = Ingenting er endra. Trykk Enter for å skrive i cella, eller gå til ei celle med piltastane først.
grid-paste-blocked = { $count ->
    [one] Ingenting er limt inn. Rad { $row }, «{ $column }»: { $why }
   *[other] Ingenting er limt inn. { $count } celler kan ikkje setjast. Den første er rad { $row }, «{ $column }»: { $why }
}
grid-paste-room = { $columns ->
    [0] Ingenting er limt inn. Det er kopiert { $rows } rader meir enn tabellen har frå denne cella.
   *[other] Ingenting er limt inn. Det er kopiert { $columns } kolonnar meir enn tabellen har frå denne cella.
}
